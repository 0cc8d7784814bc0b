"""How the site comes about, as a drawing: from the paper to the page, across or down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from generator.drawing.charts.rows import wrapped
from generator.drawing.charts.style import FONT

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
Word = Callable[[str], str]


@dataclass(frozen=True)
class Layout:
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
    Layout("wide", False, 126, 118, 26, 20),
    Layout("narrow", True, 139, 106, 28, 10),
)


def flow_html(word: Word) -> str:
    """The drawing in both layouts, with its name and description, on one line."""
    drawings = "".join(
        f'<div class="exhibit-drawing exhibit-drawing--{layout.name}" data-search-exclude>'
        f"{drawing(layout, word)}</div>"
        for layout in LAYOUTS
    )
    said = escape(word("flow.description"))
    caption = f'<figcaption id="flow-description">{said}</figcaption>'
    return f'<figure class="flow" id="flow">{drawings}{caption}</figure>'


def drawing(layout: Layout, word: Word) -> str:
    """One layout as SVG, coloured by the page's own variables."""
    wide, tall = layout.size
    lines = "".join(way(layout, start, end) for start, end in WAYS)
    boxes = "".join(box(layout, name, word) for names in STEPS for name in names)
    return (
        f'<svg role="img" aria-label="{escape(word("flow.name"))}" '
        f'aria-describedby="flow-description" width="{wide + 2}" height="{tall + 2}" '
        f'viewBox="-1 -1 {wide + 2} {tall + 2}" font-family="{escape(FONT)}">{boxes}{lines}</svg>'
    )


def way(layout: Layout, start: str, end: str) -> str:
    """A line from one box to the next, with a disc where it arrives."""
    (x1, y1), (x2, y2) = layout.place(start), layout.place(end)
    if layout.down:
        x1, y1, x2 = x1 + layout.width / 2, y1 + layout.height, x2 + layout.width / 2
        middle = (y1 + y2) / 2
        path = f"M{x1:g} {y1:g}C{x1:g} {middle:g} {x2:g} {middle:g} {x2:g} {y2:g}"
    else:
        x1, y1, y2 = x1 + layout.width, y1 + layout.height / 2, y2 + layout.height / 2
        middle = (x1 + x2) / 2
        path = f"M{x1:g} {y1:g}C{middle:g} {y1:g} {middle:g} {y2:g} {x2:g} {y2:g}"
    return (
        f'<path d="{path}" fill="none" stroke="var(--chart-sea)" stroke-width="1.5"/>'
        f'<circle cx="{x2:g}" cy="{y2:g}" r="3.5" fill="var(--chart-sea)"/>'
    )


def box(layout: Layout, name: str, word: Word) -> str:
    """A step's name and what it holds; the study's own is edged in its colour."""
    x, y = layout.place(name)
    edge = "var(--chart-accent)" if name == "paper" else "var(--chart-ink)"
    room = layout.width - 2 * PAD
    texts, down = [], y + PAD + TITLE
    for key, size, weight, ink in (
        (f"flow.{name}", TITLE, 600, "ink"),
        (f"flow.{name}.holds", TEXT, 400, "quiet"),
    ):
        for line in wrapped(word(key), size, room):
            texts.append(
                f'<text x="{x + PAD:g}" y="{down:g}" font-size="{size}" font-weight="{weight}" '
                f'fill="var(--chart-{ink})">{escape(line)}</text>'
            )
            down += LINE
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{layout.width}" height="{layout.height}" '
        f'fill="var(--chart-paper)" stroke="var(--chart-grid)"/>'
        f'<path d="M{x:g} {y:g}h{layout.width}" stroke="{edge}" stroke-width="2"/>'
        f"{''.join(texts)}"
    )
