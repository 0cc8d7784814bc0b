"""Tables in the frame that all share: caption, scoped heads, values as the language writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.findings import Column, Content, Rendition, Row
from generator.writing.links import Links
from generator.writing.values import is_number, value_text

# So many rows of numbers are read one by one; of more, a reader looks down the columns.
FEW = 6
# So many characters of a number stand whole in a column beside another on a phone.
BROADEST = 13
# Of a table longer than this the groups of rows are folded.
LONG = 40


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
    # How it is set in a narrow column: `rows` become blocks, or `columns` move sideways, which the
    # hint above it says.
    narrowly: str = ""
    hint: str = ""

    @property
    def is_long(self) -> bool:
        """Whether its rows are folded, group by group."""
        return sum(len(body.rows) for body in self.bodies) > LONG and bool(self.bodies[0].head)


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
        for group, rows in grouped_rows(content)
    ]
    heads = [TableHead(column_title(one, rendition), cell_kind(one)) for one in columns]
    numbers = all(is_number(column) for column in columns if column.unit != "name")
    narrowly = in_narrow_column([row for body in bodies for row in body.rows], numbers)
    hint = rendition.word("table.hint") if narrowly == "columns" else ""
    return Table(caption, heads, bodies, shows_caption, narrowly=narrowly, hint=hint)


def in_narrow_column(rows: Sequence[TableRow], are_compared: bool) -> str:
    """How a table is set there: two columns fit, many short values are compared down theirs."""
    if not rows or len(rows[0].cells) < 3:
        return ""
    fit = all(len(cell.said) <= BROADEST for row in rows for cell in row.cells if not cell.is_head)
    return "columns" if are_compared and fit and len(rows) > FEW else "rows"


def grouped_rows(content: Content) -> Iterator[tuple[str, Iterator[Row]]]:
    """The rows in their order, under what the column of groups says; all under nothing if none."""
    keys = [column.key for column in content.columns if column.unit == "group"]
    rows = content.rows.to_dict("records")
    yield from groupby(rows, lambda row: str(row[keys[0]]) if keys else "")


def cell_kind(column: Column) -> str:
    """How the values of a column are set, and whose they are."""
    voice = f"by-{column.voice}" if column.voice else ""
    return " ".join(filter(None, ("number" if is_number(column) else "", voice)))


def column_title(column: Column, rendition: Rendition) -> str:
    """What heads a column; a year heads itself, and what is ours says so."""
    if column.key.isdigit():
        return column.key
    title = rendition.word(f"column.{column.key}")
    return f"{title} ({rendition.word('theme.inferred')})" if column.voice == "ours" else title


def cell(row: Row, column: Column, rendition: Rendition, links: Links | None) -> TableCell:
    """One cell; the name of a row is its head, and an address beside a text makes it a link."""
    href = row.get(f"{column.key}_href")
    href = href if isinstance(href, str) else ""
    if href and not href.startswith("http"):
        href = links.file(href) if links else ""
    is_name = column.unit == "name"
    return TableCell(
        value_text(row[column.key], column, rendition),
        cell_kind(column),
        row.get("anchor") or "" if is_name else "",
        href,
        is_name,
        # The search finds a row by its own words: what many rows share would only weigh it down.
        not is_number(column) and column.unit not in ("date", "scale") and not href,
    )
