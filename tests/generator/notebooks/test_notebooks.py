"""Notebooks run on the study's data, say where they fail, and come out the same each time."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pandas as pd
import pytest
from once import its_facts, the_study
from renditions import rendition

from generator.errors import BuildFailed, InvalidProse
from generator.languages import LANGUAGES
from generator.making.notebooks import unless_stopped
from generator.notebooks.display import Display, table_html
from generator.notebooks.kernels import kernel
from generator.notebooks.outputs import as_text, cache_key, slim
from generator.notebooks.pages import alone
from generator.writing.beside import file_link
from generator.writing.links import Links
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]
NAMES = ("economy", "readings", "budget")
PINNED = (ROOT / "requirements.txt").read_text(encoding="utf-8")


def notebook(*sources: str) -> str:
    """A notebook of code cells."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    cells = [cell | {"id": f"c{n}", "source": text} for n, text in enumerate(sources)]
    kernel = {"kernelspec": {"name": "python3", "display_name": "", "language": "python"}}
    return json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5})


# The Pythons that run already, by the root of their house.
RUNNING: dict[Path, Callable[[str, str], str]] = {}


@pytest.fixture(scope="module", autouse=True)
def python() -> Iterator[None]:
    """One Python for all notebooks of the house, as in a build: to start it takes longest."""
    with kernel(ROOT) as RUNNING[ROOT]:
        yield
    del RUNNING[ROOT]


def execute(text: str, root: Path, key: str) -> str:
    """The notebook with its outputs; in another folder than the house, in a Python of its own."""
    if root in RUNNING:
        return RUNNING[root](text, key)
    with kernel(root) as run:
        return run(text, key)


def key_of(name: str, code: str) -> str:
    return f"docs/{code}/notebooks/{name}.ipynb"


def text_of(name: str, code: str) -> str:
    return (ROOT / key_of(name, code)).read_text(encoding="utf-8")


def cells_of(name: str, code: str) -> list[dict]:
    return json.loads(text_of(name, code))["cells"]


@pytest.fixture(scope="module")
def ran() -> dict[tuple[str, str], str]:
    """Every notebook with its outputs, by name and language."""
    every = [(name, code) for name in NAMES for code in ("id", "en")]
    return {one: execute(text_of(*one), ROOT, key_of(*one)) for one in every}


def outputs(text: str) -> dict[str, str]:
    """What each cell shows, by the cell's id."""
    return {
        cell["id"]: "".join(
            output.get("text") or "".join(output["data"].values()) for output in cell["outputs"]
        )
        for cell in json.loads(text)["cells"]
        if cell["cell_type"] == "code"
    }


@pytest.mark.parametrize(
    ("name", "cell", "indonesian", "english"),
    [
        # 9 543 671 / 22 995 777.49 = 41.5 %; 852 819.65 / 212 511.2559 = 4.01 points.
        ("economy", "shares", "41,5", "41.5"),
        ("economy", "contributions", "4,01", "4.01"),
        # 22 995 777.49 / 21 251 125.59 = 1.08209692
        ("economy", "adding", "8,209692", "8.209692"),
        # 366 750 000 000 / 7 335, and the same by the thousand
        ("readings", "price", "50.000.000", "50,000,000"),
        ("readings", "thousand", "Rp50.000", "Rp\u00a050,000"),
        # 548 250 000 / 50 000 = 10 965; 7 335 x 12 = 88 020 kg; 10 965 x 12 = 131 580 kg
        ("readings", "digits", "10.965", "10,965"),
        ("readings", "annual", "131,6", "131.6"),
        # 7 335 / 53 / 43 = 3.2 batches; 366 750 000 / 53 = 6.92 million
        ("readings", "batches", "3,2", "3.2"),
        ("readings", "each", "Rp6,92 juta", "Rp\u00a06.92 million"),
        # 3 973 800 / 4 143 833 = 95.90 %; 6 712 375 000 / 20, / 23 and / 27
        ("budget", "rates", "95,90%", "95.90%"),
        ("budget", "sources", "Rp335,6 juta", "Rp\u00a0335.6 million"),
        ("budget", "hypothesis", "Rp248,6 juta", "Rp\u00a0248.6 million"),
        ("budget", "hypothesis", "+16,7%", "+16.7%"),
    ],
)
def test_a_notebook_comes_out_as_worked_out_by_hand(ran, name, cell, indonesian, english):
    for code, expected in (("id", indonesian), ("en", english)):
        shown = outputs(ran[name, code])[cell].replace("\u00a0juta", " juta")
        assert expected in shown.replace("\u00a0million", " million")


@pytest.mark.parametrize(("name", "numbers"), [("economy", 17), ("readings", 14), ("budget", 12)])
def test_the_numbers_of_the_site_agree(ran, name, numbers):
    """The cell that compares them ran to its end: it says how many."""
    assert outputs(ran[name, "id"])["check"] == f"{numbers} angka cocok dengan situs ini\n"
    assert outputs(ran[name, "en"])["check"] == f"{numbers} numbers agree with this site\n"


@pytest.mark.parametrize(
    ("name", "code", "old", "new", "message"),
    [
        # Machines realised in full would be 100 %, not the 95.9 % of the site.
        (
            *("budget", "en", 'rate[\\"machines\\"]', "100"),
            "cell 18: AssertionError: machines_rate: your result is 100, the number",
        ),
        # A tonne has a thousand kilograms, not a hundred.
        (
            *("readings", "id", "(official_output * 1000)", "(official_output * 100)"),
            "cell 10: AssertionError: Harga menurut makalah tidak tepat seribu kali",
        ),
    ],
)
def test_a_changed_cell_stops_the_notebook_and_says_why(name, code, old, new, message):
    text = text_of(name, code)
    assert old in text
    with pytest.raises(BuildFailed, match=rf"{name}\.ipynb, {message}"):
        execute(text.replace(old, new), ROOT, key_of(name, code))


def test_an_executed_notebook_asks_for_nothing_inline(ran):
    for text in ran.values():
        shown = "".join(outputs(text).values())
        assert not [word for word in ("<style", "<script", " style=", "url(http") if word in shown]


def test_links_to_pages_are_addresses_of_the_site(ran):
    """notebooks/economy/ reaches background/ two steps up."""
    text = ran["economy", "en"]
    assert "](../../background/)" in text and ".md)" not in text


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


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        # (22 995 777.49 - 814 289.60) / (21 251 125.59 - 971 578.00) - 1; with s = 0.415018,
        # (s + 0.01) = s (1 + g) / (1 + s g) gives g = 0.01 / (s (0.99 - s))
        (
            "economy",
            {
                "mining_2021 = None": "mining_2021 = 2.67",
                "mining_2022 = None": "mining_2022 = 9,4",
                "needed_growth = None": "needed_growth = 4.2",
            },
        ),
        # 366 750 000 000 / 50 000 / 1000; (548.25 / 63) / (366.75 / 53) - 1
        (
            "readings",
            {"tonnes_sold = None": "tonnes_sold = 7335", "business = None": "business = 25.8"},
        ),
        # 1 - 5 000 / 6 712.375; 6 712.375 / 250 = 26.8, / 230 = 29.2
        (
            "budget",
            {
                "left_over = None": "left_over = 25,5",
                "presmedia = None": "presmedia = 27",
                "haluan = None": "haluan = 29",
            },
        ),
    ],
)
def test_the_check_of_an_exercise_knows_a_right_answer_from_a_wrong_one(name, answers):
    text = text_of(name, "en")
    for blank, answer in answers.items():
        assert text.count(blank) == 1, blank
        text = text.replace(blank, answer)
    said = outputs(execute(text, ROOT, key_of(name, "en")))["exercises"]
    assert said.count("That agrees.") == len(answers)
    wrong = text.replace(next(iter(answers.values())), next(iter(answers)).replace("None", "1.5"))
    said = outputs(execute(wrong, ROOT, key_of(name, "en")))["exercises"]
    assert "Not yet" in said and said.count("That agrees.") == len(answers) - 1


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


def test_a_failing_cell_names_notebook_and_cell(tmp_path):
    with pytest.raises(BuildFailed) as failure:
        execute(notebook("x = 1", "assert x == 2, 'x is\\n1'"), tmp_path, "docs/id/bad.ipynb")
    assert str(failure.value) == "docs/id/bad.ipynb, cell 2: AssertionError: x is\\n1"


def test_a_failing_cell_names_the_tables_that_were_read_until_then(tmp_path):
    cells = ('x = None and s.table("grdp")', "y = None and s.table('ikm')", "1 / 0")
    with pytest.raises(BuildFailed) as failure:
        execute(notebook(*cells, 'study.table("later")'), tmp_path, "docs/id/bad.ipynb")
    assert str(failure.value).endswith("by zero (read from data/grdp.csv, data/ikm.csv)")


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


def test_what_is_no_notebook_is_refused_by_name():
    with pytest.raises(InvalidProse, match=r"docs/id/bad\.ipynb: expected a notebook"):
        execute("{}", ROOT, "docs/id/bad.ipynb")


def test_a_notebook_finds_nothing_of_the_one_before_and_stands_in_its_own_folder(tmp_path):
    folders = [tmp_path / "docs" / name for name in ("id", "$HOME {en}")]
    for folder in folders:
        folder.mkdir(parents=True)
    with kernel(tmp_path) as run:
        for folder in folders:
            text = notebook("import os; print(os.getcwd(), 'kept' in globals())", "kept = 1")
            said = outputs(run(text, f"docs/{folder.name}/n.ipynb"))["c0"]
            assert said == f"{folder} False\n"


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
