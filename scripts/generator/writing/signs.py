"""The signs of pages: a symbol that stands for a page wherever there is no room for its words."""

from __future__ import annotations

from markupsafe import Markup

from generator.reading import Study
from generator.writing.links import address


def signs(study: Study) -> dict[str, Markup]:
    """The shapes of each page that has a sign, by its address, in the order of the symbols."""
    return {
        address(f"{symbol.page}.md"): Markup(symbol.shapes)
        for symbol in study.symbols.values()
        if symbol.page
    }
