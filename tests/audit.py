"""What axe finds wrong on a page that a browser shows."""

from functools import cache

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

CONTRAST = "color-contrast"
RUN = "options => axe.run({ preload: false, resultTypes: ['violations'], ...options })"
# Contrast is told by the colours and sizes of an element and of what it stands within: of text that
# is alike in all of these one piece tells as much as five hundred, and axe takes as long as a page
# is tall. Each theme adds to what an element looks like.
NOTE_LOOKS = """() => {
  window.looks ??= new Map()
  const told = ["color", "backgroundColor", "backgroundImage", "opacity", "filter", "textShadow",
    "fontSize", "fontWeight", "position"]
  const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""
  for (const one of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(one)
    const isRead = one.checkVisibility({ visibilityProperty: true })
    const says = isRead && [...one.childNodes].some(isText)
    looks.set(one, [looks.get(one), isRead, says, ...told.map(name => style[name])].join())
  }
}"""
ONE_OF_EACH = """() => {
  const numbers = new Map()
  // Whether it, or anything in it, is the first of its look in its place.
  const isKept = (one, place) => {
    const names = [one.localName, one.getAttribute("class"), ...one.getAttributeNames()]
    const here = [place, ...names, looks.get(one)].join(" ")
    let isFirst = !numbers.has(here)
    if (isFirst) numbers.set(here, numbers.size)
    for (const part of one.children) isFirst = isKept(part, numbers.get(here)) || isFirst
    // Hidden, not removed: a style may count those before and after.
    if (!isFirst) one.style.setProperty("display", "none", "important")
    return isFirst
  }
  isKept(document.body, "")
}"""
# What is on its way to another theme or width has arrived; what inherits it sets out after it did.
SETTLE = """async () => {
  for (let times = 0; times < 4; times++) {
    await new Promise(requestAnimationFrame)
    document.getAnimations().forEach(one => {
      if (one.effect.getComputedTiming().endTime !== Infinity) one.finish()
    })
  }
}"""


@cache
def script() -> str:
    """The program that audits, as text."""
    return str(Axe().axe_script)


def violations(page: Page, **options: object) -> list[str]:
    """By every rule, or as the options say: each by its rule and the first element."""
    page.evaluate(script())
    return found(page, options, at_least=60)


def found(page: Page, options: dict[str, object], at_least: int) -> list[str]:
    """What a run with these options finds, which looked at so many rules at least."""
    said = page.evaluate(RUN, options)
    evaluated = (said[kind] for kind in ("violations", "passes", "incomplete", "inapplicable"))
    assert sum(map(len, evaluated)) >= at_least
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in said["violations"]]


def settle(page: Page) -> None:
    """Let what moves or changes colour come to its end."""
    page.evaluate(SETTLE)


def violations_but_of_contrast(page: Page) -> list[str]:
    """By every rule but the one that takes as long as all others, which `poor_contrasts` is for."""
    return violations(page, rules={CONTRAST: {"enabled": False}})


def poor_contrasts(page: Page) -> list[str]:
    """In both themes, one of each look: the page is spoiled for other tests."""
    page.evaluate(NOTE_LOOKS)
    page.emulate_media(color_scheme="dark")
    settle(page)
    page.evaluate(NOTE_LOOKS)
    page.evaluate(ONE_OF_EACH)
    only: dict[str, object] = {"runOnly": [CONTRAST]}
    dark = found(page, only, at_least=1)
    page.emulate_media(color_scheme="light")
    settle(page)
    return [*found(page, only, at_least=1), *(f"in the dark: {one}" for one in dark)]
