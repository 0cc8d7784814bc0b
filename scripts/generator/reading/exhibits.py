"""What figures and tables are and say, complete in each language."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import InvalidData
from generator.reading.entries import Entries, read_entries
from generator.reading.folders import ours
from generator.reading.texts import Text

# An exhibit lacking one of these in a language would be published half said.
SAID = ("headline", "subtitle", "note", "source", "processing", "description")
# A plot is drawn by a notebook alone: it has no page of its own.
KINDS = ("figure", "table", "plot")
QUESTION, ANSWERS = "question", "answers"
# As many as the page's style can show one of (docs/theme/assets/css/questions.css).
MOST_ANSWERS = 4
FOLDER = "data/exhibits"
# An exhibit's id is an address: what differs in capitals alone would be one file on some hosts.
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class ExhibitRecord:
    """A figure or table before it is computed: what it draws and says; a table has no chart.

    `question` is what a reader may ask of it, empty where nothing; `answers` are label and sentence
    of each drawing that answers, by name. A question without them is answered by its points.
    """

    id: str
    kind: str
    dataset: str
    chart: str
    headline: Text
    subtitle: Text
    note: Text
    source: Text
    processing: Text
    description: Text
    # The claims that it rests on: it bears the mark of the weakest.
    claims: tuple[str, ...] = ()
    question: Text | None = None
    answers: Mapping[str, tuple[Text, Text]] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """Where a person finds it."""
        return f"{FOLDER}/{self.id}.toml"

    @property
    def texts(self) -> dict[str, Text]:
        """All that it says, by part."""
        asked = {QUESTION: self.question} if self.question else {}
        answers = {
            answer_part(name, part): text
            for name, texts in self.answers.items()
            for part, text in zip(("label", "said"), texts, strict=True)
        }
        return {part: getattr(self, part) for part in SAID} | asked | answers


def answer_part(name: str, part: str) -> str:
    """Where the label or the sentence of an answer stands among all that an exhibit says."""
    return f"{ANSWERS}.{name}.{part}"


def read_exhibits(root: Path, datasets: Collection[str]) -> dict[str, ExhibitRecord]:
    """Every figure and table by its id."""
    files = list(ours(root / FOLDER, "*.toml"))
    if not files:
        raise InvalidData(FOLDER, None, None, None, "a file for each exhibit, found none")
    return {file.stem: read_exhibit(root, f"{FOLDER}/{file.name}", datasets) for file in files}


def read_exhibit(root: Path, file: str, datasets: Collection[str]) -> ExhibitRecord:
    """One exhibit, named by its file."""
    name = Path(file).stem
    if not ID.fullmatch(name):
        expected = "an id of small letters and digits, hyphens between"
        raise InvalidData(file, None, "id", name, expected)
    entries = read_entries(root, file)
    kind = entries.one_of("kind", KINDS, "a known kind")
    # A table is drawn by no chart, so that one would be read by nobody.
    drawn = () if kind == "table" else ("chart",)
    asked = (QUESTION, ANSWERS) if kind == "figure" else ()
    entries.check_known(("kind", "dataset", "claims", *drawn, *SAID, *asked))
    return ExhibitRecord(
        id=name,
        kind=kind,
        dataset=entries.one_of("dataset", datasets, "a known dataset"),
        chart=entries.text("chart") if drawn else "",
        claims=entries.names("claims"),
        **{part: entries.said(part) for part in SAID},
        question=entries.said(QUESTION) if QUESTION in entries.found else None,
        answers=read_answers(entries) if ANSWERS in entries.found else {},
    )


def read_answers(entries: Entries) -> dict[str, tuple[Text, Text]]:
    """Label and sentence of each drawing that answers a figure's question, by name."""
    if QUESTION not in entries.found:
        raise entries.refused(QUESTION, f"the question that the {ANSWERS} answer")
    answers, read = entries.table(ANSWERS, "a table for each answer"), {}
    if not 2 <= len(answers.found) <= MOST_ANSWERS:
        raise entries.refused(ANSWERS, f"2 to {MOST_ANSWERS} answers", len(answers.found))
    for name in answers.found:
        answer = answers.table(name, "a label and what is said")
        answer.check_known(("label", "said"))
        read[name] = (answer.said("label"), answer.said("said"))
    return read
