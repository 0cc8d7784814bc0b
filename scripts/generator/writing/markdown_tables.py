"""A table as Markdown, for another publisher, a lecturer's own notes, or an assistant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from generator.writing.tables import Table, TableCell

# What Markdown would take for marks of its own. An underscore within a name is none, nor is an
# ampersand but before what would be read as a character's name.
MARKS = re.compile(r"[\\`*\[\]|]|(?<!\w)_|_(?!\w)")
ENTITY = re.compile(r"&(?=#?\w+;)")
SPACES = re.compile(r"[ \n]+")
# What ends an address within its brackets, or a cell.
IN_ADDRESS = re.compile(r"[ ()<>|]")


def pipe_table(table: Table) -> str:
    """A pipe table, its numbers set to the right; what heads a group fills a row of its own."""
    lines = [
        pipe_row(plain_text(head.said) for head in table.heads),
        pipe_row("---:" if "number" in head.kind else "---" for head in table.heads),
    ]
    for body in table.bodies:
        if body.head:
            lines.append(pipe_row([f"**{plain_text(body.head)}**", *[""] * (len(table.heads) - 1)]))
        lines += [pipe_row(map(cell_markdown, one.cells)) for one in body.rows]
    return "".join(f"{line}\n" for line in lines)


def pipe_row(cells: Iterable[str]) -> str:
    """One line of a table."""
    return f"| {' | '.join(cells)} |"


def cell_markdown(cell: TableCell) -> str:
    """What a cell says, as a link where it is one."""
    said = plain_text(cell.said)
    return f"[{said}]({address_text(cell.href)})" if cell.href else said


def plain_text(text: str) -> str:
    """A text on one line, none of it taken for Markdown or HTML."""
    marked = MARKS.sub(r"\\\g<0>", ENTITY.sub("&amp;", SPACES.sub(" ", text)))
    return marked.replace("<", "&lt;")


def address_text(href: str) -> str:
    """An address that stays whole within its brackets."""
    return IN_ADDRESS.sub(lambda mark: quote(mark[0], safe=""), href)
