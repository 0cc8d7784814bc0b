"""Bars as a chart of PowerPoint's own, which a lecturer can edit: its data are in the file."""

from __future__ import annotations

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.dml.chtfmt import ChartFormat
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION
from pptx.slide import Slide as PptxSlide
from pptx.util import Pt

from generator.drawing.downloads import LIGHT
from generator.lessons.chart_workbook import chart_workbook
from generator.lessons.native_charts import NativePanel
from generator.lessons.slide_room import LEAST, SlideBox

# Between bars, as a part of one in per cent, and from one series over the other.
GAP, OVER = 60, 100
# Room beyond the longest bar for what it says, as a part of it.
BEYOND = 1.3
OUTLINE = Pt(2)


def add_bars(
    slide: PptxSlide, panel: NativePanel, box: SlideBox, series: tuple[str, str], told: str
) -> None:
    """A panel's bars in a box; `series` name the values and what a range goes up to."""
    names = [one.name for one in panel.bars]
    value_name, high_name = series
    columns = [(panel.name or value_name, [one.value for one in panel.bars])]
    if any(one.high for one in panel.bars):
        # The longer below the shorter, which is drawn over it.
        high = [one.high or one.value for one in panel.bars]
        columns.insert(0, (high_name, high))
    data = CategoryChartData()
    data.categories = names
    for head, values in columns:
        data.add_series(head, values)
    place = (Pt(box.left), Pt(box.top), Pt(box.width), Pt(box.height))
    shape = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *place, data)
    shape._element.nvGraphicFramePr.cNvPr.set("descr", told)
    chart = shape.chart
    chart.part.chart_workbook.update_from_xlsx_blob(chart_workbook(names, columns))
    chart.has_legend = False
    chart.has_title = bool(panel.name)
    chart.font.size, chart.font.color.rgb = Pt(LEAST), RGBColor.from_string(LIGHT["ink"][1:])
    if panel.name:
        chart.chart_title.text_frame.text = panel.name
        chart.chart_title.text_frame.paragraphs[0].runs[0].font.size = Pt(LEAST)
    set_axes(chart, [value for _, values in columns for value in values])
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = GAP, OVER
    for number, drawn in enumerate(plot.series):
        is_first = number == 0
        for place_of, bar in enumerate(panel.bars):
            point = drawn.points[place_of]
            is_open = bar.open or (is_first and bar.high is not None)
            coloured(point.format, LIGHT[bar.voice], is_open)
            if is_first:
                label = point.data_label
                label.text_frame.text, label.text_frame.word_wrap = bar.text, False
                label.text_frame.paragraphs[0].runs[0].font.size = Pt(LEAST)
                label.position = XL_LABEL_POSITION.OUTSIDE_END


def set_axes(chart: Chart, values: list[float]) -> None:
    """Names from the top down, values said at the bars alone."""
    names, amounts = chart.category_axis, chart.value_axis
    names.reverse_order = True
    names.tick_labels.font.size = Pt(LEAST)
    names.format.line.fill.background()
    names.has_major_gridlines = amounts.has_major_gridlines = False
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    amounts.visible = False
    least, most = min(*values, 0), max(*values, 0)
    amounts.minimum_scale, amounts.maximum_scale = BEYOND * least, BEYOND * most


def coloured(format: ChartFormat, colour: str, is_open: bool) -> None:
    """A bar in the colour of who says it; an outline where nobody measured it."""
    shade = RGBColor.from_string(colour[1:])
    fill, line = format.fill, format.line
    if is_open:
        fill.background()
    else:
        fill.solid()
        fill.fore_color.rgb = shade
    line.color.rgb, line.width = shade, OUTLINE
