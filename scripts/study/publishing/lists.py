"""The lists that pages hold: key figures, numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from study.findings.facts import Cell, Fact
from study.languages import Language

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


def numbers_html(
    facts: Mapping[str, Fact],
    language: Language,
    word: Word,
    quoted_on: Mapping[str, Sequence[tuple[str, str]]],
) -> str:
    """An entry for every fact: how it reads, origin, formula, inputs, the pages that quote it."""
    return "\n".join(
        number_html(fact, language, word, quoted_on.get(name, ())) for name, fact in facts.items()
    )


def number_html(
    fact: Fact, language: Language, word: Word, pages: Sequence[tuple[str, str]]
) -> str:
    """One entry of the page of numbers; addresses lead from data/numbers/."""
    parts = [("number.origin", escape(word(f"origin.{fact.origin}")))]
    if fact.printed:
        parts.append(("number.printed_form", escape(fact.printed)))
    if fact.formula:
        parts.append(("number.formula", escape(fact.formula)))
    inputs = dict.fromkeys(input_html(cell) for cell in fact.inputs)
    parts.append(("number.inputs", "; ".join(inputs)))
    if pages:
        links = ", ".join(f'<a href="../../{where}">{escape(title)}</a>' for where, title in pages)
        parts.append(("number.pages", links))
    pairs = "".join(f"<dt>{escape(word(key))}</dt><dd>{said}</dd>" for key, said in parts)
    return (
        f'<div class="number-entry" id="{fact.anchor}">'
        f'<p class="number-value">{escape(fact.say(language))} <code>{fact.name}</code></p>'
        f"<dl>{pairs}</dl></div>\n"
    )


def input_html(cell: Cell) -> str:
    """A cell of the data as a link to its dataset, with its row and column."""
    row = ", ".join(map(str, cell.row))
    there = f"../{cell.dataset.replace('_', '-')}/#{cell.anchor}"
    return f'<a href="{there}">{cell.dataset}</a> [{escape(row)}, {escape(cell.column)}]'
