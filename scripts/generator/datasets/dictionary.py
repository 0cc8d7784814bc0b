"""The dictionary of a dataset: each column with type, unit, meaning and constraints in words."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from generator.datasets.cells import Reader, slug, unit_words
from generator.reading import Dataset, Field

HEADS = ("column_name", "column_type", "column_unit", "column_meaning", "column_rules")


def dictionary_html(dataset: Dataset, by: Reader) -> str:
    """Every column of the file, those of the other language as well."""
    heads = "".join(f'<th scope="col">{escape(by.word(f"column.{key}"))}</th>' for key in HEADS)
    rows = "".join(
        f'<tr id="column-{slug(field.name)}">{"".join(cells(field, dataset, by))}</tr>'
        for field in dataset.fields
    )
    name = escape(f"{by.word('dataset.dictionary')}: {dataset.title[by.language.code]}")
    return (
        f'<div class="table-scroll" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="data-table"><caption class="visually-hidden">{name}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def cells(field: Field, dataset: Dataset, by: Reader) -> Iterator[str]:
    """The cells of one column's row."""
    code, name = by.language.code, escape(field.name)
    yield f'<th scope="row">{escape(field.title[code])} <code>{name}</code></th>'
    yield f"<td>{escape(by.word('type.' + field.type))}</td>"
    yield f"<td>{escape(unit_words(field, by)) or '–'}</td>"
    yield f"<td>{escape(field.description[code])}</td>"
    yield f"<td>{'; '.join(rules(field, dataset, by)) or '–'}</td>"


def rules(field: Field, dataset: Dataset, by: Reader) -> Iterator[str]:
    """What the data package asks of a column, which the build holds it to."""
    limits, name = field.constraints, field.name

    def rule(kind: str, more: str = "") -> str:
        return f"{escape(by.word(f'rule.{kind}'))}{more}"

    if name in dataset.primary_key:
        yield rule("key")
    yield rule("required" if limits.required else "optional")
    if limits.unique:
        yield rule("unique")
    for limit, said in (("minimum", limits.minimum), ("maximum", limits.maximum)):
        if said is not None and not limits.enum:
            shown = str(said) if field.unit == "year" else by.language.number(said)
            yield rule(limit, f" {shown}")
    if limits.enum:
        known = ", ".join(f"<code>{escape(str(value))}</code>" for value in limits.enum)
        yield rule("enum", f" {known}")
    if limits.pattern:
        yield rule("pattern", f" <code>{escape(limits.pattern)}</code>")
    if to := dataset.linked(name):
        yield rule("reference", f' <a href="../{slug(to)}/">{escape(to)}</a>')
