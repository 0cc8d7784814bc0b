"""Every page can be cited: at its foot, in files, and by what a citation manager reads of it."""

import json
import re
from pathlib import Path

import pytest
import rispy
from pybtex.database import parse_string
from test_cites import DAY, LANGUAGES, NAMES, VERSION, formats
from test_metadata import Head, laid_out

NOTEBOOKS = ("budget", "economy", "readings")
FINDINGS = ("cluster", "output", "cooperation", "government", "infrastructure", "people", "markets")
CITED = ["conclusions", "class", *(f"findings/{one}" for one in FINDINGS)]
CITED += [f"notebooks/{one}" for one in NOTEBOOKS]


def heading(page: Path) -> str:
    """What a reader sees at the top of a page."""
    [found] = re.findall(r"<h1[^>]*>(.*?)</h1>", page.read_text("utf-8"), re.DOTALL)
    found = re.sub(r'<a class="headerlink".*?</a>|<[^>]+>', "", found)
    return found.replace("&nbsp;", " ").replace("\u00a0", " ").replace("&amp;", "&").strip(" ¶\n")


def creator(text: str) -> dict[str, str]:
    """An author as Zotero's translator of embedded metadata reads the tag `citation_author`.

    By its rules a comma means a family name first, and what stands around a name is taken off.
    """
    name = text.strip(" \t\n.,/[]:")
    if "," in text:
        family, _, given = name.partition(",")
        return {"lastName": family, "firstName": given.strip()}
    given, _, family = name.rpartition(" ")
    return {"lastName": family, "firstName": given}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("path", CITED)
def test_a_page_is_cited_by_its_heading_as_a_part_of_the_site(site, code, path):
    """In words and in three formats, as other programs read them, folded at its foot."""
    author, title = LANGUAGES[code]
    page = site / code / path / "index.html"
    bib, ris, csl = formats(site / code, path)
    assert csl["title"] == ris["title"] == heading(page)
    assert csl["container-title"] == ris["secondary_title"] == title
    assert csl["author"] == [{"literal": author}] and ris["authors"] == [author]
    assert [str(person) for person in bib.persons["author"]] == [f"{{{author}}}"]
    assert csl["version"] == ris["edition"] == bib.fields["version"] == VERSION
    assert ris["date"] == f"{DAY:%Y/%m/%d}" and "URL" not in csl
    html = page.read_text("utf-8")
    [box] = re.findall(r'<details class="cite-page"[^>]*>.*</details>', html, re.DOTALL)
    # Closed until a reader opens it, and no sheet of paper is spent on it.
    assert " open" not in box[: box.index(">")] and 'data-print="no"' in box[: box.index(">")]
    assert "cite-page-text" in box and f'{path.rpartition("/")[2]}.ris"' in box


def test_a_citation_manager_reads_author_day_and_edition_of_every_page(site):
    """An organisation stays whole: no word of its name becomes a family name."""
    for page in laid_out(site):
        tags = Head(page).tags
        said = dict(tags)
        if page.parent.name == "method":
            continue
        below = page.relative_to(site).parts
        author, title = LANGUAGES["en" if "en" in below else ""]
        authors = [creator(text) for name, text in tags if name == "citation_author"]
        assert authors == [{"lastName": author, "firstName": ""}], page
        is_home = below in (("index.html",), ("en", "index.html"))
        assert said["citation_title"] == (title if is_home else heading(page)), page
        assert said["citation_publication_date"] == f"{DAY:%Y/%m/%d}"
        assert said["prism.edition"] == VERSION and said["citation_publisher"] == author
        # With a title alone it would be taken for an article.
        assert said["DC.type"] == "webpage" and "citation_journal_title" not in said
        assert "citation_public_url" not in said


def test_the_paper_is_read_on_the_page_that_describes_it_and_on_no_other(site):
    """Seven people by family and given name, a title in Indonesian; no year that nobody knows."""
    found = []
    for page in laid_out(site):
        tags = Head(page).tags
        families = [creator(text)["lastName"] for name, text in tags if name == "citation_author"]
        if families == NAMES:
            found.append(page.relative_to(site).as_posix())
            said = dict(tags)
            assert said["citation_title"].startswith("Peran Klaster IKM Sentra Kerupuk Ikan")
            assert said["citation_language"] == "id" and said["DC.type"] == "manuscript"
            assert said["citation_publisher"].startswith("Sekolah Tinggi Ilmu Ekonomi")
            assert "citation_publication_date" not in said and "prism.edition" not in said
    assert sorted(found) == ["en/method/index.html", "method/index.html"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_works_share_a_key(site, code):
    """A list of references would take one for the other."""
    keys = []
    for file in (site / code).rglob("*.bib"):
        if code or "en" not in file.relative_to(site).parts:
            [key] = parse_string(file.read_text("utf-8"), "bibtex").entries
            keys.append(key)
            [csl] = json.loads(file.with_suffix(".csl.json").read_text("utf-8"))
            assert csl["id"] == key and rispy.loads(file.with_suffix(".ris").read_text("utf-8"))
    assert len(keys) > len(CITED) and len(keys) == len(set(keys))
