"""The pens that draw an edition and write its references, each product kept."""

from __future__ import annotations

import json
import pickle
from collections.abc import Sequence

from generator.drawing.charts import Fit, Layout, Lettered, Room, fit, render_svg, specification
from generator.drawing.interactive import compiled
from generator.drawing.pictures import raster
from generator.exhibits.editions import Pens
from generator.findings import Content
from generator.languages import Language
from generator.making.kept import Kept
from generator.reading.works import Reference, csl
from generator.writing.citations import Formatted, formatted


def pens(keep: Kept) -> Pens:
    """Pens that draw only what was not drawn before."""

    def specify(chart: str, shown: Content, layout: Layout, where: str) -> str:
        parts = {"chart": chart.encode(), "content": pickle.dumps((shown, layout))}
        return keep(
            "vl.json", parts, lambda: specification(chart, shown, layout, where).encode()
        ).decode()

    def fit_in(
        chart: str, shown: Content, rooms: Sequence[Room], lettered: Lettered, where: str
    ) -> Fit:
        parts = {"chart": chart.encode(), "content": pickle.dumps((shown, rooms, lettered))}
        made = keep(
            "fit.json", parts, lambda: fit(chart, shown, rooms, lettered, where).written().encode()
        )
        return Fit.read(made.decode())

    def draw(drawn: str) -> str:
        return keep("svg", {"vl.json": drawn.encode()}, lambda: render_svg(drawn).encode()).decode()

    def cite(references: Sequence[Reference], style: str, language: Language) -> Formatted:
        parts = {
            "references": json.dumps(list(map(csl, references))).encode(),
            "style": style.encode(),
            "locale": language.locale.encode(),
        }
        made = keep(
            "cited.json", parts, lambda: json.dumps(formatted(references, style, language)).encode()
        )
        entries, marks = json.loads(made)
        return [(key, entry) for key, entry in entries], marks

    return Pens(
        draw=draw,
        raster=lambda svg: keep("png", {"svg": svg.encode()}, lambda: raster(svg)),
        fit=fit_in,
        specify=specify,
        compiled=lambda drawn: keep(
            "vega.json", {"vl.json": drawn.encode()}, lambda: compiled(drawn).encode()
        ).decode(),
        cited=cite,
    )
