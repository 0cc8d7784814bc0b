"""The presentation of a lesson, as it was kept or made now."""

from __future__ import annotations

import datetime
import pickle
from dataclasses import replace

from generator.in_language.edition import Edition
from generator.lessons.native_charts import native_panels
from generator.lessons.presentation import PptxSlideTold, PptxTold, presentation
from generator.lessons.slide import Slide
from generator.reading.lessons import Lesson
from generator.writing.versions import last_released


def slide_file(lesson: Lesson, edition: Edition, slides: tuple[Slide, ...]) -> bytes:
    """The slides as a presentation; its properties bear the day of the last release."""
    word = edition.word
    told = PptxTold(
        title=slides[0].title,
        author=word("site.author"),
        licence=word("workbook.licence-state"),
        locale=edition.language.locale.replace("_", "-"),
        day=datetime.date.fromisoformat(last_released(edition.study.releases).date),
        high=word("slides.up-to"),
    )
    shown = tuple(with_drawing(one, edition) for one in slides)
    parts = {"slides": pickle.dumps((shown, told))}
    return edition.keep("pptx", parts, lambda: presentation(shown, told))


def with_drawing(slide: Slide, edition: Edition) -> PptxSlideTold:
    """A slide with the bars of its figure, or with its picture where it has others."""
    if not (figure := slide.figure):
        return PptxSlideTold(slide)
    picture = figure.file("png-stage")
    panels = native_panels(edition.study.exhibits[figure.id].chart, figure.content)
    return PptxSlideTold(
        # Of the figure a presentation needs nothing else.
        replace(slide, figure=None),
        panels,
        picture.content if picture and not panels else b"",
        figure.said["description"],
    )
