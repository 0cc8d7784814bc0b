"""A specification as SVG, in the same bytes each time."""

from __future__ import annotations

import re

import vl_convert

from generator.drawing.charts.striking import with_strikes
from generator.drawing.charts.style import VOICE_COLOURS

# Attributes that hold places and sizes; two decimals of a pixel are finer than any screen.
PLACES = re.compile(r' (?:d|transform|[xy][12]?|width|height)="[^"]*"')
LONG = re.compile(r"(\.\d\d)\d+")
# Where a part that clips others is named; Vega counts on from drawing to drawing of a process.
CLIP = re.compile(r'(?<=id=")clip\d+|(?<=url\(#)clip\d+')


def render_svg(specification: str) -> str:
    """A drawing of Vega-Lite as SVG; no address may be fetched while it is drawn."""
    svg = vl_convert.vegalite_to_svg(specification, allowed_base_urls=[])
    names: dict[str, str] = {}
    svg = with_strikes(svg, VOICE_COLOURS["doubt"])
    own = CLIP.sub(lambda clip: names.setdefault(clip[0], f"clip{len(names) + 1}"), svg)
    return PLACES.sub(lambda place: LONG.sub(r"\1", place[0]), own)


def unique_ids(svg: str, prefix: str) -> str:
    """The drawing with its own ids made the page's, so that two drawings never share one."""
    named = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}-\1"', svg)
    return re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}-\1)", named)
