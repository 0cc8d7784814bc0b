"""Parts of a drawing that a page tells in steps: its layers named by the step of their rows.

Vega writes the name of a layer into the class of what it draws, where `grouped_by_step` finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

import altair as alt
from markupsafe import Markup

from generator.writing.templates import render

# The layout that is told in steps: a wide window alone has room for it beside their texts.
TOLD = "wide"
# Of a step in Vega, which knows no hyphen in a name; layers of one step are numbered.
NAME = "step_{}"
STEP = re.compile(r'role-mark step_(\w+?)_\d+_marks"')
# What is drawn, layer after layer, within the one group that holds all.
MARK = re.compile(r'<g class="mark-(?!group)[^>]*>(?:(?!<g\b).)*?</g>', re.DOTALL)
# A clip as large as the drawing, which its own edge clips as well; what a page uses again must not
# need one, for a browser forgets the clips of the layout that it does not show.
WHOLE = re.compile(r'<path class="background"[^>]* d="M[\d.]+,[\d.]+h([\d.]+)v([\d.]+)h')
CLIP = '<clipPath id="{}"><rect x="0" y="0" width="{}" height="{}"/></clipPath>'
GROUP = re.compile(r'<g id="([\w-]+)"(?: data-step="([\w-]+)")?>')
ATTRIBUTE, FAMILY = re.compile(r' ([\w-]+)="([^"]*)"'), re.compile(r' font-family="[^"]*"')
MOVED = re.compile(r'transform="(translate\([^"]*\))"')
CLIPPED = re.compile(r' clip-path="url\(#([\w-]+)\)"')


def staged(chart: alt.Chart, step: str) -> alt.Chart:
    """A layer as a part of a step, if it has one."""
    return chart.properties(name=NAME.format(step.replace("-", "_"))) if step else chart


def named_apart(charts: Iterable[alt.Chart]) -> list[alt.Chart]:
    """Layers whose names differ, as they have to."""
    return [
        chart if chart.name is alt.Undefined else chart.properties(name=f"{chart.name}_{number}")
        for number, chart in enumerate(charts)
    ]


def grouped_by_step(svg: str, prefix: str) -> str:
    """The drawing with what follows one another of one step in a group, which can be used again."""
    marks = list(MARK.finditer(svg))
    written, reached = list[str](), 0
    for number, (step, run) in enumerate(groupby(marks, lambda mark: step_drawn(mark[0])), start=1):
        own = list(run)
        inner = Markup(svg[own[0].start() : own[-1].end()])
        group = render("step_group", name=f"{prefix}-{number}", step=step, inner=inner)
        written += [svg[reached : own[0].start()], group]
        reached = own[-1].end()
    return without_whole_clips("".join([*written, svg[reached:]]))


def step_drawn(mark: str) -> str:
    """The step of what is drawn, or nothing."""
    found = STEP.search(mark)
    return found[1].replace("_", "-") if found else ""


def without_whole_clips(svg: str) -> str:
    """The drawing without clips that cut nothing off."""
    whole = WHOLE.search(svg)
    for name in dict.fromkeys(CLIPPED.findall(svg)) if whole else ():
        clip = CLIP.format(name, *whole.groups()) if whole else ""
        if clip in svg:
            svg = svg.replace(clip, "").replace(f' clip-path="url(#{name})"', "")
    return svg.replace("<defs></defs>", "")


@dataclass(frozen=True)
class Again:
    """A drawing in groups, to be shown again: its size, how it is set, each group with its step."""

    width: str
    height: str
    family: str
    moved: str
    groups: tuple[tuple[str, str], ...]


def again(svg: str) -> Again:
    """What shows the groups of a drawing once more."""
    head, _, rest = svg.partition(">")
    given = dict(ATTRIBUTE.findall(head))
    moved = MOVED.search(rest)
    families = ATTRIBUTE.findall(" ".join(FAMILY.findall(svg)))
    found = tuple((name, step) for name, step in GROUP.findall(rest))
    family = families[0][1] if families else ""
    return Again(given["width"], given["height"], family, moved[1] if moved else "", found)
