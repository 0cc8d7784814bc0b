"""A list of claims is what its columns say it is: other codes work, and so does a list without."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from once import its_facts, the_study
from packages import with_column

from generator.claims.claims import claims_here
from generator.claims.ledger import ledger_markdown
from generator.errors import InvalidData
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.reading import Package, Study, read_pages
from generator.reading.claim_roles import claim_columns, link_columns
from generator.writing.links import Links

ROOT = Path(__file__).parents[3]
OPTIONAL = ("section", "kind", "evidence", "element", "reason_id", "reason_en")


def edition_of(study: Study) -> Edition:
    """A study in English, with this study's pages."""
    return Edition(study, its_facts(), LANGUAGES["en"], read_pages(ROOT)["en"], {}, "")


def without(package: Package, *names: str) -> Package:
    """The data package where these columns of the claims are nothing to a reader."""
    for name in names:
        package = with_column(package, "claims", name, role="")
    return package


@pytest.fixture(scope="module")
def bare() -> Study:
    """The study with claims that have a text, a page and a grade, and no word of any other part."""
    study = the_study()
    tables = {name: frame for name, frame in study.tables.items() if name != "claim_records"}
    tables["claims"] = study.table("claims").drop(columns=[*OPTIONAL])
    words = {
        key: said
        for key, said in study.words.items()
        if key.partition(".")[0] not in ("element", "evidence")
        and not key.startswith("claims.kind.")
    }
    return replace(study, tables=tables, words=words, package=without(study.package, *OPTIONAL))


def test_claims_without_elements_or_kinds_stand_in_two_groups(bare):
    ledger = ledger_markdown(edition_of(bare), str)
    assert re.findall(r"^## ([^<]*?) (?:<svg.*?</svg>\s*)?\{#(\S+) ", ledger, re.M | re.S) == [
        ("Graded", "graded"),
        ("Not graded", "ungraded"),
    ]
    assert ledger.count('<li class="claim"') == len(bare.claims)


def test_what_a_list_of_claims_does_not_keep_is_nowhere(bare):
    """No filter by element, no basis, no reason, and nothing that other sources say."""
    links = Links.on_page("background.md", LANGUAGES["en"])
    shown = ledger_markdown(edition_of(bare), str)
    shown += claims_here(edition_of(bare), "background", links, str)
    assert "element" not in shown and "Basis" not in shown
    assert not re.search("claim-(evidence|reason|record)", shown)


def test_a_claim_of_other_elements_is_filtered_and_headed_by_their_own_words():
    """What the column is called is what the filter is called, and its family has the words."""
    study, title = the_study(), {"id": "Muara", "en": "Estuary"}
    limits = study.package.dataset("claims").field("element").constraints
    parts = {"labels": "shore", "title": title, "constraints": replace(limits, enum=("mud",))}
    claims = study.table("claims").assign(element="mud")
    words = study.words | {"shore.mud": {"id": "Lumpur", "en": "Mudflats"}}
    package = with_column(study.package, "claims", "element", **parts)
    changed = replace(study, tables=study.tables | {"claims": claims}, words=words, package=package)
    ledger = ledger_markdown(edition_of(changed), str)
    graded = sum(claim.is_graded for claim in changed.claims)
    assert re.search(
        rf"## Mudflats <svg.*?</svg>\s*{{#element-mud data-held={graded}}}", ledger, re.S
    )
    assert re.search('<label>Estuary <select name="element">', ledger)


@pytest.mark.parametrize(
    ("column", "parts", "said"),
    [
        ("page", {"role": ""}, "column claims.page - expected a column whose role is page"),
        ("text_en", {"role": ""}, "role is said and whose name ends in _en"),
        ("section", {"role": "kind"}, "claims.kind.role - expected one column whose role is kind"),
    ],
)
def test_columns_that_make_no_list_of_claims_are_refused_by_their_place(column, parts, said):
    package = with_column(the_study().package, "claims", column, **parts)
    with pytest.raises(InvalidData) as refused:
        claim_columns(package.dataset("claims"))
    assert str(refused.value).startswith("data/datapackage.json") and said in str(refused.value)


@pytest.mark.parametrize("part", ["enum", "required"])
def test_a_column_that_would_leave_a_claim_out_of_all_groups_is_refused(part):
    """A group is a code: a claim of none, or of one that nobody lists, would stand nowhere."""
    limits = the_study().package.dataset("claims").field("element").constraints
    loose = replace(limits, **{part: () if part == "enum" else False})
    package = with_column(the_study().package, "claims", "element", constraints=loose)
    with pytest.raises(InvalidData, match=rf"claims\.element\.constraints\.{part}"):
        claim_columns(package.dataset("claims"))


def test_a_table_that_links_claims_says_how_each_row_stands_to_its_claim():
    package = with_column(the_study().package, "claim_records", "stance", role="")
    with pytest.raises(InvalidData, match="a column whose role is stance"):
        link_columns(package.dataset("claim_records"), "claims", "public_record")
