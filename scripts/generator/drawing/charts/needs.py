"""What a chart needs of the rows that it draws: each chart states it as a type, held here."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from numbers import Real
from typing import (
    Any,
    ClassVar,
    Literal,
    NewType,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import numpy as np

from generator.errors import InvalidExhibit
from generator.findings import Content

Voice = Literal["study", "ours", "others", "context", "doubt"]
Form = Literal["full", "ring", "square"]
# How many discs a chart can draw; more are no picture, and would fill the machine's memory.
MOST_DISCS = 10_000
Discs = NewType("Discs", int)
Positive = NewType("Positive", float)
SAID = {
    str: "a text",
    float: "a number",
    bool: "true or false",
    Positive: "a number above zero",
    Discs: f"a whole number up to {MOST_DISCS}, since each is a disc",
}
# What counts as each: pandas hands over numbers of its own kinds.
KINDS: dict[object, tuple[type, ...]] = {
    str: (str,),
    float: (Real, np.number),
    bool: (bool, np.bool_),
}


@dataclass(frozen=True, kw_only=True)
class ChartRow:
    """What any row may have: what its mark tells in the interactive chart, and when it appears.

    `step` is the step of a page's text that tells of it, where a page tells a drawing in steps.
    """

    # How many rows the chart draws, where it cannot draw any number.
    NUMBER: ClassVar[int | None] = None
    # What a part of the chart is that can be left out where all have no room; () leaves nothing.
    PARTS: ClassVar[tuple[str, ...]] = ("panel", "label")
    # The column that says when a row is, where rows are in time: its ends are never left out.
    TIME: ClassVar[str] = ""
    told: str = ""
    step: str = ""

    def at(self, **place: object) -> dict[str, object]:
        """A mark that stands for the row at a place, with what it tells, if it tells anything."""
        return place | ({"told": self.told} if self.told else {})


@dataclass(frozen=True, kw_only=True)
class Named(ChartRow):
    """A row with a name and an amount, how the amount reads, and how it is drawn.

    `detail` is a quieter line under the name, `panel` a heading over the rows that share it, `open`
    marks an amount that is in doubt or that nobody measured, `strong` sets the name in bold:
    emphasis is weight, since a colour says whose value it is.
    """

    label: str
    value: float
    text: str
    voice: Voice
    detail: str = ""
    panel: str = ""
    open: bool = False
    strong: bool = False


R = TypeVar("R", bound=ChartRow)


def typed_rows(content: Content, row: type[R]) -> list[R]:
    """The content's rows as what the chart needs; what a row leaves out is as its type says."""
    return [row(**given) for given in _given(content, row)]


def check_rows(
    content: Content, kind: str, needs: Mapping[str, type[ChartRow]], where: str
) -> None:
    """Refuse content without a column that its chart needs, or with a value it cannot draw."""
    row = needs[kind]
    lacking = lacks(content, row)
    if lacking:
        fit = [other for other, its in needs.items() if not lacks(content, its)]
        expected = f"a chart of what the figure computes, which has no {', no '.join(lacking)}"
        expected += f"; these would do: {', '.join(fit)}" if fit else ""
        raise InvalidExhibit(where, "chart", kind, expected)
    if row.NUMBER not in (None, len(content.rows)):
        expected = f"a chart of {len(content.rows)} rows, this one draws {row.NUMBER}"
        raise InvalidExhibit(where, "chart", kind, expected)
    hints = get_type_hints(row)
    for number, given in enumerate(_given(content, row), start=1):
        for name, value in given.items():
            if not is_a(value, hints[name]):
                place = f"chart {kind}, row {number}, {name}"
                raise InvalidExhibit(where, place, str(value), hint_in_words(hints[name]))


def lacks(content: Content, row: type[ChartRow]) -> list[str]:
    """The columns that a chart cannot do without and the content has not."""
    return [
        field.name
        for field in fields(row)
        if field.default is MISSING and field.name not in content.rows
    ]


def _given(content: Content, row: type[ChartRow]) -> list[dict[str, Any]]:
    """Each row's values of the columns that the type names, without the empty cells it allows.

    They may be anything: `check_rows` looks at them before a chart is drawn.
    """
    own = [field for field in fields(row) if field.name in content.rows]
    return [
        {
            field.name: given[field.name]
            for field in own
            if field.default is MISSING or not _is_empty(given[field.name])
        }
        for given in content.rows.to_dict("records")
    ]


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def is_a(value: object, hint: object) -> bool:
    """Whether a value is what a type asks for; a number must be one that can be drawn."""
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if is_typeddict(hint):
        return isinstance(value, dict)
    if hint is Positive:
        return is_a(value, float) and float(str(value)) > 0
    if hint is Discs:
        return is_a(value, float) and value in range(MOST_DISCS + 1)
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return any(isinstance(value, KINDS.get(kind, ())) for kind in get_args(hint) or (hint,))


def hint_in_words(hint: object) -> str:
    """A type in words."""
    if get_origin(hint) is Literal:
        return f"one of: {', '.join(get_args(hint))}"
    return " or ".join(SAID[kind] for kind in get_args(hint) or (hint,) if kind in SAID)
