"""The rules of the house: which way imports run, who reads, who writes, which words are used."""

import ast
import dataclasses
import re
from pathlib import Path

import pytest

from study.datasets import read_notebooks, read_pages, read_study
from study.findings.facts import facts
from study.languages import LANGUAGES
from study.making.inputs import read_house
from study.publishing.charts import render
from study.publishing.dataset_workbooks import dataset_workbooks
from study.publishing.edition import READING_ORDER
from study.publishing.editions import Pens, edition
from study.publishing.notebook_pages import beside_pages
from study.publishing.pages import pages
from study.publishing.take_away import title_card
from study.publishing.versions import version_settings

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


class Recording(dict):
    """Words that remember which of them were asked for."""

    asked: set[str] = set()

    def __getitem__(self, key):
        Recording.asked.add(key)
        return super().__getitem__(key)

    def items(self):
        Recording.asked |= {key for key in self if key.startswith("key.")}
        return super().items()


def test_every_word_is_used():
    study = read_study(ROOT)
    recorded = dataclasses.replace(study, words=Recording(study.words))
    prose, known, notebooks = read_pages(ROOT), facts(study), read_notebooks(ROOT)
    url = "https://example.org/"
    files = beside_pages(notebooks, read_house(ROOT), recorded)
    sizes = dict.fromkeys(files | dataset_workbooks(recorded, url), 0)
    pens = Pens(lambda drawn: "<svg />", lambda svg: b"", compiled=lambda drawn: "{}")
    for code, language in LANGUAGES.items():
        made = edition(recorded, known, language, prose[code], pens, url, sizes)
        pages(made)
        title_card("A question", "What it is", made.word)
    version_settings(recorded)
    # A notebook asks for its words by the rest of their key, and for the checks through `show`.
    code = "".join(notebooks["id"].values())
    Recording.asked |= {f"notebook.{name}" for name in re.findall(r'\\"(\w+)\\"', code)}
    Recording.asked |= {f"notebook.check.{said}" for said in ("open", "right", "wrong")}
    assert sorted(set(study.words) - Recording.asked) == []


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
