"""What is wrong with the written pages is told at once, each fault by its file and line."""

from dataclasses import replace
from pathlib import Path

import pytest
from once import its_facts

from generator.errors import InvalidData, SeveralFaults, StudyError
from generator.site.written import check_pages_of_notes, check_written

ROOT = Path(__file__).parents[3]
HEAD = "---\ntitle: A\ndescription: B\n---\n# A\n"


@pytest.fixture(scope="module")
def check(study):
    known = its_facts()
    books = {"id": {"notebooks/budget.ipynb": ""}}

    def checked(text: str) -> None:
        check_written({"en": {"findings/output.md": HEAD + text}}, books, study, known)

    return checked


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{{ fact.grdp_202 }}", 'unknown name "grdp_202" - nearest: "grdp_2022"'),
        ("{{ fact.grdp_2022:ful }}", 'unknown name "ful" - nearest: "full"'),
        ("{{ fact.grdp_2022:words }}", "for which en has no words"),
        ("{{ figure.grdp-share }}", 'unknown name "figure.grdp-share" - nearest: "figure.grdp'),
        ("{{ table.grdp-shares }}", 'unknown name "table.grdp-shares"'),
        ("{{ notebook.budgt }}", 'nearest: "notebook.budget"'),
        ("{{ claims.her }}", 'nearest: "claims.here"'),
        ("[@septiani]", 'unknown reference "septiani" - nearest: "septiany"'),
        ("[a](../data-notes.md#sum-202)", 'nearest: "sum-2020"'),
        ("88 tonnes", 'expected a fact for the number in "88 tonnes"'),
        ("## Heading", 'expected an id in the heading "Heading"'),
        ("::: studi", 'nearest: "study"'),
        ("<marquee>A</marquee>", '"<marquee>" - expected text and its marks'),
        ("A [b](blob:c)", '"blob:c" - expected an address of a page'),
    ],
)
def test_a_fault_is_told_by_its_line_and_the_nearest_name(check, line, said):
    with pytest.raises(StudyError) as refused:
        check(f"\n{{{{ fact.grdp_2022 }}}}\n\n{line}\n")
    assert str(refused.value).startswith("docs/en/findings/output.md, line 9: ")
    assert said in str(refused.value)


@pytest.mark.parametrize(("place", "part"), [("claims.here", "claims"), ("notes.all", "notes")])
def test_a_place_of_a_part_that_the_study_lacks_is_refused(study, place, part):
    about = replace(study.about, parts=study.about.parts - {part})
    text = {"en": {"findings/output.md": f"{HEAD}\n{{{{ {place} }}}}\n"}}
    with pytest.raises(StudyError) as refused:
        check_written(text, {}, replace(study, about=about), {})
    assert str(refused.value) == (
        f'docs/en/findings/output.md, line 7: {place} - expected "{part}" in parts of '
        "data/study.toml"
    )


def test_all_faults_are_told_at_once(check):
    with pytest.raises(SeveralFaults) as refused:
        check("{{ fact.a_b }}\n\n[@septiani]\n\n{{ figure.c }}\n")
    places = [line.split(": ")[0].split(", ")[1] for line in str(refused.value).split("\n")]
    assert sorted(places) == ["line 10", "line 6", "line 8"]


def test_a_page_as_it_should_be_is_not_refused(check):
    check("\n{{ fact.grdp_2022 }} [@septiany]\n\n{{ figure.grdp-shares }}\n\n{{ anchor.old }}\n")


def test_a_note_of_a_page_that_nobody_wrote_is_told_with_the_nearest(study):
    note = study.notes["table-2-revenue"]
    prose = {"id": {"findings/output.md": "", "method.md": ""}}
    check_pages_of_notes([note], prose)
    with pytest.raises(InvalidData) as refused:
        check_pages_of_notes([replace(note, page="findings/outputs")], prose)
    assert str(refused.value) == (
        'data/notes.toml: column table-2-revenue.page: "findings/outputs" - '
        'expected a page that stands in docs; nearest: "findings/output"'
    )
