"""What each table shows, from the data; a table's function bears its id."""

from __future__ import annotations

from study.errors import UnknownName
from study.findings.content import Compute
from study.findings.named import named
from study.findings.tables import economy, evidence, government, output

TABLES = named((economy, evidence, government, output))


def table(name: str) -> Compute:
    """The function of a table (`table_2` of `table-2`), or UnknownName."""
    if name not in TABLES:
        raise UnknownName(name, TABLES, "scripts/study/findings/tables")
    return TABLES[name]
