"""Horizontal bars: how large each thing is, largest first, with its name and its value."""

from __future__ import annotations

import json

import altair as alt

from generator.drawing.charts.layering import layered
from generator.drawing.charts.style import GRID, INK, Layout, text_width, voice_colour
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# A bar and the line of text above it, on a phone; a bar beside its name elsewhere.
NARROW_STEP, WIDE_STEP = 34, 26
# What the value's own label needs at a bar's end, as a part of the longest bar.
ROOM = 0.22


def bars(content: Content, layout: Layout) -> alt.LayerChart:
    """One bar a row, in the order of the rows; negative values lead to the left of zero."""
    given = content.rows.reset_index(drop=True)
    is_strong = given["strong"].astype(bool) if "strong" in given else False
    rows = given[["label", "value", "text", "voice"]].assign(strong=is_strong)
    largest, least = max(rows["value"].max(), 0), min(rows["value"].min(), 0)
    room = ROOM * (largest - least) * (1.6 if layout.narrow else 1)
    domain = [least - (room if least < 0 else 0), largest + room]
    scale = alt.Scale(domain=domain, nice=False, zero=True)
    order = list(rows["label"])
    rows = rows.assign(anchor=rows["value"], zero=0.0)
    step = NARROW_STEP if layout.narrow else WIDE_STEP
    extent = max(text_width(name, layout.text) for name in order) + 14
    names = (
        None
        if layout.narrow
        else alt.Axis(
            title=None,
            minExtent=extent,
            maxExtent=extent,
            labelPadding=10,
            labelFontSize=layout.text,
            labelFontWeight=weight(list(rows[rows["strong"]]["label"])),
        )
    )
    base = alt.Chart(rows).encode(
        y=alt.Y("label:N", sort=order, axis=names, scale=alt.Scale(paddingInner=0.2)),
    )
    shift = 7 if layout.narrow else 0
    drawn = base.mark_bar(aria=False, height=10 if layout.narrow else 14, yOffset=shift).encode(
        x=alt.X("value:Q", axis=None, scale=scale), color=voice_colour()
    )
    parts = [spoken(drawn, given)]
    for side, test in (("left", "datum.value >= 0"), ("right", "datum.value < 0")):
        values = base.transform_filter(test).mark_text(
            align=side, dx=5 if side == "left" else -5, yOffset=shift, fontSize=layout.small
        )
        parts.append(values.encode(x=alt.X("value:Q", scale=scale), text=alt.Text("text:N")))
    if layout.narrow:
        for strong, own in rows.groupby("strong"):
            label = alt.Chart(own).mark_text(
                align="left",
                yOffset=-8,
                fontSize=layout.text,
                color=INK,
                fontWeight="bold" if strong else "normal",
            )
            parts.append(label.encode(x=alt.XValue(0), y=base.encoding.y, text=alt.Text("label:N")))
    if least < 0:
        zero = alt.Chart(rows.head(1)).mark_rule(color=GRID).encode(x=alt.X("zero:Q", scale=scale))
        parts.append(zero)
    return layered(step * len(order), *parts)


def weight(strong: list[str]) -> dict[str, object] | str:
    """The weight of names on an axis: these are bold."""
    if not strong:
        return "normal"
    test = f"indexof({json.dumps(strong)}, datum.value) >= 0"
    return {"condition": {"test": test, "value": "bold"}, "value": "normal"}
