"""What the authors or the agency answered, beside the claim or the note that they answer."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from generator.in_language.edition import Edition
from generator.languages import typeset
from generator.reading.replies import Reply


def replies_to_claim(edition: Edition, claim: str) -> str:
    """The answers to a claim, one after another."""
    return replies_html(edition, (one for one in edition.study.replies if one.claim == claim))


def replies_to_note(edition: Edition, note: str) -> str:
    """The answers to a data note, one after another."""
    return replies_html(edition, (one for one in edition.study.replies if one.note == note))


def replies_html(edition: Edition, replies: Iterable[Reply]) -> str:
    """Answers in the voice of others: who gave each, when, and its words."""
    return "".join(
        '<div class="voice voice--others reply">'
        f'<p class="voice-label">{escape(edition.word(f"reply.by.{one.by}"))}, '
        f'<time datetime="{one.date}">{escape(edition.language.date(one.date))}</time></p>'
        f"<p>{escape(typeset(one.said[edition.language.code]))}</p></div>"
        for one in replies
    )
