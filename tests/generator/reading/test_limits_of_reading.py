"""What is too large, too deep or without end is refused in a line, before anything grows of it."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import frictionless  # noqa: F401  before each copy of this process would
import pytest
from limited import said_by

from generator.errors import StudyError
from generator.reading import read_pages, read_study
from generator.reading.front import front_matter
from generator.reading.navigation import read_navigation
from generator.reading.notebooks import read_notebooks

ROOT = Path(__file__).parents[3]
TINY = ROOT / "tests" / "tiny"
DEEP = 50_000
WAYS, WORDS, EXHIBIT = "data/ways.csv", "data/words.csv", "data/exhibits/distances.toml"
PACKAGE, REFERENCES = "data/datapackage.json", "data/references.json"
PAGE, NOTEBOOK = "docs/en/about.md", r"docs/(en|id)/notebooks/a\.ipynb"
LAUGHS = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n"
KEYS = ",".join(f'"k{number}": 1' for number in range(60_000))
ROWS = "\n".join(f"way{number},A {number},B {number},1,1.5" for number in range(100_000))
TREE = "\n".join(f"{'    ' * depth}- a" for depth in range(150))
NESTED = "at most 32 objects and lists within one another"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for room in ("data", "docs"):
        shutil.copytree(TINY / room, tmp_path / room)
    shutil.copy(TINY / "mkdocs.yml", tmp_path)
    shutil.copytree(ROOT / "data" / "styles", tmp_path / "data" / "styles")
    return tmp_path


def refusal(read: Callable[[], object]) -> str:
    """The one line that is said within the seconds of a refusal."""

    def work() -> str:
        try:
            read()
        except StudyError as error:
            return f"refused {error}"
        return "read"

    said = said_by(work)
    assert said.startswith("refused ") and "\n" not in said, said[:300]
    return said.removeprefix("refused ")


def read_all(root: Path, file: str = "") -> None:
    """What reads a file, or all of a house."""
    if not file or file.startswith("data"):
        read_study(root)
    if not file or file.startswith("mkdocs"):
        read_navigation(root)
    if not file or file.startswith("docs"):
        for path, text in read_pages(root)["en"].items():
            front_matter(text, f"docs/en/{path}")


def with_text(text: str) -> Callable[[str], str]:
    return lambda _: text


def once(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def more(text: str) -> Callable[[str], str]:
    return lambda before: f"{before}{text}\n"


def volume(said: str) -> Callable[[str], str]:
    """The first reference with a volume, where a whole number may stand."""
    return once('"volume": "3"', f'"volume": {said}')


def kind(said: str) -> Callable[[str], str]:
    return once('kind = "figure"', f"kind = {said}")


def form(said: str) -> Callable[[str], str]:
    return once('"^[a-z]+$"', json.dumps(said))


def titled(said: str) -> Callable[[str], str]:
    return once("title: ", f"{said}\ntitle: ")


SOME = "some words of a page that go on for a while and say nothing"
LONG = "\n\n".join(f"x{number}: {SOME}" for number in range(500))
WORDY = "\n".join(f"word {number}" for number in range(2_000))
NO_TEXT = "no letters that are repeated"
LISTS = "lists and quotations within one another"
OPEN = "a name alone in braces, as {count}"


@pytest.mark.parametrize(
    ("file", "change", "expected"),
    [
        (REFERENCES, with_text("[" * DEEP + "]" * DEEP), NESTED),
        (REFERENCES, with_text('{"a":' * DEEP + "1" + "}" * DEEP), NESTED),
        (REFERENCES, with_text("[" * 40 + "]" * 40), NESTED),
        (REFERENCES, with_text("{" + KEYS + "}"), "at most 10000 entries, not 60000"),
        (REFERENCES, volume("9" * 5000), "at most 15 digits"),
        (REFERENCES, volume("9" * 16), "at most 15 digits"),
        (REFERENCES, volume("1e999"), "a finite number"),
        (REFERENCES, volume(f'"{"ab" * 500_000}"'), "at most 10000 letters"),
        (PACKAGE, once('"minimum": 0', f'"minimum": -{"1" * 4000}'), "at most 15 digits"),
        (PACKAGE, form("^(?:a|b)*(?=c)$"), "ways.way.constraints.pattern"),
        (PACKAGE, form(r"^(.)\1$"), "a regular expression"),
        (PACKAGE, form("a{429496}"), "constraints.pattern"),
        (PACKAGE, form("[a-z]?x" * 100), "at most 500 letters"),
        (PACKAGE, once('"Pupils who', '"![a](https://e.org/b.png) Pupils who'), "without pictures"),
        (
            PACKAGE,
            once('"Pupils who', '"[a](https://e.org) Pupils who'),
            "without links of Markdown",
        ),
        (PACKAGE, once('"role": "maintainer"', '"role": ["a"]'), "contributors.role"),
        (PACKAGE, once('"role": "maintainer"', '"role": null'), "contributors.role"),
        (PACKAGE, once('"name": "CC-BY-4.0"', '"name": 7'), "ways.licenses.name"),
        (PACKAGE, once('"Pupils who', '"a\\nb'), "a text on one line"),
        (PACKAGE, once('"minimum": 0', '"minimum": null'), "a value, or no such property"),
        (EXHIBIT, once("Between the two", "![a](https://e.org/b.png)"), "without pictures"),
        ("data/study.toml", once('"pupils"', '"pu\\npils"'), "a text on one line"),
        (EXHIBIT, kind("[" * DEEP + "]" * DEEP), NESTED),
        (EXHIBIT, kind("9" * 5000), "at most 15 digits"),
        (EXHIBIT, kind("inf"), 'row 1, column kind: "inf" - expected a finite number'),
        (EXHIBIT, kind("[1, nan]"), "a finite number"),
        (EXHIBIT, kind("2020-02-31"), "TOML"),
        (EXHIBIT, once("Between the two", "{{ " * DEEP), "at most 10000 letters"),
        (EXHIBIT, once("Between the two", "{{ " * 300), NO_TEXT),
        (EXHIBIT, more("a = 1\n" * 700_000), "a file of at most 4000000 bytes"),
        (WORDS, more("hole,{0:>3000000000},{0:>3000000000}"), OPEN),
        (WORDS, more("hole,{a!r},{a!r}"), OPEN),
        (WORDS, more("hole,{a.b},{a.b}"), OPEN),
        (WAYS, once("walk", "w" * 1_000_000), "a line of at most 50000 letters"),
        (WAYS, once("walk", "wa lk " * 2_000), "at most 10000 letters"),
        (WAYS, more(ROWS), "at most 5000 rows, not 10000"),
        (PAGE, titled("x: " + "[ word " * 30_000), "at most 60000 letters"),
        (
            PAGE,
            titled(LONG),
            "at most 20000 letters",
        ),
        (PAGE, titled("x: " + "[" * 100 + "]" * 100), "at most 32 lists"),
        (PAGE, titled(LAUGHS), 'in place of "*a"'),
        (PAGE, more("{{ " * DEEP), "at most 60000 letters"),
        (PAGE, more("{{ " * 400), NO_TEXT),
        (PAGE, more("[" * 9_000), NO_TEXT),
        (PAGE, more(">" * 60), LISTS),
        (PAGE, more("- " * 60 + "a"), LISTS),
        (PAGE, more("1. " * 60 + "a"), LISTS),
        (PAGE, more(f"a\n{TREE}"), "at most 40 spaces"),
        (
            PAGE,
            more("\n" + WORDY),
            "in a paragraph",
        ),
        ("mkdocs.yml", more(LAUGHS), 'in place of "*a"'),
        ("mkdocs.yml", more(f"a: {'9' * 5000}"), "digits"),
        ("mkdocs.yml", more("a: 2020-99-99"), "month must be"),
    ],
)
def test_what_is_too_large_or_too_deep_is_refused_in_a_line(root, file, change, expected):
    path = root / file
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    said = refusal(lambda: read_all(root, file))
    assert said.startswith(file) and expected in said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[" * DEEP, NESTED),
        (json.dumps({"cells": [], "metadata": {"a": 10**16}}), "at most 15 digits"),
        (json.dumps({"cells": [{"source": "a " * 6_000}]}), "at most 10000 letters"),
    ],
)
def test_a_notebook_as_well(root, text, expected):
    for code in ("en", "id"):
        folder = root / "docs" / code / "notebooks"
        folder.mkdir()
        (folder / "a.ipynb").write_text(text, encoding="utf-8")
    said = refusal(lambda: read_notebooks(root))
    assert re.match(NOTEBOOK, said) and expected in said


def test_a_form_that_would_keep_python_busy_for_ever_is_asked_at_once(root):
    """Python's own expressions take twice as long for each further letter."""
    package, ways = root / PACKAGE, root / WAYS
    package.write_text(once('"^[a-z]+$"', '"^(a+)+$"')(package.read_text("utf-8")), "utf-8")
    ways.write_text(once("walk", "a" * 60 + "!")(ways.read_text("utf-8")), "utf-8")
    said = refusal(lambda: read_study(root))
    assert said.endswith("expected a text of the form ^(a+)+$")


def test_what_a_person_writes_keeps_within_the_limits(root):
    table = "\n".join(f"| {n} | a | b |" for n in range(200))
    lists = "- a\n    - b\n        - c\n\n> > a"
    page = f"---\ntitle: A\ndescription: B\n---\n\n{'-' * 100}\n\n{lists}\n\n{table}\n"

    def work() -> str:
        read_all(root)
        (root / PAGE).write_text(page, encoding="utf-8")
        return read_pages(root)["en"]["about.md"]

    # In a copy of this process, which speaks the languages of the other study.
    assert said_by(work, 60) == page
