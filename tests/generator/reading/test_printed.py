"""A printed cell is the source of the value beside it; neither can change without the other."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from frictionless import Package
from packages import described_field, table

from generator.errors import InvalidData
from generator.reading import read_package, read_study
from generator.reading.cells import csv_rows
from generator.reading.printed import check_printed, printed_numbers
from measuring.changes import CHANGES

ROOT = Path(__file__).parents[3]
TABLE_1 = {"groupChar": " ", "decimalChar": ",", "decimals": 2}
TABLE_1_FORM = 'a number as the paper prints it: " " between thousands, 2 decimals after ","'
# What stands in data/, by hand: table, column of printed cells, column of their values.
PAIRS = {
    ("grdp", "printed", "value"),
    ("grdp_totals", "printed", "value"),
    ("ikm", "printed", "value"),
    ("output", "production_printed", "production_kg"),
    ("output", "revenue_printed", "revenue"),
    ("budget", "budget_printed", "budget"),
    ("budget", "realised_printed", "realised"),
    ("houses", "units_printed", "units"),
    ("houses", "cost_printed", "cost"),
    ("informant", "printed", "value"),
}


def described(key="key", **form):
    """A table of three columns: a key, a value, and how that is printed."""
    return table(
        described_field(key),
        described_field("value", type="number"),
        described_field("printed", printed={"column": "value", **form}),
    )


def said_of(rows, **form):
    """The one line said about rows of that table, nothing where they are accepted."""
    try:
        check_printed([described(**form)], {"catch": [list(row) for row in rows]})
    except InvalidData as refused:
        return str(refused)
    return ""


def spoiled(file, old, new):
    """The one line said about a table of the study in which a text was replaced, once."""
    dataset = read_package(ROOT).dataset(file)
    text = (ROOT / dataset.file).read_text(encoding="utf-8")
    assert old in text
    rows = csv_rows(text.replace(old, new, 1), dataset.file, dataset.fields)
    with pytest.raises(InvalidData) as refused:
        check_printed([dataset], {file: rows})
    return str(refused.value)


def read(cell, **form):
    return printed_numbers(cell, described(**form).field("printed").printed)


def exception(key, printed, value, **more):
    reasons = {"reason_id": "Tercetak begitu.", "reason_en": "So it is printed."}
    return {"key": [key], "printed": printed, "value": value, **reasons, **more}


@pytest.mark.parametrize(
    ("cell", "form", "numbers"),
    [
        ("1 512 447,89", TABLE_1, ["1512447.89"]),
        ("155,00", TABLE_1, ["155"]),
        ("0,07", TABLE_1, ["0.07"]),
        ("366.750.000.000", {"groupChar": "."}, ["366750000000"]),
        ("7,335", {"groupChar": ","}, ["7335"]),
        ("2011", {}, ["2011"]),
        ("4,41jt unit", {"decimalChar": ",", "decimals": 2, "after": {"jt unit": 10**6}},
         ["4410000"]),
        ("Rp 6,7 Milyar",
         {"decimalChar": ",", "decimals": 1, "before": "Rp ", "after": {" Milyar": 10**9}},
         ["6700000000"]),
        ("66,25%", {"decimalChar": ",", "decimals": 2, "after": {"%": 1}}, ["66.25"]),
        ("−4,28%", {"decimalChar": ",", "decimals": 2, "minusChar": "−", "after": {"%": 1}},
         ["-4.28"]),
        ("36kg-50kg", {"between": ["kg-"], "after": {"kg": 1}}, ["36", "50"]),
        ("2,5–3,5", {"decimalChar": ",", "decimals": 1, "between": ["–"]}, ["2.5", "3.5"]),
    ],
)  # fmt: skip
def test_a_printed_cell_says_the_number_that_a_person_reads_in_it(cell, form, numbers):
    assert list(read(cell, **form)) == [Decimal(one) for one in numbers]


@pytest.mark.parametrize(
    "cell",
    [
        "1512447.89",
        "1512447,89",
        "1 512 447.89",
        "1,512,447.89",
        "1.512.447,89",
        "1 512 447",
        "1 512 447,9",
        "1 512 447,890",
        "15 12 447,89",
        "1 512447,89",
        "1512 447,89",
        "01 512 447,89",
        "1  512 447,89",
        "1\u00a0512\u00a0447,89",
        "1\u202f512\u202f447,89",
        "1 512 447,89 ",
        " 1 512 447,89",
        "-1 512 447,89",
        "−1 512 447,89",
        "1 512 447,89%",
        "1 512 447,89 juta",
        "1 512 447,89-1 654 688,20",
        "1,51E+06",
        "١ ٥١٢ ٤٤٧,٨٩",
        "",
    ],
)
def test_another_way_to_write_the_same_digits_is_not_what_is_printed(cell):
    """Table 1 prints `1 512 447,89`; a program that saves the file writes it in its own way."""
    assert read(cell, **TABLE_1) == ()
    rows = [("A", "1512447.89", cell)]
    assert said_of(rows, **TABLE_1).startswith("data/catch.csv: row 2, column printed: ")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("9.543", '"9.543" - '),
        ("9543671000", '"9543671000" - '),
        ("9534671.00", '"9534671.00" - '),
        ("954367.00", '"954367.00" - '),
        ("-9543671.00", '"-9543671.00" - '),
        ("9543671.01", '"9543671.01" - '),
        ("", '"" - '),
    ],
)
def test_a_value_that_is_not_what_is_printed_is_refused_by_its_row(value, shown):
    """Three digits read as decimals, a thousand times too much, digits swapped, lost, none."""
    said = said_of([("B", "155", "155,00"), ("C", value, "9 543 671,00")], **TABLE_1)
    expected = 'expected 9543671, which is printed as "9 543 671,00"'
    assert said == f"data/catch.csv: row 3, column value: {shown}{expected}"


@pytest.mark.parametrize("value", ["9543671.00", "9543671", "9543671.0"])
def test_how_many_zeros_a_value_ends_in_is_its_own(value):
    assert said_of([("C", value, "9 543 671,00")], **TABLE_1) == ""


def test_a_thousandth_is_not_lost_in_a_large_number():
    """As 64-bit floats the two are one number."""
    form = {"groupChar": ".", "decimalChar": ",", "decimals": 3}
    said = said_of([("a", "100000000000000.001", "100.000.000.000.000,002")], **form)
    assert "expected 100000000000000.002" in said


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([("low", "36", "36kg-50kg"), ("high", "50", "36kg-50kg")], ""),
        ([("low", "50", "36kg-50kg"), ("high", "36", "36kg-50kg")], "row 2, column value"),
        ([("low", "36", "36kg-50kg"), ("high", "36", "36kg-50kg")], "row 3, column value"),
        ([("low", "36", "36kg-50kg")], "row 2, column printed"),
        ([("low", "36", "36kg-50kg"), ("high", "50", "36kg-55kg")], "row 2, column printed"),
        ([("low", "36", "36kg"), ("high", "36", "36kg")], ""),
    ],
)
def test_a_printed_range_stands_in_a_row_for_each_end_the_lower_first(rows, said):
    found = said_of(rows, between=["kg-"], after={"kg": 1})
    assert said in found if said else found == ""


@pytest.mark.parametrize(
    ("cost", "printed", "source", "said"),
    [
        ("6700000000", "6,7 Milyar", "paper", ""),
        ("5000000000", "", "release", ""),
        ("", "", "release", ""),
        ("6700000000", "", "paper",
         'row 2, column printed: "" - expected what the paper prints, not an empty cell'),
        ("", "6,7 Milyar", "paper",
         'row 2, column value: "" - expected 6700000000, which is printed as "6,7 Milyar"'),
        ("5000000000", "5,0 Milyar", "release",
         'row 2, column printed: "5,0 Milyar" - expected an empty cell where source is not '
         '"paper"'),
    ],
)  # fmt: skip
def test_what_the_paper_prints_stands_in_its_rows_and_in_no_other(cost, printed, source, said):
    form = {
        "decimalChar": ",",
        "decimals": 1,
        "after": {" Milyar": 10**9},
        "where": {"source": "paper"},
    }
    found = said_of([(source, cost, printed)], key="source", **form)
    assert found == (f"data/catch.csv: {said}" if said else "")


@pytest.mark.parametrize(
    ("rows", "named", "said"),
    [
        ([("a", "10956", "10, 956")], exception("a", "10, 956", 10956), ""),
        # The paper's words, not its number: a scale that would make it a billion times as much.
        ([("a", "6712375000", "6.712.375.000 Miliar")],
         exception("a", "6.712.375.000 Miliar", 6712375000), ""),
        ([("a", "10956", "10, 956")], exception("b", "7.335", 7335),
         'data/datapackage.json: column catch.printed.printed.exceptions: "b" - expected '
         'a row of data/catch.csv, once; known: "a"'),
        ([("a", "10956", "10.956")], exception("a", "10.956", 10956),
         'data/datapackage.json: column catch.printed.printed.exceptions: "a" - expected '
         "no exception for row 2 of data/catch.csv, whose value is what is printed"),
        ([("a", "10956", "10.956")], exception("a", "10, 956", 10956),
         'data/catch.csv: row 2, column printed: "10.956" - expected "10, 956", '
         "as the exception in data/datapackage.json has it"),
        ([("a", "10965", "10, 956")], exception("a", "10, 956", 10956),
         'data/catch.csv: row 2, column value: "10965" - expected 10956, '
         "as the exception in data/datapackage.json has it"),
        ([("a", "", "10, 956")], exception("a", "10, 956", 10956),
         'data/catch.csv: row 2, column value: "" - expected 10956, '
         "as the exception in data/datapackage.json has it"),
        ([("a", "10956", "10, 956"), ("b", "7336", "7.335")], exception("a", "10, 956", 10956),
         'data/catch.csv: row 3, column value: "7336" - expected 7335, '
         'which is printed as "7.335"'),
    ],
)  # fmt: skip
def test_a_row_that_cannot_agree_is_named_and_stays_as_it_is(rows, named, said):
    """`10, 956` is no number in a column of points; an exception holds for these two cells only."""
    form = {"groupChar": ".", "after": {"": 1, " Miliar": 10**9}}
    assert said_of(rows, **form, exceptions=[named]) == said


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"column": "amount"}, 'printed.column: "amount" - expected a column of numbers; '
         'known: "value"'),
        ({"groupchar": "."}, 'printed: "groupchar" - expected one of its properties; '
         'nearest: "groupChar"'),
        ({"groupChar": 1}, 'printed.groupChar: "1" - expected a text'),
        ({"groupChar": ".."}, 'printed.groupChar: ".." - expected one character of its own'),
        ({"groupChar": "0"}, 'printed.groupChar: "0" - expected one character of its own'),
        ({"groupChar": ",", "decimalChar": ",", "decimals": 2},
         'printed.groupChar: "," - expected one character of its own'),
        ({"decimalChar": ","}, "printed.decimals - expected how many digits follow"),
        ({"decimalChar": ",", "decimals": 10**400}, "printed.decimals: "),
        ({"decimals": 2}, 'printed.decimals: "2" - expected how many digits follow'),
        ({"decimalChar": ",", "decimals": True}, 'printed.decimals: "True" - expected a whole'),
        ({"after": {"jt": 0}}, "printed.after: \"{'jt': 0}\" - expected each text with the whole"),
        ({"after": ["jt"]}, "printed.after: \"['jt']\" - expected an object"),
        ({"where": {"from": "paper"}}, "printed.where: \"{'from': 'paper'}\" - expected one col"),
        ({"exceptions": ["a"]}, 'printed.exceptions: "a" - expected an object of key, printed, '),
        ({"exceptions": [exception("a", "1", 1, reason_en=" ")]},
         'printed.exceptions.reason_en: " " - expected a text'),
        ({"exceptions": [exception("a", "1", "1")]},
         'printed.exceptions.value: "1" - expected a number'),
        ({"exceptions": [exception("a", "x", 1), exception("a", "x", 1)]},
         'printed.exceptions: "a" - expected a row of data/catch.csv, once'),
    ],
)  # fmt: skip
def test_a_form_that_cannot_be_followed_is_refused_by_its_place(form, said):
    found = said_of([("a", "1", "1")], **form)
    assert found.startswith("data/datapackage.json: column catch.printed.") and said in found


def test_every_printed_number_of_the_study_has_its_form_and_its_value():
    forms = {
        (dataset.name, field.printed.printed, field.printed.value)
        for dataset in read_package(ROOT).datasets
        for field in dataset.fields
        if field.printed
    }
    assert forms == PAIRS


def test_the_rows_that_cannot_agree_are_four_and_each_says_why():
    """What production rose by, and three figures that are whole before the word `Miliar`."""
    package = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))
    named = {
        (table["name"], *one["key"], one["printed"]): (one["reason_id"], one["reason_en"])
        for table in package["resources"]
        for field in table["schema"]["fields"]
        for one in field.get("printed", {}).get("exceptions", [])
    }
    assert set(named) == {
        ("output", "2021-2023", "bertambah sebesar 10, 956 Kg"),
        ("budget", "machines", "Rp 4.143.833.000 Miliar"),
        ("budget", "machines", "Rp 3.973.800.000 Miliar"),
        ("budget", "houses", "Rp 6.712.375.000 Miliar"),
    }
    assert all(indonesian != english for indonesian, english in named.values())


def test_the_data_package_stays_one_that_others_can_read():
    """The form is a property of ours, which the standard lets a column have."""
    package = Package(str(ROOT / "data" / "datapackage.json"))
    assert package.validate().valid


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("grdp", "9543671.00", "9.543",
         'row 10, column value: "9.543" - expected 9543671, which is printed as "9 543 671,00"'),
        ("grdp", "9543671.00", "9643671.00",
         'row 10, column value: "9643671.00" - expected 9543671'),
        ("grdp", '"1 512 447,89"', "1512447.89",
         f'row 3, column printed: "1512447.89" - expected {TABLE_1_FORM}'),
        ("grdp", "1 512 447,89", "1\u00a0512\u00a0447,89",
         'row 3, column printed: "1\\xa0512\\xa0447,89" - expected a number as the paper'),
        ("grdp_totals", '"20 743 698,00"', '"20 743 696,00"',
         'row 2, column value: "20743698.00" - expected 20743696'),
        ("ikm", "4,41jt unit", "4.41jt unit", "row 2, column printed"),
        ("ikm", "15640000", "1564000", 'expected 15640000, which is printed as "15,64 jt orang"'),
        ("output", ",7335,", ",7353,", 'expected 7335, which is printed as "7.335 Kg"'),
        ("output", "10, 956 Kg", "10.956 Kg",
         'expected "bertambah sebesar 10, 956 Kg", as the exception in'),
        ("output", ",10956,", ",10965,", "expected 10956, as the exception in"),
        ("budget", "Rp 4.143.833.000 Miliar", "Rp 4.143.833.000", "row 2, column budget_printed"),
        ("budget", ",3973800000,", ",3973800001,", "row 2, column realised"),
        ("houses", '"6,7 Milyar"', "", "column cost_printed"),
        ("houses", ",5000000000,,,", ',5000000000,,"5,0 Milyar",', "column cost_printed"),
        ("houses", "20,sekitar 20 unit", "21,sekitar 20 unit",
         'expected 20, which is printed as "sekitar 20 unit"'),
        ("informant", "first_high,2,", "first_high,3,",
         'expected 2, which is printed as "1 sampai 2 orang"'),
        ("informant", "47 pelaku usaha", "63 pelaku usaha", "row 6, column value"),
    ],
)  # fmt: skip
def test_the_study_is_refused_where_print_and_value_part(file, old, new, said):
    found = spoiled(file, old, new)
    assert found.startswith(f"data/{file}.csv: row ") and said in found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("9543671.00", "9.543", 'column value: "9.543" - expected 9543671, which is printed as'),
        ('"9 543 671,00"', "9543671.00", 'printed: "9543671.00" - expected a number as the paper'),
        ('"9 543 671,00"', '"9 543 671,00 "', "expected a text without spaces at its ends"),
        ('"9 543 671,00"', "", 'column printed: "" - expected a text, not an empty cell'),
    ],
)
def test_nothing_is_read_of_a_study_whose_print_and_value_part(refusal, old, new, said):
    """What was published before: Rp 9.54 million for Rp 9.54 trillion, and a growth of -100 %."""
    found = refusal("data/grdp.csv", old, new)
    assert found.startswith("data/grdp.csv: row 10, column ") and said in found


@pytest.mark.parametrize("rewritten", ["shown", "plain", "scientific"])
@pytest.mark.parametrize(
    ("file", "printed", "shown", "plain", "scientific"),
    [
        ("grdp", '"155,00"', "155", "155.0", "1.55E+02"),
        ("grdp", '"156,22"', '"156,220"', "156.22", "1.5622E+02"),
        ("grdp", '"172,55"', '"172,6"', "172.55", "1.7255E+02"),
        ("output", "366.750.000.000", "366750000000", '"366,750,000,000"', '"3,6675E+11"'),
        ("output", "548.250.000.000", "548250000000", '"548,250,000,000"', '"5,4825E+11"'),
        ("budget", "Rp 6.717.980.325,", "Rp6.717.980.325,", "6717980325,", '"6,72E+09",'),
    ],
)
def test_a_spreadsheet_set_to_indonesian_does_not_rewrite_what_is_printed(
    file, printed, shown, plain, scientific, rewritten
):
    """The six cells that it takes for numbers, and saves in a form of its own."""
    new = {"shown": shown, "plain": plain, "scientific": scientific}[rewritten]
    said = spoiled(file, printed, new)
    assert "printed: " in said and "expected a number as the paper prints it" in said


def test_the_value_that_the_bench_changes_is_changed_in_print_as_well(root):
    CHANGES["one value"].make(root, 49)
    grdp = read_study(root).table("grdp").set_index(["sector", "year"])
    assert list(grdp.loc[("C", 2022)]) == [9543671.5, "9 543 671,50"]
