"""What a reader takes away of an exhibit: data for spreadsheets, the drawing, its specification."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator.drawing.charts.rows import wrapped
from generator.drawing.charts.style import FONT
from generator.drawing.lines import Line, lines
from generator.findings import Content
from generator.writing.templates import render

# A file on its own has no page to ask for colours: these are the page's in light
# (docs/theme/assets/css/tokens.css, and a test compares the two).
LIGHT = {
    "ink": "#12303d",
    "quiet": "#4d626c",
    "grid": "#ddd4c4",
    "paper": "#faf6ee",
    "water": "#d5e4e6",
    "study": "#b26b08",
    "ours": "#07504f",
    "others": "#4e6775",
    "context": "#7f9199",
    "doubt": "#93291b",
}
VARIABLE = re.compile(r"var\(--chart-([a-z0-9-]+)\)")
SIZE = re.compile(r'<svg[^>]* width="([\d.]+)" height="([\d.]+)"')
# Room around a drawing that stands alone, the lines of its texts, and the largest of them.
MARGIN, LINE, TITLE, TEXT = 32, 20, 22, 14
LEADING = 1.35


@dataclass(frozen=True)
class Download:
    """A file to take away: format, path below the language's root, content.

    `beside` is how much a page brings with it, in bytes.
    """

    format: str
    path: str
    content: bytes
    beside: int = 0

    @property
    def bytes(self) -> int:
        """How much a reader gets."""
        return len(self.content) + self.beside

    @property
    def is_page(self) -> bool:
        """Whether a reader opens it in place of saving it."""
        return self.path.endswith("/index.html")


def text_file(format: str, path: str, text: str) -> Download:
    """A text to take away, in UTF-8."""
    return Download(format, path, text.encode("utf-8"))


def csv_text(content: Content) -> str:
    """What the columns show, with plain numbers (decimal point) and commas between."""
    return written_cell(content, ",", plain)


def spreadsheet_csv_text(content: Content) -> str:
    """The same for a spreadsheet set to the decimal comma: semicolons, and a mark for UTF-8."""

    def said(value: object) -> str:
        return plain(value).replace(".", ",") if isinstance(value, float) else plain(value)

    return "\ufeff" + written_cell(content, ";", said)


def written_cell(content: Content, separator: str, said: object) -> str:
    """Rows as text, one line each."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=separator, lineterminator="\n")
    keys = [column.key for column in content.columns]
    writer.writerow(keys)
    for row in content.rows[keys].itertuples(index=False):
        writer.writerow([said(value) for value in row])  # type: ignore[operator]
    return target.getvalue()


def plain(value: object) -> str:
    """A value as machine and reader take it: a whole number without a point or a power of ten."""
    if isinstance(value, float):
        if value != value:
            return ""
        return f"{value:.0f}" if value.is_integer() else f"{Decimal(f'{value:.10g}'):f}"
    return "" if value is None else str(value)


def specification_text(specification: str) -> str:
    """Vega-Lite with colours of its own, to open in any editor of it."""
    coloured = VARIABLE.sub(lambda match: LIGHT[match[1]], specification)
    return json.dumps(json.loads(coloured), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def standalone_svg(drawing: str, headline: str, subtitle: str, source: str) -> str:
    """A drawing on light paper with its title, subtitle and source, complete in one file."""
    size = SIZE.search(drawing)
    width, height = (float(size[1]), float(size[2])) if size else (720.0, 400.0)
    ink, quiet = LIGHT["ink"], LIGHT["quiet"]

    def told(text: str, y: float, size: int, colour: str, weight: str) -> tuple[list[Line], float]:
        first = Line("", MARGIN, y, size, FONT, colour, weight)
        return lines(wrapped(text, size, width), first, LEADING)

    title, y = told(headline, float(MARGIN), TITLE, ink, "bold")
    below_title, y = told(subtitle, y, TEXT, quiet, "normal")
    y += LINE / 2
    inner = re.sub(r"<svg ", f'<svg x="{MARGIN}" y="{y:g}" ', drawing, count=1)
    last, y = told(source, y + height + LINE / 2, TEXT, quiet, "normal")
    return str(
        render(
            "standalone",
            width=width + 2 * MARGIN,
            height=y + MARGIN / 2,
            headline=headline,
            paper=LIGHT["paper"],
            above=title + below_title,
            drawing=Markup(VARIABLE.sub(lambda match: LIGHT[match[1]], inner)),
            below=last,
        )
    )
