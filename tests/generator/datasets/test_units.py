"""A column may count anything that has words: pages and workbooks show its unit by themselves."""

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from once import the_study
from packages import with_column

from generator.datasets.dictionary import dictionary_html
from generator.datasets.rows import rows_html
from generator.datasets.workbooks import dataset_workbook
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.writing.links import Links

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(("code", "head"), [("id", "Jumlah rumah produksi (set)"),
                                            ("en", "Production houses (sets)")])  # fmt: skip
def test_a_column_that_counts_sets_is_shown_with_its_unit(code, head):
    """No drawing knows the unit `sets`; data/words.csv has words for it."""
    study = the_study()
    study = replace(study, package=with_column(study.package, "houses", "units", unit="sets"))
    edition = Edition(study, {}, LANGUAGES[code], {}, {}, "")
    houses, links = study.package.dataset("houses"), Links("../../", "../../")
    book = openpyxl.load_workbook(io.BytesIO(dataset_workbook(houses, edition, "")))
    [heads, first, *_] = book.worksheets[1].iter_rows()
    cell = first[[one.value for one in heads].index(head)]
    assert (type(cell.value), cell.number_format) == (int, "#,##0")
    assert f">{head}</th>" in rows_html(houses, edition, links)
    unit = head.partition("(")[2][:-1]
    assert f">{unit}</td>" in dictionary_html(houses, edition, links)
