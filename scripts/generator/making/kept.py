"""Products that are made once, and kept by all that determines them.

The name of a kept file is a digest of what it was made from and with, then one of what it holds: it
cannot be stale, only unused, nor be used when it is damaged. Which of our code and files that is,
says the module that makes it. What a build did not use is swept away after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from generator.datasets.package import sha256
from generator.drawing import charts, interactive, pictures
from generator.errors import UnknownName
from generator.lessons import presentation, sheets
from generator.making.digest import digest
from generator.making.files import write_aside
from generator.making.inputs import tools, within
from generator.media import documents, photos
from generator.site import as_markdown, offline_scripts, published_page
from generator.writing import citations, templates

Make = Callable[[], bytes]
# A module or a package of ours by its name; a folder of the house by its path.
MadeOf = str | Path
HOUSE = Path(__file__).resolve().parents[3]
# What each kind of product is made from beyond its parts, as the module says that makes it.
MADE_FROM: Mapping[str, tuple[MadeOf, ...]] = {
    "vl.json": charts.SPECIFIED_FROM,
    "fit.json": charts.SPECIFIED_FROM,
    "svg": charts.DRAWN_FROM,
    "png": pictures.MADE_FROM,
    "webp": photos.MADE_FROM,
    "pdf": documents.MADE_FROM,
    "pptx": presentation.MADE_FROM,
    "sheet.pdf": sheets.MADE_FROM,
    "vega.json": interactive.MADE_FROM,
    "js": interactive.MADE_FROM,
    "cited.json": citations.MADE_FROM,
    **dict.fromkeys(("zip", "links.json", "copied.html"), offline_scripts.MADE_FROM),
    "template": (templates.__name__,),
    # Of these the key holds what they are made of: the data, the code, the theme.
    "ipynb": (),
    "texts.pack": (),
    "read.pickle": (),
    "said.json": as_markdown.MADE_FROM,
    "templates.pack": (),
    **dict.fromkeys(
        ("site.pack", "laid.json", "page.json", "style.json"), published_page.MADE_FROM
    ),
}


def makers(house: Mapping[str, bytes]) -> dict[str, str]:
    """What makes each kind of product: our code and files, Python and its packages."""
    common = tools(house) | within(house, "requirements.txt")
    return {
        kind: digest(common | source_files(sources, house)) for kind, sources in MADE_FROM.items()
    }


def source_files(sources: Iterable[MadeOf], house: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the house that these are; UnknownName where one is none."""
    found: dict[str, bytes] = {}
    for source in sources:
        if isinstance(source, Path):
            path = source.relative_to(HOUSE).as_posix()
        else:
            path = f"scripts/{source.replace('.', '/')}"
        files = {path: house[path]} if path in house else within(house, f"{path}/", f"{path}.py")
        if not files:
            raise UnknownName(path, house, "what kept products are made from")
        found |= files
    return found


class Kept:
    """The kept products of a folder, as they are found; it remembers which were asked for."""

    def __init__(self, folder: Path, makers: Mapping[str, str]) -> None:
        self.folder, self.makers = folder, makers
        self.found = {path.name.partition(".")[0]: path for path in files_in(folder)}
        self.used: set[str] = set()

    def __call__(self, kind: str, parts: Mapping[str, bytes], make: Make) -> bytes:
        """The product of this kind made of these parts, made now if it was not before."""
        key = self.key(kind, parts)
        content = self.whole(key)
        if content is None:
            content = make()
            self.found[key] = self.folder / f"{key}.{sha256(content)}.{kind}"
            # Where somebody deletes the folder at this moment, it is made again the next time.
            with suppress(FileNotFoundError):
                write_aside(self.found[key], content)
        self.used.add(self.found[key].name)
        return content

    def brought(self, kind: str, parts: Mapping[str, bytes]) -> bytes | None:
        """The product if it was made before, else None."""
        key = self.key(kind, parts)
        if content := self.whole(key):
            self.used.add(self.found[key].name)
        return content

    def key(self, kind: str, parts: Mapping[str, bytes]) -> str:
        """A name for all that determines a product."""
        return digest({f"part {name}": part for name, part in parts.items()} | self.maker(kind))

    def whole(self, key: str) -> bytes | None:
        """What is kept under a key; None where there is nothing, or not what its name promises."""
        path = self.found.get(key)
        try:
            content = path.read_bytes() if path else None
        except OSError:
            # Gone since, or on a part of the disk that cannot be read.
            return None
        return content if path and content is not None and sha256(content) in path.name else None

    def maker(self, kind: str) -> dict[str, bytes]:
        """The kind and what makes it, as parts of a key."""
        return {"kind": kind.encode(), "maker": self.makers[kind].encode()}


def sweep(folder: Path, used: set[str]) -> None:
    """Leave only what the last build used, so that the folder does not grow for ever."""
    for path in files_in(folder):
        if path.name not in used:
            path.unlink(missing_ok=True)


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that may have been deleted."""
    return list(folder.iterdir()) if folder.exists() else []
