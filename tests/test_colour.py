"""The palettes: readable on their paper, told apart by everyone, and the only colours drawn."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from coloraide import Color

from generator.drawing.charts.style import VOICE_COLOURS

TOKENS = Path(__file__).parents[1] / "docs/theme/assets/css/tokens.css"
# WCAG 2.2: 1.4.3 for text, 1.4.11 for marks.
TEXT, MARK = 4.5, 3.0
# From 5 on an observer sees two colours and not two shades of one (Mokrzycki and Tatol, "Colour
# difference Delta E", 2011). Twice that, since the same difference is harder to see in a thin bar
# or a small dot than in the patches of such trials (Szafir, "Modeling Color Difference for
# Visualization Design", 2018).
APART = 10
SIGHTS = ("common", "protan", "deutan", "tritan")
SERIES = [re.sub(r"var\(--(.*)\)", r"\1", variable) for variable in VOICE_COLOURS.values()]


def palettes() -> dict[str, dict[str, Color]]:
    """The colours of each block of the tokens: light, and dark as chosen or by the system."""
    css = TOKENS.read_text(encoding="utf-8")
    light, chosen, system = (
        dict(re.findall(r"--([a-z0-9-]+): ([^;]+);", block))
        for block in re.findall(r"color-scheme: (?:light|dark);(.*?)\n *}", css, re.DOTALL)
    )
    said = {"light": light, "dark": light | chosen, "dark by system": light | system}
    return {
        scheme: {
            name: colour(value, names)
            for name, value in names.items()
            if "-" in name[1:] and not name.startswith(("size-", "serif-"))
        }
        | {name: Color(names[name]) for name in ("paper", "raised", "ink", "quiet", "link")}
        for scheme, names in said.items()
    }


def colour(value: str, names: dict[str, str]) -> Color:
    """A colour, through the name of another one if need be."""
    indirect = re.fullmatch(r"var\(--([a-z-]+)\)", value)
    return Color(names[indirect[1]] if indirect else value)


def seen(one: Color, sight: str) -> Color:
    return one if sight == "common" else one.filter(sight)


@pytest.fixture(scope="module", params=["light", "dark", "dark by system"])
def palette(request) -> dict[str, Color]:
    return palettes()[request.param]


@pytest.mark.parametrize("name", ["ink", "quiet", "link", "accent-ink", "doubt-ink"])
@pytest.mark.parametrize("paper", ["paper", "raised"])
def test_text_is_readable(palette, name, paper):
    assert palette[name].contrast(palette[paper], method="wcag21") >= TEXT


@pytest.mark.parametrize("name", ["chart-ink", "chart-quiet"])
def test_text_in_charts_is_readable(palette, name):
    assert palette[name].contrast(palette["chart-paper"], method="wcag21") >= TEXT


@pytest.mark.parametrize("name", SERIES)
def test_marks_stand_out_from_the_paper(palette, name):
    assert palette[name].contrast(palette["chart-paper"], method="wcag21") >= MARK


@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_colours_of_a_chart_are_told_apart(palette, sight):
    for one, other in combinations(SERIES, 2):
        first, second = seen(palette[one], sight), seen(palette[other], sight)
        assert first.delta_e(second, method="2000") >= APART, (one, other)


def test_the_paper_and_others_are_told_apart_in_grey():
    """Their bars are both filled: a copy in grey has but lightness, where nine steps of L* show."""
    light = palettes()["light"]
    one, other = (light[f"chart-{name}"].convert("lab-d65")["l"] for name in ("study", "others"))
    assert abs(one - other) >= 9


def test_drawings_use_no_other_colours(site):
    """Each colour is one of the page's, so that every drawing follows light, dark and print."""
    drawings = 0
    for page in site.rglob("figures/*/index.html"):
        for drawing in re.findall(r"<svg role=\"img\".*?</svg>", page.read_text(encoding="utf-8")):
            used = set(re.findall(r'(?:fill|stroke|color)="([^"]+)"', drawing))
            ours = {one for one in used if one.startswith("var(--chart-")}
            assert used - ours <= {"none", "transparent"}, page
            drawings += 1
    assert drawings >= 60
