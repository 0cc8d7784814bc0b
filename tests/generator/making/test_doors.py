"""What nobody foresaw reaches a person in one line: what was being made, where, how to see more."""

import pickle
import runpy
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest
from once import its_facts, the_study

import build
from generator.errors import BuildFailed, StudyError
from generator.findings import Rendition
from generator.languages import LANGUAGES
from generator.making.doors import at_door
from generator.site.written import check_written
from generator.unforeseen import Unanswered, Unforeseen, while_making
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]


def broken() -> int:
    return {}["a\nb"]  # type: ignore[index]


def made_elsewhere() -> None:
    with while_making("data/exhibits/a.toml, id"):
        broken()


def test_it_says_what_was_being_made_and_how_to_see_more(capsys):
    with pytest.raises(Unforeseen) as told:
        made_elsewhere()
    with while_making("nothing"):
        pass
    assert at_door(broken, "the preview") == 1
    said = capsys.readouterr().err
    assert said == "the preview: stopped by KeyError: 'a\\nb'; --debug shows all of it\n"
    assert str(told.value) == "data/exhibits/a.toml, id: stopped by KeyError: 'a\\nb'"


def test_the_innermost_tells_and_what_speaks_for_itself_passes():
    with (
        pytest.raises(Unforeseen, match="^inner: "),
        while_making("outer"),
        while_making("inner"),
    ):
        broken()
    for error in (BuildFailed("no"), OSError(28, "full"), KeyboardInterrupt()):
        with pytest.raises(type(error)), while_making("outer"):
            raise error


def test_it_names_the_line_of_the_studys_code_where_one_led_to_it():
    """A column that the study's own table asks for and its data do not have."""
    study = the_study()
    lacking = study.tables["grdp"].drop(columns="value")
    told = replace(study, tables={**study.tables, "grdp": lacking})
    rendition = Rendition(told, its_facts(), LANGUAGES["en"])
    with pytest.raises(Unanswered) as refused, while_making("data/exhibits/grdp.toml, en"):
        CONTRACT.tables["grdp"](rendition)
    said = str(refused.value)
    assert said.startswith("data/exhibits/grdp.toml, en: no row or column with the key ")
    assert (
        "'values' labels are not columns" in said
        and " in scripts/study/tables/economy.py, line " in said
    )


def test_a_row_that_the_studys_code_asks_for_is_named():
    """Without the total of 2022 nothing says what its sectors are parts of."""
    study = the_study()
    totals = study.tables["grdp_totals"]
    told = replace(study, tables={**study.tables, "grdp_totals": totals[totals["year"] != 2022]})
    rendition = Rendition(told, its_facts(), LANGUAGES["id"])
    with pytest.raises(Unanswered) as refused, while_making("data/exhibits/grdp-sectors.toml, id"):
        CONTRACT.figures["grdp-sectors"](rendition)
    assert 'no row or column with the key "' in str(refused.value)
    assert "2022" in str(refused.value) and "scripts/study/figures/economy.py" in str(refused.value)


def test_a_page_that_the_checks_stumble_on_is_named(monkeypatch):
    monkeypatch.setattr("generator.site.written.moving_faults", lambda *_: broken())
    page = "---\ntitle: A\ndescription: B\n---\n# A\n"
    with pytest.raises(Unforeseen, match=r"^docs/id/theory\.md, its check: stopped by KeyError"):
        check_written({"id": {"theory.md": page}}, {}, the_study(), its_facts())


def test_it_comes_whole_from_another_process():
    with ProcessPoolExecutor(1, get_context("fork")) as pool:
        error = pool.submit(made_elsewhere).exception()
    assert isinstance(error, StudyError)
    assert str(error) == str(pickle.loads(pickle.dumps(error)))
    assert str(error).startswith("data/exhibits/a.toml, id: stopped by KeyError")


def test_debug_shows_all_that_python_knows(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["build.py", "--debug"])
    assert build.refused(ValueError("odd")) == 1
    assert build.refused(BuildFailed("no pages")) == 1
    assert at_door(broken, "x") == 1
    said = capsys.readouterr().err
    assert "ValueError: odd\nbuild/site: stopped by ValueError: odd" in said
    assert "BuildFailed: no pages\nno pages\n" in said and "return {}" in said


def test_a_door_that_stumbles_says_one_line(capsys, monkeypatch):
    monkeypatch.setattr(build, "listen", broken)
    monkeypatch.setattr(sys, "argv", ["build.py"])
    assert build.main() == 1
    said = capsys.readouterr().err
    assert said.startswith("build/site: stopped by KeyError: 'a\\nb' in scripts/build.py, line ")
    assert said.endswith("; --debug shows all of it\n") and said.count("\n") == 1


def test_another_python_is_told_what_it_lacks(capsys):
    def lacking() -> int:
        raise ModuleNotFoundError("No module named 'pandas'", name="pandas")

    assert at_door(lacking, "build/site") == 1
    said = capsys.readouterr().err
    assert said.startswith('"pandas" is not there for ') and said.count("\n") == 1
    assert "expected the Python that make sets up, .venv/bin/python" in said


def test_a_long_account_is_cut():
    with pytest.raises(Unforeseen) as told, while_making("x"):
        raise ValueError("y" * 1000)
    assert len(str(told.value)) < 200


@pytest.mark.parametrize("door", ["build", "serve", "bench", "new_study"])
def test_every_door_knows_debug_and_ends_so(door, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", [f"{door}.py", "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(ROOT / "scripts" / f"{door}.py"), run_name="__main__")
    assert ended.value.code == 0 and "--debug" in capsys.readouterr().out
    assert "at_door(main, " in (ROOT / "scripts" / f"{door}.py").read_text(encoding="utf-8")


def test_a_division_by_nothing_in_the_studys_code_is_named_as_one():
    study = the_study()
    lacking = study.tables["budget"].assign(budget=0.0).astype({"budget": object})
    told = replace(study, tables={**study.tables, "budget": lacking})
    with pytest.raises(StudyError) as refused:
        CONTRACT.known(told)
    assert "\n" not in str(refused.value) and "Error" not in str(refused.value)
