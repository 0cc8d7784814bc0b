"""Our sentences are our own: no run of twelve words of the paper outside quotations and names.

`paper-runs.txt` holds, for every run of twelve words of the paper (case folded, joined by spaces),
the first ten digits of its SHA-256, so that the test needs no copy of the paper.
"""

import csv
import hashlib
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RUN = 12
# The authors in a row are the paper's own first line, and stand where the study is named.
NAMES = re.compile(r"^.*Ade Septiany, Ayu Wardani.*$", re.MULTILINE)
QUOTED = re.compile(r"<q>.*?</q>|\{\{.*?\}\}", re.DOTALL)


def texts() -> dict[str, str]:
    """Everything we wrote, by file: prose, notebooks, and texts within the data."""
    found = {}
    for path in sorted([*ROOT.glob("docs/id/**/*.md"), *ROOT.glob("docs/en/**/*.md")]):
        found[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
    for path in sorted(ROOT.glob("docs/*/notebooks/*.ipynb")):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        found[str(path.relative_to(ROOT))] = "\n".join("".join(cell["source"]) for cell in cells)
    for path in sorted([*ROOT.glob("data/exhibits/*.toml"), ROOT / "data/notes.toml"]):
        found[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
    for path in sorted(ROOT.glob("data/*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), start=2):
                for column, text in row.items():
                    # Names of sectors and agencies stand as printed.
                    if column.endswith(("_id", "_en")) and not column.startswith("name"):
                        found[f"{path.name}, row {number}, {column}"] = text
    return found


@pytest.fixture(scope="module")
def runs() -> set[str]:
    return set((ROOT / "tests" / "paper-runs.txt").read_text(encoding="ascii").split())


def shared(text: str, runs: set[str]) -> list[str]:
    words = re.findall(r"\w+", QUOTED.sub(" ", NAMES.sub(" ", text)).casefold())
    windows = (" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1))
    return [run for run in windows if hashlib.sha256(run.encode()).hexdigest()[:10] in runs]


def test_no_run_of_twelve_words_is_the_papers(runs):
    assert {file: found for file, text in texts().items() if (found := shared(text, runs))} == {}


def test_a_copied_sentence_would_be_found(runs):
    """Twelve words from the results section of the paper, in its own order."""
    copied = "memang tidak memberikan bantuan tunai tetapi dengan memberikan rumah produksi "
    copied += "yang dilengkapi"
    assert shared(f"Kata kami. {copied} lain.", runs) == [copied.casefold()]
