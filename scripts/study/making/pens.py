"""The pens that draw an edition, each drawing kept by all that determines it."""

from __future__ import annotations

import pickle

from study.findings.content import Content
from study.making.kept import Kept
from study.publishing.charts import Layout, render, specification
from study.publishing.editions import Pens
from study.publishing.interactive import compiled
from study.publishing.pictures import raster


def pens(keep: Kept) -> Pens:
    """Pens that draw only what was not drawn before."""

    def specify(chart: str, shown: Content, layout: Layout, where: str) -> str:
        parts = {"chart": chart.encode(), "content": pickle.dumps((shown, layout))}
        return keep(
            "vl.json", parts, lambda: specification(chart, shown, layout, where).encode()
        ).decode()

    def draw(drawn: str) -> str:
        return keep("svg", {"vl.json": drawn.encode()}, lambda: render(drawn).encode()).decode()

    return Pens(
        draw=draw,
        raster=lambda svg: keep("png", {"svg": svg.encode()}, lambda: raster(svg)),
        specify=specify,
        compiled=lambda drawn: keep(
            "vega.json", {"vl.json": drawn.encode()}, lambda: compiled(drawn).encode()
        ).decode(),
    )
