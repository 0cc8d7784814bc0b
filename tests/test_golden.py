"""A small page of each kind as it should read, checked by eye once and kept beside this test.

After a change that is meant to show, read what differs and replace the file.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

import html5lib
import pytest
from pens import BLANK
from renditions import rendition

from generator.claims.notes import notes_markdown
from generator.datasets.workbooks import dataset_workbooks
from generator.exhibits.editions import edition
from generator.exhibits.embeds import embed_html
from generator.exhibits.gallery import gallery_page
from generator.exhibits.pages import exhibit_page
from generator.findings import Column, Sources, content
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, frame_html
from generator.making.inputs import read_house
from generator.notebooks.pages import beside_pages
from generator.numbers.entries import Uses, number_html
from generator.numbers.inputs import rows_of_all
from generator.reading import Release, read_notebooks, read_pages, read_study
from generator.site.pages import pages
from generator.writing.links import Links
from study.facts import facts

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
    study = replace(read_study(ROOT), releases=(Release("1.2.3", "2026-01-02", ()),))
    prose = read_pages(ROOT)["en"] | {"findings/sample.md": WRITTEN}
    files = beside_pages(read_notebooks(ROOT), read_house(ROOT), Sources(study, {}))
    sizes = dict.fromkeys(files | dataset_workbooks(study, facts(study)), 0)
    return edition(rendition(study, "en"), prose, BLANK, sizes=sizes)


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
    frame = str(frame_html(exhibit, english, Links("../", "")))
    assert frame.replace("><", ">\n<") + "\n" == golden("table.html")


def test_a_label_with_marks_of_html_breaks_nothing(english):
    """An exhibit's page and bare page and its gallery keep their elements, whatever labels say."""
    said = "The \"next\" <figure> & 'table'"
    # Only what a label is asked for with, such as "{} of {}", has places in it.
    words = {
        key: dict.fromkeys(texts, said) if "{" not in texts["en"] else texts
        for key, texts in english.study.words.items()
    }
    marked = replace(english, study=replace(english.study, words=words))
    for kind in ("figure", "table"):
        of_kind = [one for one in english.exhibits.values() if one.kind == kind]
        assert elements(embed_html(marked, of_kind[1])) == elements(embed_html(english, of_kind[1]))
        for make in (gallery_page, partial(page_of, 1)):
            assert elements(make(marked, kind, of_kind)) == elements(make(english, kind, of_kind))


def page_of(place: int, edition: Edition, kind: str, exhibits: list[Exhibit]) -> str:
    """The page of the exhibit at a place."""
    return exhibit_page(edition, exhibits[place], exhibits, place)


def elements(page: str) -> list[tuple[str, list[str]]]:
    """The elements of the HTML of a page in order, with the names of their attributes."""
    html = "".join(line for line in page.splitlines() if line.startswith("<"))
    parsed = html5lib.parse(html, namespaceHTMLElements=False)
    return [(str(one.tag), sorted(one.attrib)) for one in parsed.iter()]


def test_a_page_of_one_exhibit(written):
    page = written["tables/training.md"]
    assert page.replace("><", ">\n<") == golden("exhibit.md")


def test_an_entry_of_the_page_of_numbers(english):
    fact = english.facts["house_cost_27"]
    links = Links.on_page("data/numbers.md", english.language)
    uses = Uses(["", "full"], [("findings/government/", "G")], rests_on=[("houses-cost", "A note")])
    entry = number_html(fact, english, links, rows_of_all(english), uses)
    assert str(entry).replace("><", ">\n<") + "\n" == golden("number.html")


def test_a_data_note(english):
    first = notes_markdown(english).split("\n\n## ")[0]
    assert first.replace("><", ">\n<") + "\n" == golden("note.md")
