"""The audit finds what disagrees, and stops finding it once the data agree."""

import dataclasses
from pathlib import Path

import pytest
from once import its_facts, the_study

from generator.findings import Sources
from generator.reading import Study
from study.audit import CHECKS
from study.facts import facts

ROOT = Path(__file__).parents[2]


def changed(study: Study, table: str, column: str, old, new) -> Study:
    """The study with one value of one table replaced wherever it stands."""
    frame = study.tables[table]
    assert (frame[column] == old).any()
    spoiled = frame.assign(**{column: frame[column].replace({old: new})})
    return dataclasses.replace(study, tables={**study.tables, table: spoiled})


def finds(study: Study, note: str) -> bool:
    known = its_facts() if study is the_study() else facts(study)
    return CHECKS[note](Sources(study, known)).differs


@pytest.mark.parametrize("note", list(CHECKS))
def test_every_known_disagreement_is_in_the_data(study, note):
    assert finds(study, note)


@pytest.mark.parametrize(
    ("note", "table", "column", "old", "new"),
    [
        ("sum-2020", "grdp_totals", "value", 20743698.0, 20743696.0),
        ("table-2-production", "output", "production_kg", 10956, 10965),
        ("periods-overlap", "output", "start_year", 2021, 2022),
        ("businesses-count", "informant", "value", 47, 63),
        ("houses-cost", "houses", "cost", 6_700_000_000, 5_000_000_000),
        ("training", "training", "says", "given", "not_given"),
    ],
)
def test_a_note_goes_where_the_data_agree(study, note, table, column, old, new):
    assert not finds(changed(study, table, column, old, new), note)


def test_the_note_on_surveys_goes_when_the_abstract_names_none(study):
    named = "The abstract names interviews, surveys and observation."
    spoiled = changed(study, "claims", "text_en", named, "The abstract names interviews.")
    assert not finds(spoiled, "surveys")


def test_the_note_on_one_informant_goes_when_a_second_one_speaks(study):
    said = study.tables["informant"]
    more = said.assign(informant=[1] * (len(said) - 1) + [2])
    assert not finds(
        dataclasses.replace(study, tables={**study.tables, "informant": more}), "one-informant"
    )


def test_the_second_weight_follows_the_price_of_the_first_period(study):
    """Were the first weight twice as much, its price would be half: 25,000 a kilogram."""
    doubled = changed(study, "output", "production_kg", 7335, 14670)
    assert facts(doubled)["production_2021_2023_inferred"].value == 21930


def test_a_check_says_what_is_printed_and_what_would_agree(study):
    """10 956 is printed; 548 250 000 / 50 000 = 10 965, nine kilograms more."""
    check = CHECKS["table-2-production"](Sources(study, facts(study)))
    assert (check.printed, check.expected, check.difference) == (10956, 10965, -9)
