"""Notebooks run on the study's data, say where they fail, and come out the same each time."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from running import NAMES, ROOT, execute, kernel, key_of, notebook, outputs, text_of

from generator.errors import BuildFailed
from generator.making.inputs import read_house
from generator.making.kept import Kept, makers
from generator.making.notebooks import outcome
from generator.reading import Study

# Each starts a Python, or looks at what the build's own Python ran.
pytestmark = pytest.mark.whole
Run = Callable[[str, str], str]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """One Python for all notebooks of the house, as in a build: to start it takes longest."""
    with kernel(ROOT) as running:
        yield running


@pytest.fixture(scope="module")
def ran(house: Path, study: Study) -> dict[tuple[str, str], str]:
    """Every notebook with its outputs, by name and language, as the build keeps it."""

    def anew(text: str, path: str) -> str:
        raise AssertionError(f"{path}: the next build would run it again")

    every = [(name, code) for name in NAMES for code in ("id", "en")]
    built = SimpleNamespace(root=house, house=read_house(house), study=study)
    keep = Kept(house / "build" / "kept", makers(built.house))
    return {
        one: outcome(built, key_of(*one), text_of(*one), keep, anew).decode("utf-8")
        for one in every
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
        ("budget", "sources", "Rp336 juta", "Rp\u00a0336 million"),
        ("budget", "hypothesis", "Rp249 juta", "Rp\u00a0249 million"),
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
def test_a_changed_cell_stops_the_notebook_and_says_why(run, name, code, old, new, message):
    text = text_of(name, code)
    assert old in text
    with pytest.raises(BuildFailed, match=rf"{name}\.ipynb, {message}"):
        run(text.replace(old, new), key_of(name, code))


def test_an_executed_notebook_asks_for_nothing_inline(ran):
    for text in ran.values():
        shown = "".join(outputs(text).values())
        assert not [word for word in ("<style", "<script", " style=", "url(http") if word in shown]


def test_links_to_pages_are_addresses_of_the_site(ran):
    """notebooks/economy/ reaches background/ two steps up."""
    text = ran["economy", "en"]
    assert "](../../background/)" in text and ".md)" not in text


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
def test_the_check_of_an_exercise_knows_a_right_answer_from_a_wrong_one(run, name, answers):
    whole = json.loads(text_of(name, "en"))
    asked = next(cell for cell in whole["cells"] if cell["id"] == "exercises")
    right = "".join(asked["source"])
    for blank, answer in answers.items():
        assert right.count(blank) == 1, blank
        right = right.replace(blank, answer)
    wrong = right.replace(next(iter(answers.values())), next(iter(answers)).replace("None", "1.5"))
    asked["source"] = right
    whole["cells"].append(asked | {"id": "again", "source": wrong})
    said = outputs(run(json.dumps(whole), key_of(name, "en")))
    assert said["exercises"].count("That agrees.") == len(answers)
    assert "Not yet" in said["again"] and said["again"].count("That agrees.") == len(answers) - 1


def test_a_failing_cell_names_notebook_and_cell(tmp_path):
    with pytest.raises(BuildFailed) as failure:
        execute(notebook("x = 1", "assert x == 2, 'x is\\n1'"), tmp_path, "docs/id/bad.ipynb")
    assert str(failure.value) == "docs/id/bad.ipynb, cell 2: AssertionError: x is\\n1"


def test_a_failing_cell_names_the_tables_that_were_read_until_then(tmp_path):
    cells = ('x = None and s.table("grdp")', "y = None and s.table('ikm')", "1 / 0")
    with pytest.raises(BuildFailed) as failure:
        execute(notebook(*cells, 'study.table("later")'), tmp_path, "docs/id/bad.ipynb")
    assert str(failure.value).endswith("by zero (read from data/grdp.csv, data/ikm.csv)")


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


@pytest.mark.parametrize(
    "code",
    ["open('/etc/passwd')", "import socket; socket.create_connection(('127.0.0.1', 9))"],
)
def test_a_cell_that_reaches_for_more_than_the_study_stops_its_notebook(tmp_path, code):
    with pytest.raises(BuildFailed, match=r"^docs/id/a\.ipynb, cell 1: (Permission|OS)Error: "):
        execute(notebook(code), tmp_path, "docs/id/a.ipynb")


def test_an_error_that_says_much_is_a_short_line(tmp_path):
    with pytest.raises(BuildFailed) as failure:
        execute(notebook("raise ValueError('a\\n' * 100_000)"), tmp_path, "docs/id/a.ipynb")
    assert len(str(failure.value)) < 1000 and "\n" not in str(failure.value)


def test_what_a_notebook_writes_goes_with_its_folder(tmp_path):
    code = "import os, tempfile; open(tempfile.gettempdir() + '/x', 'w'); print(os.environ['HOME'])"
    folder = outputs(execute(notebook(code), tmp_path, "docs/id/a.ipynb"))["c0"].strip()
    assert folder.startswith("/") and not Path(folder).exists()
