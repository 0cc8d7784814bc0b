"""An answer of the authors or of the agency stands beside the claim or the note it answers."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.claims.claims import claims_here
from generator.claims.ledger import ledger_markdown
from generator.claims.notes import notes_markdown
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.reading import read_pages, read_study
from generator.reading.replies import Reply
from generator.writing.links import Links
from study.facts import facts

ROOT = Path(__file__).parents[3]
SAID = {"id": 'Kami menghitungnya "ulang".', "en": "We counted it again & again."}
REPLIES = (
    Reply("authors", "2026-11-24", "output-revenue", "", SAID),
    Reply("agency", "2026-11-25", "", "sum-2020", SAID),
)


@pytest.fixture(scope="module", params=["id", "en"])
def edition(request: pytest.FixtureRequest) -> Edition:
    study = replace(read_study(ROOT), replies=REPLIES)
    language = LANGUAGES[request.param]
    prose = read_pages(ROOT)[language.code]
    # Without its exhibits: what a note depends on is not looked at here.
    bare = {name: replace(note, exhibits=()) for name, note in study.notes.items()}
    return Edition(replace(study, notes=bare), facts(study), language, prose, {}, "")


ANSWER = {
    "id": (
        '<div class="voice voice--others reply"><p class="voice-label">Jawaban penulis makalah, '
        '<time datetime="2026-11-24">24 November 2026</time></p>'
        "<p>Kami menghitungnya “ulang”.</p></div>"
    ),
    "en": (
        '<div class="voice voice--others reply"><p class="voice-label">The authors answer, '
        '<time datetime="2026-11-24">24 November 2026</time></p>'
        "<p>We counted it again &amp; again.</p></div>"
    ),
}


def entry(page: str, begins: str, ends: str) -> str:
    """The part of a page that begins with an id."""
    assert page.count(begins) == 1
    return page.partition(begins)[2].partition(ends)[0]


def test_an_answer_stands_in_the_ledger_and_in_the_list_of_the_claims_page(edition):
    answer = ANSWER[edition.language.code]
    links = Links.on_page("findings/output.md", edition.language)
    listed = claims_here(edition, "findings/output", links, str)
    for page in (ledger_markdown(edition, str), listed):
        assert page.count(answer) == 1
        assert answer in entry(page, 'id="claim-output-revenue"', "</li>")


def test_an_answer_stands_below_the_note_that_it_answers(edition):
    page = notes_markdown(edition)
    assert page.count('class="voice voice--others reply"') == 1
    who = {"id": "Jawaban dinas, ", "en": "The agency answers, "}[edition.language.code]
    assert f'{who}<time datetime="2026-11-25">' in entry(page, "{#sum-2020}", "\n## ")


def test_without_an_answer_nothing_stands_there(edition):
    silent = replace(edition, study=replace(edition.study, replies=()))
    pages = (ledger_markdown(silent, str), notes_markdown(silent))
    assert not [page for page in pages if "reply" in page]
