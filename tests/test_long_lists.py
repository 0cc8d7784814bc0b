"""Long lists as readers use them, with and without a script: folded, filtered, sorted, printed."""

import pytest
from playwright.sync_api import expect

# A page of each kind, its list, a row of it by its place, and how many rows it has.
LISTS = {
    "data/numbers/": "#numbers",
    "claims/": "#ledger",
    "tables/public-record/": "#long-table",
    "data/public-record/": "#long-table",
}
ROWS = {
    "#numbers": ".long-row",
    "#ledger": ".claim",
    "#long-table": "tbody tr",
}
# So many screens of a phone a folded list may take; unfolded they take from 40 to 190.
SCREENS = 16
# A finger's width, in CSS pixels.
FINGER = 44


@pytest.fixture(params=["", "en/"])
def folder(request):
    return request.param


@pytest.fixture
def opened(address, browser, folder):
    """Opens a page on a phone, with or without scripts."""
    contexts = []

    def goto(below: str, script: bool = True, width: int = 360, **media: str):
        context = browser.new_context(
            viewport={"width": width, "height": 640}, java_script_enabled=script, **media
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{address}{folder}{below}")
        return page

    yield goto
    for context in contexts:
        context.close()


@pytest.mark.parametrize("path", LISTS)
def test_a_long_list_begins_folded_and_tells_how_much_is_in_each_group(opened, path):
    page, name = opened(path, script=False), LISTS[path]
    heads = page.locator(f"{name} .fold > summary")
    assert heads.count() > 3
    told = page.locator(f"{name} .fold > summary > [data-held]").all()
    counts = [int(one.get_attribute("data-held")) for one in told]
    assert sum(counts) == page.locator(f"{name} {ROWS[name]}").count()
    assert page.locator(f"{name} {ROWS[name]}:visible").count() == 0
    height = page.evaluate("document.documentElement.scrollHeight")
    assert height / 640 < SCREENS
    assert all(head.bounding_box()["height"] >= FINGER for head in heads.all())
    heads.first.click()
    rows = page.locator(f"{name} {ROWS[name]}:visible")
    assert rows.count() == counts[0]
    assert all(row.bounding_box()["height"] >= FINGER for row in rows.all())


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(
    "place",
    [
        "data/numbers/#fact-production-2021-2023",
        "claims/#claim-markets-shopee",
        "tables/public-record/#public-record-real-growth-2022",
        "data/public-record/#row-real-growth-2022",
    ],
)
def test_a_link_to_a_row_opens_its_folds(opened, place, script):
    """A browser opens what lies around a link's end; where it does not, the script does."""
    page = opened(place, script=script)
    anchor = place.partition("#")[2]
    row = page.locator(f'[id="{anchor}"]')
    row.wait_for(state="visible")
    assert 0 <= row.bounding_box()["y"] < 640


@pytest.mark.parametrize("path", LISTS)
def test_words_leave_the_rows_that_hold_them_all(opened, path):
    page, name = opened(path), LISTS[path]
    every = page.locator(f"{name} {ROWS[name]}").count()
    page.locator("[name=words]").fill("2022 bintan")
    left = page.locator(f"{name} {ROWS[name]}:visible")
    assert 0 < left.count() < every
    status = page.locator(".list-tools [role=status]").inner_text()
    assert str(left.count()) in status and str(every) in status
    page.wait_for_url("**words=2022*")
    page.reload()
    assert page.locator(f"{name} {ROWS[name]}:visible").count() == left.count()
    page.locator(".list-tools [type=reset]").click()
    page.wait_for_url(f"**/{path}")
    assert page.locator(f"{name} {ROWS[name]}:visible").count() == every


def test_a_box_needs_no_script(opened):
    """What is not ticked goes, by the style sheet alone."""
    page = opened("data/numbers/", script=False)
    boxes = page.locator(".list-tools [type=checkbox]")
    assert boxes.count() == 4
    for box in boxes.all()[:3]:
        box.uncheck()
    for head in page.locator(".fold > summary").all():
        head.click()
    shown = page.locator(".long-row:visible > .number-entry")
    assert {one.get_attribute("data-origin") for one in shown.all()} == {"inferred"}


def test_claims_are_sorted_by_strength_within_their_groups(opened):
    page = opened("claims/?order=-strength")
    for fold in page.locator(".fold:has(h2[id^=element-])").all():
        strengths = [
            int(one.get_attribute("data-strength")) for one in fold.locator(".claim").all()
        ]
        assert strengths == sorted(strengths, reverse=True)
    page.locator("[name=order]").select_option("strength")
    first = page.locator(".fold:has(#element-policy) .claim").first
    assert first.get_attribute("data-strength") == "1"


@pytest.mark.parametrize("path", LISTS)
def test_paper_shows_what_is_folded(opened, path):
    page, name = opened(path), LISTS[path]
    page.emulate_media(media="print")
    every = page.locator(f"{name} {ROWS[name]}").count()
    assert page.locator(f"{name} {ROWS[name]}:visible").count() == every
    page.emulate_media(media="screen")
    expect(page.locator(f"{name} {ROWS[name]}:visible")).to_have_count(0)


@pytest.mark.parametrize("path", LISTS)
def test_opened_folds_keep_to_the_narrowest_page(opened, path):
    """Nothing but a table in its own region scrolls sideways."""
    page = opened(path, width=320)
    page.locator(".list-tools [type=reset]").click()
    page.wait_for_timeout(50)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_script_of_lists_is_small_and_comes_with_them_alone(site):
    assert len((site / "assets" / "js" / "lists.js").read_bytes()) < 5_200
    for path, needs in (("claims", True), ("figures", True), ("findings/output", False)):
        page = (site / path / "index.html").read_text(encoding="utf-8")
        assert ("lists.js" in page) == needs
