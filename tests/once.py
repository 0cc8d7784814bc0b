"""What many tests look at alike, read once in each process that runs them: none may change it."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

import pandas as pd

from generator.findings import Fact
from generator.languages import LANGUAGES, Language
from generator.reading import Dataset, Study
from generator.reading.schema import RawRows
from study.contract import CONTRACT

ROOT = Path(__file__).parents[1]
# The tables as they were read.
AS_READ: dict[str, pd.DataFrame] = {}
# The languages that it chose, with its units and its money.
SPOKEN: list[Language] = []
Check = Callable[[Sequence[Dataset], Mapping[str, RawRows]], None]


@cache
def the_study() -> Study:
    """The study as it lies in data/, its texts in the last year of it."""
    study = CONTRACT.opened(ROOT).study
    SPOKEN[:] = LANGUAGES.values()
    AS_READ.update({name: table.copy() for name, table in study.tables.items()})
    return study


@cache
def its_facts() -> Mapping[str, Fact]:
    """The numbers of the study, by name."""
    return CONTRACT.known(the_study())


def changed_tables() -> list[str]:
    """Those that a test changed, which was to change a copy."""
    return [name for name, table in AS_READ.items() if not table.equals(the_study().table(name))]


def sound_once(check: Check) -> Check:
    """A check of all tables that asks nothing again about those that it found sound before.

    Whether a table keeps its promises rests on them, on its rows and on the tables that its keys
    name: where all these are the same, so is the answer.
    """
    sound: set[str] = set()

    def checked(datasets: Sequence[Dataset], rows: Mapping[str, RawRows]) -> None:
        named = {one.name: one for one in datasets}
        whole = {one.name: json.dumps((one.schema, rows[one.name])) for one in datasets}
        rests = {one.name: resting_on(one, named) for one in datasets}
        known = {name: "".join(whole[other] for other in others) for name, others in rests.items()}
        asked = {other for name in named if known[name] not in sound for other in rests[name]}
        if asked:
            check([one for one in datasets if one.name in asked], rows)
        sound.update(known.values())

    return checked


def resting_on(dataset: Dataset, named: Mapping[str, Dataset]) -> list[str]:
    """A table, those that its keys name, and what these name in turn."""
    found = [dataset.name]
    for name in found:
        others = [key.dataset for key in named[name].foreign_keys]
        found += [other for other in others if other in named and other not in found]
    return found
