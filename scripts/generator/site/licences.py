"""What other people made and readers get with the site, as a list with the licences of each."""

from __future__ import annotations

from markupsafe import Markup

from generator.in_language.edition import Edition
from generator.reading.shipped import PUBLIC_DOMAIN
from generator.writing.templates import render

# Where the short names of licences are told, with their texts.
SPDX = "https://spdx.org/licenses/"


def shipped_html(edition: Edition) -> Markup:
    """A list; each licence by its short name, and a link to its text."""
    listed = [
        (
            edition.word(f"shipped.{one.key}").format(version=one.version),
            [
                (edition.word("licence.public-domain"), "")
                if name == PUBLIC_DOMAIN
                else (name, f"{SPDX}{name}.html")
                for name in one.licences
            ],
        )
        for one in edition.shipped
    ]
    return render("shipped", listed=listed)
