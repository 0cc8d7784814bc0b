"""What the house says once: where a language stands, where a page is, how a tag is written.

Each list of exceptions holds what is there, with its reason, so that it can only grow shorter.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[1] / "scripts" / "generator"
CODE = sorted(path.relative_to(GENERATOR).as_posix() for path in GENERATOR.rglob("*.py"))
TEMPLATES = sorted((GENERATOR / "templates").glob("*.html"))
# A language's code by itself, or as a part of a path; `id` alone is also what records call theirs.
CODED = re.compile(r"(?:^|[/.])en(?:[/.]|$)|(?:^|/)id/|/id$")
# Steps up to a root, and an anchor behind a page.
JOINED = re.compile(r"\.\./|/#")
# Not the name of a part of a pattern.
TAG = re.compile(r"(?<!\(\?P)</?[a-z]")
# Where what is known of each language stands.
RECORDS = "languages/known.py"
BESIDE_THE_ADDRESS_BOOK = {
    "site/as_markdown.py": "the links of a finished page, led on from where its Markdown stands",
    "making/configuration.py": "paths of files, as the publisher's configuration has them",
}
ESCAPED_IN_CODE = {
    "site/as_markdown.py": "code in Markdown is text, whatever a reader of HTML would take it for",
}
TAGS_IN_CODE = {
    "drawing/charts/one_land.py": "what a page draws once gets a name",
    "drawing/charts/striking.py": "a finished drawing's text gets its line",
    "drawing/downloads.py": "a finished drawing gets its place",
    "drawing/inline.py": "a finished drawing gets its name",
    "drawing/lean_marks.py": "a finished drawing's marks are written in fewer bytes",
    "lessons/presentation_look.py": "the theme of a presentation gets our colours and typefaces",
    "making/preview/server.py": "a finished page gets the script of the preview",
    "media/vectors.py": "a message names an element that a drawing may not have",
    "site/as_markdown.py": "a drawing leaves its name, to be read on as the page is",
    "site/finish.py": "what the publisher wrote is mended",
    "site/offline_pages.py": "a finished page gets what its copy on a disk needs",
    "site/offline_sizes.py": "a finished page says the size of a file made after it",
    "site/stylesheet.py": "one link takes the place of the publisher's",
    "writing/allowed.py": "a message names an element that prose may not have",
    "writing/apa.py": "what citeproc-py wrote is mended",
    "writing/quotation_rows.py": "a message tells what to type",
}


@cache
def parsed(path: str) -> ast.Module:
    """A module of the generator as Python reads it."""
    return ast.parse((GENERATOR / path).read_text(encoding="utf-8"))


def texts(module: ast.Module) -> Iterator[str]:
    """The strings of a module but for its docstrings; of an f-string each part by itself."""
    told = {
        id(node.body[0].value)
        for node in ast.walk(module)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def compared_or_joined(module: ast.Module) -> Iterator[str]:
    """The strings that a module compares something with, or joins to a path."""
    for node in ast.walk(module):
        parts: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            parts = [node.left, *node.comparators]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            parts = [node.left, node.right]
        yield from (str(part.value) for part in parts if isinstance(part, ast.Constant))


@pytest.mark.parametrize("path", [path for path in CODE if path != RECORDS])
def test_only_the_records_of_languages_know_a_language(path):
    """Another language is one record more, and another one may stand at the root."""
    assert not [text for text in texts(parsed(path)) if CODED.search(text)]
    assert "id" not in set(compared_or_joined(parsed(path)))


def test_only_the_address_book_joins_addresses():
    joining = {path for path in CODE if any(map(JOINED.search, texts(parsed(path))))}
    rooted = {
        path
        for path in CODE
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute) and node.attr in ("root", "site")
        if getattr(node.value, "attr", getattr(node.value, "id", "")) == "links"
    }
    assert joining | rooted == BESIDE_THE_ADDRESS_BOOK.keys() | {"writing/links.py"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_asks_the_address_book(path):
    text = path.read_text(encoding="utf-8")
    assert not JOINED.search(text) and "links.root" not in text and "links.site" not in text


@pytest.mark.parametrize("path", [path for path in CODE if path not in ESCAPED_IN_CODE])
def test_nothing_is_escaped_by_hand(path):
    """The templates escape what they are given: who escapes by hand forgets it somewhere."""
    imported = {
        (node.module, name.name)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    assert not {("html", "escape"), ("markupsafe", "escape"), ("cgi", "escape")} & imported


def test_tags_stand_in_templates():
    """An f-string with a tag in it is a template that nobody escapes."""
    tagged = {
        path
        for path in CODE
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.JoinedStr)
        if any(isinstance(one, ast.Constant) and TAG.search(str(one.value)) for one in node.values)
    }
    assert tagged == TAGS_IN_CODE.keys()
