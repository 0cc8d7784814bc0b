"""The texts of a language: written, or brought where nothing that they rest on changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.making.brought.packed import Packed
from generator.making.brought.rests import texts_rest_on
from generator.making.clock import Clock
from generator.making.files import write
from generator.making.inputs import read_house
from generator.making.kept import Kept
from generator.making.language import Material, Written, write_language

KIND = "texts.pack"


def texts_of(material: Material, code: str) -> Written:
    """The language in build/pages: the work of one process."""
    clock, keep = Clock(f"{code}: "), Kept(material.kept, material.makers)
    rests = texts_rest_on(material, code)
    if content := keep.brought(KIND, rests):
        written = put_back(material.root, Packed.read(content))
        clock.tell("brought the pages, as nothing that they rest on changed")
    else:
        packed, written = made(material, code)
        # Of files that were saved meanwhile it may hold what they were, or what they are.
        if read_house(material.root) == material.house:
            keep(KIND, rests, packed.written)
        clock.tell("computed, drew and wrote the pages")
    for line in sorted(written.told):
        print(line, flush=True)
    return replace(written, kept=written.kept | keep.used)


def made(material: Material, code: str) -> tuple[Packed, Written]:
    """The language written, and what was."""
    files = dict[str, bytes]()

    def gather(path: Path, content: str | bytes) -> None:
        content = content.encode("utf-8") if isinstance(content, str) else content
        files[path.relative_to(material.root).as_posix()] = content
        write(path, content)

    written = write_language(material, code, gather)
    names = {"kept": written.kept, "asked": written.asked, "told": written.told}
    return Packed(files, names), written


def put_back(root: Path, packed: Packed) -> Written:
    """The files where they belong."""
    for path, content in packed.files.items():
        write(root / path, content)
    kept, asked, told = (frozenset(packed.names[kind]) for kind in ("kept", "asked", "told"))
    return Written(kept, asked, told)
