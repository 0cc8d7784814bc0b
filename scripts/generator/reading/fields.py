"""The columns of a dataset, as the data package describes them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.errors import suggestion
from generator.reading.datasets import Constraints, Field
from generator.reading.described import Described, keys_in_languages
from generator.reading.patterns import expression
from generator.reading.printed_forms import printed_form

CONSTRAINTS = ("required", "unique", "minimum", "maximum", "pattern", "enum")
FIELD = (
    *("name", "type", "format", "unit", "constraints", "quotes", "printed", "role", "labels"),
    # Whether the paper prints the column in the text below the table of its dataset.
    "below_table",
)
SAID = ("title", "description")
# Names of datasets and columns stand in addresses, in anchors and in other people's code.
NAME, NAMED = re.compile(r"[a-z][a-z0-9_]*"), "a name of small letters, digits and _"
# Text is what remains: no other type has a rule of ours.
TYPES = ("string", "integer", "number", "year", "date")
# What limits and codes are, by the type of a column; texts for all others.
VALUES = {
    "integer": ((int,), "whole numbers"),
    "year": ((int,), "whole numbers"),
    "number": ((int, float), "numbers"),
}
# How a text may be formed beyond its type: an address of a page.
FORMATS = ("", "default", "uri")
# What a column is to a reader, so that no code knows one by its name:
#   key        names its row to programs alone
#   name       what the row is called, in the language that the name of the column ends in
#   said       what the row says, in sentences, in the language that its name ends in
#   remark     what the study remarks on the row, if anything, in the language that its name ends in
#   named      names a row of another dataset, and is shown with what that row says
#   value      a number in the unit of its row, which stands in the column that is its unit
#   unit       the unit of its row
#   low, high  the ends of a range in the unit of its row, instead of a value
#   rank       a number that places a row and counts nothing
#   day        a date, to the year, the month or the day
#   checked    the day on which the source of the row was last looked at
#   certainty  how certain the row is
#   publisher  who says it, with the address beside it
#   address    where the publisher says it
#   page       a page of the site, by its path
#   source     the paper, or a row of the public record
# Of a claim, of which each but the reason is a code with words:
#   section    the section of the paper that it stands in
#   kind       what kind of statement it is
#   evidence   what carries it
#   element    which part of the study's subject it touches
#   reason     why it bears its grade, in the language that the name of the column ends in
#   stance     how a row of the public record stands to it
ROLES = (
    *("", "key", "name", "said", "remark", "named", "value", "low", "high", "unit", "rank", "day"),
    *("checked", "certainty", "publisher", "address", "page", "source"),
    *("section", "kind", "evidence", "element", "reason", "stance"),
)
# What a column of texts may quote by name.
QUOTED = "facts"


def fields_of(schema: Described, table: str) -> tuple[Field, ...]:
    """The columns of a dataset in the order of its file, or `InvalidData` about the first."""
    listed = schema.part("fields", [])
    if not listed or not all(isinstance(one, dict) and one.get("name") for one in listed):
        raise schema.wrong("fields", "a list of named columns")
    known = (*FIELD, *(part for name in SAID for part in keys_in_languages(name)))
    described = [
        Described(one, f"{table}.{one['name']}", known) for one in listed if isinstance(one, dict)
    ]
    names = [said.text("name") for said in described]
    for said, name in zip(described, names, strict=True):
        if names.count(name) > 1:
            raise said.wrong("name", "each column once")
        if not NAME.fullmatch(name):
            raise said.wrong("name", NAMED)
    kinds = {name: field_kind(said) for name, said in zip(names, described, strict=True)}
    return tuple(field_of(said, kinds) for said in described)


def field_kind(said: Described) -> str:
    """The type of a column, which the code reads."""
    kind = said.part("type", "string")
    if kind not in TYPES:
        raise said.wrong("type", f"one of {', '.join(TYPES)}")
    return kind


def field_of(said: Described, kinds: Mapping[str, str]) -> Field:
    """One column of a table whose columns have these types."""
    name = said.text("name")
    form, quotes = said.part("format", ""), said.part("quotes", "")
    if form not in FORMATS:
        raise said.wrong("format", '"uri", or nothing')
    if (role := said.part("role", "")) not in ROLES:
        raise said.wrong("role", f"what a column may be; {suggestion(role, ROLES[1:])}")
    if "quotes" in said.found and quotes != QUOTED:
        raise said.wrong("quotes", f'"{QUOTED}"')
    shown = said.found.get("printed")
    held = constraints_of(said, kinds[name])
    # A page and a unit have words of their own; every other code is shown by its label.
    if held.enum and role not in ("page", "unit"):
        said.text("labels")
    return Field(
        name=name,
        type=kinds[name],
        format=form,
        title=said.in_languages("title"),
        description=said.in_languages("description"),
        unit=said.part("unit", ""),
        constraints=held,
        quotes=quotes,
        role=role,
        labels=said.part("labels", ""),
        below_table=said.part("below_table", False),
        printed=None if shown is None else printed_form(shown, said.place, kinds),
        kept=said.found,
    )


def constraints_of(field: Described, kind: str) -> Constraints:
    """What a column of this type asks of its cells: limits of numbers, forms of texts, codes."""
    place = field.place_of("constraints")
    said = Described(field.part("constraints", {}), place, CONSTRAINTS)
    values, in_words = VALUES.get(kind, ((str,), "texts"))
    limits = {name: said.limit(name) for name in ("minimum", "maximum")}
    for name, limit in limits.items():
        if limit is not None and type(limit) not in values:
            among = f"a limit among {in_words}" if kind in VALUES else "no limit of numbers"
            raise said.wrong(name, f"{among}, for a column of type {kind}")
    pattern, enum = said.part("pattern", ""), said.part("enum", [])
    codes = tuple(one for one in enum if isinstance(one, str | int | float))
    if "enum" in said.found and not (enum and all(type(one) in values for one in enum)):
        raise said.wrong("enum", f"a list of {in_words}, for a column of type {kind}")
    if pattern and kind in VALUES:
        raise said.wrong("pattern", f"no form of texts for a column of type {kind}")
    try:
        expression(pattern)
    except ValueError as problem:
        raise said.wrong("pattern", f"a regular expression: {problem}") from None
    return Constraints(
        required=said.part("required", False),
        unique=said.part("unique", False),
        minimum=limits["minimum"],
        maximum=limits["maximum"],
        pattern=pattern,
        enum=codes,
    )


def columns_of(said: Described, name: str, known: list[str], what: str) -> tuple[str, ...]:
    """The columns that a key names, at least one and each of them there."""
    columns = said.texts(name)
    unknown = next((one for one in columns if one not in known), None)
    if not columns or unknown is not None:
        near = f"; {suggestion(unknown or '', known)}"
        raise said.wrong(name, f"{what}{near}")
    return columns
