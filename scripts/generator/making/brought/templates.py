"""Templates as Jinja compiled them, kept by what they say: compiling all takes half a second."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from jinja2.bccache import Bucket, BytecodeCache

from generator.making.kept import Kept
from generator.writing.templates import environment

KIND = "template"


class CompiledTemplates(BytecodeCache):
    """What Jinja asks for a template before it compiles it, and hands over after that."""

    def __init__(self, keep: Kept) -> None:
        self.keep = keep

    def load_bytecode(self, bucket: Bucket) -> None:
        if content := self.keep.brought(KIND, named_in(bucket)):
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.keep(KIND, named_in(bucket), bucket.bytecode_to_string)


def named_in(bucket: Bucket) -> dict[str, bytes]:
    """A template by its name and place, and by what it says."""
    return {"name": bucket.key.encode(), "text": bucket.checksum.encode()}


@contextmanager
def compiled_once(keep: Kept) -> Iterator[None]:
    """Within, a template of ours is compiled only where it was not before."""
    templates = environment()
    before, templates.bytecode_cache = templates.bytecode_cache, CompiledTemplates(keep)
    try:
        yield
    finally:
        templates.bytecode_cache = before
