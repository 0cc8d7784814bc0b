"""How every chart looks: colours by the page's variables, sizes, and the layouts within a page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import altair as alt
from altair.utils import update_nested
from altair.utils.schemapi import debug_mode

from generator.drawing.charts.plain_rows import rows_written_plainly

# The page decides what these are, so that one drawing follows light, dark, print and contrast.
INK, QUIET, GRID, PAPER, WATER = (
    f"var(--chart-{name})" for name in ("ink", "quiet", "grid", "paper", "water")
)
VOICE_COLOURS = {
    "study": "var(--chart-study)",
    "ours": "var(--chart-ours)",
    "others": "var(--chart-others)",
    "context": "var(--chart-context)",
    "doubt": "var(--chart-doubt)",
}
# Small marks that differ by their form, not by colour alone.
FORMS = {"full": "circle", "ring": "circle", "square": "square"}
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"

# Altair checks whatever is made from its schema, then again whatever that becomes a part of.
unchecked = partial(debug_mode, False)


@dataclass(frozen=True)
class Layout:
    """A width to draw for, in CSS pixels, and the sizes that read well at it.

    `height` is the most that a chart may take that can be drawn lower or higher; 0 is any; `close`
    lets it do with less air, and leave out what the page says beside it, where it is too high.
    """

    name: str
    width: int
    text: int
    small: int
    height: int = 0
    close: bool = False

    @property
    def narrow(self) -> bool:
        """Whether labels stand above their marks: there are few letters' widths to a line."""
        return self.width < BROAD * self.small

    @property
    def breadth(self) -> str:
        """Which of two sets of sizes suits it."""
        return "narrow" if self.narrow else "wide"


# So many times the size of its smallest letters a drawing is wide that has names beside marks.
BROAD = 36
# Both are drawn for the least container that shows them (docs/theme/assets/css/layouts.css), where
# the smallest letters are 12 px, the least a reader should meet, and grow with it from there.
LAYOUTS = (Layout("wide", 700, 15, 14), Layout("narrow", 280, 13, 12))


def text_width(text: str, size: int) -> float:
    """About how wide a text is drawn, in pixels, on the generous side.

    The reader's own sans sets the text, so no font that the build knows could measure it.
    """
    return len(text) * size * 0.58


def voice_colour(field: str = "voice") -> alt.Color:
    """Colour by the content's own column of voices; no legend, labels stand at the marks."""
    return alt.Color(
        f"{field}:N",
        scale=alt.Scale(domain=list(VOICE_COLOURS), range=list(VOICE_COLOURS.values())),
        legend=None,
    )


def form(name: str, voice: str, across: float) -> dict[str, object]:
    """How a point of this form and voice is drawn, as wide as said."""
    hollow = name == "ring"
    return {
        "shape": FORMS[name],
        "size": across**2,
        "fill": "transparent" if hollow else VOICE_COLOURS[voice],
        "stroke": VOICE_COLOURS[voice],
        "strokeWidth": 1.5,
        "opacity": 1,
        "aria": False,
    }


def dressed(chart: alt.TopLevelMixin, layout: Layout) -> dict[str, object]:
    """The chart as Vega-Lite in the site's type and lines, exactly as wide as its layout.

    Altair would check it against the whole of its schema: the tests do, with what is published.
    """
    axis: dict[str, object] = {
        "domain": False,
        "ticks": False,
        "grid": False,
        "labelColor": INK,
        "labelFontSize": layout.small,
        "labelLimit": 0,
        "titleColor": QUIET,
        "titleFontSize": layout.small,
        "titleFontWeight": "normal",
    }
    own = {
        "width": layout.width,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": 0,
        "background": "transparent",
        "config": {
            "font": FONT,
            "view": {"stroke": None},
            "axis": axis,
            "text": {"font": FONT, "fontSize": layout.small, "color": INK},
        },
    }
    with rows_written_plainly():
        written = chart.to_dict(validate=False)
    return update_nested(written, own)
