"""The dictionary of a dataset: each column with type, unit, meaning and constraints in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from generator.datasets.cells import Field, Reader, slug, unit_words

HEADS = ("column_name", "column_type", "column_unit", "column_meaning", "column_rules")


def dictionary_html(resource: Mapping[str, Any], by: Reader) -> str:
    """Every column of the file, those of the other language as well."""
    heads = "".join(f'<th scope="col">{escape(by.word(f"column.{key}"))}</th>' for key in HEADS)
    rows = "".join(
        f'<tr id="column-{slug(field["name"])}">{"".join(cells(field, resource, by))}</tr>'
        for field in resource["schema"]["fields"]
    )
    name = escape(f"{by.word('dataset.dictionary')}: {resource[f'title_{by.language.code}']}")
    return (
        f'<div class="table-scroll" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="data-table"><caption class="visually-hidden">{name}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def cells(field: Field, resource: Mapping[str, Any], by: Reader) -> Iterator[str]:
    """The cells of one column's row."""
    code, name = by.language.code, escape(field["name"])
    yield f'<th scope="row">{escape(field[f"title_{code}"])} <code>{name}</code></th>'
    yield f"<td>{escape(by.word('type.' + field.get('type', 'string')))}</td>"
    yield f"<td>{escape(unit_words(field, by)) or '–'}</td>"
    yield f"<td>{escape(field[f'description_{code}'])}</td>"
    yield f"<td>{'; '.join(rules(field, resource, by)) or '–'}</td>"


def rules(field: Field, resource: Mapping[str, Any], by: Reader) -> Iterator[str]:
    """What the data package asks of a column, which the build holds it to."""
    limits, name = field.get("constraints", {}), field["name"]

    def rule(kind: str, more: str = "") -> str:
        return f"{escape(by.word(f'rule.{kind}'))}{more}"

    key = resource["schema"]["primaryKey"]
    if name in ([key] if isinstance(key, str) else key):
        yield rule("key")
    yield rule("required" if limits.get("required") else "optional")
    if limits.get("unique"):
        yield rule("unique")
    for limit in ("minimum", "maximum"):
        if limit in limits and "enum" not in limits:
            said = limits[limit]
            shown = str(said) if field.get("unit") == "year" else by.language.number(said)
            yield rule(limit, f" {shown}")
    if "enum" in limits:
        known = ", ".join(f"<code>{escape(str(value))}</code>" for value in limits["enum"])
        yield rule("enum", f" {known}")
    if "pattern" in limits:
        yield rule("pattern", f" <code>{escape(limits['pattern'])}</code>")
    for other in resource["schema"].get("foreignKeys", []):
        if other["fields"] == name:
            to = other["reference"]["resource"]
            yield rule("reference", f' <a href="../{slug(to)}/">{escape(to)}</a>')
