"""What a picture leaves out where not all rows have room, and what it never does."""

import pandas as pd

from generator.drawing.charts.dated import Event
from generator.drawing.charts.needs import Named
from generator.drawing.charts.picking import by_need, chosen, spread_out, with_named
from generator.drawing.charts.spread import spread
from generator.findings import Content


def content(*rows: dict) -> Content:
    return Content((), pd.DataFrame(rows))


ROADS = content(
    *(
        {"label": name, "value": float(km), "text": f"{km} km", "detail": "in 2020"}
        for name, km in (("North", 3), ("South", 5), ("East", 47), ("West", 47), ("Harbour", 90))
    )
)


def labels(shown: Content) -> list[str]:
    return list(shown.rows["label"])


def test_what_the_headline_quotes_is_left_out_last_and_rows_keep_their_order():
    named = with_named(ROADS, Named, "In 2020 roads ran from 47 to 90 km")
    assert labels(chosen(named, Named, 2)) == ["East", "Harbour"]
    # A year that all rows have names none, and of two with the same number the first will do.
    assert labels(chosen(named, Named, 3)) == ["North", "East", "Harbour"]


def test_a_row_is_named_by_its_word_too_after_what_is_named_by_a_number():
    named = with_named(ROADS, Named, "The harbour road is more than 5 km long")
    assert by_need(named, Named)[:2] == [("South",), ("Harbour",)]


def test_without_a_headline_the_first_rows_stay():
    assert labels(chosen(ROADS, Named, 2)) == ["North", "South"]


def test_of_rows_in_time_the_first_and_the_last_stay_and_what_lies_between_is_spread():
    years = (2011, 2012, 2013, 2014, 2023)
    rows = content(*({"label": str(year), "value": float(year), "text": "x"} for year in years))
    assert labels(chosen(rows, Event, 2)) == ["2011", "2023"]
    assert labels(chosen(rows, Event, 3)) == ["2011", "2013", "2023"]
    assert [spread_out(count) for count in (1, 2, 3)] == [[0], [0, 1], [0, 2, 1]]


def test_labels_end_above_a_limit_that_leaves_room_for_them():
    assert spread([0, 50, 60], [20, 20, 20]) == [0, 45, 65]
    assert spread([0, 50, 60], [20, 20, 20], 70) == [0, 30, 50]
