"""Tables in the frame that all share: caption, scoped heads, values as the language writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.findings import Column, Content, Rendition, Row
from generator.writing.links import Links
from generator.writing.values import is_number, value_text

# So many rows of numbers are read one by one; of more, a reader looks down the columns.
FEW = 6


@dataclass(frozen=True)
class TableHead:
    """What heads a column, and how its cells are set (a class, such as number)."""

    said: str
    kind: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class TableCell(TableHead):
    """A cell: a link where it has an address; its row's own head; left out of the search."""

    href: str = ""
    is_head: bool = False
    is_searched: bool = True


@dataclass(frozen=True)
class TableRow:
    """A row, which links may lead to."""

    cells: Sequence[TableCell]
    anchor: str = ""


@dataclass(frozen=True)
class TableBody:
    """Rows, under a head of their own if they have one."""

    rows: Sequence[TableRow]
    head: str = ""


@dataclass(frozen=True)
class Table:
    """All that the frame of any table shows (`table.html`); `kind` is a class of its region."""

    caption: str
    heads: Sequence[TableHead]
    bodies: Sequence[TableBody]
    shows_caption: bool = True
    kind: str = ""
    # Said above it where it does not fit in a narrow column.
    hint: str = ""

    @property
    def narrowly(self) -> str:
        """How it is set in a narrow column: its rows as blocks, or a first column that stays.

        Two columns fit as they are. Many rows of numbers are compared down their columns.
        """
        if len(self.heads) < 3:
            return ""
        rows = [row for body in self.bodies for row in body.rows]
        cells = (cell for row in rows for cell in row.cells if not cell.is_head)
        numbers = all(cell.kind == "number" for cell in cells)
        return "columns" if numbers and len(rows) > FEW else "rows"

    @property
    def scrolls(self) -> bool:
        """Whether a reader of a narrow column moves it sideways."""
        return self.narrowly == "columns"


def table_of(
    content: Content,
    caption: str,
    rendition: Rendition,
    links: Links | None,
    shows_caption: bool = True,
) -> Table:
    """The content as a table, its values as the language writes them.

    What leads into the site itself leads nowhere without links.
    """
    columns = [column for column in content.columns if column.unit != "group"]
    bodies = [
        TableBody(
            [TableRow([cell(row, column, rendition, links) for column in columns]) for row in rows],
            group,
        )
        for group, rows in groups(content)
    ]
    heads = [TableHead(column_title(one, rendition), kind_of(one)) for one in columns]
    table = Table(caption, heads, bodies, shows_caption)
    return replace(table, hint=rendition.word("table.hint")) if table.scrolls else table


def groups(content: Content) -> Iterator[tuple[str, Iterator[Row]]]:
    """The rows in their order, under what the column of groups says; all under nothing if none."""
    keys = [column.key for column in content.columns if column.unit == "group"]
    rows = content.rows.to_dict("records")
    yield from groupby(rows, lambda row: str(row[keys[0]]) if keys else "")


def kind_of(column: Column) -> str:
    """How the values of a column are set."""
    return "number" if is_number(column) else ""


def column_title(column: Column, rendition: Rendition) -> str:
    """What heads a column; a year heads itself."""
    return column.key if column.key.isdigit() else rendition.word(f"column.{column.key}")


def cell(row: Row, column: Column, rendition: Rendition, links: Links | None) -> TableCell:
    """One cell; the name of a row is its head, and an address beside a text makes it a link."""
    href = row.get(f"{column.key}_href")
    href = href if isinstance(href, str) else ""
    if href and not href.startswith("http"):
        href = links.file(href) if links else ""
    is_name = column.unit == "name"
    return TableCell(
        value_text(row[column.key], column, rendition),
        kind_of(column),
        row.get("anchor") or "" if is_name else "",
        href,
        is_name,
        # The search finds a row by its words: numbers, dates and links would only weigh it down.
        not is_number(column) and column.unit != "date" and not href,
    )
