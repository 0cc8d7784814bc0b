"""The rules of the house: which way imports run, who reads, who writes."""

import ast
from pathlib import Path

import pytest

from study.publishing.charts import render
from study.publishing.edition import READING_ORDER

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "scripts" / "study"
# Each room may import from itself and from those before it.
ROOMS = ("errors", "languages", "datasets", "findings", "publishing", "making")
READS = {"open", "read_text", "read_bytes", "glob", "rglob"}
WRITES = {
    *("write_text", "write_bytes", "mkdir", "mkstemp", "fdopen", "rename"),
    *("unlink", "rmtree", "copy", "copytree"),
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(module: Path) -> set[str]:
    """The rooms that a module imports from."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            parts = name.split(".")
            if parts[0] == "study" and len(parts) > 1:
                found.add(parts[1])
            elif name == "study":
                found |= {alias.name for alias in node.names}
    return found


def called(module: Path) -> set[str]:
    calls = (
        node.func
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    )
    return {getattr(call, "attr", getattr(call, "id", "")) for call in calls}


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE)))
def test_imports_run_one_way(module):
    if room(module) == "__init__":
        return
    allowed = set(ROOMS[: ROOMS.index(room(module)) + 1])
    assert imported(module) <= allowed


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE)))
def test_only_datasets_and_making_read_and_only_making_writes(module):
    if room(module) != "making":
        assert not called(module) & WRITES
    if room(module) not in ("datasets", "making"):
        assert not called(module) & READS


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE)))
def test_a_module_opens_by_saying_what_it_is_for(module):
    text = module.read_text(encoding="utf-8")
    assert not text or ast.get_docstring(ast.parse(text))


def test_figures_are_numbered_in_the_order_of_the_navigation():
    import yaml

    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV ", "")
    nav = yaml.safe_load(text)["nav"]

    def flat(items):
        for item in items:
            if isinstance(item, str):
                yield item
            else:
                for part in item.values():
                    yield from flat(part)

    order = [page.removesuffix(".md") for page in flat(nav)]
    assert [page for page in order if page in READING_ORDER] == list(READING_ORDER)


def test_a_drawing_may_not_fetch_anything():
    spec = '{"data": {"url": "https://example.org/x.csv"}, "mark": "bar", "encoding": {}}'
    with pytest.raises(ValueError):
        render(spec)
