"""The labels that a study says in `data/study.toml`, each in its family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.languages import typeset
from generator.reading.entries import Entries
from generator.reading.texts import Text

# site.title, section.results, unit.sets, reply.by.authors: the family of each of its tables.
SITE, SECTION, UNIT, REPLY = "site", "section", "unit", "reply.by"
FAMILIES = {SITE: SITE, "sections": SECTION, "units": UNIT, "replies": REPLY}


def labels_of(file: Entries) -> Iterator[tuple[str, Text]]:
    """The labels of each family, with printer's quotation marks and apostrophes."""
    for name, family in FAMILIES.items():
        if name in file.found:
            table = file.table(name, "texts by name, each in every language")
            for key in table.found:
                said = table.said(key)
                for code, text in said.items():
                    if "\n" in text:
                        raise table.refused(f"{key}.{code}", "a text on one line", text)
                yield f"{family}.{key}", Text({code: typeset(said[code]) for code in said})


def in_family(family: str, labels: Mapping[str, Text]) -> dict[str, Text]:
    """The labels of a family, by what they say it of."""
    begins = f"{family}."
    return {
        key.removeprefix(begins): said for key, said in labels.items() if key.startswith(begins)
    }
