"""Rows of a chart: names beside the marks where there is room, above them on a phone."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from itertools import product

import altair as alt
import pandas as pd

from generator.drawing.charts.style import INK, QUIET, Layout, text_width

# Names beside the marks leave them the larger part of the drawing; longer ones wrap.
WIDEST_NAME = 250
# A line of text, the marks' own line, and the air between rows and before a heading, in pixels.
LINE, MARK, AIR, BEFORE_HEADING = 17, 18, 9, 12
# Beyond so many rows a phone would show half of them, and a picture to take away has no end:
# their marks and the air draw closer.
MANY, CLOSE_MARK, CLOSE_AIR = 12, 14, 5
# A line of text of a picture that has hardly room: the least size leaves so much between them.
CLOSE_LINE = 15
# How much wider bold type is.
BOLD = 1.15
# Widths of characters in a wide sans, as parts of its size; the last is for all others.
CHARACTERS = (
    (0.4, " \u00a0.,:;'ijlrtfI()"),
    (0.64, "0123456789"),
    (0.95, "+\u2212%mwMW×÷"),
    (0.62, ""),
)


@dataclass(frozen=True, eq=False)
class Standing:
    """Where everything stands, in pixels: `at` holds the rows with `y`, the line of their marks."""

    at: pd.DataFrame
    texts: pd.DataFrame
    left: float
    height: float

    @property
    def y(self) -> alt.Y:
        """The place from the top, in pixels."""
        return alt.Y("y:Q", axis=None, scale=exact_scale([0, self.height], 0, self.height))


def standing(rows: pd.DataFrame, layout: Layout, top: float = 0, first: float = 0) -> Standing:
    """Rows that share panel and label stand on one line; a panel is headed where it begins.

    Needs the column label; panel (a heading) and detail (a quieter line) may be there.
    `top` is room above everything, `first` room above the marks of the first row.
    """
    rows = rows.reset_index(drop=True)
    rows = rows.assign(
        **{name: rows[name].fillna("") if name in rows else "" for name in ("panel", "detail")}
    )
    broad = layout.width if layout.narrow else WIDEST_NAME
    names = rows.drop_duplicates(["panel", "label"])
    lines: dict[tuple[str, str], list[tuple[str, str]]] = {
        (row["panel"], row["label"]): [
            *(
                (line, name_role(row.get("strong")))
                for line in wrapped(row["label"], layout.text, broad)
            ),
            *((line, "detail") for line in wrapped(row["detail"], layout.small, broad)),
        ]
        for row in names.to_dict("records")
    }
    sizes = {"label": layout.text, "strong": layout.text * BOLD, "detail": layout.small}
    longest = max(set_width(text, sizes[role]) for each in lines.values() for text, role in each)
    left = 0 if layout.narrow else longest + 12
    close = layout.narrow and (len(lines) > MANY or layout.height > 0)
    mark, air = (CLOSE_MARK, CLOSE_AIR) if close else (MARK, AIR)
    line_high = CLOSE_LINE if layout.narrow and layout.close else LINE
    texts: list[dict[str, object]] = []
    at: dict[tuple[str, str], float] = {}
    y, last = top, ""
    for panel, label in lines:
        room = 0 if at else first
        if panel and panel != last:
            y += BEFORE_HEADING if at else 0
            for line in wrapped(panel, layout.text, layout.width / BOLD):
                texts.append({"y": y + line_high / 2, "text": line, "role": "panel"})
                y += line_high
            y += AIR / 2
        last = panel
        own = lines[panel, label]
        y += 0 if layout.narrow else room
        for place, (line, role) in enumerate(own):
            texts.append({"y": y + line_high * (place + 0.5), "text": line, "role": role})
        deep = line_high * len(own)
        if layout.narrow:
            at[panel, label] = y + deep + room + mark / 2
            y += deep + room + mark + air
        else:
            at[panel, label] = y + deep / 2
            y += deep + AIR
    marks = rows.assign(y=[at[key] for key in zip(rows["panel"], rows["label"], strict=True)])
    return Standing(marks, pd.DataFrame(texts), left, y)


def name_role(strong: object) -> str:
    """What a row's name is set as: bold where the row is emphasised."""
    return "strong" if strong is True else "label"


def row_names(standing: Standing, layout: Layout) -> list[alt.Chart]:
    """The names of rows and the headings of panels."""
    named = (layout.text, INK)
    sizes = {"label": named, "strong": named, "detail": (layout.small, QUIET)}
    beside = {"align": "left", "x": 1} if layout.narrow else {"align": "right"}
    heading = {"align": "left", "size": layout.text, "colour": INK, "x": 1, "weight": "bold"}
    styles = {
        role: {"size": size, "colour": colour, "x": standing.left - 10, **beside}
        for role, (size, colour) in sizes.items()
    } | {"panel": heading}
    styles["strong"]["weight"] = "bold"
    charts = []
    for role, style in styles.items():
        texts = standing.texts[standing.texts["role"] == role]
        if texts.empty:
            continue
        mark = alt.Chart(texts[["y", "text"]]).mark_text(
            align=style["align"],
            baseline="middle",
            fontSize=style["size"],
            fontWeight=style.get("weight", "normal"),
            color=style["colour"],
            aria=False,
        )
        charts.append(mark.encode(x=alt.XValue(style["x"]), y=standing.y, text=alt.Text("text:N")))
    return charts


def wrapped(text: str, size: int, width: float) -> list[str]:
    """A text in lines of at most this width; words stay whole."""
    return textwrap.wrap(text, max(1, int(width / text_width("0", size))), break_long_words=False)


def fitted(
    lefts: list[tuple[float, float]], rights: list[tuple[float, float]], start: float, end: float
) -> list[float]:
    """The domain that `start` to `end` pixels show, so that every text fits beside its mark.

    `lefts` and `rights` are places on the scale with the pixels that their texts take on that side.
    """
    width = end - start
    per_unit = min(
        (width - before - after) / (b - a)
        for (a, before), (b, after) in product(lefts, rights)
        if b > a
    )
    shift = max(before - a * per_unit for a, before in lefts)
    return [-shift / per_unit, (width - shift) / per_unit]


def exact_scale(domain: list[float], start: float, end: float, kind: str = "linear") -> alt.Scale:
    """A scale that shows the domain from one pixel to another, neither rounded nor padded."""
    return alt.Scale(type=kind, domain=domain, range=[start, end], nice=False, padding=0)


def set_width(text: str, size: float) -> float:
    """How wide a short text is at most, in pixels: nearer than `text_width`, still generous."""
    return size * sum(
        next(width for width, of in CHARACTERS if character in of or not of) for character in text
    )
