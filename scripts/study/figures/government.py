"""The figures of public money: budgets and what was realised, the cost and reach of houses."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content
from generator.languages import LANGUAGES

# What is said of the cost of one house: (word, fact, the number of houses it divides by, tone).
UNIT_COSTS = (
    ("paper", "house_cost_paper", "houses_built", "accent"),
    ("reported", "house_cost_reported", "release_houses_2022", "sea"),
    ("release", "house_cost_release", "release_houses_2022", "sea"),
    ("haluan", "house_cost_haluan", "release_houses_2022", "sea"),
)


def budget_realisation(sources: Sources, language: str) -> Content:
    """Budget and realisation of machines and houses, in rupiah, with the rate realised."""
    spoken, rows = LANGUAGES[language], []
    for item in sources.study.table("budget").to_dict("records"):
        rate = sources.facts[f"{item['item']}_rate"]
        for part, tone in (("budget", "quiet"), ("realised", "accent")):
            amount = sources.facts[f"{item['item']}_{part}"]
            said = amount.say(spoken)
            rows.append(
                {
                    "panel": item[f"name_{language}"],
                    "item": item[f"name_{language}"],
                    "label": sources.word(f"figure.budget-realisation.{part}", language),
                    "value": amount.value,
                    "rate": rate.value if part == "realised" else None,
                    "text": f"{said} ({rate.say(spoken)})" if part == "realised" else said,
                    "tone": tone,
                }
            )
    columns = (
        Column("item", "name"),
        Column("label"),
        Column("value", "rupiah"),
        Column("rate", "percent", 2),
    )
    return content(columns, rows)


def house_unit_cost(sources: Sources, language: str) -> Content:
    """The cost of one production house in rupiah, by source."""
    spoken, rows = LANGUAGES[language], []
    for name, fact, units, tone in UNIT_COSTS:
        how = sources.word(f"figure.house-unit-cost.{name}-how", language)
        how = how.format(n=sources.facts[units].say(spoken))
        rows.append(
            {
                "label": sources.word(f"figure.house-unit-cost.{name}", language),
                "detail": how,
                "how": how,
                "value": sources.fact(fact),
                "text": sources.facts[fact].say(spoken),
                "tone": tone,
            }
        )
    return content((Column("label", "name"), Column("how"), Column("value", "rupiah")), rows)


def production_houses(sources: Sources, language: str) -> Content:
    """Businesses as the informant counts them, and how many the houses of 2021 could serve."""
    houses = sources.fact("houses_built")
    businesses = sources.fact("businesses_informant")
    rows = [
        {
            "label": sources.word(f"figure.production-houses.{name}", language),
            "value": amount,
            "business_count": amount,
            "text": f"{LANGUAGES[language].number(amount)} "
            + sources.word(f"figure.production-houses.{name}-text", language),
            "tone": tone,
            "open": is_open,
        }
        for name, amount, tone, is_open in (
            ("with", houses, "accent", False),
            ("without", businesses - houses, "sea", True),
        )
    ]
    return content((Column("label", "name"), Column("business_count", "count")), rows)
