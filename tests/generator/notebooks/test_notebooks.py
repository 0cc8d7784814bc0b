"""Notebooks before and after they run: as they are written, slimmed, kept and taken away."""

import json
import re
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest
from once import its_facts, the_study
from pens import BLANK
from renditions import rendition
from running import NAMES, ROOT, cells_of, execute, notebook, text_of

from generator.errors import BuildFailed, InvalidProse, InvalidSetting
from generator.exhibits.editions import edition
from generator.languages import LANGUAGES
from generator.making import notebooks
from generator.making.notebooks import NOT_HELD, handed, outcome, unless_stopped
from generator.notebooks.display import PAGE_TYPE, Display, table_of_frame
from generator.notebooks.kernels import check_room_for_sockets
from generator.notebooks.outputs import as_text, cache_key, shown_form, slim
from generator.notebooks.pages import alone, for_page
from generator.reading import read_pages
from generator.writing.beside import file_link
from generator.writing.links import Links
from generator.writing.templates import render
from study.contract import CONTRACT

PINNED = (ROOT / "requirements.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_headings_below_the_first_have_the_same_anchors_in_both_languages(name):
    anchors = [
        [
            line.split('"')[1]
            for cell in cells_of(name, code)
            for line in cell["source"]
            if "<h2" in line
        ]
        for code in ("id", "en")
    ]
    assert anchors[0] == anchors[1] and len(set(anchors[0])) == len(anchors[0]) >= 5
    assert not [
        line
        for code in ("id", "en")
        for cell in cells_of(name, code)
        if cell["cell_type"] == "markdown"
        for line in cell["source"]
        if line.startswith("##")
    ]


def test_a_figure_is_for_jupyter_a_whole_picture_and_for_the_page_the_sites_own():
    study = the_study()
    shown = Display(study, its_facts(), LANGUAGES["en"], CONTRACT).figure("budget-realisation")
    assert shown.html.startswith("<svg xmlns") and "var(" not in shown.html
    assert shown.page.count("<svg ") == 2 and "var(--chart-" in shown.page
    assert 'data-kind="figure"' in shown.page and "[@" not in shown.html + shown.page


def test_a_notebook_to_take_away_leads_to_the_site_or_nowhere():
    english, text = rendition(the_study(), "en"), text_of("economy", "en")
    public = Links.public("https://example.org/lekop/", english.language)
    led = alone(text, "notebooks/economy.ipynb", english, PINNED, public)
    assert "(https://example.org/lekop/en/background/)" in led
    plain = alone(text, "notebooks/economy.ipynb", english, PINNED, None)
    assert "the background page from Table 1" in plain
    assert "pip install altair==" in json.loads(plain)["cells"][1]["source"]


def test_a_hosted_notebook_is_asked_for_what_its_host_lacks_alone():
    """And never to exchange what runs it: a session of Google Colab would end by that."""
    english = rendition(the_study(), "en")
    plain = alone(text_of("budget", "en"), "notebooks/budget.ipynb", english, PINNED, None)
    said = "".join(json.loads(plain)["cells"][1]["source"])
    (hosted,) = re.findall(r"^!pip install -q (.+)$", said, re.MULTILINE)
    assert "!unzip -q sei-lekop-data.zip\n" in said
    assert {"altair", "pandas"} <= {one.partition("==")[0] for one in hosted.split()}
    assert "ipykernel" not in hosted and "ipykernel==" in said


def test_notebooks_read_their_tables_with_pandas_from_plain_files():
    for name in NAMES:
        for code in ("id", "en"):
            every = "".join("".join(cell["source"]) for cell in cells_of(name, code))
            assert "pd.read_csv(ROOT" in every and "study.table(" not in every


def test_a_link_to_a_file_says_its_size():
    link = file_link("Zip", "../../data/x.zip", 247_288, LANGUAGES["en"])
    assert link == '<a download href="../../data/x.zip">Zip (247\u00a0kB)</a>'


def test_notebooks_are_committed_without_outputs():
    for name in NAMES:
        for code in ("id", "en"):
            assert not [cell["id"] for cell in cells_of(name, code) if cell.get("outputs")]
    committed = json.loads(notebook("1"))
    committed["cells"][0]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "1"}]
    with pytest.raises(InvalidProse, match=r"x\.ipynb, cell 1: expected a cell without outputs"):
        execute(json.dumps(committed), ROOT, "x.ipynb")


def test_a_notebook_that_stops_says_so_in_each_language():
    """As its build hands it on: the same cell, stopped by the same data in both."""
    stopped, other, fine = Future(), Future(), Future()
    stopped.set_exception(BuildFailed("docs/id/a.ipynb, cell 2: lain"))
    other.set_exception(BuildFailed("docs/en/a.ipynb, cell 2: another"))
    fine.set_result({"a.ipynb": b""})
    with pytest.raises(BuildFailed) as failure:
        unless_stopped(stopped, [stopped, other])
    both = "docs/id/a.ipynb, cell 2: lain; docs/en/a.ipynb, cell 2: another"
    assert str(failure.value) == both
    assert unless_stopped(fine, [fine, other]) == {"a.ipynb": b""}


@pytest.mark.parametrize(("holds", "said"), [(True, ""), (False, f"docs/en/a.ipynb: {NOT_HELD}\n")])
def test_a_notebook_that_runs_unheld_is_named(tmp_path, monkeypatch, capsys, holds, said):
    monkeypatch.setattr(notebooks, "can_hold", lambda: holds)
    material = SimpleNamespace(root=tmp_path, house={}, study=SimpleNamespace(published={}))
    ran = outcome(material, "docs/en/a.ipynb", "{}", lambda _, __, make: make(), lambda *_: "ran")
    assert (ran, capsys.readouterr().out) == (b"ran", said)


def test_a_notebook_is_handed_plain_tables_however_they_were_saved(tmp_path):
    """In a folder that goes afterwards, where it stands below its language."""
    (tmp_path / "scripts").mkdir()
    saved, plain = b"\xef\xbb\xbfyear;tonnes\r\n2022;7,5\r\n", b"year,tonnes\n2022,7.5\n"
    material = SimpleNamespace(
        root=tmp_path,
        house={"data/catch.csv": saved, "data/study.toml": b"a", "docs/id/index.md": b"b"},
        study=SimpleNamespace(published={"data/catch.csv": plain}),
        notebooks={"id": {"notebooks/a.ipynb": ""}},
    )
    with handed(material) as root:
        assert (root / "data/catch.csv").read_bytes() == plain
        assert (root / "data/study.toml").read_bytes() == b"a"
        assert [*(root / "docs").rglob("*")] == [root / "docs/id", root / "docs/id/notebooks"]
        assert (root / "scripts").resolve() == (tmp_path / "scripts").resolve()
    assert not root.exists()


def test_what_is_no_notebook_is_refused_by_name():
    with pytest.raises(InvalidProse, match=r"docs/id/bad\.ipynb: expected a notebook"):
        execute("{}", ROOT, "docs/id/bad.ipynb")


def test_slimming_keeps_the_richest_form_of_an_output_and_joins_what_was_printed():
    def told(text):
        return {"output_type": "stream", "name": "stdout", "text": text}

    fat = json.loads(notebook("1"))
    fat["metadata"] = {"widgets": {"x": 1}}
    fat["cells"][0] |= {
        "execution_count": 7,
        "metadata": {"execution": {"iopub.execute_input": "2026-01-01T00:00:00Z"}},
        "outputs": [
            told("a"),
            told("b"),
            {
                "output_type": "execute_result",
                "execution_count": 7,
                "metadata": {"isolated": True},
                "data": {"text/plain": "<SVG at 0x7f>", "image/svg+xml": "<svg/>"},
            },
        ],
    }
    cell = slim(fat)["cells"][0]
    assert cell["execution_count"] is None and cell["metadata"] == {}
    drawing = {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": "<svg/>"}}
    assert cell["outputs"] == [told("ab"), drawing]
    assert "widgets" not in as_text(slim(fat))


@pytest.mark.parametrize(
    ("forms", "shown"),
    [
        ({"text/html": "<p>a</p>", "text/plain": "a"}, {"text/html": "<p>a</p>"}),
        ({"text/html": ["<meta http-equiv", "=refresh>"], "text/plain": "a"}, {"text/plain": "a"}),
        ({"text/html": "<form action=x></form>", "text/plain": "a"}, {"text/plain": "a"}),
        (
            {PAGE_TYPE: "<img src=x onerror=a()>", "text/html": "<b>c</b>"},
            {"text/html": "<b>c</b>"},
        ),
        ({"image/svg+xml": "<svg onload=a()/>", "text/plain": "a"}, {"text/plain": "a"}),
        ({"text/markdown": "[a](javascript:b)", "text/plain": "a"}, {"text/plain": "a"}),
        ({"image/png": '"><script>a()</script>', "text/plain": "a"}, {"text/plain": "a"}),
        ({"image/png": "iVBORw0KGgo=\n", "text/plain": "a"}, {"image/png": "iVBORw0KGgo=\n"}),
        ({"text/html": "<script>a()</script>"}, {}),
        ({"application/javascript": "a()"}, {}),
    ],
)
def test_an_output_is_shown_in_the_richest_form_that_a_page_may_hold(forms, shown):
    assert shown_form(forms) == shown


def test_a_table_of_pandas_is_shown_without_its_look():
    html = pd.DataFrame({"a": [1]})._repr_html_()
    [table] = shown_form({"text/html": html, "text/plain": "a"}).values()
    assert "<style" in html and '<table class="dataframe">' in table and "style" not in table
    attack = html.replace("<td>1", "<td><svg onload=a()>")
    assert shown_form({"text/html": attack, "text/plain": "a"}) == {"text/plain": "a"}


def test_the_key_of_a_run_changes_with_everything_it_rests_on():
    base = {
        "notebook": "n",
        "data": {"a.csv": b"1", "b.csv": b""},
        "package": {"m.py": b"1"},
        "versions": {"altair": "6"},
    }
    others = [
        {"notebook": "m"},
        {"data": {"a.csv": b"2", "b.csv": b""}},
        {"data": {"a.csv": b"", "b.csv": b"1"}},
        {"package": {"m.py": b"2"}},
        {"versions": {"altair": "7"}},
    ]
    keys = [cache_key(**base | other) for other in others]
    assert len({cache_key(**base), *keys}) == len(others) + 1
    turned = dict(reversed(base["data"].items()))
    assert cache_key(**base | {"data": turned}) == cache_key(**base)


def test_hostile_text_is_shown_and_never_run():
    bad = '"><script>x</script>'
    table = table_of_frame(pd.DataFrame({bad: [bad], "n": [bad]}), bad)
    html = str(render("notebook_table", table=table))
    assert "<script" not in html and html.count("&lt;script&gt;") == 6


def test_the_page_of_a_notebook_has_printers_marks_in_its_prose_and_none_in_its_code():
    cells = [
        {"cell_type": "markdown", "source": ["# One\n", "\n", "The site's `a'b`.\n", "Two."]},
        {"cell_type": "markdown", "source": "The owner's 'share'."},
        {"cell_type": "code", "source": "print('one')", "outputs": []},
    ]
    prose = read_pages(ROOT)["en"]
    told = edition(CONTRACT, rendition(the_study(), "en"), prose, BLANK)
    files = ("en/notebooks/economy.en.ipynb", told.study.about.archive)
    sizes = dict.fromkeys(files, 1000)
    whole = json.dumps({"cells": cells})
    page = for_page(whole, "notebooks/economy.ipynb", told, PINNED, sizes)
    first, _, second, code, _ = [cell["source"] for cell in json.loads(page)["cells"]]
    assert "site\u2019s `a'b`" in "".join(first)
    assert second == "The owner\u2019s \u2018share\u2019." and code == "print('one')"


def test_a_folder_with_no_room_for_sockets_is_named_before_a_notebook_runs(tmp_path):
    """A socket's whole name has 103 bytes on macOS; a Python with a longer one would not start."""
    check_room_for_sockets(Path("/tmp/site-build-abcdefgh/tmpabcdefgh"))
    deep = Path("/home") / ("é" * 40) / "tmpabcdefgh"
    with pytest.raises(InvalidSetting) as refused:
        check_room_for_sockets(deep)
    # 6 + 80 + 12 + 13 bytes.
    assert "TMPDIR: " in str(refused.value) and "is 8 bytes shorter" in str(refused.value)
