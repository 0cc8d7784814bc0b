"""What a reader takes away of an exhibit: data for spreadsheets, the drawing, its specification."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from generator.drawing.charts.rows import wrapped
from generator.drawing.charts.style import FONT
from generator.findings import Content

# A file on its own has no page to ask for colours: these are the page's in light
# (docs/theme/assets/css/tokens.css, and a test compares the two).
LIGHT = {
    "ink": "#12303d",
    "quiet": "#4d626c",
    "grid": "#ddd4c4",
    "paper": "#faf6ee",
    "accent": "#a86100",
    "teal": "#07504f",
    "sea": "#566f7d",
    "sea-2": "#7f9199",
    "doubt": "#93291b",
}
VARIABLE = re.compile(r"var\(--chart-([a-z0-9-]+)\)")
SIZE = re.compile(r'<svg[^>]* width="([\d.]+)" height="([\d.]+)"')
# Room around a drawing that stands alone, the lines of its texts, and the largest of them.
MARGIN, LINE, TITLE, TEXT = 32, 20, 22, 14


@dataclass(frozen=True)
class Download:
    """A file to take away: format, path below the language's root, content."""

    format: str
    path: str
    content: bytes

    @property
    def bytes(self) -> int:
        """How large the file is."""
        return len(self.content)


def text_file(format: str, path: str, text: str) -> Download:
    """A text to take away, in UTF-8."""
    return Download(format, path, text.encode("utf-8"))


def csv_text(content: Content) -> str:
    """What the columns show, with plain numbers (decimal point) and commas between."""
    return written(content, ",", plain)


def spreadsheet_csv_text(content: Content) -> str:
    """The same for a spreadsheet set to the decimal comma: semicolons, and a mark for UTF-8."""

    def said(value: object) -> str:
        return plain(value).replace(".", ",") if isinstance(value, float) else plain(value)

    return "\ufeff" + written(content, ";", said)


def written(content: Content, separator: str, said: object) -> str:
    """Rows as text, one line each."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=separator, lineterminator="\n")
    keys = [column.key for column in content.columns]
    writer.writerow(keys)
    for row in content.rows[keys].itertuples(index=False):
        writer.writerow([said(value) for value in row])  # type: ignore[operator]
    return target.getvalue()


def plain(value: object) -> str:
    """A value as a machine reads it: whole numbers without a point, nothing for no value."""
    if isinstance(value, float):
        return "" if value != value else f"{value:.10g}"
    return "" if value is None else str(value)


def specification_text(specification: str) -> str:
    """Vega-Lite with colours of its own, to open in any editor of it."""
    coloured = VARIABLE.sub(lambda match: LIGHT[match[1]], specification)
    return json.dumps(json.loads(coloured), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def standalone_svg(drawing: str, headline: str, subtitle: str, source: str) -> str:
    """A drawing on light paper with its title, subtitle and source, complete in one file."""
    size = SIZE.search(drawing)
    width, height = (float(size[1]), float(size[2])) if size else (720.0, 400.0)
    y = float(MARGIN)
    above, y = lines(wrapped(headline, TITLE, width), TITLE, LIGHT["ink"], y, "bold")
    below_title, y = lines(wrapped(subtitle, TEXT, width), TEXT, LIGHT["quiet"], y)
    y += LINE / 2
    inner = re.sub(r"<svg ", f'<svg x="{MARGIN}" y="{y:g}" ', drawing, count=1)
    inner = VARIABLE.sub(lambda match: LIGHT[match[1]], inner)
    y += height + LINE / 2
    last, y = lines(wrapped(source, TEXT, width), TEXT, LIGHT["quiet"], y)
    whole, tall = width + 2 * MARGIN, y + MARGIN / 2
    name = escape(headline)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{whole:g}" height="{tall:g}" '
        f'viewBox="0 0 {whole:g} {tall:g}" role="img" aria-label="{name}">'
        f'<title>{name}</title><rect width="100%" height="100%" fill="{LIGHT["paper"]}"/>'
        f"{above}{below_title}{inner}{last}</svg>\n"
    )


def lines(
    texts: Iterable[str], size: int, colour: str, y: float, weight: str = "normal"
) -> tuple[str, float]:
    """Lines of text from y downwards, and where the next may begin."""
    parts, step = [], size * 1.35
    for text in texts:
        parts.append(
            f'<text x="{MARGIN}" y="{y + size:g}" font-family="{escape(FONT)}" '
            f'font-size="{size}" font-weight="{weight}" fill="{colour}">{escape(text)}</text>'
        )
        y += step
    return "".join(parts), y
