"""Symbols in a row say what they show: filled or open, under one roof, in order, at any width."""

import re
from xml.etree import ElementTree

import pytest

from generator.drawing.charts.style import Layout
from generator.drawing.strip_files import strip_svg
from generator.drawing.strips import Strip, strip_of
from generator.errors import InvalidExhibit
from generator.findings import Column, content

SVG = "{http://www.w3.org/2000/svg}"
KITE = '<path class="body" d="M5 39h50"/>'
STEPS = (
    {"label": "Draw", "text": "On paper"},
    {"label": "Cut", "text": "With scissors", "roof": "Workshop"},
    {"label": "Glue", "text": "With extraordinary patience", "roof": "Workshop"},
    {"label": "Fly", "text": "In the wind", "open": True, "floats": True},
)


def strip(kind: str = "steps", **more: object) -> Strip:
    usual = {"symbol": "kite", "shapes": KITE, "voice": "study", "open": False, "roof": ""}
    rows = [{**usual, "floats": False, **more, **step} for step in STEPS]
    for row in rows:
        row["state"] = "Bought" if row["open"] else "Home-made"
    return strip_of(kind, content((Column("label", "name"),), rows), "data/exhibits/kite.toml")


def drawn(one: Strip, width: int, name: str = "wide", text: int = 14) -> ElementTree.Element:
    return ElementTree.fromstring(strip_svg(one, Layout(name, width, text, text - 1)))


def texts(root: ElementTree.Element) -> list[str]:
    return [str(one.text) for one in root.iter(f"{SVG}text")]


def test_a_symbol_is_filled_in_the_colour_of_its_voice_or_left_open():
    made, *_, bought = strip().steps
    assert made.drawn == '<path fill="var(--chart-study)" fill-opacity=".3" d="M5 39h50"/>'
    assert bought.drawn == '<path d="M5 39h50"/>'


def test_a_roof_stands_over_the_steps_that_share_it():
    [roof] = strip().roofs
    assert (roof.name, roof.first, roof.last) == ("Workshop", 1, 2)


def test_the_ground_ends_where_something_floats():
    assert [start for start, _ in strip().grounds] == [0]
    assert strip().grounds[0][1] <= 300


def test_what_is_filled_open_and_whose_order_it_is_stands_below():
    assert list(strip().states) == ["Home-made", "Bought"]
    said = texts(drawn(strip(way="The order is ours"), 720))
    assert said[-3:] == ["Home-made", "Bought", "The order is ours"]


def test_facts_side_by_side_have_no_order():
    assert strip("portrait", way="The order is ours").way == ""


# Widths of DejaVu Sans Bold, the widest sans that readers have, as parts of its size (a digit's and
# most small letters').
WIDEST = 0.72


def test_a_long_word_of_a_step_breaks_before_the_next_one():
    """In whatever typeface, and before the drawing's end, which would cut it."""
    labels = [
        {"label": f"{one} {two}"}
        for one, two in (("Both workers", "relatives"), ("Wages", "paid always"))
    ]
    rows = [
        {
            "symbol": "kite",
            "shapes": KITE,
            "voice": "study",
            "open": False,
            "roof": "",
            "floats": False,
        }
        | {"state": "", "text": "as told"}
        | label
        for label in labels * 3
    ][:5]
    one = strip_of("portrait", content((Column("label", "name"),), rows), "data/exhibits/kite.toml")
    root = drawn(one, 700, text=15)
    bold = [text for text in root.iter(f"{SVG}text") if text.get("font-weight") == "600"]
    assert len(bold) == 10
    for text in bold:
        assert len(text.text) * WIDEST * float(text.get("font-size")) <= 140
    below = [text for text in root.iter(f"{SVG}text") if text.get("font-weight") == "normal"]
    assert min(float(text.get("y")) for text in below) > max(float(text.get("y")) for text in bold)


@pytest.mark.parametrize("width", [280, 416, 720, 900])
@pytest.mark.parametrize("name", ["narrow", "wide"])
@pytest.mark.parametrize("text", [13, 18])
def test_the_words_of_a_step_stand_within_the_drawing_at_any_width(name, width, text):
    """A letter takes half of its size, as in the typeface of the pictures."""
    root = drawn(strip(), width, name, text)
    assert float(root.attrib["width"]) == width
    heights = []
    for one in root.iter(f"{SVG}text"):
        if one.get("text-anchor") is None:
            long = len(str(one.text)) * float(one.attrib["font-size"]) * 0.5
            assert float(one.attrib["x"]) + long <= width + 1, one.text
        heights.append(float(one.attrib["y"]))
    assert max(heights) <= float(root.attrib["height"])
    assert {"Draw", "Cut", "Glue", "Fly"} <= set(texts(root))


@pytest.mark.parametrize("name", ["narrow", "wide"])
def test_a_drawing_looks_the_same_within_a_card_which_leaves_its_outermost_element_out(name):
    """A card is a page of its own: what is drawn in it may inherit nothing."""
    [whole] = drawn(strip(), 720, name)
    assert whole.attrib["fill"] == whole.attrib["stroke"] == "none"
    assert set(drawn(strip(), 720, name).attrib) == {"width", "height", "viewBox"}


def test_several_alike_are_drawn_as_often_as_they_are():
    """Two workers are two figures, smaller, on the same ground."""
    [first, second] = [re.findall(r"-?[\d.]+", move) for move in strip(times=2).steps[0].moves]
    assert float(first[0]) < 32 < float(second[0])
    assert first[1] == second[1]
    assert strip().steps[0].moves == [""]


def test_a_row_without_a_word_is_refused_by_its_file():
    rows = [{"symbol": "kite", "shapes": KITE, "label": "Draw", "voice": "study"}]
    with pytest.raises(InvalidExhibit, match=r"kite\.toml: chart: .steps. .* no text"):
        strip_of("steps", content((Column("label", "name"),), rows), "data/exhibits/kite.toml")
