"""A photo with the place where it was taken, a drawing and a document, from data/ to the pages.

Built on the second study, as a maintainer would add them.
"""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from command import build, copy_of
from handed_over import DRAWING, RECORDS, document, photo
from hosting import served
from PIL import Image
from playwright.sync_api import Browser
from sharing import made_once
from visits import visitor

from generator.site.served import PACKED, TEXTS

pytestmark = pytest.mark.whole
FINDINGS = "docs/{}/findings.md"
PLACES = "\n{{ picture.road-in-rain }}\n\n{{ picture.plan }}\n\n{{ document.form }}\n"
WIDTHS = [{"width": 360, "height": 640}, {"width": 1280, "height": 800}]
SECRET = re.compile(rb"Siti Rahayu|Kampung Kolam")


@pytest.fixture(scope="module")
def home(tiny: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The second study with all three on its findings; `said` holds what the build told."""

    def make(root: Path) -> None:
        folder = copy_of(tiny, root) / "data" / "media"
        folder.mkdir()
        (folder / "road-in-rain.jpg").write_bytes(photo())
        (folder / "plan.svg").write_text(DRAWING, encoding="utf-8")
        (folder / "form.pdf").write_bytes(document())
        (folder / "unasked.jpg").write_bytes(photo())
        (folder / "media.toml").write_text(RECORDS, encoding="utf-8")
        for code in ("en", "id"):
            page = root / FINDINGS.format(code)
            page.write_text(page.read_text(encoding="utf-8") + PLACES, encoding="utf-8")
        done = build(root, "--accept-addresses")
        assert done.returncode == 0, done.stderr
        (root / "said").write_text(done.stdout, encoding="utf-8")

    return made_once(tmp_path_factory, worker_id, "media", make)


@pytest.fixture(scope="module")
def site(home: Path) -> Path:
    return home / "build" / "site"


def test_the_build_tells_what_nobody_shows_and_what_the_repository_holds(home: Path):
    said = (home / "said").read_text(encoding="utf-8")
    assert "data/media: no page shows unasked\n" in said
    told = "holds where it was taken, a name or a description; the site leaves that out"
    assert f"data/media/road-in-rain.jpg: {told}, the repository keeps it\n" in said


def test_nothing_of_the_site_tells_who_took_it_or_where(site: Path):
    names = sorted(path.name for path in (site / "media").iterdir())
    assert names[:2] == ["form.pdf", "plan.svg"] and len(names) == 4
    for path in (one for one in site.rglob("*") if one.is_file()):
        assert not SECRET.search(path.read_bytes()), path
    with zipfile.ZipFile(next(site.rglob("*.zip"))) as package:
        assert not [name for name in package.namelist() if "data/media/" in name]
    for name in names[2:]:
        shown = Image.open(site / "media" / name)
        # Held upright: wider than high in the file, higher than wide to who looks.
        assert name == f"road-in-rain-{shown.width}.webp" and shown.width < shown.height
        assert not shown.getexif()


@pytest.mark.parametrize(
    ("below", "alternative", "told", "source"),
    [
        ("", "A wet road between two rows of houses.", "PDF, one page", "Licence:"),
        ("id/", "Jalan basah di antara dua deret rumah.", "PDF, satu halaman", "Lisensi:"),
    ],
)
def test_each_language_says_what_it_shows_and_whose_it_is(site, below, alternative, told, source):
    html = (site / below / "findings" / "index.html").read_text(encoding="utf-8")
    assert html.count(f'alt="{alternative}"') == 1 and told in html
    assert html.count(source) == 3 and 'rel="license"' in html
    text = (site / below / "findings" / "index.md").read_text(encoding="utf-8")
    up = "../" * (1 + below.count("/"))
    assert f"![{alternative}]({up}media/road-in-rain-" in text
    assert f"({up}media/form.pdf)" in text


@pytest.mark.parametrize("size", WIDTHS, ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("below", ["", "id/"])
def test_the_page_stays_sound_and_its_first_view_light(site, browser: Browser, below, size):
    """Photos come when they are near; policy, axe, width and paper are as on every page."""
    with served(site) as host, visitor(browser, size) as one:
        one.page.goto(f"{host}{below}findings/", wait_until="load")
        sizes = one.page.evaluate(
            """async () => {
              const pictures = [...document.querySelectorAll(".picture img")]
              for (const one of pictures) { one.scrollIntoView(); await one.decode() }
              return pictures.map(one => [one.naturalWidth > 0, one.clientWidth])
            }"""
        )
        asked = [url for url in one.asked if "/media/" in url]
        seen = one.visit(f"{host}{below}findings/")
    assert seen.faults == [] and seen.lost == []
    assert [shown for shown, _ in sizes] == [True, True]
    assert all(0 < width <= size["width"] for _, width in sizes)
    photos = sorted((site / "media").glob("*.webp"), key=lambda path: path.stat().st_size)
    wanted = photos[0 if size["width"] == 360 else -1].name
    assert any(url.endswith(wanted) for url in asked)
    weights = [len((site / "media" / url.rpartition("/")[2]).read_bytes()) for url in asked]
    assert sum(weights) < 60_000


def test_hosts_know_what_kind_of_files_they_are(site: Path):
    kinds = {path.suffix[1:] for path in (site / "media").iterdir()}
    assert kinds <= {*PACKED, *TEXTS}
    assert "AddType image/webp .webp" in (site / ".htaccess").read_text(encoding="utf-8")


def test_a_photo_that_cannot_be_leaves_the_last_good_site(home: Path, tmp_path: Path):
    copy = copy_of(home, tmp_path / "copy")
    file = copy / "data" / "media" / "road-in-rain.jpg"
    file.write_bytes(file.read_bytes()[:900])
    before = (copy / "build" / "site" / "media" / "plan.svg").read_bytes()
    done = build(copy)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("data/media/road-in-rain.jpg: expected a whole photo")
    assert (copy / "build/site/media/plan.svg").read_bytes() == before


def test_what_is_shown_is_a_picture_in_any_reader(site: Path):
    """A drawing is whole XML, a document opens with its page."""
    drawing = (site / "media" / "plan.svg").read_text(encoding="utf-8")
    assert drawing.startswith('<svg xmlns="http://www.w3.org/2000/svg"') and "km 1" in drawing
    form = BytesIO((site / "media" / "form.pdf").read_bytes())
    assert form.getvalue().startswith(b"%PDF-")
