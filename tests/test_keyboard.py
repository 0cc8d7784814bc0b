"""The site by the tab key, on a phone and on wider screens: each stop can be seen, and does."""

from collections.abc import Iterator

import pytest
from audit import violations
from playwright.sync_api import Browser, Page, expect

WIDTHS = (360, 1000, 1280)
# What has the focus: its name for a person, and whether any of it is in the window.
FOCUSED = """() => {
  const one = document.activeElement
  if (one === document.body) return null
  const { left, right, top, bottom } = one.getBoundingClientRect()
  const isIn = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight
  const name = one.ariaLabel || one.textContent.trim().slice(0, 40)
  return [`${one.tagName} ${one.id} ${name}`, isIn && right > left && bottom > top]
}"""
PAGES = ("findings/output/", "en/about/", "")


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window without motion, so that what a key does is done when the next is pressed."""
    size = {"width": request.param, "height": 740}
    context = browser.new_context(viewport=size, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def stops(page: Page, most: int = 200) -> list[tuple[str, bool]]:
    """Each stop of the tab key from here to the end of the page."""
    found = []
    for _ in range(most):
        page.keyboard.press("Tab")
        if (focused := page.evaluate(FOCUSED)) is None:
            return found
        found.append(tuple(focused))
    return found


def switch(page: Page):
    """The switch of the drawer."""
    return page.get_by_role("checkbox", name="menu")


@pytest.mark.parametrize("path", PAGES)
def test_each_stop_of_the_tab_key_is_in_the_window(address, page, path):
    """Neither the closed drawer nor the hidden search has one."""
    page.goto(address + path)
    found = stops(page, most=40)
    assert len(found) > 10
    assert [name for name, is_in in found if not is_in] == []
    assert [name for name, _ in found if "md-search__scrollwrap" in name] == []


@pytest.mark.parametrize(("path", "name"), [("", "Menu situs"), ("en/", "Site menu")])
def test_the_button_of_the_drawer_has_a_name_a_focus_and_a_ring(address, page, path, name):
    page.goto(address + path)
    # The way past the header, then the header's first.
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    found = page.get_by_role("checkbox", name=name, exact=True)
    expect(found).to_be_focused()
    assert page.locator("#__drawer").count() == 1
    label = page.locator(".md-header label[for=__drawer]")
    assert label.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
def test_the_drawer_opens_and_leads_on_by_keys_alone(address, browser: Browser, width, scripts):
    """Its sections too, with and without scripts."""
    context = browser.new_context(
        viewport={"width": width, "height": 740},
        reduced_motion="reduce",
        java_script_enabled=scripts,
    )
    page = context.new_page()
    page.goto(f"{address}en/theory/")
    link = page.locator(".md-sidebar--primary").get_by_role("link", name="Claims")
    expect(link).to_have_count(0)
    switch(page).focus()
    page.keyboard.press("Space")
    section = page.get_by_role("checkbox", name="Data", exact=True)
    expect(section).to_be_in_viewport()
    expect(link).to_have_count(0)
    section.focus()
    page.keyboard.press("Space")
    expect(link).to_be_in_viewport()
    for _ in range(20):
        page.keyboard.press("Tab")
        if link.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}en/claims/")
    context.close()


def test_the_enter_key_turns_a_switch_as_the_space_bar_does(address, page):
    page.goto(f"{address}en/theory/")
    switch(page).focus()
    page.keyboard.press("Enter")
    section = page.get_by_role("checkbox", name="Data", exact=True)
    expect(section).to_be_in_viewport()
    section.focus()
    page.keyboard.press("Enter")
    expect(section).to_be_checked()
    assert page.url == f"{address}en/theory/"


def test_the_open_drawer_keeps_the_focus_until_it_closes(address, page):
    """Nothing under it is a stop; Escape closes it and goes back to its button."""
    page.goto(f"{address}findings/output/")
    switch(page).focus()
    page.keyboard.press("Space")
    found = stops(page)
    within = page.locator(".md-sidebar--primary :is(a, input):visible").count()
    assert 5 < len(found) <= within
    assert [name for name, is_in in found if not is_in] == []
    page.keyboard.press("Escape")
    expect(switch(page)).to_be_focused()
    expect(switch(page)).not_to_be_checked()
    assert page.locator("[inert]").count() == 0


@pytest.mark.parametrize("path", ["findings/output/", "en/class/"])
def test_axe_finds_nothing_in_the_open_drawer(address, page, path):
    page.goto(address + path)
    switch(page).focus()
    page.keyboard.press("Space")
    assert violations(page) == []


def test_a_window_made_wide_under_the_open_drawer_can_close_it(address, page):
    page.goto(f"{address}findings/output/")
    switch(page).focus()
    page.keyboard.press("Space")
    page.set_viewport_size({"width": 1400, "height": 740})
    assert page.locator("[inert]").count() > 0
    page.keyboard.press("Escape")
    expect(page.locator("[inert]")).to_have_count(0)


@pytest.mark.parametrize("path", ["findings/output/", "figures/grdp-shares/"])
def test_the_drawer_opens_at_its_first_level(address, page, path):
    """Whatever page it opens on, the home page and all sections are in the window."""
    page.goto(address + path)
    switch(page).focus()
    page.keyboard.press("Space")
    for name in ("Beranda", "Temuan", "Studi", "Data", "Kelas"):
        item = page.locator(".md-nav--primary > .md-nav__list > li").filter(has_text=name)
        expect(item.first).to_be_in_viewport()
    assert page.locator(".md-nav__toggle:checked").count() == 0


def test_a_pointer_opens_and_closes_the_drawer(address, page):
    page.goto(f"{address}findings/output/")
    page.locator(".md-header label[for=__drawer]").click()
    expect(page.locator(".md-sidebar--primary")).to_be_in_viewport()
    page.mouse.click(page.viewport_size["width"] - 20, 400)
    expect(page.locator(".md-sidebar--primary")).not_to_be_visible()


@pytest.mark.parametrize("path", ["", "en/findings/output/"])
def test_the_tab_key_goes_from_the_search_to_what_is_seen(address, page, path):
    """Not by way of a list that has nothing yet, and no height."""
    page.goto(address + path)
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    for name, is_in in stops(page, most=3):
        assert is_in, name
