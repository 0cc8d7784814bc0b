"""A study in code is handed over in one piece, and what it lacks is told by the nearest name."""

import pickle
from pathlib import Path

import pytest
from once import the_study
from renditions import page_in

from generator.contract import Contract
from generator.errors import StudyError, UnknownName
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.site.parts import part_of
from generator.site.written import check_written
from generator.writing.citations import Library, formatted
from study.contract import CONTRACT

ROOT = Path(__file__).parents[2]
PAGE = "---\ntitle: A\ndescription: B\n---\n# A\n\n{{ drawing.cluster }}\n"


def test_every_process_of_a_build_can_be_handed_the_whole_study():
    assert pickle.loads(pickle.dumps(CONTRACT)) == CONTRACT


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("figure", "grdp-share", 'scripts/study/figures: unknown name "grdp-share" - nearest'),
        ("table", "grdp-shares", 'scripts/study/tables: unknown name "grdp-shares"'),
    ],
)
def test_an_exhibit_without_code_is_told_with_its_folder(kind, name, said):
    with pytest.raises(UnknownName) as refused:
        CONTRACT.exhibit(kind, name)
    assert str(refused.value).startswith(said)


def test_a_study_needs_no_more_than_its_facts():
    """A record of figures, checks or formulas may be empty; a fact that asks for one is refused."""
    sources = Contract(facts=lambda study: {}).opened(ROOT)
    assert sources.facts == {} and "grdp" in sources.study.tables


def test_a_drawing_of_the_study_stands_where_a_page_asks_for_it():
    study = the_study()
    drawings = {"cluster": lambda word: f"<svg><title>{word('source')}</title></svg>"}
    check_written({"en": {"a.md": PAGE}}, {}, study, {}, drawings)
    edition = Edition(study, {}, LANGUAGES["en"], {}, {}, "", drawings=drawings)
    library = Library(study.references, study.style, edition.language, formatted)
    shown = part_of(edition, "drawing", "cluster", page_in("en", "a.md"), library, str)
    assert shown == "<svg><title>Source</title></svg>"


def test_a_drawing_that_there_is_not_is_refused_by_its_line():
    with pytest.raises(StudyError) as refused:
        check_written({"en": {"a.md": PAGE}}, {}, the_study(), {}, {"clusters": str})
    assert str(refused.value) == (
        'docs/en/a.md, line 7: unknown name "drawing.cluster" - nearest: "drawing.clusters"'
    )
