"""One who leads some: a person, and below a smaller one for each who is led."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.style import VOICE_COLOURS
from generator.findings import Content

# Who leads, those who are led, from one of them to the next, and how many at most.
LEADER, MEMBER, PITCH, MOST = 25.0, 19.0, 40.0, 8
# Head and shoulders, in a square from -1 to 1.
PERSON = (
    "M-0.45,-0.5A0.45,0.45,0,1,1,0.45,-0.5A0.45,0.45,0,1,1,-0.45,-0.5Z"
    "M-0.9,1C-0.9,-0.15,0.9,-0.15,0.9,1Z"
)


@dataclass(frozen=True, kw_only=True)
class Led(ChartRow):
    """How many one leads, where a row says so."""

    led: float
    voice: Voice


def team(content: Content) -> alt.LayerChart | None:
    """The first row that leads any, with a line to each who is led."""
    found = next((one for one in typed_rows(content, Led) if 1 <= one.led <= MOST), None)
    if found is None:
        return None
    count, colour = int(found.led), VOICE_COLOURS[found.voice]
    pitch = min(PITCH, (MINI.width - MEMBER - 2) / max(count - 1, 1))
    top, foot = LEADER / 2, HEIGHT - MEMBER / 2
    # As all minis, it begins at the left.
    middle = max(LEADER, MEMBER + pitch * (count - 1)) / 2 + 1
    places = [middle + pitch * (place - (count - 1) / 2) for place in range(count)]
    lines = pd.DataFrame(
        [{"x": middle, "y": LEADER, "end": x, "foot": foot - MEMBER / 2} for x in places]
    )
    ways = alt.Chart(lines).mark_rule(color=colour, strokeWidth=1.6, aria=False)
    return drawn(
        [
            ways.encode(x2=alt.X2("end:Q"), y2=alt.Y2("foot:Q")),
            people([(middle, top)], LEADER, colour),
            people([(x, foot) for x in places], MEMBER, colour),
        ]
    )


def people(places: list[tuple[float, float]], size: float, colour: str) -> alt.Chart:
    """A person at each place."""
    frame = pd.DataFrame(places, columns=["x", "y"])
    return alt.Chart(frame).mark_point(
        shape=PERSON, size=size**2, fill=colour, stroke=None, opacity=1, aria=False
    )
