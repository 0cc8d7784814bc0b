"""A figure's drawing is the chart of its rows alone, though it is made of the one that tells."""

import json

import pytest
from once import the_study
from renditions import rendition, with_words

from generator.drawing.charts import LAYOUTS, render_svg, silenced, specification
from generator.drawing.interactive import telling, told_rows, told_value
from generator.drawing.strips import is_by_hand
from generator.findings import Column
from study.figures import FIGURES

STUDY = the_study()
DRAWN = [
    name for name, record in STUDY.exhibits.items() if record.chart and not is_by_hand(record.chart)
]


@pytest.mark.whole
@pytest.mark.parametrize("name", DRAWN)
def test_a_silenced_chart_draws_as_one_that_never_told(name):
    kind = STUDY.exhibits[name].chart
    shown = FIGURES[name](rendition(STUDY, "id"))
    told = told_rows(shown, rendition(STUDY, "id"))
    for layout in LAYOUTS:
        loud = specification(kind, telling(shown, told), layout, name)
        assert f"{told[0][0]}; " in render_svg(loud)
        assert draw_alike(silenced(loud), specification(kind, shown, layout, name))


def draw_alike(one: str, other: str) -> bool:
    """Whether two charts are one drawing: the same but for the names of their rows, or as drawn."""
    return with_rows(one) == with_rows(other) or render_svg(one) == render_svg(other)


def with_rows(chart: str) -> object:
    """A chart with its rows where it only names them."""
    read = json.loads(chart)
    rows = read.pop("datasets", {})

    def filled(part: object) -> object:
        if isinstance(part, list):
            return [filled(one) for one in part]
        if not isinstance(part, dict):
            return part
        named = rows.get(part["name"]) if part.keys() == {"name"} else None
        return {key: filled(value) for key, value in part.items()} if named is None else named

    return filled(read)


def test_a_drawing_is_the_same_whatever_was_drawn_before():
    """Vega numbers what clips from one drawing to the next; the map has such parts."""
    shown = FIGURES["markets-map"](rendition(STUDY, "id"))
    drawn = specification("routes", shown, LAYOUTS[0], "markets-map")
    assert render_svg(drawn) == render_svg(drawn)


def test_a_head_is_read_out_unless_the_figure_says_that_its_values_need_none():
    """Fourteen alone would be a puzzle without its head; a period says by itself what it is."""
    told = with_words({"column.period": "Period", "column.seen": "Seen"}, "en")
    assert told_value("2019–2021", Column("period", plain=True), told) == "2019–2021"
    assert told_value("2019–2021", Column("period"), told) == "Period: 2019–2021"
    assert told_value(14, Column("seen", "count"), told) == "Seen: 14"
