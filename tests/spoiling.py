"""Wrong values in the place of each part of a described file, one at a time."""

import copy
import datetime
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# A key of an object or a place in a list, from the root of the file.
KeyPath = tuple[str | int, ...]
# Stands for a part that is taken out, or for an entry that nobody knows.
GONE, MORE = "(gone)", "(one more)"
# What is no text of a person, or does something where it is not kept as text.
TYPES = (7, -1, 1.5, True, [], ["a"], [7], [[["a"]]], {}, {"a": "b"}, {"a": {"b": [7]}}, "", " ")
ACTING = (
    "<script>alert(1)</script>",
    "x <img src=x onerror=alert(1)>",
    "x</style></title></textarea><svg/onload=alert(1)>",
    'x" onmouseover="alert(1)',
    "javascript:alert(1)",
    "=HYPERLINK(1)",
    "![x](https://evil.example/x.png)",
    "[x](javascript:alert(1))",
    "{{ fact.nowhere }}",
    "{% include 'x' %}",
    "{0:>3000000000}",
    "{count.__class__}",
    "a\nb",
    "a\rb",
    "a\0b",
    "a\x1bb",
    "a\u202eb",
    "a\u200bb",
    "a\u3164b",
    "a\u2800b",
    "a\u034fb",
    "a\U000e0041b",
    "a" + "\u0301" * 300,
)
UNPAIRED = "a\ud800b"


def parts(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    """The path of everything in a value, itself first."""
    yield path
    within = value.items() if isinstance(value, dict) else ()
    within = enumerate(value) if isinstance(value, list) else within
    for key, part in within:
        yield from parts(part, (*path, key))


def spoiled(value: Any, path: KeyPath, wrong: Any) -> Any:
    """A copy of a value with something else at a path; itself is never changed."""
    if not path:
        return wrong
    whole = copy.deepcopy(value)
    holder = whole
    for key in path[:-1]:
        holder = holder[key]
    if wrong == GONE:
        del holder[path[-1]]
    elif wrong == MORE:
        within = holder[path[-1]]
        if isinstance(within, dict):
            within["surplus"] = "a"
        else:
            within.append("a")
    else:
        holder[path[-1]] = wrong
    return whole


def wrongs(found: Any, path: KeyPath, toml: bool) -> Iterator[Any]:
    """What is put in the place of what stands at a path."""
    if path:
        yield GONE
        if isinstance(found, dict | list):
            yield MORE
    yield from (one for one in (*TYPES, *ACTING) if one != found)
    if not toml:
        yield from (None, UNPAIRED)


def at(value: Any, path: KeyPath) -> Any:
    """What stands at a path."""
    for key in path:
        value = value[key]
    return value


def read(path: Path) -> Any:
    """What a file of JSON or TOML holds."""
    text = path.read_text(encoding="utf-8")
    return tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)


def written(value: Any, toml: bool) -> str:
    """A value as a file holds it; a table of TOML entry by entry, each on its line."""
    if not toml:
        return json.dumps(value)
    if not isinstance(value, dict):
        return f"{in_toml(value)}\n"
    return "".join(f"{json.dumps(key)} = {in_toml(one)}\n" for key, one in value.items()) or "# \n"


def in_toml(value: Any) -> str:
    """A value on one line of TOML."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{json.dumps(k)} = {in_toml(one)}" for k, one in value.items()) + "}"
        )
    if isinstance(value, list):
        return f"[{', '.join(map(in_toml, value))}]"
    if isinstance(value, datetime.date):
        return value.isoformat()
    # TOML asks for DEL as an escape, which JSON leaves.
    return json.dumps(value)
