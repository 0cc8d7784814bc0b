"""Every page in a real browser: nothing from elsewhere, nothing forbidden, nothing cut off."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from study.languages import LANGUAGES

# A small phone: what fits here fits everywhere.
PHONE = {"width": 320, "height": 640}
# One page of each kind.
KINDS = (
    "",
    "background/",
    "findings/output/",
    "claims/",
    "data-notes/",
    "data/",
    "data/numbers/",
    "data/public-record/",
    "figures/",
    "figures/grdp-shares/",
    "tables/table-2/",
    "embed/table-2-readings/",
    "references/",
    "class/",
    "how-it-was-made/",
    "notebooks/",
    "notebooks/economy/",
    "notebooks/readings/",
    "notebooks/budget/",
)


def pages(site: Path) -> list[str]:
    """The address of every page below the root."""
    return sorted(
        str(page.parent.relative_to(site)).removeprefix(".") + "/"
        for page in site.rglob("index.html")
    )


def violations(page: Page, **options: object) -> list[str]:
    """What axe finds wrong on a page, each by its rule and the first element."""
    # Elements only of violations: to list all that pass would take a third of the time.
    said = Axe().run(page, options={"resultTypes": ["violations"], **options}).response
    evaluated = (said[kind] for kind in ("violations", "passes", "incomplete", "inapplicable"))
    assert sum(map(len, evaluated)) >= 60
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in said["violations"]]


def test_every_page_is_sound_on_a_small_phone(site, address, browser):
    """No call to another host, no breach of the policy, no sideways scroll, nothing for axe.

    A breach of the Content-Security-Policy is an error on the console. Contrast, on which axe
    spends most of its time, is looked at on a page of each kind.
    """
    host = address.split("/")[2]
    context = browser.new_context(viewport=PHONE)
    # One page for all: a new one for each would take three times as long.
    page = context.new_page()
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: said.type in ("error", "warning") and complaints.append(said.text),
    )
    wrong = {}
    for path in pages(site):
        asked.clear()
        complaints.clear()
        page.goto(address + path.lstrip("/"), wait_until="load")
        width = page.evaluate("document.documentElement.scrollWidth")
        elsewhere = [url for url in asked if not url.startswith(("data:", f"http://{host}/"))]
        found = [*elsewhere, *complaints, *([f"{width} px"] if width > 320 else [])]
        assert f"{address}{path.lstrip('/')}" in asked
        found += violations(page, preload=False, rules={"color-contrast": {"enabled": False}})
        if found:
            wrong[path] = found
    context.close()
    assert wrong == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_axe_finds_nothing_on_a_page_of_each_kind(address, browser: Browser, language, scheme):
    context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    wrong = {}
    for path in KINDS:
        page.goto(address + ("en/" if language == "en" else "") + path)
        if found := violations(page):
            wrong[path] = found
    context.close()
    assert wrong == {}


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


SHIFTS = """() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) moved += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 500);
})"""


@pytest.mark.parametrize("typeface", ["in time", "late"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", ["", "en/"])
def test_nothing_moves_while_a_page_with_figures_loads(
    address, browser: Browser, language, width, typeface
):
    """Less than 0.01 by the browser's own measure, wherever a typeface may break lines anew."""

    def late(route):
        route.request.frame.page.wait_for_timeout(600)
        route.continue_()

    context = browser.new_context(viewport={"width": width, "height": 800})
    moved = {}
    for path in (
        "",
        "background/",
        "findings/government/",
        "findings/output/",
        "findings/people/",
        "figures/grdp-growth/",
    ):
        page = context.new_page()
        if typeface == "late":
            page.route("**/*.woff2", late)
        page.goto(f"{address}{language}{path}", wait_until="load")
        page.evaluate("document.fonts.ready")
        moved[path] = page.evaluate(SHIFTS)
        page.close()
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
