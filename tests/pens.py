"""Pens that draw nothing, for what is written around drawings."""

from generator.drawing.charts import Fit, Layout
from generator.exhibits.editions import Pens

BLANK = Pens(
    draw=lambda drawn: "<svg />",
    raster=lambda svg: b"",
    fit=lambda chart, shown, rooms, lettered, where: Fit(0, 1, Layout("", 300, 13, 12), 1, 0),
    specify=lambda chart, shown, layout, where: "{}",
    compiled=lambda drawn: "{}",
)
