"""A number in the prose leads a reader to the row it comes from, by keyboard alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

PHONE = {"width": 320, "height": 640}
# Ten numbers: where they stand, which they are, and what the row they come from holds,
# as the study prints it or the source reports it.
NUMBERS = (
    ("findings/output/", "production-2021-2023", "bertambah sebesar 10, 956 Kg"),
    ("findings/output/", "revenue-2019-2021", "366.750.000.000"),
    ("findings/output/", "price-inferred", "366.750.000.000"),
    ("findings/output/", "official-turnover-2021", "PPID Kabupaten Bintan"),
    ("findings/government/", "house-cost-paper", "Rp 6.712.375.000 Miliar"),
    ("background/", "manufacturing-share-2022", "9 543 671,00"),
    ("background/", "grdp-2022", "22 995 777,49"),
    ("background/", "ikm-workers", "15,64 jt orang"),
    ("findings/cluster/", "businesses-informant", "47 pelaku usaha"),
    ("findings/cluster/", "oldest-start-year", "2011"),
)
# The farthest of these on each page.
FARTHEST = {
    "findings/output/": "price-inferred",
    "findings/government/": "house-cost-paper",
    "background/": "ikm-workers",
    "findings/cluster/": "oldest-start-year",
}
# More stops than any page has before its first numbers, and how many are gone at a time: to look
# after each which has the focus takes longer than to press the key.
FAR, STRIDE = 400, 10
# Gives the focus to what could have it last before a place: the next stop of the tab key is there.
TO_THE_STOP_BEFORE = """one => {
  const all = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
  const before = all.slice(0, all.indexOf(document.querySelector(one)))
  while (document.activeElement === document.body) before.pop().focus({ preventScroll: true })
}"""
NOTE_STOPS = """one => {
  window.stops = []
  addEventListener("focusin", event => stops.push(event.target.matches(one)))
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what the selector finds has the focus."""
    for _ in range(FAR):
        page.keyboard.press("Tab")
        if page.evaluate("one => document.activeElement.matches(one)", selector):
            return
    raise AssertionError(f"no Tab reaches {selector}")


def stride_to(page: Page, selector: str) -> None:
    """The same where the way is long: some stops too far, and as many back."""
    page.evaluate(NOTE_STOPS, selector)
    for _ in range(0, FAR, STRIDE):
        for _ in range(STRIDE):
            page.keyboard.press("Tab")
        if page.evaluate("stops.includes(true)"):
            break
    for _ in range(page.evaluate("stops.length - 1 - stops.indexOf(true)")):
        page.keyboard.press("Shift+Tab")
    assert page.evaluate("one => document.activeElement.matches(one)", selector)


def opened(page: Page, number: str) -> None:
    """Go on to a number by Tab, open it by Enter, and find the window with the focus."""
    link = f".fact-link:has(#number-{number})"
    page.evaluate(TO_THE_STOP_BEFORE, link)
    tab_to(page, link)
    page.keyboard.press("Enter")
    page.wait_for_selector(".in-place:popover-open")
    assert page.evaluate("document.activeElement.matches('.in-place')")


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("path", FARTHEST)
def test_the_tab_key_leads_from_the_start_of_a_page_to_its_numbers(address, page, below, path):
    """To the one that is farthest from it, and so past all before."""
    page.goto(f"{address}{below}{path}")
    stride_to(page, f".fact-link:has(#number-{FARTHEST[path]})")


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize(("path", "number", "printed"), NUMBERS)
def test_a_number_is_followed_to_its_row_by_keyboard(address, page, below, path, number, printed):
    page.goto(f"{address}{below}{path}")
    opened(page, number)
    tab_to(page, ".number-inputs a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/data/*/#row-*")
    assert f"/{below}data/" in page.url
    said = page.locator("tr:target").inner_text().replace("\u00a0", " ")
    assert printed in said


@pytest.mark.parametrize(
    ("path", "number", "note"),
    [
        ("findings/output/", "revenue-2019-2021", "table-2-revenue"),
        # Computed from the revenue that the note doubts.
        ("findings/output/", "price-printed", "table-2-revenue"),
    ],
)
@pytest.mark.parametrize("below", ["", "en/"])
def test_a_doubted_number_leads_to_its_data_note(address, page, below, path, number, note):
    page.goto(f"{address}{below}{path}")
    opened(page, number)
    tab_to(page, f".in-place a[href$='#{note}']")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{below}data-notes/#{note}")
    assert page.locator("h2:target").count() == 1


def test_escape_closes_the_window_and_gives_the_focus_back(address, page):
    page.goto(f"{address}findings/output/")
    opened(page, "production-2021-2023")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    page.wait_for_selector(".in-place", state="detached")
    assert page.evaluate("document.activeElement.matches(':has(#number-production-2021-2023)')")


def test_back_closes_the_window_and_leaves_the_page_only_then(address, page):
    page.goto(f"{address}about/")
    page.goto(f"{address}findings/output/")
    opened(page, "production-2021-2023")
    page.go_back()
    page.wait_for_selector(".in-place", state="detached")
    assert page.url == f"{address}findings/output/"
    assert page.evaluate("document.activeElement.matches(':has(#number-production-2021-2023)')")
    page.go_back()
    page.wait_for_url(f"{address}about/")


def test_a_window_closed_otherwise_leaves_no_step_behind_and_the_page_where_it_is(address, page):
    page.goto(f"{address}about/")
    page.goto(f"{address}findings/output/")
    page.locator("#number-production-2021-2023").click()
    page.wait_for_selector(".in-place:popover-open")
    page.evaluate("scrollBy(0, 300)")
    at = page.evaluate("scrollY")
    page.keyboard.press("Escape")
    page.wait_for_function("() => !history.state?.inPlace")
    assert page.evaluate("scrollY") == at
    page.go_back()
    page.wait_for_url(f"{address}about/")


def test_from_one_number_to_the_next_is_one_step(address, page):
    page.goto(f"{address}about/")
    page.goto(f"{address}findings/output/")
    # The window of the later one opens below it, beside the earlier one.
    for number in ("production-2021-2023", "production-2019-2021"):
        page.locator(f"#number-{number}").click()
        page.wait_for_selector(f"a:has(#number-{number}) + .in-place:popover-open")
    page.wait_for_timeout(200)
    page.go_back()
    page.wait_for_selector(".in-place", state="detached")
    assert page.url == f"{address}findings/output/"
    page.go_back()
    page.wait_for_url(f"{address}about/")


@pytest.mark.parametrize("size", [(360, 480), (1024, 420)])
def test_the_way_out_of_a_long_entry_is_in_the_window_at_once(address, browser, size):
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    page = context.new_page()
    page.goto(f"{address}findings/output/")
    page.locator("#number-price-printed").click()
    pane = page.locator(".in-place:popover-open")
    pane.wait_for()
    assert pane.evaluate("one => one.scrollHeight > one.clientHeight")
    close = pane.get_by_role("button").bounding_box()
    assert close["y"] >= 0 and close["y"] + close["height"] <= size[1]
    context.close()


def test_a_click_beside_the_window_closes_it(address, page):
    page.goto(f"{address}findings/output/")
    page.locator("#number-production-2021-2023").click()
    page.wait_for_selector(".in-place:popover-open")
    page.mouse.click(5, 890)
    page.wait_for_selector(".in-place", state="detached")


def test_the_window_moves_nothing_and_fits_a_small_phone(address, browser):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(f"{address}findings/output/")
    page.locator("#number-production-2021-2023").scroll_into_view_if_needed()
    before = page.evaluate("document.documentElement.scrollHeight")
    page.locator("#number-production-2021-2023").click()
    page.wait_for_selector(".in-place:popover-open")
    box = page.locator(".in-place").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 320
    assert box["y"] >= 0 and box["y"] + box["height"] <= 640
    assert page.evaluate("document.documentElement.scrollHeight") == before
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()


@pytest.mark.parametrize(
    ("link", "said", "leads"),
    [
        ("a.term[href$='#turnover']", "All the money from sales", "glossary/#turnover"),
        ("a.citation[href$='#ref-ppid2022']", "PPID", "references/#ref-ppid2022"),
    ],
)
def test_a_term_and_a_reference_open_where_they_stand(address, page, link, said, leads):
    """With the entry that the link leads to, and a way to its page."""
    page.goto(f"{address}en/findings/output/")
    page.locator(link).first.click()
    pane = page.locator(".in-place:popover-open")
    pane.wait_for()
    assert said in pane.inner_text()
    assert pane.get_by_role("link").last.get_attribute("href").endswith(leads)
    assert page.url.endswith("en/findings/output/")
    page.keyboard.press("Escape")
    page.wait_for_selector(".in-place", state="detached")
    assert page.evaluate("one => document.activeElement.matches(one)", link)


def test_a_click_with_the_control_key_follows_the_link(address, page):
    page.goto(f"{address}findings/output/")
    with page.context.expect_page() as other:
        page.locator("#number-production-2021-2023").click(modifiers=["Control"])
    other.value.wait_for_url("**/data/numbers/#fact-production-2021-2023")
    assert page.locator(".in-place").count() == 0


def test_without_scripts_the_link_leads_to_the_entry(address, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}en/findings/output/")
    page.locator("#number-production-2021-2023").click()
    page.wait_for_url("**/en/data/numbers/#fact-production-2021-2023")
    assert "10,956" in page.locator(".number-entry:target").inner_text()
    context.close()


def test_where_the_list_cannot_be_had_the_link_is_followed(address, page):
    def lose(route):
        route.abort() if route.request.resource_type == "fetch" else route.continue_()

    page.route("**/data/numbers/", lose)
    page.goto(f"{address}findings/output/")
    page.locator("#number-production-2021-2023").click()
    page.wait_for_url("**/data/numbers/#fact-production-2021-2023", wait_until="commit")


def test_the_list_is_filtered_by_words(address, page):
    """Only the rows that hold every word stay, under the headings that still have some."""
    page.goto(f"{address}en/data/numbers/")
    everything = page.locator(".long-row").count()
    page.get_by_label("Filter by words").fill("manufacturing share 2022")
    left = page.locator(".long-row:visible")
    assert 0 < left.count() < everything
    assert page.locator(".long-row:has(#fact-manufacturing-share-2022)").is_visible()
    assert not page.locator(".long-row:has(#fact-kube-2023)").is_visible()
    assert not page.get_by_role("heading", name="Unit costs").is_visible()
