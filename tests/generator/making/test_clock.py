"""Long work says what it is doing, how far it is and how long it took; short work says nothing."""

import json
import time

import pytest

from generator.making.clock import FILE, Clock, last_seconds
from generator.making.settings import are_steps_told

STEPS = ("reading", "writing", "publishing")


def walked(root, told=True):
    clock = Clock(root, STEPS, told)
    for step in STEPS:
        clock.begin(step)
    clock.keep()


def test_a_build_that_was_never_timed_says_each_step_and_how_far_it_is(tmp_path, capsys):
    (tmp_path / "build").mkdir()
    walked(tmp_path)
    assert capsys.readouterr().out == "1 of 3: reading\n2 of 3: writing\n3 of 3: publishing\n"


def test_the_next_build_says_of_slow_steps_alone_how_long_they_took(tmp_path, capsys):
    (tmp_path / "build").mkdir()
    (tmp_path / FILE).write_text(json.dumps({"reading": 0.4, "writing": 12.6, "publishing": 2}))
    walked(tmp_path)
    said = "2 of 3: writing (13 s last time)\n3 of 3: publishing (2 s last time)\n"
    assert capsys.readouterr().out == said


def test_steps_that_were_quick_are_not_told_the_next_time(tmp_path, capsys):
    (tmp_path / "build").mkdir()
    walked(tmp_path, told=False)
    assert set(last_seconds(tmp_path / FILE)) == set(STEPS)
    walked(tmp_path)
    assert capsys.readouterr().out == ""


def test_each_step_is_timed_by_itself(tmp_path, monkeypatch):
    (tmp_path / "build").mkdir()
    moments = iter((0.0, 1.0, 4.0, 9.0, 20.0))
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    walked(tmp_path)
    assert last_seconds(tmp_path / FILE) == {"reading": 3, "writing": 5, "publishing": 11}


@pytest.mark.parametrize("said", ["", "{", "[1, 2]", '{"reading": "soon"}'])
def test_what_cannot_be_read_of_the_last_build_is_as_none(tmp_path, capsys, said):
    (tmp_path / "build").mkdir()
    (tmp_path / FILE).write_text(said)
    walked(tmp_path)
    assert capsys.readouterr().out.startswith("1 of 3: reading\n")


@pytest.mark.parametrize(
    ("environ", "told"), [({}, True), ({"CI": ""}, True), ({"CI": "1"}, False)]
)
def test_services_that_run_on_every_commit_are_told_the_result_alone(environ, told):
    assert are_steps_told(environ) == told
