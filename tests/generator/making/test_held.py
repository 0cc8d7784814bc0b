"""What a notebook's Python may do: read the study's data and code, write a folder that goes."""

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.making import held
from generator.making.calls import FORBIDDEN, MACHINES, UNDONE, filter_steps
from generator.making.held import can_hold, held_module
from generator.notebooks.kernels import kernel_environment

# Each starts a Python.
pytestmark = pytest.mark.whole
SECRET = "a word that nobody may see"
# A line that says what an attempt came to: what it returned, or the kind of its error.
ATTEMPT = """
import ctypes, os, shutil, signal, socket, subprocess, sys, threading
from pathlib import Path
try:
{code}
    print("done", answer if "answer" in globals() else "")
except BaseException as error:
    print(type(error).__name__, getattr(error, "errno", ""))
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A house with data, code and what is neither, and a secret beside it."""
    house = tmp_path / "house"
    for name in ("data/a.csv", "scripts/own.py", "docs/id/a.md", ".git/config"):
        (house / name).parent.mkdir(parents=True, exist_ok=True)
        (house / name).write_text(SECRET, encoding="utf-8")
    (house / "scripts" / "own.py").write_text("WORD = 'own'\n", encoding="utf-8")
    (tmp_path / "secret").write_text(SECRET, encoding="utf-8")
    return house


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    (tmp_path / "scratch").mkdir()
    return tmp_path / "scratch"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A service of this machine that listens in a folder, as a container's or a key agent's."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("hub")
        listening.listen()
        yield tmp_path / "hub"


def attempt(code: str, root: Path, scratch: Path) -> str:
    """What it came to, held as a notebook is."""
    if not can_hold():
        pytest.fail("this machine cannot hold a notebook's Python: try it on one that can")
    indented = "\n".join(f"    {line}" for line in code.split("\n"))
    (root / "scripts" / "attempt.py").write_text(ATTEMPT.format(code=indented), encoding="utf-8")
    environ = kernel_environment(root, str(scratch))
    command = [*held_module(root, scratch), "attempt"]
    done = subprocess.run(command, cwd=root, env=environ, capture_output=True, text=True)
    return done.stdout.strip() or f"ended {done.returncode}"


REFUSED = ("PermissionError", "OSError", "ended", "CalledProcessError")


@pytest.mark.parametrize(
    "code",
    [
        "answer = open('/etc/passwd').read()",
        "answer = open('../secret').read()",
        "answer = open('docs/id/a.md').read()",
        "answer = open('.git/config').read()",
        "answer = os.listdir('.')",
        "answer = os.listdir('..')",
        "answer = open('/proc/self/environ').read()",
        "answer = open(f'/proc/{os.getppid()}/environ').read()",
        "answer = subprocess.check_output(['cat', os.path.abspath('../secret')])",
        "answer = subprocess.check_output('cat ../secret', shell=True)",
        "os.link('../secret', os.environ['HOME'] + '/mine')",
        "os.symlink('/etc', os.environ['HOME'] + '/e')\nos.listdir(os.environ['HOME'] + '/e')",
    ],
)
def test_nothing_else_is_read(root, scratch, code):
    came_to = attempt(code, root, scratch)
    assert came_to.startswith(REFUSED) and SECRET not in came_to


@pytest.mark.parametrize(
    "code",
    [
        "open('data/a.csv', 'w')",
        "open('data/a.csv', 'a')",
        "open('scripts/new.py', 'w')",
        "open('../secret', 'w')",
        "os.open('data/a.csv', os.O_RDONLY | os.O_TRUNC)",
        "os.truncate('data/a.csv', 0)",
        "os.remove('data/a.csv')",
        "os.rename('data/a.csv', 'data/b.csv')",
        "os.replace(shutil.copy('data/a.csv', os.environ['HOME']), 'data/a.csv')",
        "os.mkdir('build')",
        "os.symlink('/etc/passwd', 'data/b.csv')",
        "open('/dev/tty', 'w')",
        "os.kill(os.getppid(), signal.SIGTERM)",
        "os.kill(1, 0)",
        "os.killpg(os.getpgid(os.getppid()), 0)",
    ],
)
def test_nothing_else_is_written_or_stopped(root, scratch, code):
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert attempt(code, root, scratch).startswith(REFUSED)
    (root / "scripts" / "attempt.py").unlink()
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_rights_and_dates_of_files_stay_as_they_are(root, scratch):
    """Who asks is told that it was done, as libraries ask of all that they write."""
    file = root / "data" / "a.csv"
    before = file.stat()
    code = "os.chmod('data/a.csv', 0)\nos.utime('data/a.csv', (1, 1))\nos.chmod('../secret', 0)"
    assert attempt(code, root, scratch) == "done"
    after = file.stat()
    assert (before.st_mode, before.st_mtime) == (after.st_mode, after.st_mtime)
    assert (root.parent / "secret").stat().st_mode & 0o400


@pytest.mark.parametrize(
    "code",
    [
        "socket.create_connection(('127.0.0.1', {port}), 2)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', {port}))",
        "socket.socket(socket.AF_INET6)",
        "socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)",
        "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
        "socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)",
        "socket.socket(socket.AF_UNIX).connect('../hub')",
        "socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)",
        "socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)",
        "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:{port}/', timeout=2)",
        "subprocess.check_call([sys.executable, '-c', \"__import__('socket').socket()\"])",
    ],
)
def test_no_network_is_reached(root, scratch, hub, code):
    """Neither another host nor a service of this machine, by whatever kind of socket."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        came_to = attempt(code.replace("{port}", str(server.getsockname()[1])), root, scratch)
    # urllib wraps what the socket said.
    assert came_to.startswith((*REFUSED, "URLError"))


@pytest.mark.parametrize(
    "call",
    [
        "ptrace(16, os.getppid(), 0, 0)",
        "mount(b'none', os.environb[b'HOME'], b'tmpfs', 0, 0)",
        "unshare(0x10000000)",
        "chroot(b'/')",
        "syscall({io_uring}, 8, ctypes.create_string_buffer(256))",
    ],
)
def test_no_other_way_out_is_open(root, scratch, call):
    call = call.replace("{io_uring}", str(FORBIDDEN["io_uring_setup"][0]))
    code = f"answer = ctypes.CDLL(None, use_errno=True).{call}"
    assert attempt(code, root, scratch) == "done -1"


def test_what_it_starts_is_held_as_it_is(root, scratch):
    """A copy of the process, a thread, another program."""
    thread = "found = []\n" + "\n".join(
        (
            "def look():",
            "    try: found.append(open('../secret').read())",
            "    except OSError as error: found.append(error.errno)",
            "one = threading.Thread(target=look); one.start(); one.join()",
            "answer = found",
        )
    )
    assert attempt(thread, root, scratch) == "done [13]"
    copy = "if not os.fork():\n    try: open('../secret')\n    except OSError: os._exit(13)\n"
    copy += "answer = os.waitstatus_to_exitcode(os.wait()[1])"
    assert attempt(copy, root, scratch) == "done 13"


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("answer = len(open('data/a.csv').read())", str(len(SECRET))),
        ("import own; answer = own.WORD", "own"),
        ("answer = Path(os.environ['HOME'], 'x').write_text('12')", "2"),
        ("import tempfile; answer = tempfile.gettempdir() == os.environ['HOME']", "True"),
        ("pair = socket.socketpair(); answer = pair[0].send(b'123')", "3"),
        ("answer = subprocess.check_output(['echo', '1'], text=True)", "1"),
        ("answer = len(os.urandom(4))", "4"),
        ("import pandas; answer = pandas.DataFrame({'a': [1]}).a.sum()", "1"),
    ],
)
def test_what_a_notebook_needs_works(root, scratch, code, answer):
    assert attempt(code, root, scratch) == f"done {answer}"


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("bytearray(5 << 30)", "MemoryError"),
        ("with open(os.environ['HOME'] + '/x', 'wb') as x: x.truncate(2 << 30)", "OSError 27"),
    ],
)
def test_what_would_fill_the_machine_fails(root, scratch, code, error):
    assert attempt(f"signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n{code}", root, scratch) == error


def test_of_the_environment_nothing_is_handed_on(root, scratch, monkeypatch):
    monkeypatch.setenv("GITHUB_TOKEN", SECRET)
    monkeypatch.setenv("PYTHONSTARTUP", SECRET)
    code = "answer = sorted(os.environ)"
    told = {"HOME", "IPYTHONDIR", "LC_ALL", "PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED"}
    told |= {"PYTHONPATH", "TMPDIR", "TZ"} | ({"LD_LIBRARY_PATH"} & os.environ.keys())
    assert attempt(code, root, scratch) == f"done {sorted(told)}"


def test_where_the_machine_cannot_hold_it_the_notebook_runs_all_the_same(monkeypatch):
    """A line says so (generator.making.notebooks)."""
    monkeypatch.setattr(held, "landlock_version", lambda: 0)
    assert not can_hold()
    monkeypatch.setattr(held.sys, "platform", "darwin")
    assert not can_hold()


@pytest.mark.parametrize("machine", MACHINES)
def test_the_filter_is_one_that_the_system_takes(machine):
    """It leads nowhere behind its end, and has at most the 4,096 steps of the kernel's limit."""
    steps = filter_steps(machine, 4711)
    assert len(FORBIDDEN) + len(UNDONE) < len(steps) < 4096
    for place, (_, yes, no, value) in enumerate(steps):
        assert place + 1 + max(yes, no) < len(steps) + (steps[place][0] == 0x06)
        assert max(yes, no) < 256 and 0 <= value < 2**32
