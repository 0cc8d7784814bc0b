"""The interactive chart of a figure, for a reader who asks: its points in words, as Vega."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pandas as pd
import vl_convert

from generator.findings import Column, Content, Rendition, Value
from generator.writing.tables import column_title
from generator.writing.values import value_text

# The parts of Vega that our charts need, and the interpreter of its expressions, since our policy
# lets no text become code. The addresses are those that vl-convert keeps its own copies under: what
# draws here is what the build draws with, and a version without one of them fails the build.
SNIPPET = """
import {transforms} from "/npm/vega-dataflow@6.1.0/+esm";
import * as data from "/npm/vega-transforms@5.1.0/+esm";
import * as layout from "/npm/vega-view-transforms@5.1.0/+esm";
import * as encode from "/npm/vega-encode@5.1.0/+esm";
import * as geo from "/npm/vega-geo@5.1.0/+esm";
import {parse} from "/npm/vega-parser@7.1.0/+esm";
import {View} from "/npm/vega-view@6.1.0/+esm";
import {expressionInterpreter} from "/npm/vega-interpreter@2.0.0/+esm";
Object.assign(transforms, data, layout, encode, geo);
window.vega = {parse, View, expressionInterpreter};
"""
# Columns of any figure whose values say by themselves what they are.
PLAIN = ("label", "value", "year")
# Where it is published, once for all languages.
VEGA = "assets/js/vega.js"
# What of our code the script and the charts that it draws are made from, beside their text.
MADE_FROM = (__name__,)
BANNER = "/* Vega, its interpreter and D3: licences in vega-LICENSE.txt beside this file. */\n"


def interactive_charts(
    told: Sequence[tuple[str, ...]],
    specifications: Mapping[str, str],
    compile_vega: Callable[[str], str],
) -> dict[str, str]:
    """A figure's interactive chart by layout: Vega (JSON) of Vega-Lite whose marks tell.

    `usermeta.told` lists the points in reading order, each as the parts of its sentence.
    """
    points = [list(parts) for parts in dict.fromkeys(told)]
    return {
        layout: dumped(json.loads(compile_vega(one)) | {"usermeta": {"told": points}})
        for layout, one in specifications.items()
    }


def telling(content: Content, told: Sequence[tuple[str, ...]]) -> Content:
    """The content with what each row tells, as a column of sentences."""
    return replace(content, rows=content.rows.assign(told=["; ".join(parts) for parts in told]))


def told_rows(content: Content, rendition: Rendition) -> list[tuple[str, ...]]:
    """Each row as one would say it: its name, then each value, after its head where one is needed.

    Values are as the page's table writes them, but for a unit that the table has in a head.
    """
    first, *others = content.columns
    return [
        (
            value_text(row[first.key], first, rendition),
            *(
                told_value(row[column.key], column, rendition)
                for column in others
                if not is_empty(row[column.key])
            ),
        )
        for row in content.rows.to_dict("records")
    ]


def told_value(value: Value, column: Column, rendition: Rendition) -> str:
    """A value that is understood without the table around it."""
    if column.unit == "points":
        head = column_title(column, rendition)
        said = rendition.language.points(value, column.digits)
        # The unit stands in the head, in brackets; once is enough.
        return f"{head.partition(' (')[0]}: {said}"
    said = value_text(value, column, rendition)
    is_plain = column.plain or column.key in PLAIN
    return said if is_plain else f"{column_title(column, rendition)}: {said}"


def is_empty(value: Value) -> bool:
    """Whether a cell says nothing."""
    return value == "" or bool(pd.isna(value))


def compiled(specification: str) -> str:
    """Vega of Vega-Lite, so that a browser needs only the one of them."""
    return dumped(vl_convert.vegalite_to_vega(specification))


def vega_bundle(snippet: str) -> str:
    """The script that a page loads for its first interactive chart."""
    # Within a function, so that none of its names becomes the page's.
    return f"{BANNER}(() => {{\n{vl_convert.javascript_bundle(snippet)}\n}})()\n"


def dumped(value: Mapping[str, object]) -> str:
    """JSON in as few bytes as it takes, the same each time."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def chart_path(exhibit_id: str, layout: str) -> str:
    """Where the interactive chart of a layout is published, below the language's root."""
    return f"figures/{exhibit_id}/{layout}.vega.json"
