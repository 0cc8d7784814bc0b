"""Then and now: lengths from zero, a disc for each thing counted, and the rise between them."""

import json
from dataclasses import replace

import pytest
from renditions import with_words

from generator.drawing.charts import LAYOUTS, Layout, specification
from generator.drawing.descriptions.amounts import rises
from generator.drawing.descriptions.teller import Teller
from generator.findings import Column, content

ROWS = [
    {"panel": "Makers", "label": "2019", "value": 5, "text": "5", "discs": True, "change": ""},
    {"panel": "Makers", "label": "2021", "value": 8, "text": "8", "discs": True, "change": "+60%"},
    {"panel": "Made", "label": "2019", "value": 50, "text": "50 kg", "discs": False, "change": ""},
    {"panel": "Made", "label": "2021", "value": 75, "text": "75 kg", "discs": False, "change": ""},
]
SHOWN = content(
    (Column("label", "name"),), [row | {"voice": "study", "change_by": "ours"} for row in ROWS]
)


@pytest.fixture(params=LAYOUTS, ids=lambda layout: layout.name)
def layers(request) -> list[list[dict]]:
    """The data of each part of the drawing."""
    return parts(drawn(request.param))


def drawn(layout: Layout) -> dict:
    return json.loads(specification("periods", SHOWN, layout, "test"))


def parts(chart: dict) -> list[list[dict]]:
    return [chart["datasets"][part["data"]["name"]] for part in chart["layer"]]


def test_bars_begin_together_and_are_as_long_as_their_values(layers):
    bars = [part[0] for part in layers if part[0].get("foot", 0) - part[0]["y"] > 10]
    assert bars[0]["x"] == bars[1]["x"]
    lengths = [bar["end"] - bar["x"] for bar in bars]
    assert lengths[0] / lengths[1] == pytest.approx(50 / 75)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_what_is_counted_has_a_disc_each(layout):
    """A dot falls at the beginning of a dotted line and after each step along it."""
    chart = drawn(layout)
    counts = []
    for part, rows in zip(chart["layer"], parts(chart), strict=True):
        if step := part["mark"].get("strokeDash"):
            counts.append(sum(1 + int((row["end"] - row["x"]) / step[1]) for row in rows))
    assert counts == [5, 8]


def test_only_a_rise_that_is_said_is_marked_and_by_whom(layers):
    texts = [row["text"] for part in layers for row in part if "text" in row]
    assert texts.count("+60%") == 1 and texts.count("ours") == 1


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_everything_stands_within_the_drawing(layout):
    chart = drawn(layout)
    for row in (row for part in parts(chart) for row in part):
        assert 0 <= row["x"] <= row.get("end", row["x"]) <= layout.width
        assert 0 <= row["y"] <= row.get("foot", row["y"]) <= chart["height"]


def test_the_description_goes_from_the_earlier_to_the_later():
    words = {"describe.rise": "{name}: {a} in {first}, {b} in {last}, {change}."}
    said = list(rises(SHOWN, Teller(with_words(words, "en"))))
    assert said[0] == "Makers: 5 in 2019, 8 in 2021, +60% ours."


def test_the_description_names_what_is_drawn_as_an_outline():
    words = {"describe.rise": "{name}.", "describe.outlined": "Outlined: {names}."}
    rows = SHOWN.rows.assign(open=[False, False, False, True])
    said = list(rises(replace(SHOWN, rows=rows), Teller(with_words(words, "en"))))
    assert said[-1] == "Outlined: Made 2021."


@pytest.mark.parametrize(
    ("layout", "lines"),
    [(LAYOUTS[0], ["so it is printed"]), (Layout("picture", 480, 13, 12, 150, True), [])],
    ids=["wide", "close"],
)
def test_why_a_bar_is_an_outline_stands_in_it_where_it_finds_room(layout, lines):
    """A picture drawn close has bars no higher than a line."""
    rows = SHOWN.rows.assign(open=SHOWN.rows["text"] == "75 kg")
    rows["inside"] = ["", "", "", "so it is printed"]
    chart = json.loads(specification("periods", replace(SHOWN, rows=rows), layout, "test"))
    texts = [row["text"] for part in parts(chart) for row in part if "text" in row]
    assert [one for one in texts if "printed" in one] == lines
