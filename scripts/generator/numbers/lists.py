"""The list that the home page holds: key figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from generator.findings import Fact
from generator.languages import Language

Word = Callable[[str], str]


def key_figures_html(
    words: Mapping[str, Mapping[str, str]], facts: Mapping[str, Fact], language: Language
) -> str:
    """The facts that have a `key.` word, large, in the order of the words."""
    pairs = "".join(
        f'<div class="key-figure"><dt>{escape(label[language.code])}</dt>'
        f'<dd><a class="fact-link" href="data/numbers/#{fact.anchor}">'
        f'<data class="fact" id="key-{fact.anchor}" value="{fact.value:.12g}" '
        f'data-origin="{fact.origin}">{escape(fact.say(language))}</data></a></dd></div>'
        for key, label in words.items()
        if key.startswith("key.")
        for fact in [facts[key.removeprefix("key.")]]
    )
    return f'<dl class="key-figures">{pairs}</dl>'
