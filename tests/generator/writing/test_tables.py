"""Tables as a browser and a screen reader get them."""

from dataclasses import replace

import pytest

from generator.errors import UnknownName
from generator.findings import Column, content
from generator.languages import LANGUAGES
from generator.writing.tables import table_html

WORDS = {"column.statement": "Statement", "column.topic": "Topic", "column.year": "Year"}


def test_rows_that_share_a_group_stand_under_one_head():
    """WAI's tables tutorial: a head that spans the columns, scoped to the body that it opens."""
    columns = (Column("topic", "group"), Column("statement", "name"), Column("year", "year"))
    rows = [
        {"topic": "a & b", "statement": "first", "year": 2021},
        {"topic": "a & b", "statement": "second", "year": 2022},
        {"topic": "c", "statement": "third", "year": 2023},
    ]
    html = table_html(content(columns, rows), "Record", LANGUAGES["en"], WORDS.get)
    heads = '<thead><tr><th scope="col">Statement</th><th scope="col">Year</th></tr></thead>'
    assert heads in html
    assert html.split("</thead>")[1] == (
        '<tbody><tr><th scope="rowgroup" colspan="2">a &amp; b</th></tr>'
        '<tr><th scope="row">first</th><td>2021</td></tr>'
        '<tr><th scope="row">second</th><td>2022</td></tr></tbody>'
        '<tbody><tr><th scope="rowgroup" colspan="2">c</th></tr>'
        '<tr><th scope="row">third</th><td>2023</td></tr></tbody></table></div>'
    )


def test_a_long_name_of_a_source_may_break_at_its_strokes():
    """Unbroken, owner/repository takes the room of the statement beside it."""
    row = {"statement": "first", "year": "owner/repository", "year_href": "https://example.org/a/b"}
    columns = (Column("statement", "name"), Column("year"))
    html = table_html(content(columns, [row]), "Record", LANGUAGES["en"], WORDS.get)
    assert '<a href="https://example.org/a/b">owner/<wbr>repository</a>' in html


def test_the_search_reads_the_words_of_a_row_alone():
    """By Material's attribute for what its search leaves out."""
    columns = (Column("statement", "name"), Column("year", "count"), Column("topic"))
    rows = [{"statement": "a", "year": 3, "topic": "b"}]
    linked = [{"statement": "a", "year": 3, "topic": "b", "topic_href": "https://c.d/"}]
    html = table_html(content(columns, rows), "Record", LANGUAGES["en"], WORDS.get)
    assert '<td class="number" data-search-exclude>3</td><td>b</td>' in html
    html = table_html(content(columns, linked), "Record", LANGUAGES["en"], WORDS.get)
    assert '<td data-search-exclude><a href="https://c.d/">b</a></td>' in html


def test_a_unit_of_the_study_is_said_in_its_own_words():
    minutes = Column("year", "minutes")
    spoken = replace(LANGUAGES["id"], units={"minutes": "menit"})
    columns = (Column("statement", "name"), minutes)
    row = {"statement": "first", "year": 1400}
    html = table_html(content(columns, [row]), "Record", spoken, WORDS.get)
    assert '<td class="number" data-search-exclude>1.400\u00a0menit</td>' in html


def test_a_mistyped_unit_of_a_column_is_refused_with_the_nearest():
    columns = (Column("statement", "name"), Column("year", "percents"))
    row = {"statement": "first", "year": 1}
    with pytest.raises(UnknownName, match='column year: unknown name "percents" - nearest: "perc'):
        table_html(content(columns, [row]), "Record", LANGUAGES["id"], WORDS.get)
