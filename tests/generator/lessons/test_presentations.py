"""The presentation of a lesson, read back as PowerPoint and a spreadsheet have it."""

import io
import zipfile
from dataclasses import replace

import pytest
from lesson_shown import LESSON_ANSWERS, the_lesson, with_exhibits
from openpyxl import load_workbook
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER
from pptx.util import Pt

from generator.in_language.edition import Edition
from generator.lessons.native_charts import native_panels
from generator.lessons.slide_files import slide_file
from generator.lessons.slides import lesson_slides
from generator.reading.texts import Text

HOSTILE = '=HYPERLINK("http://x") <b>&amp; ]]> </a:t><a:r/> @x +1 -1 {% x'


@pytest.fixture(params=["id", "en"], scope="module")
def edition(request) -> Edition:
    return with_exhibits(request.param)


@pytest.fixture(scope="module")
def made(edition):
    slides = lesson_slides(the_lesson(), edition)
    return slide_file(the_lesson(), edition, slides)


def opened(content: bytes):
    return Presentation(io.BytesIO(content))


def texts(slide) -> str:
    """What a class reads: texts and tables."""
    said = [one.text_frame.text for one in slide.shapes if one.has_text_frame]
    tables = [one.table for one in slide.shapes if one.has_table]
    said += [cell.text for table in tables for row in table.rows for cell in row.cells]
    return "\n".join(said).replace("\u00a0", " ")


def charts(presentation):
    return [one for slide in presentation.slides for one in slide.shapes if one.has_chart]


def test_it_is_16_to_9_with_a_title_on_every_slide(edition, made):
    found = opened(made)
    assert found.slide_width * 9 == found.slide_height * 16
    slides = lesson_slides(the_lesson(), edition)
    assert [one.shapes.title.text for one in found.slides] == [one.title for one in slides]


def test_bars_hold_the_values_of_the_table_and_so_does_the_workbook_behind_them(made):
    """Table 2 of the paper: 53 and 63 businesses, 7,335 and 10,956 kg."""
    businesses, production, target = charts(opened(made))
    for shape, values in ((businesses, (53, 63)), (production, (7335, 10956))):
        [series] = shape.chart.plots[0].series
        assert tuple(series.values) == values
        years = [str(one).replace("\u2013", "-") for one in shape.chart.plots[0].categories]
        assert years == ["2019-2021", "2021-2023"]
        book = load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))
        assert [row[1] for row in book.active.iter_rows(min_row=2, values_only=True)] == [*values]
    # Production in tonnes: the press release, a range, our reading, capacity and the target.
    high, low = (list(one.values) for one in target.chart.plots[0].series)
    assert low == pytest.approx([88, 120, 131.472, 158, 1128])
    assert high == pytest.approx([88, 130, 131.472, 158, 1128])


def test_the_revenue_in_doubt_is_drawn_as_no_bar(made):
    """Rp 366.75 billion is no fact: it stands in tables, as the paper prints it."""
    for shape in charts(opened(made)):
        assert all(value < 20_000 for one in shape.chart.plots[0].series for value in one.values)


def test_the_data_are_a_table_of_its_own_kind(made):
    tables = [one.table for slide in opened(made).slides for one in slide.shapes if one.has_table]
    said = [[cell.text for cell in row.cells] for row in tables[0].rows]
    assert said[1] == ["2019-2021", "53", "7.335 Kg", "366.750.000.000"]
    assert said[2] == ["2021-2023", "63", "bertambah sebesar 10, 956 Kg", "548.250.000.000"]
    assert all(one.first_row for one in tables)


def test_no_letter_is_smaller_than_eighteen_points(made):
    found = opened(made)
    sizes = set()
    for slide in found.slides:
        for shape in slide.shapes:
            frames = [shape.text_frame] if shape.has_text_frame else []
            if shape.has_table:
                frames += [cell.text_frame for row in shape.table.rows for cell in row.cells]
            for frame in frames:
                for paragraph in frame.paragraphs:
                    sizes |= {run.font.size for run in paragraph.runs}
    assert sizes and min(sizes) >= Pt(18)
    for shape in charts(found):
        assert shape.chart.font.size >= Pt(18)


def test_answers_stand_in_the_notes_and_behind_the_reveal(edition, made):
    found = list(opened(made).slides)
    slides = lesson_slides(the_lesson(), edition)
    begun = [one.reveals for one in slides].index(True)
    before = "\n".join(map(texts, found[:begun]))
    after = "\n".join(map(texts, found[begun:]))
    notes = "\n".join(one.notes_slide.notes_text_frame.text for one in found[:begun])
    for answer in LESSON_ANSWERS[edition.code]:
        assert answer not in before and answer in after
        assert answer in notes.replace("\u00a0", " ")
    likely = edition.word("lesson.likely")
    assert likely in notes and likely not in before


def test_what_is_drawn_is_described_for_who_does_not_see_it(edition, made):
    described = {edition.exhibits[name].said["description"] for name in the_lesson().exhibits}
    found = set()
    for slide in opened(made).slides:
        for shape in slide.shapes:
            if shape.has_chart or shape.has_table or shape.shape_type == MSO_SHAPE_TYPE.PICTURE:
                told = shape._element.xpath(".//p:cNvPr")[0].get("descr")
                assert told and not told.endswith(".png")
                found.add(told)
    assert len(found & described) == 3


def test_it_is_the_same_bytes_twice_and_bears_the_day_of_the_release(edition, made):
    slides = lesson_slides(the_lesson(), edition)
    assert slide_file(the_lesson(), edition, slides) == made
    released = next(one.date for one in edition.study.releases if one.date)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        days = {one.date_time[:3] for one in archive.infolist()}
        names = archive.namelist()
        books = [archive.read(name) for name in names if name.endswith(".xlsx")]
    assert days == {tuple(map(int, released.split("-")))}
    properties = opened(made).core_properties
    assert properties.created.date().isoformat() == released
    assert properties.modified == properties.created
    assert properties.author == edition.word("site.author")
    # What the template says of somebody else's machine.
    assert not [name for name in names if "printer" in name or "thumbnail" in name]
    assert len(books) == 3
    for book in books:
        assert load_workbook(io.BytesIO(book)).properties.created.year == 2026


def test_text_is_text_and_no_formula(edition):
    text = Text({"id": HOSTILE, "en": HOSTILE})
    lesson = the_lesson()
    first = replace(lesson.exercises[0], ask=text, solution=text)
    hostile = replace(lesson, exercises=(first, *lesson.exercises[1:]))
    figure = edition.exhibits["two-periods"]
    rows = figure.content.rows.assign(label=HOSTILE, panel=HOSTILE)
    content = replace(figure.content, rows=rows)
    exhibits = {**edition.exhibits, "two-periods": replace(figure, content=content)}
    there = replace(edition, exhibits=exhibits)
    slides = lesson_slides(hostile, there)
    found = opened(slide_file(hostile, there, slides))
    said = "\n".join(map(texts, found.slides))
    assert said.count("</a:t><a:r/> @x +1 -1 {% x") >= 2
    shape = charts(found)[0]
    assert set(shape.chart.plots[0].categories) == {HOSTILE}
    book = load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))
    cells = [cell for row in book.active.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert HOSTILE in {cell.value for cell in cells}


def test_bars_that_no_last_row_could_read_are_left_to_the_picture(edition):
    figure = edition.exhibits["production-target"]
    rows = figure.content.rows.loc[figure.content.rows.index.repeat(4)]
    many = replace(figure.content, rows=rows)
    assert native_panels("ranges", figure.content) and not native_panels("ranges", many)
    assert native_panels("matrix", figure.content) == ()


def test_titles_and_texts_stand_in_the_places_of_their_layouts(made):
    """So that a lecturer's own template takes them over, and the outline shows them."""
    for slide in opened(made).slides:
        kinds = [one.placeholder_format.type for one in slide.placeholders]
        assert kinds[0] in (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
        drawn = [one for one in slide.shapes if one.has_chart or one.has_table]
        pictures = [one for one in slide.shapes if one.shape_type == MSO_SHAPE_TYPE.PICTURE]
        numbers = kinds.count(PP_PLACEHOLDER.SLIDE_NUMBER)
        assert len(kinds) - numbers == (1 if drawn or pictures else 2)
        assert numbers == (0 if pictures else 1)
