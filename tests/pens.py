"""Pens that draw nothing, for what is written around drawings."""

from generator.exhibits.editions import Pens

BLANK = Pens(
    draw=lambda drawn: "<svg />",
    raster=lambda svg: b"",
    specify=lambda chart, shown, layout, where: "{}",
    compiled=lambda drawn: "{}",
)
