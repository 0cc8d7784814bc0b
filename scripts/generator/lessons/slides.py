"""The slides of a lesson in their order: what a lecturer projects, minute by minute.

No slide says an answer before the class has worked: until then answers stand in the notes alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.citing.cites import text_html
from generator.citing.works import paper
from generator.in_language.edition import Edition
from generator.languages import typeset
from generator.lessons.slide import Slide
from generator.lessons.slide_exercises import answer_slides, exercise_slides
from generator.lessons.slide_exhibits import exhibit_slides, source_slides
from generator.lessons.spoken import keyed_answers, said_plainly, solved
from generator.reading.lessons import FILE, Activity, Lesson
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
    word, asked = edition.word, typeset(lesson.question[edition.code])
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
    return Slide("title", asked, word("site.title"), (line,), notes=notes)


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
    points = tuple(said_plainly(one, edition, FILE) for one in activity.points)
    return Slide(activity.part, word(f"slides.{activity.part}"), takes, told, points, notes=notes)


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
