"""What axe finds wrong on a page that a browser shows."""

import json
from dataclasses import dataclass, field
from functools import cache

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

CONTRAST, LINKS = "color-contrast", "link-in-text-block"
# What marks a link of a look that was not seen before, while axe looks.
FIRST = "data-first-of-its-look"
# Nobody reads by which selectors an element could be found, and to work them out takes a third.
SAY = "{ preload: false, resultTypes: ['violations'], selectors: false, ...options }"
RUN = f"options => axe.run({SAY})"
# Contrast is told by the colours and sizes of an element and of what it stands within: of text that
# is alike in all of these one piece tells as much as five hundred, on this page or another of the
# same width, and axe takes as long as a page is tall. Each theme adds to how an element looks.
NOTE_LOOKS = """() => {
  window.looks ??= new Map()
  const told = ["color", "backgroundColor", "backgroundImage", "opacity", "filter", "textShadow",
    "fontSize", "fontWeight", "position"]
  const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""
  for (const one of document.querySelectorAll("html, body, body *")) {
    const style = getComputedStyle(one)
    const isRead = one.checkVisibility({ visibilityProperty: true })
    const says = isRead && [...one.childNodes].some(isText)
    looks.set(one, [looks.get(one), isRead, says, ...told.map(name => style[name])].join())
  }
}"""
# A look as a number of 53 bits: thousands of them go from page to page.
DIGEST = """const digest = text => {
    let one = 0xdeadbeef, two = 0x41c6ce57
    for (let place = 0; place < text.length; place++) {
      one = Math.imul(one ^ text.charCodeAt(place), 2654435761)
      two = Math.imul(two ^ text.charCodeAt(place), 1597334677)
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
    two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
    return 4294967296 * (2097151 & two) + (one >>> 0)
  }"""
# Takes the looks that are known and returns those that were not, as JSON: there are thousands.
ONE_OF_EACH = f"""known => {{
  {DIGEST}
  const seen = new Set(JSON.parse(known)), before = seen.size
  // Whether it, or anything in it, is the first of its look in its place.
  const isKept = (one, place) => {{
    const names = [one.localName, one.getAttribute("class"), ...one.getAttributeNames()]
    const here = digest([place, ...names, looks.get(one)].join(" "))
    let isFirst = !seen.has(here)
    seen.add(here)
    for (const part of one.children) isFirst = isKept(part, here) || isFirst
    // Hidden, not removed: a style may count those before and after.
    if (!isFirst) one.style.setProperty("display", "none", "important")
    return isFirst
  }}
  isKept(document.body, looks.get(document.documentElement))
  return JSON.stringify([...seen].slice(before))
}}"""
# A link in text is told from it by its look, in text that looks so too: one of each will do. What
# stands around it counts, so that nothing is hidden here; lines are parts that axe looks at alone.
# Marks one link of each look that was not known, and returns these looks; both as JSON.
ONE_LINK_OF_EACH = f"""known => {{
  {DIGEST}
  const seen = new Set(JSON.parse(known)), before = seen.size
  const once = make => {{
    const made = new Map()
    return one => made.has(one) ? made.get(one) : made.set(one, make(one)).get(one)
  }}
  const chain = once(one => one ? digest(`${{looks.get(one)}}<${{chain(one.parentElement)}}`) : "")
  const isInline = once(one => getComputedStyle(one).display.startsWith("inline"))
  const textOf = every => every.map(one => one.textContent).join("").replace(/\\s+/g, "")
  const hasLines = once(block => block.querySelector("br, hr"))
  const isAllLinks = once(block =>
    textOf([block]) === textOf([...block.querySelectorAll("a[href], [role=link]")]))
  for (const link of document.querySelectorAll("a[href], [role=link]")) {{
    let block = link.parentElement
    while (isInline(block)) block = block.parentElement
    const style = getComputedStyle(link)
    const told = [style.textDecoration, style.border, style.outline, style.fontFamily]
    const look = digest([chain(link), link.className, ...told, isAllLinks(block)].join())
    if (hasLines(block) || !seen.has(look)) link.setAttribute("{FIRST}", "")
    if (!hasLines(block)) seen.add(look)
  }}
  return JSON.stringify([...seen].slice(before))
}}"""
# All rules but of contrast, that of links on the marked ones alone.
RUN_ALL = f"""async ([known, options]) => {{
  ({NOTE_LOOKS})()
  const found = ({ONE_LINK_OF_EACH})(known)
  axe.configure({{ rules: [{{ id: "{LINKS}", selector: "[{FIRST}]" }}] }})
  window.links = [...document.querySelectorAll("[{FIRST}]")]
  const said = await axe.run({SAY})
  links.forEach(one => one.removeAttribute("{FIRST}"))
  return [found, said]
}}"""
# What is on its way to another theme or width has arrived; what inherits it sets out after it did.
SETTLE = """async () => {
  for (let times = 0, still = 0; times < 4 && still < 2; times++) {
    await new Promise(requestAnimationFrame)
    const moving = document.getAnimations().filter(one =>
      one.playState !== "finished" && one.effect.getComputedTiming().endTime !== Infinity)
    moving.forEach(one => one.finish())
    still = moving.length ? 0 : still + 1
  }
}"""
# The same, and one of each look; the looks as these two take and give them.
SETTLE_ON_LOOKS = f"""async known => {{
  await ({SETTLE})()
  ;({NOTE_LOOKS})()
  return ({ONE_OF_EACH})(known)
}}"""


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
    return told_by(page.evaluate(RUN, options), at_least)


def told_by(said: dict[str, list], at_least: int) -> list[str]:
    """What was found by a run that looked at so many rules at least."""
    evaluated = (said[kind] for kind in ("violations", "passes", "incomplete", "inapplicable"))
    assert sum(map(len, evaluated)) >= at_least
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in said["violations"]]


def settle(page: Page) -> None:
    """Let what moves or changes colour come to its end."""
    page.evaluate(SETTLE)


@dataclass
class Looks:
    """What was looked at before, on pages of one width: of links in text, and of all text."""

    links: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)


def violations_but_of_contrast(page: Page, before: Looks | None = None) -> list[str]:
    """By every rule but the one that takes as long as all others, which `poor_contrasts` is for.

    Of links in text, which take longest then, one of each look that was not seen before.
    """
    known = (before or Looks()).links
    page.evaluate(script())
    options = {"rules": {CONTRAST: {"enabled": False}}}
    new, said = page.evaluate(RUN_ALL, [json.dumps(known), options])
    known += json.loads(new)
    return told_by(said, at_least=60)


def poor_contrasts(page: Page, before: Looks | None = None) -> list[str]:
    """In both themes, one of each look not seen before: the page is spoiled for other tests.

    Its looks in the light are noted already.
    """
    known = (before or Looks()).texts
    page.emulate_media(color_scheme="dark")
    new = json.loads(page.evaluate(SETTLE_ON_LOOKS, json.dumps(known)))
    known += new
    only: dict[str, object] = {"runOnly": [CONTRAST]}
    dark = found(page, only, at_least=1) if new else []
    page.emulate_media(color_scheme="light")
    if not new:
        return []
    settle(page)
    light = found(page, only, at_least=1)
    return [*light, *(f"in the dark: {one}" for one in dark)]
