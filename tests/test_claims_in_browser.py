"""The ledger of claims as a reader uses it; counts are those of data/claims.csv, taken by hand."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

CLAIMS = Path(__file__).parents[1] / "data" / "claims.csv"
with CLAIMS.open(encoding="utf-8", newline="") as rows:
    MODERATE = [row["element"] for row in csv.DictReader(rows) if row["strength"] == "3"]
MODERATE_ON_POLICY = [element for element in MODERATE if element == "policy"]
SHOWN = "ul.claims > li:visible"
STATUS = ".list-tools [role=status]"


@pytest.fixture
def ledger(address, browser):
    """Opens the English ledger at an address below it, on a phone."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()

    def opened(below: str = ""):
        page.goto(f"{address}en/claims/{below}")
        return page

    yield opened
    context.close()


def test_a_filtered_list_can_be_linked(ledger):
    """Of the claims of one grade those about one matter, then all of that grade."""
    assert 0 < len(MODERATE_ON_POLICY) < len(MODERATE)
    page = ledger("?strength=3&element=policy")
    assert page.locator(SHOWN).count() == len(MODERATE_ON_POLICY)
    assert page.locator(STATUS).inner_text() == f"Showing {len(MODERATE_ON_POLICY)} of 88 claims."
    page.get_by_label("Element").select_option("")
    assert page.locator(SHOWN).count() == len(MODERATE)
    page.wait_for_url("**/claims/?strength=3")
    page.get_by_role("button", name="Show all").click()
    page.wait_for_url("**/en/claims/")
    expect(page.locator(SHOWN)).to_have_count(88)


def test_what_bears_no_grade_can_be_shown_alone(ledger):
    """Nineteen views, twelve definitions or rules, five statements of method and the aim."""
    page = ledger("?strength=none")
    assert page.locator(SHOWN).count() == 37
    assert page.locator("h2[id^=element-]:visible").count() == 0
    assert page.locator("h2[id^=kind-]:visible").count() == 4


def test_what_is_shown_is_told_and_empty_groups_go(ledger):
    page = ledger("?element=people")
    assert page.locator(STATUS).inner_text() == "Showing 8 of 88 claims."
    headings = page.locator("h2[id^=element-]:visible")
    assert headings.count() == 1 and headings.get_attribute("id") == "element-people"


def test_print_holds_what_is_shown(ledger):
    page = ledger("?strength=3")
    page.emulate_media(media="print")
    assert page.locator(SHOWN).count() == len(MODERATE)
    assert not page.locator(".list-tools fieldset").is_visible()
    assert page.locator(STATUS).is_visible()


def test_a_link_to_a_claim_shows_it_whatever_is_filtered(ledger):
    page = ledger("?strength=4#claim-markets-shopee")
    assert page.locator("#claim-markets-shopee").is_visible()


def test_a_wrong_filter_leaves_the_list_as_it_is(ledger):
    """All groups are there, folded, as without a filter."""
    page = ledger("?strength=9&element=plicy")
    assert page.locator(".fold:visible").count() == 10 and page.locator(SHOWN).count() == 0
    assert page.locator(STATUS).inner_text() == ""


def test_without_a_script_every_claim_stands_under_its_element_or_kind(address, browser):
    """Folded, with their number beside the heading; a grade can be left out all the same."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}en/claims/")
    assert page.locator("h2[id^=element-]").count() == 6
    assert page.locator("h2[id^=kind-]").count() == 4
    counts = [int(one.get_attribute("data-held")) for one in page.locator(".fold h2").all()]
    assert sum(counts) == 88
    for head in page.locator(".fold > summary").all():
        head.click()
    assert page.locator(SHOWN).count() == 88
    assert not page.locator(".list-typed").is_visible()
    page.get_by_role("checkbox", name="Limited").uncheck()
    assert page.locator(SHOWN).count() == 88 - 37
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(SHOWN)).to_have_count(88)
    context.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("claim", ["output-production", "people-instruction", "theory-solow"])
def test_a_link_to_a_claim_leads_to_what_is_claimed(address, browser, claim, language, scripts):
    """The sentence and its mark stand below the header, and what carries the claim is open."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, java_script_enabled=scripts, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{address}{language}claims/#claim-{claim}")
    row = page.locator(".claim").filter(has=page.locator(f"#claim-{claim}"))
    head, header = row.locator(".claim-head"), page.locator(".md-header")
    expect(row.locator(".claim-page")).to_be_visible()
    expect(head).to_be_in_viewport(ratio=1)
    top, below = head.bounding_box()["y"], header.bounding_box()
    assert below["y"] + below["height"] <= top < 160
    context.close()
