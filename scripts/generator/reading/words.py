"""Labels and the citation style: what the site says outside its prose.

What the site of any study says ships with the generator; what this study says stands in its data.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pandas as pd

from generator.errors import InvalidData
from generator.languages import LANGUAGES, typeset
from generator.reading.cells import page_complaints
from generator.reading.files import decoded, read_text
from generator.reading.folders import ours
from generator.reading.unseen import hidden_in_page, visible_text_without

Words = dict[str, dict[str, str]]
# The words of the generator stand beside its rooms, wherever it is installed.
OWN = "data/words.csv"
GENERATOR, BESIDE = "scripts/generator/words.csv", Path(__file__).parents[1] / "words.csv"


def words_by_key(words: pd.DataFrame) -> Words:
    """Every label, by key and language, with printer's quotation marks and apostrophes.

    Those of the study come first, in the order of these rows, in place of the generator's.
    """
    labels = zip(*(words[language] for language in LANGUAGES), strict=True)
    own = {
        str(key): dict(zip(LANGUAGES, (typeset(str(said)) for said in label), strict=True))
        for key, label in zip(words["key"], labels, strict=True)
    }
    shipped = decoded(BESIDE.read_bytes(), GENERATOR)
    models = {label.pop("key"): label for label in csv.DictReader(io.StringIO(shipped))}
    for row, (key, said) in enumerate(own.items(), start=2):
        # The code of the generator fills a label that takes the place of one of its own.
        check_open_places(said, models.get(key) or said, OWN, row)
    return own | words_of_generator(shipped, own)


def check_open_places(
    said: Mapping[str, str], model: Mapping[str, str], file: str, row: int
) -> None:
    """Refuse a label that leaves other places open, as {count}, than its model does.

    That is its text in the first language, or the label of the generator that it takes the place
    of.
    """
    first, text = next(iter(model.items()))
    expected = open_places(text)
    for code, text in said.items():
        if (found := open_places(text)) is None:
            raise InvalidData(file, row, code, text, "a name alone in braces, as {count}")
        if found != expected:
            named = " ".join(f"{{{name}}}" for name in expected or ()) or "none"
            raise InvalidData(file, row, code, text, f"the places of its text in {first}: {named}")


def open_places(text: str) -> list[str] | None:
    """What a text leaves open, by name: each once, {} as often as it stands; None if broken."""
    try:
        parts = [part for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return None
    # A width or a turn, as {0:>3000000000}, would be obeyed; a name alone is filled.
    if any(form or turn or not re.fullmatch(r"\w*", name or "") for _, name, form, turn in parts):
        return None
    found = [str(name) for _, name, _, _ in parts]
    return sorted({*found} - {""}) + [""] * found.count("")


def words_of_generator(text: str, own: Collection[str]) -> Words:
    """The labels of the generator's file; InvalidData for one that a language of the study lacks.

    A study in a further language says them itself: what is among its `own` is left out.
    """
    words = {}
    for row, label in enumerate(csv.DictReader(io.StringIO(text)), start=2):
        if (key := label["key"]) in own:
            continue
        for language in LANGUAGES:
            if not label.get(language):
                expected = f"a text, here or in a label {key} of the study"
                raise InvalidData(GENERATOR, row, language, "", expected)
        words[key] = {language: typeset(label[language]) for language in LANGUAGES}
        check_open_places(words[key], words[key], GENERATOR, row)
    return words


def read_style(root: Path) -> str:
    """The one citation style (CSL) of the site."""
    styles = list(ours(root / "data" / "styles", "*.csl"))
    if len(styles) != 1:
        found = ", ".join(style.name for style in styles) or None
        raise InvalidData("data/styles", None, None, found, "exactly one .csl file")
    file = f"data/styles/{styles[0].name}"
    text = read_text(root, file)
    try:
        ElementTree.fromstring(text)
    except ElementTree.ParseError as problem:
        row = problem.position[0]
        raise InvalidData(file, row, None, text.split("\n")[row - 1], "XML") from None
    return text


def prose_complaints(text: str) -> Iterator[str]:
    """What is wrong with a text of many lines that a page will show."""
    if letter := hidden_in_page(text.replace("\n", " ")):
        yield visible_text_without(letter)
    yield from page_complaints(text)


def texts_in(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Every text within a record, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts_in(part, f"{place}.{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value, start=1):
            yield from texts_in(part, f"{place}.{number}")
