"""The real command, stopped or killed in the midst: no process, no litter, the last good site."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from command import build, copy_of
from processes import end_by_themselves, hear_stops, marked, processes, wait_for_program

from generator.making.lock import held
from generator.making.workplace import tidy

# What a house has below build/ when nothing is at work, and no pages are half made.
IN_ORDER = ["current", "kept", "lock", "seconds.json", "site"]
pytestmark = pytest.mark.builds


@pytest.fixture
def copy(house: Path, tmp_path: Path) -> Path:
    """A copy of the built house."""
    return copy_of(house, tmp_path / "house")


@pytest.fixture
def to_run(copy: Path) -> Path:
    """One in which the notebooks are to run again."""
    for kept in (copy / "build" / "kept").glob("*.ipynb"):
        kept.unlink()
    return copy


@pytest.fixture
def to_lay_out(copy: Path) -> Path:
    """One whose pages are to be laid out again."""
    for kind in ("site.pack", "laid.json"):
        for kept in (copy / "build" / "kept").glob(f"*.{kind}"):
            kept.unlink()
    return copy


def started(root: Path, *command: str) -> subprocess.Popen[str]:
    """A command at work in a house, marked by the house's path."""
    return subprocess.Popen(
        [sys.executable, *command],
        cwd=root,
        env=marked(str(root)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_stops,
    )


def below_build(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "build").iterdir())


def test_stopped_while_notebooks_run_it_says_one_line_and_nothing_of_it_is_left(to_run):
    copy = to_run
    process = started(copy, "scripts/build.py", "--force")
    wait_for_program(str(copy), "ipykernel_launcher")
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (143, "stopped by SIGTERM; the last good site stays\n")
    assert processes(str(copy)) == []
    assert below_build(copy) == IN_ORDER
    assert build(copy, "--check").stdout == "nothing changed; make serve shows it\n"


def test_killed_while_mkdocs_runs_all_of_it_ends_and_the_next_build_clears(to_lay_out):
    copy = to_lay_out
    process = started(copy, "scripts/build.py", "--force")
    wait_for_program(str(copy), "mkdocs build")
    process.kill()
    process.communicate()
    assert end_by_themselves(str(copy))
    assert "pages" in below_build(copy)
    assert build(copy, "--check").stdout == "nothing changed; make serve shows it\n"
    assert below_build(copy) == IN_ORDER


@pytest.mark.parametrize("stop", ["SIGTERM", pytest.param("SIGKILL", marks=pytest.mark.more)])
def test_a_preview_ends_with_the_build_that_it_started(to_run, stop):
    copy = to_run
    with (copy / "docs" / "id" / "glossary.md").open("a", encoding="utf-8") as page:
        page.write("\nSatu kalimat lagi.\n")
    process = started(copy, "scripts/serve.py", "--port", "0")
    wait_for_program(str(copy), "ipykernel_launcher")
    process.send_signal(signal.Signals[stop])
    process.wait(timeout=30)
    assert end_by_themselves(str(copy))
    assert (copy / "build" / "site" / "index.html").exists()
    # What the next build begins with.
    tidy(copy)
    assert below_build(copy) == IN_ORDER


def test_a_second_build_says_that_it_waits_and_then_has_nothing_to_do(copy):
    with held(copy):
        process = started(copy, "scripts/build.py")
        assert process.stdout.readline() == "another build is running; waiting\n"
        assert process.poll() is None
    said, _ = process.communicate(timeout=30)
    assert said == "nothing changed; make serve shows it\n"


def test_a_disk_that_takes_no_more_is_one_line(copy):
    """A limit on the size of a file stands for a full disk: the system refuses to write."""
    limited = "import resource as r, runpy, sys; r.setrlimit(r.RLIMIT_FSIZE, (9999, 9999)); "
    run = "sys.path[0] = 'scripts'; sys.argv[0] = 'scripts/build.py'; "
    process = started(
        copy, "-c", f"{limited}{run}runpy.run_path(sys.argv[0], run_name='__main__')", "--force"
    )
    _, said = process.communicate(timeout=240)
    assert process.returncode == 1
    assert said == "build: File too large; the last good site stays\n"
    assert below_build(copy) == IN_ORDER
