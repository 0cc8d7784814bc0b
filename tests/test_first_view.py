"""What a browser loads before a reader asks for anything, compressed as a server would send it."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from chromium import NOWHERE
from playwright.sync_api import Browser, Page, Response

from measuring.weights import KINDS, Weight, packed, page_weights

# A notebook and a finding alike; a figure's and a table's own page has its 100.
LIMITS = {
    **{"home": 42_000, "findings": 50_000, "notebook": 50_000},
    **{"figure": 100_000, "table": 100_000},
}
REQUESTS = 8


@cache
def packed_once(file: Path) -> int:
    """What a file weighs; most pages load the same ones."""
    return packed(file)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page of the shell, which loads all that the browser does but the icon of a page."""
    yield from keeping_nothing(browser)


@pytest.fixture(scope="module")
def whole_page(whole_browser: Browser) -> Iterator[Page]:
    yield from keeping_nothing(whole_browser)


def keeping_nothing(browser: Browser) -> Iterator[Page]:
    """A page of a browser that keeps nothing, so that each view is a first one."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(NOWHERE)
    context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    yield page
    context.close()


def first_view(
    page: Page, site: Path, address: str, path: str, width: int, *, shows_icons: bool
) -> list[Path]:
    """The files that the page at this path makes a browser load.

    The icon that it names is one of them, also where the browser shows none.
    """
    below, asked = urlsplit(address).path, set()

    def note(response: Response) -> None:
        asked.add(urlsplit(response.url))

    page.set_viewport_size({"width": width, "height": 800})
    page.on("response", note)
    page.goto(address + path)
    # An icon comes last, once all else has loaded; a bare page names none but an empty one.
    icon = page.locator("link[rel=icon]:not([href^='data:'])")
    if icon.count() and not shows_icons:
        asked.add(urlsplit(icon.evaluate("one => one.href")))
    elif icon.count():
        for _ in range(500):
            if any(url.path.endswith("/icon.svg") for url in asked):
                break
            page.wait_for_timeout(20)
    page.remove_listener("response", note)
    files = [site / url.path.removeprefix(below) for url in asked if url.scheme != "data"]
    return [file / "index.html" if file.is_dir() else file for file in files]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", LIMITS)
def test_a_first_view_is_light_and_without_the_theme_s_scripts(
    site, address, page: Page, kind, width
):
    pages = [*site.glob(KINDS[kind]), *site.glob(f"en/{KINDS[kind]}")]
    assert len(pages) >= (2 if kind == "home" else 6)
    for one in pages:
        path = f"{one.parent.relative_to(site)}/"
        files = first_view(page, site, address, path, width, shows_icons=False)
        names = {file.name for file in files}
        assert "literata.woff2" in names
        assert [name for name in names if name.startswith("bundle.")] == []
        assert sum(map(packed_once, files)) <= LIMITS[kind], path
        assert len(files) <= REQUESTS, path


@pytest.fixture(scope="module")
def weights(site: Path) -> dict[str, Weight]:
    """What the bench says of each kind of page."""
    return page_weights(site)


@pytest.mark.parametrize("kind", KINDS)
def test_the_bench_counts_what_a_browser_loads(site, address, whole_page: Page, weights, kind):
    """On the heaviest page of each kind, its icon asked for by the browser itself."""
    told = weights[kind]
    path = told.heaviest.removeprefix("./")
    files = first_view(whole_page, site, address, path, 1280, shows_icons=True)
    assert (told.requests, told.bytes) == (len(files), sum(map(packed_once, files)))
