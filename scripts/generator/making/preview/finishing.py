"""The pages of a language as they are published: only what changed is finished again.

Which rules the one style sheet keeps, all pages say together; what each says of it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.languages import Language
from generator.making.layout import our_scripts
from generator.site.later_sheet import parted
from generator.site.published_page import PublishedPage, published_page
from generator.site.scripts import GONE, WITHIN, brought_at_first, joined, script_name
from generator.site.style_rules import as_ours
from generator.site.stylesheet import THEME, bundle, sheet_name


class Finishing:
    """The pages of one language, laid out below `site`, with what finishing them again can keep."""

    def __init__(self, root: Path, site: Path, language: Language) -> None:
        self.root, self.site, self.language = root, site, language
        self.pages: dict[str, PublishedPage] = {}
        # What each was made of.
        self.made_of: dict[str, tuple[str, ...]] = {}
        # Each page with the names of its style sheets, of what and with which.
        self.done: dict[str, tuple[PublishedPage, tuple[str, str], str]] = {}
        self.styles: dict[tuple[object, ...], tuple[str, ...]] = {}
        self.read_theme()

    def read_theme(self) -> None:
        """What every page is finished with: our scripts, and what the theme's may write."""
        self.scripts = our_scripts(self.root)
        scripts = sorted(self.site.glob("assets/javascripts/*.js"))
        self.theme = [script.read_text("utf-8") for script in scripts]
        self.one = joined(self.scripts)
        self.sheets: dict[str, str] = {}

    def finish(self, path: str, laid: str, head: str) -> None:
        """Take a page as it is laid out; InvalidProse where it holds what none may."""
        within, name = self.scripts[WITHIN], script_name(self.one)
        made_of = laid, head, within, name
        if self.made_of.get(path) == made_of:
            return
        self.pages[path] = published_page(laid, head, path, self.language, within, name)
        self.made_of[path] = made_of

    def published(self) -> Iterator[tuple[str, str]]:
        """Every page, and what all share, by its path."""
        yield script_name(self.one), self.one
        for name, text in self.scripts.items():
            if name not in GONE:
                yield f"assets/js/{name}", text
        alike: dict[tuple[str, ...], list[str]] = {}
        for path, page in self.pages.items():
            alike.setdefault(page.sheets, []).append(path)
        for sheets, paths in alike.items():
            asks = any(self.pages[path].later for path in paths)
            own = sorted({name for path in paths for name in self.pages[path].own})
            style, later, *others = self.style(sheets, paths, own, asks)
            yield from zip(own, others, strict=True)
            yield sheet_name(style), style
            if asks:
                yield sheet_name(later), later
            names = sheet_name(style), sheet_name(later)
            for path in paths:
                page = self.pages[path]
                done = self.done.get(path)
                if done is None or done[0] is not page or done[1] != names:
                    html = page.with_sheets(*names)
                    done = self.done[path] = page, names, html
                yield path, done[2]

    @property
    def replaced(self) -> set[str]:
        """What is laid out and not published: other files stand for it."""
        ours = {f"assets/js/{name}" for name in self.scripts}
        return ours | {name for page in self.pages.values() for name in page.sheets}

    def style(
        self, sheets: tuple[str, ...], paths: list[str], own: list[str], asks: bool
    ) -> tuple[str, ...]:
        """The one style sheet of pages that ask for these, what of it comes later, and their own
        kinds' sheets.
        """
        named = frozenset().union(*(self.pages[path].named for path in paths))
        asked = frozenset().union(*(self.pages[path].asked for path in paths))
        texts = tuple(self.sheet(name) for name in sheets)
        others = tuple(self.sheet(name) for name in own)
        key = texts, named, asked, tuple(self.scripts.values()), tuple(self.theme), asks, others
        if key not in self.styles:
            scripts = self.scripts.values()
            style, *behind = bundle(texts, named, asked, scripts, self.theme, others)
            parts = parted(style, named, brought_at_first(self.scripts)) if asks else (style, "")
            # The last one of each kind of page is enough.
            self.styles = {one: made for one, made in self.styles.items() if one[0] != texts}
            self.styles[key] = *parts, *behind
        return self.styles[key]

    def sheet(self, name: str) -> str:
        """A style sheet that pages are laid out with; of the theme's what ours do not say whole."""
        if name not in self.sheets:
            text = (self.site / name).read_text("utf-8")
            self.sheets[name] = as_ours(text) if name.startswith(THEME) else text
        return self.sheets[name]
