"""What a study provides in Python; all else of it stands in files.

data/study.toml        names, languages, paper, sections, units, money, parts (reading/about.py)
data/datapackage.json  its tables, what their columns are (reading/fields.py), and each as NAME.csv
data/words.csv         labels of its own, one of these tables
data/exhibits          the words of each figure and table
data/references.json   what it cites, its paper among it; data/styles holds the citation style
data/releases.toml     the versions of the site, and what each changed
mkdocs.yml, docs/CODE  the list of pages, and the pages in each language

A part that it lists brings a file or a table more. The doors hand the contract over
(`scripts/build.py`); the generator imports no module of a study.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.errors import UnknownName
from generator.findings import Checks, Compute, Fact, Sources, checked
from generator.findings.last_years import exhibits_in_last_year
from generator.reading import Rule, Study, read_study
from generator.unforeseen import while_making

# Where a study fills it, and the folders that say what each exhibit shows.
PLACE = "scripts/study"
# A drawing by hand: valid HTML, whose words come from the labels of a language.
Drawing = Callable[[Callable[[str], str]], str]


@dataclass(frozen=True)
class Contract:
    """A study in code: every function at the top of a module, so that processes can share it.

    facts     every number that prose may quote, with where it comes from, by name
    figures   what each figure draws, by its id
    tables    what each table shows, by its id
    formulas  how facts follow from their inputs, in symbols that no language owns, by name
    checks    what must disagree for a data note to stand, by the note's id
    rules     what no schema can say of the study's tables
    drawings  what only this study draws, for `{{ drawing.NAME }}` on a page
    """

    facts: Callable[[Study], Mapping[str, Fact]]
    figures: Mapping[str, Compute] = field(default_factory=dict)
    tables: Mapping[str, Compute] = field(default_factory=dict)
    formulas: Mapping[str, str] = field(default_factory=dict)
    checks: Checks = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    drawings: Mapping[str, Drawing] = field(default_factory=dict)

    def opened(self, root: Path) -> Sources:
        """The study below a root, read and checked, with its facts."""
        with while_making(f"data/, checked by the rules of {PLACE}"):
            study = read_study(root, self.rules)
        facts = self.known(study)
        exhibits = exhibits_in_last_year(study.exhibits, facts)
        return Sources(replace(study, exhibits=exhibits), facts)

    def known(self, study: Study) -> dict[str, Fact]:
        """Every fact of a study by its name, or what one of them does not say."""
        with while_making(f"the numbers of {PLACE}/facts"):
            return checked(self.facts(study), self.formulas)

    def exhibit(self, kind: str, name: str) -> Compute:
        """What computes a figure or a table, or `UnknownName` with the nearest one."""
        known = self.tables if kind == "table" else self.figures
        if name not in known:
            raise UnknownName(name, known, f"{PLACE}/{kind}s")
        return known[name]
