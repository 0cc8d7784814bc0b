"""The slides of a lesson in their order: what a lecturer projects, minute by minute.

No slide says an answer before the class has worked: until then answers stand in the notes alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.citing.cites import text_html
from generator.citing.works import paper
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.languages import typeset
from generator.lessons.keyed import keyed
from generator.lessons.slide import Slide
from generator.lessons.slide_tables import exhibit_table, paged, task_table
from generator.lessons.spoken import (
    keyed_answers,
    said_plainly,
    solutions,
    solved,
    what_is_wanted,
    with_unit,
)
from generator.reading.exercises import Exercise
from generator.reading.lessons import FILE, Activity, Lesson
from generator.writing.cited import uncited_text
from generator.writing.links import lesson_path
from generator.writing.versions import version_line


def lesson_slides(lesson: Lesson, edition: Edition) -> tuple[Slide, ...]:
    """Title and outcomes, then each activity with what belongs to it, then the sources."""
    found = [title_slide(lesson, edition), outcomes_slide(lesson, edition)]
    parts = [one.part for one in lesson.activities]
    discussed_after = "defend" if "defend" in parts else "reveal"
    for place, activity in enumerate(lesson.activities):
        found.append(activity_slide(activity, edition))
        # Of activities of one part, what belongs to it stands behind the last.
        if activity.part in parts[place + 1 :]:
            continue
        if activity.part == "source":
            found += source_slides(lesson, edition)
        if activity.part == "exercises":
            found += exercise_slides(lesson, edition)
        if activity.part == "reveal":
            found += answer_slides(lesson, edition)
            found += exhibit_slides(lesson, edition, shown_first=False)
        if activity.part == discussed_after:
            found += discussion_slides(lesson, edition)
    if "source" not in parts:
        found[2:2] = source_slides(lesson, edition)
    found.append(sources_slide(lesson, edition))
    begun = next(place for place, one in enumerate(found) if one.part == "reveal")
    return tuple(replace(one, reveals=place >= begun) for place, one in enumerate(found))


def title_slide(lesson: Lesson, edition: Edition) -> Slide:
    """What the lesson asks; how long each part takes stands in the notes."""
    word = edition.word
    minutes = sum(one.minutes for one in lesson.activities)
    line = (
        f"{word('lesson.takes').format(minutes)}, {lesson.level} ({word(f'level.{lesson.level}')})"
    )
    plan = [
        f"{word('lesson.takes').format(one.minutes)}: {said_plainly(one.said, edition, FILE)}"
        for one in lesson.activities
    ]
    needs = f"{word('lesson.prerequisites')}: {said_plainly(lesson.prerequisites, edition, FILE)}"
    notes = (needs, *plan, word("slides.how"))
    return Slide("title", question(lesson, edition), word("site.title"), (line,), notes=notes)


def question(lesson: Lesson, edition: Edition) -> str:
    """What the lesson asks, set with printer's marks."""
    return typeset(lesson.question[edition.code])


def outcomes_slide(lesson: Lesson, edition: Edition) -> Slide:
    """What students will be able to do."""
    points = tuple(said_plainly(one, edition, FILE) for one in lesson.outcomes)
    return Slide("outcomes", edition.word("lesson.outcomes"), points=points)


def activity_slide(activity: Activity, edition: Edition) -> Slide:
    """What the class does now, and for how long."""
    word = edition.word
    takes = word("lesson.takes").format(activity.minutes)
    told = (said_plainly(activity.said, edition, FILE),)
    notes = (takes, *((word("slides.answers-follow"),) if activity.part == "reveal" else ()))
    return Slide(activity.part, word(f"slides.{activity.part}"), takes, told, notes=notes)


def source_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """The data that the class works with, then the exhibits that tell no answer."""
    if lesson.sheet:
        title, table = task_table(lesson.sheet, edition)
        source = edition.word("sheet.source").format(title)
        for page in paged(table):
            yield Slide("data", title, table=page, source=source)
    yield from exhibit_slides(lesson, edition, shown_first=True)


def exercise_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """Each exercise with what is to be found; its working and answers stand in the notes."""
    word = edition.word
    for place, (exercise, working) in enumerate(solutions(lesson, edition), start=1):
        takes = word("lesson.takes").format(exercise.minutes)
        answers = keyed(exercise, edition.facts)
        yield Slide(
            "exercise",
            word("slides.exercise").format(place),
            f"{exercise.level}, {takes}",
            (said_plainly(exercise.ask, edition),),
            tuple(what_is_wanted(one, edition).rstrip(":") for one in answers),
            notes=(takes, working, *right_answers(exercise, edition), *errors(exercise, edition)),
        )


def answer_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """Each exercise with its working and answers; likely errors stand in the notes."""
    for place, (exercise, working) in enumerate(solutions(lesson, edition), start=1):
        asked = said_plainly(exercise.ask, edition)
        yield Slide(
            "answer",
            edition.word("slides.answer").format(place),
            told=(working,),
            points=tuple(right_answers(exercise, edition)),
            notes=(asked, *errors(exercise, edition)),
        )


def right_answers(exercise: Exercise, edition: Edition) -> Iterator[str]:
    """Each answer behind what it answers."""
    for one in keyed(exercise, edition.facts):
        yield f"{typeset(one.asked.ask[edition.code])}: {with_unit(one, edition.language)}"


def errors(exercise: Exercise, edition: Edition) -> Iterator[str]:
    """What is often answered instead, and why that is wrong."""
    for one in keyed(exercise, edition.facts):
        for wrong in one.wrong:
            yield f"{edition.word('lesson.likely')} {said_plainly(wrong.why, edition)}"


def exhibit_slides(lesson: Lesson, edition: Edition, shown_first: bool) -> Iterator[Slide]:
    """The exhibits that tell no answer, or the others, each that is drawn on a slide of its own."""
    for name in lesson.exhibits:
        if (name in lesson.shown_first) == shown_first and name in edition.exhibits:
            yield from slides_of_exhibit(edition.exhibits[name], edition)


def slides_of_exhibit(exhibit: Exhibit, edition: Edition) -> Iterator[Slide]:
    """A figure as it is drawn; a table on as many slides as its rows need."""
    word = edition.word
    said = {part: uncited_text(text) for part, text in exhibit.said.items()}
    source = f"{word('source')}: {said['source']}"
    notes = (said["subtitle"], f"{word('note')}: {said['note']}", source)
    plain = Slide(
        exhibit.kind, said["headline"], exhibit.called(edition), source=source, notes=notes
    )
    if exhibit.kind == "figure":
        yield replace(plain, figure=exhibit)
    else:
        for page in paged(exhibit_table(exhibit, edition)):
            yield replace(plain, table=page)


def discussion_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """Each question to discuss; what a good answer names stands in the notes."""
    answers, where = keyed_answers(lesson, edition), f"{lesson.id}.discussion"
    for place, one in enumerate(lesson.discussion, start=1):
        good = solved(one.good, answers, edition, where)
        told = (said_plainly(one.said, edition, FILE),)
        title = f"{edition.word('lesson.discussion')} {place}"
        yield Slide("discussion", title, told=told, notes=(good,))


def sources_slide(lesson: Lesson, edition: Edition) -> Slide:
    """The paper, the edition, the licence; the address only where the site has one."""
    cited = text_html(edition, paper(edition)).striptags()
    site = f"{edition.word('site.title')}. {version_line(edition)}."
    address = [edition.public.page(lesson_path(lesson.id))] if edition.has_address else []
    licence = edition.word("workbook.licence-state")
    points = (cited, site, licence, *address)
    return Slide("sources", edition.word("slides.sources"), points=points)
