"""The study's own result: its periods, beside one another."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content
from study.indicators import change
from study.periods import periods_of

# What the study gives for every period, and whether it is counted.
MEASURES = (("businesses", True), ("production", False))


def two_periods(rendition: Rendition) -> Content:
    """Businesses and production in each period, and the rise from the first to the last."""
    spoken, periods = rendition.language, periods_of(rendition.study)
    rows = []
    for measure, counted in MEASURES:
        name = rendition.word(f"figure.two-periods.{measure}")
        facts = [rendition.facts[f"{measure}_{period.name}"] for period in periods]
        rise = change(facts[-1].value, facts[0].value)
        for period, fact in zip(periods, facts, strict=True):
            is_last = period == periods[-1]
            rows.append(
                {
                    "panel": name,
                    "measure": name,
                    "label": period.label,
                    "period": period.label,
                    "value": fact.value,
                    "text": fact.say(spoken),
                    "voice": "study",
                    "discs": counted,
                    "business_count": fact.value if counted else None,
                    "production_kg": None if counted else fact.value,
                    "rise": rise if is_last else None,
                    "change": f"{spoken.signed(rise, 1)}%" if is_last else "",
                    "change_by": rendition.word("figure.two-periods.ours"),
                }
            )
    columns = (
        Column("measure", "name"),
        Column("period", plain=True),
        Column("business_count", "count"),
        Column("production_kg", "kg"),
        Column("rise", "percent", 1),
    )
    return content(columns, rows)
