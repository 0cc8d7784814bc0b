"""What the timeline and the map show stands in the data, and each event where its source has it."""

import dataclasses
from pathlib import Path

import pytest
from renditions import in_language, rendition

from generator.findings import Sources
from generator.reading import Study
from study.facts import facts
from study.figures.cluster import timeline
from study.figures.markets import markets_map, markets_reach

ROOT = Path(__file__).parents[2]
# Where the paper or a row of the public record tells of an event, and what stands there.
TOLD = {
    "oldest": ("results-characteristics", "2011"),
    "informant_start": ("results-characteristics", "2017"),
    "houses": ("results-government", "20 rumah produksi"),
    "group": ("Inforakyat", "perempuan keluarga miskin", "Bentan", "kelompok usaha bersama"),
    "members": ("Tribun Batam", "beranggota 51"),
    "mapping": ("Prioritas", "47 usaha kerupuk ikan telah dipetakan"),
    "opening": ("Infokepri", "peresmian", "PPID Kabupaten Bintan", "1.128 ton"),
    "gate": ("Prioritas", "masih dikerjakan pada November 2022"),
    "certificates": ("Liputan6", "43 dari 70", "Radar Malaka", "17 Juni 2023"),
    "contest": ("Bentan", "Juli 2023"),
    "award": ("Harian Kepri", "21 November 2023"),
}


def with_table(study: Study, name: str, column: str, row: int, value: object) -> Sources:
    """The study with one cell of a table changed."""
    table = study.table(name).copy()
    table.loc[row, column] = value
    changed = dataclasses.replace(study, tables={**study.tables, name: table})
    return Sources(changed, facts(changed))


def test_each_event_stands_where_it_is_said_to_stand(study):
    record = study.table("public_record").set_index("key")
    claims = study.table("claims").set_index("id")
    events = study.table("events").set_index("key")
    assert sorted(events.index) == sorted(TOLD)
    for key, said in TOLD.items():
        event = events.loc[key]
        if event["voice"] == "paper":
            section, _ = said
            assert claims.loc[event["claim"], "section"] == section
            continue
        rows = [one for one in (event["record"], event["second_record"]) if isinstance(one, str)]
        told = [(record.loc[one, "publisher"], record.loc[one, "statement_id"]) for one in rows]
        publishers, parts = said[::2], said[1::2]
        assert [publisher for publisher, _ in told] == list(publishers), key
        assert all(part in told_of[1] for part, told_of in zip(parts, told, strict=True)), key


def test_the_timeline_tells_its_events_in_the_order_of_time(study):
    """From the first business of 2011 to the award of November 2023."""
    every = timeline(rendition(study, "en")).rows
    rows = every[every["count"] == ""]
    assert rows["label"].to_list()[:3] == ["2011", "2014", "2017"]
    assert rows["label"].iloc[-1] == "November 2023"
    assert rows["value"].astype(int).is_monotonic_increasing
    assert rows["event"].iloc[3] == "A resident speaks of 51 members"
    assert set(rows["said_by"].iloc[[0, 2, 5]]) == {"the paper"}


def test_an_event_of_another_date_or_count_is_drawn_from_the_data_alone(study):
    later = with_table(study, "events", "date", 7, "2022-10")
    assert timeline(in_language(later, "id")).rows["label"].iloc[7] == "Oktober 2022"
    where = study.table("public_record")["key"].to_list().index("businesses_2018")
    more = with_table(study, "public_record", "value", where, 52.0)
    assert (
        timeline(in_language(more, "id")).rows["event"].iloc[3]
        == "Seorang warga menyebut 52 anggota"
    )


def test_a_place_on_the_map_lies_where_the_data_have_it(study):
    """Natural Earth has Tanjungpinang on the west of Bintan, at 104.45 east and 0.92 north."""
    rows = markets_map(rendition(study, "id")).rows.set_index("label")
    assert rows.loc["Tanjungpinang", "longitude"] == pytest.approx(104.45, abs=0.03)
    assert rows.loc["Tanjungpinang", "latitude"] == pytest.approx(0.92, abs=0.03)
    there = with_table(study, "places", "latitude", 5, 1.2)
    moved = markets_map(in_language(there, "id")).rows
    # Lagoi is where another source places the sales in Bintan.
    assert moved.set_index("label").loc["Bintan", "latitude"] == 1.2


def test_the_map_has_every_market_and_dashes_what_the_paper_alone_names(study):
    """Detak Media names Lagoi, Alibaba, Malaysia and Tanah Merah; the rest is the paper's word."""
    rows = markets_map(rendition(study, "en")).rows
    ends = rows[rows["part"] == "end"].set_index("label")
    assert set(ends.index[ends["open"]]) == {"Tanjungpinang", "Shopee"}
    assert set(ends["voice"][ends["open"]]) == {"study"}
    assert set(ends["voice"][~ends["open"].astype(bool)]) == {"others"}
    assert set(ends.index[ends["longitude"].isna()]) == {"Alibaba", "Shopee"}
    assert (
        ends.loc["Malaysia", "sold"].replace("\u00a0", " ") == "one business, about 50 kg a month"
    )
    shops = study.table("markets").query("kind == 'shop'")["name_en"]
    said = ends.loc["Tanjungpinang", "sold"].lower()
    assert all(shop.lower() in said for shop in shops)


def test_counts_stand_at_their_dates_and_say_who_counted(study):
    """51 members in March 2018; Table 2 has 53 and 63; 70 in June 2023, 63 in July."""
    rows = timeline(rendition(study, "en")).rows
    counts = rows[rows["count"] != ""]
    said = list(zip(counts["count"], counts["label"], counts["voice"], strict=True))
    assert said == [
        ("51", "23 March 2018", "context"),
        ("53", "2019–2021", "study"),
        ("47", "14 March 2021", "context"),
        ("47", "12 January 2022", "others"),
        ("63", "2021–2023", "study"),
        ("70", "9 June 2023", "others"),
        ("63", "5 July 2023", "others"),
    ]
    spans = counts.dropna(subset=["end"])
    assert list(zip(spans["value"], spans["end"], strict=True)) == [(2019, 2022), (2021, 2024)]


def test_a_place_of_sale_shows_what_another_source_says_of_it(study):
    """Nobody but the paper names Shopee; Detak Media names Alibaba."""
    rows = markets_reach(rendition(study, "en")).rows.set_index("label")
    assert rows.loc["Shopee", "other_source"] == "the paper alone" and rows.loc["Shopee", "open"]
    assert "Alibaba.com" in rows.loc["Alibaba", "other_source"]
    place = study.table("markets")["key"].to_list().index("shopee")
    other = with_table(study, "markets", "record", place, "alibaba_2023")
    named = markets_reach(in_language(other, "en")).rows
    assert not named.set_index("label").loc["Shopee", "open"]
