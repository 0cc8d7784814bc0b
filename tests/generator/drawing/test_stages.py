"""Parts of a drawing that a page tells in steps: named by their rows, gathered where they stand."""

import re

import altair as alt
import pandas as pd
import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts import LAYOUTS, render_svg, specification
from generator.drawing.charts.stages import again, grouped_by_step, named_apart, staged
from study.contract import CONTRACT

# The steps that each figure's rows name.
STEPS = {
    ("two-periods", "periods"): {
        *("businesses-1", "businesses-2", "production-1", "production-2", "rise"),
    },
    ("markets-map", "routes"): {"regency", "city", "country", "platform"},
}
TEXTS = re.compile(r"<text\b[^>]*>([^<]*)")


def dots(*steps: str) -> str:
    """A drawing of one dot after another, each in a step or none."""
    dot = alt.Chart(pd.DataFrame([{"x": 1, "y": 1}])).mark_point(aria=False, clip=True)
    at = dot.encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    layers = named_apart(staged(at, step) for step in steps)
    chart = alt.layer(*layers).properties(width=90, height=40, padding=0)
    return render_svg(chart.to_json())


def test_what_follows_one_another_of_one_step_is_one_group():
    shown = again(
        grouped_by_step(dots("", "", "early-one", "early-one", "", "late-2"), "page-wide")
    )
    assert shown.groups == (
        ("page-wide-1", ""),
        ("page-wide-2", "early-one"),
        ("page-wide-3", ""),
        ("page-wide-4", "late-2"),
    )


def test_nothing_is_lost_where_parts_are_gathered():
    drawn = dots("a", "", "b")
    assert len(re.findall("<path transform", grouped_by_step(drawn, "x"))) == 3
    assert grouped_by_step(drawn, "x").count("<g") == grouped_by_step(drawn, "x").count("</g>")


def test_a_clip_goes_that_cuts_nothing_off_and_another_stays():
    """A browser forgets the clips of a layout that it does not show, but shows its groups again."""
    drawn = dots("a")
    assert "clip-path" in drawn and "clip" not in grouped_by_step(drawn, "x")
    smaller = drawn.replace(
        'width="90" height="40"/></clipPath>', 'width="9" height="4"/></clipPath>'
    )
    assert smaller != drawn and "clip-path" in grouped_by_step(smaller, "x")


@pytest.mark.parametrize(("figure", "steps"), STEPS.items(), ids=[name for name, _ in STEPS])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_each_step_of_the_rows_is_drawn_and_none_takes_what_all_need(figure, steps, layout):
    """Names of what is compared, and of where it all begins, stand there before the first step."""
    name, chart = figure
    shown = CONTRACT.exhibit("figure", name)(rendition(the_study(), "en"))
    svg = grouped_by_step(render_svg(specification(chart, shown, layout, name)), name)
    found = again(svg).groups
    assert {step for _, step in found} == steps | {""}
    of_step = re.compile(r'<g id="[\w-]+" data-step="[\w-]+">.*?</g></g>', re.DOTALL)
    always = " ".join(TEXTS.findall(of_step.sub("", svg)))
    every = " ".join(TEXTS.findall(svg))
    first, later = {
        "two-periods": ("2019–2021", "10,956"),
        "markets-map": ("Sei Lekop", "Tanjungpinang"),
    }[name]
    assert first in always and later in every and later not in always
