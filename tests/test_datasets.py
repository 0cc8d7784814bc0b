"""The pages and files of the datasets: what a reader looks up, cites, downloads and checks."""

import csv
import hashlib
import json
import re
from decimal import ROUND_HALF_UP, Decimal
from html import unescape

import openpyxl
import pandas as pd
import pytest
from frictionless import Package

from generator.languages import LANGUAGES
from generator.reading import read_study
from generator.writing.links import row_anchor
from study.facts import facts

# Of no use to a reader: labels, quotations, and the order of what figures show.
FOR_PROGRAMS = ("quotations", "side_by_side", "steps", "words")


def text_of(page):
    return page.read_text(encoding="utf-8")


def row(page: str, anchor: str) -> str:
    """The text of a row, without its tags."""
    found = re.search(rf'<tr id="{anchor}">(.*?)</tr>', page)
    assert found, anchor
    return unescape(re.sub(r"<[^>]+>", " ", found[1])).replace("\u00a0", " ")


def test_the_published_package_is_valid_where_it_is_published(address):
    """Read over HTTP as anybody would: every table fetched, its size and hash compared."""
    package = Package(f"{address}data/datapackage.json")
    report = package.validate()
    assert report.valid, report.flatten(["title", "message"])[:3]
    assert len(package.resources) >= 20
    assert all(one.hash.startswith("sha256:") and one.bytes for one in package.resources)


def test_the_published_package_claims_no_licence_and_names_its_sources(site):
    package = json.loads(text_of(site / "data" / "datapackage.json"))
    assert "licenses" not in package
    assert "Peran Klaster IKM" in package["sources"][0]["title"]
    record = next(one for one in package["resources"] if one["name"] == "public_record")
    assert {"title": "Transkepri", "path": "https://transkepri.com/news/cetak/7986"} in record[
        "sources"
    ]


def test_every_data_file_has_its_checksum(site):
    lines = text_of(site / "data" / "SHA256SUMS").splitlines()
    sums = dict(reversed(line.split("  ")) for line in lines)
    # The page itself, and how to cite it, are no data.
    files = {one.name for one in (site / "data").glob("*.*") if not one.name.startswith("index.")}
    assert files == set(sums)
    for name, expected in sums.items():
        assert hashlib.sha256((site / "data" / name).read_bytes()).hexdigest() == expected


@pytest.mark.parametrize("below", ["", "en/"])
def test_every_row_of_every_dataset_has_an_address(house, site, below):
    """All but those for programs: labels, quotations, and the order of what figures show."""
    for file in sorted((house / "data").glob("*.csv")):
        if file.stem in FOR_PROGRAMS:
            continue
        with file.open(encoding="utf-8", newline="") as opened:
            count = sum(1 for _ in csv.reader(opened)) - 1
        page = text_of(site / below / "data" / file.stem.replace("_", "-") / "index.html")
        anchors = re.findall(r'<tr id="(row-[a-z0-9-]+)">', page)
        assert len(anchors) == len(set(anchors)) == count, file.name
        assert hashlib.sha256((site / "data" / file.name).read_bytes()).hexdigest() in page


@pytest.mark.parametrize(
    ("below", "dataset", "anchor", "expected"),
    [
        ("", "grdp", "row-c-2022", ["Industri Pengolahan", "9.543.671,00", "9 543 671,00"]),
        ("en/", "grdp", "row-c-2022", ["Manufacturing", "9,543,671.00", "9 543 671,00"]),
        ("", "output", "row-2021-2023", ["bertambah sebesar 10, 956 Kg", "548.250.000.000"]),
        ("en/", "public-record", "row-official-output-2021", ["88", "tonnes", "12 January 2022"]),
        ("en/", "houses", "row-paper-2021", ["sekitar 20 unit", "6,7 Milyar", "the paper"]),
    ],
)
def test_a_row_reads_as_the_study_has_it(site, below, dataset, anchor, expected):
    said = row(text_of(site / below / "data" / dataset / "index.html"), anchor)
    assert [one for one in expected if one not in said] == []


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_input_of_every_number_is_a_row_of_a_page(house, site, code):
    below = site if code == "id" else site / code
    for fact in facts(read_study(house)).values():
        for cell in fact.inputs:
            page = text_of(below / "data" / cell.dataset.replace("_", "-") / "index.html")
            assert f'id="{row_anchor(cell)}"' in page, fact.name


def test_the_public_record_says_when_and_how_it_was_read(site):
    assert "23 November 2026" in text_of(site / "en" / "data" / "public-record" / "index.html")
    assert "berupa cuplikan dari arsip" in text_of(site / "data" / "public-record" / "index.html")


def test_every_dataset_keeps_its_old_address_on_the_overview(site):
    package = json.loads(text_of(site / "data" / "datapackage.json"))
    for below in ("", "en/"):
        page = text_of(site / below / "data" / "index.html")
        for resource in package["resources"]:
            assert f'id="dataset-{resource["name"].replace("_", "-")}"' in page


@pytest.mark.parametrize("below", ["", "en/"])
def test_every_dataset_comes_as_file_workbook_and_zip_each_with_its_size(house, site, below):
    for file in sorted((house / "data").glob("*.csv")):
        if file.stem in FOR_PROGRAMS:
            continue
        folder = site / below / "data" / file.stem.replace("_", "-")
        page = unescape(text_of(folder / "index.html"))
        links = re.findall(r'<a download href="([^"]+)">[^<]*</a>', page)
        files = [(folder / href).resolve() for href in links]
        plain, semicolons = file.name, f"{file.stem}-spreadsheet.csv"
        expected = [(site / "data" / name).resolve() for name in (plain, semicolons)]
        assert files[:3] == [*expected, folder / f"{file.stem}.xlsx"]
        assert (site / "data" / "sei-lekop-data.zip").resolve() in files
        for one in files:
            kilobytes = Decimal(one.stat().st_size) / 1000
            # A half goes up, as at school.
            step = Decimal(1) if kilobytes > 99.5 else Decimal("0.1")
            said = f"{kilobytes.quantize(step, ROUND_HALF_UP):,f}"
            said = said if below else said.replace(".", ",")
            assert f"{said}\u00a0kB" in page, one


def sheets(site, below: str, dataset: str):
    return openpyxl.load_workbook(site / below / "data" / dataset).worksheets


@pytest.mark.parametrize(
    ("below", "sector", "heads"),
    [
        ("", "Industri Pengolahan", ["Lapangan usaha", "Tahun", "Nilai (juta rupiah)"]),
        ("en/", "Manufacturing", ["Industry", "Year", "Value (million rupiah)"]),
    ],
)
def test_a_workbook_holds_numbers_as_numbers_and_print_as_text(site, below, sector, heads):
    """Table 1 prints "9 543 671,00" for manufacturing in 2022: a number, and a text beside it."""
    rows = list(sheets(site, below, "grdp/grdp.xlsx")[1].iter_rows())
    assert [cell.value for cell in rows[0]][:3] == heads
    row = next(row for row in rows if row[0].value == f"C · {sector}" and row[1].value == 2022)
    assert (row[2].value, row[3].value) == (9543671, "9 543 671,00")
    # A year has no mark of thousands, a value has.
    assert (row[1].number_format, row[2].number_format) == ("0", "#,##0.00")
    assert len(rows) == 1 + 17 * 3


def test_a_workbook_counts_money_in_rupiah(site):
    rows = list(sheets(site, "en/", "budget/budget.xlsx")[1].iter_rows())
    money = [cell for cell in rows[1] if cell.value == 4143833000]
    assert money and money[0].number_format == '"Rp"#,##0'
    assert "Rp 4.143.833.000 Miliar" in [cell.value for cell in rows[1]]


def test_a_workbook_says_what_it_is_and_what_its_columns_mean(site):
    cover, data, notes = sheets(site, "en/", "public-record/public_record.xlsx")
    said = " ".join(str(cell) for row in cover.iter_rows(values_only=True) for cell in row)
    assert "other sources" in said and "23 November 2026" in said and "licence" in said
    dictionary = {row[0]: row[1] for row in notes.iter_rows(values_only=True)}
    assert "certainty" in dictionary["Certainty"] and "url" in dictionary["Address"]
    assert "2022-01-12" in [cell.value for row in data.iter_rows() for cell in row]


@pytest.mark.parametrize(
    ("below", "answers", "neutral"),
    [
        ("", ("tiga nol", "tidak boleh dibagi"), "catatan data tentang kolom berikut"),
        ("en/", ("three zeros", "must not be divided"), "data note on"),
    ],
)
def test_a_workbook_tells_a_class_that_there_is_a_doubt_and_not_which(
    site, below, answers, neutral
):
    """It opens on its data; exercises four and five ask for what the notes conclude."""
    for path in ("output/output", "houses/houses"):
        book = openpyxl.load_workbook(site / below / "data" / f"{path}.xlsx")
        assert book.active is book.worksheets[1]
        assert [one.title for one in book if one.sheet_view.tabSelected] == [book.active.title]
        cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if any(answer in cell for answer in answers)]
        assert [cell for cell in cells if neutral in cell]


@pytest.mark.parametrize(
    ("below", "head", "said"),
    [("", "Sumber", {"makalah", "sumber lain"}), ("en/", "Source", {"the paper", "other sources"})],
)
def test_a_workbook_says_who_reports_a_row_as_its_page_does(site, below, head, said):
    """And not by the key of another table."""
    heads, *rows = sheets(site, below, "houses/houses.xlsx")[1].iter_rows(values_only=True)
    assert {row[heads.index(head)] for row in rows} == said


def test_each_dataset_has_a_file_for_a_spreadsheet_set_to_the_decimal_comma(site):
    """The same cells between semicolons, and a page of both languages that names it."""
    package = json.loads(text_of(site / "data" / "datapackage.json"))
    files = sorted((site / "data").glob("*-spreadsheet.csv"))
    assert len(files) >= 20
    numbers = {one["name"]: one["schema"]["fields"] for one in package["resources"]}
    for file in files:
        name = file.name.removesuffix("-spreadsheet.csv")
        raw = file.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        with (site / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as plain:
            expected = list(csv.reader(plain))
        found = list(csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True), delimiter=";"))
        counted = [one["type"] in ("number", "integer") for one in numbers[name]]
        for row, other in zip(expected, found, strict=True):
            for cell, said, is_number in zip(row, other, counted, strict=True):
                assert said == cell or (is_number and said == cell.replace(".", ",")), file.name
        for below in ("", "en/"):
            page = text_of(site / below / "data" / name.replace("_", "-") / "index.html")
            assert f'data/{file.name}"' in page or f'"../{file.name}"' in page, file.name


def test_a_decimal_of_a_dataset_has_a_comma_for_a_spreadsheet(site):
    """Table 1 prints "9 543 671,00" for manufacturing, which stays text; its value is a number."""
    plain, other = (
        (site / "data" / f"grdp{ending}.csv").read_text(encoding="utf-8-sig")
        for ending in ("", "-spreadsheet")
    )
    assert re.search(r"\d\.\d", plain) and not re.search(r";\d+\.\d+(;|$)", other, re.MULTILINE)
    assert re.search(r";\d+,\d+(;|$)", other, re.MULTILINE)


@pytest.mark.parametrize("below", ["", "en/"])
def test_the_line_beside_a_file_reads_its_texts_as_they_stand(site, below, monkeypatch):
    """In pandas, run where the files lie: what the package calls a text is as the file has it."""
    monkeypatch.chdir(site / "data")
    package = json.loads(text_of(site / "data" / "datapackage.json"))
    for resource in package["resources"]:
        name = resource["name"]
        page = site / below / "data" / name.replace("_", "-") / "index.html"
        if not page.exists():
            assert name in FOR_PROGRAMS
            continue
        (line,) = re.findall(r"Python: <code>(.*?)</code>", text_of(page))
        read = {}
        exec(unescape(line), {"pd": pd}, read)
        texts = [one["name"] for one in resource["schema"]["fields"] if one["type"] == "string"]
        with open(f"{name}.csv", encoding="utf-8", newline="") as file:
            expected = list(csv.DictReader(file))
        for column in texts:
            found = read[name][column].astype(object).fillna("").tolist()
            assert found == [row[column] for row in expected], (name, column)
