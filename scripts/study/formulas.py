"""Every formula by its name, in symbols that no language owns; `formula.<name>` says it in words.

The letters a, b, c, d stand for the inputs of a fact in their order, as they stand in the data;
Σ for the sum of those left; n for a number of rows.
"""

FORMULAS = {
    "contribution": "(a − b) / c × 100",
    "count": "n",
    "count_graded": "n",
    "count_of": "n",
    "count_of_interview": "n",
    "growth": "(a / b − 1) × 100",
    "made_per_rupiah": "a × 1000000 / b",
    "month_per_business": "a × 1000 / 12 / b",
    "output_of_day": "a × 1000 / 365",
    "output_of_year": "a × 12 / 1000",
    "output_of_year_from_revenue": "a / 1000 / (b / 1000 / c) × 12 / 1000",
    "per_business": "a / b",
    "people_counted": "n",
    "price": "a / b",
    "price_of_thousandth": "a / 1000 / b",
    "price_of_tonnes": "a / (b × 1000)",
    "price_rise": "(a / b / (1 + c / 100) − 1) × 100",
    "range_of_prices": "a / b; a / c",
    "range_as_tonnes": "a; b",
    "range_of_shares": "a / (c × 1000000) × 100; b × 12 / (d × 1000000) × 100",
    "realisation": "a / b × 100",
    "realisation_of_sums": "(a + b) / (c + d) × 100",
    "said_as_tonnes": "a",
    "share_of_manufacturing": "a / (b × 1000000) × 100",
    "share_of_province": "a × 1000000 / b × 100",
    "share_of_sectors": "a / Σ × 100",
    "share_of_twelve_months": "a × 12 / (b × 1000000) × 100",
    "sum": "a + b",
    "sum_gap": "(a − Σ) × 1000000",
    "thousandth": "a / 1000",
    "thousandth_per_business": "a / 1000 / b",
    "turnover_of_year": "a / 1000 × 12",
    "unit_cost": "a / b",
    "weight_of_revenue": "a / 1000 / (b / 1000 / c)",
    "whole_of_share": "a / b × 100",
    "workers_per_unit": "a / b",
}
