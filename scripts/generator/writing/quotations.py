"""Words in quotation marks, wherever the site shows them, and whose they are.

In prose `<q>` and quotation marks quote the paper, but within `::: others`; a class says that the
words are somebody else's: `<q class="others">` another source's, `<q class="ours">` a word that we
use with reserve, `<q class="translated">` the paper's in our translation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from generator.errors import UnknownName
from generator.findings import Fact, Rendition
from generator.languages import LANGUAGES
from generator.reading import Study, Text, body_of
from generator.reading.about import FILE as ABOUT
from generator.reading.front import front_matter
from generator.writing.prose import PLACE
from generator.writing.typeset import KEPT

WHOSE = ("others", "ours", "translated")
# What is opened and not closed goes on to its end: nothing is left out of what is looked up.
QUOTATION = re.compile(
    r'<q\b(?P<attributes>[^<>]*)>?(?P<q>.*?)(?:</q>|\Z)|"(?P<typed>[^"\n]+)"|“(?P<set>[^”\n]+)”?'
    r"|(?P<block>(?:^>[^\n]*\n?)+)",
    re.DOTALL | re.MULTILINE,
)
# Most texts quote nothing, which is told faster.
BEGINS = re.compile(r'<q\b|["“]|^>', re.MULTILINE)
CLASS = re.compile(r'class="([^"]*)"')
# Numbers as the paper prints them are held by the cell beside them, which the build checks.
PRINTED = re.compile(r"\s*\{\{\s*fact\.\w+:printed\s*\}\}\s*")
OTHERS = re.compile(r"^::: others[ \t]*\n(?:(?!^:::).)*?^:::[ \t]*$", re.DOTALL | re.MULTILINE)
TAG = re.compile(r"<[^<>]+>|^>", re.MULTILINE)

Prose = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Shown:
    """A quotation of the paper as a page shows it: where, its words, whether we translated them."""

    where: str
    text: str
    translated: bool = False


def all_shown(
    study: Study, facts: Mapping[str, Fact], prose: Prose, notebooks: Prose
) -> Iterator[Shown]:
    """Every quotation of the paper in prose, in notebooks and in texts of the data."""
    renditions = {code: Rendition(study, facts, one) for code, one in LANGUAGES.items()}
    for code, rendition in renditions.items():
        for path, text in prose[code].items():
            file = f"docs/{code}/{path}"
            for said in front_matter(text, file).texts:
                yield from in_text(said, f"{file}, front matter", rendition)
            yield from in_prose(text, file, rendition)
        for path, text in notebooks[code].items():
            for number, cell in enumerate(json.loads(text)["cells"], start=1):
                if cell["cell_type"] == "markdown":
                    where = f"docs/{code}/{path}, cell {number}"
                    yield from in_text("".join(cell["source"]), where, rendition)
    for where, code, text in texts_of_data(study):
        yield from in_text(text, where, renditions[code])


def in_prose(text: str, file: str, rendition: Rendition) -> Iterator[Shown]:
    """The quotations of the paper on a page that a person wrote, each with its line."""
    if not BEGINS.search(text):
        return
    # What other sources say, and what is no text to read, leave their lines empty behind.
    body = KEPT.sub(readable, OTHERS.sub(lambda others: emptied(others[0]), body_of(text)))
    for quotation in QUOTATION.finditer(body):
        line = body.count("\n", 0, quotation.start()) + 1
        yield from quoted_in(quotation, f"{file}, line {line}", rendition)


def in_text(text: str, where: str, rendition: Rendition) -> Iterator[Shown]:
    """The quotations of the paper in a text of the data."""
    if not BEGINS.search(text):
        return
    for quotation in QUOTATION.finditer(KEPT.sub(readable, text)):
        yield from quoted_in(quotation, where, rendition)


def quoted_in(quotation: re.Match[str], where: str, rendition: Rendition) -> Iterator[Shown]:
    """One quotation with its numbers said, unless its words are not the paper's."""
    marked = CLASS.search(quotation["attributes"] or "")
    whose = marked[1] if marked else ""
    if whose and whose not in WHOSE:
        raise UnknownName(whose, WHOSE, f"{where}, class of a quotation")
    inner = next(quotation[name] for name in ("q", "typed", "set", "block") if quotation[name])
    if whose in ("", "translated") and not PRINTED.fullmatch(inner):
        said = rendition.say(TAG.sub(" ", inner), where)
        yield Shown(where, " ".join(unescape(said).split()), whose == "translated")


def readable(kept: re.Match[str]) -> str:
    """What is no text to read left out but for its lines; quotations and places stay."""
    is_text = kept["tag"] == "q" or PLACE.fullmatch(kept[0])
    return kept[0] if is_text else emptied(kept[0])


def emptied(text: str) -> str:
    """The line breaks of a text, so that what follows stays on its line."""
    return "\n" * text.count("\n")


def texts_of_data(study: Study) -> Iterator[tuple[str, str, str]]:
    """Place, language and text of all that the data say in words of ours.

    A label is a quotation only where it holds letters: of an example of a number, it is not.
    """
    for name, note in study.notes.items():
        yield from in_languages(note.texts, f"data/notes.toml, {name}")
    for exhibit in study.exhibits.values():
        yield from in_languages(exhibit.texts, exhibit.file)
    for release in study.releases:
        for change in release.changes:
            for code, text in change.said.items():
                yield f"data/releases.toml, {release.version}", code, text
    for table in study.tables:
        for column in study.quoting(table):
            for row, text in enumerate(study.tables[table][column], start=2):
                where = f"data/{table}.csv, row {row}, column {column}"
                yield where, column.rpartition("_")[2], str(text)
    # Those of the study come first; what the generator says of any paper quotes none.
    for row, (key, word) in enumerate(study.words.items(), start=2):
        place = f"{ABOUT}, {key}" if key in study.about.labels else f"data/words.csv, row {row}"
        for code, text in word.items():
            letters = QUOTATION.sub(lambda one: one[0] if has_letters(one[0]) else " ", text)
            yield f"{place}, column {code}", code, letters


def has_letters(text: str) -> bool:
    """Whether there is more in a text than numbers."""
    return any(letter.isalpha() for letter in text)


def in_languages(texts: Mapping[str, Text], where: str) -> Iterator[tuple[str, str, str]]:
    """The parts of a record in each language, each with its place."""
    for part, text in texts.items():
        for code, said in text.items():
            yield f"{where}, {part}, {code}", code, said
