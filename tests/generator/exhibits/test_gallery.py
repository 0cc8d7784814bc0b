"""What stands for each exhibit in a gallery: its own rows in small, its symbols, its columns."""

import re

import pytest
from once import the_study
from pens import BLANK
from renditions import rendition

from generator.drawing.charts import KINDS, MINI, render_svg, specification
from generator.drawing.charts.minis import THUMBNAILS
from generator.drawing.strips import is_by_hand
from generator.exhibits.thumbnails import drawn_small, thumbnail, typographic, without_class
from generator.findings import Column, content
from generator.in_language.exhibit import Exhibit
from generator.writing.tables import table_of
from study.contract import CONTRACT

STUDY = the_study()
CHARTS = [
    name
    for name, record in STUDY.exhibits.items()
    if record.kind == "figure" and not is_by_hand(record.chart)
]
# As heavy as a drawing may be that is one of thirty on a page, in bytes of SVG.
HEAVIEST = 5_600


def test_a_small_drawing_has_the_class_of_the_gallery_alone():
    """Vega gives every drawing a class of its own; two attributes of one name are not valid."""
    text = '<text font-family="Literata" class="x">A</text>'
    svg = f'<svg class="marks" width="720" height="9">\n{text}</svg>'
    assert without_class(svg) == (
        'font-family="Literata" width="720" height="9"> <text class="x">A</text></svg>'
    )


def test_every_kind_of_chart_has_a_thumbnail():
    assert THUMBNAILS.keys() == KINDS.keys()


@pytest.mark.parametrize("name", CHARTS)
def test_a_figure_is_drawn_small_from_its_own_rows(name):
    """Without a letter, in the colours of its voices, and light enough to be one of many."""
    record = STUDY.exhibits[name]
    shown = CONTRACT.exhibit("figure", name)(rendition(STUDY, "en"))
    svg = render_svg(specification(THUMBNAILS[record.chart], shown, MINI, name))
    assert "<text" not in svg and len(svg) < HEAVIEST
    assert re.search(r'<svg [^>]*width="120" height="56"', svg)
    used = set(re.findall(r"var\(--chart-(study|others|ours|doubt|context)\)", svg))
    said = set(shown.rows["voice"])
    # A rise is ours, a struck end doubtful; a whole beside very few hides what is inferred.
    assert used and used <= said | {"ours", "doubt"}


def test_rows_that_no_form_can_draw_leave_the_columns_to_stand_for_them():
    shown = content((Column("value", "count"),), [{"value": 0, "text": "", "voice": "study"}])
    draw = lambda form, rows, layout, where: specification(form, rows, layout, where)  # noqa: E731
    assert drawn_small("rack", shown, draw) == ""
    lines = thumbnail(Exhibit("a", "figure", 1, {}, shown, {}), rendition(STUDY, "en"))
    assert "thumbnail-heads" in lines and 'aria-hidden="true"' in lines


def test_a_table_stands_for_itself_by_the_length_of_what_it_says():
    """Names begin at the left edge, numbers end where their column does."""
    columns = (Column("item", "name"), Column("value", "rupiah"))
    rows = [{"item": "ab", "value": 1}, {"item": "abcd", "value": 123_456_789}]
    found = typographic(table_of(content(columns, rows), "", rendition(STUDY, "en"), None))
    names = [
        tuple(map(float, one)) for one in re.findall(r"M([\d.]+) [\d.]+h([\d.]+)", found["names"])
    ]
    assert [start for start, _ in names] == [0, 0] and names[1][1] > names[0][1]
    cells = [
        tuple(map(float, one)) for one in re.findall(r"M([\d.]+) [\d.]+h([\d.]+)", found["cells"])
    ]
    assert [round(start + long) for start, long in cells] == [120, 120]


def lengths(path: str) -> list[tuple[float, float]]:
    """Where each line of a path begins, and how long it is."""
    found = re.findall(r"M([\d.]+) [\d.]+h([\d.]+)", path)
    return [(float(start), float(long)) for start, long in found]


def test_a_figure_of_symbols_shows_each_of_them():
    from generator.exhibits.editions import exhibit_of

    numbers = {"figure.one-business": 1}
    made = exhibit_of("one-business", CONTRACT, rendition(STUDY, "en"), numbers, BLANK, None)
    assert thumbnail(made, rendition(STUDY, "en")).count("thumbnail-symbol") == 5
