"""Lessons and exercises as people write them: what cannot be taught so is refused in a line."""

import shutil
from pathlib import Path

import pytest
from once import the_study

from generator.errors import InvalidData
from generator.reading.exercises import read_exercises
from generator.reading.lessons import read_lessons
from generator.reading.meetings import read_meetings

DATA = Path(__file__).parents[3] / "data"
LESSONS, EXERCISES = "class/lessons.toml", "class/exercises.toml"


def read(root: Path):
    """The lessons below a root, with the exhibits and tables of the study."""
    study = the_study()
    claims = [one.id for one in study.claims]
    return read_lessons(root, study.exhibits, study.tables, read_exercises(root), claims)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            LESSONS,
            "minutes = 25",
            "minutes = 24",
            'cluster.activities: "99" - expected activities of 100 minutes',
        ),
        (LESSONS, "minutes = 25", "minutes = 0", "a whole number, at least 1"),
        (LESSONS, "minutes = 25", 'minutes = "25"', "a whole number, at least 1"),
        (LESSONS, 'level = "C5"', 'level = "C7"', "a level of Bloom"),
        (LESSONS, '"table-2-readings"', '"table-2-reading"', "table-2-readings"),
        (LESSONS, 'dataset = "output"', 'dataset = "outptu"', "a known dataset"),
        (LESSONS, 'exhibit = "grdp"', 'exhibit = "gdrp"', "a known exhibit"),
        (LESSONS, 'exhibit = "grdp"', 'exhibit = "grdp", dataset = "grdp"', "a known entry"),
        (LESSONS, '"cooperation-fish"', '"cooperation-fihs"', "a claim of the study"),
        (LESSONS, "[cluster.sheet]", '[cluster.sheet]\ncolumns = ["id"]', "a known entry"),
        (LESSONS, ', en = "one thing that looks odd"', "", "a text in each language"),
        (LESSONS, '"revenue_printed"]', '"income_printed"]', "a column of output"),
        (LESSONS, 'shown_first = ["two-periods"]', 'shown_first = ["budget"]', "of this lesson"),
        (LESSONS, "minutes = 10\n", 'minutes = 10\npart = "predict"\n', "activities.2.part"),
        (LESSONS, "minutes = 10\n", 'minutes = 10\npart = "guess"\n', "a part of a lesson"),
        (LESSONS, "[table-2.rps]", "[table-2.plan]", "a known entry"),
        (EXERCISES, 'lesson = "table-2"', 'lesson = "table-3"', "a lesson of"),
        (EXERCISES, "scale = 1_000_000\n", "scale = 7\n", "one of 1, 1000"),
        (EXERCISES, "digits = 0", "digits = -1", "a whole number, at least 0"),
        (EXERCISES, "digits = 0", "digits = 9", "at most 4 decimals"),
        (EXERCISES, 'id = "second"', 'id = "first"', "an id of its own"),
        (EXERCISES, ', en = "Compared with the target"', "", "a text in each language"),
        (EXERCISES, "minutes = 3", "minute = 3", "a known entry"),
        (EXERCISES, "lines = 5", "lines = 50", "at most 15 lines"),
        (EXERCISES, "lines = 5", "rows = 5", "traits.space.columns"),
        (EXERCISES, "rows = 5", "rows = 0", "a whole number, at least 1"),
        (EXERCISES, "[[regrade.rules]]", "rows = 2\n\n[[regrade.rules]]", "a known entry"),
        (EXERCISES, 'reason = { id = "Mana', 'rubric = { id = "Mana', "answers or a rubric"),
        (EXERCISES, "[traits.space]", "[traits.reason]", "answers beside a reason"),
        (EXERCISES, "[[traits.rubric]]", "[[traits.rubrics]]", "a known entry"),
        (EXERCISES, "[[traits.rubric]]", "[[nearness.rubric]]", '"3" - expected 4 entries that'),
        (EXERCISES, "[[traits.rubric]]", "[[price.rubric]]", "answers or a rubric"),
        (EXERCISES, 'en = "Names traits, but nothing from the study."\n', "", "in each language"),
    ],
)
def test_what_cannot_be_taught_so_is_refused_by_its_place(tmp_path, file, old, new, said):
    shutil.copytree(DATA / "class", tmp_path / "data" / "class")
    there = tmp_path / "data" / file
    text = there.read_text(encoding="utf-8")
    assert old in text
    there.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidData) as refused:
        read(tmp_path)
    assert said in str(refused.value) and f"data/{file}" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_every_lesson_fills_two_periods_and_its_exercises_the_time_for_them():
    for lesson in read(DATA.parent):
        assert sum(one.minutes for one in lesson.activities) == 2 * 50
        longest = max(one.minutes for one in lesson.activities)
        assert sum(one.minutes for one in lesson.exercises) <= longest


def test_the_exercises_of_a_lesson_keep_their_order():
    [lesson] = [one for one in read(DATA.parent) if one.id == "table-2"]
    assert [one.id for one in lesson.exercises][:3] == ["price", "zeros", "kilograms"]


@pytest.mark.parametrize("lesson", ["cluster", "evidence"])
def test_a_lesson_has_three_exercises_in_the_time_of_its_plan(lesson):
    [one] = [one for one in read(DATA.parent) if one.id == lesson]
    assert len(one.exercises) == 3 and sum(each.minutes for each in one.exercises) == 25
    assert all(each.answers or len(each.rubric) == 4 for each in one.exercises)


MEETING = """[review]
question = { id = "Apa lagi?", en = "What else?" }
outcome = { id = "Menelaah.", en = "Review." }
indicators = { id = "Mutu.", en = "Quality." }
criteria = { id = "Rubrik.", en = "A rubric." }
method = { id = "Diskusi.", en = "Discussion." }
material = { id = "Semua.", en = "All." }
"""


def meetings_of(root: Path, text: str):
    (root / "data" / "class").mkdir(parents=True)
    (root / "data" / "class" / "meetings.toml").write_text(text, encoding="utf-8")
    return read_meetings(root)


def test_a_meeting_says_what_a_course_plan_asks(tmp_path):
    [meeting] = meetings_of(tmp_path, MEETING)
    assert meeting.id == "review" and meeting.question["en"] == "What else?"
    assert meeting.planned["material"]["id"] == "Semua."


def test_a_course_may_have_no_meeting_but_lessons(tmp_path):
    assert read_meetings(tmp_path) == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('method = { id = "Diskusi.", en = "Discussion." }\n', "", "review.method"),
        (', en = "Review."', "", "a text in each language"),
        ("material", "materials", "a known entry"),
    ],
)
def test_a_meeting_that_lacks_a_part_is_refused_by_its_place(tmp_path, old, new, said):
    with pytest.raises(InvalidData) as refused:
        meetings_of(tmp_path, MEETING.replace(old, new))
    assert said in str(refused.value) and "data/class/meetings.toml" in str(refused.value)


def with_parts(root: Path, parts: list[str]) -> None:
    """The lesson with activities that say themselves which part each is."""
    shutil.copytree(DATA / "class", root / "data" / "class", dirs_exist_ok=True)
    there = root / "data" / LESSONS
    before, *activities = there.read_text(encoding="utf-8").split("[[table-2.activities]]\n")
    pairs = zip(parts, activities, strict=True)
    marked = [f'[[table-2.activities]]\npart = "{part}"\n{one}' for part, one in pairs]
    there.write_text(before + "".join(marked), encoding="utf-8")


def test_activities_that_say_their_part_come_in_the_order_of_the_frame(tmp_path):
    usual = ["predict", "source", "exercises", "compare", "reveal", "defend", "ticket"]
    twice = ["predict", "source", "exercises", "exercises", "reveal", "reveal", "ticket"]
    for parts in (usual, twice):
        with_parts(tmp_path, parts)
        [lesson] = [one for one in read(tmp_path) if one.id == "table-2"]
        assert [one.part for one in lesson.activities] == parts
    for parts in (usual[::-1], ["predict"] * 6 + ["ticket"]):
        with_parts(tmp_path, parts)
        with pytest.raises(InvalidData, match=r"table-2\.activities: .*exercises and reveal among"):
            read(tmp_path)


@pytest.mark.parametrize("letter", ["\\u0008", "\\u0000", "\\u202e", "\\u200b"])
def test_letters_that_no_file_of_the_kit_could_hold_are_refused(tmp_path, letter):
    """A slide, a sheet and a quiz are read from the records: these never reach them."""
    shutil.copytree(DATA / "class", tmp_path / "data" / "class")
    there = tmp_path / "data" / EXERCISES
    text = there.read_text(encoding="utf-8")
    there.write_text(text.replace("Divide the", f"Divide{letter} the", 1), encoding="utf-8")
    with pytest.raises(InvalidData, match="exercises.toml"):
        read(tmp_path)
