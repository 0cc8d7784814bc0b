"""Tables of what the cluster makes and earns."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content


def table_2(sources: Sources, language: str) -> Content:
    """Table 2 as printed, and beside it the revenue and weight that agree with its price."""
    facts = sources.facts
    inferred = {
        "2019-2021": ("production_2019_2021", "revenue_2019_2021_inferred"),
        "2021-2023": ("production_2021_2023_inferred", "revenue_2021_2023_inferred"),
    }
    rows = [
        {
            "period": row["period"].replace("-", "–"),
            "business_count": row["businesses"],
            "production_printed": row["production_printed"],
            "production_printed_value": row["production_kg"],
            "revenue_printed": row["revenue_printed"],
            "revenue_printed_value": row["revenue"],
            "production_reading": facts[inferred[row["period"]][0]].value,
            "revenue_reading": facts[inferred[row["period"]][1]].value,
        }
        for row in sources.study.table("output").to_dict("records")
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
