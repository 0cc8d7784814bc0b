"""What our code says in strings: names, labels that it asks for, labels that it makes of names."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2
from jinja2 import nodes

# The key of a label with places for names, as in "flow.{}.holds".
MADE = re.compile(r"[\w{}]+\.[\w{}.-]+\Z")
# A string of a notebook, whose code need not all be Python.
STRING = re.compile(r'"([^"\n]+)"')


@dataclass(frozen=True)
class Definition:
    """What a function, a class or a constant at the top of a module says.

    `names` are its strings and those of the definitions of its module that it mentions, without
    what a function only names the columns of its rows by; `made` the keys with places for names;
    `given` the first arguments of calls as (function, string).
    """

    names: frozenset[str]
    made: frozenset[str]
    given: frozenset[tuple[str, str]]


def definitions(house: Mapping[str, bytes], place: str) -> dict[str, Definition]:
    """Every definition of the modules below a place, as "path:name"; a template is one."""
    files = {path: text for path, text in house.items() if path.startswith(place)}
    return {
        f"{path}:{name}": definition
        for path, content in files.items()
        if path.endswith(".py")
        for name, definition in definitions_of(ast.parse(content)).items()
    } | {
        f"{path}:": template_definition(content.decode("utf-8"))
        for path, content in files.items()
        if path.endswith(".html")
    }


def template_definition(source: str) -> Definition:
    """What a template says, whose keys of labels are made with `~`."""
    tree = jinja2.Environment().parse(source)
    return Definition(
        names=frozenset(said_in_template(tree)),
        made=frozenset(
            key
            for joined in tree.find_all(nodes.Concat)
            for key in ["".join("".join(said_in_template(one)) or "{}" for one in joined.nodes)]
            if MADE.match(key)
        ),
        given=frozenset(
            (getattr(call.node, "attr", getattr(call.node, "name", "")), str(key.value))
            for call in tree.find_all(nodes.Call)
            for key in call.args[:1]
            if isinstance(key, nodes.Const)
        ),
    )


def said_in_template(part: nodes.Node) -> Iterator[str]:
    """The strings and whole numbers of a part of a template."""
    own = [part] if isinstance(part, nodes.Const) else part.find_all(nodes.Const)
    yield from (str(one.value) for one in own if isinstance(one.value, str | int))


def definitions_of(module: ast.Module) -> dict[str, Definition]:
    """The definitions of one module; what has no name of its own stands under an empty one."""
    nodes: dict[str, list[ast.AST]] = {}
    for statement in module.body:
        nodes.setdefault(name_of(statement), []).extend(ast.walk(statement))
    names = {name: set(names_in(own)) for name, own in nodes.items()}
    mentioned = {
        name: nodes.keys() & {node.id for node in own if isinstance(node, ast.Name)}
        for name, own in nodes.items()
    }
    return {
        name: Definition(
            names=frozenset().union(*(names[one] for one in reached(name, mentioned))),
            made=frozenset(key for node in own for key in [with_places(node)] if MADE.match(key)),
            given=frozenset(given(own)),
        )
        for name, own in nodes.items()
    }


def name_of(statement: ast.stmt) -> str:
    """What a function, a class or a constant is called."""
    targets = getattr(statement, "targets", [getattr(statement, "target", None)])
    return getattr(targets[0], "id", getattr(statement, "name", ""))


def reached(name: str, mentioned: Mapping[str, set[str]]) -> set[str]:
    """A definition and those that it mentions, and that they mention."""
    found, new = set[str](), {name}
    while new:
        found |= new
        new = set().union(*(mentioned[one] for one in new)) - found
    return found


def names_in(nodes: Sequence[ast.AST]) -> Iterator[str]:
    """The strings of a definition, but for parts of others and, in a function, keys of rows."""
    apart: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values}
        if isinstance(node, ast.Dict) and isinstance(nodes[0], ast.FunctionDef):
            apart |= {id(key) for key in node.keys}
        if isinstance(node, ast.Subscript):
            apart.add(id(node.slice))
    for node in nodes:
        if id(node) not in apart:
            yield from strings(node)


def strings(node: ast.AST) -> Iterator[str]:
    """A string, or a whole number as one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str | int):
        yield str(node.value)


def with_places(node: ast.AST) -> str:
    """A string that is made at run time, "{}" for each part that the code leaves open."""
    parts: list[ast.expr] = []
    if isinstance(node, ast.JoinedStr):
        parts = node.values
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        parts = [node.left, node.right]
    return "".join("".join(strings(part)) or "{}" for part in parts)


def given(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, str]]:
    """Each call with its first argument, where that is a string."""
    for node in nodes:
        if isinstance(node, ast.Call) and node.args:
            for text in strings(node.args[0]):
                yield getattr(node.func, "attr", getattr(node.func, "id", "")), text


def strings_of_notebooks(house: Mapping[str, bytes], place: str) -> set[str]:
    """The strings in the code of all notebooks below a place."""
    texts = (
        "".join(cell["source"])
        for path, content in house.items()
        if path.startswith(place) and path.endswith(".ipynb")
        for cell in json.loads(content)["cells"]
        if cell["cell_type"] == "code"
    )
    return {name for text in texts for name in STRING.findall(text)}
