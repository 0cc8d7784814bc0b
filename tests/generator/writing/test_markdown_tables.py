"""An exhibit's table as Markdown: what another publisher makes of it is what the page shows."""

from dataclasses import replace
from html import unescape

import markdown
import pytest
from renditions import with_words

from generator.findings import Column, content
from generator.languages import LANGUAGES, Money
from generator.writing.links import Links
from generator.writing.markdown_tables import pipe_table, plain_text
from generator.writing.tables import table_of

HEADS = {"column.item": "Item", "column.value": "Value", "column.source": "Source | *where*"}
COLUMNS = (Column("topic", "group"), Column("item", "name"), Column("value", "rupiah"))
ROWS = [
    {"topic": "Budget", "item": "A | B", "value": 1234.5},
    {"topic": "Spent", "item": "public_record", "value": None},
]


def test_numbers_are_written_as_the_language_writes_them_and_groups_fill_a_row():
    counted = replace(LANGUAGES["id"], currencies={"rupiah": Money("Rp{}")})
    said = replace(with_words(HEADS, "id"), language=counted)
    table = table_of(content(COLUMNS, ROWS), "", said, None)
    assert pipe_table(table) == (
        "| Item | Value |\n"
        "| --- | ---: |\n"
        "| **Budget** |  |\n"
        "| A \\| B | Rp1.235 |\n"
        "| **Spent** |  |\n"
        "| public_record | – |\n"
    )


@pytest.mark.parametrize(
    ("links", "said"),
    [
        (Links.public("https://example.org/", LANGUAGES["en"]), "https://example.org/en/data/#a"),
        (None, ""),
    ],
)
def test_a_link_is_whole_or_none(links, said):
    """A file leaves the site: without a public address it has no way back."""
    rows = [{"item": "A", "item_href": "data/#a", "source": "B", "source_href": "https://b.c/(d)"}]
    shown = content((Column("item", "name"), Column("source")), rows)
    *_, line = pipe_table(table_of(shown, "", with_words(HEADS, "en"), links)).splitlines()
    first = f"[A]({said})" if said else "A"
    assert line == f"| {first} | [B](https://b.c/%28d%29) |"


@pytest.mark.parametrize(
    "text",
    ["a | b", "*a* _b_ c_d", "[a](javascript:b)", "`a` \\ ", "<b>a</b> &amp; R&D; &#60;", "a\nb"],
)
def test_a_text_stays_text_for_the_publisher(text):
    """Python-Markdown, as MkDocs has it, shows what the cell says and makes no element of it."""
    html = markdown.markdown(f"| a |\n| --- |\n| {plain_text(text)} |\n", extensions=["tables"])
    cell = html.partition("<td>")[2].partition("</td>")[0]
    assert "<" not in cell and unescape(cell) == " ".join(text.split("\n")).strip()
