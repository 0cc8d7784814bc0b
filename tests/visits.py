"""One visit to a page for all that is looked at on every page: to load it takes longest."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from audit import SETTLE, Looks, poor_contrasts, violations_but_of_contrast
from playwright.sync_api import Browser, CDPSession, Page

# A small phone: what fits here fits everywhere.
PHONE, DESK = {"width": 320, "height": 640}, {"width": 1280, "height": 900}
# Each page is audited once, and each kind at both widths: twins are built alike.
AUDITED = {"id": PHONE, "en": DESK}
# So many processes may look at a language's pages at the same time.
PARTS = 6
# A4 within margins of 16 mm, at 96 pixels to the inch.
PAPER = {"width": 673, "height": 1000}
# The phone on which text is set at twice its size by the browser's own setting, which sizes in rem
# and widths in em go by: 16 pixels unless changed.
READING = {"width": 360, "height": 640}
TWICE, ONCE = {"standard": 32, "fixed": 26}, {"standard": 16, "fixed": 13}
# How wide a page is once all stands still.
WIDTH = f"async () => {{ await ({SETTLE})(); return document.documentElement.scrollWidth }}"
# Of the page's own text, each piece that a reader sees, by its place: what stands folded, hidden or
# in the theme's frame around the page is none, and what bears data-print="no" is not for paper. Of
# the two layouts of a drawing either will do, so that drawings are counted.
SEEN = """() => {
  const whole = document.querySelector("article") || document.querySelector("main")
  const isSeen = element => element.checkVisibility({ visibilityProperty: true })
  // Paper shows every answer of a figure, a screen the chosen one.
  const elsewhere = ".exhibit-answer *, [data-print=no] *"
  const drawings = [...whole.querySelectorAll(`.exhibit-drawing:not(${elsewhere})`)]
  const seen = { drawings: String(drawings.filter(isSeen).length) }
  const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
  for (let place = 0; walker.nextNode(); place++) {
    const text = walker.currentNode.data.trim()
    const within = walker.currentNode.parentElement
    if (!text || within.closest("[data-print=no], .exhibit-drawing")) continue
    if (isSeen(within)) seen[place] = text
  }
  return seen
}"""


def pages(site: Path, language: str) -> list[str]:
    """The address of every page of a language below the root, page after page of its kind."""
    paths = (str(page.parent.relative_to(site)) for page in site.rglob("index.html"))
    addresses = sorted(path.removeprefix(".") + "/" for path in paths)
    return [one for one in addresses if one.startswith("en/") == (language == "en")]


@dataclass(frozen=True)
class Seen:
    """What a visit found."""

    faults: list[str]
    # With text at twice its size: how wide the page is, and what its text is sized by.
    width: int
    text_size: str
    # How much text paper shows, long lists unfolded; and what it lacks of the screen's.
    told: int
    lost: list[str]


class Visitor:
    """A page that goes from address to address, and notes what is asked for and complained of."""

    def __init__(
        self, page: Page, settings: CDPSession, size: dict[str, int], looks: Looks
    ) -> None:
        self.page, self.settings, self.size, self.looks = page, settings, size, looks
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda said: said.type in ("error", "warning") and self.complaints.append(said.text),
        )

    def visit(self, address: str) -> Seen:
        """Everything of one page, what spoils it last."""
        self.asked.clear()
        self.complaints.clear()
        self.page.set_viewport_size(self.size)
        self.page.goto(address, wait_until="load")
        assert address in self.asked
        host = "/".join(address.split("/")[:3]) + "/"
        faults = [url for url in self.asked if not url.startswith(("data:", host))]
        faults += violations_but_of_contrast(self.page, self.looks) + list(self.too_wide())
        told, lost = self.printed()
        width, text_size = self.enlarged()
        self.page.set_viewport_size(self.size)
        faults += poor_contrasts(self.page, self.looks) + self.complaints
        return Seen(faults, width, text_size, told, lost)

    def width(self, size: dict[str, int]) -> int:
        """How wide the page is in a window of this size."""
        self.page.set_viewport_size(size)
        return self.page.evaluate(WIDTH)

    def too_wide(self) -> Iterator[str]:
        """The windows in which it scrolls sideways."""
        for size in (PHONE, DESK):
            if (width := self.width(size)) > size["width"]:
                yield f"{width} px of {size['width']}"

    def printed(self) -> tuple[int, list[str]]:
        """How much text paper shows, and the first that it lacks of a screen of the same width."""
        self.page.set_viewport_size(PAPER)
        screen = self.page.evaluate(SEEN)
        self.page.emulate_media(media="print")
        paper = self.page.evaluate(SEEN)
        self.page.emulate_media(media="screen")
        lost = [text for place, text in screen.items() if paper.get(place) != text]
        return sum(map(len, paper.values())), lost[:5]

    def enlarged(self) -> tuple[int, str]:
        """With text at twice its size: how wide it is on a phone, and what its text is sized by."""
        self.settings.send("Page.setFontSizes", {"fontSizes": TWICE})
        width = self.width(READING)
        size = self.page.evaluate("getComputedStyle(document.documentElement).fontSize")
        self.settings.send("Page.setFontSizes", {"fontSizes": ONCE})
        return width, size


@contextmanager
def visitor(
    browser: Browser, size: dict[str, int], looks: Looks | None = None
) -> Iterator[Visitor]:
    """One page for all: a new one for each would take three times as long.

    Looks seen before, on pages of the same size, are not looked at again.
    """
    context = browser.new_context(viewport=size, color_scheme="light")
    page = context.new_page()
    yield Visitor(page, context.new_cdp_session(page), size, looks or Looks())
    context.close()
