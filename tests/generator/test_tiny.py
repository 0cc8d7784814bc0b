"""A second study, of something else, in English first: built by the generator as any other.

It stands in tests/tiny, and is what `make new-study` hands over as an example.
"""

import json
import re
from pathlib import Path

import pytest
from command import build
from hosting import served
from links import addresses, broken_in_markdown, broken_links, pages_by_language
from playwright.sync_api import Browser
from visits import DESK, PHONE, visitor

pytestmark = pytest.mark.whole
CODES = ("en", "id")
# What is this house's: its places, its goods, its authors, its tables, its money.
OURS = re.compile(
    r"lekop|bintan|kerupuk|cracker|septiany|tanjungpinang|kepulauan riau|riau islands"
    r"|\btable [12]\b|\btabel [12]\b|grdp|pdrb|rupiah",
    re.IGNORECASE,
)
# What the example lacks: the page of each part, and what leads to it.
ABSENT = ("claims", "data-notes", "corrections", "notebooks", "class", "glossary", "references")


@pytest.fixture(scope="module")
def site(tiny: Path) -> Path:
    """The built site of the second study."""
    return tiny / "build" / "site"


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8").replace("\u00a0", " ")


def test_nothing_of_it_speaks_of_this_study(site: Path):
    """No page and no file to take away; the zip alone holds the generator and its licence."""
    files = [path for path in site.rglob("*") if path.is_file()]
    named = [str(path.relative_to(site)) for path in files]
    assert [name for name in named if OURS.search(name)] == []
    said = {
        name: found[0]
        for name, path in zip(named, files, strict=True)
        if path.suffix != ".zip"
        if (found := OURS.search(path.read_bytes().decode("utf-8", "ignore")))
    }
    assert said == {}


def test_no_link_of_it_leads_nowhere(site: Path):
    assert broken_links(site) == [] and broken_in_markdown(site) == []


def test_both_languages_have_the_same_pages_and_english_is_at_the_root(site: Path):
    pages = pages_by_language(site, CODES)
    assert pages["en"] == pages["id"]
    # Five written, numbers, two galleries, five exhibits with a bare page each, three datasets.
    assert len(pages["en"]) == 5 + 1 + 2 + 5 * 2 + 3
    for below, code in (("", "en"), ("id/", "id")):
        assert f'<html lang="{code}"' in text_of(site / below / "index.html")
    assert 'hreflang="id" href="id/"' in text_of(site / "index.html").replace("./", "")
    assert not (site / "en").exists()


@pytest.mark.parametrize(("below", "said"), [("", "€1.25"), ("id/", "€1,25")])
def test_it_counts_in_its_own_money(site: Path, below, said):
    """A ride of 1 euro and 25 cents, in prose and among the numbers."""
    assert f">{said}</data>" in text_of(site / below / "findings" / "index.html")
    assert said in text_of(site / below / "data" / "numbers" / "index.html")


@pytest.mark.parametrize("below", ["", "id/"])
def test_machines_find_its_exhibits_and_numbers(site: Path, below):
    listed = json.loads(text_of(site / below / "exhibits.json"))
    kinds = [one["kind"] for one in listed]
    assert (kinds.count("figure"), kinds.count("table")) == (3, 2)
    for one in listed:
        for file in one["downloads"]:
            assert (site / below / file["href"]).stat().st_size == file["bytes"]
    numbers = json.loads(text_of(site / below / "numbers.json"))["numbers"]
    # 46 + 47 + 43 of 52 + 49 + 50 pupils.
    assert {"answered": 136, "asked": 151}.items() <= {
        one["name"]: one["value"] for one in numbers
    }.items()


@pytest.mark.parametrize(
    ("below", "walk", "farthest"), [("", "14 minutes", "6.2 km"), ("id/", "14 menit", "6,2 km")]
)
def test_its_own_units_are_said_as_its_file_says_them(site: Path, below, walk, farthest):
    findings = text_of(site / below / "findings" / "index.html")
    assert f">{walk}</data>" in findings and f">{farthest}</data>" in findings


# The same in the words of its pages.
UNSAID = re.compile(r"notebook|\bclaims?\b|data notes?|public record|other sources?", re.IGNORECASE)


def test_a_part_that_it_lacks_is_nowhere(site: Path):
    """No page of it, no place for it at the foot of a page, no word."""
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert not UNSAID.search(re.sub(r"<[^>]+>", " ", html)), page
        assert not re.search(rf'href="[^"]*\b(?:{"|".join(ABSENT)})/', html), page
    for name in ABSENT:
        assert not (site / name).exists() and not (site / "id" / name).exists()


def test_every_page_of_it_is_sound(site: Path, browser: Browser):
    """For axe in both themes, on a phone and on a desk; nothing from another host."""
    faults = {}
    with served(site) as host:
        for code, size in (("id", PHONE), ("en", DESK)):
            with visitor(browser, size) as one:
                for page in addresses(site):
                    if page.startswith("id/") == (code == "id"):
                        faults[page] = one.visit(f"{host}{page}").faults
    assert {page: found for page, found in faults.items() if found} == {}


def test_nothing_changed_is_nothing_to_build(tiny: Path):
    done = build(tiny)
    assert done.returncode == 0 and "nothing changed" in done.stdout
