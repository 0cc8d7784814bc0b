"""What the study is, in `data/study.toml`: name, languages, paper, units, which parts it has."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import InvalidData, quoted, suggestion
from generator.languages import KNOWN, LANGUAGES
from generator.reading.entries import Entries, read_entries
from generator.reading.money import MONEY, currencies_of
from generator.reading.own_labels import FAMILIES, REPLY, SITE, UNIT, in_family, labels_of
from generator.reading.texts import Text

FILE = "data/study.toml"
# What a study may have beside data, numbers, figures, tables and references, each with what stands
# for it below the root. A table of such a name is like any other where the part is not listed;
# notebooks are looked for where pages are read, since the data are also read without them.
PARTS = {
    "public record": "data/public_record.csv",
    "claims": "data/claims.csv",
    "notes": "data/notes.toml",
    "map": "data/map/land.json",
    "notebooks": "",
    "replies": "data/replies.toml",
    "lessons": "data/class/lessons.toml",
}
# What every site says of itself.
SAYS = ("name", "title", "tagline", "line", "source", "author")
ENTRIES = ("slug", "languages", "paper", "parts", "typed", "typed_on", "report", MONEY, *FAMILIES)
# Where mistakes are reported; what is said of the place follows as a query.
HTTPS = re.compile(
    r"https://[a-zA-Z0-9][a-zA-Z0-9.-]*(:\d+)?([/?][a-zA-Z0-9._~%/?&=+,:;@!()*$-]*)?"
)
SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True)
class About:
    """What the generator has to know of a study beyond its tables and pages.

    slug      its name in names of files and in keys of citations
    languages their codes, that of the site's root first
    paper     the work that the study is, by its key in the references
    parts     which of PARTS it has
    typed     what bears digits and may be typed with them where numbers are quoted, as a name
    typed_on  pages whose digits are none of the study, below docs/CODE: versions of programs
    report    where readers report a mistake, or nothing
    units     what it counts in, its money too, beside the units that the generator knows
    labels    what it says of itself, of its sections and its units, as labels of these families
    """

    slug: str
    languages: tuple[str, ...]
    paper: str
    parts: frozenset[str]
    typed: tuple[str, ...]
    typed_on: tuple[str, ...]
    report: str
    units: frozenset[str]
    labels: Mapping[str, Text]

    @property
    def archive(self) -> str:
        """The data package as one zip, below the root of the site."""
        return f"data/{self.slug}-data.zip"

    @property
    def answering(self) -> tuple[str, ...]:
        """Who may answer, by role and never by name."""
        return tuple(in_family(REPLY, self.labels))

    def has(self, part: str) -> bool:
        """Whether the study has a part, by its name in PARTS."""
        return part in self.parts


def read_about(root: Path) -> About:
    """What stands in the file, whose languages are spoken from here on."""
    file = read_entries(root, FILE)
    file.check_known(ENTRIES)
    slug = file.text("slug")
    if not SLUG.fullmatch(slug):
        raise file.wrong("slug", "small letters and digits, parted by hyphens")
    languages = file.names_of("languages", KNOWN, "a language that scripts/generator speaks")
    if not languages or len(set(languages)) < len(languages):
        raise file.wrong("languages", "a list of languages, that of the site's root first")
    LANGUAGES.choose(KNOWN[code] for code in languages)
    file.table(SITE, "what the site says of itself").check_known(SAYS)
    labels = dict(labels_of(file))
    for name in SAYS:
        if f"{SITE}.{name}" not in labels:
            raise file.refused(f"{SITE}.{name}", "a text in each language")
    if "replies" in file.names("parts") and "replies" not in file.found:
        raise file.refused("replies", "who may answer, by role, since parts lists replies")
    units = in_family(UNIT, labels)
    moneys = {one.unit: one for one in currencies_of(file)}
    for unit in moneys:
        if unit in units:
            raise file.refused(f"{MONEY}.{unit}", "a unit that [units] does not have")
    labels |= {f"{UNIT}.{unit}": one.word for unit, one in moneys.items()}
    # Again, since a language is asked for words only once it is among them.
    LANGUAGES.choose(
        replace(
            KNOWN[code],
            units={unit: said[code] for unit, said in units.items()},
            currencies={unit: one.amounts[code] for unit, one in moneys.items()},
        )
        for code in languages
    )
    return About(
        slug=slug,
        languages=languages,
        paper=file.text("paper"),
        parts=parts_listed(root, file),
        typed=file.names("typed"),
        typed_on=file.names("typed_on"),
        report=report_address(file),
        units=frozenset((*units, *moneys)),
        labels=labels,
    )


def report_address(file: Entries) -> str:
    """Where readers report a mistake, whole and safe to lead to; nothing where none is named."""
    if "report" not in file.found:
        return ""
    if not HTTPS.fullmatch(file.text("report")):
        raise file.wrong("report", 'an address that begins with "https://", without "#" or a space')
    return file.text("report")


def parts_listed(root: Path, file: Entries) -> frozenset[str]:
    """The parts that are listed; no other may lie there unread. Who reads a file misses it."""
    parts = file.names_of("parts", PARTS, "a part that a study may have")
    for part, place in PARTS.items():
        if not place:
            continue
        is_there, is_table = (root / place).exists(), place.endswith(".csv")
        if part in parts and is_table and not is_there:
            raise file.refused("parts", f"{place}, which stands for it", part)
        if part not in parts and is_there and not is_table:
            raise file.refused("parts", f"{quoted(part)} as well, since there is {place}")
    return frozenset(parts)


def with_labels(
    words: Mapping[str, Mapping[str, str]], about: About
) -> dict[str, Mapping[str, str]]:
    """The labels of the words table and those of the study's own file, none of them in both."""
    for key in about.labels:
        if key in words:
            raise InvalidData("data/words.csv", None, "key", key, f"a label that {FILE} has not")
    return {**words, **about.labels}


def check_paper(about: About, references: Mapping[str, object]) -> None:
    """Refuse a study whose paper the references do not have."""
    if about.paper not in references:
        near = suggestion(about.paper, references)
        expected = f"the key of the study in data/references.json; {near}"
        raise InvalidData(FILE, None, "paper", about.paper, expected)


def check_notebooks(about: About, paths: Collection[str]) -> None:
    """Refuse notebooks of a study that lists none, and a list of them without any."""
    if about.has("notebooks") != bool(paths):
        has = f"docs holds {min(paths)}" if paths else "docs holds none"
        raise InvalidData(FILE, None, "parts", "notebooks", f"it where there are notebooks: {has}")
