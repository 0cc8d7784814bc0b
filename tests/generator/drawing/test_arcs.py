"""A line that goes round a place is an arc, and nothing else is."""

import math

import pytest

from generator.drawing.outlines import lean_outline


def around(start: int, end: int, radius: float = 50, step: int = 5) -> str:
    """Points around (100, 100), from one angle to another, as the drawing library writes them."""
    points = (math.radians(one) for one in range(start, end + step, step))
    return "M" + "L".join(
        f"{100 + radius * math.cos(one):.1f},{100 + radius * math.sin(one):.1f}" for one in points
    )


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        # The long way round, clockwise on a screen, where y grows downwards; then the short way.
        (around(0, 270), "M150,100a50,50,0,1,1,-50-50"),
        (around(0, 90), "M150,100a50,50,0,0,1,-50,50"),
        (around(0, 360), "M150,100a50,50,0,0,1,-100,0a50,50,0,0,1,100,0"),
    ],
)
def test_points_on_a_circle_are_an_arc(written, lean):
    assert lean_outline(written) == lean


def test_the_other_way_round_is_told():
    back = "M" + "L".join(reversed(around(0, 90)[1:].split("L")))
    assert lean_outline(back) == "M100,150a50,50,0,0,0,50-50"


def test_a_line_after_an_arc_begins_where_that_ended():
    assert lean_outline(f"{around(0, 90)}M100,160L120,160").endswith("m0,10l20,0")


@pytest.mark.parametrize(
    "written",
    [
        # Too few points to be sure; an octagon, whose corners are meant; one point off the circle.
        "M0,0L10,0L10,10L0,10",
        around(0, 360, step=45),
        around(0, 90).replace("L100.0,150.0", "L100.0,151.0"),
        "M" + "L".join(f"{x},0" for x in range(20)),
    ],
)
def test_what_is_no_arc_keeps_its_points(written):
    assert "a" not in lean_outline(written)
