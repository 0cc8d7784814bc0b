"""The texts of a language: written, or brought where nothing that they rest on changed."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.languages import LANGUAGES, Language
from generator.making.brought.packed import Packed
from generator.making.brought.rests import texts_rest_on
from generator.making.brought.templates import compiled_once
from generator.making.files import write
from generator.making.inputs import read_house
from generator.making.kept import Kept
from generator.making.language import Material, Written, as_published, write_language

KIND, PAGE = "texts.pack", "said.json"


def texts_of(material: Material, code: str) -> Written:
    """The language in build/pages: the work of one process."""
    keep = Kept(material.kept, material.makers)
    rests = texts_rest_on(material, code)
    if content := keep.brought(KIND, rests):
        written = put_back(material.root, Packed.read(content))
    else:
        packed, written = made(material, code)
        # Of files that were saved meanwhile it may hold what they were, or what they are.
        if read_house(material.root) == material.house:
            keep(KIND, rests, packed.written)
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

    keep = Kept(material.kept, material.makers)
    with compiled_once(keep):
        written = write_language(material, code, gather, partial(published_once, keep))
    written = replace(written, kept=written.kept | keep.used)
    names = {"kept": written.kept, "asked": written.asked, "told": written.told}
    return Packed(files, names), written


def published_once(keep: Kept, text: str, path: str, language: Language) -> tuple[str, str]:
    """See `as_published`; most texts are those of the last build."""
    if not path.endswith((".md", ".html")):
        return as_published(text, path, language)
    # Its marks and its money are set as the languages have it.
    parts = {
        "text": text.encode("utf-8"),
        "path": path.encode(),
        "language": language.code.encode(),
        "languages": repr(tuple(LANGUAGES.values())).encode("utf-8"),
    }
    made = keep(PAGE, parts, lambda: json.dumps(as_published(text, path, language)).encode())
    said, there = json.loads(made)
    return said, there


def put_back(root: Path, packed: Packed) -> Written:
    """The files where they belong."""
    for path, content in packed.files.items():
        write(root / path, content)
    kept, asked, told = (frozenset(packed.names[kind]) for kind in ("kept", "asked", "told"))
    return Written(kept, asked, told)
