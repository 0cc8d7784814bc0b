"""Every text of ours that a reader sees, by language and with the place where it stands."""

from __future__ import annotations

import csv
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("id", "en")
# What a page's front matter says to readers; the rest of it is for the build.
SHOWN = re.compile(r"^(?:title:|description:|\s*(?:- )?label:) *(.*)$")
# What of a text is not words of ours: code, places, references, ids, addresses, tags, names of
# files and what a label leaves open.
NOT_WORDS = re.compile(
    r"^:::.*|`[^`]*`|\{\{.*?\}\}|(?<![\w.])-?@[^\s\];,]+(?:,[^\];]*)?(?=[\];])|\{[#:.][^}]*\}"
    r"|\{\w+\}|(?<=\])\([^)]*\)"
    r"|</?[a-zA-Z][^<>]*>|&#?\w+;|https?://\S+|\?\w+=\w+|\b[\w/-]+(?:\.\w+)*\.[a-z]{2,5}\b(?!\.\s)"
)


@dataclass(frozen=True)
class Text:
    """What stands at one place; `first` counts its first line, and is 0 where it is a cell."""

    place: str
    language: str
    text: str
    first: int = 0

    def lines(self) -> Iterator[tuple[str, str]]:
        """Each line as written, with its place."""
        for number, line in enumerate(self.text.split("\n"), start=self.first):
            yield (f"{self.place}, line {number}" if self.first else self.place), line


def all_texts(root: Path) -> list[Text]:
    """The texts of pages, notebooks, tables, exhibits, notes, releases, package and references."""
    return [
        *of_pages(root),
        *of_notebooks(root),
        *of_tables(root),
        *of_records(root),
        *of_package(root),
        *of_references(root),
    ]


def words_alone(line: str) -> str:
    """A line as long as before, with blanks for what is no word of ours."""
    return NOT_WORDS.sub(lambda other: " " * len(other[0]), line)


def of_pages(root: Path) -> Iterator[Text]:
    """Pages; of their front matter what readers see."""
    for language in LANGUAGES:
        for path in sorted((root / "docs" / language).rglob("*.md")):
            lines = path.read_text(encoding="utf-8").split("\n")
            end = lines.index("---", 1) if lines[0] == "---" else 0
            for place in range(end):
                shown = SHOWN.match(lines[place])
                lines[place] = shown[1] if shown else ""
            yield Text(path.relative_to(root).as_posix(), language, "\n".join(lines), 1)


def of_notebooks(root: Path) -> Iterator[Text]:
    """The prose of notebooks, cell by cell."""
    for language in LANGUAGES:
        for path in sorted((root / "docs" / language / "notebooks").glob("*.ipynb")):
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            for number, cell in enumerate(cells, start=1):
                if cell["cell_type"] == "markdown":
                    place = f"{path.relative_to(root).as_posix()}, cell {number}"
                    yield Text(place, language, "".join(cell["source"]))


def of_tables(root: Path) -> Iterator[Text]:
    """The cells of columns that are in a language: `id` and `en`, or a name that ends so."""
    for path in [*sorted((root / "data").glob("*.csv")), root / "scripts/generator/words.csv"]:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            both = {"id", "en"} <= set(reader.fieldnames or ())
            for number, row in enumerate(reader, start=2):
                for column, text in row.items():
                    language = column.rpartition("_")[2]
                    if language in LANGUAGES and (both or "_" in column):
                        file = path.relative_to(root).as_posix()
                        yield Text(f"{file}, row {number}, column {column}", language, text)


def of_records(root: Path) -> Iterator[Text]:
    """Exhibits, notes, releases and other records in TOML."""
    for path in sorted((root / "data").rglob("*.toml")):
        record = tomllib.loads(path.read_text(encoding="utf-8"))
        yield from within(record, path.relative_to(root).as_posix(), "")


def within(record: object, file: str, key: str) -> Iterator[Text]:
    """What stands under `id` and `en` anywhere in a record."""
    if isinstance(record, list):
        for number, part in enumerate(record, start=1):
            yield from within(part, file, f"{key}[{number}]")
    elif isinstance(record, dict):
        for name, part in record.items():
            if name in LANGUAGES and isinstance(part, str) and {*LANGUAGES} <= record.keys():
                yield Text(f"{file}, {key}, {name}", name, part)
            else:
                yield from within(part, file, f"{key}.{name}".lstrip("."))


def of_package(root: Path) -> Iterator[Text]:
    """Titles, descriptions and reasons of the data package."""
    file = "data/datapackage.json"
    yield from paired(json.loads((root / file).read_text(encoding="utf-8")), file, "")


def paired(part: object, file: str, key: str) -> Iterator[Text]:
    """Values whose name ends in a language; a name that has an English twin is Indonesian."""
    if isinstance(part, list):
        for one in part:
            named = isinstance(one, dict) and "name" in one
            yield from paired(one, file, f"{key} {one['name']}" if named else key)
    elif isinstance(part, dict):
        allowed = part.get("constraints", {}).get("enum", [])
        # A description names the codes of its column as they stand in it.
        codes = re.compile("|".join(rf"\b{re.escape(str(code))}\b" for code in allowed) or r"\Z.")
        for name, value in part.items():
            language = "id" if f"{name}_en" in part else name.rpartition("_")[2]
            if isinstance(value, str) and language in LANGUAGES and name not in LANGUAGES:
                yield Text(f"{file},{key}, {name}", language, codes.sub("`code`", value))
            else:
                yield from paired(value, file, key)


def of_references(root: Path) -> Iterator[Text]:
    """Titles in our two languages, as the sources print them."""
    file = "data/references.json"
    for work in json.loads((root / file).read_text(encoding="utf-8")):
        for name in ("title", "title-short", "note"):
            if name in work and work.get("language") in LANGUAGES:
                # A title may have words of another language, as a quotation may.
                title = f"<q>{work[name]}</q>"
                yield Text(f"{file}, {work['id']}, {name}", work["language"], title)
