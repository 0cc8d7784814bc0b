"""The drawings made beforehand that answer a figure's question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from generator.drawing.charts import LAYOUTS, Layout, unique_ids
from generator.errors import UnknownName
from generator.findings import Content
from generator.in_language.exhibit import Answer
from generator.reading import ANSWERS, ExhibitRecord, answer_part

# Draws a content as a chart of a kind, for a layout: SVG; the last says where it is said so.
Drawn = Callable[[str, Content, Layout, str], str]


def answers_of(
    record: ExhibitRecord, shown: Content, said: Mapping[str, str], draw: Drawn
) -> tuple[Answer, ...]:
    """The drawings that answer a figure's question, in the order of its record."""
    for answer in {*record.answers, *shown.answers}:
        for known in (record.answers, shown.answers):
            if answer not in known:
                raise UnknownName(answer, known, f"{record.file}, {ANSWERS}")
    return tuple(
        Answer(
            answer,
            said[answer_part(answer, "label")],
            said[answer_part(answer, "said")],
            {
                layout.name: unique_ids(
                    draw(record.chart, content, layout, record.file),
                    f"{record.id}-{answer}-{layout.name}",
                )
                for layout in LAYOUTS
            },
        )
        for answer in record.answers
        for content in [replace(shown, rows=shown.answers[answer], answers={})]
    )
