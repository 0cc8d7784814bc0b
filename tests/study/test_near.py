"""The figures of symbols say what the paper says: who gave what, and what one owner told."""

import pytest
from once import the_study
from renditions import rendition

from study.figures.near import one_business, process

# As the paper lists what government built or gave (sections on government and infrastructure).
GIVEN = {"store", "grinder", "mixer", "cutter", "oven", "rack"}
# What both pieces of one step are for.
RAW = {"id": " bahan baku", "en": " for raw material"}


@pytest.fixture(params=["id", "en"])
def said(request):
    return rendition(the_study(), request.param)


def test_what_government_gave_is_filled_and_nothing_else(said):
    rows = process(said).rows
    assert set(rows[~rows["open"]]["symbol"]) == GIVEN
    assert set(rows[rows["open"]]["symbol"]) == {"boat", "bag"}


def test_every_piece_of_equipment_but_buildings_belongs_to_a_step(said):
    lines = " ".join(process(said).rows["text"]).casefold()
    table = said.study.table("equipment")
    for name in table[~table["key"].isin(["gate", "house", "oven"])][f"name_{said.code}"]:
        assert name.removesuffix(RAW[said.code]).casefold() in lines


def test_a_step_says_once_what_both_of_its_pieces_are_for(said):
    line = process(said).rows.set_index("symbol").loc["store", "text"]
    assert (
        line
        == {
            "id": "Kulkas dan lemari kering bahan baku",
            "en": "Refrigerator and dry cabinet for raw material",
        }[said.code]
    )


def test_five_steps_stand_in_the_production_house_and_the_rack_in_the_sun(said):
    rows = process(said).rows.set_index("symbol")
    house = said.study.table("equipment").set_index("key").loc["house", f"name_{said.code}"]
    assert list(rows[rows["roof"] == house].index) == [
        "store",
        "grinder",
        "mixer",
        "cutter",
        "oven",
    ]
    assert rows.loc["rack", "roof"] == ""


def test_one_business_shows_what_the_informant_said_and_no_name(said):
    rows = one_business(said).rows
    labels = list(rows["label"])
    assert "2017" in labels[0] and "36–50\u00a0kg" in labels[3]
    assert list(rows["times"]) == [1, 2, 1, 1, 1]
    assert set(rows["voice"]) == {"study"}
