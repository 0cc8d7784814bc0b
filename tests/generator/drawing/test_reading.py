"""The reading of a printed amount, and wholes as a hundred squares, by their values."""

import re

import pandas as pd
import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts import LAYOUTS, render_svg, specification
from generator.drawing.charts.style import Layout
from generator.drawing.inline import svg_on_one_line
from generator.findings import Content
from study.figures import FIGURES

STUDY = the_study()
# As narrow and as wide as any page asks for, with the smallest and the largest letters.
EXTREMES = (*LAYOUTS, Layout("narrow", 280, 12, 12), Layout("wide", 900, 18, 18))


def texts(svg: str) -> list[str]:
    return [re.sub("<[^>]*>", "", one) for one in re.findall(r"<text[^>]*>(.*?)</text>", svg)]


@pytest.mark.parametrize(
    ("code", "kept", "struck"),
    [("id", "Rp366.750.000", ".000"), ("en", "Rp\u00a0366,750,000", ",000")],
)
@pytest.mark.parametrize("layout", EXTREMES)
def test_the_last_three_zeros_of_the_printed_revenue_are_struck(code, kept, struck, layout):
    """Table 2 prints 366.750.000.000; over 7,335 kg that is 50 million rupiah a kilogram."""
    shown = FIGURES["table-2-readings"](rendition(STUDY, code))
    svg = render_svg(specification("reading", shown, layout, "table-2-readings"))
    found = texts(svg)
    # One text, whose line goes with its letters in any typeface, as long as its cell has room for.
    whole = re.search(
        rf"<text ([^>]*)>{re.escape(kept)}<tspan ([^>]*)>{struck}</tspan></text>", svg
    )
    assert 'text-anchor="start"' in whole[1] and 'text-decoration="line-through"' in whole[2]
    length, start = (
        float(re.search(part, whole[1])[1])
        for part in (r'textLength="([\d.]+)"', r"translate\(([\d.]+),")
    )
    assert start <= 14 and start + length <= layout.width - 10
    assert [one.replace("\u00a0", " ") for one in found if "50" in one and "000" in one][2:] != []
    # Nothing reaches out of the drawing, so that the renderer sets it aside by nothing.
    assert 'transform="translate(0,0)"' in svg.partition("<g class")[0]


@pytest.mark.parametrize("layout", EXTREMES)
def test_an_amount_of_which_nothing_is_struck_stands_within_its_cell(layout):
    """In the widest sans that readers have: DejaVu Sans Bold sets 12 digits, 3 points, R and p."""
    shown = FIGURES["table-2-readings"](rendition(STUDY, "id"))
    printed = Content((), shown.answers["printed"])
    svg = render_svg(specification("reading", printed, layout, "table-2-readings"))
    size = float(re.search(r'font-size="([\d.]+)px"[^>]*>Rp366', svg)[1])
    cell = re.search(r'transform="translate\(2,[\d.]+\)" d="M0,0L([\d.]+),0', svg)
    assert 10 + size * (12 * 0.696 + 3 * 0.38 + 0.77 + 0.716) <= float(cell[1])


def test_twelve_months_of_the_printed_production_are_a_year_of_the_press_release():
    """7,335 kg times twelve are 88.02 tonnes; the press release has 88."""
    rows = FIGURES["table-2-readings"](rendition(STUDY, "en")).rows
    boxes, beside = rows[rows["part"] == "box"], rows[rows["part"] == "beside"]
    assert boxes["number"].sum() == 12 and list(boxes["voice"]) == ["study", "ours"]
    assert beside["length"].iloc[0] == pytest.approx(88_000 / 7_335)


def test_what_is_asked_of_the_reading_is_drawn_for_each_answer():
    """As printed nothing is struck; without the zeros the price is 50,000; monthly fills a year."""
    answers = FIGURES["table-2-readings"](rendition(STUDY, "id")).answers
    assert list(answers) == ["printed", "thousandth", "monthly"]
    assert [any(rows["struck"]) for rows in answers.values()] == [False, True, True]
    prices = [rows[rows["part"] == "tag"]["rupiah"].to_list() for rows in answers.values()]
    assert prices == [[50_000_000], [50_000], [50_000]]
    voices = [rows[rows["part"] == "box"]["voice"].to_list() for rows in answers.values()]
    assert [one[-1] for one in voices] == ["context", "context", "ours"]


@pytest.mark.parametrize("layout", EXTREMES)
def test_a_budget_is_a_hundred_squares_and_what_is_unspent_is_hollow(layout):
    """3,973.8 of 4,143.833 million is 95.9 per cent; of the houses 99.92 per cent."""
    shown = FIGURES["budget-realisation"](rendition(STUDY, "en"))
    svg = render_svg(specification("squares", shown, layout, "budget-realisation"))
    paths = re.findall(r"<path[^>]*>", svg)
    study = [one for one in paths if 'stroke="var(--chart-study)"' in one]
    filled = [one.count("M") for one in study if 'fill="var(--chart-study)"' in one]
    hollow = [one.count("M") for one in study if 'fill="var' not in one]
    # The last square is partly filled, so that it counts on both sides.
    assert filled == [96, 100] and hollow == [5, 1]
    assert "in the paper: Rp 4.143.833.000 Miliar" in texts(svg)
    assert 'transform="translate(0,0)"' in svg.partition("<g class")[0]


def test_each_of_the_hundred_squares_has_four_sides():
    """A stroke that the renderer leaves open is closed on the page."""
    shown = FIGURES["budget-realisation"](rendition(STUDY, "en"))
    svg = render_svg(specification("squares", shown, LAYOUTS[0], "budget-realisation"))
    for drawn in (svg, svg_on_one_line(svg)):
        for path in re.findall(r'<path [^>]*?\bd="([^"]*)"[^>]*stroke="var', drawn):
            for square in re.split("(?<=.)(?=[Mm])", path):
                start, *_, last = re.findall(r"[-\d.]+,[-\d.]+", square)
                assert square[-1] in "zZ" or last == start


def test_more_than_the_whole_fills_every_square_and_no_more():
    rows = [
        {"panel": "Roof", "label": label, "value": value, "text": "x", "voice": "study"}
        for label, value in (("Budget", 10.0), ("Spent", 15.0))
    ]
    svg = render_svg(specification("squares", Content((), pd.DataFrame(rows)), LAYOUTS[0], "x"))
    filled = [one for one in re.findall(r"<path[^>]*>", svg) if 'fill="var(--chart-study)"' in one]
    assert [one.count("M") for one in filled] == [100]
