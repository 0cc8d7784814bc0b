"""How the site comes about, as a drawing: from the paper to the page, across or down."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.drawing.charts.rows import wrapped
from generator.drawing.charts.style import FONT
from generator.drawing.lines import Line
from generator.findings import Rendition
from generator.writing.templates import render

# What is made at each step, in order; a step comes from all that it names.
STEPS = (("paper", "record"), ("data",), ("numbers", "checks"), ("figures", "prose"), ("pages",))
WAYS = (
    ("paper", "data"),
    ("record", "data"),
    ("data", "numbers"),
    ("data", "checks"),
    ("numbers", "figures"),
    ("numbers", "prose"),
    ("checks", "figures"),
    ("checks", "prose"),
    ("figures", "pages"),
    ("prose", "pages"),
)
TITLE, TEXT, LINE, PAD = 14, 13, 18, 10


@dataclass(frozen=True)
class Box:
    """A step: its upper left corner, the colour of its edge, its lines."""

    x: float
    y: float
    edge: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Way:
    """A line as SVG has it, and where the disc at its end stands."""

    path: str
    x: float
    y: float


@dataclass(frozen=True)
class FlowLayout:
    """One direction of the flow: the size of a box and the gaps along and across it, in pixels."""

    name: str
    down: bool
    width: int
    height: int
    along: int
    across: int

    def place(self, name: str) -> tuple[float, float]:
        """The upper left corner of a box; a step's boxes stand centred beside one another."""
        step = next(number for number, names in enumerate(STEPS) if name in names)
        names = STEPS[step]
        one, gap = (self.width, self.across) if self.down else (self.height, self.across)
        shift = (2 - len(names)) * (one + gap) / 2 + names.index(name) * (one + gap)
        if self.down:
            return shift, step * (self.height + self.along)
        return step * (self.width + self.along), shift

    @property
    def size(self) -> tuple[int, int]:
        """Of the whole drawing."""
        steps = len(STEPS)
        if self.down:
            tall = steps * self.height + (steps - 1) * self.along
            return 2 * self.width + self.across, tall
        return steps * self.width + (steps - 1) * self.along, 2 * self.height + self.across


LAYOUTS = (
    FlowLayout("wide", False, 126, 118, 26, 20),
    FlowLayout("narrow", True, 139, 106, 28, 10),
)


def flow_html(rendition: Rendition) -> Markup:
    """The drawing in both layouts, with its name and description, on one line.

    It is coloured by the page's own variables.
    """
    drawings = [
        (
            layout,
            [box(layout, name, rendition) for names in STEPS for name in names],
            [way(layout, start, end) for start, end in WAYS],
        )
        for layout in LAYOUTS
    ]
    return render("flow", drawings=drawings, font=FONT, rendition=rendition)


def way(layout: FlowLayout, start: str, end: str) -> Way:
    """A line from one box to the next."""
    (x1, y1), (x2, y2) = layout.place(start), layout.place(end)
    if layout.down:
        x1, y1, x2 = x1 + layout.width / 2, y1 + layout.height, x2 + layout.width / 2
        middle = (y1 + y2) / 2
        bend = f"{x1:g} {middle:g} {x2:g} {middle:g}"
    else:
        x1, y1, y2 = x1 + layout.width, y1 + layout.height / 2, y2 + layout.height / 2
        middle = (x1 + x2) / 2
        bend = f"{middle:g} {y1:g} {middle:g} {y2:g}"
    return Way(f"M{x1:g} {y1:g}C{bend} {x2:g} {y2:g}", x2, y2)


def box(layout: FlowLayout, name: str, rendition: Rendition) -> Box:
    """A step's name and what it holds; the study's own is edged in its colour."""
    x, y = layout.place(name)
    room = layout.width - 2 * PAD
    texts, down = list[Line](), y + PAD + TITLE
    for key, size, weight, ink in (
        (f"flow.{name}", TITLE, "600", "ink"),
        (f"flow.{name}.holds", TEXT, "400", "quiet"),
    ):
        for line in wrapped(rendition.word(key), size, room):
            texts.append(Line(line, x + PAD, down, size, FONT, ink, weight))
            down += LINE
    return Box(x, y, "study" if name == "paper" else "ink", tuple(texts))
