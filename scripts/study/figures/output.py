"""The figures of output and turnover: Table 2 as multiples, the target, the order of size."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, Sources, content
from study.indicators import annualised, price_per_kg
from study.periods import periods_of
from study.side_by_side import stated_in

# What the first period of Table 2 is set beside, and the second: the ending of its annual readings,
# and the official year. A later period has no reading, and nothing to be set beside.
PERIODS = (
    ("1", "official", "official_output_2021", "official_turnover_2021"),
    ("2", "capacity", "capacity_2023", "capacity_turnover_2023"),
)


def table_2_multiples(rendition: Rendition) -> Content:
    """Price, revenue and output as printed and as read, as multiples of an official year's."""
    rows = [
        row
        for period, beside in zip(periods_of(rendition.study), PERIODS, strict=False)
        for measure in ("price", "revenue", "production")
        for row in _readings(rendition, (period.name, *beside), measure)
    ]
    columns = (
        Column("measure", "name"),
        Column("period", plain=True),
        Column("reading", plain=True),
        Column("amount", plain=True),
        Column("official_amount"),
        Column("multiple", "number", 2),
    )
    return content(columns, rows)


def production_target(rendition: Rendition) -> Content:
    """Tonnes a year that sources state or we infer, and the official target; some are ranges."""
    rows = []
    made, target = (rendition.facts[name] for name in ("official_output_2021", "target_output"))
    times = rendition.language.number(target.value / made.value, 1)
    for stated in stated_in(rendition, "production-target"):
        fact = stated.fact
        text = fact.say(rendition.language)
        who = rendition.word(f"figure.production-target.{stated.key}-who")
        # What the paper's figure is, where a year of it is ours.
        month = rendition.facts["production_2021_2023"].say(rendition.language)
        who = who.format(n=month)
        rows.append(
            {
                "label": rendition.word(f"figure.production-target.{stated.key}"),
                "detail": who,
                "said_by": who,
                "value": fact.value,
                "high": fact.value if fact.high is None else fact.high,
                "tonnes": text,
                "text": f"{text} (×{times})" if fact == target else text,
                "voice": stated.voice,
                "open": stated.is_open,
            }
        )
    return content((Column("label", "name"), Column("said_by"), Column("tonnes")), rows)


def turnover_manufacturing(rendition: Rendition) -> Content:
    """The cluster's least and largest turnover on record, beside the value added of manufacturing.

    A disc is worth the least, so each amount has as many as it is times that, rounded.
    """
    least, whole = rendition.fact("official_turnover_2021"), rendition.fact("manufacturing_2022")
    month, spoken = rendition.facts["kkp_turnover_month_2023"], rendition.language
    amounts = (
        ("cluster", least, "others"),
        ("most", annualised(month.value), "ours"),
        ("manufacturing", whole, "study"),
    )
    rows = []
    for name, amount, voice in amounts:
        key, discs = f"figure.turnover-manufacturing.{name}", round(amount / least)
        said = rendition.word(f"{key}-text").format(
            n=spoken.number(discs),
            amount=spoken.money(amount, "rupiah"),
            month=month.say(spoken),
        )
        rows.append(
            {
                "label": rendition.word(key),
                "value": amount,
                "amount": amount,
                "discs": discs,
                "text": said,
                "voice": voice,
                "open": name == "most",
            }
        )
    columns = (Column("label", "name"), Column("amount", "rupiah"), Column("discs", "count"))
    return content(columns, rows)


def _readings(
    rendition: Rendition, period: tuple[str, ...], measure: str
) -> list[dict[str, object]]:
    """One measure of a period twice, beside the same official amount."""
    years, place, beside, *_ = period
    printed, read, official = _amounts(rendition, period)[measure]
    spoken = rendition.language
    word = {
        name: rendition.word(f"figure.table-2-multiples.{name}")
        for name in (measure, beside, "printed", "reading", "equal", "quotient")
    }
    panel = rendition.word(f"figure.table-2-multiples.panel-{place}")

    def said(amount: float, as_printed: bool = False) -> str:
        if measure != "production":
            return spoken.money(amount, "rupiah")
        if as_printed:
            return spoken.mass_kg(amount * 1000)
        return spoken.mass_tonnes(amount, 0 if amount == int(amount) else 1)

    # Nobody states a price: it is what revenue and production make of it.
    compared = said(official) + (f" {word['quotient']}" if measure == "price" else "")
    return [
        {
            "panel": panel,
            "period": years.replace("_", "–"),
            "label": word[measure],
            "measure": word[measure],
            "detail": f"{word[beside]}: {compared}",
            "reference": word["equal"],
            "thousands": spoken.number(1000)[1],
            "series": word[series],
            "reading": word[series],
            "value": amount / official,
            "multiple": amount / official,
            "amount": said(amount, as_printed),
            "text": said(amount, as_printed),
            "official_amount": compared,
            "voice": "study" if as_printed else "ours",
            "open": not as_printed,
        }
        for series, amount, as_printed in (("printed", printed, True), ("reading", read, False))
    ]


def _amounts(sources: Sources, period: tuple[str, ...]) -> dict[str, tuple[float, float, float]]:
    """Printed, read and official amounts: price in rupiah a kg, revenue in rupiah, output in t."""
    years, place, _, output, turnover = period
    fact = sources.fact
    revenue, kg = fact(f"revenue_{years}"), fact(f"production_{years}")
    year_kg = fact(f"annual_output_{place}") * 1000
    year_revenue = fact(f"annual_turnover_{place}")
    official_price = price_per_kg(fact(turnover), fact(output) * 1000)
    return {
        "price": (price_per_kg(revenue, kg), price_per_kg(year_revenue, year_kg), official_price),
        "revenue": (revenue, year_revenue, fact(turnover)),
        "production": (kg / 1000, year_kg / 1000, fact(output)),
    }
