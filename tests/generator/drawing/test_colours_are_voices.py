"""A colour says whose value it is, and grey print says it as well: read from the drawings."""

import dataclasses
import re
from collections.abc import Iterator
from functools import cache

import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts import LAYOUTS, render_svg, specification
from generator.drawing.charts.style import VOICE_COLOURS
from generator.drawing.strips import is_by_hand
from generator.findings import Content
from study.figures import FIGURES

STUDY = the_study()
DRAWN = [
    name for name, record in STUDY.exhibits.items() if record.chart and not is_by_hand(record.chart)
]
# Who speaks in each, read by hand from the paper and the sources that the figures name.
SPEAKERS = {
    "budget-realisation": {"study"},
    "businesses-by-source": {"study", "others"},
    "grdp-growth": {"ours", "context"},
    "grdp-shares": {"ours"},
    "growth-contributions": {"ours"},
    "house-unit-cost": {"study", "others"},
    "markets-reach": {"study", "others"},
    "one-owner": {"study"},
    "production-houses": {"others", "ours"},
    "production-target": {"others", "ours"},
    "support-matrix": {"study"},
    "table-2-multiples": {"study", "ours"},
    "table-2-readings": {"study", "others", "ours", "doubt"},
    "two-periods": {"study"},
    "workers-by-source": {"others"},
}
ELEMENT = re.compile(r"<(?:path|circle|rect|line)\b[^>]*>")


@cache
def drawings(name: str) -> tuple[tuple[Content, str], ...]:
    """Every drawing of a figure, those that answer its question too, with its content."""
    return tuple(drawn(name))


def drawn(name: str) -> Iterator[tuple[Content, str]]:
    shown = FIGURES[name](rendition(STUDY, "en"))
    for rows in (shown.rows, *shown.answers.values()):
        one = dataclasses.replace(shown, rows=rows, answers={})
        for layout in LAYOUTS:
            kind = STUDY.exhibits[name].chart
            yield one, render_svg(specification(kind, one, layout, name))


def voices_in(svg: str) -> set[str]:
    """The voices whose colours a drawing holds."""
    colours = {colour: voice for voice, colour in VOICE_COLOURS.items()}
    return {colours[one] for one in re.findall(r"var\(--chart-\w+\)", svg) if one in colours}


@pytest.mark.parametrize("name", SPEAKERS)
def test_a_figure_speaks_in_the_voices_of_its_sources(name):
    assert set(FIGURES[name](rendition(STUDY, "en")).rows["voice"]) == SPEAKERS[name]


@pytest.mark.whole
@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_holds_the_colours_of_its_rows_voices_and_no_other(name):
    """But for what stands around them, a computed rise, and what is struck as doubtful."""
    for shown, svg in drawings(name):
        rows = shown.rows[shown.rows["value"] > 0] if name == "evidence-strength" else shown.rows
        around = {"context"}
        around |= {"ours"} if "change" in rows else set()
        around |= {"doubt"} if "struck" in rows and any(rows["struck"]) else set()
        speaking = set(rows["voice"]) - {"context"}
        assert speaking <= voices_in(svg) <= speaking | around


@pytest.mark.whole
@pytest.mark.parametrize("name", DRAWN)
def test_an_inference_is_an_outline_and_doubt_a_hatch(name):
    for shown, svg in drawings(name):
        if "open" not in shown.rows or "form" in shown.rows:
            continue
        rows = shown.rows[shown.rows["open"].astype(bool)]
        if "ours" in set(rows["voice"]):
            assert [one for one in marks(svg, "ours") if is_hollow(one)]
        if "doubt" in set(rows["voice"]):
            # At least three strokes, each a line of its own.
            hatches = [one for one in marks(svg, "doubt") if one.count("M") > 2]
            assert hatches and all(map(is_hollow, hatches))


def marks(svg: str, voice: str) -> list[str]:
    """The marks whose line is in the colour of a voice."""
    line = f'stroke="{VOICE_COLOURS[voice]}"'
    return [one for one in ELEMENT.findall(svg) if line in one]


def is_hollow(mark: str) -> bool:
    """Whether nothing but paper shows within a mark."""
    fill = re.search(r'fill="([^"]*)"', mark)
    is_paper = not fill or fill[1] in ("none", "transparent", "var(--chart-paper)")
    return is_paper or 'fill-opacity="0"' in mark


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_doubtful_evidence_is_hatched_in_the_key_as_in_the_drawing(layout):
    """Nothing of it is filled: one place of the mark and each of four claims has its strokes."""
    shown = FIGURES["evidence-strength"](rendition(STUDY, "en"))
    svg = render_svg(specification("discs", shown, layout, "test"))
    red = VOICE_COLOURS["doubt"]
    assert f'fill="{red}"' not in svg
    strokes = [one for one in marks(svg, "doubt") if one.count("M") == 3]
    assert len(strokes) == 1 + 4


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_weight_that_is_a_period_s_by_our_reading_is_an_outline(layout):
    """The paper writes that production "rose by" its second figure: its colour, and hollow."""
    shown = FIGURES["two-periods"](rendition(STUDY, "en"))
    assert list(shown.rows["open"]) == [False, False, False, True]
    svg = render_svg(specification("periods", shown, layout, "test"))
    assert (
        len([one for one in marks(svg, "study") if is_hollow(one) and "dasharray" not in one]) == 1
    )
