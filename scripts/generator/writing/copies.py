"""The copies of the site to read without a network, as the page lists them that leads to them."""

from __future__ import annotations

from markupsafe import Markup

from generator.findings import Rendition
from generator.languages import LANGUAGES, Language
from generator.writing.links import OFFLINE, Links
from generator.writing.templates import render

# Where a page lists them.
COPIES = "{{ offline.copies }}"


def copy_name(slug: str, language: Language) -> str:
    """What a copy is called: its folder, and its file but for the ending."""
    return f"{slug}-{language.code}"


def copy_path(slug: str, language: Language) -> str:
    """Where the zip of a copy stands below the site's root."""
    return f"{OFFLINE}{copy_name(slug, language)}.zip"


def copies_html(rendition: Rendition, links: Links) -> Markup:
    """The copies of all languages; how large each is, is written when it is made."""
    slug = rendition.study.about.slug
    listed = [
        (language, links.shared(copy_path(slug, language))) for language in LANGUAGES.values()
    ]
    return render("copies", word=rendition.word, listed=listed)
