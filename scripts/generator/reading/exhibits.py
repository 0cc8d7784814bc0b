"""What figures and tables are and say, complete in each language."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InvalidData
from generator.reading.entries import read_entries
from generator.reading.texts import Text

# An exhibit lacking one of these in a language would be published half said.
SAID = ("headline", "subtitle", "note", "source", "processing", "description")
KINDS = ("figure", "table")
FOLDER = "data/exhibits"
# An exhibit's id is an address: what differs in capitals alone would be one file on some hosts.
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class ExhibitRecord:
    """A figure or table before it is computed: what it draws and says; a table has no chart."""

    id: str
    kind: str
    dataset: str
    chart: str
    headline: Text
    subtitle: Text
    note: Text
    source: Text
    processing: Text
    description: Text
    # The claims that it rests on: it bears the mark of the weakest.
    claims: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Where a person finds it."""
        return f"{FOLDER}/{self.id}.toml"

    @property
    def texts(self) -> dict[str, Text]:
        """All that it says, by part."""
        return {part: getattr(self, part) for part in SAID}


def read_exhibits(root: Path, datasets: Collection[str]) -> dict[str, ExhibitRecord]:
    """Every figure and table by its id."""
    files = sorted((root / FOLDER).glob("*.toml"))
    if not files:
        raise InvalidData(FOLDER, None, None, None, "a file for each exhibit, found none")
    return {file.stem: read_exhibit(root, f"{FOLDER}/{file.name}", datasets) for file in files}


def read_exhibit(root: Path, file: str, datasets: Collection[str]) -> ExhibitRecord:
    """One exhibit, named by its file."""
    name = Path(file).stem
    if not ID.fullmatch(name):
        expected = "an id of small letters and digits, hyphens between"
        raise InvalidData(file, None, "id", name, expected)
    entries = read_entries(root, file)
    kind = entries.one_of("kind", KINDS, "a known kind")
    # A table is drawn by no chart, so that one would be read by nobody.
    drawn = ("chart",) if kind == "figure" else ()
    entries.check_known(("kind", "dataset", "claims", *drawn, *SAID))
    return ExhibitRecord(
        id=name,
        kind=kind,
        dataset=entries.one_of("dataset", datasets, "a known dataset"),
        chart=entries.text("chart") if drawn else "",
        claims=entries.names("claims"),
        **{part: entries.said(part) for part in SAID},
    )
