"""An outline in steps is the same outline to the eye."""

import pytest

from generator.drawing.outlines import lean_outline


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        ("M0,0L10,0L10,20Z", "M0,0l10,0,0,20z"),
        # The next line begins where the last one closed, or where it ended.
        ("M5,5L15,5L15,25ZM6,6L7,9", "M5,5l10,0,0,20zm1,1l1,3"),
        ("M5,5L15,25M16,26L7,9", "M5,5l10,20m1,1l-9-17"),
        ("M0.5,-0.25L1.5,1.75", "M.5-.2l1,2"),
        # A rectangle that the renderer left open has its fourth side, and its last corner.
        ("M1,1L9,1L9,7L1,7L1,1M11,1L12,5", "M1,1l8,0,0,6-8,0zm10,0l1,4"),
        # A point that lies on the line between two others is none.
        ("M0,0L50,0.1L100,0L100,40", "M0,0l100,0,0,40"),
    ],
)
def test_straight_lines_go_in_steps_of_tenths(written, lean):
    assert lean_outline(written) == lean


def test_a_bend_that_an_eye_sees_stays():
    assert lean_outline("M0,0L50,1L100,0") == "M0,0l50,1,50-1"


def test_rounding_does_not_add_up():
    """A hundred steps of a third of a pixel end where they ended."""
    points = "L".join(f"{place / 3:.3f},{place % 2}" for place in range(301))
    steps = lean_outline(f"M{points}").partition("l")[2]
    numbers = [float(one) for one in steps.replace("-", ",-").replace(",,", ",").split(",") if one]
    assert sum(numbers[::2]) == pytest.approx(100)


@pytest.mark.parametrize("curve", ["M0,0C1,2,3,4,5,6", "M0,0h5v5h-5Z", "M1,0A1,1,0,1,1,-1,0"])
def test_curves_stay_as_they_are(curve):
    assert lean_outline(curve) == curve
