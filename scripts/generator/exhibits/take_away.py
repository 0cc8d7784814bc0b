"""Every file that a reader may take away of an exhibit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.drawing.charts import LAYOUTS
from generator.drawing.downloads import (
    Download,
    csv_text,
    specification_text,
    spreadsheet_csv_text,
    standalone_svg,
    text_file,
)
from generator.exhibits.workbooks import exhibit_workbook
from generator.findings import Rendition
from generator.in_language.exhibit import Exhibit
from generator.writing.cited import uncited_text
from generator.writing.links import Links
from generator.writing.markdown_tables import pipe_table, plain_text
from generator.writing.tables import table_of

WIDE = LAYOUTS[0].name


def files(
    exhibit: Exhibit,
    specifications: Mapping[str, str],
    rendition: Rendition,
    cards: Iterable[Download] = (),
    links: Links | None = None,
) -> Iterator[Download]:
    """Pictures and drawing of a figure, data of both kinds; `specifications` by layout.

    `links` are public ones, if the site has a public address.
    """
    path, said = exhibit.stem, exhibit.said
    source = f"{rendition.word('source')}: {uncited_text(said['source'])}"
    if exhibit.kind == "figure":
        yield from cards
        drawing = exhibit.drawings[WIDE]
        alone = standalone_svg(drawing, said["headline"], said["subtitle"], source)
        yield text_file("svg", f"{path}.svg", alone)
    yield text_file("csv", f"{path}.csv", csv_text(exhibit.content))
    comma = spreadsheet_csv_text(exhibit.content)
    yield text_file("csv-semicolon", f"{path}-spreadsheet.csv", comma)
    address = links.exhibit(exhibit.kind, exhibit.id) if links else ""
    sheets = exhibit_workbook(exhibit, rendition, address)
    yield Download("xlsx", f"{path}.xlsx", sheets)
    yield text_file("md", f"{path}.md", markdown_text(exhibit, rendition, links))
    # Symbols drawn by hand have no specification, and say so where the files are listed.
    if WIDE in specifications:
        vega = specification_text(specifications[WIDE])
        yield text_file("vega-lite", f"{path}.vl.json", vega)


def markdown_text(exhibit: Exhibit, rendition: Rendition, links: Links | None) -> str:
    """What the exhibit shows as a table in Markdown, below what it is, above where it is from."""
    said = {part: plain_text(uncited_text(text)) for part, text in exhibit.said.items()}
    table = table_of(exhibit.content, said["headline"], rendition, links)
    source = f"{rendition.word('source')}: {said['source']}"
    if links:
        source += f" <{links.exhibit(exhibit.kind, exhibit.id)}>"
    name = exhibit.called(rendition)
    notes = (f"{rendition.word('note')}: {said['note']}", source)
    parts = (
        f"**{name}. {said['headline']}**",
        said["subtitle"],
        pipe_table(table).rstrip(),
        *notes,
    )
    return "\n\n".join(parts) + "\n"
