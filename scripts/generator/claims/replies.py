"""What somebody answered, by role, beside the claim or the note that it answers."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from generator.findings import Rendition
from generator.languages import typeset
from generator.reading.replies import Reply
from generator.writing.templates import render


def replies_to_claim(rendition: Rendition, claim: str) -> Markup:
    """The answers to a claim, one after another."""
    return replies_html(rendition, (one for one in rendition.study.replies if one.claim == claim))


def replies_to_note(rendition: Rendition, note: str) -> Markup:
    """The answers to a data note, one after another."""
    return replies_html(rendition, (one for one in rendition.study.replies if one.note == note))


def replies_html(rendition: Rendition, replies: Iterable[Reply]) -> Markup:
    """Answers in the voice of others: who gave each, when, and its words."""
    return render("replies", rendition=rendition, replies=replies, typeset=typeset)
