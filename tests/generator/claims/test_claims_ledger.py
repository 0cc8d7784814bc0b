"""The ledger shows every claim that the data package lets a row make, the graded ones first."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import Markup
from once import its_facts, the_study
from packages import with_column

from generator.claims.claims import claims_here
from generator.claims.ledger import ledger_markdown
from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.reading import read_pages
from generator.writing.links import Links

ROOT = Path(__file__).parents[3]
WORD = {"id": "Tanah", "en": "Land"}


@pytest.fixture(scope="module")
def edition() -> Edition:
    """The study with a new element that a claim touches, allowed by the data package."""
    study = the_study()
    claims = study.table("claims").copy()
    limits = study.package.dataset("claims").field("element").constraints
    wider = replace(limits, enum=(*limits.enum, "land"))
    package = with_column(study.package, "claims", "element", constraints=wider)
    claims.loc[claims["id"] == "cluster-pay", "element"] = "land"
    words = study.words | {"element.land": WORD}
    changed = replace(study, package=package, tables=study.tables | {"claims": claims}, words=words)
    return Edition(changed, its_facts(), LANGUAGES["en"], read_pages(ROOT)["en"], {}, "")


def here(edition: Edition, page: str) -> str:
    """The claims that a page treats, as it shows them."""
    return claims_here(edition, page, Links.on_page(f"{page}.md", edition.language), str)


def test_a_claim_of_a_new_element_stands_under_its_name(edition):
    ledger = ledger_markdown(edition, str)
    _, _, group = ledger.partition("## Land <svg")
    _, _, below = group.partition("{#element-land data-held=1}")
    assert 'id="claim-cluster-pay"' in below and '<option value="land">Land (1)' in ledger
    every = [f'id="claim-{name}"' for name in edition.study.table("claims")["id"]]
    assert all(ledger.count(one) == 1 for one in every)


def test_what_opens_a_claim_holds_no_link_and_its_fold_has_one_for_each_number(edition):
    """A control within another is reached by neither mouse, key nor screen reader for sure."""
    link = lambda place: Markup('<a href="../data/numbers/">{}</a>').format(place)  # noqa: E731
    ledger = ledger_markdown(edition, link)
    heads = re.findall(r'<summary class="claim-head">(.*?)</summary>', ledger, re.DOTALL)
    assert len(heads) == len(edition.study.claims) and not any("<a" in head for head in heads)
    assert any("7,335\N{NO-BREAK SPACE}kg in 2019" in head for head in heads)
    numbers = re.findall(r'<span class="claim-numbers">(.*?)</span>', ledger, re.DOTALL)
    # Production is said of two periods.
    assert sum("production_2019_2021" in one and one.count("<a") == 2 for one in numbers) == 1


def test_a_new_element_without_a_name_is_refused(edition):
    words = {key: said for key, said in edition.study.words.items() if key != "element.land"}
    unnamed = replace(edition, study=replace(edition.study, words=words))
    with pytest.raises(UnknownName, match="element.land"):
        ledger_markdown(unnamed, str)


def test_what_bears_no_grade_comes_last_by_what_it_is_and_without_a_mark(edition):
    """The study's aim is no finding; that workers are paid when there is production is one."""
    ledger = ledger_markdown(edition, str)
    graded, _, rest = ledger.partition("## Not graded: ")
    assert 'id="claim-cluster-pay"' in graded and 'id="claim-study-aim"' not in graded
    [aim] = [one for one in re.findall(r"<li .*?</li>", rest) if 'id="claim-study-aim"' in one]
    assert 'class="strength' not in aim
    assert "## Not graded: aim {#kind-aim data-held=1}" in ledger


def test_what_neither_confirms_nor_contradicts_a_claim_stands_apart(edition):
    """Training for owners does not deny that production has no special one."""
    listed = re.findall(r"<li .*?</li>", ledger_markdown(edition, str))
    [claim] = [one for one in listed if 'id="claim-people-no-training"' in one]
    assert "Other sources on the same matter:" in claim and "Other sources that" not in claim


def test_a_page_lists_the_graded_claims_first_and_counts_them(edition):
    """On background six are findings, and the fifteen others are views, theory and a rule."""
    said = here(edition, "background")
    marks = re.findall(r'class="(strength strength|claim-kind)', said)
    assert marks == ["strength strength"] * 6 + ["claim-kind"] * 15
    assert ">21 claims of the study on this page, 6 of them graded</summary>" in said


@pytest.mark.parametrize(
    ("page", "summary"),
    [
        ("findings/cooperation", "3 claims of the study on this page, all of them graded"),
        ("method", "5 claims of the study on this page; none calls for a grade"),
    ],
)
def test_a_page_with_one_sort_of_claims_says_so(edition, page, summary):
    assert f">{summary}</summary>" in here(edition, page)


def test_a_label_with_quotation_marks_stays_within_its_attribute(edition):
    """What tells how many claims the filter shows is read from there by a script."""
    words = edition.study.words | {"claims.shown": {"id": "{n}", "en": 'The "{n}" & {all}'}}
    changed = replace(edition, study=replace(edition.study, words=words))
    said = ledger_markdown(changed, str)
    assert ' data-count="The &#34;{n}&#34; &amp; {all}"' in said


def test_claims_of_a_study_without_a_public_record_stand_alone(edition):
    about = edition.study.about
    alone = replace(about, parts=about.parts - {"public record"})
    ledger = ledger_markdown(replace(edition, study=replace(edition.study, about=alone)), str)
    assert ledger.count('<li class="claim"') == len(edition.study.claims)
    assert "claim-record" not in ledger
