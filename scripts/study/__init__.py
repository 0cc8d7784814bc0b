"""This study: what changes when the study changes, in code.

contract    all that the generator is given of it
facts       the numbers that the prose may quote, by name
figures     what each figure draws
tables      what each table shows
indicators  the calculations: from tables of values to tables of indicators
periods     the periods of Table 2, as many as the data have
side_by_side  the numbers that a figure sets side by side, as the data list them
formulas    how facts follow from the cells they rest on
audit       what in the paper does not agree with itself or with other sources
rules       what a schema cannot say of the study's tables

It stands on the generator's `errors`, `languages`, `reading`, `findings` and `contract`, and on
nothing else; what notebooks begin with, here, on `notebooks` too.
"""

from collections.abc import Mapping
from pathlib import Path

from generator.findings import Fact
from generator.languages import LANGUAGES
from generator.notebooks.display import Display
from generator.reading import Study, unless_changed
from study.contract import CONTRACT

__all__ = ["open_study"]


def open_study(root: Path, language: str) -> tuple[Study, Mapping[str, Fact], Display]:
    """The tables, every number by its name, and what shows them in a language.

    Asked again they are as they were at first, whatever a notebook made of them.
    """
    sources = unless_changed(CONTRACT.opened, root)
    show = Display(sources.study, sources.facts, LANGUAGES[language], CONTRACT)
    return sources.study, sources.facts, show
