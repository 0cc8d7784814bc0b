"""A page's marks: one for each question, as strong as the weakest claim that answers it."""

from dataclasses import replace

import pandas as pd
import pytest
from once import the_study
from renditions import page_in

from generator.claims.marks import marked, what_is_marked
from generator.errors import InvalidProse, UnknownName
from generator.findings import content
from generator.in_language.edition import Edition
from generator.in_language.exhibit import ClaimMark, Exhibit
from generator.languages import LANGUAGES
from generator.reading.front import Question

PAGE = page_in("en", "findings/output.md")
TEXT = "# Production rose\n\nText.\n"


@pytest.fixture(scope="module")
def edition() -> Edition:
    """Three claims of our own, one of them a definition without a grade."""
    study = the_study()
    rows, strengths = study.table("claims").head(3), pd.array([3, 1, None], dtype="Int64")
    claims = rows.assign(id=["rose", "revenue", "cluster"], strength=strengths)
    known = replace(study, tables={**study.tables, "claims": claims})
    return Edition(known, {}, LANGUAGES["en"], {}, {}, "")


def page(edition: Edition, *claims: str) -> str:
    """A page whose answer rests on these claims, with its mark."""
    questions = (Question("The rise", claims),) if claims else ()
    return marked(edition, TEXT, questions, PAGE)


def test_a_question_bears_the_weakest_grade_of_its_claims_and_leads_to_that_claim(edition):
    said = page(edition, "rose", "revenue")
    assert said.index("# Production rose") < said.index('class="marks"') < said.index("Text.")
    assert 'data-strength="1">Doubtful' in said and 'data-strength="3"' not in said
    assert 'href="../../claims/#claim-revenue"' in said
    assert ">The rise</span>" in said


def test_a_claim_without_a_grade_does_not_count(edition):
    assert 'data-strength="3">Moderate' in page(edition, "rose", "cluster")


def test_a_question_that_only_claims_without_a_grade_answer_is_refused(edition):
    with pytest.raises(InvalidProse) as refused:
        page(edition, "cluster")
    assert str(refused.value) == (
        'docs/en/findings/output.md: front matter: marks: "The rise" - '
        "expected at least one claim with a grade"
    )


def test_a_page_that_asks_for_no_mark_shows_none(edition):
    assert page(edition) == TEXT


def test_a_claim_that_there_is_not_is_refused_by_file_and_name(edition):
    with pytest.raises(UnknownName) as refused:
        page(edition, "rose", "revenues")
    assert str(refused.value) == (
        'docs/en/findings/output.md, marks: unknown name "revenues" - nearest: "revenue"'
    )


def test_the_mark_of_an_exhibit_says_which_claim_it_grades(edition):
    """By the question that a page asks of it, else by what it says; nothing without a mark."""
    marks = "marks:\n  - label: The rise\n    claims: [rose]\n"
    asked = f"---\ntitle: A\ndescription: B\n{marks}---\n# A\n"
    told = replace(edition, prose={"findings/output.md": asked})
    shown = Exhibit("two", "figure", 1, {}, content((), []), {})
    says = {one.id: one.text["en"] for one in edition.study.claims}
    for claim, said in (("rose", "The rise"), ("revenue", says["revenue"])):
        marked = replace(shown, mark=ClaimMark(1, "Doubtful", claim))
        assert what_is_marked(marked, told) == said
    assert what_is_marked(shown, told) == ""
