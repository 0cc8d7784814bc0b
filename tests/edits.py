"""Random edits of tables that the data package allows, each as a person would make one.

Every column of every table: empty where it may be, zero, as large as it may be, one, another code,
another text; every table: a row more, a row less, a year or a period more. What a column holds as
printed follows its value, since the two have to agree.
"""

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.reading import Dataset, Field
from generator.reading.printed_forms import PrintedForm

Rows = list[list[str]]
LARGEST = 10**14
# What a person might enter as a new key, name or text; the first that the column allows.
NEW = ("zz", "new", "New one", "99", "2029", "2029-05-01", "2029-2031", "https://example.org/new")


@dataclass(frozen=True)
class Edit:
    """A table with other rows, and what was done to it."""

    dataset: Dataset
    said: str
    rows: Rows


def chosen_edits(tables: Mapping[str, tuple[Dataset, Rows]], count: int, seed: str) -> list[Edit]:
    """So many edits of these tables, each of another table, column or kind as long as there are."""
    chance = random.Random(seed)
    kinds = [
        (name, kind, field)
        for name, (dataset, _) in tables.items()
        for field in dataset.fields
        for kind in kinds_of(field)
    ]
    kinds += [(name, kind, None) for name in tables for kind in ("row more", "row less")]
    kinds += [(name, "period more", None) for name in tables if period_of(tables[name][0])]
    chosen: list[Edit] = []
    while len(chosen) < count:
        for name, kind, field in chance.sample(kinds, len(kinds)):
            made = edited(tables, name, kind, field, chance)
            if made and len(chosen) < count:
                chosen.append(made)
    return chosen


def kinds_of(field: Field) -> Iterator[str]:
    """What may happen to a cell of a column; a printed one follows the value beside it."""
    if field.printed:
        return
    if not field.constraints.required:
        yield "empty"
    if field.type in ("integer", "number", "year"):
        yield from ("zero", "one", "huge", "negative")
        if field.type == "number":
            yield "fraction"
    else:
        yield "another"


def edited(
    tables: Mapping[str, tuple[Dataset, Rows]],
    name: str,
    kind: str,
    field: Field | None,
    chance: random.Random,
) -> Edit | None:
    """One edit of a table, or none where the package would not let it pass."""
    dataset, before = tables[name]
    rows = [list(row) for row in before]
    if field is None:
        done = changed_rows(tables, dataset, rows, kind, chance)
        return Edit(dataset, f"{dataset.file}: {done}", rows) if done else None
    at, row = dataset.names.index(field.name), chance.choice(rows)
    cell = cell_of(kind, field, tables, dataset, rows, chance)
    if cell is None or cell == row[at] or not allowed(cell, field):
        return None
    said = f"{dataset.file}: row {rows.index(row) + 2}, {field.name}: {kind}: {row[at]} -> {cell}"
    row[at] = cell
    with_printed(dataset, row, field.name)
    return Edit(dataset, said, rows)


def cell_of(
    kind: str,
    field: Field,
    tables: Mapping[str, tuple[Dataset, Rows]],
    dataset: Dataset,
    rows: Rows,
    chance: random.Random,
) -> str | None:
    """What a person enters."""
    most = field.constraints.maximum
    if kind == "another":
        return another(field, tables, dataset, rows, chance)
    huge = str(LARGEST if most is None else int(most))
    return {"empty": "", "zero": "0", "one": "1", "negative": "-3", "fraction": "0.125"}.get(
        kind, huge
    )


def another(
    field: Field,
    tables: Mapping[str, tuple[Dataset, Rows]],
    dataset: Dataset,
    rows: Rows,
    chance: random.Random,
) -> str | None:
    """Another code, the key of another row, or a text that no row has yet."""
    held = {row[dataset.names.index(field.name)] for row in rows}
    if field.constraints.enum:
        return chance.choice(field.codes)
    if linked := dataset.linked(field.name):
        other, theirs = tables[linked]
        key = next(one.names[0] for one in dataset.foreign_keys if one.columns == (field.name,))
        return chance.choice(theirs)[other.names.index(key)]
    return next((one for one in NEW if one not in held and allowed(one, field)), None)


def allowed(cell: str, field: Field) -> bool:
    """Whether the data package lets a column hold this."""
    limits = field.constraints
    if not cell:
        return not limits.required
    if (field.format == "uri" or field.name == "url") and not cell.startswith("https:"):
        return False
    if field.type in ("integer", "number", "year"):
        if not re.fullmatch(r"-?[0-9]+" + (r"(\.[0-9]+)?" if field.type == "number" else ""), cell):
            return False
        low, high = limits.minimum, limits.maximum
        return (low is None or float(cell) >= low) and (high is None or float(cell) <= high)
    if field.type == "date" and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", cell):
        return False
    return not limits.pattern or re.search(limits.pattern, cell) is not None


def changed_rows(
    tables: Mapping[str, tuple[Dataset, Rows]],
    dataset: Dataset,
    rows: Rows,
    kind: str,
    chance: random.Random,
) -> str:
    """Rows in which one came or went, or all of the last year came once more; what was done."""
    if kind == "row less":
        if len(rows) == 1:
            return ""
        gone = rows.pop(chance.randrange(len(rows)))
        return f"row less: {gone[0]}"
    if kind == "period more":
        return one_period_more(dataset, rows)
    row = list(chance.choice(rows))
    for name in dict.fromkeys((*dataset.primary_key, *unique_columns(dataset))):
        field = dataset.field(name)
        cell = (
            another(field, tables, dataset, rows, chance)
            if field.type not in ("integer", "year")
            else str(max(int(other[dataset.names.index(name)] or 0) for other in rows) + 1)
        )
        if cell is None or not allowed(cell, field):
            return ""
        row[dataset.names.index(name)] = cell
    keys = [dataset.names.index(name) for name in dataset.primary_key]
    if [row[at] for at in keys] in [[other[at] for at in keys] for other in rows]:
        return ""
    with_printed(dataset, row)
    rows.append(row)
    return f"row more: {', '.join(row[at] for at in keys)}"


def unique_columns(dataset: Dataset) -> list[str]:
    return [field.name for field in dataset.fields if field.constraints.unique]


def period_of(dataset: Dataset) -> str:
    """The column of the primary key that is a year, a period or an age; empty where none is."""
    for name in dataset.primary_key:
        if name in ("year", "period", "grade"):
            return name
    return ""


def one_period_more(dataset: Dataset, rows: Rows) -> str:
    """All rows of the last period, once more for the next; years beside it move on too."""
    at = dataset.names.index(period_of(dataset))
    last = max(row[at] for row in rows)
    step = 2 if "-" in last else 1
    moved = re.sub(r"\d+", lambda year: str(int(year[0]) + step), last)
    for row in [list(row) for row in rows if row[at] == last]:
        for field, cell in zip(dataset.fields, list(row), strict=True):
            if field.type == "year" and cell:
                row[dataset.names.index(field.name)] = str(int(cell) + step)
        row[at] = moved
        with_printed(dataset, row)
        rows.append(row)
    return f"period more: {moved}"


def with_printed(dataset: Dataset, row: list[str], changed: str = "") -> None:
    """The printed form of each value of a row, or of the one that changed."""
    for field in dataset.fields:
        form = field.printed
        if form is not None and (not changed or changed in (form.value, *(form.where or ())[:1])):
            value = row[dataset.names.index(form.value)]
            shown = not form.where or row[dataset.names.index(form.where[0])] == form.where[1]
            at = dataset.names.index(field.name)
            row[at] = printed_as(value, form) if shown and value else ""


def printed_as(value: str, form: PrintedForm) -> str:
    """A value as the paper would print it, with the text behind it that leaves a whole number."""
    texts = sorted(((int(times), text) for text, times in form.after.items()), reverse=True)
    times, behind = next((one for one in texts if float(value) % one[0] == 0), texts[-1])
    number = f"{float(value) / times:,.{form.decimals}f}"
    plain = number.replace(",", "G").replace(".", form.decimal).replace("G", form.group)
    return f"{form.before}{plain.replace('-', form.minus or '-')}{behind}"
