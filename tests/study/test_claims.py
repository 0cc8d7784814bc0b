"""The ledger says of each claim what the paper says of its basis, and grades findings alone."""

import csv
import re
from pathlib import Path

import pytest
from renditions import rendition

from generator.errors import InvalidData
from study.facts import facts
from study.figures.evidence import evidence_strength
from study.rules import check_rules

ROOT = Path(__file__).parents[2]
# Read off the paper by hand: what it attributes to its informant, to the researchers' own eyes, and
# to a body of government (the regional secretary, the Ministry of Industry).
BASES = {
    "interview": {
        *("cluster-informant-start", "cluster-growth", "cluster-employees"),
        *("cluster-businesses-informant", "cluster-supply", "cluster-fish-price", "cluster-batch"),
        *("cluster-pay", "cooperation-no-rivalry", "cooperation-fish", "cooperation-orders"),
    },
    "observation": {"method-makers"},
    "agency": {
        *("theory-ikm-units", "theory-ikm-workers", "government-fund"),
        *("government-houses-built", "government-houses-cost"),
    },
}
# Table 2, requirements, equipment, markets: the paper does not say how it knows.
UNSAID = (
    *("output-businesses-first", "output-production", "output-revenue", "government-assistance"),
    *("government-requirements", "infrastructure-gate", "infrastructure-equipment"),
    *("people-instruction", "people-no-training", "markets-shopee", "markets-abroad"),
    "cluster-oldest",
)


@pytest.fixture(scope="module")
def claims() -> list[dict[str, str]]:
    with (ROOT / "data" / "claims.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_basis_is_named_only_where_the_paper_names_it(claims):
    found = {basis: {c["id"] for c in claims if c["evidence"] == basis} for basis in BASES}
    assert found == BASES
    evidence = {claim["id"]: claim["evidence"] for claim in claims}
    assert {evidence[name] for name in UNSAID} == {"not-stated"}


def test_no_matter_is_listed_twice(claims):
    for column in ("text_id", "text_en"):
        texts = [claim[column] for claim in claims]
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("name", "strength", "message"),
    [
        ("study-aim", 4, '"4" - expected an empty cell, for the kind is aim'),
        ("cluster-pay", None, "expected a grade from 1 to 4, for the kind is finding"),
    ],
)
def test_findings_are_graded_and_nothing_else(study, name, strength, message):
    table = study.table("claims").copy()
    table.loc[table["id"] == name, "strength"] = strength
    with pytest.raises(InvalidData) as refused:
        check_rules({"claims": table})
    assert str(refused.value).startswith("data/claims.csv: row ")
    assert str(refused.value).endswith(message) and "column strength" in str(refused.value)


def test_the_scoreboard_counts_graded_claims_on_pages_that_have_them(study):
    """Theory and method state definitions and the aim: they have no row."""
    known = facts(study)
    rows = evidence_strength(rendition(study, "en")).rows
    assert rows["claim_count"].sum() == known["claims_graded"].value == 51
    assert {"Theory", "Method"}.isdisjoint(rows["page"])
    assert rows.groupby("group")["claim_count"].sum().to_dict() == {
        "Strong": known["claims_strong"].value,
        "Moderate": known["claims_moderate"].value,
        "Limited": known["claims_limited"].value,
        "Doubtful": known["claims_doubtful"].value,
    }


def test_what_a_finding_shows_bears_the_mark_of_the_claims_it_rests_on(study):
    """In the galleries each card has one, but for what the paper itself says nothing of."""
    shown = {
        name
        for page in sorted((ROOT / "docs" / "id" / "findings").glob("*.md"))
        for _, name in re.findall(r"\{\{ (figure|table)\.([\w-]+) \}\}", page.read_text("utf-8"))
    }
    assert len(shown) > 15
    # The paper has no number of workers of the cluster.
    assert {name for name in shown if not study.exhibits[name].claims} == {"workers-by-source"}
