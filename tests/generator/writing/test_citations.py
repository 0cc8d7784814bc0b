"""Citations read as APA sets them, in each language, and lead to the list."""

import pytest
from once import the_study
from renditions import page_in

from generator.errors import InvalidProse, UnknownReference
from generator.languages import LANGUAGES
from generator.reading.works import Day, Group, Person, Reference
from generator.writing.citations import Library, formatted, year_suffixes
from generator.writing.cited import uncited_text


@pytest.fixture(scope="module")
def libraries():
    study = the_study()
    return {
        code: Library(study.references, study.style, language, formatted)
        for code, language in LANGUAGES.items()
    }


@pytest.mark.parametrize(("code", "said"), [("id", "Alfrianty dkk., 2023"), ("en", "et al., 2023")])
def test_three_authors_are_shortened_as_the_language_does(libraries, code, said):
    cited = libraries[code].cite("[@alfrianty2023]", page_in(code, "theory.md"))
    assert 'href="../references/#ref-alfrianty2023"' in cited and said in cited


def test_two_works_stand_in_one_pair_of_brackets(libraries):
    cited = libraries["en"].cite("[@safri2017; @sumaryana2018]", page_in("en", "theory.md"))
    assert cited.startswith("(<a") and "Safri, 2017</a>; <a" in cited and cited.endswith("</a>)")


def test_an_author_with_two_works_of_a_year_gets_letters_in_text_and_list(libraries):
    library = libraries["en"]
    marks = {library.marks["detak2023"], library.marks["detak2023kipp"]}
    assert marks == {"Detak Media, 2023a", "Detak Media, 2023b"}
    assert "(2023a, July 5)" in dict(library.entries)["detak2023"]


def test_letters_go_on_after_ten_works_of_a_year():
    works = [Reference(str(n), "webpage", "A", (Group("BPS"),), Day(2023)) for n in range(12)]
    assert "".join(year_suffixes(works).values()) == "abcdefghijkl"


def test_keys_that_differ_in_capitals_are_two_works():
    """BibTeX tells Smith2020 from smith2020."""
    works = [
        Reference(key, "book", title, (Person(name),), Day(2020))
        for key, title, name in (("Smith2020", "On Roads", "Vale"), ("smith2020", "A", "Hill"))
    ]
    entries, marks = formatted(works, the_study().style, LANGUAGES["en"])
    assert marks == {"Smith2020": "Vale, 2020", "smith2020": "Hill, 2020"}
    assert [key for key, _ in entries] == ["smith2020", "Smith2020"]


def test_letters_go_on_behind_z_as_in_a_spreadsheet():
    works = [Reference(str(n), "webpage", "A", (Group("BPS"),), Day(2023)) for n in range(703)]
    found = list(year_suffixes(works).values())
    assert [found[n] for n in (25, 26, 51, 52, 701, 702)] == ["z", "aa", "az", "ba", "zz", "aaa"]


@pytest.mark.parametrize(
    ("code", "published", "retrieved"),
    [
        ("id", "(2025, 23 April)", "Diambil 23 November 2026, dari "),
        ("en", "(2025, April 23)", "Retrieved November 23, 2026, from "),
    ],
)
def test_a_date_stands_as_the_languages_apa_has_it(libraries, code, published, retrieved):
    """APA 7, section 9.14, in English; Indonesian keeps the order in which it says a day."""
    entries = dict(libraries[code].entries)
    assert published in entries["batamtoday2025"] and retrieved in entries["transkeprikube"]


def test_a_title_is_followed_by_its_translation_where_readers_need_one(libraries):
    """APA 7, section 9.38: the translation in square brackets, upright."""
    indonesian, english = (dict(libraries[code].entries)["gatra2019"] for code in ("id", "en"))
    title = "<i>Menperin harapkan IKM jadi tulang punggung perekonomian nasional</i>"
    assert f"{title}. <a" in indonesian
    assert f"{title} [Minister of industry hopes that small and medium industries become" in english


def test_a_work_whose_title_could_not_be_read_is_described_in_the_pages_language(libraries):
    indonesian, english = (dict(libraries[code].entries)["dkupp2022"] for code in ("id", "en"))
    assert "[Berita tentang rencana rumah produksi kerupuk ikan 2022]. <a" in indonesian
    assert "[News of the plan for production houses for fish crackers in 2022]. <a" in english
    assert "Berita" not in english


def test_a_works_own_brackets_stay_behind_the_translation(libraries):
    """A data set says what it is (APA 7, section 10.9)."""
    entry = dict(libraries["en"].entries)["wilayah2025"]
    assert (
        "Indonesia</i> [wilayah: Codes and names of Indonesia's administrative areas] [D" in entry
    )


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
        libraries["id"].cite("[@alfrianti2023]", page_in("id", "theory.md"))


@pytest.mark.parametrize("listed_on", ["references", "about"])
def test_a_citation_leads_to_the_page_that_has_the_list(listed_on):
    works = [Reference("one", "book", "A", (Group("BPS"),), Day(2023))]
    study = the_study()
    library = Library(works, study.style, LANGUAGES["en"], formatted, f"{listed_on}.md")
    assert f'href="../{listed_on}/#ref-one"' in library.cite("[@one]", page_in("en", "a.md"))


def test_a_citation_without_a_list_is_refused_by_its_page():
    works = [Reference("one", "book", "A", (Group("BPS"),), Day(2023))]
    study = the_study()
    library = Library(works, study.style, LANGUAGES["en"], formatted, "")
    with pytest.raises(InvalidProse, match=r"docs/en/a\.md: a citation - expected a page with"):
        library.cite("[@one]", page_in("en", "a.md"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The paper [@a] and other sources [@b; @c].", "The paper and other sources."),
        ("The press [@a]; the paper [@b], too", "The press; the paper, too"),
    ],
)
def test_a_citation_that_falls_out_leaves_one_space_behind(text, told):
    assert uncited_text(text) == told
