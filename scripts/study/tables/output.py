"""Tables of what the cluster makes and earns."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content
from study.periods import periods_of


def table_2(rendition: Rendition) -> Content:
    """Table 2 as printed, and beside it the revenue and weight that agree with its price.

    A period that has no reading of ours shows none: in the first, no digits are swapped.
    """
    rows = [
        {
            "period": period.label,
            "business_count": row["businesses"],
            "production_printed": row["production_printed"],
            "production_printed_value": row["production_kg"],
            "revenue_printed": row["revenue_printed"],
            "revenue_printed_value": row["revenue"],
            "production_reading": _read(rendition, f"production_{period.name}_inferred"),
            "revenue_reading": _read(rendition, f"revenue_{period.name}_inferred"),
        }
        for period, row in zip(
            periods_of(rendition.study),
            rendition.study.table("output").to_dict("records"),
            strict=True,
        )
    ]
    return content(
        (
            Column("period", "name"),
            Column("business_count", "count", voice="study"),
            Column("production_printed", "printed", voice="study"),
            Column("revenue_printed", "printed", voice="study"),
            Column("production_reading", "kg", voice="ours"),
            Column("revenue_reading", "rupiah", voice="ours"),
        ),
        rows,
    )


def _read(rendition: Rendition, name: str) -> float | None:
    return rendition.fact(name) if name in rendition.facts else None
