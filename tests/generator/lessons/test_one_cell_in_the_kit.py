"""One cell of the budget changed: the files of the kit that quote it change, keys too, no more."""

from dataclasses import replace

import pytest
from lesson_shown import edition_with
from once import its_facts, the_study

from generator.findings import Fact
from generator.lessons.deck import deck
from generator.lessons.gift import gift_text
from generator.lessons.keyed import keyed
from generator.lessons.message import message_text
from generator.lessons.message_picture import message_svg
from generator.lessons.moodle import moodle_xml
from generator.lessons.pages import key_markdown
from generator.lessons.sheets import key_sheet, task_sheet
from generator.lessons.slide_files import slide_file
from generator.lessons.slides import lesson_slides
from generator.reading import Study
from study.contract import CONTRACT

# What was spent on production houses, by hand: 6,000 million of 6,717.980325 are 89.31 per cent.
SPENT, PRINTED = 6_000_000_000, "Rp 6.000.000.000"
SAID = {"id": ("99,92", "89,31"), "en": ("99.92", "89.31")}


def with_one_cell_changed() -> Study:
    """The study as if less had been spent on houses, in the number and in its printed form."""
    study = the_study()
    budget = study.table("budget").copy()
    houses = budget["item"] == "houses"
    assert houses.sum() == 1
    budget.loc[houses, "realised"] = SPENT
    budget.loc[houses, "realised_printed"] = PRINTED
    return replace(study, tables={**study.tables, "budget": budget})


def kit(code: str, study: Study, facts: dict[str, Fact]) -> dict[str, bytes]:
    """Every file of every lesson, and the page of its key, by lesson and format."""
    made = {}
    for lesson in study.lessons:
        edition = edition_with(code, study, facts, lesson)
        slides = lesson_slides(lesson, edition)
        files = {
            "sheet": task_sheet(lesson, edition),
            "key-sheet": key_sheet(lesson, edition),
            "key": key_markdown(lesson, edition).encode(),
            "deck": deck(lesson, edition, slides).content,
            "pptx": slide_file(lesson, edition, slides),
            "message": message_text(lesson, edition, 1000).encode(),
            "message-picture": message_svg(lesson, edition).encode(),
        }
        if any(keyed(one, facts) for one in lesson.exercises):
            files["moodle"] = moodle_xml(lesson, edition).encode()
            files["gift"] = gift_text(lesson, edition).encode()
        made |= {f"{lesson.id} {name}": content for name, content in files.items()}
    return made


@pytest.mark.parametrize("code", ["id", "en"])
def test_the_files_that_quote_a_changed_cell_change_and_no_others(code):
    changed = with_one_cell_changed()
    before = kit(code, the_study(), dict(its_facts()))
    after = kit(code, changed, dict(CONTRACT.known(changed)))
    differ = {name for name in before if before[name] != after[name]}
    formats = ("sheet", "key-sheet", "key", "deck", "pptx", "moodle", "gift")
    assert differ == {f"support {one}" for one in formats}
    old, new = SAID[code]
    for name in ("key", "deck", "moodle", "gift"):
        assert old in before[f"support {name}"].decode()
        said = after[f"support {name}"].decode()
        assert new in said and old not in said
