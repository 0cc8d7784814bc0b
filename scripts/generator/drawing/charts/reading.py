"""A printed amount as it may be read: its doubtful end struck, what it makes a thing cost, and how
many of it make what another source says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import altair as alt

from generator.drawing.charts.hatching import EDGE
from generator.drawing.charts.needs import ChartRow, Discs, Positive, Voice, typed_rows
from generator.drawing.charts.rows import LINE, wrapped
from generator.drawing.charts.sheet import Sheet
from generator.drawing.charts.striking import overlaid, planned_width
from generator.drawing.charts.style import INK, QUIET, VOICE_COLOURS, Layout
from generator.findings import Content

# Widths of bold characters in the widest sans that readers have, as parts of their size.
BOLD = {**dict.fromkeys("0123456789", 0.7), **dict.fromkeys(".,", 0.38), "\u00a0": 0.35}
OTHER = 0.78
# The largest letters of an amount, and of a price on its tag.
AMOUNT, PRICE = 42.0, 26.0
# Air between sections; a tag's point, its text's indent and its hatched end; from box to box.
AIR, POINT, INDENT, END, GAP = 22, 20, 38, 16, 4
BOX, BESIDE = 34.0, 14.0
# Room within the cell of an amount; below a tag in a picture that has hardly room.
PAD, CLOSE = 10, 8
# From this width on two things stand side by side.
ROOMY = 460


@dataclass(frozen=True, kw_only=True)
class ReadingStep(ChartRow):
    """One step of a reading.

    part: an amount, whose end (`struck`) does not hold; a tag; so many boxes (`number`); or a bar
    that is so many boxes long (`beside`). `above` heads it, `below` says more, `open` is unsure.
    """

    PARTS = ("part",)
    part: Literal["amount", "tag", "box", "beside"]
    text: str
    voice: Voice
    above: str = ""
    below: str = ""
    struck: str = ""
    number: Discs = Discs(1)
    length: Positive = Positive(1)
    open: bool = False


def reading(content: Content, layout: Layout) -> alt.LayerChart:
    """Amounts, then tags, then boxes with what they are set beside, from the top."""
    sheet, steps = Sheet(layout), typed_rows(content, ReadingStep)
    for step in (one for one in steps if one.part == "amount"):
        _amount(sheet, step)
    tags = [one for one in steps if one.part == "tag"]
    if tags:
        _tags(sheet, tags)
    boxes = [one for one in steps if one.part == "box"]
    if boxes:
        _boxes(sheet, boxes, [one for one in steps if one.part == "beside"])
    return sheet.drawn()


def bold_width(text: str, size: float) -> float:
    """About how wide bold text is drawn, in pixels."""
    return size * sum(BOLD.get(character, OTHER) for character in text)


def _amount(sheet: Sheet, step: ReadingStep) -> None:
    """The amount as large as it fits, in a cell as of a table; what is said of it beside or below.

    It is one text from the left, so that no typeface of a reader's parts the line from the zeros.
    """
    layout = sheet.layout
    sheet.lines(step.above, QUIET, layout.small)
    room = layout.width - 2 * EDGE - 2 * PAD
    # What is struck is set as long as planned, else a reader's typeface decides.
    wide = planned_width if step.struck else bold_width
    size = min(AMOUNT, room / wide(step.text, 1))
    end = EDGE + PAD + wide(step.text, size)
    sheet.y += 4
    base, foot = sheet.y + size + 2, sheet.y + size * 1.4
    sheet.box(EDGE, sheet.y, end + PAD - EDGE, size * 1.4, step.voice, is_open=True)
    kept = step.text.removesuffix(step.struck) if step.struck else step.text
    said = kept + overlaid(step.struck)
    sheet.text(said, EDGE + PAD, base, size, INK, "left", bold=True, row=step)
    if step.below:
        colour = VOICE_COLOURS["doubt"] if step.struck else QUIET
        beside = sheet.width_of(step.below, layout.text) + PAD + 14 <= layout.width - end
        if beside:
            middle = base - size * 0.34 + layout.text * 0.35
            sheet.text(step.below, end + PAD + 14, middle, layout.text, colour, "left")
        else:
            sheet.y = foot + 6
            sheet.lines(step.below, colour, layout.text)
            foot = sheet.y
    sheet.y = foot + AIR


def _tags(sheet: Sheet, tags: list[ReadingStep]) -> None:
    """Price tags under one heading, side by side where there is room."""
    layout = sheet.layout
    sheet.lines(tags[0].above, QUIET, layout.small)
    sheet.y += 4
    # A tag alone keeps its size.
    columns = 2 if layout.width >= ROOMY else 1
    width = (layout.width - 2 * EDGE - 16 * (columns - 1)) / columns
    room = width - INDENT - END - 10
    said = [wrapped(tag.below, layout.small, room) for tag in tags]
    price = min(PRICE, *(room / (bold_width(tag.text, 1) * 1.05) for tag in tags))
    # Tags side by side are as high as the highest, under one another as each needs.
    below, gap = (CLOSE, CLOSE) if layout.close and columns == 1 else (16, 12)
    heights = [8 + price + LINE * len(lines) + below for lines in said]
    top = sheet.y
    for place, (tag, lines) in enumerate(zip(tags, said, strict=True)):
        height = max(heights) if columns > 1 else heights[place]
        left = EDGE + (place % columns) * (width + 16)
        top = sheet.y if place % columns == 0 else top
        colour = VOICE_COLOURS[tag.voice]
        shape = f"M0,{height / 2:.1f}L{POINT},0H{width:.1f}V{height:.1f}H{POINT}Z"
        is_doubt = tag.voice == "doubt"
        sheet.shape(shape, left, top, tag.voice, row=tag, dashed=is_doubt, deep=height)
        sheet.shape("M-4,0A4,4,0,1,1,4,0A4,4,0,1,1,-4,0Z", left + 19, top + height / 2, tag.voice)
        if is_doubt:
            sheet.hatch(width - END, top, END, height, left)
        ink = colour if is_doubt else INK
        sheet.text(tag.text, left + INDENT, top + 12 + price * 0.8, price, ink, "left", bold=True)
        for number, line in enumerate(lines, start=1):
            y = top + 12 + price + LINE * number - 4
            sheet.text(line, left + INDENT, y, layout.small, QUIET, "left")
        sheet.y = top + height + gap
    sheet.y += AIR - gap


def _boxes(sheet: Sheet, boxes: list[ReadingStep], beside: list[ReadingStep]) -> None:
    """A row of boxes, filled where they are sure, over a bar that is as long as what it is."""
    layout, count = sheet.layout, sum(int(one.number) for one in boxes)
    sheet.lines(boxes[0].above, QUIET, layout.small)
    sheet.y += 4
    pitch = (layout.width - 2 * EDGE + GAP) / max(count, 1)
    gap = min(GAP, pitch / 3)
    x = EDGE
    for step in boxes:
        for _ in range(int(step.number)):
            sheet.box(x, sheet.y, pitch - gap, BOX, step.voice, is_open=step.open, row=step)
            x += pitch
    sheet.y += BOX + LINE
    first, *others = boxes
    sheet.text(first.text, 0, sheet.y, layout.text, INK, "left", bold=True)
    for step in others:
        sheet.text(step.text, layout.width - 1, sheet.y, layout.text, INK, "right", bold=True)
    sheet.y += 14
    for step in beside:
        sheet.box(EDGE, sheet.y, pitch * step.length - gap, BESIDE, step.voice, row=step)
        sheet.y += BESIDE + 4
        sheet.lines(f"{step.text}: {step.below}" if step.below else step.text, INK, layout.small)
