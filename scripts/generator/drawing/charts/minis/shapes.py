"""Shapes of one look as one path: a mark for each would weigh down a page of small drawings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import altair as alt
import pandas as pd

from generator.drawing.charts.hatching import PIXELS, hatch, hatched
from generator.drawing.charts.needs import Voice
from generator.drawing.charts.style import PAPER, VOICE_COLOURS

# Half of the line of an outline stays within the shape's own place.
LINE = 1.2
# Where all paths begin: each holds its own places.
ORIGIN = pd.DataFrame([{"x": 0, "y": 0}])


@dataclass
class Shapes:
    """Paths by voice and by whether they are open: an inference is an outline, doubt a hatch."""

    paths: dict[tuple[Voice, bool], list[str]] = field(default_factory=dict)
    hatches: list[str] = field(default_factory=list)

    def bar(
        self, left: float, top: float, wide: float, deep: float, voice: Voice, is_open: bool
    ) -> None:
        """A rectangle from its corner, at least as wide as its own line."""
        wide = max(wide, LINE)
        is_hollow = is_open or voice == "doubt"
        inset = LINE / 2 if is_hollow and min(wide, deep) > 2 * LINE else 0.0
        self.add(
            box_path(left + inset, top + inset, wide - 2 * inset, deep - 2 * inset), voice, is_open
        )
        if voice == "doubt":
            inner = (wide - 2 * inset, deep - 2 * inset)
            self.hatches.append(hatch(*inner, left + inset, top + inset))

    def disc(self, x: float, y: float, across: float, voice: Voice, is_open: bool) -> None:
        """A disc around its middle."""
        self.add(circle(x, y, across - (LINE if is_open else 0)), voice, is_open)

    def add(self, path: str, voice: Voice, is_open: bool) -> None:
        """A path in the look of a voice."""
        self.paths.setdefault((voice, is_open or voice == "doubt"), []).append(path)

    def drawn(self) -> Iterator[alt.Chart]:
        """One mark for each look, and one for all that is hatched."""
        for (voice, is_open), paths in self.paths.items():
            yield shape("".join(paths), VOICE_COLOURS[voice], is_open)
        if self.hatches:
            yield hatched(ORIGIN, "".join(self.hatches))


def shape(path: str, colour: str, is_open: bool = False) -> alt.Chart:
    """A path filled in a colour, or drawn as a line around paper."""
    look: Mapping[str, object] = (
        {"fill": PAPER, "stroke": colour, "strokeWidth": LINE}
        if is_open
        else {"fill": colour, "strokeWidth": 0}
    )
    return alt.Chart(ORIGIN).mark_point(shape=path, size=PIXELS, opacity=1, aria=False, **look)


def box_path(left: float, top: float, wide: float, deep: float) -> str:
    """A rectangle at a place; the renderer closes none but the last of several by itself."""
    return f"M{left:.1f},{top:.1f}H{left + wide:.1f}V{top + deep:.1f}H{left:.1f}V{top:.1f}Z"


def circle(x: float, y: float, across: float) -> str:
    """A circle around its middle."""
    r = across / 2
    arc = f"A{r:.1f},{r:.1f},0,1,1"
    return f"M{x - r:.1f},{y:.1f}{arc},{x + r:.1f},{y:.1f}{arc},{x - r:.1f},{y:.1f}Z"
