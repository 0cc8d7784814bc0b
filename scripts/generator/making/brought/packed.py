"""Many files as one content, which is kept, found damaged and brought as one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Packed:
    """Files by their path, and lists of names that are kept with them, by what they are."""

    files: Mapping[str, bytes]
    names: Mapping[str, Iterable[str]]

    def written(self) -> bytes:
        """One content: a line that says what is in it, then the files one behind the other."""
        paths = sorted(self.files)
        names = {kind: sorted(found) for kind, found in self.names.items()}
        said = {"files": [[path, len(self.files[path])] for path in paths], "names": names}
        head = json.dumps(said, sort_keys=True).encode()
        return b"".join([head, b"\n", *(self.files[path] for path in paths)])

    @staticmethod
    def read(content: bytes) -> Packed:
        """The same of such a content."""
        head, files, place = content[: content.index(b"\n")], dict[str, bytes](), 0
        said, whole = json.loads(head), memoryview(content)[len(head) + 1 :]
        for path, size in said["files"]:
            files[path] = bytes(whole[place : place + size])
            place += size
        return Packed(files, said["names"])
