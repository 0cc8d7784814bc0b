"""What two figures draw, worked out by hand from Table 1 and the public record."""

import json

import pytest
from renditions import rendition

from generator.drawing.charts import specification
from generator.drawing.charts.style import LAYOUTS, Layout
from study.figures.cluster import one_owner, timeline
from study.figures.economy import grdp_sectors
from study.figures.output import turnover_manufacturing
from study.figures.periods import two_periods


def test_six_sectors_the_others_and_the_whole_stand_side_by_side(study):
    """Manufacturing: 9 543 671 of 22 995 777.49 is 41.5; (9 543 671 − 8 690 851.35) is +9.8 % of
    itself and 4.0 points of 21 251 125.59; the total rises by 8.21."""
    rows = grdp_sectors(rendition(study, "en")).rows
    table = rows.pivot(index="label", columns="panel", values="value")
    assert table.loc["Manufacturing"].to_list() == pytest.approx([4.01, 9.81, 41.50], abs=0.01)
    parts = table.drop("Whole economy (GRDP)")
    assert len(parts) == 7 and "11 other sectors" in parts.index
    assert parts["Share of GRDP"].sum() == pytest.approx(100)
    assert parts["Contribution, points"].sum() == pytest.approx(8.21, abs=0.01)
    named = rows[rows["panel"] == "Share of GRDP"]["value"].to_list()[:6]
    assert named == sorted(named, reverse=True)


def test_turnover_is_drawn_with_its_range_and_in_the_voice_of_each(study):
    """Of 4.4 billion, 25.2 billion (2.1 times twelve) is 5.7 and 9.54 trillion 2 169."""
    rows = turnover_manufacturing(rendition(study, "en")).rows
    assert rows["discs"].to_list() == [1, 6, 2169]
    assert rows["amount"].to_list()[1] == pytest.approx(25.2e9)
    assert rows["voice"].to_list() == ["others", "ours", "study"]
    assert rows["open"].to_list() == [False, True, False]


@pytest.mark.parametrize("layout", [Layout("narrow", 300, 13, 12), Layout("wide", 720, 14, 13)])
def test_every_year_of_the_timeline_is_as_long(study, layout):
    drawn = json.loads(specification("timeline", timeline(rendition(study, "id")), layout, "x"))
    written = [row for rows in drawn["datasets"].values() for row in rows if "text" in row]
    # Nothing happened in 2012: so far from the left stand the years.
    across = next(row["x"] for row in written if row["text"] == "2012")
    texts = {row["text"]: row["y"] for row in written if row["x"] == across}
    places = [texts[str(year)] for year in range(2011, 2024)]
    steps = {round(b - a, 3) for a, b in zip(places, places[1:], strict=False)}
    assert len(steps) == 1 and steps.pop() >= 34


def test_one_owner_of_forty_seven_speaks_for_the_others(study):
    """The paper: 47 businesses, and an interview with one who owns one of them."""
    rows = one_owner(rendition(study, "en")).rows
    assert rows["value"].to_list() == [1, 46]
    assert rows["open"].to_list() == [False, True]
    assert set(rows["voice"]) == {"study"}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_the_outlined_bar_says_why_in_each_layout_and_language(study, layout, language):
    """The paper's own words are all of it that both languages have."""
    content = two_periods(rendition(study, language))
    drawn = json.loads(specification("periods", content, layout, "x"))
    written = [row for rows in drawn["datasets"].values() for row in rows if "text" in row]
    assert [row["text"] for row in written if "bertambah" in row["text"]]
