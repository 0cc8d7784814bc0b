"""Tables of what the cluster makes and earns."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content
from study.periods import Period, periods_of


def table_2(sources: Sources, language: str) -> Content:
    """Table 2 as printed, and beside it the revenue and weight that agree with its price.

    A period that has no reading of ours shows none.
    """
    rows = [
        {
            "period": period.label,
            "business_count": row["businesses"],
            "production_printed": row["production_printed"],
            "production_printed_value": row["production_kg"],
            "revenue_printed": row["revenue_printed"],
            "revenue_printed_value": row["revenue"],
            "production_reading": _production_read(sources, period),
            "revenue_reading": _read(sources, f"revenue_{period.name}_inferred"),
        }
        for period, row in zip(
            periods_of(sources.study),
            sources.study.table("output").to_dict("records"),
            strict=True,
        )
    ]
    return content(
        (
            Column("period", "name"),
            Column("business_count", "count"),
            Column("production_printed", "printed"),
            Column("revenue_printed", "printed"),
            Column("production_reading", "kg"),
            Column("revenue_reading", "rupiah"),
        ),
        rows,
    )


def _production_read(sources: Sources, period: Period) -> float | None:
    """The weight that we infer; as printed, where it already agrees with the revenue we infer."""
    if f"revenue_{period.name}_inferred" not in sources.facts:
        return None
    inferred = _read(sources, f"production_{period.name}_inferred")
    return sources.fact(f"production_{period.name}") if inferred is None else inferred


def _read(sources: Sources, name: str) -> float | None:
    return sources.fact(name) if name in sources.facts else None
