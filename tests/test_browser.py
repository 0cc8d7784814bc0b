"""Every page in a real browser: nothing from elsewhere, nothing forbidden, nothing cut off."""

from pathlib import Path

import pytest
from audit import poor_contrasts, settle, violations, violations_but_of_contrast
from playwright.sync_api import Browser

# A small phone: what fits here fits everywhere.
PHONE, DESK = {"width": 320, "height": 640}, {"width": 1280, "height": 900}
# Each page is audited once, and each kind at both widths: twins are built alike.
AUDITED = {"id": PHONE, "en": DESK}
# So many processes may look at a language's pages at the same time.
PARTS = 6


def pages(site: Path, language: str) -> list[str]:
    """The address of every page of a language below the root, page after page of its kind."""
    paths = (str(page.parent.relative_to(site)) for page in site.rglob("index.html"))
    addresses = sorted(path.removeprefix(".") + "/" for path in paths)
    return [one for one in addresses if one.startswith("en/") == (language == "en")]


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("language", AUDITED)
def test_every_page_is_sound(site, address, browser: Browser, language, part):
    """No call to another host, no breach of the policy, no sideways scroll, nothing for axe.

    A breach of the Content-Security-Policy is an error on the console.
    """
    context = browser.new_context(viewport=AUDITED[language])
    # One page for all: a new one for each would take three times as long.
    page = context.new_page()
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: said.type in ("error", "warning") and complaints.append(said.text),
    )
    host, wrong = address.split("/")[2], {}
    for path in pages(site, language)[part::PARTS]:
        asked.clear()
        complaints.clear()
        page.set_viewport_size(AUDITED[language])
        page.emulate_media(color_scheme="light")
        page.goto(address + path.lstrip("/"), wait_until="load")
        assert f"{address}{path.lstrip('/')}" in asked
        found = [url for url in asked if not url.startswith(("data:", f"http://{host}/"))]
        found += violations_but_of_contrast(page)
        for size in (PHONE, DESK):
            page.set_viewport_size(size)
            settle(page)
            width = page.evaluate("document.documentElement.scrollWidth")
            found += [f"{width} px of {size['width']}"] if width > size["width"] else []
        page.set_viewport_size(AUDITED[language])
        found += poor_contrasts(page)
        if found := found + complaints:
            wrong[path] = found
    context.close()
    assert wrong == {}


@pytest.mark.more
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", AUDITED)
def test_axe_finds_nothing_on_any_page_at_any_width_in_any_theme(
    site, address, browser: Browser, language, size, scheme, part
):
    """All that the test above looks at once or on one of each look."""
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


@pytest.mark.parametrize("path", ["findings/output/", "figures/grdp-shares/", ""])
def test_each_language_leads_to_the_same_page_in_the_other(address, browser, path):
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + path)
    page.locator("a.other-language").first.click()
    assert page.url == f"{address}en/{path}"
    assert page.locator("html").get_attribute("lang") == "en"
    page.locator("a.other-language").first.click()
    assert page.url == address + path
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
    shown = page.locator("#grdp-shares .exhibit-drawing:visible")
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
def test_the_typeface_is_asked_for_once_before_a_style_sheet_names_it(
    address, browser, styles, path
):
    """Else a first page would be set without it, since late it waits for the next page."""
    context = browser.new_context()
    page = context.new_page()
    if styles == "missing":
        page.route("**/*.css", lambda route: route.abort())
    asked = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(f"{address}en/{path}", wait_until="load")
    fonts = [name for name in asked if name.endswith(".woff2")]
    assert fonts == ["literata.woff2"]
    context.close()
