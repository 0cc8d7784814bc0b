"""Photos, drawings and documents that a page shows: files, and what a reader is told of each.

data/media/NAME.jpg     a photo (.jpg, .jpeg, .png, .webp), a drawing (.svg), a document (.pdf)
data/media/media.toml   [NAME]: licence; alternative, caption and source in each language
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES
from generator.reading.entries import Entries, read_entries
from generator.reading.files import read_bytes
from generator.reading.places import broken_places
from generator.reading.texts import Text

FOLDER = "data/media"
RECORDS = f"{FOLDER}/media.toml"
# What a file is to a page, by its ending, with what such a file begins with.
PICTURE, DOCUMENT = "picture", "document"
PHOTOS = (".jpg", ".jpeg", ".png", ".webp")
KINDS = {**dict.fromkeys((*PHOTOS, ".svg"), PICTURE), ".pdf": DOCUMENT}
BEGINS = {
    **dict.fromkeys((".jpg", ".jpeg"), rb"\xff\xd8\xff"),
    ".png": rb"\x89PNG\r\n\x1a\n",
    ".webp": rb"RIFF....WEBP",
    ".svg": rb"(?:\xef\xbb\xbf)?\s*<",
    ".pdf": rb"%PDF-",
}
# A camera's photo is smaller; what is larger makes the repository heavy for good.
LARGEST = {**dict.fromkeys(PHOTOS, 10_000_000), ".svg": 500_000, ".pdf": 5_000_000}
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Licences that say the same in every language, with the address of each.
LICENCES = {
    **{
        f"CC {name.upper()} {version}": f"https://creativecommons.org/licenses/{name}/{version}/"
        for name in ("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd")
        for version in ("4.0", "3.0", "2.0")
    },
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
SAID = ("alternative", "caption", "source")


@dataclass(frozen=True)
class Medium:
    """A file with what is told of it: `alternative` to who cannot see or open it; whose it is.

    `licence` is a text in each language, with the `licence_url` of one that is known by name.
    """

    key: str
    file: str
    content: bytes
    alternative: Text
    caption: Text
    source: Text
    licence: Text
    licence_url: str = ""

    @property
    def ending(self) -> str:
        """How its file's name ends: .jpg, .svg, .pdf …"""
        return PurePosixPath(self.file).suffix

    @property
    def kind(self) -> str:
        """What a page calls it: picture or document."""
        return KINDS[self.ending]


def read_media(root: Path) -> dict[str, Medium]:
    """Every file of data/media by its name; none where a study has none.

    InvalidData for a file that no page can show, one without its record or of another form than its
    name says, and a record without its file.
    """
    files = [
        path
        for path in sorted((root / FOLDER).glob("*"))
        if path.name != PurePosixPath(RECORDS).name and not path.name.startswith((".", "~$"))
    ]
    for path in files:
        check_name(path)
    found = {path.stem: f"{FOLDER}/{path.name}" for path in files}
    for path in files:
        if found[path.stem] != f"{FOLDER}/{path.name}":
            raise InvalidData(f"{FOLDER}/{path.name}", None, None, None, "one file of each name")
    if not found and not (root / RECORDS).exists():
        return {}
    entries = read_entries(root, RECORDS)
    for key, file in found.items():
        if key not in entries.found:
            expected = "alternative, caption, source and licence"
            raise entries.refused(key, f"a table with {expected} of {file}")
    for key in entries.found:
        if key not in found:
            near = suggestion(key, found)
            raise entries.refused(key, f"a file {FOLDER}/{key} with its ending; {near}")
    return {key: medium(root, key, file, entries) for key, file in found.items()}


def check_name(path: Path) -> None:
    """Refuse a file that is none of ours to show, by its name."""
    file = f"{FOLDER}/{path.name}"
    if path.suffix not in KINDS or not path.is_file():
        expected = f"a photo ({', '.join(PHOTOS)}), a drawing (.svg) or a document (.pdf)"
        raise InvalidData(file, None, None, None, expected)
    if not NAME.fullmatch(path.stem):
        raise InvalidData(file, None, None, path.stem, "small letters, digits and single hyphens")


def medium(root: Path, key: str, file: str, entries: Entries) -> Medium:
    """One file with its record, both checked."""
    # A larger one is told by its own limit.
    content = read_bytes(root, file, 2 * max(LARGEST.values()))
    ending = PurePosixPath(file).suffix
    if len(content) > (most := LARGEST[ending]):
        size = f"{len(content) / 1_000_000:.1f} MB"
        raise InvalidData(file, None, None, size, f"at most {most / 1_000_000:g} MB")
    if not re.match(BEGINS[ending], content, re.DOTALL):
        expected = f"a file of the form that {ending} names"
        raise InvalidData(file, None, None, str(content[:12])[2:-1], expected)
    entry = entries.table(key, f"a table with {', '.join(SAID)} and licence")
    entry.check_known((*SAID, "licence"))
    said = {name: entry.said(name) for name in SAID}
    for name, text in said.items():
        check_filled_by_nothing(entry, name, text)
    given = entry.entry("licence")
    if isinstance(given, dict):
        licence, url = entry.said("licence"), ""
        check_filled_by_nothing(entry, "licence", licence)
    elif given in LICENCES:
        licence, url = Text(dict.fromkeys(LANGUAGES, str(given))), LICENCES[str(given)]
    else:
        near = suggestion(str(given), LICENCES)
        raise entry.wrong("licence", f"a licence by its name, or a text in each language; {near}")
    return Medium(key, file, content, **said, licence=licence, licence_url=url)


def check_filled_by_nothing(entry: Entries, name: str, text: Mapping[str, str]) -> None:
    """Refuse what nothing fills in these texts: a place, a citation."""
    for language, said in text.items():
        places = [found for _, found in broken_places(said.replace("{{", "{{{{"))]
        if places or re.search(r"\[[^\[\]\n]*@\w", said) or "\n" in said:
            expected = "one line of plain text, without places and citations"
            raise entry.refused(f"{name}.{language}", expected, said)
