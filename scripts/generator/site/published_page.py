"""A laid-out page as it is published, with what the site's style sheet and ledger need of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from generator.languages import Language
from generator.site.addresses import anchors
from generator.site.blanks import without_blanks
from generator.site.finish import finish_html, with_head
from generator.site.finished import check_finished
from generator.site.headings import with_heading_links
from generator.site.later_sheet import asks_later, with_later_sheet
from generator.site.named import in_pages
from generator.site.scripts import with_scripts
from generator.site.stylesheet import asked_in, own_sheets_of, sheets_of, with_sheet
from generator.writing.templates import FOLDER

# Rooms and modules with what a language is laid out and finished: any of them may have a say.
MADE_FROM: tuple[str | Path, ...] = (
    *("generator.site", "generator.making", "generator.writing", "generator.reading"),
    *("generator.languages", "generator.findings", "generator.in_language.front"),
    *("generator.errors", "generator.litter", "generator.unforeseen"),
    *(FOLDER / "heading_link.html", FOLDER.parent / "typed.toml"),
)


@dataclass(frozen=True)
class PublishedPage:
    """A page but for the names of its style sheets, and what it names: its style `sheets` in their
    order, those of its `own` kind, all that selectors may name in it, the properties of one's own
    that it uses, its lasting ids, and whether it asks for a later sheet.
    """

    html: str
    sheets: tuple[str, ...]
    own: tuple[str, ...]
    named: frozenset[str]
    asked: frozenset[str]
    anchors: tuple[str, ...]
    later: bool

    def written(self) -> str:
        """All of it as one text."""
        said = [
            self.html,
            self.sheets,
            self.own,
            sorted(self.named),
            sorted(self.asked),
            self.anchors,
        ]
        return json.dumps([*said, self.later], ensure_ascii=False)

    @staticmethod
    def read(text: str) -> PublishedPage:
        """The same of such a text."""
        html, sheets, own, named, asked, found, later = json.loads(text)
        return PublishedPage(
            html,
            tuple(sheets),
            tuple(own),
            frozenset(named),
            frozenset(asked),
            tuple(found),
            later,
        )

    def with_sheets(self, style: str, later: str) -> str:
        """The page with the addresses of its one style sheet, and of that which comes later."""
        return with_sheet(with_later_sheet(self.html, later), style)


def published_page(
    laid: str, head: str, path: str, language: Language, within: str, script: str
) -> PublishedPage:
    """A page as it was laid out, fit for the policy, with more in its head.

    `within` is the script that stands in it, `script` where the one for all lies. InvalidProse
    where the page holds what none may.
    """
    html = with_heading_links(finish_html(with_head(laid, head)))
    check_finished(html, f"docs/{language.code}", path)
    html = without_blanks(with_scripts(html, within, script))
    return PublishedPage(
        html,
        sheets_of(html),
        own_sheets_of(html),
        frozenset(in_pages([html])),
        frozenset(asked_in([html])),
        tuple(anchors(html)),
        asks_later(html),
    )
