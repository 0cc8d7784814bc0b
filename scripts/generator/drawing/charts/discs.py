"""Rows of discs, one for each thing counted, from the surest group to the least sure."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.hatching import disc_hatch, hatched
from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import ChartRow, Discs, Form, Voice
from generator.drawing.charts.rows import (
    BOLD,
    LINE,
    Standing,
    exact_scale,
    row_names,
    set_width,
    standing,
)
from generator.drawing.charts.style import Layout, form
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# A disc and its place; less where a row would not fit the width.
PITCH = {"wide": 19.0, "narrow": 14.0}
FILLED = 0.72
AIR = 12
# A place of a mark before the discs of a row, the mark's own width with the air behind it.
PLACE, MARKED = 9.0, 50
# From a row's last disc to how many they are.
NEAR = 6


@dataclass(frozen=True, kw_only=True)
class Count(ChartRow):
    """How many of a group a row has, and how the group is drawn.

    A row may bear a mark before its name: so many `places`, of them so many `filled`.
    """

    label: str
    group: str
    value: Discs
    voice: Voice
    form: Form
    detail: str = ""
    panel: str = ""
    filled: Discs = Discs(0)
    places: Discs = Discs(0)


def discs(content: Content, layout: Layout) -> alt.LayerChart:
    """A row of discs for each label, and how many; a key names the groups where a row has several.

    The number stands behind the last disc of its row.
    """
    rows = content.rows[content.rows["value"] > 0]
    groups = content.rows.drop_duplicates("group").to_dict("records")
    is_keyed = rows.groupby("label")["group"].nunique().max() > 1
    key_lines = (1 if not layout.narrow else len(groups)) * is_keyed
    place = standing(rows, layout, top=key_lines * LINE + AIR if is_keyed else 0)
    across = rows.groupby("label")["value"].sum().max()
    room = NEAR + BOLD * set_width(str(across), layout.text)
    marked = _mark_places(place, layout)
    left = place.left + (MARKED if marked and not layout.narrow else 0)
    pitch = min(PITCH[layout.breadth], (layout.width - left - room) / across)
    marks, keys, texts, counts = [], [], [], []
    for y, row in place.at.groupby("y", sort=False):
        x = left + pitch / 2
        for one in row.to_dict("records"):
            for _ in range(int(one["value"])):
                marks.append(one | {"x": x})
                x += pitch
        counts.append({"x": x - pitch / 2 + NEAR, "y": y, "text": str(int(row["value"].sum()))})
    x, y = pitch / 2, LINE / 2
    for group in groups if is_keyed else ():
        keys.append({"x": x, "y": y, "group": group["group"]})
        texts.append({"x": x + pitch, "y": y, "text": group["group"]})
        if layout.narrow:
            y += LINE
        else:
            x += pitch + set_width(group["group"], layout.small) + 18
    x_scale = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    parts = []
    for group in groups:
        where = [one for one in marks + keys if one["group"] == group["group"]]
        own = pd.DataFrame(where)
        first, *rest = _disc(own[["x", "y"]], group["form"], group["voice"], pitch * FILLED)
        parts += [part.encode(x=x_scale, y=place.y) for part in (spoken(first, own), *rest)]
    if marked:
        parts += [part.encode(x=x_scale, y=place.y) for part in _mark(marked)]
    for said, size, weight in ((texts, layout.small, "normal"), (counts, layout.text, "bold")):
        if said:
            lettered = alt.Chart(pd.DataFrame(said)).mark_text(
                align="left", baseline="middle", fontSize=size, fontWeight=weight, aria=False
            )
            parts.append(lettered.encode(x=x_scale, y=place.y, text=alt.Text("text:N")))
    return layered(place.height, *parts, *row_names(place, layout))


def _mark_places(place: Standing, layout: Layout) -> list[dict[str, object]]:
    """Where each place of a row's mark is drawn: before its discs, or behind the name above."""
    found: list[dict[str, object]] = []
    named = place.texts[place.texts["role"] == "label"]
    for row in place.at.drop_duplicates("label").to_dict("records"):
        x, y = place.left, row["y"]
        if layout.narrow:
            x = set_width(row["label"], layout.text) + 4
            y = named.loc[named["text"] == row["label"], "y"].min()
        for number in range(int(row.get("places") or 0)):
            is_filled = number < int(row["filled"])
            at = {"x": x + PLACE * (number + 0.5), "y": y}
            found.append(at | {"voice": row["voice"], "form": "full" if is_filled else "ring"})
    return found


def _mark(places: list[dict[str, object]]) -> list[alt.Chart]:
    """The places of marks, filled and empty."""
    return [
        part
        for (shape, voice), group in pd.DataFrame(places).groupby(["form", "voice"])
        for part in _disc(group[["x", "y"]], str(shape), str(voice), PLACE - 2.5)
    ]


def _disc(places: pd.DataFrame, shape: str, voice: str, across: float) -> list[alt.Chart]:
    """A disc at each place; what is filled with doubt is hatched within its ring."""
    if shape != "full" or voice != "doubt":
        return [alt.Chart(places).mark_point(**form(shape, voice, across))]
    ring = alt.Chart(places).mark_point(**form("ring", voice, across))
    return [ring, hatched(places, disc_hatch(across), thick=max(0.8, across / 9))]
