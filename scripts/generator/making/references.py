"""The command that turns what a citation manager exports into records of `references.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.errors import InvalidData
from generator.reading.about import read_about
from generator.reading.exported import Exported, read_exported
from generator.reading.references import FILE, read_references, reference_of
from generator.reading.works import Reference


def records_of(root: Path, file: Path) -> tuple[str, list[str]]:
    """The works of a file as they stand in ours, to be pasted; and what is to be seen to, in lines.

    That is what was left out, what a record still lacks, and what the references have already.
    """
    read_about(root)
    there, works = read_references(root), read_exported(file)
    pasted = ",\n".join(json.dumps(one.record, ensure_ascii=False, indent=2) for one in works)
    lines = [line for one in works for line in to_see_to(one, there, file.name)]
    return "\n".join(f"  {line}" for line in pasted.split("\n")), lines


def to_see_to(one: Exported, there: Sequence[Reference], file: str) -> Iterator[str]:
    """What a person has to know of a record before it is pasted."""
    key = str(one.record["id"])
    if one.left_out:
        yield f"{file}: {key}: left out {', '.join(one.left_out)}"
    if known := next((work for work in there if is_same(one.record, work)), None):
        yield f"{FILE}: {key}: there already as {known.key}, by its id, DOI or URL"
    try:
        reference_of(one.record, 1)
    except InvalidData as fault:
        yield str(fault)


def is_same(record: Mapping[str, object], work: Reference) -> bool:
    """Whether a record is of a work that is there, or has its key."""
    ours = {"id": work.key, "DOI": work.doi, "URL": work.url}
    return any(
        said and str(record.get(name, "")).casefold() == said.casefold()
        for name, said in ours.items()
    )
