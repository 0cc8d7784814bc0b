"""The task sheet of a lesson and its key as PDF on A4, set by Typst in our own typefaces.

The same bytes twice: no date is written, and no typeface of the machine is asked.
"""

from __future__ import annotations

import io
import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

import segno
import typst

from generator.drawing.pictures import TYPEFACES
from generator.in_language.edition import Edition
from generator.lessons.sheet_exercises import asked_exercises, solved_exercises
from generator.lessons.shown_rows import rows_shown
from generator.lessons.spoken import defence, keyed_answers, said_plainly, solved
from generator.reading.lessons import FILE, Lesson
from generator.writing.links import lesson_path
from generator.writing.versions import version_line

TEMPLATE = Path(__file__).resolve().parents[1] / "templates" / "sheet.typ"
# What a kept sheet is made from beyond what it says.
MADE_FROM = (__name__, TEMPLATE, TYPEFACES)
# What screen readers are promised: PDF/UA-1.
STANDARD: Final = "ua-1"


def task_sheet(lesson: Lesson, edition: Edition) -> bytes:
    """What students get: the data, the exercises with lines to write on, what to discuss."""
    discussion = [{"said": said_plainly(one.said, edition)} for one in lesson.discussion]
    word = edition.word
    named = {"named": [word("sheet.names"), word("sheet.class")]}
    shown = rows_shown(lesson, edition)
    table = {"table": asdict(shown)} if shown else {}
    exercises = asked_exercises(lesson, edition)
    told = {**named, **table, **sentence(lesson, edition), "exercises": exercises}
    return pdf(lesson.question[edition.code], lesson, edition, {**told, "discussion": discussion})


def sentence(lesson: Lesson, edition: Edition) -> dict[str, str]:
    """What heads the line on which a group sums up, where a lesson asks for that."""
    if not lesson.sentence:
        return {}
    about = said_plainly(lesson.sentence, edition, FILE)
    return {"sentence": edition.word("sheet.sentence").format(about)}


def key_sheet(lesson: Lesson, edition: Edition) -> bytes:
    """What a lecturer keeps: the same with working, answers, likely errors, good answers."""
    answers = keyed_answers(lesson, edition)
    where = f"{lesson.id}.discussion"
    discussion = [
        {"said": said_plainly(one.said, edition), "good": solved(one.good, answers, edition, where)}
        for one in lesson.discussion
    ]
    title = edition.word("lesson.key.title").format(lesson.question[edition.code])
    exercises = solved_exercises(lesson, edition)
    told = {"rubric": edition.word("lesson.rubric"), "exercises": exercises}
    return pdf(
        title, lesson, edition, {**told, "discussion": discussion, "defence": defence(edition)}
    )


def pdf(title: str, lesson: Lesson, edition: Edition, more: dict[str, object]) -> bytes:
    """A sheet with its title; its address only where the site has one, since paper lasts."""
    word, code = edition.word, edition.code
    address = edition.public.page(lesson_path(lesson.id)) if edition.has_address else ""
    told = {
        "language": code,
        "title": title,
        "author": edition.study.word("site.author", code),
        "line": word("sheet.line").format(level=lesson.level, site=word("site.title")),
        "foot": " · ".join([word("site.name"), version_line(edition), word("sheet.licence")]),
        "discuss": word("lesson.discussion"),
        **(address_in_code(address) if address else {}),
        **more,
    }
    said = json.dumps(told, ensure_ascii=False)
    return edition.keep("sheet.pdf", {"said": said.encode("utf-8")}, lambda: set_sheet(said))


def set_sheet(said: str) -> bytes:
    """The sheet of what is said, as JSON, set by the template."""
    made = typst.compile(
        str(TEMPLATE),
        font_paths=[str(TYPEFACES)],
        ignore_system_fonts=True,
        sys_inputs={"said": said},
        pdf_standards=STANDARD,
    )
    assert isinstance(made, bytes)
    return made


def address_in_code(address: str) -> dict[str, object]:
    """An address in letters, and as a code that a phone's camera reads."""
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", border=0, scale=4)
    return {"address": address, "code": drawn.getvalue().decode("utf-8")}
