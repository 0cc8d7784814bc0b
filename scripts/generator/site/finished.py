"""A finished page holds what the list for pages has, whoever wrote it; any other is refused."""

from __future__ import annotations

from generator.errors import InvalidProse, refuse
from generator.writing.links import address
from generator.writing.unlisted import faults_of_page

EXPECTED = "expected only what generator.writing.allowed_in_full lists"


def check_finished(html: str, folder: str, file: str) -> None:
    """Refuse a page, named by its address, before anything of the site is published.

    Contributed texts are refused by file and line long before: this holds where that did not. Tried
    before our own scripts stand in it, so that none may.
    """
    there = address(file) or "/"
    refuse(
        InvalidProse(f"{folder}, the page {there} as laid out", f"{found} - {EXPECTED}")
        for found in faults_of_page(html)
    )
