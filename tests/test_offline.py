"""The copy of each language to take away: unpacked, opened from the disk, the network cut."""

import hashlib
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from links import broken_links
from playwright.sync_api import Browser, Page, expect

from generator.languages import LANGUAGES

LEADS = re.compile(r'\s(?:href|src)="([^"]*)"')
MEGABYTE = 1_000_000
# A word that the language's pages have in another form, and the page that it leads to.
SOUGHT = {"id": ("memasarkan", "findings/markets"), "en": ("marketed", "findings/markets")}
# 9 543 671 / 22 995 777.49 = 41.5 per cent (Table 1 of the paper, 2022).
MANUFACTURING = {"id": "Industri pengolahan; 41,5%", "en": "Manufacturing; 41.5%"}
# 7 335 kg a month: 7.335 x 12 = 88.02 tonnes a year (Table 2 of the paper).
TONNES = {"id": "88,02", "en": "88.02"}
RIGHT = "\N{CHECK MARK}"
KINDS = (
    *("", "findings/output", "figures", "figures/markets-map", "tables/public-record", "data"),
    *("data/numbers", "class", "class/table-2", "class/table-2/key", "notebooks/economy"),
    *("claims", "references", "editions"),
)


@pytest.fixture(scope="module")
def copies(site: Path, tmp_path_factory) -> dict[str, Path]:
    """The folder of each language's copy, unpacked."""
    folder = tmp_path_factory.mktemp("taken away")
    for path in (site / "offline").glob("*.zip"):
        zipfile.ZipFile(path).extractall(folder)
    return {one.name.rpartition("-")[2]: one for one in folder.iterdir()}


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a browser without a network, which notes what it was refused."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    page = context.new_page()
    page.asked, page.complaints = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda said: page.complaints.append(said.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    context.close()
    assert page.complaints == []
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []


def test_each_language_has_a_copy_with_its_sum_and_its_size_is_said(site: Path):
    for code, language in LANGUAGES.items():
        path = site / "offline" / f"sei-lekop-{code}.zip"
        content = path.read_bytes()
        assert len(content) <= 10 * MEGABYTE
        name, digest = path.name, hashlib.sha256(content).hexdigest()
        assert (site / "offline" / f"{name}.sha256").read_text() == f"{digest}  {name}\n"
        about = (site / language.folder / "about" / "index.html").read_text(encoding="utf-8")
        comma = "," if code == "id" else "."
        assert f"{len(content) / MEGABYTE:.1f}".replace(".", comma) + "\u00a0MB" in about


def test_all_that_a_copy_leads_to_is_in_it(copies: dict[str, Path]):
    """A folder's address leads nowhere on a disk: every link ends in a file, and it is there."""
    assert copies.keys() == LANGUAGES.keys()
    for folder in copies.values():
        assert broken_links(folder) == []
        for page in folder.rglob("*.html"):
            links = LEADS.findall(page.read_text(encoding="utf-8"))
            paths = [re.split("[?#]", one)[0] for one in links if ":" not in one]
            assert len(paths) > 1
            assert [one for one in paths if one.endswith(("/", ".")) or one[:1] == "/"] == [], page


def test_a_copy_holds_every_page_of_its_language_and_no_other(site: Path, copies):
    for code, language in LANGUAGES.items():
        pages = {one.parent.relative_to(copies[code]) for one in copies[code].rglob("index.html")}
        root = site / language.folder
        there = {one.parent.relative_to(root) for one in root.rglob("index.html")}
        others = {one.folder.strip("/") for one in LANGUAGES.values() if one != language}
        own = {one for one in there if not one.parts or one.parts[0] not in (*others, "embed")}
        assert {one for one in pages if one.parts[:1] != ("embed",)} == own
        tags = [page.read_text("utf-8").split(">", 2)[1] for page in copies[code].rglob("*.html")]
        assert {tag.split('lang="')[1].split('"')[0] for tag in tags} == {code}


def test_nothing_of_a_copy_names_a_place_of_this_machine_or_a_day(site: Path):
    for path in (site / "offline").glob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert {one.filename.split("/")[0] for one in archive.infolist()} == {path.stem}


@pytest.mark.parametrize("code", SOUGHT)
def test_links_and_search_work_from_the_disk(copies, page: Page, code: str):
    word, found = SOUGHT[code]
    page.goto((copies[code] / "index.html").as_uri())
    page.locator(".md-content a[href*='findings/']").first.click()
    assert page.url.startswith((copies[code] / "findings").as_uri())
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially(word)
    first = page.locator(".md-search-result__item a").first
    page.wait_for_function(
        "part => document.querySelector('.md-search-result__item a')?.href.includes(part)",
        arg=found,
    )
    first.click()
    page.wait_for_url(f"{(copies[code] / found / 'index.html').as_uri()}**")
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("code", MANUFACTURING)
def test_an_interactive_chart_answers_from_the_disk(copies, page: Page, code: str):
    page.goto((copies[code] / "figures" / "grdp-shares" / "index.html").as_uri())
    page.locator(".exhibit-open button").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".exhibit-points g").first).to_be_focused()
    name = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert name.startswith(MANUFACTURING[code])


@pytest.mark.parametrize("code", TONNES)
def test_a_field_judges_an_answer_from_the_disk(copies, page: Page, code: str):
    page.goto((copies[code] / "class" / "table-2" / "index.html").as_uri())
    verdicts = []
    for row in page.locator(".exercises [data-key]").all():
        row.locator("input").fill(TONNES[code])
        row.locator("input").press("Enter")
        verdicts.append(row.locator("output").inner_text())
    assert sum(one.startswith(RIGHT) for one in verdicts) == 1
    assert "" not in verdicts


@pytest.mark.parametrize("code", ["id", "en"])
def test_a_number_opens_where_it_stands_from_the_disk(copies, page: Page, code: str):
    page.goto((copies[code] / "findings" / "output" / "index.html").as_uri())
    before = page.url
    page.locator("a.fact-link").first.click()
    expect(page.locator(".in-place")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".in-place")).to_have_count(0)
    assert page.url == before


@pytest.mark.parametrize("code", ["id", "en"])
def test_the_switch_leads_to_where_a_copy_says_what_it_is(copies, page: Page, code: str):
    page.goto((copies[code] / "findings" / "output" / "index.html").as_uri())
    page.locator(".other-language").first.click()
    page.wait_for_url(f"{(copies[code] / 'about' / 'index.html').as_uri()}#copies")
    said = {
        "id": "Ini salinan untuk dibaca tanpa internet",
        "en": "a copy to read without internet",
    }
    expect(page.locator("#copies")).to_contain_text(said[code])


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_each_kind_opens_from_the_disk_without_a_complaint(copies, page: Page, kind: str):
    """Scripts, styles and pictures load, and its policy forbids none of them."""
    for folder in copies.values():
        assert is_whole(page, folder / kind / "index.html")


@pytest.mark.more
def test_every_page_opens_from_the_disk_without_a_complaint(copies, page: Page):
    for folder in copies.values():
        files = sorted(folder.rglob("*.html"))
        assert len(files) > 80
        assert [file for file in files if not is_whole(page, file)] == []


def is_whole(page: Page, file: Path) -> bool:
    """Whether a file opens with its scripts, its styles and its pictures."""
    page.goto(file.as_uri())
    return page.evaluate(
        """() => !document.documentElement.classList.contains("no-js")
          && document.styleSheets.length > 0
          && [...document.images].every(one => !one.complete || one.naturalWidth > 0)"""
    )
