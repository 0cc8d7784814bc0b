"""The figures of public money: budgets and what was realised, the cost and reach of houses."""

from __future__ import annotations

from dataclasses import replace

from generator.findings import Column, Content, Rendition, content
from study.side_by_side import stated_in

# Decimals of a rate of realisation.
RATE_DIGITS = 2


def budget_realisation(rendition: Rendition) -> Content:
    """Budget and realisation of machines and houses, in rupiah, with the rate realised."""
    spoken, rows = rendition.language, []
    stated = rendition.word("figure.budget-realisation.printed")
    for item in rendition.study.table("budget").to_dict("records"):
        # With equal decimals, since the rates stand below one another.
        rate = replace(rendition.facts[f"{item['item']}_rate"], digits=RATE_DIGITS)
        for part, printed in (("budget", "budget_printed"), ("realised", "realised_printed")):
            amount = rendition.facts[f"{item['item']}_{part}"]
            said = amount.say(spoken)
            rows.append(
                {
                    "panel": item[f"name_{rendition.code}"],
                    "item": item[f"name_{rendition.code}"],
                    "label": rendition.word(f"figure.budget-realisation.{part}"),
                    "value": amount.value,
                    "rate": rate.value if part == "realised" else None,
                    "text": f"{said} ({rate.say(spoken)})" if part == "realised" else said,
                    "printed": stated.format(printed=item[printed]),
                    "voice": "study",
                }
            )
    columns = (
        Column("item", "name"),
        Column("label"),
        Column("value", "rupiah"),
        Column("rate", "percent", RATE_DIGITS),
    )
    return content(columns, rows)


def house_unit_cost(rendition: Rendition) -> Content:
    """The cost of one production house in rupiah, by source."""
    spoken, rows = rendition.language, []
    for stated in stated_in(rendition, "house-unit-cost"):
        how = rendition.word(f"figure.house-unit-cost.{stated.key}-how")
        how = how.format(n=stated.divisor.say(spoken) if stated.divisor else "")
        rows.append(
            {
                "label": rendition.word(f"figure.house-unit-cost.{stated.key}"),
                "detail": how,
                "how": how,
                "value": stated.fact.value,
                "text": stated.fact.say(spoken),
                "voice": stated.voice,
            }
        )
    return content(
        (Column("label", "name"), Column("how", plain=True), Column("value", "rupiah")), rows
    )


def production_houses(rendition: Rendition) -> Content:
    """Businesses mapped in March 2021, and how many of them were to have a house first."""
    houses = rendition.fact("first_houses_planned_2021")
    businesses = rendition.fact("businesses_2021_mapped")
    rows = [
        {
            "label": rendition.word(f"figure.production-houses.{name}"),
            "value": amount,
            "business_count": amount,
            "text": f"{rendition.language.number(amount)} "
            + rendition.word(f"figure.production-houses.{name}-text"),
            "voice": voice,
            "open": is_open,
        }
        for name, amount, voice, is_open in (
            ("with", houses, "others", False),
            ("without", businesses - houses, "ours", True),
        )
    ]
    return content((Column("label", "name"), Column("business_count", "count")), rows)
