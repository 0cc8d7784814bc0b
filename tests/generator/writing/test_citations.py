"""Citations read as APA sets them, in each language, and lead to the list."""

from pathlib import Path

import pytest

from generator.errors import UnknownReference
from generator.languages import LANGUAGES
from generator.reading import read_study
from generator.writing.citations import Library, formatted


@pytest.fixture(scope="module")
def libraries():
    study = read_study(Path(__file__).parents[3])
    return {
        code: Library(study.references, study.style, language, formatted)
        for code, language in LANGUAGES.items()
    }


@pytest.mark.parametrize(("code", "said"), [("id", "Alfrianty dkk., 2023"), ("en", "et al., 2023")])
def test_three_authors_are_shortened_as_the_language_does(libraries, code, said):
    cited = libraries[code].cite("[@alfrianty2023]", "page", "../")
    assert 'href="../references/#ref-alfrianty2023"' in cited and said in cited


def test_two_works_stand_in_one_pair_of_brackets(libraries):
    cited = libraries["en"].cite("[@safri2017; @sumaryana2018]", "page", "")
    assert cited.startswith("(<a") and "Safri, 2017</a>; <a" in cited and cited.endswith("</a>)")


def test_an_author_with_two_works_of_a_year_gets_letters_in_text_and_list(libraries):
    library = libraries["en"]
    marks = {library.marks["detak2023"], library.marks["detak2023kipp"]}
    assert marks == {"Detak Media, 2023a", "Detak Media, 2023b"}
    assert "(2023a, 5 July)" in dict(library.entries)["detak2023"]


def test_an_undated_work_says_so(libraries):
    assert libraries["id"].marks["septiany"] == "Septiany dkk., t.t."
    assert libraries["en"].marks["septiany"] == "Septiany et al., n.d."


def test_a_journal_article_reads_as_apa_has_it(libraries):
    """APA 7, section 10.1: author, year, title, journal in italics, volume(issue), pages, DOI."""
    entry = dict(libraries["en"].entries)["anggraeni2021"]
    assert entry.startswith("Anggraeni, W. C., Ningtiyas, W. P., &amp; Alimah, N. M. (2021). ")
    assert "<i>Journal of Government and Politics</i>, <i>3</i>(1), 47–65." in entry


def test_the_list_leads_back_to_the_pages_that_cite(libraries):
    listed = libraries["en"].list_html({"safri2017": [("../theory/", "Theory")]}, "Cited on")
    assert 'id="ref-safri2017"' in listed
    assert 'Cited on: <a class="backlink" href="../theory/">Theory</a>' in listed


def test_an_unknown_key_names_the_nearest(libraries):
    with pytest.raises(UnknownReference, match='nearest: "alfrianty2023"'):
        libraries["id"].cite("[@alfrianti2023]", "docs/id/theory.md", "")
