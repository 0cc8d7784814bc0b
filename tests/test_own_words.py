"""Our sentences are our own: no run of twelve words of the paper outside quotations and names.

`paper-runs.txt` holds, for every run of twelve words of the paper (case folded, joined by spaces),
the first ten digits of its SHA-256, so that the test needs no copy of the paper.
"""

import hashlib
import re
from pathlib import Path

import pytest
from calques import ours
from texts import Text

ROOT = Path(__file__).parents[1]
RUN = 12
# The authors in a row are the paper's own first line, and stand where the study is named.
NAMES = re.compile(r"^.*Ade Septiany, Ayu Wardani.*$", re.MULTILINE)
QUOTED = re.compile(r"<q>.*?</q>|“[^”]*”|\"[^\"\n]*\"|\{\{.*?\}\}", re.DOTALL)


def texts() -> list[Text]:
    """Everything we wrote; names of sectors and agencies stand as printed, titles as published."""
    return [text for text in ours(ROOT) if ", column name_" not in text.place]


@pytest.fixture(scope="module")
def runs() -> set[str]:
    return set((ROOT / "tests" / "paper-runs.txt").read_text(encoding="ascii").split())


def shared(text: str, runs: set[str]) -> list[str]:
    words = re.findall(r"\w+", QUOTED.sub(" ", NAMES.sub(" ", text)).casefold())
    windows = (" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1))
    return [run for run in windows if hashlib.sha256(run.encode()).hexdigest()[:10] in runs]


def test_no_run_of_twelve_words_is_the_papers(runs):
    assert {one.place: found for one in texts() if (found := shared(one.text, runs))} == {}


def test_every_kind_of_text_is_held_against_the_paper():
    """A page, a notebook, claims, notes, exhibits, the public record, labels, the data package."""
    places = [text.place for text in texts()]
    for kind in (
        "docs/id/findings/output.md",
        "docs/en/notebooks/readings.ipynb, cell 1",
        "data/claims.csv, row 2, column text_id",
        "data/public_record.csv, row 2, column statement_id",
        "data/training.csv, row 2, column text_id",
        "data/words.csv, row 2, column id",
        "scripts/generator/words.csv, row 2, column id",
        "data/notes.toml, table-2-revenue.reading, id",
        "data/exhibits/table-2.toml, note, id",
        "data/releases.toml, releases[1].changes[1], id",
        "data/datapackage.json, output production_kg, description_id",
    ):
        assert kind in places


def test_a_copied_sentence_would_be_found(runs):
    """Twelve words from the results section of the paper, in its own order."""
    copied = "memang tidak memberikan bantuan tunai tetapi dengan memberikan rumah produksi "
    copied += "yang dilengkapi"
    assert shared(f"Kata kami. {copied} lain.", runs) == [copied.casefold()]
