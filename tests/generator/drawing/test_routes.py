"""The map: distances that are true, a start in the middle third, labels that cover nothing."""

import math
from importlib import import_module
from itertools import combinations

import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts.globe import RADIUS_KM, destination, ring, window
from generator.drawing.charts.style import Layout
from study.figures import FIGURES

# The face of charts has a function of the same name.
drawn_routes = import_module("generator.drawing.charts.routes")
STUDY = the_study()
SEI_LEKOP = (104.5894, 0.8967)


def haversine(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two places on a sphere, after Sinnott, "Virtues of the Haversine"."""
    (x1, y1), (x2, y2) = (tuple(map(math.radians, place)) for place in (one, other))
    h = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * RADIUS_KM * math.asin(math.sqrt(h))


@pytest.mark.parametrize("kilometres", [25, 50])
def test_a_ring_is_as_far_from_the_start_all_around(kilometres):
    for place in ring(SEI_LEKOP, kilometres, 72):
        assert haversine(SEI_LEKOP, place) == pytest.approx(kilometres, abs=0.001)


def test_a_quarter_of_the_earth_leads_from_the_equator_to_the_pole():
    assert destination((10, 0), RADIUS_KM * math.pi / 2, 0)[1] == pytest.approx(90)


@pytest.mark.parametrize("width", [280, 344, 416, 720, 900])
def test_the_start_stands_in_the_middle_third(width):
    for shape, across in zip(
        drawn_routes.SHAPE.values(), drawn_routes.ACROSS.values(), strict=True
    ):
        view = window(SEI_LEKOP, [(103.96, 1.32), (104.17, 1.5)], width, shape, across)
        x, y = view.at(*SEI_LEKOP)
        assert 1 / 3 <= x / view.width <= 2 / 3 and 1 / 3 <= y / view.height <= 2 / 3


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize(
    "layout",
    [
        Layout("narrow", 288, 13, 12),
        Layout("narrow", 416, 14, 13),
        Layout("wide", 665, 14, 13),
        Layout("wide", 900, 16, 14),
    ],
    ids=lambda layout: str(layout.width),
)
def test_no_label_covers_another_or_leaves_the_map(code, layout, monkeypatch):
    kept = []

    def placed(wanted, taken, ways, frame, layout):
        labels = place(wanted, taken, ways, frame, layout)
        kept.append(([*taken, *(label.box for label in labels)], frame, labels))
        return labels

    place = drawn_routes.placed
    monkeypatch.setattr(drawn_routes, "placed", placed)
    drawn_routes.routes(FIGURES["markets-map"](rendition(STUDY, code)), layout)
    ((boxes, frame, labels),) = kept
    assert len(labels) == 5 and all(label.details for label in labels)
    assert all(frame.contains(label.box) for label in labels)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]
