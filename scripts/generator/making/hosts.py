"""What tells a host how to serve the site: who may frame a page, what may be kept, what moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.making.files import write
from generator.site.redirects import redirects
from generator.site.server_files import policy_of, server_files
from generator.writing.links import BARE


def write_server_files(whole: Path, base: str, moves: Mapping[str, str]) -> None:
    """Rules for the host: who may frame a page, what may be kept for ever, what went where."""
    paths = [path.relative_to(whole).as_posix() for path in whole.rglob("*") if path.is_file()]
    for name, text in server_files_of(whole, paths, base, moves).items():
        write(whole / name, text)


def server_files_of(
    whole: Path, paths: Sequence[str], base: str, moves: Mapping[str, str]
) -> dict[str, str]:
    """The same by name; `paths` are those of the site below `whole` without them."""
    bare = next(path for path in sorted(paths) if path.startswith(BARE))
    policy, embed_policy = (
        policy_of((whole / page).read_text(encoding="utf-8")) for page in ("index.html", bare)
    )
    moved = redirects(moves, paths)
    return server_files(paths, policy, embed_policy, base, moved)
