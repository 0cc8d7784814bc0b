"""What a text points to stands beside it, once, for the eye alone."""

from markupsafe import Markup

from generator.languages import LANGUAGES
from generator.site.as_markdown import as_markdown
from generator.site.margins import with_margins
from generator.writing.links import Links

WORKS = {
    "hill2020": Markup("Hill, 2020, <i>On roads</i>"),
    "vale2021": Markup("Vale, 2021, <i>On &lt;schools&gt;</i>"),
}
HILL = '<a class="citation" href="../references/#ref-hill2020">Hill, 2020</a>'
VALE = '<a class="citation" href="../references/#ref-vale2021">Vale, 2021</a>'
DOUBT = (
    '<a class="note-mark" href="../notes/#a" title="Note: Twice as many">'
    '<span class="visually-hidden">Note: Twice as many</span></a>'
)


def beside(said: str) -> str:
    hidden = 'class="beside" aria-hidden="true" data-print="no" data-search-exclude'
    return f"<small {hidden}>{said}</small>"


def test_a_work_stands_beside_the_first_place_that_cites_it():
    found = with_margins(f"One ({HILL}; {VALE}).\n\nTwo ({HILL}).", WORKS)
    hill, vale = beside("Hill, 2020, <i>On roads</i>"), beside(WORKS["vale2021"])
    assert found == f"One ({HILL}{hill}; {VALE}{vale}).\n\nTwo ({HILL})."


def test_a_note_stands_beside_the_number_that_it_is_about():
    assert with_margins(f"53{DOUBT}.", WORKS) == f"53{DOUBT}{beside('Note: Twice as many')}."


def test_an_exhibit_and_a_table_keep_what_they_name_to_themselves():
    """Its source stands under or beside it already, and a cell has no margin."""
    for text in (f"<figure><p>{HILL}</p></figure>", f"<table><td>{HILL}</td></table>"):
        assert with_margins(text, WORKS) == text
        assert beside(WORKS["hill2020"]) in with_margins(f"{text}\n\n({HILL})", WORKS)


def test_the_page_as_markdown_says_it_once():
    links = Links.on_page("theory.md", LANGUAGES["en"])
    text = f"One ({HILL}){DOUBT}."
    assert as_markdown(with_margins(text, WORKS), "theory.md", links) == as_markdown(
        text, "theory.md", links
    )
