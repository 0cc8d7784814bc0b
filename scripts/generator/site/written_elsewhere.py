"""Places and citations in the texts beside the pages: where they may stand, and as they should.

Records, tables and notebooks are read in more places than a page; only some of these have a list of
references to lead to, and a notebook has its numbers from its code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

from generator.errors import InvalidProse, StudyError, quoted, refuse
from generator.findings import Fact
from generator.reading import Study
from generator.reading.about import FILE as ABOUT
from generator.reading.front import front_matter
from generator.reading.places import PLACE, broken_places, near_place
from generator.writing.cited import CITATION, citation_faults
from generator.writing.contributed import cell_html, contributed_faults, page_html, unlisted
from generator.writing.quotations import texts_of_data
from generator.writing.unshown import unshown_faults

Texts = Mapping[str, Mapping[str, str]]
# Of a record, what stands on pages alone and is left out of all else with its citations.
OF_EXHIBITS = ("note", "source", "processing")
# Of a text of the data, which has no list of attributes: an element or a link.
MARKED = re.compile(r"<|\]\s*[(\[:]|\{:")
# The labels are of code, which knows where it shows them.
LABELS = ("data/words.csv", ABOUT)
OF_NOTES = ("printed", "reading", "evidence", "treatment", "against")


def check_elsewhere(
    study: Study,
    facts: Mapping[str, Fact],
    prose: Texts,
    notebooks: Texts,
    look: Callable[[Texts], list[StudyError]] | None = None,
) -> None:
    """Refuse all that is wrong with them at once, each by its file and place.

    `look` finds the faults of the notebooks.
    """
    keys, names = [one.key for one in study.references], [f"fact.{name}" for name in facts]
    refuse(
        [
            *faults_of_data(study, keys, names),
            *faults_of_fronts(prose),
            *(look or faults_of_notebooks)(notebooks),
        ]
    )


def faults_of_data(
    study: Study, keys: Collection[str], names: Collection[str]
) -> Iterator[StudyError]:
    """What is wrong in records and tables."""
    places = {
        *(f"{one.file}, {part}" for one in study.exhibits.values() for part in OF_EXHIBITS),
        *(f"data/notes.toml, {name}, {part}" for name in study.notes for part in OF_NOTES),
    }
    said = [(where, text) for where, _, text in texts_of_data(study)]
    for number, reply in enumerate(study.replies, start=1):
        said += [
            (f"data/replies.toml, {number}, {code}", text) for code, text in reply.said.items()
        ]
    for where, text in said:
        if where.rpartition(", ")[0] in places:
            yield from citation_faults(text, keys, partial(as_told, where))
        elif not where.startswith(LABELS):
            yield from uncitable(text, where)
        if MARKED.search(text):
            yield from (InvalidProse(where, wrong) for _, wrong in unlisted(text, page_html))
        for _, found in broken_places(text):
            expected = f"a place as {{{{ fact.NAME }}}}; {near_place(found, names)}"
            yield InvalidProse(where, f"{quoted(found)} - expected {expected}")


def as_told(where: str, _: int) -> str:
    """The place of a text that stands on one line."""
    return where


def faults_of_fronts(prose: Texts) -> Iterator[StudyError]:
    """Citations in what a page says of itself."""
    for code, texts in prose.items():
        for path, text in texts.items():
            file = f"docs/{code}/{path}"
            for said in front_matter(text, file).texts:
                yield from uncitable(said, f"{file}, front matter")


def faults_of_notebooks(notebooks: Texts) -> list[StudyError]:
    """Places and citations in the words of a notebook, where nothing fills them, and markup that
    its page would not show.
    """
    return [*found_in_notebooks(notebooks)]


def found_in_notebooks(notebooks: Texts) -> Iterator[StudyError]:
    """The same, one after the other."""
    for code, texts in notebooks.items():
        for path, text in texts.items():
            for number, cell in enumerate(json.loads(text)["cells"], start=1):
                if cell.get("cell_type") != "markdown":
                    continue
                said, where = "".join(cell["source"]), f"docs/{code}/{path}, cell {number}"
                yield from uncitable(said, where)
                unshown = list(unshown_faults(said, where))
                yield from unshown or contributed_faults(said, where, cell_html)
                places = [found[0] for found in PLACE.finditer(said)]
                for found in [*places, *(found for _, found in broken_places(said))]:
                    expected = "no place here: a cell of code computes and shows its number"
                    yield InvalidProse(where, f"{quoted(found)} - expected {expected}")


def uncitable(text: str, where: str) -> Iterator[StudyError]:
    """Citations in a text that stands where none leads to the list of references."""
    for found in CITATION.finditer(text):
        shown = "a page, or note, source and processing of an exhibit"
        yield InvalidProse(where, f"{quoted(found[0])} - expected no citation here, but in {shown}")
