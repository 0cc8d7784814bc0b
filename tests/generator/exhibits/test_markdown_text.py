"""What an exhibit's Markdown file says, wherever it ends up."""

import pytest
from renditions import with_words

from generator.exhibits.take_away import markdown_text
from generator.findings import Column, content
from generator.in_language.exhibit import Exhibit
from generator.languages import LANGUAGES
from generator.writing.links import Links

WORDS = {"exhibit.table": "Table", "note": "Note", "source": "Source", "column.item": "Item"}


@pytest.mark.parametrize(
    ("links", "address"),
    [
        (None, ""),
        (Links.public("https://a.b/", LANGUAGES["en"]), " <https://a.b/en/tables/sample/>"),
    ],
)
def test_it_says_what_it_is_and_where_it_is_from(links, address):
    """As SVG and workbook do; an address only where the site has a public one."""
    parts = ("headline", "subtitle", "note", "processing", "description")
    said = dict.fromkeys(parts, "A *b*") | {"source": "Table 1 [@septiany]."}
    shown = content((Column("item", "name"),), [{"item": "C"}])
    text = markdown_text(
        Exhibit("sample", "table", 3, said, shown, {}), with_words(WORDS, "en"), links
    )
    assert text == (
        "**Table C. A \\*b\\***\n\nA \\*b\\*\n\n| Item |\n| --- |\n| C |\n\n"
        f"Note: A \\*b\\*\n\nSource: Table 1.{address}\n"
    )
