"""What axe finds wrong on a page that a browser shows."""

from functools import cache

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RUN = "options => axe.run({ preload: false, resultTypes: ['violations'], ...options })"
# Contrast is told by what an element is and what it stands within: of parts that look alike one
# tells as much as five hundred, and axe takes as long as a page is tall. Returns how many went.
ONE_OF_EACH = """() => {
  let gone = 0
  const look = one => [
    one.localName, one.getAttribute("class"), ...one.getAttributeNames(), "of", ...parts(one), "end"
  ].join(" ")
  const parts = one => [...one.children].map(look)
  const thin = one => {
    const seen = new Set()
    // The first and the last of a row may look otherwise.
    for (const part of [...one.children].slice(1, -1)) {
      const here = look(part)
      if (seen.has(here)) part.remove(), gone++
      seen.add(here)
    }
    for (const part of one.children) thin(part)
  }
  thin(document.body)
  return gone
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


def violations_in_the_dark(page: Page) -> list[str]:
    """Colours alone in the other theme, one of each look: the page is spoiled for other tests."""
    page.emulate_media(color_scheme="dark")
    page.evaluate(ONE_OF_EACH)
    settle(page)
    return found(page, {"runOnly": ["color-contrast"]}, at_least=1)
