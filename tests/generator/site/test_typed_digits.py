"""A number of the study is typed on no page by hand: a page that may have digits is listed."""

from dataclasses import replace

import pytest
from once import its_facts, the_study

from generator.errors import StudyError
from generator.site.written import check_pages_typed_on, check_written

PAGE = "---\ntitle: A page\ndescription: A page of a test.\n---\n# A page\n\n{}\n"


def complaints(path: str, text: str, typed_on: tuple[str, ...] = ()) -> str:
    """What is said of one page of a study that lists these pages."""
    about = replace(the_study().about, typed_on=typed_on)
    try:
        study = replace(the_study(), about=about)
        check_written({"en": {path: PAGE.format(text)}}, {}, study, its_facts())
    except StudyError as refused:
        return str(refused)
    return ""


@pytest.mark.parametrize("path", ["findings/output.md", "findings.md", "conclusions.md"])
def test_wherever_a_page_stands_a_typed_number_is_refused_by_line(path):
    said = complaints(path, "Output came to 88 tonnes.")
    assert said.startswith(f"docs/en/{path}, line 7: expected a fact for the number in")


def test_a_page_that_the_study_lists_may_type_digits():
    assert complaints("about.md", "Made with Python 3.11.", ("about.md",)) == ""


def test_a_listed_page_that_nobody_wrote_is_refused_with_the_nearest():
    about = replace(the_study().about, typed_on=("abuot.md",))
    with pytest.raises(StudyError) as refused:
        check_pages_typed_on(about, {"en": {"about.md": "", "index.md": ""}})
    assert str(refused.value) == (
        'data/study.toml: column typed_on: "abuot.md" - '
        'expected a page that stands in docs; nearest: "about.md"'
    )
