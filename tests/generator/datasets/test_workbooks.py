"""What a workbook says of its columns is true of the workbook, which its readers may have alone."""

import io
import re

import openpyxl
import pytest
from once import its_facts, the_study

from generator.datasets.workbooks import dataset_workbooks

# As descriptions of the file explain its codes.
CODE = re.compile(r"\b(?:paper|officials|press): |[Kk]ata paper\b|word paper\b")


@pytest.fixture(scope="module")
def books() -> dict[str, openpyxl.Workbook]:
    made = dataset_workbooks(the_study(), its_facts())
    return {path: openpyxl.load_workbook(io.BytesIO(book)) for path, book in made.items()}


def sheet(book: openpyxl.Workbook, place: int) -> list[list[str]]:
    return [[str(cell or "") for cell in row] for row in book.worksheets[place].values]


def test_no_workbook_sends_its_reader_to_a_file_that_it_has_not(books):
    """Neither its cover nor its notes: a dataset is named as it is called."""
    assert len(books) > 30
    for path, book in books.items():
        for place in (0, 2):
            said = " ".join(cell for row in sheet(book, place) for cell in row)
            assert ".csv" not in said, (path, said)


@pytest.mark.parametrize(
    ("path", "head", "said"),
    [
        ("data/houses/houses.xlsx", "Sumber", "Salah satu dari: makalah; sumber lain."),
        ("en/data/houses/houses.xlsx", "Source", "One of: the paper; other sources."),
        (
            "data/grdp/grdp.xlsx",
            "Lapangan usaha",
            "Kategori di kumpulan data “Lapangan usaha”.",
        ),
    ],
)
def test_the_notes_say_what_the_cells_hold(books, path, head, said):
    """Words where the file has codes."""
    notes = dict(row[:2] for row in sheet(books[path], 2) if row[0])
    assert notes[head].startswith(said)
    told = said.partition(": ")[2].rstrip(".").split("; ")
    rows = sheet(books[path], 1)
    column = rows[0].index(head)
    assert len(told) < 2 or {row[column] for row in rows[1:]} <= set(told)


def test_no_code_is_explained_that_no_cell_holds(books):
    for path, book in books.items():
        for _, said in (row[:2] for row in sheet(book, 2)[1:] if len(row) > 1):
            assert not CODE.search(said), (path, said)
