"""The drawings made beforehand that answer a figure's question."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.drawing.charts import LAYOUTS, Layout, unique_ids
from generator.errors import UnknownName
from generator.findings import Content
from generator.in_language.exhibit import Answer
from generator.reading import ANSWERS, ExhibitRecord, answer_part

TEXT = re.compile(r"<(?:text|tspan)\b[^<>]*>([^<]+)<")
# Draws a content as a chart of a kind, for a layout: SVG; the last says where it is said so.
Drawn = Callable[[str, Content, Layout, str], str]


def answers_of(
    record: ExhibitRecord,
    shown: Content,
    said: Mapping[str, str],
    draw: Drawn,
    whole: Mapping[str, str],
) -> tuple[Answer, ...]:
    """The drawings that answer a figure's question, in the order of its record.

    `whole` is the figure's own drawing by layout.
    """
    for answer in {*record.answers, *shown.answers}:
        for known in (record.answers, shown.answers):
            if answer not in known:
                raise UnknownName(answer, known, f"{record.file}, {ANSWERS}")
    own = texts_drawn(whole.values())
    answers = []
    for answer in record.answers:
        content = replace(shown, rows=shown.answers[answer], answers={})
        drawings = {
            layout.name: unique_ids(
                draw(record.chart, content, layout, record.file),
                f"{record.id}-{answer}-{layout.name}",
            )
            for layout in LAYOUTS
        }
        label, sentence = (said[answer_part(answer, part)] for part in ("label", "said"))
        words = texts_drawn(drawings.values())
        answers.append(Answer(answer, label, sentence, drawings, bool(words) and words <= own))
    return tuple(answers)


def texts_drawn(drawings: Iterable[str]) -> frozenset[str]:
    """Each text that stands in drawings."""
    return frozenset(text for drawing in drawings for text in TEXT.findall(drawing))
