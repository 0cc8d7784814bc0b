"""How to cite: what citation managers read, what a reader copies, and nothing made up."""

import json
import re
from pathlib import Path

import pytest
import rispy
import yaml
from playwright.sync_api import Browser, expect
from pybtex.database import parse_string

# The version and the day of the last release, as the file for citing has them.
RELEASE = yaml.safe_load((Path(__file__).parents[1] / "CITATION.cff").read_text(encoding="utf-8"))
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# What stands behind it while another is being prepared, as at the foot of the page.
LATER = r"(?:, dengan perubahan sesudahnya|, with later changes)"
VERSION, DAY = RELEASE["version"], RELEASE["date-released"]
NAMES = ["Septiany", "Wardani", "Nurhayati", "Atalia", "Larasati", "Resmaliana", "Loreza"]
LANGUAGES = {
    "": ("Pengelola situs Sei Lekop", "Sentra kerupuk ikan Sei Lekop: sebuah studi dan datanya"),
    "en": (
        "The maintainers of the Sei Lekop site",
        "The Sei Lekop fish-cracker cluster: a study and its data",
    ),
}


@pytest.fixture(scope="module", params=LANGUAGES)
def listed(request, site):
    folder = site / request.param
    exhibits = json.loads((folder / "exhibits.json").read_text(encoding="utf-8"))
    return folder, exhibits, *LANGUAGES[request.param]


def formats(folder, path: str) -> tuple:
    """The entry in BibTeX, RIS and CSL-JSON, as other programs read it."""
    texts = [(folder / f"{path}{end}").read_text("utf-8") for end in (".bib", ".ris", ".csl.json")]
    [bib] = parse_string(texts[0], "bibtex").entries.values()
    [ris] = rispy.loads(texts[1])
    [csl] = json.loads(texts[2])
    return bib, ris, csl


def test_every_exhibit_is_cited_as_a_part_of_the_site(listed):
    folder, exhibits, author, title = listed
    for one in exhibits:
        files = {file["format"]: folder / file["href"] for file in one["citations"]}
        assert files.keys() == {"bibtex", "ris", "csl-json"}
        assert all(path.stat().st_size for path in files.values())
        bib, ris, csl = formats(folder, one["page"].rstrip("/"))
        headline = one["headline"].replace("\u00a0", " ")
        assert csl["title"] == ris["title"] == headline
        assert headline.replace("%", r"\%").split("&")[0] in bib.fields["title"]
        assert csl["container-title"] == ris["secondary_title"] == title
        assert csl["author"] == [{"literal": author}] and ris["authors"] == [author]
        assert [str(person) for person in bib.persons["author"]] == [f"{{{author}}}"]
        # Not published, it has no address; with one: tests/test_published.py.
        assert "URL" not in csl and "url" not in bib.fields and "urls" not in ris
        assert csl["version"] == ris["edition"] == bib.fields["version"] == VERSION
        assert csl["issued"] == {"date-parts": [[DAY.year, DAY.month, DAY.day]]}
        assert ris["date"] == f"{DAY:%Y/%m/%d}" and bib.fields["date"] == f"{DAY:%Y-%m-%d}"
        number = csl["genre"]
        # Figures have numbers, tables letters: Table 2 is always the paper's.
        place = one["number"] if one["kind"] == "figure" else LETTERS[one["number"] - 1]
        assert number.endswith(f" {place}") and f"[{number}]" in bib.fields["title"]


def test_the_citation_in_words_is_whole(site):
    """APA: author, date, title, what it is, site; each language in its own words."""
    for path, said in (
        (
            "figures",
            rf"Pengelola situs Sei Lekop\. \({DAY.year}, {DAY.day} \w+\)\. Bagian",
        ),
        ("en/figures", rf"The maint[\w ]+ site\. \({DAY.year}, \w+ {DAY.day}\)\. Manufacturing"),
    ):
        page = (site / path / "grdp-shares" / "index.html").read_text(encoding="utf-8")
        [text] = re.findall(r'<p class="cite-text"[^>]*>(.*?)</p>', page)
        plain = re.sub(r"<[^>]+>", "", text)
        assert re.match(said, plain)
        later = LATER if re.search(r'"about-version"[^>]*>[^<]*\(', page) else ""
        assert re.search(
            rf"\[(Gambar|Figure) \d+\]\. .*\(Versi(?:on)? {VERSION}{later}\)\.$", plain.strip()
        )


def test_the_paper_is_cited_with_what_is_known_and_no_more(listed):
    """Seven authors, title, school; no year, no journal, no address, no licence."""
    folder, *_ = listed
    bib, ris, csl = formats(folder, "about/sei-lekop-paper")
    assert [one["family"] for one in csl["author"]] == NAMES
    assert [str(one).split(",")[0] for one in bib.persons["author"]] == NAMES
    assert [one.split(",")[0] for one in ris["authors"]] == NAMES
    assert "Nurhayati, Intan Putri" in ris["authors"]
    assert set(bib.fields) == {"title", "howpublished", "language"}
    assert ris.keys() == {"type_of_reference", "authors", "title", "publisher", "language"}
    assert csl.keys() == {"id", "type", "title", "author", "publisher", "language"}


def test_the_site_is_cited_as_a_work_of_its_own(listed):
    folder, _, author, title = listed
    bib, ris, csl = formats(folder, "about/sei-lekop-site")
    assert csl["title"] == ris["title"] == title and ris["authors"] == [author]
    assert bib.fields["year"] == str(DAY.year) and "URL" not in csl
    page = (folder / "about" / "index.html").read_text(encoding="utf-8")
    for name in ("site.bib", "site.ris", "paper.bib", "paper.ris"):
        assert f'<a download href="../about/sei-lekop-{name}">' in page


def test_a_reader_copies_a_citation_with_a_button(address, browser: Browser):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}en/figures/grdp-shares/")
    button = page.locator('.cite [data-copy="cite-text"]')
    button.click()
    expect(button).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#cite-text").text_content()
    page.locator("summary", has_text="BibTeX").click()
    page.locator('[data-copy="cite-bibtex"]').click()
    expect(page.locator('[data-copy="cite-bibtex"]')).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith("@misc{sei-lekop-grdp-shares")
    context.close()


def test_where_the_browser_may_not_copy_the_text_is_selected(address, browser: Browser):
    page = browser.new_page()
    page.goto(f"{address}about/")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()) }")
    page.locator('[data-copy="cite-paper-text"]').click()
    page.wait_for_function("() => getSelection().toString().startsWith('Septiany, A.')")
    page.close()


def test_without_javascript_no_button_shows_and_all_can_be_read(address, browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}figures/grdp-shares/")
    assert page.locator(".cite-copy:visible").count() == 0
    page.locator("summary", has_text="RIS").click()
    assert page.locator("#cite-ris").inner_text().startswith("TY  - ELEC")
    context.close()
