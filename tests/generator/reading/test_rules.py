"""What was spent, when, and who says so: rules between cells."""

from pathlib import Path

import pytest

from generator.reading import read_study


def test_spending_above_the_budget_needs_a_reason(refusal):
    """The paper's machines: 4,143,833,000 budgeted, 3,973,800,000 spent; here one rupiah above."""
    assert refusal("data/budget.csv", ",3973800000,", ",4143833001,") == (
        'data/budget.csv: row 2, column realised: "4143833001" - '
        "expected at most the budget 4143833000, or an overrun_reason"
    )


def test_spending_above_the_budget_with_a_reason_is_read(root):
    """Its printed form, and the exception for that, are the paper's of another day."""
    for name, old, new in (
        ("budget.csv", ",3973800000,Rp 3.973.800.000 ", ",4143833001,Rp 4.143.833.001 "),
        ("datapackage.json", '"Rp 3.973.800.000 ', '"Rp 4.143.833.001 '),
        ("datapackage.json", '"value": 3973800000', '"value": 4143833001'),
    ):
        path = root / "data" / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    path = root / "data" / "budget.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    lines[1] += "Price of steel"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert read_study(root).table("budget")["overrun_reason"][0] == "Price of steel"


def test_a_period_does_not_end_before_it_starts(refusal):
    assert refusal("data/output.csv", "2019-2021,2019,2021", "2019-2021,2019,2018") == (
        'data/output.csv: row 2, column end_year: "2018" - '
        "expected a year not before the start_year 2019"
    )


def test_an_unknown_source_of_a_house_is_refused_with_the_nearest(refusal):
    assert refusal("data/houses.csv", ",paper\n", ",papr\n").endswith(
        'column source: "papr" - expected "paper" or a key of data/public_record.csv; '
        'nearest: "paper"'
    )


def test_a_day_that_is_not_in_the_calendar_is_refused(refusal):
    assert refusal("data/houses.csv", "2022-03-07", "2022-02-30") == (
        'data/houses.csv: row 5, column date: "2022-02-30" - expected a day of the calendar'
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            ",120,130,kg,",
            ",130,120,kg,",
            'column low: "130" - expected a number not above the high 120',
        ),
        (
            ",120,130,kg,",
            ",120,,kg,",
            "column high - expected both ends of the range, low and high",
        ),
        (
            ",,120,130,kg,",
            ",125,120,130,kg,",
            'column value: "125" - expected no value beside the range 120 to 130',
        ),
        (
            ",,120,130,kg,low,2026-11-23",
            ",,120,130,kg,low,2026-11-31",
            'column checked: "2026-11-31" - expected a day of the calendar',
        ),
    ],
)
def test_a_statement_of_the_record_gives_one_number_or_a_range(refusal, old, new, said):
    """The head of the agency said about 120 to 130 of 2022; the row is named."""
    place = ",".join(("", "", "120", "130", "kg", "low", "2026-11-23"))
    whole = (Path(__file__).parents[3] / "data/public_record.csv").read_text(encoding="utf-8")
    row = next(n for n, line in enumerate(whole.split("\n"), 1) if line.endswith(place))
    assert refusal("data/public_record.csv", old, new) == (
        f"data/public_record.csv: row {row}, {said}"
    )


def test_a_row_of_the_record_says_when_its_source_was_last_checked(refusal):
    assert refusal("data/public_record.csv", ",high,2026-11-23\n", ",high,\n").endswith(
        'column checked: "" - expected a text, not an empty cell'
    )


def test_a_row_of_the_record_has_the_address_of_its_reference(refusal):
    """A word changed within the address would send the reader to a page that is not there."""
    assert refusal("data/public_record.csv", "pembuatan-gapura-", "pembuatan-gerbang-") == (
        "data/public_record.csv: row 41, column url: "
        '"https://prioritas.co.id/mengintip-kejelasan-status-lahan-pro…" - '
        'expected the URL of its reference in data/references.json; nearest: "prioritas2022"'
    )


def test_names_and_addresses_of_the_record_keep_their_own_words(root):
    """The article's title speaks of a *gapura*; Tanah Merah lies in Singapura."""
    record = read_study(root).table("public_record").set_index("key")
    for key in ("gate_2022", "house_output_month_2022", "mentoring_2022", "permits_2022"):
        assert "-pembuatan-gapura-kerupuk-ikan-" in record.loc[key, "url"], key
    said = record.loc["resale_singapore_2023", "statement_id"]
    assert said.endswith("ke Tanah Merah di Singapura.")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            ",paper,cluster-oldest,,",
            ",paper,,,",
            "row 2, column claim - expected the claim that tells of it, for the voice is paper",
        ),
        (
            ",officials,,origin_2014,",
            ",officials,cluster-growth,origin_2014,",
            'row 3, column claim: "cluster-growth" - '
            "expected an empty cell, for the voice is officials",
        ),
        (
            ",press,,gate_2022,",
            ",press,,,",
            "row 9, column record - expected the record that tells of it, for the voice is press",
        ),
        (
            ",press,,gate_2022,",
            ",press,,gate_2021,",
            'row 9, column record: "gate_2021" - '
            'expected a key of data/public_record.csv; nearest: "gate_2022"',
        ),
        (
            "2022-11,",
            "2022-12,",
            'row 9, column date: "2022-12" - '
            "expected a date not after 2022-11-19, when gate_2022 was told",
        ),
        (
            "2022-11,",
            "2021-12,",
            'row 9, column date: "2021-12" - '
            "expected a date not before 2022-01, that of the row above",
        ),
        ("2022-11,", "2022-02-30,", 'row 9, column date: "2022-02-30" - '),
        (
            "oldest,2011,",
            "oldest,2012,",
            'row 2, column date: "2012" - '
            "expected a date in data/informant.csv or data/houses.csv: 2011, 2017, 2021",
        ),
    ],
)
def test_an_event_has_a_source_and_a_date_that_the_source_allows(refusal, old, new, said):
    """The gate was being built on 19 November 2022; the oldest business began in 2011."""
    assert refusal("data/events.csv", old, new).startswith(f"data/events.csv: {said}")
