"""The preview's parts: what is remembered, what waits to be served, what browsers are told."""

import ast
import threading
from pathlib import Path

import pytest

from generator.making.preview.folder import ServedFiles
from generator.making.preview.remembered import Once
from generator.making.preview.told import Audience, file_at
from generator.making.preview.watch import Watch

SCRIPTS = Path(__file__).parents[3] / "scripts"


def test_the_publishers_inner_functions_are_called_in_one_module():
    """Of what begins with an underscore, and of whatever else MkDocs' own modules hold."""
    importing = [
        path.relative_to(SCRIPTS).as_posix()
        for path in SCRIPTS.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mkdocs.")
    ]
    assert {*importing} <= {"generator/making/preview/publisher.py", "by_habit.py"}


def test_work_is_done_again_only_where_what_it_rests_on_differs():
    done = []

    def count(text: str, words: dict[str, int]) -> int:
        done.append(text)
        return len(words)

    once = Once()
    assert once(count)("a", {"x": 1}) == once(count)("a", {"x": 1}) == 1
    assert done == ["a"]
    once(count)("a", {"x": 2})
    once(count)("b", {"x": 2})
    once(count)("a", {"x": 2})
    assert done == ["a", "a", "b"]
    once.data = "another"
    once(count)("a", {"x": 2})
    assert done == ["a", "a", "b", "a"]


def test_what_fails_is_tried_again():
    once, tries = Once(), []

    def fail(text: str) -> None:
        tries.append(text)
        raise ValueError

    for _ in range(2):
        with pytest.raises(ValueError):
            once(fail)("a")
    assert tries == ["a", "a"]


def test_nothing_is_served_before_all_of_it_is_right(tmp_path: Path):
    served = ServedFiles(tmp_path)
    served.put("index.html", "one")
    served.put("old.css", "x")
    assert not list(tmp_path.iterdir())
    assert served.commit() == ["old.css", "index.html"]
    served.put("index.html", "one")
    assert served.commit() == []
    served.put("index.html", "two")
    served.keep_only({"index.html"})
    assert served.paths() == {"index.html"}
    assert sorted(served.commit()) == ["index.html", "old.css"]
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]
    assert (tmp_path / "index.html").read_text() == "two"


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("/", "index.html"),
        ("/findings/output/", "findings/output/index.html"),
        ("/findings/?q=a#b", "findings/index.html"),
        ("/a%20b.html", "a b.html"),
    ],
)
def test_a_page_is_known_by_its_address(address: str, file: str):
    assert file_at(address) == file


def test_a_page_is_new_where_it_changed_and_not_where_another_did():
    told = Audience(Path("first"))
    told.serve(Path("first"), ["a/index.html"])
    assert told.is_new("/a/", 0) and not told.is_new("/b/", 0)
    assert not told.is_new("/a/", told.count)
    before = told.count
    told.serve(Path("second"))
    assert told.is_new("/a/", before) and told.is_new("/b/", before)


def test_a_refusal_stands_until_something_is_served():
    told = Audience(Path("first"))
    listening = threading.Thread(target=told.wait, args=("/a/", 0, "", 30.0))
    listening.start()
    told.refuse("docs/en/a.md, line 1: wrong")
    listening.join(timeout=30)
    assert not listening.is_alive() and told.refused
    told.serve(Path("first"), [])
    assert told.refused == ""


def test_what_editors_and_python_leave_is_no_change(tmp_path: Path):
    for room in ("data", "docs", "scripts"):
        (tmp_path / room).mkdir()
    watch = Watch(tmp_path)
    ours = [str(tmp_path / name) for name in ("docs/a.md", "mkdocs.yml", "data")]
    others = [str(tmp_path / name) for name in ("docs/.a.md.swp", "build", "scripts/__pycache__/a")]
    assert all(map(watch.is_ours, ours))
    assert not any(map(watch.is_ours, [*others, "", "/elsewhere/docs/a.md"]))
