"""The study's own result: its two periods, beside one another."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content
from generator.languages import LANGUAGES

PERIODS = ("2019_2021", "2021_2023")
# What the study gives for both periods, the rise that we compute of it, and whether it is counted.
MEASURES = (
    ("businesses", "businesses_growth", True),
    ("production", "production_growth", False),
)


def two_periods(sources: Sources, language: str) -> Content:
    """Businesses and production in each period as the study gives them, and the rise."""
    spoken = LANGUAGES[language]
    rows = []
    for measure, growth, counted in MEASURES:
        name = sources.word(f"figure.two-periods.{measure}", language)
        rise = f"+{sources.facts[growth].say(spoken)}"
        for period in PERIODS:
            fact = sources.facts[f"{measure}_{period}"]
            is_last = period == PERIODS[-1]
            rows.append(
                {
                    "panel": name,
                    "measure": name,
                    "label": period.replace("_", "–"),
                    "period": period.replace("_", "–"),
                    "value": fact.value,
                    "text": fact.say(spoken),
                    "tone": "accent",
                    "discs": counted,
                    "business_count": fact.value if counted else None,
                    "production_kg": None if counted else fact.value,
                    "rise": sources.fact(growth) if is_last else None,
                    "change": rise if is_last else "",
                    "change_by": sources.word("figure.two-periods.ours", language),
                }
            )
    columns = (
        Column("measure", "name"),
        Column("period"),
        Column("business_count", "count"),
        Column("production_kg", "kg"),
        Column("rise", "percent", 1),
    )
    return content(columns, rows)
