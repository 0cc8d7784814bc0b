"""Tables as a browser and a screen reader get them."""

from dataclasses import replace

import pytest
from renditions import with_words

from generator.errors import UnknownName
from generator.findings import Column, Content, content
from generator.writing.links import Links
from generator.writing.tables import Table, TableBody, TableCell, TableHead, TableRow, table_of
from generator.writing.templates import render
from generator.writing.values import is_number, value_text

WORDS = {"column.statement": "Statement", "column.topic": "Topic", "column.year": "Year"}


def table_html(shown: Content) -> str:
    """The content in the frame of a table, on a page at the root of its language."""
    return render("table", table=table_of(shown, "Record", with_words(WORDS, "en"), Links("", "")))


def test_rows_that_share_a_group_stand_under_one_head():
    """WAI's tables tutorial: a head that spans the columns, scoped to the body that it opens."""
    columns = (Column("topic", "group"), Column("statement", "name"), Column("year", "year"))
    rows = [
        {"topic": "a & b", "statement": "first", "year": 2021},
        {"topic": "a & b", "statement": "second", "year": 2022},
        {"topic": "c", "statement": "third", "year": 2023},
    ]
    html = table_html(content(columns, rows))
    heads = '<tr><th scope="col">Statement</th><th scope="col">Year</th></tr>'
    assert f"<thead data-search-exclude>{heads}</thead>" in html
    assert html.split("</thead>")[1] == (
        '<tbody><tr data-search-exclude><th scope="rowgroup" colspan="2">a &amp; b</th></tr>'
        '<tr><th scope="row">first</th><td>2021</td></tr>'
        '<tr><th scope="row">second</th><td>2022</td></tr></tbody>'
        '<tbody><tr data-search-exclude><th scope="rowgroup" colspan="2">c</th></tr>'
        '<tr><th scope="row">third</th><td>2023</td></tr></tbody></table></div>'
    )


def test_a_long_name_of_a_source_may_break_at_its_strokes():
    """Unbroken, owner/repository takes the room of the statement beside it."""
    row = {"statement": "first", "year": "owner/repository", "year_href": "https://example.org/a/b"}
    columns = (Column("statement", "name"), Column("year"))
    html = table_html(content(columns, [row]))
    assert '<a href="https://example.org/a/b">owner/<wbr>repository</a>' in html


def test_the_search_reads_the_words_of_a_row_alone():
    """By Material's attribute for what its search leaves out."""
    columns = (Column("statement", "name"), Column("year", "count"), Column("topic"))
    rows = [{"statement": "a", "year": 3, "topic": "b"}]
    linked = [{"statement": "a", "year": 3, "topic": "b", "topic_href": "https://c.d/"}]
    html = table_html(content(columns, rows))
    assert '<td class="number" data-label="Year" data-search-exclude>3</td>' in html
    assert '<td data-label="Topic">b</td>' in html
    html = table_html(content(columns, linked))
    assert '<td data-label="Topic" data-search-exclude><a href="https://c.d/">b</a></td>' in html


def test_a_unit_of_the_study_is_said_in_its_own_words():
    indonesian = with_words(WORDS, "id")
    spoken = replace(indonesian.language, units={"minutes": "menit"})
    counted = Column("year", "minutes")
    said = value_text(1400, counted, replace(indonesian, language=spoken))
    assert (said, is_number(counted)) == ("1.400\u00a0menit", True)


def test_a_mistyped_unit_of_a_column_is_refused_with_the_nearest():
    with pytest.raises(UnknownName, match='column year: unknown name "percents" - nearest: "perc'):
        value_text(1, Column("year", "percents"), with_words(WORDS, "en"))


def test_a_table_of_any_room_is_in_the_same_frame():
    """Its region bears the name of the caption; rows and cells may be led to, and have kinds."""
    bad = 'The "next" <b>'
    row = TableRow([TableCell(bad, "short", "a", is_head=True), TableCell(bad, "long")], "row-1")
    table = Table(bad, [TableHead(bad, "short"), TableHead("B")], [TableBody([row])], False, "rows")
    safe = "The &#34;next&#34; &lt;b&gt;"
    assert render("table", table=table) == (
        f'<div class="table-scroll rows" role="region" tabindex="0" aria-label="{safe}">'
        '<table class="data-table">'
        f'<caption class="visually-hidden" data-search-exclude>{safe}</caption>'
        f'<thead data-search-exclude><tr><th scope="col" class="short">{safe}</th>'
        '<th scope="col">B</th></tr></thead>'
        f'<tbody><tr id="row-1"><th scope="row" id="a" class="short">{safe}</th>'
        f'<td class="long">{safe}</td></tr></tbody></table></div>'
    )


NUMBERS = {"column.grown": "Grown", "column.sold": "Sold", "column.note": "Note"}
HINT = {"table.hint": "Move the table sideways."}


def shown_narrowly(columns: tuple[Column, ...], rows: int) -> str:
    """A table of equal rows, as a narrow column has it."""
    row = {"label": "Agar", "grown": 3.0, "sold": 2.0, "note": "dried"}
    rendition = with_words({"column.label": "Plant", **NUMBERS, **HINT}, "en")
    return render("table", table=table_of(content(columns, [row] * rows), "Farm", rendition, None))


def test_in_a_narrow_column_a_row_is_a_block_that_names_each_value():
    """Cut at the edge of a phone, a number would be another number."""
    columns = (Column("label", "name"), Column("grown", "count"), Column("note"))
    html = shown_narrowly(columns, 40)
    assert 'class="data-table data-table--rows"' in html
    assert '<td class="number" data-label="Grown" data-search-exclude>3</td>' in html
    assert '<td data-label="Note">dried</td>' in html and "sideways" not in html


def test_many_rows_of_numbers_stay_a_table_that_says_how_to_move_it():
    """Their reader looks down a column; a few rows are read one by one, and two columns fit."""
    numbers = (Column("label", "name"), Column("grown", "count"), Column("sold", "count"))
    long = shown_narrowly(numbers, 17)
    assert long.startswith(
        '<p class="table-hint" data-print="no" data-search-exclude>Move the table'
    )
    assert 'class="data-table data-table--columns"' in long and "data-label" not in long
    assert 'class="data-table data-table--rows"' in shown_narrowly(numbers, 2)
    assert 'class="data-table"' in shown_narrowly(numbers[:2], 17)


def test_a_share_too_small_for_its_digits_is_not_said_to_be_nothing():
    """0.0008 per cent, of a table with one digit; nothing at all is still 0.0%."""
    one, said = Column("value", "percent", 1), with_words(WORDS, "en")
    texts = [value_text(share, one, said) for share in (0.0008, 0.06, 0.0, -0.3)]
    assert texts == ["< 0.1%", "0.1%", "0.0%", "\u22120.3%"]


def test_a_number_too_long_for_half_a_phone_is_read_row_by_row():
    """Two columns beside a frozen one leave room for about thirteen characters."""
    columns = (Column("label", "name"), Column("grown", "count"), Column("sold", "count"))
    row = {"label": "Agar", "grown": 12_345_678_901, "sold": 2.0}
    rendition = with_words({"column.label": "Plant", **NUMBERS, **HINT}, "en")
    table = table_of(content(columns, [row] * 17), "Farm", rendition, None)
    assert (table.narrowly, table.hint) == ("rows", "")


def test_a_column_says_whose_it_is_where_columns_differ_in_that():
    """In words too: a colour alone tells not everyone."""
    columns = (
        Column("label", "name"),
        Column("grown", "count", voice="study"),
        Column("sold", "count", voice="ours"),
    )
    row = {"label": "Agar", "grown": 3.0, "sold": 2.0}
    words = {"column.label": "Plant", **NUMBERS, "theme.inferred": "by our reading"}
    html = render(
        "table", table=table_of(content(columns, [row]), "F", with_words(words, "en"), None)
    )
    assert '<th scope="col" class="number by-study">Grown</th>' in html
    assert '<th scope="col" class="number by-ours">Sold (by our reading)</th>' in html
    assert '<td class="number by-ours" data-label="Sold (by our reading)"' in html
