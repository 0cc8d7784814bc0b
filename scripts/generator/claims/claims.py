"""A claim of the study: what it says, what carries it, and the mark of how strong that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from generator.in_language.edition import Edition
from generator.writing.prose import address
from generator.writing.quoting import Quote

LEDGER = "claims.md"
STRENGTHS = (4, 3, 2, 1)
# Where a page shows the claims that it treats, and where all stand.
HERE, ALL = "{{ claims.here }}", "{{ claims.all }}"
Claim = Mapping[Any, Any]


def claims_here(edition: Edition, page: str, to_root: str, quote: Quote) -> str:
    """The claims that a page treats, folded, each with its strength and a way to the ledger."""
    items = [
        f'<li class="claim" id="claim-{claim["id"]}">'
        f"{strength_link(edition, claim, f'{to_root}{address(LEDGER)}')} "
        f"{said_html(edition, claim, quote)}</li>"
        for claim in claims(edition)
        if claim["page"] == page
    ]
    count = edition.language.number(len(items))
    summary = escape(edition.word("claims.here").format(count=count))
    listed = f'<ul class="claims">{"".join(items)}</ul>'
    return f'<details class="claims-here"><summary>{summary}</summary>{listed}</details>'


def scale_html(edition: Edition) -> str:
    """The four steps, each with its mark and what it means."""
    steps = "".join(
        f"<div><dt>{strength_html(edition, step)}</dt>"
        f"<dd>{escape(edition.word(f'strength.{step}.meaning'))}</dd></div>"
        for step in STRENGTHS
    )
    return f'<dl class="scale">{steps}</dl>'


def strength_html(edition: Edition, strength: int) -> str:
    """The four-step mark of evidence: a word, with discs that the style draws."""
    said = escape(edition.word(f"strength.{strength}"))
    return f'<span class="strength strength--{strength}" data-strength="{strength}">{said}</span>'


def strength_link(edition: Edition, claim: Claim, ledger: str) -> str:
    """The mark as a link to the claim's entry in the ledger."""
    hidden = f'<span class="visually-hidden">: {escape(edition.word("claims.in_ledger"))}</span>'
    mark = strength_html(edition, int(claim["strength"])).replace("</span>", f"{hidden}</span>")
    return f'<a class="strength-link" href="{ledger}#claim-{claim["id"]}">{mark}</a>'


def said_html(edition: Edition, claim: Claim, quote: Quote) -> str:
    """What is claimed, what carries it and where it stands, and the reason of its strength."""
    code, word = edition.language.code, edition.word
    return (
        f'<span class="claim-text">{quote(claim[f"text_{code}"])}</span> '
        f'<span class="claim-evidence">{escape(word("evidence." + claim["evidence"]))}, '
        f"{escape(word('section.' + claim['section']))}.</span> "
        f'<span class="claim-reason">{quote(claim[f"reason_{code}"])}</span>'
    )


def claims(edition: Edition) -> Iterator[Claim]:
    """The rows of the ledger, in the paper's order."""
    yield from edition.study.table("claims").to_dict("records")


def texts_of_pages(edition: Edition) -> dict[str, str]:
    """The prose of every page with the texts of the claims that it shows, by path."""
    code = edition.language.code
    texts = dict(edition.prose)
    for claim in claims(edition):
        for path, prose in edition.prose.items():
            if ALL in prose or (HERE in prose and path == f"{claim['page']}.md"):
                texts[path] += f"\n{claim[f'text_{code}']} {claim[f'reason_{code}']}"
    return texts
