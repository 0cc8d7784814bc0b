"""An answer to an exercise counts as right as a teacher would count it, however it is typed."""

import ast
import json
from decimal import Decimal
from pathlib import Path

import numpy
import pandas as pd
import pytest
from once import the_study

from generator.languages import LANGUAGES
from generator.notebooks.answers import verdict
from generator.notebooks.display import Display
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]
NOTEBOOKS = sorted((ROOT / "docs").glob("*/notebooks/*.ipynb"))


@pytest.mark.parametrize(
    ("answer", "right", "decimals"),
    [
        # Growth of revenue per business, rounded to the one decimal asked for, and further on.
        (25.8, 25.760379, 1),
        (25.76, 25.760379, 1),
        # Growth without mining in 2021 and 2022, and what manufacturing would need.
        (2.67, 2.666560, 1),
        (2.7, 2.666560, 1),
        (9.4, 9.378610, 1),
        (4.2, 4.190568, 1),
        # Half of the last decimal to the digit, where binary fractions miss it: 0.4 - 0.35.
        (0.4, 0.35, 1),
        (0.3, 0.35, 1),
        (1.15, 1.1, 1),
        (-0.4, -0.35, 1),
        (27.5, 27, 0),
        # What a sum of binary fractions leaves behind: 0.30000000000000004.
        (0.1 + 0.2, 0.35, 1),
        (7335, 7335.0, 0),
        (numpy.float64(25.8), 25.760379, 1),
        (numpy.int64(27), 27, 0),
        (Decimal("25.8"), 25.760379, 1),
    ],
)
def test_half_of_the_last_asked_decimal_is_right_with_its_edge(answer, right, decimals):
    assert verdict(answer, right, decimals) == "notebook.check.right"


@pytest.mark.parametrize(
    ("answer", "right", "decimals"),
    [
        (25.7, 25.760379, 1),
        (25.9, 25.760379, 1),
        (0.4001, 0.35, 1),
        (2.7, 2.666560, 2),
        (27.6, 27, 0),
        (-25.8, 25.760379, 1),
        (0, 25.760379, 1),
        (25.8, float("nan"), 1),
    ],
)
def test_what_rounds_to_another_number_is_not_right(answer, right, decimals):
    assert verdict(answer, right, decimals) == "notebook.check.wrong"


@pytest.mark.parametrize(
    ("answer", "right", "decimals"),
    [
        ("25,8", 25.760379, 1),
        ("25.8", 25.760379, 1),
        (" 25,8 % ", 25.760379, 1),
        ("25,8\u00a0%", 25.760379, 1),
        # As Python takes 25,8 and 7,335 without quotation marks.
        ((25, 8), 25.760379, 1),
        ((7, 335), 7335, 0),
        ("\u22120,4", -0.4, 1),
        ("-0,4", -0.4, 1),
        ("7.335", 7335, 0),
        ("7,335", 7335, 0),
        ("7 335", 7335, 0),
        ("7.335,0", 7335, 0),
        ("7,335.0", 7335, 0),
        ("4,191", 4.190568, 1),
    ],
)
def test_a_comma_is_read_and_so_are_thousands(answer, right, decimals):
    assert verdict(answer, right, decimals) == "notebook.check.right"


def test_thousands_typed_with_a_point_are_told_what_python_read():
    assert verdict(7.335, 7335, 0) == "notebook.check.thousand"
    assert verdict(7.3, 7335, 0) == "notebook.check.wrong"


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ("about 25", "'about 25'"),
        ("25,8,1", "'25,8,1'"),
        ("", "''"),
        (True, "True"),
        ([25.8], "[25.8]"),
        ((25.8, 1), "(25.8, 1)"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
        (1j, "1j"),
        (print, "<built-in function print>"),
        (pd.Series([25.8, 1.0]), "Series"),
        ("x" * 50, "str"),
    ],
)
def test_what_is_no_number_gets_a_sentence_in_the_notebooks_language(capsys, answer, named):
    study = the_study()
    for code, sentence in (("id", "bukan satu bilangan"), ("en", "is not one number")):
        Display(study, {}, LANGUAGES[code], CONTRACT).check(answer, 25.760379, decimals=1)
        said = capsys.readouterr().out
        assert said.startswith(f"{named} {sentence}") and said.count("\n") == 1


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_every_stop_of_a_notebook_has_words_and_every_check_its_decimals(notebook):
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    nodes = [node for text in code for node in ast.walk(ast.parse(text))]
    stops = [node for node in nodes if isinstance(node, ast.Assert)]
    assert len(stops) >= 4 and all(stop.msg for stop in stops)
    # The words stand in data/words.csv; the first cell cannot read it yet, and says it twice.
    own = [ast.unparse(stop.msg) for stop in stops]
    assert [words for words in own if "word(" not in words and "show." not in words] == own[:1]
    assert "Bongkar" in own[0] and "Unzip" in own[0]
    checks = [node for node in nodes if getattr(getattr(node, "func", 0), "attr", "") == "check"]
    assert checks and all([one.arg for one in check.keywords] == ["decimals"] for check in checks)
    asked = next("".join(cell["source"]) for cell in cells if cell["id"] == "exercises-text")
    assert "angka di belakang koma" in asked or "one decimal" in asked
