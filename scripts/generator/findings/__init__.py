"""The types that a study computes with, and what is found in them without knowing the study.

For others, from here: Cell, Key, Column, Compute, Content, Fact, Sources, Rendition, Check, Checks
and what makes them.
doubts      what depends on a data note: the exhibits, claims and numbers that it touches
last_years  texts that follow the last year of the data

Its own:
contents    what a figure or a table shows: columns with their units, rows in one language
fact        a number with its unit, origin and inputs, and how it says itself in a language
made        facts made: read from a cell of the data, or computed from several; each checked
checks      what an audit of the data finds
keys        keys of exercises: small expressions of facts
quoted      texts that quote facts by name, and how they say them
by_id       what an exhibit shows, found by its id
"""

from generator.findings.by_id import named
from generator.findings.checks import Check, Checks, audited, compared
from generator.findings.contents import (
    Column,
    Compute,
    Content,
    Rendition,
    Row,
    Sources,
    Value,
    answered,
    content,
)
from generator.findings.fact import Cell, Fact, Key
from generator.findings.keys import value_of
from generator.findings.made import (
    about,
    checked,
    computed,
    from_cell,
    look_up,
    number_at,
    primary_key,
    reported,
)
from generator.findings.quoted import PLACE, known_fact, say, written

__all__ = [
    "PLACE",
    "Cell",
    "Check",
    "Checks",
    "Column",
    "Compute",
    "Content",
    "Fact",
    "Key",
    "Row",
    "Sources",
    "Value",
    "Rendition",
    "about",
    "answered",
    "audited",
    "checked",
    "compared",
    "computed",
    "content",
    "from_cell",
    "known_fact",
    "look_up",
    "number_at",
    "named",
    "primary_key",
    "reported",
    "say",
    "value_of",
    "written",
]
