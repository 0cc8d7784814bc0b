"""Prose with its places filled: facts in the page's language, figures and tables as HTML."""

import re
from collections.abc import Iterable, Mapping
from html import escape

from study.datasets import Study
from study.errors import UnknownName
from study.findings.facts import Fact
from study.languages import NBSP, Language

PLACE = re.compile(r"\{\{\s*(\w+)\.([\w-]+)(?::(\w+))?\s*\}\}")


def fill(
    text: str,
    where: str,
    language: Language,
    facts: Mapping[str, Fact],
    exhibits: Mapping[str, str],
    marked: bool = True,
) -> str:
    """The text with every `{{ fact.x }}`, `{{ figure.x }}` and `{{ table.x }}` in its place.

    `marked` wraps a fact in <data>; raises UnknownName with the nearest match.
    """

    def value(match: re.Match[str]) -> str:
        kind, name, form = match[1], match[2], match[3] or ""
        known = facts if kind == "fact" else exhibits
        key = name if kind == "fact" else f"{kind}.{name}"
        if key not in known:
            raise UnknownName(key, known, where)
        if kind != "fact":
            return exhibits[key]
        fact = facts[name]
        said = escape(fact.say(language, form))
        return f'<data class="fact" value="{fact.value:.12g}">{said}</data>' if marked else said

    return PLACE.sub(value, text)


def figure_html(
    name: str, svg: str, study: Study, language: Language, facts: Mapping[str, Fact]
) -> str:
    """The figure in its frame, on one line, so that Markdown leaves it alone."""
    record = study.exhibits[name]

    def say(field: str) -> str:
        text = record[field][language.code]
        return fill(text, f"data/exhibits.toml, {name}.{field}", language, facts, {}, marked=False)

    description, word = say("description"), study.words["description"][language.code]
    title = f'<svg role="img" aria-label="{escape(say("headline"))}" '
    title += f'aria-describedby="{name}-description" '
    drawing = re.sub(r"\s*\n\s*", " ", svg.replace("<svg ", title, 1))
    source = study.words["source"][language.code]
    return (
        f'<figure class="exhibit" id="{name}" data-kind="figure"><figcaption>'
        f"<strong>{escape(say('headline'))}</strong><br>{escape(say('subtitle'))}</figcaption>"
        f"{drawing}<p>{escape(say('note'))} {source}: {escape(say('source'))}</p>"
        f'<details><summary>{word}</summary><p id="{name}-description">{escape(description)}</p>'
        f"</details></figure>"
    )


def grdp_table(study: Study, language: Language) -> str:
    """Table 1 as printed, in million rupiah, as a Markdown table."""
    grdp, totals = study.table("grdp"), study.table("grdp_totals")
    printed = grdp.pivot(index="sector", columns="year", values="printed")
    word = {key: pair[language.code] for key, pair in study.words.items()}
    years = list(printed.columns)
    lines = [
        f"| {word['sector']} ({word['million_rupiah']}) | {' | '.join(map(str, years))} |",
        f"|---|{'---:|' * len(years)}",
    ]
    for sector in study.table("sectors").to_dict("records"):
        cells = unbroken(printed.loc[sector["code"]])
        lines.append(f"| {sector[f'name_{language.code}']} | {cells} |")
    lines.append(f"| **{word['total']}** | {unbroken(totals['printed'])} |")
    return "\n".join(lines)


def unbroken(values: Iterable[str]) -> str:
    """Table cells whose printed thousands stay on one line."""
    return " | ".join(value.replace(" ", NBSP) for value in values)
