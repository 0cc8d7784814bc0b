"""Facts say what the paper prints, and compute what a calculation by hand gives."""

from pathlib import Path

import pytest
from once import its_facts

from generator.findings import Fact
from generator.languages import LANGUAGES
from generator.numbers.decimals import form_beside

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def known() -> dict[str, Fact]:
    return its_facts()


@pytest.mark.parametrize(
    ("name", "indonesian"),
    [
        ("production_2021_2023", "10.956 kg"),
        ("revenue_2019_2021", "Rp366,75 miliar"),
        ("price_printed", "Rp50 juta"),  # 366 750 000 000 / 7 335
        ("price_inferred", "Rp50.000"),  # 366 750 000 / 7 335
        ("production_2021_2023_inferred", "10.965 kg"),  # 548 250 000 / 50 000
        ("annual_output_1", "88,0 ton"),  # 7 335 x 12 = 88 020 kg
        ("machines_rate", "95,9%"),  # 3 973 800 000 / 4 143 833 000
        ("houses_rate", "99,92%"),  # 6 712 375 000 / 6 717 980 325
        ("house_cost_paper", "Rp336 juta"),  # 6 712 375 000 / 20
        ("house_cost_27", "Rp249 juta"),  # 6 712 375 000 / 27
        ("target_per_business_month", "2.000 kg"),  # 1 128 000 / 12 / 47
        ("turnover_share_of_manufacturing_2021", "0,05%"),  # 4.4 bn / 8 690.85 bn
        ("revenue_year_printed", "Rp122,25 miliar"),  # 366.75 bn / 3
        ("revenue_year_multiple", "28"),  # 122.25 bn / 4.4 bn = 27.8
        ("printed_share_of_manufacturing", "5,7%"),  # 548.25 bn / 9 543.67 bn
        ("printed_share_of_manufacturing_year", "1,9%"),  # 182.75 bn / 9 543.67 bn
        ("capacity_price_2023", "Rp49.367"),  # 7.8 bn / 158 000 kg
        ("houses_share_2023_standing", "29–37%"),  # 20 / 70 and 23 / 63
        ("turnover_share", "0,05–0,26%"),  # 4.4 bn and 12 x 2.1 bn / 9 543.67 bn
        ("manufacturing_per_turnover", "Rp2.200"),  # 9 543.67 bn / 4.4 bn = 2 169
        ("ministry_turnover_per_business", "Rp30 juta"),  # 2.1 bn / 70
        ("annual_output_2_as_printed", "131 ton"),  # 10 956 x 12 = 131 472 kg
        ("output_2022_printed", "120–130 kg"),  # as the article has it
        ("first_houses_planned_2021", "20"),  # of the 47 that were mapped
        ("houses_with_plan_low", "43"),  # 20 + 23
        ("houses_with_plan_high", "47"),  # 20 + 27
        ("requirements_count", "7"),
        ("ikm_units_2019", "4,4 juta"),  # more than 4 400 000 units in the record
        ("sector_sum_2020", "Rp20,74 triliun"),  # 20 743 696 million, two less than printed
        ("grdp_growth_without_mining_2022", "9,38%"),  # 22 181 487.69 / 20 279 548.02
        ("businesses_counts_years", "1,48"),  # 539 days
        ("businesses_rise_year", "22%"),  # (63 / 47) to the power of 365 / 539
        ("houses_at_reported_cost", "27"),  # 6 712.375 / 250 = 26.8
        ("houses_at_haluan_cost", "29"),  # 6 712.375 / 230 = 29.2
        ("tonnes_for_one_percent", "1.909 ton"),  # 95 436.71 million / 50 million a tonne
        ("ikm_units_2022", "4,4 juta"),  # 4 400 000 units in the record
        ("industry_workers_july_2019_inferred", "19,47 juta"),  # 11.68 m / 60%
        ("industry_workers_2019_inferred", "16,15 juta"),  # 10.5 m / 65%
        ("industry_workers_2022_inferred", "15,64 juta"),  # 10.36 m / 66.25%
        ("industry_workers_2023_inferred", "19,34 juta"),  # 12.67 m / 65.52%
    ],
)
def test_a_fact_reads_as_worked_out_by_hand(known, name, indonesian):
    assert known[name].say(LANGUAGES["id"]).replace("\u00a0", " ") == indonesian


def test_amounts_beside_one_another_have_equal_decimals(known):
    """Rp 22.9958 trillion is 23.00 below 21.25, and Rp 5 billion 5.0 beside 4.6."""
    said = known["grdp_2022"], known["release_cost_2022"]
    forms = [form_beside(one, known.values(), LANGUAGES["en"]) for one in said]
    assert said[0].say(LANGUAGES["en"], forms[0]).replace("\u00a0", " ") == "Rp 23.00 trillion"
    assert said[1].say(LANGUAGES["en"], forms[1]).replace("\u00a0", " ") == "Rp 5.0 billion"
    assert form_beside(known["batch"], known.values(), LANGUAGES["en"]) == ""


def test_a_printed_fact_keeps_its_printed_form(known):
    """The paper sets a space after the comma, and says that production rose by so much."""
    said = known["production_2021_2023"].say(LANGUAGES["id"], "printed")
    assert said == "bertambah sebesar 10, 956 Kg"


def test_what_no_source_prints_is_called_an_inference(known):
    """So are a rise that takes "rose by" for a level, and kilograms that are taken for tonnes."""
    names = ("price_inferred", "production_2021_2023_inferred", "house_cost_27")
    for name in (*names, "production_growth", "output_2022", "output_july_2023"):
        assert known[name].origin == "inferred"
