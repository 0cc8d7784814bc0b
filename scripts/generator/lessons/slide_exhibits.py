"""What a lesson shows on slides: the data that the class works with, its figures and tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.lessons.shown_rows import rows_shown
from generator.lessons.slide import Slide, SlideTable
from generator.lessons.slide_room import table_size
from generator.lessons.slide_tables import exhibit_table, paged
from generator.reading.lessons import Lesson
from generator.writing.cited import uncited_text


def source_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """The data that the class works with, then the exhibits that tell no answer.

    Claims are sentences, which a class reads from its sheet.
    """
    in_words = lesson.sheet and lesson.sheet.claims
    if not in_words and (shown := rows_shown(lesson, edition)):
        table = SlideTable(shown.heads, shown.rows, shown.numeric)
        yield from on_slides(Slide("data", shown.title, source=shown.source), table)
    yield from exhibit_slides(lesson, edition, shown_first=True)


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
        yield from on_slides(plain, exhibit_table(exhibit, edition))


def on_slides(plain: Slide, table: SlideTable) -> Iterator[Slide]:
    """A table on as many slides as its rows need, each of several counted in its title.

    All are set in the same letters.
    """
    pages = list(paged(table))
    most = min(map(table_size, pages))
    for place, page in enumerate(pages, start=1):
        count = f" ({place}/{len(pages)})" if len(pages) > 1 else ""
        yield replace(plain, title=f"{plain.title}{count}", table=replace(page, most=most))
