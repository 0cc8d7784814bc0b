"""The editions: frozen copies of the whole site, as their ledger lists them and archives hold them.

An archive is a zip of the finished site; what a build needs of one is read here, and that it is
still what the ledger promises.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import BuildFailed, quoted, refuse
from generator.languages import LANGUAGES, language_at, root_language

FOLDER = "docs/editions/"
LEDGER = f"{FOLDER}ledger.txt"
# A name is a folder of the site and a word in sentences: no slash, no point, no sign of a shell.
NAME = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
LONGEST_NAME = 40
# Name, day on which it was frozen, version of the site, digest of its archive.
LINE = re.compile(rf"({NAME.pattern}) (\d{{4}}-\d\d-\d\d) (\S+) ([0-9a-f]{{64}})")
NUMBERS = "numbers.json"


@dataclass(frozen=True)
class FrozenNumber:
    """A number as an edition says it: its value for machines, the end of a range, and in words by
    the code of each language.
    """

    value: float
    high: float | None
    reads: Mapping[str, str]


@dataclass(frozen=True)
class Frozen:
    """An edition: `day` as 2026-11-25, `pages` its addresses by the code of each language."""

    name: str
    day: str
    version: str
    sha256: str
    pages: Mapping[str, frozenset[str]]
    numbers: Mapping[str, FrozenNumber]

    @property
    def archive(self) -> str:
        """Where its archive lies, below the house."""
        return archive_path(self.name)


def archive_path(name: str) -> str:
    """Where the archive of an edition lies, below the house."""
    return f"{FOLDER}{name}.zip"


def read_frozen(root: Path) -> tuple[Frozen, ...]:
    """Every edition of the ledger, the newest first; BuildFailed for all that are not whole."""
    path = root / LEDGER
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    refuse(faults_of_ledger(root, lines))
    found = [found for line in lines if (found := LINE.fullmatch(line))]
    return tuple(read_archive(root, *one.groups()) for one in reversed(found))


def faults_of_ledger(root: Path, lines: list[str]) -> Iterator[BuildFailed]:
    """What is wrong with the lines of the ledger and with the archives beside it."""
    listed = set()
    for number, line in enumerate(lines, start=1):
        where = f"{LEDGER}, line {number}"
        if not (found := LINE.fullmatch(line)):
            yield BuildFailed(f"{where}: {quoted(line)} - expected NAME DAY VERSION SHA256")
            continue
        name, sha256 = found[1], found[4]
        if name.lower() in listed:
            yield BuildFailed(f"{where}: {name} - expected each edition once")
        listed.add(name.lower())
        archive = root / archive_path(name)
        if not archive.is_file():
            yield BuildFailed(f"{where}: {name} - expected its archive {archive_path(name)}")
        elif hashlib.sha256(archive.read_bytes()).hexdigest() != sha256:
            expected = f"expected the bytes whose SHA-256 {LEDGER} lists"
            yield BuildFailed(f"{archive_path(name)}: changed - {expected}")
    for archive in sorted((root / FOLDER).glob("*.zip")):
        if archive.stem.lower() not in listed:
            yield BuildFailed(f"{FOLDER}{archive.name}: expected its line in {LEDGER}")


def read_archive(root: Path, name: str, day: str, version: str, sha256: str) -> Frozen:
    """What a build needs of an edition."""
    with zipfile.ZipFile(root / archive_path(name)) as archive:
        paths = {one.removeprefix(f"{name}/") for one in archive.namelist()}
        said = {
            language.code: json.loads(archive.read(f"{name}/{language.folder}{NUMBERS}"))
            for language in LANGUAGES.values()
            if f"{language.folder}{NUMBERS}" in paths
        }
    pages = {language.code: addresses_in(paths, language.folder) for language in LANGUAGES.values()}
    return Frozen(name, day, version, sha256, pages, frozen_numbers(said))


def addresses_in(paths: set[str], folder: str) -> frozenset[str]:
    """The addresses of the pages of the language in a folder, from there."""
    pages = (path.removeprefix(folder) for path in paths if language_at(path).folder == folder)
    return frozenset(
        page.removesuffix("index.html")
        for page in pages
        if page == "index.html" or page.endswith("/index.html")
    )


def frozen_numbers(said: Mapping[str, object]) -> dict[str, FrozenNumber]:
    """The numbers of an edition by name, of what each language lists."""
    listed = {code: listed_numbers(one) for code, one in said.items()}
    return {
        name: FrozenNumber(
            float(one["value"]),
            float(one["high"]) if "high" in one else None,
            {code: numbers[name]["reads"] for code, numbers in listed.items() if name in numbers},
        )
        for name, one in listed.get(root_language().code, {}).items()
    }


def listed_numbers(said: object) -> dict[str, dict[str, str]]:
    """The numbers that one language lists, by name."""
    numbers = said.get("numbers", []) if isinstance(said, dict) else []
    return {str(one["name"]): one for one in numbers}
