"""A small part of a large whole: as many discs as the part goes into it, one of them marked."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.needs import ChartRow, Discs, Voice, typed_rows
from generator.drawing.charts.rows import LINE, exact_scale, wrapped
from generator.drawing.charts.style import INK, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import all_telling, spoken
from generator.findings import Content

# From disc to disc, and a disc's own width, in pixels: both layouts hold the same discs.
PITCH = {"wide": (11.8, 8.0), "narrow": (7.9, 5.4)}
LEADER = 10
# Lower than this the discs are no picture.
LEAST = 40


@dataclass(frozen=True, kw_only=True)
class FractionRow(ChartRow):
    """The part, which is one disc, or the whole: how many discs, and what is said of it."""

    NUMBER = 2
    PARTS = ()
    discs: Discs
    text: str
    voice: Voice


def fraction(content: Content, layout: Layout) -> alt.LayerChart:
    """Discs in rows; the first one is the part.

    The rows are the part and the whole. A row of discs is one dotted line, since two thousand
    marks would weigh down a page.
    """
    part, whole = typed_rows(content, FractionRow)
    above = wrapped(part.text, layout.small, layout.width)
    below = wrapped(whole.text, layout.small, layout.width)
    pitch, disc = PITCH[layout.breadth]
    if layout.height:
        room = max(layout.height - LINE * (len(above) + len(below)) - 3 * LEADER, LEAST)
        pitch = math.floor(9.6 * math.sqrt(layout.width * room / whole.discs)) / 10
        disc = round(0.68 * pitch, 1)
    # The renderer takes a dotted line for longer than it is by half a disc at each end.
    start, across = disc, int((layout.width - disc) // pitch)
    top = LINE * len(above) + LEADER + disc / 2
    full, rest = divmod(int(whole.discs), across)
    counts = [across] * full + [rest] * (rest > 0)
    ends = [pitch * (count - 1) + start for count in counts]
    lines = pd.DataFrame(
        {
            "x": [start] * len(ends),
            "end": ends,
            "y": [top + pitch * place for place in range(len(ends))],
        }
    )
    foot = float(lines["y"].max()) + disc / 2 + LEADER
    height = math.ceil(foot + LINE * len(below))
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    dotted = {"strokeCap": "round", "strokeWidth": disc, "aria": False}
    whole_discs = alt.Chart(lines).mark_rule(
        color=VOICE_COLOURS[whole.voice], strokeDash=[0, pitch], **dotted
    )
    first = lines.head(1)
    part_disc = alt.Chart(first).mark_point(
        shape="circle",
        size=disc**2,
        fill=VOICE_COLOURS[part.voice],
        stroke=VOICE_COLOURS[part.voice],
        strokeWidth=0,
        opacity=1,
        aria=False,
    )
    # A ring besides the colour, since so small a disc is easily passed over.
    ring = alt.Chart(first).mark_point(
        shape="circle", size=(disc + 3) ** 2, stroke=INK, strokeWidth=1.2, opacity=1, aria=False
    )
    leader = pd.DataFrame([{"x": start, "y": LINE * len(above), "end": top - disc / 2 - 2}])
    texts = [{"y": LINE * (place + 0.5), "text": line} for place, line in enumerate(above)]
    texts += [{"y": foot + LINE * (place + 0.5), "text": line} for place, line in enumerate(below)]
    text = alt.Chart(pd.DataFrame(texts)).mark_text(
        align="left", baseline="middle", fontSize=layout.small, color=INK, aria=False
    )
    return alt.layer(
        spoken(whole_discs, all_telling(lines, whole)).encode(x=x, x2="end:Q", y=y),
        spoken(part_disc, all_telling(first, part)).encode(x=x, y=y),
        ring.encode(x=x, y=y),
        alt.Chart(leader).mark_rule(color=INK, aria=False).encode(x=x, y=y, y2="end:Q"),
        text.encode(x=alt.value(1), y=y, text="text:N"),
    ).properties(height=height)
