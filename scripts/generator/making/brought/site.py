"""The finished site of a language: laid out, or brought where its texts are what they were."""

from __future__ import annotations

from dataclasses import dataclass

from generator.languages import LANGUAGES
from generator.making.brought.packed import Packed
from generator.making.brought.rests import LAID_WITH, LayoutAsked, files_below, site_rests_on
from generator.making.configuration import stage
from generator.making.files import write
from generator.making.inputs import read_house, within
from generator.making.kept import Kept
from generator.making.layout import lay_out

KIND = "site.pack"


@dataclass(frozen=True)
class LaidLanguage:
    """The addresses of a language that is laid out, and the names of kept products that it used."""

    addresses: frozenset[str]
    kept: frozenset[str]


def site_of(asked: LayoutAsked, code: str) -> LaidLanguage:
    """The language in its stage: the work of one process."""
    language, keep = LANGUAGES[code], Kept(asked.kept, asked.makers)
    rests, folder = site_rests_on(asked, language), asked.root / "build" / stage(language)
    if content := keep.brought(KIND, rests):
        packed = Packed.read(content)
        for path, file in packed.files.items():
            write(folder / path, file)
        addresses, used = packed.names["addresses"], packed.names["kept"]
        return LaidLanguage(frozenset(addresses), frozenset(used) | keep.used)
    found = lay_out(asked, language, keep)
    names = {"addresses": found, "kept": frozenset(keep.used)}
    # Of files that were saved meanwhile it may hold what they were, or what they are.
    if within(read_house(asked.root), *LAID_WITH) == asked.house:
        keep(KIND, rests, Packed(files_below(folder), names).written)
    return LaidLanguage(frozenset(found), frozenset(keep.used))
