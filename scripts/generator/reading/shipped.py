"""What other people made and readers get with the site, each with the licence that it states.

Packages say theirs in their metadata. What lies in the house has its licence beside it, in a file
whose name ends in LICENSE.txt or OFL.txt; a citation style says its own, a map in its README.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from generator.errors import BuildFailed, InvalidData
from generator.reading.files import read_text
from generator.reading.lessons import FILE as LESSONS

# Of the packages that make the site the one whose own files are among the site's; its icons are
# another's, whose licence it brings along.
THEME, ICONS = "mkdocs-material", "material/templates/.icons/material/LICENSE"
# The one whose template presentations of lessons are made of, where there are any.
OFFICE = "python-pptx"
# Where what was made elsewhere lies in the house.
PLACES = (
    *("docs/theme/**/*LICENSE.txt", "docs/theme/**/*OFL.txt", "data/typefaces/*OFL.txt"),
    *("data/styles/*.csl", "data/map/README.md"),
)
PUBLIC_DOMAIN = "public domain"
# How licences call themselves in their texts, by their short names of spdx.org.
CALLED = {
    "OFL-1.1": r"SIL Open Font License,? Version 1\.1",
    "Apache-2.0": r"Apache(?: License)?,?(?: Version)? 2\.0",
    "BSD-3-Clause": r"Neither the name of.{1,80}nor the names of its\s+contributors",
    "MIT": r"Permission is hereby granted, free of charge, to any person obtaining a copy of this",
    "ISC": r"Permission to use, copy, modify,? and/or distribute this software|\bISC licence\b",
    **{
        f"CC-{name.upper()}-{version}": rf"creativecommons\.org/licenses/{name}/{version}"
        for name in ("by", "by-sa")
        for version in ("3.0", "4.0")
    },
    "CC0-1.0": r"creativecommons\.org/publicdomain/zero/1\.0",
    PUBLIC_DOMAIN: r"in the public domain",
}
SHORT = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


@dataclass(frozen=True)
class Shipped:
    """One of them: its label, its version where a package has it, the licences that it states."""

    key: str
    licences: tuple[str, ...]
    version: str = ""


def read_shipped(root: Path) -> tuple[Shipped, ...]:
    """All of them, packages first; refused is one of which no licence is known."""
    office = (of_package(OFFICE),) if (root / LESSONS).exists() else ()
    return (*of_theme(), *office, *of_house(root))


def of_theme() -> Iterator[Shipped]:
    """The theme and its icons, as the installed package says."""
    yield of_package(THEME)
    licence = Path(str(installed(THEME).locate_file(ICONS)))
    yield Shipped("material-icons", licences_in(licence.read_text(encoding="utf-8"), ICONS))


def of_package(name: str) -> Shipped:
    """A package with its version and the licence that its metadata state."""
    package = installed(name)
    return Shipped(name, (stated_by(package),), package.version)


def installed(name: str) -> Distribution:
    """A package as it is installed."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise BuildFailed(f"{name} is not installed: expected what make sets up") from None


def stated_by(package: Distribution) -> str:
    """The licence in a package's metadata, by its short name."""
    told = package.metadata
    said = next((told[name] for name in ("License-Expression", "License") if name in told), "")
    if not SHORT.fullmatch(said):
        expected = "a licence by its short name in its metadata"
        raise InvalidData(f"package {package.name}", None, None, said, expected)
    return said


def of_house(root: Path) -> Iterator[Shipped]:
    """What lies in the house, by the file that says its licence."""
    for place in PLACES:
        for path in sorted(root.glob(place)):
            file = path.relative_to(root).as_posix()
            named = re.sub(r"-?(?:LICENSE|OFL)\.txt$|\.csl$|/README\.md$", "", file)
            key = named.rpartition("/")[2] or path.parent.name
            yield Shipped(key, licences_in(read_text(root, file), file))


def licences_in(text: str, file: str) -> tuple[str, ...]:
    """The licences that a text names or is, in the order of the list."""
    plain = " ".join(text.split())
    found = tuple(name for name, said in CALLED.items() if re.search(said, plain, re.IGNORECASE))
    if not found:
        expected = f"a licence that calls itself as one of {', '.join(CALLED)}"
        raise InvalidData(file, None, None, text[:60], expected)
    return found
