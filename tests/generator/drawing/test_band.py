"""A band behind bars says how far amounts lie apart, and the paper's own rows weigh more."""

import re

import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts import LAYOUTS, render_svg, specification
from study.figures import FIGURES

BAR = re.compile(r'<path [^>]*?fill="var\(--chart-(study|others)\)"[^>]*>')


@pytest.fixture(params=LAYOUTS, ids=lambda layout: layout.name, scope="module")
def svg(request) -> str:
    shown = FIGURES["businesses-by-source"](rendition(the_study(), "en"))
    return render_svg(specification("ranges", shown, request.param, "test"))


def test_the_band_is_named_by_the_least_and_the_largest_number(svg):
    """47 and 70 are what the sources say at least and at most."""
    assert "range 47–70" in svg
    assert svg.count('fill="var(--chart-grid)"') == 1


def test_the_two_rows_of_the_paper_s_table_are_heavier(svg):
    """Both their bars, and their numbers in bold; the rest is lighter."""
    bold = re.findall(r'<text[^>]*font-weight="bold"[^>]*>(.*?)</text>', svg)
    assert sorted(bold) == ["2019–2021", "2021–2023", "53", "63"]
