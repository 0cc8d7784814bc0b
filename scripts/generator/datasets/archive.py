"""The data package as one zip: the tables, the code that computes with them, the notebooks.

Its folder is laid out as the project is, so that the same code runs in either.
"""

from __future__ import annotations

import ast
import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping

from jinja2 import Environment, meta

from generator.errors import UnknownName

# What the notebooks import, and what runs them from a terminal: jupyter execute.
NEEDED = (
    *("altair", "babel", "frictionless", "google-re2", "ipykernel", "jinja2", "nbclient"),
    *("pandas", "pathspec", "pyyaml", "vl-convert-python"),
)
# The study's code, and what notebooks display with: both go in with all that they import of ours.
STUDY, DISPLAY = "scripts/study/", "scripts/generator/notebooks/display.py"
# What the generator says itself.
WORDS = "scripts/generator/words.csv"
TEMPLATES = "scripts/generator/templates/"
# Of the data, what is only set in pictures or held against our texts stays out, and so do photos as
# a camera wrote them; some files take another name.
DATA, APART = "data/", ("data/typefaces/", "data/spelling/", "data/media/")
RENAMED = {"LICENSE": "LICENSE", "docs/package/README.md": "README.md"}
# The first day that a zip can hold: no clock, so that the same files are the same bytes.
DAY = (1980, 1, 1, 0, 0, 0)
PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def data_archive(inputs: Mapping[str, bytes], notebooks: Mapping[str, str], folder: str) -> bytes:
    """The zip of a folder; `inputs` are the project's files, `notebooks` texts by path in the zip.

    Same files, same bytes: sorted, undated, compressed in one way, with their SHA-256 sums.
    """
    files = {path: content for path, content in inputs.items() if is_data(path)}
    files |= {path: inputs[path] for path in code(inputs)} | {WORDS: required(inputs, WORDS)}
    files |= {name: required(inputs, path) for path, name in RENAMED.items()}
    files |= {path: text.encode("utf-8") for path, text in notebooks.items()}
    pinned = required(inputs, "requirements.txt").decode("utf-8")
    files["requirements.txt"] = "".join(f"{one}\n" for one in pinned_requirements(pinned)).encode(
        "utf-8"
    )
    sums = (f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    files["SHA256SUMS"] = "".join(sums).encode("utf-8")
    return zipped(files, folder)


def is_data(path: str) -> bool:
    """Whether a file of the project is part of the data."""
    return path.startswith(DATA) and not path.startswith(APART)


def code(inputs: Mapping[str, bytes]) -> set[str]:
    """The paths of the study's code and of what runs with it, as they themselves tell."""
    found, new = set[str](), {path for path in inputs if path.startswith(STUDY)} | {DISPLAY}
    while new:
        found |= new
        new = {one for path in new for one in asked_for(inputs, path)} - found
    return found


def asked_for(inputs: Mapping[str, bytes], path: str) -> Iterator[str]:
    """The files of ours that a module imports from or sets, or that a template is made of."""
    source = required(inputs, path).decode("utf-8")
    if path.startswith(TEMPLATES):
        asked = meta.find_referenced_templates(Environment().parse(source))
        yield from (f"{TEMPLATES}{name}" for name in asked)
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            yield from imported(inputs, node)
        elif isinstance(node, ast.Call) and function_name(node) == "render":
            names = (one.value for one in node.args[:1] if isinstance(one, ast.Constant))
            yield from (f"{TEMPLATES}{name}.html" for name in names if isinstance(name, str))


def function_name(call: ast.Call) -> str:
    """What a call calls, by its last name."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def imported(inputs: Mapping[str, bytes], node: ast.ImportFrom) -> Iterator[str]:
    """The modules of ours that a line imports from, with the packages on the way to them."""
    for name in node.names:
        parts = ["scripts", *(node.module or "").split("."), name.name]
        ways = ("/".join(parts[:depth]) for depth in range(2, len(parts) + 1))
        files = (f"{way}{ending}" for way in ways for ending in (".py", "/__init__.py"))
        yield from (file for file in files if file in inputs)


def pinned_requirements(pinned: str) -> list[str]:
    """What the notebooks need, in the exact versions that the site was built with."""
    versions = dict(PIN.findall(pinned))
    for name in NEEDED:
        if name not in versions:
            raise UnknownName(name, versions, "requirements.txt")
    return [f"{name}=={versions[name]}" for name in NEEDED]


def required(inputs: Mapping[str, bytes], path: str) -> bytes:
    """A file that the zip must hold."""
    if path not in inputs:
        raise UnknownName(path, inputs, "the data package")
    return inputs[path]


def zipped(files: Mapping[str, bytes], folder: str) -> bytes:
    """Files below one folder, as a zip."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{path}", DAY)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[path], compresslevel=9)
    return target.getvalue()
