"""Pages in a real browser: languages, scripts, widths, what moves while a page loads."""

import pytest
from audit import poor_contrasts, violations, violations_but_of_contrast
from playwright.sync_api import Browser
from visits import AUDITED, DESK, PARTS, PHONE, pages


@pytest.mark.more
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", AUDITED)
def test_axe_finds_nothing_on_any_page_at_any_width_in_any_theme(
    site, address, browser: Browser, language, size, scheme, part
):
    """All that tests/test_every_page.py looks at once or on one of each look."""
    context = browser.new_context(color_scheme=scheme, viewport=size)
    page = context.new_page()
    wrong = {}
    for path in pages(site, language)[part::PARTS]:
        page.goto(address + path.lstrip("/"), wait_until="load")
        if found := violations(page):
            wrong[path] = found
    context.close()
    assert wrong == {}


ROWS = """style => {
  const rows = [...Array(9)].map((_, row) => `<p class="like">Row ${row} <b>said</b></p>`)
  document.querySelector("article").insertAdjacentHTML("beforeend", rows.join(""))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [sheet]
}"""
POOR = {
    "the dark": ("dark", ".like b { color: #1a1a1a }"),
    "one row": ("light", ".like:nth-last-child(5) b { color: #bbb }"),
    "one row in the dark": ("dark", ".like:nth-last-child(5) b { color: #333 }"),
}


@pytest.mark.parametrize(("scheme", "style"), POOR.values(), ids=POOR)
def test_a_poor_colour_is_found_though_looks_are_seen_once(address, browser, scheme, style):
    """Also in one row of many that differs by its place alone."""
    context = browser.new_context(viewport=DESK, color_scheme="light")
    page = context.new_page()
    page.goto(f"{address}about/")
    page.evaluate(ROWS, f"@media (prefers-color-scheme: {scheme}) {{ {style} }}")
    assert violations_but_of_contrast(page) == []
    before = "in the dark: " if scheme == "dark" else ""
    assert [one.partition("color-contrast")[0] for one in poor_contrasts(page)] == [before]
    assert page.locator(".like:visible").count() <= 4
    context.close()


LINKS = """style => {
  const rows = [...Array(9)].map((_, row) => `<p>Row ${row} <a href="#a">said</a> of it</p>`)
  const menu = '<ul><li><a href="#a">Alone</a></li></ul>'
  document.querySelector("article").insertAdjacentHTML("beforeend", menu + rows.join(""))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [sheet]
}"""
PLAIN = "a[href='#a'] { text-decoration: none !important; color: #444 !important }"


@pytest.mark.parametrize(
    ("style", "found"),
    [
        (f"article {PLAIN}", ["link-in-text-block"]),
        # One row of many, by its place alone; then a link that stands in no text.
        (f"article p:nth-last-child(5) {PLAIN}", ["link-in-text-block"]),
        (f"article li {PLAIN}", []),
    ],
    ids=["every row", "one row", "none in text"],
)
def test_a_link_that_looks_like_its_text_is_found_though_looks_are_seen_once(
    address, browser, style, found
):
    context = browser.new_context(viewport=DESK, color_scheme="light")
    page = context.new_page()
    page.goto(f"{address}about/")
    assert violations_but_of_contrast(page) == []
    page.evaluate("() => delete window.looks")
    page.evaluate(LINKS, style)
    assert [one.partition(":")[0] for one in violations_but_of_contrast(page)] == found
    assert page.evaluate("links.length < document.links.length / 2")
    context.close()


@pytest.mark.parametrize("path", ["findings/output/", "figures/grdp-shares/", ""])
def test_each_language_leads_to_the_same_page_in_the_other(address, browser, path):
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + path)
    page.locator("a.other-language").first.click()
    page.wait_for_url(f"{address}en/{path}")
    assert page.locator("html").get_attribute("lang") == "en"
    page.locator("a.other-language").first.click()
    page.wait_for_url(address + path)
    context.close()


def test_everything_can_be_read_without_scripts(address, browser):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 1280, "height": 900}
    )
    page = context.new_page()
    page.goto(f"{address}findings/output/")
    assert page.locator("figure.exhibit svg:visible").count() >= 3
    assert page.locator("figure.exhibit details table").count() >= 3
    context.close()


@pytest.mark.parametrize(("width", "layout"), [(360, "narrow"), (1280, "wide")])
def test_each_width_has_the_drawing_made_for_it(address, browser, width, layout):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(f"{address}background/")
    shown = page.locator("#grdp-sectors .exhibit-drawing:visible")
    assert shown.count() == 1
    assert f"exhibit-drawing--{layout}" in shown.get_attribute("class")
    context.close()


# What the browser measures from the first moment on.
SHIFTS = """
window.moved = 0
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.moved += entry.value
}).observe({ type: "layout-shift", buffered: true })
"""
WITH_FIGURES = (
    *("", "background/", "findings/government/", "findings/output/", "findings/people/"),
    "figures/grdp-growth/",
)


@pytest.mark.parametrize("typeface", ["in time", "late"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", ["", "en/"])
def test_nothing_moves_while_a_page_with_figures_loads(
    address, browser: Browser, language, width, typeface
):
    """Less than 0.01 by the browser's own measure, wherever a typeface may break lines anew."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    context.add_init_script(SHIFTS)
    held = []
    if typeface == "late":
        context.route("**/*.woff2", lambda route: held.append(route))
    opened = {}
    for path in WITH_FIGURES:
        page = opened[path] = context.new_page()
        page.goto(f"{address}{language}{path}", wait_until="domcontentloaded")
        # Drawn as a reader sees it before the typeface is there.
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    if typeface == "late":
        page.wait_for_timeout(600)
        assert len(held) == len(WITH_FIGURES)
        for route in held:
            route.continue_()
    for page in opened.values():
        page.wait_for_load_state("load")
        page.evaluate("document.fonts.ready.then(() => 0)")
    page.wait_for_timeout(500)
    moved = {path: page.evaluate("window.moved") for path, page in opened.items()}
    context.close()
    assert {path: much for path, much in moved.items() if much >= 0.01} == {}


@pytest.mark.parametrize("path", ["findings/output/", "embed/grdp-shares/"])
@pytest.mark.parametrize("styles", ["there", "missing"])
def test_the_typeface_is_asked_for_once_and_never_before_what_draws_the_page(
    address, browser, styles, path
):
    """A page does not wait for it, and on a slow line is not held up by its bytes."""
    context = browser.new_context()
    page = context.new_page()
    if styles == "missing":
        page.route("**/*.css", lambda route: route.abort())
    asked = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(f"{address}en/{path}", wait_until="load")
    page.evaluate("document.fonts.ready.then(() => 0)")
    fonts = [name for name in asked if name.endswith(".woff2")]
    assert fonts == (["literata.woff2"] if styles == "there" else [])
    context.close()
