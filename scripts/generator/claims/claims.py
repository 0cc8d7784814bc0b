"""A claim of the study: what it says, what carries it, and the mark of how strong that is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from generator.claims.replies import replies_to_claim
from generator.in_language.edition import Edition
from generator.reading.claims import Claim
from generator.writing.links import address
from generator.writing.quoting import Quote

LEDGER = "claims.md"
STRENGTHS = (4, 3, 2, 1)
# Where a page shows the claims that it treats, and where all stand.
HERE, ALL = "{{ claims.here }}", "{{ claims.all }}"


def claims_here(edition: Edition, page: str, to_root: str, quote: Quote) -> str:
    """The claims that a page treats, folded, the graded first, each with a way to the ledger."""
    treated = [claim for claim in edition.study.claims if claim.page == page]
    found = sorted(treated, key=lambda claim: not claim.is_graded)
    items = [
        f'<li class="claim" id="claim-{claim.id}">'
        f"{mark_link(edition, claim, f'{to_root}{address(LEDGER)}')} "
        f"{said_html(edition, claim, quote)}{replies_to_claim(edition, claim.id)}</li>"
        for claim in found
    ]
    summary = escape(counted(edition, found))
    listed = f'<ul class="claims">{"".join(items)}</ul>'
    return f'<details class="claims-here"><summary>{summary}</summary>{listed}</details>'


def counted(edition: Edition, treated: Sequence[Claim]) -> str:
    """How many claims a page treats, and how many of them bear a grade."""
    graded, number = sum(claim.is_graded for claim in treated), edition.language.number
    key = "some" if 0 < graded < len(treated) else "all" if graded else "none"
    said = edition.word(f"claims.here.{key}")
    return said.format(count=number(len(treated)), graded=number(graded))


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


def mark_html(edition: Edition, claim: Claim) -> str:
    """The mark of a claim, or what kind of statement it is where it bears no grade."""
    if claim.strength is not None:
        return strength_html(edition, claim.strength)
    said = escape(edition.word("claims.ungraded").format(kind=kind_of(edition, claim)))
    return f'<span class="claim-kind">{said}</span>'


def kind_of(edition: Edition, claim: Claim) -> str:
    """What kind of statement a claim is, in words."""
    return edition.word(f"claims.kind.{claim.kind}")


def mark_link(edition: Edition, claim: Claim, ledger: str) -> str:
    """The mark as a link to the claim's entry in the ledger."""
    hidden = f'<span class="visually-hidden">: {escape(edition.word("claims.in_ledger"))}</span>'
    mark = mark_html(edition, claim).replace("</span>", f"{hidden}</span>")
    return f'<a class="strength-link" href="{ledger}#claim-{claim.id}">{mark}</a>'


def said_html(edition: Edition, claim: Claim, quote: Quote) -> str:
    """What is claimed, what carries it and where it stands, and the reason of its strength."""
    code, word = edition.language.code, edition.word
    basis = f"{word('claims.basis')}: {word('evidence.' + claim.evidence)}"
    return (
        f'<span class="claim-text">{quote(claim.text[code])}</span> '
        f'<span class="claim-evidence">{escape(basis)} '
        f"({escape(word('section.' + claim.section))}).</span> "
        f'<span class="claim-reason">{quote(claim.reason[code])}</span>'
    )


def texts_of_pages(edition: Edition) -> dict[str, str]:
    """The prose of every page with the texts of the claims that it shows, by path."""
    code = edition.language.code
    texts = dict(edition.prose)
    for claim in edition.study.claims:
        for path, prose in edition.prose.items():
            if ALL in prose or (HERE in prose and path == f"{claim.page}.md"):
                texts[path] += f"\n{claim.text[code]} {claim.reason[code]}"
    return texts
