"""Marks that say what their rows tell, for the interactive chart; silent ones for the drawing."""

from __future__ import annotations

import json

import altair as alt
import pandas as pd

from generator.drawing.charts.needs import ChartRow


def spoken(chart: alt.Chart, rows: pd.DataFrame) -> alt.Chart:
    """The chart's marks say what their rows tell (the column `told`), where they tell anything.

    `rows` and the chart's own data share an index.
    """
    if "told" not in rows:
        return chart
    said = chart.properties(data=chart.data.assign(told=rows["told"]))
    said.mark["aria"] = True
    return said.encode(description=alt.Description("told:N"))


def all_telling(places: pd.DataFrame, row: ChartRow) -> pd.DataFrame:
    """Places that all stand for one row."""
    return places.assign(told=row.told) if row.told else places


def silenced(specification: str) -> str:
    """The same chart with marks that say nothing: a drawing is described as a whole."""
    return json.dumps(_silent(json.loads(specification)), sort_keys=True, ensure_ascii=False)


def _silent(part: object) -> object:
    """A part of a specification without what its rows tell."""
    if isinstance(part, list):
        return [_silent(one) for one in part]
    if not isinstance(part, dict):
        return part
    encoding = part.get("encoding", {})
    if encoding.get("description", {}).get("field") == "told":
        said = {key: value for key, value in encoding.items() if key != "description"}
        part = {**part, "encoding": said, "mark": {**part["mark"], "aria": False}}
    return {key: _silent(value) for key, value in part.items() if key != "told"}
