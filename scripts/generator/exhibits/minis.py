"""The small drawing of each finding, from the rows of the exhibit that its page names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from generator.drawing.charts import MINI, Layout, unique_ids
from generator.findings import Content
from generator.in_language.edition import Edition

# Draws content in a form and a layout, for who says so, as SVG.
Drawn = Callable[[str, Content, Layout, str], str]


def minis(edition: Edition, contents: Mapping[str, Content], draw: Drawn) -> dict[str, str]:
    """SVG by the path of the page; InvalidExhibit for rows that the form cannot draw."""
    found = {}
    for path in edition.findings:
        if small := edition.fronts[path].mini:
            where = f"{edition.file(path)}, mini"
            svg = draw(small.form, contents[small.exhibit], MINI, where)
            found[path] = unique_ids(svg, f"mini-{PurePosixPath(path).stem}")
    return found
