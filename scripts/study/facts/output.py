"""Facts of what the cluster makes and earns: as Table 2 prints it, and as we read it."""

from generator.findings import Cell, Fact, about, computed, from_cell, number_at
from generator.reading import Study
from study import indicators
from study.periods import periods_of

# What the printed revenue has to be divided by to agree with production and price.
THOUSAND = 1000


def output_facts(study: Study) -> list[Fact]:
    """Masses in kg or tonnes, money in rupiah, shares in percent."""
    return [
        *about("output", _table_2(study)),
        *about("readings", _readings(study)),
    ]


def _table_2(study: Study) -> list[Fact]:
    """Production and revenue of every period, and how production rose from the first to the next.

    Prose says this rise of the paper's two periods; one more period changes nothing of it.
    """
    first, second, *_ = periods = periods_of(study)
    kg_1, kg_2 = (period.cell("production_kg") for period in (first, second))
    money_1 = first.cell("revenue")
    growth = indicators.change(number_at(study, kg_2), number_at(study, kg_1))
    price = indicators.price_per_kg(number_at(study, money_1), number_at(study, kg_1))
    return [
        *(from_cell(study, f"production_{p.name}", p.cell("production_kg"), "kg") for p in periods),
        *(from_cell(study, f"revenue_{p.name}", p.cell("revenue"), "rupiah") for p in periods),
        # That the second weight is a level, not what was added, is our reading of the text.
        computed("production_growth", growth, "percent", 1, "growth", (kg_2, kg_1), "inferred"),
        *_as_words_say(kg_1, kg_2, study),
        computed("price_printed", price, "rupiah", 0, "price", (money_1, kg_1)),
    ]


def _as_words_say(kg_1: Cell, kg_2: Cell, study: Study) -> list[Fact]:
    """The second production if the second weight were what was added to the first, and its rise."""
    first, added = number_at(study, kg_1), number_at(study, kg_2)
    growth = indicators.change(first + added, first)
    both = (kg_1, kg_2)
    return [
        computed("production_if_added", first + added, "kg", 0, "sum", both),
        computed("growth_if_added", growth, "percent", 1, "growth_of_addition", (kg_2, kg_1)),
    ]


def _readings(study: Study) -> list[Fact]:
    """Table 2 as it fits its own price and the official year: inferences, none printed anywhere.

    Of the first two periods alone: what another one means, nobody has looked at.
    """
    first, second, *_ = periods_of(study)
    cell_kg, cell_money = first.cell("production_kg"), first.cell("revenue")
    cell_money_2, cell_businesses = second.cell("revenue"), second.cell("businesses")
    kg_1, businesses = number_at(study, cell_kg), number_at(study, cell_businesses)
    kg_as_printed, first_businesses = second.cell("production_kg"), first.cell("businesses")
    money_1, money_2 = (number_at(study, cell) / THOUSAND for cell in (cell_money, cell_money_2))
    # A kilogram is taken to cost in the second period what it cost in the first.
    price = indicators.price_per_kg(money_1, kg_1)
    kg_2 = money_2 / price
    made = number_at(study, kg_as_printed)
    each = indicators.per_business(money_2, businesses)
    made_1 = indicators.per_business(kg_1, number_at(study, first_businesses))
    made_2 = indicators.per_business(made, businesses)
    year = indicators.annualised
    price_2 = indicators.price_per_kg(money_2, made)
    price_added = indicators.price_per_kg(money_2, kg_1 + made)
    m1, m2, k1, k2 = (cell_money,), (cell_money_2,), (cell_kg,), (kg_as_printed,)
    n2, priced, added = (*m2, cell_businesses), (*m2, *m1, *k1), (*m2, *k1, *k2)
    each_1, each_2 = (cell_kg, first_businesses), (kg_as_printed, cell_businesses)
    rows = [
        (f"revenue_{first.name}_inferred", money_1, "rupiah", 2, "thousandth", m1),
        (f"revenue_{second.name}_inferred", money_2, "rupiah", 2, "thousandth", m2),
        ("price_inferred", price, "rupiah", 0, "price_of_thousandth", (*m1, *k1)),
        ("price_second_printed", price_2, "rupiah", 0, "price_of_thousandth", (*m2, *k2)),
        ("price_if_added", price_added, "rupiah", 0, "price_of_thousandth_if_added", added),
        (f"production_{second.name}_inferred", kg_2, "kg", 0, "weight_of_revenue", priced),
        ("revenue_per_business_inferred", each, "rupiah", 2, "thousandth_per_business", n2),
        ("month_per_business_1", made_1, "kg", 0, "per_business_of_month", each_1),
        ("month_per_business_2", made_2, "kg", 0, "per_business_of_month", each_2),
        ("annual_output_1", year(kg_1) / 1000, "tonne", 1, "output_of_year", k1),
        ("annual_output_2", year(kg_2) / 1000, "tonne", 1, "output_of_year_from_revenue", priced),
        ("annual_output_2_as_printed", year(made) / 1000, "tonne", 0, "output_of_year", k2),
        ("annual_turnover_1", year(money_1), "rupiah", 2, "turnover_of_year", m1),
        ("annual_turnover_2", year(money_2), "rupiah", 2, "turnover_of_year", m2),
    ]
    printed = indicators.per_business(number_at(study, cell_money_2), businesses)
    return [
        *(computed(*row, origin="inferred") for row in rows),
        computed("revenue_per_business_printed", printed, "rupiah", 1, "per_business", n2),
    ]
