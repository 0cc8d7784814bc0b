"""A figure that a page tells in steps: its drawing again, part by part as each text passes.

The groups of the drawing that the page shows above are used once more, so that it weighs nothing;
styles alone move them. Where they cannot, or should not, the texts stand as any others.
"""

from __future__ import annotations

from itertools import groupby

from generator.drawing.charts.stages import TOLD, again
from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.writing.moving import Told, told_in
from generator.writing.prose import Where
from generator.writing.templates import render


def with_moving(text: str, edition: Edition, where: Where) -> str:
    """The page with each figure that it tells in steps beside their texts, in their voices."""
    for told in reversed(told_in(text)):
        text = f"{text[: told.start]}{moving(told, edition, where)}{text[told.end :]}"
    return text


def moving(told: Told, edition: Edition, where: Where) -> str:
    """One figure with its steps; UnknownName for a step that is no part of its drawing."""
    exhibit = edition.exhibits[told.figure]
    drawing = again(exhibit.drawings[TOLD])
    places = {step.part: place for place, step in enumerate(told.steps, start=1)}
    known = sorted({step for _, step in drawing.groups if step})
    for part in places:
        if part not in known:
            raise UnknownName(part, known, f"{where.file}, figure {told.figure}, step")
    spoken = [(voice, list(own)) for voice, own in groupby(told.steps, lambda step: step.voice)]
    return render(
        "moving",
        exhibit=exhibit,
        drawing=drawing,
        places=places,
        spoken=spoken,
        rendition=edition,
    )
