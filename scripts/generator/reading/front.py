"""Front matter: what a page says of itself above its text, in YAML, for us and the publisher."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import yaml

from generator.errors import InvalidProse, UnknownName, one_line, quoted
from generator.reading.cells import page_complaints
from generator.reading.minis import Mini, mini
from generator.reading.pages import matter_of
from generator.reading.plain_yaml import composed
from generator.reading.unseen import hidden_in_page, visible_text_without

FIELDS = ("title", "description", "describes", "hide", "holds", "marks", "mini", "only")
# What a page may be a list of, entry by entry, which links to it open where they stand.
ENTRIES = ("terms",)
# What a page may describe, so that citation managers read that work there, not the page.
THE_PAPER = "paper"
# What the theme can leave out beside a page.
HIDEABLE = ("navigation", "toc")
TEXT = "tag:yaml.org,2002:str"


@dataclass(frozen=True)
class Question:
    """A question whose answer's strength is shown: its label, and the claims that answer it."""

    label: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Front:
    """Title and description of a page, each a text on one line, and what it hides beside itself.

    `holds` says what it is a list of, `describes` which work it describes, `marks` are the
    questions that it answers, `mini` is the drawing that stands for it in a list, `only` lists what
    it quotes in its language alone, as `fact.NAME` or `@KEY`.
    """

    title: str
    description: str
    hide: tuple[str, ...] = ()
    marks: tuple[Question, ...] = ()
    mini: Mini | None = None
    only: tuple[str, ...] = ()
    holds: str = ""
    describes: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All that readers see of it."""
        return (self.title, self.description, *(question.label for question in self.marks))


# YAML is slow to read, and several checks ask for the same page; more pages than a study has.
@lru_cache(1000)
def front_matter(text: str, file: str) -> Front:
    """What a page says of itself; InvalidProse or UnknownName with file and field."""
    fields = mapping(matter_of(text), file)
    for name in fields:
        if name not in FIELDS:
            raise UnknownName(name, FIELDS, f"{file}, front matter")
    required = ("title", "description")
    said = {name: one_text(fields[name], file, name) for name in required if name in fields}
    for name in required:
        if not said.get(name):
            raise InvalidProse(file, f"expected front matter with a {name}")
    hidden = texts(fields.get("hide"), file, "hide")
    for name in hidden:
        if name not in HIDEABLE:
            raise UnknownName(name, HIDEABLE, f"{file}, front matter: hide")
    marks = tuple(question(node, file) for node in entries(fields.get("marks"), file, "marks"))
    only = texts(fields.get("only"), file, "only")
    shown = fields.get("mini")
    small = mini(one_text(shown, file, "mini"), file) if shown else None
    holds = one_of(fields, "holds", ENTRIES, file)
    describes = one_of(fields, "describes", (THE_PAPER,), file)
    return Front(said["title"], said["description"], hidden, marks, small, only, holds, describes)


def one_of(fields: Mapping[str, yaml.Node], name: str, known: Sequence[str], file: str) -> str:
    """A field that is one of those known, or nothing where it is missing."""
    said = one_text(fields[name], file, name) if name in fields else ""
    if said and said not in known:
        raise UnknownName(said, known, f"{file}, front matter: {name}")
    return said


def mapping(matter: str, file: str) -> dict[str, yaml.Node]:
    """The fields of front matter by name, each once."""
    try:
        root = composed(matter)
    except yaml.MarkedYAMLError as problem:
        raise InvalidProse(file, yaml_fault(matter, problem)) from None
    except yaml.YAMLError as problem:
        raise InvalidProse(file, f"front matter: expected YAML: {one_line(str(problem))}") from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise InvalidProse(file, 'front matter: expected lines such as "title: Output"')
    fields: dict[str, yaml.Node] = {}
    for key, node in root.value:
        name = str(key.value)
        if name in fields:
            raise InvalidProse(file, f"front matter: {name}: expected each field once")
        fields[name] = node
    return fields


def yaml_fault(matter: str, problem: yaml.MarkedYAMLError) -> str:
    """Where front matter is no YAML, by the field that stands there, and how it could be."""
    # Where a text began that never ends; else where reading stopped.
    began = problem.context_mark if "scanning a" in str(problem.context) else None
    row = (began or problem.problem_mark).line
    lines = matter.split("\n")
    field = re.match(r"\s*([\w-]+)[ \t]*:", lines[row])
    # The file begins with the hyphens.
    place = f"front matter, line {row + 2}: " + (f"{field[1]}: " if field else "")
    expected = "expected YAML, where a text with a colon stands in quotation marks"
    return f"{place}{problem.problem} - {expected}"


def one_text(node: yaml.Node, file: str, name: str) -> str:
    """A text on one line, however many lines it was written on."""
    if not isinstance(node, yaml.ScalarNode) or (node.tag != TEXT and node.value):
        found = f"{quoted(node.value)}, " if isinstance(node, yaml.ScalarNode) else ""
        expected = "expected a text, in quotation marks where YAML would read another thing"
        raise InvalidProse(file, f"front matter: {name}: {found}not a text - {expected}")
    text = re.sub(r"[ \t\n]+", " ", str(node.value)).strip()
    if letter := hidden_in_page(text):
        raise InvalidProse(file, f"front matter: {name}: expected {visible_text_without(letter)}")
    if "{{" in text:
        expected = "expected a text that stands as it is, without a place to fill"
        raise InvalidProse(file, f"front matter: {name}: {expected}")
    for expected in page_complaints(text):
        said = f"front matter: {name}: {quoted(text)} - expected {expected}"
        raise InvalidProse(file, said)
    return text


def texts(node: yaml.Node | None, file: str, name: str) -> tuple[str, ...]:
    """A list of texts; none where there is no list."""
    return tuple(one_text(one, file, name) for one in entries(node, file, name))


def entries(node: yaml.Node | None, file: str, name: str) -> list[yaml.Node]:
    """The entries of a list; none where there is no list."""
    if node is not None and not isinstance(node, yaml.SequenceNode):
        raise InvalidProse(file, f"front matter: {name}: expected a list")
    return list(node.value) if node is not None else []


def question(node: yaml.Node, file: str) -> Question:
    """One entry of `marks`: a label, and the claims whose weakest grade it shows."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    fields = {str(key.value): value for key, value in pairs}
    if set(fields) != {"label", "claims"}:
        raise InvalidProse(file, "front matter: marks: expected entries with a label and claims")
    label, claims = one_text(fields["label"], file, "marks"), texts(fields["claims"], file, "marks")
    if not label or not claims:
        raise InvalidProse(file, "front matter: marks: expected a label and at least one claim")
    return Question(label, claims)
