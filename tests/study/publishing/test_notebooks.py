"""Notebooks run on the study's data, say where they fail, and come out the same each time."""

import json
from pathlib import Path

import pandas as pd
import pytest

from study.errors import BuildFailed, InvalidProse
from study.publishing.notebooks import as_text, cache_key, chart_html, execute, slim, table_html

ROOT = Path(__file__).parents[3]
KEYS = {code: f"docs/{code}/notebooks/economy.ipynb" for code in ("id", "en")}


def notebook(*sources: str) -> str:
    """A notebook of code cells."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    cells = [cell | {"id": f"c{n}", "source": text} for n, text in enumerate(sources)]
    kernel = {"kernelspec": {"name": "python3", "display_name": "", "language": "python"}}
    return json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5})


def cells_of(code: str) -> list[dict]:
    return json.loads((ROOT / KEYS[code]).read_text(encoding="utf-8"))["cells"]


@pytest.fixture(scope="module", params=["id", "en"])
def executed(request) -> tuple[str, str]:
    key = KEYS[request.param]
    return request.param, execute((ROOT / key).read_text(encoding="utf-8"), ROOT, key)


def outputs(text: str) -> dict[str, str]:
    """What each cell shows, by the cell's id."""
    return {
        cell["id"]: "".join(
            output.get("text") or "".join(output["data"].values()) for output in cell["outputs"]
        )
        for cell in json.loads(text)["cells"]
        if cell["cell_type"] == "code"
    }


def test_the_economy_comes_out_as_worked_out_by_hand(executed):
    """9 543 671 / 22 995 777.49 = 41.5 %; 852 819.65 / 212 511.2559 = 4.01 points."""
    code, text = executed
    shown = outputs(text)
    share, points = ("41,5", "4,01") if code == "id" else ("41.5", "4.01")
    assert f'<td class="number">{share}</td>' in shown["shares"]
    assert f'<td class="number">{points}</td>' in shown["contributions"]
    assert f"+{points}</text>" in shown["chart"]


def test_the_numbers_of_the_site_agree(executed):
    """The cell that compares them ran to its end: it says how many."""
    code, text = executed
    assert outputs(text)["check"] == {"id": "17 angka cocok\n", "en": "17 numbers agree\n"}[code]


def test_an_executed_notebook_asks_for_nothing_inline(executed):
    _, text = executed
    shown = "".join(outputs(text).values())
    assert not [word for word in ("<style", "<script", " style=", "url(http") if word in shown]


def test_links_to_pages_are_addresses_of_the_site(executed):
    """notebooks/economy/ reaches background/ two steps up."""
    _, text = executed
    assert "](../../background/)" in text and ".md)" not in text


def test_both_languages_run_the_same_code_between_their_own_words():
    indonesian, english = cells_of("id"), cells_of("en")
    assert [cell["id"] for cell in indonesian] == [cell["id"] for cell in english]
    for one, other in zip(indonesian, english, strict=True):
        assert one["cell_type"] == other["cell_type"]
        assert (one["source"] == other["source"]) == (one["cell_type"] == "code")


def test_headings_below_the_first_have_the_same_anchors_in_both_languages():
    anchors = [
        [line.split('"')[1] for cell in cells_of(code) for line in cell["source"] if "<h2" in line]
        for code in ("id", "en")
    ]
    assert anchors[0] == anchors[1] and len(set(anchors[0])) == len(anchors[0]) >= 5
    assert not [
        line
        for code in ("id", "en")
        for cell in cells_of(code)
        if cell["cell_type"] == "markdown"
        for line in cell["source"]
        if line.startswith("##")
    ]


def test_notebooks_are_committed_without_outputs():
    for code in ("id", "en"):
        assert not [cell["id"] for cell in cells_of(code) if cell.get("outputs")]
    committed = json.loads(notebook("1"))
    committed["cells"][0]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "1"}]
    with pytest.raises(InvalidProse, match=r"x\.ipynb, cell 1: expected a cell without outputs"):
        execute(json.dumps(committed), ROOT, "x.ipynb")


def test_a_failing_cell_names_notebook_and_cell(tmp_path):
    with pytest.raises(BuildFailed) as failure:
        execute(notebook("x = 1", "assert x == 2, 'x is\\n1'"), tmp_path, "docs/id/bad.ipynb")
    assert str(failure.value) == "docs/id/bad.ipynb, cell 2: AssertionError: x is\\n1"


def test_what_is_no_notebook_is_refused_by_name():
    with pytest.raises(InvalidProse, match=r"docs/id/bad\.ipynb: expected a notebook"):
        execute("{}", ROOT, "docs/id/bad.ipynb")


def test_two_runs_are_the_same_bytes(tmp_path):
    text = notebook("import pandas; print(hash('a')); pandas.DataFrame({'a': [1]})")
    assert execute(text, tmp_path, "n.ipynb") == execute(text, tmp_path, "n.ipynb")


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
    html = table_html(pd.DataFrame({bad: [bad], "n": [bad]}), bad)
    assert "<script" not in html and html.count("&lt;script&gt;") == 5
    assert '"><script' not in chart_html("<svg width='1'></svg>", bad)
