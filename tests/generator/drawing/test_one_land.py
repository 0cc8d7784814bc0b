"""A page draws the land of a map once: in its other layout that shape stands where it should."""

import re

import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts import LAYOUTS, render_svg, specification
from generator.drawing.charts.globe import Window
from generator.drawing.charts.one_land import LAND, layer_of, with_one_land
from study.contract import CONTRACT


def drawn(window: Window, path: str, number: int = 3) -> str:
    """A drawing of land in this window."""
    name = f'<g class="mark-shape role-mark {layer_of(window)}_{number}_marks">'
    return f'<svg>{name}<path d="{path}" fill="#fff" stroke-width="0.6"/></g></svg>'


def test_the_land_of_another_layout_is_the_first_moved_and_made_smaller():
    wide, narrow = Window(100, 2, 300, 700, 420), Window(101, 1.5, 150, 300, 300)
    shown = with_one_land({"wide": drawn(wide, "M0,0"), "narrow": drawn(narrow, "M1,1", 2)}, "map")
    assert 'stroke-width="0.60"><path id="map-land" d="M0,0" fill="#fff"/>' in shown["wide"]
    used = re.search(r"translate\((\S+) (\S+)\) scale\((\S+)\)", shown["narrow"])
    assert used and "M1,1" not in shown["narrow"] and 'href="#map-land"' in shown["narrow"]
    across, down, larger = map(float, used.groups())
    # A place in both windows.
    (x, y), there = wide.at(101.5, 1), narrow.at(101.5, 1)
    assert (across + larger * x, down + larger * y) == pytest.approx(there, abs=0.1)
    # Its edge is as wide as before: the stroke is made smaller with the shape.
    assert 'stroke-width="1.20"' in shown["narrow"]


def test_west_of_the_first_meridian_and_south_of_the_equator_too():
    one = with_one_land({"a": drawn(Window(-70, -30, 90, 9, 9), "M0,0"), "b": "<svg></svg>"}, "x")
    assert one["a"] == drawn(Window(-70, -30, 90, 9, 9), "M0,0") and one["b"] == "<svg></svg>"


@pytest.mark.parametrize("code", ["id", "en"])
def test_what_one_layout_shows_of_the_land_the_other_has(code):
    """The narrow map reaches further north and south, so that the wide one holds that too."""
    shown = CONTRACT.exhibit("figure", "markets-map")(rendition(the_study(), code))
    found = [
        LAND.search(render_svg(specification("routes", shown, layout, "map"))) for layout in LAYOUTS
    ]
    assert all(found) and len({one[5].count("Z") for one in found if one}) == 1
