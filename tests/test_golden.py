"""A small page of each kind as it should read, checked by eye once and kept beside this test.

After a change that is meant to show, read what differs and replace the file.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from once import its_facts, the_study
from pens import BLANK

from generator.claims.notes import notes_markdown
from generator.datasets.cells import Reader
from generator.datasets.workbooks import dataset_workbooks
from generator.exhibits.editions import edition
from generator.findings import Column, content
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, frame_html
from generator.languages import LANGUAGES
from generator.making.inputs import read_house
from generator.notebooks.pages import beside_pages
from generator.numbers.entries import Uses, number_html
from generator.numbers.inputs import rows_of_all
from generator.reading import Release, read_notebooks, read_pages
from generator.site.pages import pages
from study.contract import CONTRACT

ROOT = Path(__file__).parents[1]
WRITTEN = """---
title: Sample
description: A page of a few lines.
---
# Output rose

::: answer
Output came to {{ fact.production_2021_2023 }}.
:::

The paper prints {{ fact.production_2021_2023 }}.

## What the study reports {#reported}

::: study
A third more than before [@septiany].
:::
"""
SAID = dict.fromkeys(("headline", "subtitle", "note", "source", "processing", "description"), "")


@pytest.fixture(scope="module")
def english() -> Edition:
    # A release of its own, so that the next one leaves the pages as they are.
    study = replace(the_study(), releases=(Release("1.2.3", "2026-01-02", ()),))
    prose = read_pages(ROOT)["en"] | {"findings/sample.md": WRITTEN}
    files = beside_pages(read_notebooks(ROOT), read_house(ROOT), study)
    sizes = dict.fromkeys(files | dataset_workbooks(study, its_facts()), 0)
    return edition(CONTRACT, study, its_facts(), LANGUAGES["en"], prose, BLANK, sizes=sizes)


@pytest.fixture(scope="module")
def written(english: Edition) -> dict[str, str]:
    """All its pages by their path."""
    return pages(english)


def golden(name: str) -> str:
    return (ROOT / "tests" / "golden" / name).read_text(encoding="utf-8")


def test_a_written_page(written):
    assert written["findings/sample.md"] == golden("written.md")


def test_a_table_in_its_frame(english):
    rows = [{"item": "A & B", "value": 1234.5, "item_href": "data/#a"}]
    shown = content((Column("item", "name"), Column("value", "rupiah")), rows)
    said = SAID | {"headline": "One <row>", "source": "Table 1."}
    exhibit = Exhibit("sample", "table", 3, said, shown, {})
    frame = frame_html(exhibit, LANGUAGES["en"], english.word, "../")
    assert frame.replace("><", ">\n<") + "\n" == golden("table.html")


def test_a_page_of_one_exhibit(written):
    page = written["tables/training.md"]
    assert page.replace("><", ">\n<") == golden("exhibit.md")


def test_an_entry_of_the_page_of_numbers(english):
    fact = english.facts["house_cost_27"]
    by = Reader(english.study, LANGUAGES["en"], english.titles(), english.facts)
    uses = Uses(["", "full"], [("findings/government/", "G")], rests_on=[("houses-cost", "A note")])
    entry = number_html(fact, by, rows_of_all(by), uses)
    assert entry.replace("><", ">\n<") == golden("number.html")


def test_a_data_note(english):
    first = notes_markdown(english).split("\n\n## ")[0]
    assert first.replace("><", ">\n<") + "\n" == golden("note.md")
