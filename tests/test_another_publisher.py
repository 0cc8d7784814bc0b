"""A change of publisher costs a day: Zensical, Material's successor, lays out the same pages.

What it gets is what MkDocs gets (build/pages) and the extensions of mkdocs.yml, nothing else: none
of our templates, hooks or finishing. It runs in an environment of its own (tests/zensical.txt).
"""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
import yaml
from environments import new_environment, pip_for

ROOT = Path(__file__).parents[1]
pytestmark = [pytest.mark.more, pytest.mark.whole]


# What either template puts into the text of a page.
OWN = frozenset(("on-paper", "md-tags", "headerlink"))
UNREAD = frozenset(
    ("button", "img", "label", "legend", "script", "select", "style")
    + ("{http://www.w3.org/2000/svg}svg",)
)
# What a wide window repeats in its margin, for the eye alone, of what links in the text lead to.
REPEATED = frozenset(("beside",))
# Heads the description of a drawing, which is the alternative text in Markdown alone.
ALTERNATIVE = frozenset(("Description", "Deskripsi"))


@dataclass(frozen=True)
class Shown:
    """What a laid-out page shows: its words, and how many tables and drawings it has."""

    words: Counter[str]
    tables: int
    drawings: int


@pytest.fixture(scope="module")
def zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The other publisher in a new environment."""
    python = new_environment(tmp_path_factory.mktemp("zensical") / "venv")
    install = (*pip_for(python), "install", "--no-compile", "--require-hashes")
    subprocess.run([*install, "-r", ROOT / "tests" / "zensical.txt"], check=True)
    return python.with_name("zensical")


def laid_out(zensical: Path, pages: Path, extensions: list[str], folder: Path) -> Path:
    """Pages laid out by the other publisher alone."""
    # It takes pages from below its own folder only.
    shutil.copytree(pages, folder / "pages")
    told = {
        "site_name": "Another publisher",
        "docs_dir": "pages",
        "site_dir": "out",
        "markdown_extensions": extensions,
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(told), encoding="utf-8")
    command = [zensical, "build", "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "out"


def shown(page: Path, unread: frozenset[str] = OWN) -> Shown:
    """What stands in the text of a page, but for what its template puts around it."""
    html = page.read_text(encoding="utf-8")
    whole = html5lib.parse(html, namespaceHTMLElements=False)
    article = next(one for one in whole.iter("article") if "md-content__inner" in classes(one))
    tags = Counter(str(one.tag).rpartition("}")[2] for one in article.iter())
    return Shown(Counter(re.findall(r"\w+", text_of(article, unread))), tags["table"], tags["svg"])


def classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def text_of(element: Element, unread: frozenset[str]) -> str:
    """What one reads of an element: no drawings, controls, or lines of the template's own."""
    if unread & {*classes(element)} or "hidden" in element.attrib or element.tag in UNREAD:
        return element.get("alt", "")
    inner = (f"{text_of(one, unread)} {one.tail or ''}" for one in element)
    return f"{element.text or ''} {''.join(inner)}"


def check_same(zensical: Path, house: Path, languages: dict[str, str], folder: Path) -> None:
    """Fail for each page of a built house on which the other publisher shows anything else."""
    given = yaml.safe_load((house / "mkdocs.yml").read_text(encoding="utf-8"))
    differ, seen = {}, Counter[str]()
    for code, below in languages.items():
        pages = house / "build" / "pages" / code
        out = laid_out(zensical, pages, given["markdown_extensions"], folder / code)
        for source in sorted(pages.rglob("*.md")):
            place = source.relative_to(pages).with_suffix("")
            path = place.parent if place.name == "index" else place
            theirs = shown(out / path / "index.html")
            ours = shown(house / "build" / "site" / below / path / "index.html")
            if theirs != ours:
                differ[f"{code}/{path}"] = (ours.words - theirs.words, theirs.words - ours.words)
            seen.update(words=ours.words.total(), tables=ours.tables, drawings=ours.drawings)
    assert differ == {}
    assert min(seen.values()) > 0


def test_it_shows_the_words_tables_and_drawings_of_every_page(zensical, house, tmp_path):
    check_same(zensical, house, {"id": "", "en": "en"}, tmp_path)


def test_it_shows_those_of_a_second_study(zensical, tiny, tmp_path):
    check_same(zensical, tiny, {"en": "", "id": "id"}, tmp_path)


def test_a_page_as_markdown_alone_is_enough_for_it(zensical, site, tmp_path):
    """With fences and pipe tables: every word of the page, every table; a drawing by its file."""
    for file in sorted(site.rglob("index.md")):
        there = tmp_path / "alone" / file.relative_to(site)
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, there)
    out = laid_out(zensical, tmp_path / "alone", ["fenced_code", "tables"], tmp_path / "other")
    differ = {}
    for file in sorted(site.rglob("index.md")):
        path = file.relative_to(site).with_suffix(".html")
        ours, theirs = shown(site / path, OWN | REPEATED), shown(out / path)
        lost = ours.words.keys() - theirs.words.keys() - ALTERNATIVE
        if lost or ours.tables != theirs.tables:
            differ[str(path)] = (lost, ours.tables, theirs.tables)
    assert differ == {}
