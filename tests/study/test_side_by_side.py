"""What stands side by side in a figure says the data: a row more is a bar more, no code."""

from dataclasses import replace

import pandas as pd
import pytest
from once import the_study
from renditions import rendition

from generator.errors import UnknownName
from generator.reading import Study
from study.figures.cluster import businesses_by_source, timeline
from study.figures.near import one_business

TABLE = "side_by_side"
WORDS = {"id": "Batam Pos", "en": "Batam Pos"}


def with_row(**row: str) -> Study:
    """The study with one more count of businesses, the last of all."""
    study = the_study()
    added = {"figure": "businesses-by-source", "key": "later", "told_by": "press", "form": "full"}
    frame = pd.concat([study.table(TABLE), pd.DataFrame([added | row])], ignore_index=True)
    words = {f"figure.businesses-by-source.later{part}": WORDS for part in ("", "-who", "-what")}
    return replace(study, tables=study.tables | {TABLE: frame}, words=study.words | words)


def test_a_count_in_the_data_stands_in_both_drawings():
    """The release counts 47, which Batam Pos repeats: a row says so, and no code is new."""
    told = rendition(with_row(fact="businesses_2022_release"), "en")
    last = businesses_by_source(told).rows.iloc[-1]
    assert (last["said_by"], last["value"], last["voice"]) == ("Batam Pos", 47, "others")
    rows = timeline(told).rows
    assert list(rows["event"]).count("47 businesses, Batam Pos") == 1


def test_what_was_counted_says_the_row_of_the_record():
    """In 2018 a resident spoke of members; the informant's count has no day, and is no event."""
    rows = timeline(rendition(the_study(), "en")).rows
    counted = list(rows[rows["count"] != ""]["event"])
    assert [one for one in counted if "members" in one] == [counted[0]]
    assert len(counted) == 7 and not any("informant" in one for one in counted)


@pytest.mark.parametrize("column", ["fact", "divisor"])
def test_a_number_that_there_is_not_is_told_by_its_row(column):
    told = rendition(with_row(**{"fact": "houses_built", column: "houses_bilt"}), "en")
    with pytest.raises(UnknownName) as refused:
        businesses_by_source(told)
    assert str(refused.value) == (
        f"data/side_by_side.csv, businesses-by-source, later, column {column}: "
        'unknown name "houses_bilt" - nearest: "houses_built"'
    )


def test_a_symbol_whose_number_there_is_not_is_told_by_its_row():
    study = the_study()
    frame = study.table("steps").replace("informant_start_year", "informant_start")
    told = rendition(replace(study, tables=study.tables | {"steps": frame}), "en")
    with pytest.raises(UnknownName, match="data/steps.csv, one-business, start, column fact"):
        one_business(told)
