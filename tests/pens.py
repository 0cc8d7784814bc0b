"""Pens that draw nothing but the steps that pages tell of, for what is written around drawings."""

import json
import re

from generator.drawing.charts import Fit, Layout
from generator.drawing.charts.stages import NAME
from generator.exhibits.editions import Pens
from generator.findings import Content

# A layer of a step in a specification.
LAYER = re.compile(rf'"name": ?"({NAME.format(r"[a-z0-9_]+?")}_\d+)"')


def specified(chart: str, shown: Content, layout: Layout, where: str) -> str:
    """In place of a specification: a layer for each step of the rows."""
    named = [name for name in shown.rows if str(name).endswith("step")]
    steps = {step for name in named for step in shown.rows[name] if isinstance(step, str)}
    layers = [NAME.format(step.replace("-", "_")) for step in sorted(steps - {""})]
    return json.dumps({"layer": [{"name": f"{layer}_0"} for layer in layers]})


def blank(specification: str) -> str:
    """A drawing without a mark that anybody sees, with a group for each layer of a step."""
    layers = dict.fromkeys(LAYER.findall(specification))
    marks = (f'<g class="mark-symbol role-mark {layer}_marks"></g>' for layer in layers)
    return f'<svg width="1" height="1">{"".join(marks)}</svg>'


BLANK = Pens(
    draw=blank,
    raster=lambda svg: b"",
    fit=lambda chart, shown, rooms, lettered, where: Fit(0, 1, Layout("", 300, 13, 12), 1, 0),
    specify=specified,
    compiled=lambda drawn: "{}",
)
