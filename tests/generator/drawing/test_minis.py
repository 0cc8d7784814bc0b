"""An exhibit's rows at 120 by 56 pixels: a drawing without letters that is the finding."""

import json
import re

import pytest

from generator.drawing.charts import MINI, render_svg, specification
from generator.errors import InvalidExhibit, UnknownName
from generator.findings import Column, Content, content

LAND = {
    "bbox": (100.0, 0.0, 102.0, 2.0),
    "coordinates": [[[(100.2, 1.9), (100.9, 1.9), (100.9, 1.2), (100.2, 1.2), (100.2, 1.9)]]],
}


def rows(*given: dict[str, object]) -> Content:
    """Content of these rows, each in the study's voice unless it says another."""
    return content((Column("value", "count"),), [{"voice": "study"} | one for one in given])


COUNTS = rows({"value": 53}, {"value": 63})
LENGTHS = rows({"value": 50.0, "change": ""}, {"value": 100.0, "change": "+100%"})
ESTIMATE = rows({"value": 70, "open": False}, {"value": 47, "open": True})
HOUSES = rows({"value": 20, "open": False}, {"value": 27, "open": True, "voice": "others"})
OFFICES = rows(
    {"panel": "A", "column": "houses", "open": False},
    {"panel": "A", "column": "machines", "open": False},
    {"panel": "B", "column": "named", "open": True, "voice": "others"},
)
TEAM = rows({"led": 0}, {"led": 3})
PLACES = rows(
    {
        "label": "Home",
        "part": "start",
        "longitude": 101.0,
        "latitude": 1.0,
        "land": LAND,
        "open": False,
    },
    {
        "label": "There",
        "part": "end",
        "longitude": 100.0,
        "latitude": 2.0,
        "land": LAND,
        "open": False,
    },
    {
        "label": "There",
        "part": "end",
        "longitude": 100.8,
        "latitude": 1.0,
        "land": LAND,
        "open": True,
    },
    {
        "label": "There",
        "part": "end",
        "longitude": None,
        "latitude": None,
        "land": LAND,
        "open": False,
    },
    {
        "label": "Coast",
        "part": "name",
        "longitude": 99.0,
        "latitude": 1.5,
        "land": LAND,
        "open": False,
    },
)
DRAWABLE = {
    "discs": COUNTS,
    "bars": LENGTHS,
    "speaker": ESTIMATE,
    "rack": HOUSES,
    "matrix": OFFICES,
    "team": TEAM,
    "ways": PLACES,
}


def marks(form: str, shown: Content, kind: str) -> list[dict[str, object]]:
    """The layers of a kind of mark, each with its data in place."""
    chart = json.loads(specification(form, shown, MINI, "docs/en/findings/a.md, mini"))
    return [
        layer | {"rows": chart["datasets"][data["name"]]}
        for layer in chart["layer"]
        # One layer alone has its data above it.
        for data in [layer.get("data") or chart["data"]]
        if layer["mark"]["type"] == kind and "name" in data
    ]


def dots(layer: dict) -> int:
    """How many discs the dotted lines of a layer hold."""
    pitch = layer["mark"]["strokeDash"][1]
    return sum(int((row["end"] - row["x"]) / pitch + 1) for row in layer["rows"])


@pytest.mark.parametrize("form", DRAWABLE)
def test_a_mini_is_as_large_as_all_minis_and_has_no_letters(form):
    svg = render_svg(specification(form, DRAWABLE[form], MINI, "a"))
    assert re.search(r'<svg [^>]*width="120" height="56"', svg)
    assert "<text" not in svg
    assert "#" not in re.sub(r"url\(#\w+\)", "", svg), "a colour that no theme changes"


def test_each_thing_counted_is_a_disc_row_by_row():
    assert [dots(layer) for layer in marks("discs", COUNTS, "rule")] == [53, 63]


def test_what_is_measured_is_no_disc():
    shown = rows({"value": 12, "discs": True}, {"value": 7335, "discs": False})
    assert [dots(layer) for layer in marks("discs", shown, "rule")] == [12]


def test_one_of_those_who_are_counted_speaks_for_all():
    one, others, holes = marks("speaker", ESTIMATE, "rule")
    assert (dots(one), dots(others), dots(holes)) == (1, 46, 46)


def test_a_rack_fills_what_is_there_and_leaves_the_rest_as_rings():
    filled, rings, holes = marks("rack", HOUSES, "rule")
    assert (dots(filled), dots(rings), dots(holes)) == (20, 27, 27)
    assert filled["mark"]["color"] == "var(--chart-study)"
    assert rings["mark"]["color"] == "var(--chart-others)"
    assert holes["mark"]["color"] == "var(--chart-paper)"


def test_bars_begin_at_zero_and_what_was_added_is_ours():
    first, last, added = marks("bars", LENGTHS, "rect")
    assert [(one["rows"][0]["x"], one["rows"][0]["end"]) for one in (first, last)] == [
        (0, 60),
        (0, 120),
    ]
    assert (added["rows"][0]["x"], added["rows"][0]["end"]) == (60, 120)
    assert added["mark"]["color"] == "var(--chart-ours)"


def test_a_fall_is_not_drawn_as_something_added():
    fallen = rows({"value": 2.0, "change": ""}, {"value": 1.0, "change": "−50%"})
    assert len(marks("bars", fallen, "rect")) == 2


def test_a_matrix_has_a_mark_for_each_part_and_a_ring_where_it_is_only_named():
    given, named = marks("matrix", OFFICES, "point")
    assert (len(given["rows"]), len(named["rows"])) == (2, 1)
    assert given["mark"]["fill"] == "var(--chart-study)"
    assert (named["mark"]["fill"], named["mark"]["stroke"]) == (
        "var(--chart-paper)",
        "var(--chart-others)",
    )


def test_each_row_of_a_matrix_is_a_line_from_edge_to_edge_that_its_marks_stand_on():
    lines = marks("matrix", OFFICES, "rule")[0]["rows"]
    assert [(one["x"], one["end"]) for one in lines] == [(0, 120), (0, 120)]
    given, named = marks("matrix", OFFICES, "point")
    assert [one["y"] for one in lines] == [given["rows"][0]["y"], named["rows"][0]["y"]]
    assert given["mark"]["size"] > 80


def test_people_of_a_team_have_head_and_shoulders():
    """A disc could be anything; each is a person of two parts, the one who leads the larger."""
    leader, led = marks("team", TEAM, "point")
    assert leader["mark"]["shape"] == led["mark"]["shape"]
    assert leader["mark"]["shape"].count("M") == 2 and "A" in leader["mark"]["shape"]
    assert leader["mark"]["size"] > led["mark"]["size"] > 300


def test_who_leads_stands_above_each_who_is_led():
    leader, led = marks("team", TEAM, "point")
    assert (len(leader["rows"]), len(led["rows"])) == (1, 3)
    assert all(one["y"] > leader["rows"][0]["y"] for one in led["rows"])


def test_a_line_leads_to_each_place_that_is_reached_broken_where_one_account_alone_has_it():
    sure, said = marks("ways", PLACES, "rule")
    assert "strokeDash" not in sure["mark"] and said["mark"]["strokeDash"]
    # The north-western corner is as far from the edges as the drawing leaves air.
    assert (sure["rows"][0]["end"], sure["rows"][0]["foot"]) == pytest.approx((5, 5))


@pytest.mark.parametrize(
    ("form", "shown", "error", "said"),
    [
        ("dics", COUNTS, UnknownName, 'unknown name "dics" - nearest: "discs"'),
        ("matrix", COUNTS, InvalidExhibit, "no panel, no column, no open; these would do: "),
        ("speaker", COUNTS, InvalidExhibit, "a form that some row of the exhibit can take"),
        ("discs", rows({"value": float("nan")}), InvalidExhibit, "expected a number"),
    ],
)
def test_rows_that_a_form_cannot_draw_are_refused_in_a_line(form, shown, error, said):
    with pytest.raises(error) as refused:
        specification(form, shown, MINI, "docs/en/findings/a.md, mini")
    assert str(refused.value).startswith("docs/en/findings/a.md, mini: ")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
