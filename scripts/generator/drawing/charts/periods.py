"""Then and now: a few measures at two times, each as a bar or as discs, and how much was added."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.hatching import EDGE, outlined, rectangle
from generator.drawing.charts.layering import layered
from generator.drawing.charts.lettering import SIZES, Sizes, text, texts_by_role
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.rows import BOLD, LINE, exact_scale, set_width, wrapped
from generator.drawing.charts.stages import named_apart, staged
from generator.drawing.charts.style import VOICE_COLOURS, Layout
from generator.drawing.charts.telling import all_telling, spoken
from generator.findings import Content

# How much of a disc's place the disc takes.
FILLED = 0.86
# From disc to disc at most, in pixels, where few things are counted.
WIDEST = 20.0
# Air below a measure's name, between its times; a bracket's height.
BELOW_NAME, BETWEEN, BRACKET = 5, 9, 6
# Between a rise and who says it; from a bar's left to what stands in it, and its lines' height.
APART, WITHIN, LEADING = 6, 12, 15


@dataclass(frozen=True, kw_only=True)
class Amount(ChartRow):
    """A measure (`panel`) at a time (`label`); `discs` draws one for each thing counted.

    `change` is what the later row says of the rise, `change_by` who says it, `change_step` when;
    `inside` stands within a bar: why it is no more than an outline.
    """

    PARTS = ("panel",)
    panel: str
    label: str
    value: float
    text: str
    voice: Voice
    discs: bool
    change: str
    change_by: str
    open: bool = False
    change_step: str = ""
    inside: str = ""


def periods(content: Content, layout: Layout) -> alt.LayerChart:
    """Two rows for each panel, from zero; a row that counts things shows a disc for each."""
    rows = typed_rows(content, Amount)
    chart = _drawn(rows, layout, SIZES[layout.breadth])
    if layout.close and chart.height > layout.height:
        chart = _drawn(rows, layout, SIZES["close"])
    return chart


def _drawn(rows: list[Amount], layout: Layout, sizes: Sizes) -> alt.LayerChart:
    """All measures from the top, in these sizes."""
    left, right = sides(rows, layout, sizes)
    texts: list[dict[str, object]] = []
    parts: list[alt.Chart] = []
    top = 0.0
    for panel in dict.fromkeys(row.panel for row in rows):
        own = [row for row in rows if row.panel == panel]
        texts.append(text(panel, 0, top + LINE / 2, "name"))
        top += LINE + BELOW_NAME
        # What has discs is as long as its columns, so that no disc is cut.
        largest = math.ceil(max(row.value for row in own) / sizes.stack)
        per_unit = (right - left) / max(row.value for row in own)
        pitch = min((right - left) / largest, WIDEST)
        ends = []
        for row in own:
            deep = pitch * sizes.stack if row.discs else bar_height(row, sizes)
            if not sizes.beside:
                texts.append(text(row.label, 0, top + LINE / 2, "label"))
                across = set_width(row.label, layout.small) + 8
                texts.append(text(row.text, across, top + LINE / 2, "value", row.step))
                top += LINE + 3
            else:
                texts.append(text(row.label, 0, top + deep / 2, "label"))
            length = pitch * math.ceil(row.value / sizes.stack)
            end = left + (length if row.discs else per_unit * row.value)
            if sizes.beside:
                texts.append(text(row.text, end + 10, top + deep / 2, "value", row.step))
            if row.discs:
                drawn = disc_columns(row, left, top, pitch, sizes)
            else:
                drawn = bar(row, left, end, top, deep)
                texts += said_within(row, left, end, top, deep, layout)
            parts.append(staged(drawn, row.step))
            ends.append(end)
            top += deep + BETWEEN
        if own[-1].change:
            when = own[-1].change_step
            parts.append(staged(bracket(ends[0], ends[-1], top - BETWEEN + 4), when))
            top += BRACKET
            beside, foot = own[-1].change_by, top + LINE / 2
            # Both from one place, so that the air between them is the same whatever they say.
            where = ends[-1] - 2 - set_width(beside, layout.small)
            texts.append(text(beside, where, foot, "by", when))
            texts.append(text(own[-1].change, where - APART, foot, "change", when))
            top += LINE + 3
        top += sizes.before
    height = math.ceil(top - sizes.before)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    layers = [part.encode(x=x, y=y) for part in parts]
    layers += texts_by_role(texts, layout, sizes, x, y)
    return layered(height, *named_apart(layers))


def sides(rows: list[Amount], layout: Layout, sizes: Sizes) -> tuple[float, float]:
    """Where bars begin, and where the longest ends."""
    if not sizes.beside:
        return 0, layout.width
    label = max(
        set_width(row.label, layout.small if layout.narrow else layout.text) for row in rows
    )
    value = BOLD * max(set_width(row.text, sizes.value) for row in rows)
    return label + 14, layout.width - value - 12


def bar(row: Amount, start: float, end: float, top: float, deep: float) -> alt.Chart:
    """One amount as a bar; an outline where it is open."""
    if row.open:
        corner = pd.DataFrame([row.at(x=start + EDGE, y=top + EDGE)])
        path = rectangle(max(end - start - 2 * EDGE, 1), deep - 2 * EDGE)
        return spoken(outlined(corner, path, row.voice), corner)
    place = pd.DataFrame([{"x": start, "end": end, "y": top, "foot": top + deep}])
    chart = alt.Chart(place).mark_rect(color=VOICE_COLOURS[row.voice], aria=False)
    return spoken(chart, all_telling(place, row)).encode(x2=alt.X2("end:Q"), y2=alt.Y2("foot:Q"))


def bar_height(row: Amount, sizes: Sizes) -> float:
    """How high a bar is: two lines find room in it where no name stands beside it."""
    return 2 * LEADING + 6 if row.inside and not sizes.beside else sizes.bar


def said_within(
    row: Amount, start: float, end: float, top: float, deep: float, layout: Layout
) -> list[dict[str, object]]:
    """What stands in a bar, if it finds room there."""
    lines = wrapped(row.inside, layout.small, end - start - 2 * WITHIN) if row.inside else []
    if deep < LEADING * len(lines) + 4:
        return []
    first = top + deep / 2 - LEADING * (len(lines) - 1) / 2
    return [
        text(line, start + WITHIN, first + LEADING * place, "inside", row.step)
        for place, line in enumerate(lines)
    ]


def disc_columns(row: Amount, start: float, top: float, pitch: float, sizes: Sizes) -> alt.Chart:
    """A disc for each thing counted, column after column; a row of discs is one dotted line.

    A mark for each would weigh down a page. It is clipped since the renderer takes a dotted line
    for wider than it is, and would push the whole drawing aside.
    """
    counts = [len(range(place, int(row.value), sizes.stack)) for place in range(sizes.stack)]
    first = start + pitch / 2
    lines = [
        # A little beyond the last disc, which rounding would cost otherwise.
        {"x": first, "end": first + pitch * (count - 0.9), "y": top + pitch * (place + 0.5)}
        for place, count in enumerate(counts)
        if count
    ]
    frame = pd.DataFrame(lines)
    chart = alt.Chart(frame).mark_rule(
        color=VOICE_COLOURS[row.voice],
        strokeCap="round",
        strokeWidth=round(pitch * FILLED, 2),
        strokeDash=[0, round(pitch, 3)],
        clip=True,
        aria=False,
    )
    return spoken(chart, all_telling(frame, row)).encode(x2=alt.X2("end:Q"))


def bracket(start: float, end: float, y: float) -> alt.Chart:
    """What was added, from where the earlier amount ends to where the later one does."""
    frame = pd.DataFrame([{"x": start, "end": end, "y": y - 2, "foot": y + 2}])
    chart = alt.Chart(frame).mark_rect(color=VOICE_COLOURS["ours"], aria=False)
    return chart.encode(x2=alt.X2("end:Q"), y2=alt.Y2("foot:Q"))
