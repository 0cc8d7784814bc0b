"""The rules of the house: which way imports run, what a room shows, who reads, who writes."""

import ast
import re
from pathlib import Path

import pytest

from generator.drawing.charts import render_svg

ROOT = Path(__file__).parents[1]
SCRIPTS = ROOT / "scripts"
# Each room may import from itself and from those before it.
ROOMS = (
    *("errors", "litter", "unforeseen", "languages", "reading", "findings", "contract"),
    *("writing", "drawing", "media", "in_language"),
    *("datasets", "claims", "citing", "exhibits", "numbers", "notebooks", "lessons"),
    *("machines", "site", "making"),
)
# What the study's own code may stand on.
BELOW_STUDY = {"errors", "languages", "reading", "findings", "contract"}
# What its face for notebooks alone may stand on as well.
BELOW_NOTEBOOKS = {"notebooks"}
READS = {"open", "read_text", "read_bytes", "glob", "rglob"}
WRITES = {
    *("write_text", "write_bytes", "mkdir", "mkstemp", "fdopen", "rename"),
    *("unlink", "rmtree", "copy", "copytree"),
}
MODULES = {
    ".".join(path.relative_to(SCRIPTS).with_suffix("").parts).removesuffix(".__init__"): path
    for package in ("generator", "study")
    for path in sorted((SCRIPTS / package).rglob("*.py"))
}


def room(module: str) -> str:
    """The room of a module of the generator; all of the study is one."""
    package, _, rest = module.partition(".")
    return rest.partition(".")[0] if package == "generator" and rest else package


def imported(module: str) -> set[str]:
    """The modules of the house that a module imports, whole or names of."""
    found = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            for name in node.names:
                whole = f"{node.module}.{name.name}"
                found.add(whole if whole in MODULES else node.module)
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found & MODULES.keys()


def called(module: str) -> set[str]:
    """The names of all that a module calls."""
    calls = (
        node.func
        for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    )
    return {getattr(call, "attr", getattr(call, "id", "")) for call in calls}


def shown_to_others(place: str) -> set[str]:
    """The modules that the map of a room shows to others."""
    text = ast.get_docstring(ast.parse(MODULES[place].read_text(encoding="utf-8"))) or ""
    return in_map(text.partition("Its own:")[0])


def in_map(text: str) -> set[str]:
    """The names that begin the lines of a map, two spaces before what they are for."""
    return set(re.findall(r"^(\w+)  +\S", text, re.MULTILINE))


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_one_way(module):
    """A room stands on those before it, the study beside them all on five; none on the study."""
    below = {room(other) for other in imported(module)}
    if room(module) == "study":
        face = BELOW_NOTEBOOKS if module == "study" else set()
        assert below <= BELOW_STUDY | face | {"study"}
    elif room(module) in ROOMS:
        assert below <= set(ROOMS[: ROOMS.index(room(module)) + 1])
    else:
        assert module == "generator" and not below


def test_a_door_hands_over_the_study_in_one_piece():
    """The doors know of a study what the contract holds, and no module of it beside that."""
    doors = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.py"))
    assert set(re.findall(r"\b(?:from|import) (study[\w.]*)", doors)) == {"study.contract"}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_used_from_the_face_of_its_room(module):
    """What another room imports is what the map of its room shows to others."""
    for other in imported(module):
        parts = other.split(".")
        if room(other) != room(module) and len(parts) > 2 and parts[0] == "generator":
            assert parts[2] in shown_to_others(".".join(parts[:2])), other


@pytest.mark.parametrize(
    "place", [name for name, path in MODULES.items() if path.name == "__init__.py"]
)
def test_the_map_of_a_room_names_all_that_is_in_it(place):
    """A package's docstring lists its modules and folders, no other, and shuts none out."""
    there = {name.rpartition(".")[2] for name in MODULES if name.rpartition(".")[0] == place}
    text = ast.get_docstring(ast.parse(MODULES[place].read_text(encoding="utf-8"))) or ""
    assert in_map(text) == there


@pytest.mark.parametrize("module", MODULES)
def test_only_reading_and_making_read_and_only_making_writes(module):
    if room(module) != "making":
        assert not called(module) & WRITES
    if room(module) not in ("reading", "making"):
        assert not called(module) & READS


def test_a_name_means_one_thing_in_the_generator():
    """Who reads `described` in one room and knows it from another is not misled."""
    places: dict[str, list[str]] = {}
    for module, path in MODULES.items():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and room(module) != "study":
                places.setdefault(node.name, []).append(module)
    public = {name: there for name, there in places.items() if not name.startswith("_")}
    assert {name: there for name, there in public.items() if len(there) > 1} == {}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_opens_by_saying_what_it_is_for(module):
    assert ast.get_docstring(ast.parse(MODULES[module].read_text(encoding="utf-8")))


def test_each_file_of_tests_has_a_name_of_its_own():
    """Of two with one name the second is not read, and its tests are not run."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) > 100
    assert [name for name in names if names.count(name) > 1] == []


def test_a_drawing_may_not_fetch_anything():
    spec = '{"data": {"url": "https://example.org/x.csv"}, "mark": "bar", "encoding": {}}'
    with pytest.raises(ValueError):
        render_svg(spec)
