"""The built site: the real command on the real data, in both languages."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urldefrag

import pytest

ROOT = Path(__file__).parents[1]


def build(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/build.py"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> Path:
    """A copy of the project whose site is built."""
    root = tmp_path_factory.mktemp("house")
    for name in ("data", "docs", "scripts"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        shutil.copy(ROOT / name, root)
    done = build(root)
    assert done.returncode == 0, done.stderr
    return root


def bytes_of(site: Path) -> dict[str, bytes]:
    return {str(f.relative_to(site)): f.read_bytes() for f in site.rglob("*") if f.is_file()}


def values(page: Path) -> list[str]:
    return re.findall(r'<data class="fact" value="([^"]+)"', page.read_text(encoding="utf-8"))


def test_both_languages_have_the_same_pages_and_numbers(house):
    site = house / "build" / "site"
    assert len(values(site / "background" / "index.html")) >= 8
    for page in ("index.html", "background/index.html"):
        assert values(site / page) == values(site / "en" / page)


def test_each_language_writes_the_share_of_manufacturing_its_own_way(house):
    """9 543 671 / 22 995 777.49 is 41.5 per cent."""
    site = house / "build" / "site"
    page = "background/index.html"
    assert ">41,5%</data>" in (site / page).read_text(encoding="utf-8")
    assert ">41.5%</data>" in (site / "en" / page).read_text(encoding="utf-8")


def test_table_1_and_its_chart_stand_on_the_page(house):
    text = (house / "build" / "site" / "background" / "index.html").read_text(encoding="utf-8")
    assert "22\u00a0995\u00a0777,49" in text
    assert '<figure class="exhibit" id="grdp-shares"' in text and '<svg role="img"' in text


def test_every_link_within_the_site_resolves(house):
    site = house / "build" / "site"
    for page in sorted(site.rglob("index.html")):
        for link in re.findall(r'(?:href|src)="([^"]+)"', page.read_text(encoding="utf-8")):
            path, fragment = urldefrag(link)
            if path.startswith(("http:", "https:", "data:")):
                continue
            target = (page.parent / path).resolve() if path else page
            target = target / "index.html" if target.is_dir() else target
            assert target.is_file(), f"{page}: {link}"
            # Material's own "back to top" and menu labels aim at ids that its script makes.
            if fragment and not fragment.startswith("__"):
                assert f'id="{fragment}"' in target.read_text(encoding="utf-8"), f"{page}: {link}"


def test_no_page_asks_another_host(house):
    """Links may lead away; scripts, styles and images may not come from elsewhere."""
    for page in (house / "build" / "site").rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert re.findall(r'<(?:script|img|iframe)[^>]+src="(?:https?:)?//', text) == []
        assert re.findall(r'<link[^>]+rel="(?:stylesheet|icon|preload)"[^>]+"https?:', text) == []


def test_two_builds_are_the_same_bytes(house):
    site = house / "build" / "site"
    before = bytes_of(site)
    assert build(house).returncode == 0
    assert [name for name, data in bytes_of(site).items() if before.get(name) != data] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("data/grdp.csv", "9543671.00", "plenty", "data/grdp.csv: row 10, column value"),
        ("docs/id/background.md", "fact.grdp_2022", "fact.gdrp_2022", 'nearest: "grdp_2022"'),
        ("docs/en/background.md", "figure.grdp-shares", "figure.grdp-share", "nearest"),
    ],
)
def test_bad_content_is_one_line_and_keeps_the_last_good_site(house, file, old, new, message):
    site, source = house / "build" / "site", house / file
    good, text = bytes_of(site), source.read_text(encoding="utf-8")
    assert old in text
    source.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = build(house)
    source.write_text(text, encoding="utf-8")
    assert done.returncode == 1
    assert message in done.stderr and done.stderr.count("\n") == 1
    assert bytes_of(site) == good
