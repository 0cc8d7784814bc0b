"""The page for teaching: it lists every lesson, plans a course, and tells no answer."""

import re
import tomllib
from pathlib import Path

import pytest
from lxml import html

from generator.writing.prose import quoted_facts

ROOT = Path(__file__).parents[1]
CLASS = ROOT / "data" / "class"
LESSONS = tomllib.loads((CLASS / "lessons.toml").read_text(encoding="utf-8"))
MEETINGS = tomllib.loads((CLASS / "meetings.toml").read_text(encoding="utf-8"))


@pytest.fixture(params=["id", "en"])
def code(request) -> str:
    return request.param


@pytest.fixture
def written(code: str) -> str:
    return (ROOT / "docs" / code / "class.md").read_text(encoding="utf-8")


@pytest.fixture
def page(site: Path, code: str) -> html.HtmlElement:
    below = "" if code == "id" else "en"
    return html.fromstring((site / below / "class" / "index.html").read_text(encoding="utf-8"))


def said(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_it_tells_no_number_of_the_study(written):
    """Those are to be found: exercises and their answers stand with the lessons."""
    assert not list(quoted_facts(written))
    assert "::: ours" not in written


def test_the_last_meeting_fills_two_periods_of_fifty_minutes(written):
    minutes = [int(number) for number in re.findall(r"^\| (\d+) \|", written, re.MULTILINE)]
    assert len(minutes) == 6 and sum(minutes) == 2 * 50


def test_every_lesson_is_a_row_with_its_question_time_level_and_sheet(page, code):
    rows = page.xpath("//table[.//tr[starts-with(@id, 'lesson-')]]/tbody/tr")
    assert [row.get("id") for row in rows] == [f"lesson-{one}" for one in LESSONS]
    for row, (name, lesson) in zip(rows, LESSONS.items(), strict=True):
        asked, length, level, files = row.xpath("th | td")
        assert asked.xpath("a/@href") == [f"../class/{name}/"]
        assert said(asked) == lesson["question"][code]
        assert said(length).startswith("100") and said(level).startswith(lesson["level"])
        assert any(one.endswith(f"-{name}.pdf") for one in files.xpath(".//a[@download]/@href"))
        # What a phone shows before each cell is the head of its column.
        heads = row.xpath("ancestor::table/thead//th")
        assert [one.get("data-label") for one in (length, level, files)] == [
            said(head) for head in heads[1:]
        ]


def test_the_plan_of_a_course_is_one_table_with_a_row_a_meeting(page, code):
    """As the form of a course plan has it; what a browser copies of it is a table too."""
    [table] = page.xpath("//div[@class='course']//table")
    planned = {**LESSONS, **MEETINGS}
    rows = table.xpath("tbody/tr")
    assert len(rows) == len(planned)
    for number, (row, one) in enumerate(zip(rows, planned.values(), strict=True), start=1):
        cells = row.xpath("th | td")
        assert len(cells) == len(table.xpath("thead//th")) == 7
        assert said(cells[0]).startswith(f"{number}. ")
        plan = one.get("rps", one)
        parts = ("outcome", "indicators", "criteria", "method", "material")
        for cell, part in zip(cells[1:-1], parts, strict=True):
            assert said(cell) == " ".join(plan[part][code].split())


def test_a_meeting_that_is_no_lesson_stands_on_the_page(page):
    [table] = page.xpath("//div[@class='course']//table")
    places = [one for one in table.xpath(".//a/@href") if one.startswith("#")]
    assert places == [f"#{name}" for name in MEETINGS]
    assert all(page.xpath(f"//h2[@id='{place[1:]}']") for place in places)


def plain(text: str) -> str:
    """A question without markup or quotation marks."""
    return re.sub(r"<[^<>]+>|[*“”]", "", text).strip()


@pytest.mark.parametrize("path", ["findings/cooperation", "findings/people", "conclusions"])
def test_a_question_at_the_foot_of_a_page_is_discussed_in_a_lesson(code, path):
    """With what a good answer names, in the key; one of them is an exercise with a rubric."""
    text = (ROOT / "docs" / code / f"{path}.md").read_text(encoding="utf-8")
    asked = re.findall(r"^\d\. (.+)$", text.partition("{#questions}")[2], re.MULTILINE)
    assert len(asked) == 2
    # Whom to ask whether owners compete: the third exercise of the lesson on clusters.
    left = asked[1:] if path == "findings/cooperation" else asked
    discussed = {plain(one[code]) for lesson in LESSONS.values() for one in lesson["discussion"]}
    assert {plain(one) for one in left} <= discussed
