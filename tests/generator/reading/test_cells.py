"""A spoiled cell of Table 1 stops the build with the one line that tells where and what."""

import pytest
from packages import column

from generator.reading.cells import cell_complaints

HEADER = "the columns sector, year, value, printed"
FORMULA = "a text that no spreadsheet runs as a formula: not one that begins with"
NUMBER = "a number with a decimal point"
FIRST_VALUE, FIRST_PRINTED = "1430744.00", '"1 430 744,00"'


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("many", "many"),
        ("12O0", "12O0"),
        ("inf", "inf"),
        ("-Infinity", "-Infinity"),
        ("NaN", "NaN"),
        ("NA", "NA"),
        ("null", "null"),
        ('"1,234"', "1,234"),
        ('"1234,5"', "1234,5"),
        ("1.430.744", "1.430.744"),
        ("1 430 744", "1 430 744"),
        ("1_430_744", "1_430_744"),
        ("1e6", "1e6"),
        (" 1430744", " 1430744"),
        ("+5", "+5"),
        ("=1+1", "=1+1"),
        ("0x10", "0x10"),
        ("٣", "٣"),
    ],
)
def test_a_number_is_digits_and_a_point(refusal, cell, shown):
    """Excel, pandas and frictionless each read some of these as numbers; we read none of them."""
    line = f'data/grdp.csv: row 2, column value: "{shown}" - expected {NUMBER}'
    assert refusal("data/grdp.csv", FIRST_VALUE, cell) == line


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (FIRST_VALUE, "", f'column value: "" - expected {NUMBER}, not an empty cell'),
        (FIRST_PRINTED, "", 'column printed: "" - expected a text, not an empty cell'),
        (",2020,", ",2020.5,", 'column year: "2020.5" - expected a whole number, digits only'),
        (FIRST_PRINTED, "=1+1", f'column printed: "=1+1" - expected {FORMULA} ='),
        (FIRST_PRINTED, "+1", f'column printed: "+1" - expected {FORMULA} +'),
        (FIRST_PRINTED, "-1", f'column printed: "-1" - expected {FORMULA} -'),
        (FIRST_PRINTED, "@SUM(A1)", f'column printed: "@SUM(A1)" - expected {FORMULA} @'),
        (FIRST_PRINTED, "＝1", f'column printed: "＝1" - expected {FORMULA} ＝'),
        (
            FIRST_PRINTED,
            "\t=1",
            'column printed: "\\t=1" - expected text without the control character U+0009',
        ),
        (
            FIRST_PRINTED,
            "1\x00",
            'column printed: "1\\x00" - expected text without the control character U+0000',
        ),
        (
            FIRST_PRINTED,
            "1\u202e2",
            'column printed: "1\\u202e2" - expected text without the invisible character U+202E',
        ),
        (
            FIRST_PRINTED,
            "1\u200b2",
            'column printed: "1\\u200b2" - expected text without the invisible character U+200B',
        ),
        (
            FIRST_PRINTED,
            FIRST_PRINTED + "\r\r",
            'column printed: "1 430 744,00\\r" - '
            "expected lines that end in LF alone, without CR (U+000D)",
        ),
        (FIRST_PRINTED, "<b>1</b>", 'column printed: "<b>1</b>" - expected '
         "a text without HTML: not <b"),
        (FIRST_PRINTED, "1</td>", 'column printed: "1</td>" - expected '
         "a text without HTML: not </"),
        (FIRST_PRINTED, "<!--", 'column printed: "<!--" - expected a text without HTML: not <!'),
        (
            FIRST_PRINTED,
            "JavaScript:x()",
            'column printed: "JavaScript:x()" - '
            "expected a text without an address that runs: not JavaScript:",
        ),
        (
            FIRST_PRINTED,
            "1 430 ",
            'column printed: "1 430 " - expected a text without spaces at its ends',
        ),
        (
            FIRST_PRINTED,
            '"1 430',
            'column printed: "1 430" - expected each quote closed in its own cell, on its own row',
        ),
        (
            FIRST_VALUE,
            "1430744,00",
            'column 5: "1 430 744,00" - expected 4 cells in a row, not 5; '
            'a text with a comma in it stands in quotation marks: "a, b"',
        ),
        ("," + FIRST_PRINTED, "", "column printed - expected 4 cells in a row, not 3"),
        (
            "A,2020," + FIRST_VALUE + "," + FIRST_PRINTED,
            "",
            "column sector - expected 4 cells in a row, not 0",
        ),
    ],
)  # fmt: skip
def test_a_cell_is_plain_text_of_its_own(refusal, old, new, said):
    """Nothing that a page or a spreadsheet would run, nothing unseen, nothing out of line."""
    assert refusal("data/grdp.csv", old, new) == f"data/grdp.csv: row 2, {said}"


@pytest.mark.parametrize("printed", ["−16,2", "a < b", "1 < 2", "A&B", "C: D", "5 > 3"])
def test_harmless_signs_are_kept(root, printed):
    """A printed minus is no formula, and a comparison no tag."""
    from generator.reading import read_study

    path = root / "data" / "markets.csv"
    text = path.read_text(encoding="utf-8")
    first, spoiled = ",Kabupaten Bintan,resale", f',"{printed}",resale'
    path.write_text(text.replace(first, spoiled, 1), encoding="utf-8")
    assert read_study(root).table("markets")["printed"][0] == printed


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (
            "sector,year,amount,printed",
            f'column 3: "amount" - expected {HEADER}; known: "value"',
        ),
        ("sector,year,valu,printed", f'column 3: "valu" - expected {HEADER}; nearest: "value"'),
        ("sector,year,printed", f"column value - expected this column among {HEADER}"),
        (
            "sector,year,value,printed,note",
            f'column 5: "note" - expected {HEADER}',
        ),
        ("sector,year,year,printed", 'column 3: "year" - expected each column once'),
        ("year,sector,value,printed", f'column 1: "year" - expected "sector" here: {HEADER}'),
    ],
)  # fmt: skip
def test_a_header_is_exactly_what_was_promised(refusal, labels, said):
    line = f"data/grdp.csv: row 1, {said}"
    assert refusal("data/grdp.csv", "sector,year,value,printed", labels) == line


def test_a_later_row_has_its_number_in_a_spreadsheet(refusal):
    """The header is row 1, so the fourth row of values is row 5."""
    line = f'data/grdp.csv: row 5, column value: "990,871" - expected {NUMBER}'
    assert refusal("data/grdp.csv", "990871.00", '"990,871"') == line


def test_a_text_with_a_bare_comma_is_named_where_it_was_parted(refusal):
    """A person types a space behind a comma; who writes rows by program does not."""
    old = "It is stated without a reference or data."
    assert refusal("data/claims.csv", old, "It is stated without a reference, or data.").endswith(
        'column reason_en: "It is stated without a reference, or data." - expected 11 cells in a '
        'row, not 12; a text with a comma in it stands in quotation marks: "a, b"'
    )


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.b/one two", "an address without spaces: copy it anew, or write %20 there"),
        ("https://a.b/{one}", "an address without {: copy it anew, or write %7B there"),
        ("a.b/one", "an address that begins with https:// or http://"),
        ("https://me:word@a.b/", "an address without a name or password before its host"),
        ("https:///one", "an address with a host behind https:// or http://"),
    ],
)
def test_an_address_is_refused_with_what_is_wrong_in_it(address, expected):
    """RFC 3986: a space and braces are escaped, a host follows the two slashes."""
    assert list(cell_complaints(address, column("url"))) == [expected]


def test_an_address_as_a_browser_shows_it_is_taken():
    assert list(cell_complaints("https://a.b/one%20two?c=d&e#f", column("url"))) == []
