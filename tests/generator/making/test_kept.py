"""What is kept from one build to the next: never stale, never half written, never piling up."""

import ast
import inspect
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.drawing import charts
from generator.drawing.charts import render_svg, specification
from generator.drawing.interactive import compiled, vega_bundle
from generator.drawing.pictures import raster
from generator.errors import UnknownName
from generator.findings import Content
from generator.languages import typeset
from generator.lessons.presentation import presentation
from generator.lessons.sheets import task_sheet
from generator.making.inputs import read_house
from generator.making.kept import Kept, makers, source_files, sweep
from generator.writing.citations import formatted

ROOT = Path(__file__).parents[3]
# What a language is laid out and finished as.
LAID_OUT = {"site.pack", "laid.json", "page.json", "style.json"}
MAKERS = {"svg": "vl-convert 1", "vl.json": "altair 6"}


class Work:
    """Something to make, which counts how often it was made."""

    def __init__(self, outcome: bytes = b"\x89PNG\r\n") -> None:
        self.outcome, self.times = outcome, 0

    def __call__(self) -> bytes:
        self.times += 1
        return self.outcome


def test_a_product_is_made_once_and_comes_back_as_the_same_bytes(tmp_path):
    work = Work()
    for _ in range(2):
        assert Kept(tmp_path, MAKERS)("svg", {"of": b"a"}, work) == b"\x89PNG\r\n"
    assert work.times == 1


@pytest.mark.parametrize(
    ("kind", "parts", "versions"),
    [
        ("svg", {"of": b"b"}, MAKERS),
        ("svg", {"of": b"a", "font": b""}, MAKERS),
        ("svg", {"fo": b"a"}, MAKERS),
        ("vl.json", {"of": b"a"}, MAKERS),
        ("svg", {"of": b"a"}, MAKERS | {"svg": "vl-convert 2"}),
    ],
)
def test_another_part_kind_or_version_is_made_anew(tmp_path, kind, parts, versions):
    Kept(tmp_path, MAKERS)("svg", {"of": b"a"}, Work())
    work = Work()
    Kept(tmp_path, versions)(kind, parts, work)
    assert work.times == 1


def test_code_that_draws_and_pinned_packages_have_a_say_and_prose_has_none():
    house = read_house(ROOT)
    first = makers(house)

    def changed(name):
        after = makers(house | {name: house[name] + b"\n# changed"})
        return {kind for kind in first if first[kind] != after[kind]}

    assert changed("scripts/generator/drawing/charts/bars.py") >= {"svg", "vl.json"}
    assert changed("scripts/generator/findings/contents.py") >= {"vl.json"}
    assert changed("data/typefaces/sei-sans-400.ttf") == {"png", "pptx", "sheet.pdf"}
    assert changed("requirements.txt") == set(first)
    assert changed("docs/id/index.md") == set()
    assert changed("scripts/study/figures/economy.py") == set()
    assert changed("scripts/generator/drawing/downloads.py") == {"png", "pptx"}
    assert changed("scripts/generator/lessons/slide_room.py") == {"pptx"}
    assert changed("scripts/generator/templates/sheet.typ") == {"sheet.pdf"}
    assert changed("scripts/generator/drawing/interactive.py") == {"vega.json", "js"}
    for name in ("writing/apa.py", "reading/works.py", "languages/known.py"):
        assert changed(f"scripts/generator/{name}") - LAID_OUT == {"cited.json", "said.json"}
    for name in ("site/finish.py", "typed.toml", "templates/heading_link.html"):
        assert changed(f"scripts/generator/{name}") == LAID_OUT


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        *[("vl.json", specification), ("svg", render_svg), ("png", raster)],
        *[("vega.json", compiled), ("js", vega_bundle), ("cited.json", formatted)],
        *[("pptx", presentation), ("sheet.pdf", task_sheet)],
    ],
)
def test_a_product_is_made_from_the_module_that_makes_it(kind, make):
    """Wherever it stands: a module that moves takes what it says with it."""
    path = Path(inspect.getfile(make)).relative_to(ROOT).as_posix()
    house = read_house(ROOT)
    assert makers(house)[kind] != makers(house | {path: b"# changed"})[kind]


def test_a_specification_is_made_from_all_that_its_drawing_imports_of_ours():
    """Rows and layout are parts of its key; an error is not kept."""
    imports = {
        node.module
        for path in Path(inspect.getfile(specification)).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module.startswith(("generator", "study"))
    }
    others = {name for name in imports if not name.startswith(charts.__name__)}
    # Templates gather parts of what is drawn, after a specification.
    drawn = {"generator.writing.templates"}
    assert others - drawn == {"generator.errors", "generator.findings", "generator.languages"}
    assert {Content.__module__, typeset.__module__} < set(charts.SPECIFIED_FROM)


def test_what_is_nowhere_is_refused_with_the_nearest():
    house = {"scripts/generator/drawing/pictures.py": b""}
    with pytest.raises(UnknownName) as refused:
        source_files(["generator.drawing.picture"], house)
    assert str(refused.value) == (
        'what kept products are made from: unknown name "scripts/generator/drawing/picture" - '
        'nearest: "scripts/generator/drawing/pictures.py"'
    )


def test_many_may_write_the_same_product_at_once(tmp_path):
    large = b"x" * 1_000_000

    def ask(_):
        return Kept(tmp_path, MAKERS)("svg", {"of": b"a"}, lambda: large)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(64))) == {large}
    assert [path.stat().st_size for path in tmp_path.iterdir()] == [len(large)]


def test_what_fails_is_not_kept(tmp_path):
    def fail() -> bytes:
        raise ValueError

    with pytest.raises(ValueError):
        Kept(tmp_path, MAKERS)("svg", {"of": b"a"}, fail)
    assert list(tmp_path.iterdir()) == []


def test_what_the_last_build_did_not_use_is_swept_away(tmp_path):
    kept = Kept(tmp_path, MAKERS)
    kept("svg", {"of": b"a"}, Work())
    later = Kept(tmp_path, MAKERS)
    later("svg", {"of": b"b"}, Work(b"b"))
    sweep(tmp_path, later.used)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"b"]


def emptied(path):
    path.write_bytes(b"")


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])


def altered(path):
    path.write_bytes(b"x" + path.read_bytes()[1:])


def deleted(path):
    path.unlink()


def folder_deleted(path):
    path.unlink()
    path.parent.rmdir()


@pytest.mark.parametrize("damage", [emptied, cut, altered, deleted, folder_deleted])
@pytest.mark.parametrize("at", ["before it runs", "while it runs"])
def test_what_is_damaged_or_gone_is_made_anew_and_never_used(tmp_path, damage, at):
    """A power cut leaves files without content; people delete what lies in build/."""
    folder = tmp_path / "kept"
    kept = Kept(folder, MAKERS)
    kept("svg", {"of": b"a"}, Work())
    damage(next(folder.iterdir()))
    again = kept if at == "while it runs" else Kept(folder, MAKERS)
    work = Work()
    for _ in range(2):
        assert again("svg", {"of": b"a"}, work) == work.outcome
    assert work.times == 1


def test_sweeping_a_folder_that_somebody_deleted_is_no_error(tmp_path):
    sweep(tmp_path / "kept", set())
