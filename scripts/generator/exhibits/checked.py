"""What is refused of an exhibit before it is drawn: a chart, a column or a label that is none."""

from __future__ import annotations

from generator.contract import Contract
from generator.drawing.charts import KINDS
from generator.drawing.strips import STRIPS
from generator.errors import UnknownName
from generator.findings import Content, Rendition
from generator.reading import ExhibitRecord
from generator.writing.tables import column_title


def check_chart(record: ExhibitRecord) -> None:
    """Refuse a chart that nothing draws, before anything asks of it."""
    known = (*KINDS, *STRIPS)
    if record.kind != "table" and record.chart not in known:
        raise UnknownName(record.chart, known, f"{record.file}: chart")


def check_plot(contract: Contract, rendition: Rendition, record: ExhibitRecord) -> None:
    """Compute what a notebook alone draws: a fault or a label that it lacks is told here."""
    shown = contract.exhibit(record.kind, record.id)(rendition)
    check_columns(shown, f"{record.kind} {record.id}")
    for column in shown.columns:
        column_title(column, rendition)


def check_columns(shown: Content, where: str) -> None:
    """Refuse a column to be shown that the rows do not have, with the nearest that they have."""
    for column in shown.columns:
        if column.key not in shown.rows:
            raise UnknownName(column.key, map(str, shown.rows.columns), f"{where}, column")
