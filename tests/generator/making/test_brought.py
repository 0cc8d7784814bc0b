"""What a page rests on as it is laid out, and what is kept as one."""

import re
from pathlib import Path

import pytest

from generator.in_language.front import told_by_others
from generator.making.brought.packed import Packed
from generator.making.brought.pages import head_of, told_of
from generator.making.inputs import read_house, tools
from generator.making.kept import makers

ROOT = Path(__file__).parents[3]
FRONT = '---\ntitle: "A"\ndescription: "{}"\nhide:\n  - toc\nbelow: "b.md"\n---\n{}'


def test_many_files_are_kept_as_one_and_come_back_as_they_were():
    files = {"a/é.md": "é\n".encode(), "b": b"", "c": b"\x00\n\xff"}
    names = {"kept": {"2", "1"}, "told": []}
    back = Packed.read(Packed(files, names).written())
    assert back.files == files
    assert back.names == {"kept": ["1", "2"], "told": []}


def test_what_others_may_tell_of_a_page_is_not_what_its_own_templates_alone_read():
    assert told_by_others(FRONT.format("x", "text")) == told_by_others(FRONT.format("y", "more"))
    assert told_by_others(FRONT.format("x", "")) != told_by_others(
        FRONT.format("x", "").replace("b.md", "c.md")
    )


def test_of_a_page_without_a_title_its_heading_may_be_told():
    assert told_by_others("# One") != told_by_others("# Two")


def test_a_page_tells_of_those_that_are_listed_or_stand_above_another():
    pages = {
        "listed.md": {"title": 'title: "A"\n'},
        "above.md": {"title": 'title: "B"\n'},
        "below.md": {"title": 'title: "C"\n', "below": 'below: "above.md"\n'},
    }
    assert [*told_of(pages, '{"nav": ["listed.md"]}')] == ["above.md", "listed.md"]


def test_of_a_notebook_its_first_cell_is_told_and_nothing_of_what_it_computes():
    cells = '{{"cells": [{{"source": ["# A\\n", "It counts."]}}, {{"source": "{}"}}]}}'
    assert head_of(cells.format("53").encode()) == head_of(cells.format("54").encode())
    assert head_of(cells.format("53").encode()).startswith("# A")
    assert head_of(b'{"cells": []}') == ""


def test_templates_ask_of_all_pages_only_which_one_stands_above():
    """Else a page could tell of another what its key does not hold."""
    theme = ROOT / "docs" / "theme"
    asking = {
        path.relative_to(theme).as_posix(): re.findall(r"{%[^%]*\bpages\b[^%]*%}", text)
        for path in [*theme.rglob("*.html"), *theme.rglob("*.xml")]
        if re.search(r"{[%{][^%}]*\bpages\b", text := path.read_text(encoding="utf-8"))
    }
    # A list of all pages is laid out in every build; an edition's pages are none of MkDocs'.
    assert asking.keys() - {"sitemap.xml"} == {"partials/where.html", "main.html"}
    (above,) = asking["partials/where.html"]
    assert "if page.meta.below and file.src_uri == page.meta.below" in above
    assert all("one.pages" in line for line in asking["main.html"])


@pytest.mark.parametrize("installed", ["altair-99.0.dist-info", "mkdocs_jupyter-99.0.dist-info"])
def test_another_version_of_a_pinned_library_makes_all_anew(
    installed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    house = read_house(ROOT)
    first, before = makers(house), tools(house)
    (tmp_path / installed).mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert tools(house) != before
    assert all(maker != first[kind] for kind, maker in makers(house).items())


def test_a_library_that_is_not_pinned_has_no_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    house = {"requirements.txt": b"altair==6.3.0 \\\n    --hash=sha256:0\n"}
    before = tools(house)
    (tmp_path / "other-1.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert tools(house) == before
