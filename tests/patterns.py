"""Every pattern of the generator and of the study: where it stands, and how it is asked."""

import ast
import importlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SCRIPTS = Path(__file__).parents[1] / "scripts"
ROOMS = ("generator", "study")
# Of a pattern: whether it begins at any letter, and whether it must end where the text does.
ASKED = {
    "match": (False, False),
    "fullmatch": (False, True),
    **dict.fromkeys(("search", "sub", "subn", "finditer", "findall", "split"), (True, False)),
}


@dataclass(frozen=True)
class Pattern:
    """A pattern: its file and name or line, and the ways in which it is asked."""

    file: str
    name: str
    text: str
    flags: int
    asked: frozenset[str]

    @property
    def place(self) -> str:
        return f"{self.file}: {self.name}"


def patterns() -> Iterator[Pattern]:
    """All that stand at the top of a module, and all others whose text stands in the call."""
    trees = {
        path.relative_to(SCRIPTS).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for room in ROOMS
        for path in sorted((SCRIPTS / room).rglob("*.py"))
    }
    ways = {file: asked_by_name(tree) for file, tree in trees.items()}
    brought = {file: brought_in(tree) for file, tree in trees.items()}
    for file, tree in trees.items():
        home = file.removesuffix(".py").replace("/", ".")
        module = importlib.import_module(home)
        for name, value in vars(module).items():
            if (
                isinstance(value, re.Pattern)
                and isinstance(value.pattern, str)
                and made(tree, name)
            ):
                others = [
                    ways[one][name] for one in trees if one == file or (home, name) in brought[one]
                ]
                asked = frozenset().union(*others) or frozenset(ASKED)
                yield Pattern(file, name, value.pattern, value.flags, asked)
        yield from in_calls(file, tree, vars(module))


def made(tree: ast.Module, name: str) -> bool:
    """Whether a module gives a name its value, rather than bringing it in."""
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)
        for statement in tree.body
        for node in ast.walk(statement)
    )


def brought_in(tree: ast.Module) -> set[tuple[str | None, str]]:
    """What a module brings in: each name with the module that makes it."""
    return {
        (node.module, one.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for one in node.names
    }


def asked_by_name(tree: ast.Module) -> dict[str, set[str]]:
    """How each name is asked in a module: the methods called on it."""
    found: dict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found[node.value.id].add(node.attr)
        if isinstance(node, ast.Call) and is_of_re(node) and isinstance(node.args[0], ast.Name):
            found[node.args[0].id].add(node.func.attr)
    return defaultdict(set, {name: ways & ASKED.keys() for name, ways in found.items()})


def is_of_re(node: ast.Call) -> bool:
    """Whether this is re.search and the like, with what it is asked for."""
    return (
        isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in {*ASKED, "compile"}
        and bool(node.args)
    )


def in_calls(file: str, tree: ast.Module, known: dict[str, object]) -> Iterator[Pattern]:
    """The patterns whose text stands where they are asked, within functions."""
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    calls = {id(node): node for one in functions for node in ast.walk(one)}
    for node in calls.values():
        if not (isinstance(node, ast.Call) and is_of_re(node)) or isinstance(
            node.args[0], ast.Name | ast.Attribute
        ):
            continue
        how = node.func.attr
        flags = [one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)]
        given = [getattr(re, one) for one in flags if one in ("DOTALL", "MULTILINE", "IGNORECASE")]
        yield Pattern(
            file,
            f"line {node.lineno}",
            text_of(node.args[0], known),
            int(sum(given)),
            frozenset(ASKED if how == "compile" else [how]),
        )


def text_of(node: ast.expr, known: dict[str, object]) -> str:
    """A text, with any one letter for each value in it that only the function knows."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(one, known) for one in node.values)
    if isinstance(node, ast.FormattedValue):
        return text_of(node.value, known)
    if isinstance(node, ast.Name) and isinstance(known.get(node.id), str):
        return str(known[node.id])
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        value = getattr(known.get(node.value.id), node.attr, "x")
        return value if isinstance(value, str) else "x"
    return "x"
