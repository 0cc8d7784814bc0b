"""The ledger shows every claim that the data package lets a row make."""

import copy
from dataclasses import replace
from pathlib import Path

import pytest

from generator.claims.ledger import ledger_markdown
from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.reading import read_pages, read_study
from study.facts import facts

ROOT = Path(__file__).parents[3]
WORD = {"id": "Tanah", "en": "Land"}


@pytest.fixture(scope="module")
def edition() -> Edition:
    """The study with a new element that a claim touches, allowed by the data package."""
    study = read_study(ROOT)
    package, claims = copy.deepcopy(study.package), study.table("claims").copy()
    [table] = [one for one in package["resources"] if one["name"] == "claims"]
    [field] = [one for one in table["schema"]["fields"] if one["name"] == "element"]
    field["constraints"]["enum"].append("land")
    claims.loc[claims["id"] == "abstract-methods", "element"] = "land"
    words = study.words | {"element.land": WORD}
    changed = replace(study, package=package, tables=study.tables | {"claims": claims}, words=words)
    return Edition(changed, facts(study), LANGUAGES["en"], read_pages(ROOT)["en"], {}, "")


def test_a_claim_of_a_new_element_stands_under_its_name(edition):
    ledger = ledger_markdown(edition, str)
    _, _, below = ledger.partition("## Land {#element-land}")
    assert 'id="claim-abstract-methods"' in below and '<option value="land">Land (1)' in ledger
    every = [f'id="claim-{name}"' for name in edition.study.table("claims")["id"]]
    assert all(ledger.count(one) == 1 for one in every)


def test_a_new_element_without_a_name_is_refused(edition):
    words = {key: said for key, said in edition.study.words.items() if key != "element.land"}
    unnamed = replace(edition, study=replace(edition.study, words=words))
    with pytest.raises(UnknownName, match="element.land"):
        ledger_markdown(unnamed, str)
