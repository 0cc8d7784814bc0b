"""Every page by all rules, in all widths and schemes, with all that opens open: nothing for axe.

What `make test` divides among pages, widths and schemes (test_every_page.py) this multiplies: some
five thousand visits. `make test-more` has an hour for it; PAGES_OF=6 takes every sixth page.
"""

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from audit import SAY, script, settle, told_by
from playwright.sync_api import Browser, Page
from visits import pages

pytestmark = pytest.mark.more

WIDTHS = (320, 360, 1280)
SCHEMES = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}
EACH = int(os.environ.get("PAGES_OF", "1"))
OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)"
# The first number, term and reference of a page: each opens a window.
KINDS = ("a.fact-link", "a.term", "a.citation")
SHOWN = ".in-place"
RUN = f"([within, options]) => axe.run(within, {SAY})"


@pytest.fixture(scope="module", params=list(product(WIDTHS, SCHEMES)), ids=str)
def page(request, browser: Browser) -> Iterator[Page]:
    """A page of a browser of this width and scheme."""
    width, scheme = request.param
    size = {"width": width, "height": 740}
    context = browser.new_context(viewport=size, reduced_motion="reduce", **SCHEMES[scheme])
    yield context.new_page()
    context.close()


def faults(page: Page) -> Iterator[str]:
    """What axe finds with all folds open, then in a window of each kind over them."""
    page.evaluate(OPEN_ALL)
    settle(page)
    page.evaluate(script())
    yield from told_by(page.evaluate(RUN, ["html", {}]), at_least=60)
    # A bare page has no windows.
    for kind in KINDS if page.locator("script[data-in-place]").count() else ():
        link = page.locator(f"{kind}:visible").first
        if not link.count():
            continue
        link.evaluate("one => one.click()")
        page.wait_for_selector(SHOWN)
        settle(page)
        found = told_by(page.evaluate(RUN, [SHOWN, {}]), at_least=60)
        yield from (f"{kind}: {one}" for one in found)
        page.keyboard.press("Escape")
        # Its step in the browser's history goes after it.
        page.wait_for_function(
            "() => !document.querySelector('.in-place') && !history.state?.inPlace"
        )


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_page_has_anything_for_axe_with_all_that_opens_open(site: Path, address, page, language):
    found = {}
    for path in pages(site, language)[::EACH]:
        page.goto(address + path.lstrip("/"))
        if wrong := list(faults(page)):
            found[path] = wrong
    assert found == {}
