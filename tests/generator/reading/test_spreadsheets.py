"""A table that a spreadsheet saved is the same table, or its first other cell is named."""

import pytest
from once import the_study
from packages import described_field, table

from generator.datasets.semicolons import spreadsheet_csv
from generator.errors import InvalidData
from generator.reading import read_study
from generator.reading.cells import cell_complaints, csv_rows
from generator.reading.spreadsheets import plain_table
from generator.reading.tables import typed_frame
from study.contract import CONTRACT

MARK = b"\xef\xbb\xbf"
CATCH = table(
    described_field("boat"),
    described_field("day", type="date"),
    described_field("crates", type="integer"),
    described_field("tonnes", type="number"),
    described_field("says"),
)
PLAIN = 'boat,day,crates,tonnes,says\nKM 1,2022-01-12,3,1.25,"Calm, then rain"\nKM 2,,,,\n'


def read(content: bytes) -> list[list[str]]:
    """The rows of a table saved so, as a build reads them."""
    plain = plain_table(content, CATCH.file, CATCH.fields)
    return csv_rows(plain.decode("utf-8"), CATCH.file, CATCH.fields)


def between_semicolons(*rows: str) -> bytes:
    return "\r\n".join(["boat;day;crates;tonnes;says", *rows, ""]).encode("utf-8")


@pytest.mark.parametrize(
    "content",
    [
        MARK + PLAIN.encode(),
        PLAIN.replace("\n", "\r\n").encode(),
        MARK + PLAIN.replace("\n", "\r\n").encode(),
        MARK + between_semicolons("KM 1;2022-01-12;3;1,25;Calm, then rain", "KM 2;;;;"),
        between_semicolons('"KM 1";2022-01-12;3;1,25;"Calm, then rain"', '"KM 2";;;;""'),
    ],
)
def test_a_table_that_was_saved_is_the_same_bytes(content):
    """A mark, line ends of Windows, semicolons, quotation marks where none are needed."""
    assert plain_table(content, CATCH.file, CATCH.fields) == PLAIN.encode()


def test_a_plain_table_is_what_lies_there_byte_for_byte():
    assert plain_table(b'a,b\n"1",2;3\n', CATCH.file, CATCH.fields) == b'a,b\n"1",2;3\n'


def test_a_point_stays_where_a_spreadsheet_left_it():
    """With Indonesian settings 1430744.00 is a text to it, and saved as it is."""
    saved = between_semicolons("KM 1;;;1430744.00;", "KM 2;;;103.96;", "KM 3;;;-0,5;")
    assert [row[3] for row in read(saved)] == ["1430744.00", "103.96", "-0.5"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("KM 1;;;1.250;", '"1.250" - expected one number: 1,250 with decimals, 1250 without'),
        ("KM 1;;;-12.500;", '"-12.500" - expected one number: -12,500 with decimals'),
        ("KM 1;;;1.430.744,00;", '"1.430.744,00" - expected a number with a decimal comma'),
        ("KM 1;;;1,430,744;", '"1,430,744" - expected a number with a decimal comma'),
        ("KM 1;;;1 430,5;", '"1 430,5" - expected a number with a decimal comma'),
        ("KM 1;;;3,66E+11;", '"3,66E+11" - expected a number with a decimal comma'),
        ("KM 1;;;Rp1,25;", '"Rp1,25" - expected a number with a decimal comma'),
        ("KM 1;;;25%;", '"25%" - expected a number with a decimal comma'),
        ("KM 1;;2.020;;", 'column crates: "2.020" - expected a whole number, digits only'),
        ("KM 1;;3,0;;", 'column crates: "3,0" - expected a whole number, digits only'),
        ("KM 1;;;01,5;", 'column tonnes: "01.5" - expected a number with a decimal point'),
        ("KM 1;;;;;", 'column 6: "" - expected 5 cells in a row, not 6; a text with a semicolon'),
        ("KM 1;;;", "column says - expected 5 cells in a row, not 4"),
        ('KM 1;;;;"open', 'column says: "open" - expected each quote closed'),
        ("KM 1;;;;=1+1", 'column says: "=1+1" - expected a text that no spreadsheet runs'),
    ],
)  # fmt: skip
def test_the_first_cell_that_is_none_of_its_type_is_named(row, said):
    with pytest.raises(InvalidData) as refused:
        read(between_semicolons("KM 0;;1;0,5;", row))
    line = str(refused.value)
    assert line.startswith("data/catch.csv: row 3, column ") and said in line


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"boat;day;crates;says", "data/catch.csv: row 1, column tonnes - expected this column"),
        (b"sep=;", 'data/catch.csv: row 1, column 1: "sep=" - expected the columns boat, day'),
        (
            b"boat\tday\tcrates",
            'data/catch.csv: row 1, column 1: "boat\\tday\\tcrates" - expected text without',
        ),
    ],
)
def test_a_header_between_semicolons_is_what_was_promised_too(head, said):
    with pytest.raises(InvalidData) as refused:
        read(head + b"\r\nKM 1;;;;\r\n")
    assert str(refused.value).startswith(said)


def test_bytes_that_are_no_utf_8_are_named_by_their_row():
    with pytest.raises(InvalidData) as refused:
        read(between_semicolons("KM 1;;;;rain") + "KM 2;;;;caf\xe9\r\n".encode("cp1252"))
    assert str(refused.value) == (
        'data/catch.csv: row 3: "E9" - expected UTF-8, which these bytes are not'
    )


@pytest.mark.parametrize("dataset", the_study().package.datasets, ids=lambda one: one.name)
def test_each_table_between_semicolons_is_the_same_table(dataset):
    """As the site hands it to spreadsheets with a decimal comma, and back."""
    study = the_study()
    saved = spreadsheet_csv(dataset, study.raw[dataset.name]).replace(b"\n", b"\r\n")
    plain = plain_table(saved, dataset.file, dataset.fields)
    rows = csv_rows(plain.decode("utf-8"), dataset.file, dataset.fields)
    assert typed_frame(rows, dataset.fields).equals(study.table(dataset.name))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "output.csv",
            ";366.750.000.000",
            ";366750000000",
            'row 2, column revenue_printed: "366750000000" - expected a number as the paper',
        ),
        (
            "budget.csv",
            ";Rp 6.717.980.325;",
            ";$6,717,980,325.00;",
            'row 3, column budget_printed: "$6,717,980,325.00" - expected a number as the paper',
        ),
        (
            "grdp_totals.csv",
            ";22 995 777,49",
            ";22995777,49",
            'row 4, column printed: "22995777,49" - expected a number as the paper',
        ),
        (
            "grdp_totals.csv",
            ";21251125,59;",
            ";21251125,95;",
            'row 3, column value: "21251125.95" - expected 21251125.59, which is printed as',
        ),
        (
            "public_record.csv",
            ";2022-01-12;",
            ";12/01/22;",
            'column date: "12/01/22" - expected a text as a person',
        ),
    ],
)
def test_a_printed_cell_that_was_rewritten_is_named(root, file, old, new, said):
    """What LibreOffice 7.4 and Excel make of them with Indonesian and with American settings."""
    dataset = next(one for one in the_study().package.datasets if one.path == file)
    path = root / "data" / file
    saved = spreadsheet_csv(dataset, path.read_bytes()).decode("utf-8")
    assert old in saved
    path.write_text(saved.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidData) as refused:
        read_study(root, CONTRACT.rules)
    assert f"data/{file}: " in str(refused.value) and said in str(refused.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sebagian âˆ’16,2", "− (U+2212) for âˆ’, as UTF-8 has it"),
        ("kafÃ© di dermaga", "é (U+00E9) for Ã©, as UTF-8 has it"),
        ("â€œdalam IKM iniâ€\x9d", "“ (U+201C) for â€œ, as UTF-8 has it"),
        ("12 Â°C", "° (U+00B0) for Â°, as UTF-8 has it"),
        ("turun ?4,28 persen", "the sign that a program lost: a question mark before a word"),
        ("dalam \ufffdIKM", "the letter that a program lost: replacement character"),
        ("03/01/22", "a text as a person writes it, not a date as a spreadsheet does"),
        ("1-3-2022", "a text as a person writes it, not a date"),
        ("Jan-22", "a text as a person writes it, not a date"),
        ("12-Agu", "a text as a person writes it, not a date"),
        ("3,66E+11", "a text as a person writes it, not a number"),
        ("#N/A", "a text as a person writes it, not an error"),
        ("Err:508", "a text as a person writes it, not an error"),
        ("###", "a text as a person writes it, not a row of signs"),
    ],
)
def test_a_text_that_a_program_rewrote_is_named(text, expected):
    """As Excel reads a CSV without a mark, or saves one in another encoding; and what it takes for
    a day or a number.
    """
    said = list(cell_complaints(text, CATCH.field("says")))
    assert any(one.startswith(expected) for one in said)


@pytest.mark.parametrize(
    "text",
    [
        *("É”", "“CAFÉ”", "3 ×\u00a04", "à la carte", "Straße–", "Mengapa? Karena…", "−16,2"),
        *("?theme=dark", "2022-01", "2019-2021", "1/2", "Maret 2022", "2-3", "# 3", "Jan"),
    ],
)
def test_letters_that_are_meant_are_taken(text):
    assert list(cell_complaints(text, CATCH.field("says"))) == []
