"""Wholes as a hundred squares each: what was made of it is filled, the rest is hollow."""

from __future__ import annotations

from dataclasses import dataclass, replace

import altair as alt

from generator.drawing.charts.hatching import EDGE
from generator.drawing.charts.needs import ChartRow, Positive, Voice, typed_rows
from generator.drawing.charts.rows import LINE, wrapped
from generator.drawing.charts.sheet import Sheet
from generator.drawing.charts.style import INK, QUIET, Layout
from generator.findings import Content

SQUARES, ACROSS = 100, 20
# What of a square's place it takes; between wholes; from this width on two stand side by side.
FILLED, BETWEEN, ROOMY = 0.78, 32, 460
# The least from square to square, of which their outlines take a half.
APART = 2.6


@dataclass(frozen=True, kw_only=True)
class Share(ChartRow):
    """A whole, or the part of it that follows; both of one `panel`, as read and as `printed`."""

    PARTS = ("panel",)
    panel: str
    label: str
    value: Positive
    text: str
    voice: Voice
    printed: str = ""


def squares(content: Content, layout: Layout) -> alt.LayerChart:
    """A hundred squares for each whole, over its amounts and what was made of it.

    Where it has to be drawn close, two stand side by side on any width, and what is
    printed of them, which the page has beside it, is left out.
    """
    rows, columns = typed_rows(content, Share), 2 if layout.width >= ROOMY else 1
    sheet = _sheet(rows, layout, columns)
    if layout.close and sheet.foot + 1 > layout.height:
        sheet = _sheet([replace(row, printed="") for row in rows], layout, 2)
    return sheet.drawn()


def _sheet(rows: list[Share], layout: Layout, columns: int) -> Sheet:
    """All wholes, in so many columns."""
    sheet = Sheet(layout)
    panels = list(dict.fromkeys(row.panel for row in rows))
    width = (layout.width - BETWEEN * (columns - 1)) / columns
    top = foot = 0.0
    for place, panel in enumerate(panels):
        if place % columns == 0:
            top = foot + (BETWEEN * 0.75 if place else 0)
        left = (place % columns) * (width + BETWEEN)
        whole, *parts = (row for row in rows if row.panel == panel)
        foot = max(foot, _panel(sheet, whole, parts[:1], left, top, width))
    return sheet


def _panel(
    sheet: Sheet, whole: Share, parts: list[Share], left: float, top: float, width: float
) -> float:
    """One whole from its name down to its amounts, and where it ends."""
    layout, y = sheet.layout, top
    for line in wrapped(whole.panel, layout.text, width / 1.15):
        sheet.text(line, left, y + layout.text, layout.text, INK, "left", bold=True)
        y += LINE
    y += 8
    pitch = (width - 2 * EDGE) / (ACROSS - 1 + FILLED)
    size = min(pitch * FILLED, pitch - APART)
    share = parts[0].value / whole.value if parts else 1.0
    filled = min(share, 1.0) * SQUARES
    boxes = [
        (pitch * (place % ACROSS), pitch * (place // ACROSS), min(max(filled - place, 0), 1))
        for place in range(SQUARES)
    ]
    hollow = "".join(_square(x, at, size, size) for x, at, full in boxes if full < 1)
    solid = "".join(_square(x, at, size * full, size) for x, at, full in boxes if full > 0)
    last = parts[0] if parts else whole
    sheet.filled(solid, left + EDGE, y, last.voice, row=last)
    sheet.shape(hollow or "M0,0Z", left + EDGE, y, whole.voice, row=whole)
    y += pitch * (SQUARES // ACROSS - 1) + size + 10
    for row in (whole, *parts):
        for line in wrapped(f"{row.label}: {row.text}", layout.text, width / 1.1):
            sheet.text(line, left, y + layout.text, layout.text, INK, "left", bold=row is last)
            y += LINE + 1
        for line in wrapped(row.printed, layout.small, width):
            sheet.text(line, left, y + layout.small - 1, layout.small, QUIET, "left")
            y += LINE
        y += 3
    return y


def _square(x: float, y: float, width: float, height: float) -> str:
    """All four sides: the renderer closes none but the last of several by itself."""
    return f"M{x:.1f},{y:.1f}h{width:.1f}v{height:.1f}h-{width:.1f}v-{height:.1f}Z"
