"""One Python that runs the notebooks handed to it, each as if it were the first."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import nbformat
from jupyter_client.manager import AsyncKernelManager
from jupyter_core.utils import run_sync
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from generator.errors import BuildFailed, InvalidSetting
from generator.notebooks.outputs import KERNEL, as_text, parsed, place, slim, with_page_links

# What begins a command that runs a module, told the folder that it may write.
Start = Callable[[Path], Sequence[str]]
# Where our own packages lie, for a house without any.
SCRIPTS = Path(__file__).resolve().parents[2]
# Of the environment of the build, where some Pythons find their own library.
OF_PYTHON = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
# How a notebook asks for a table of the study.
TABLE = re.compile(r"""\.table\(["'](\w+)["']\)""")
# A cell of these notebooks takes a second; two minutes is a hang, also on a slow machine.
CELL_SECONDS = 120
# Of a socket's whole name, in bytes: sun_path of sys/un.h, less its end; Linux has four more.
LONGEST_SOCKET = 103
SOCKETS = "the sockets of a notebook's Python"
# Some sentences: what stops a cell is a line, however much its error says.
LONGEST = 500


@contextmanager
def kernel(root: Path, start: Start) -> Iterator[Callable[[str, str], str]]:
    """A function that runs a notebook (its text; docs/<language>/…, below root) and slims it.

    All run in one Python, which `start` begins with the first of them: each in its own folder, if
    that exists, with nothing of the one before but the modules it loaded, with the package on its
    path and without the user's IPython profile. Raises BuildFailed, with notebook and cell, where
    a cell fails.
    """
    with tempfile.TemporaryDirectory() as scratch:
        # Sockets in a folder of our own: no port, so nothing for another user or build to reach.
        python = AsyncKernelManager(
            kernel_name=KERNEL["name"],
            transport="ipc",
            connection_file=str(Path(scratch) / "kernel.json"),
        )
        # This Python's own, whatever a user has set up under the same name.
        command = [*start(Path(scratch)), "ipykernel_launcher", "-f", "{connection_file}"]
        python.kernel_spec.argv = command
        client = NotebookClient(
            nbformat.v4.new_notebook(),
            km=python,
            timeout=CELL_SECONDS,
            startup_timeout=CELL_SECONDS,
            record_timing=False,
        )
        try:
            yield partial(execute, client, kernel_environment(root, scratch), root)
        finally:
            if client.kc:
                client.kc.stop_channels()
                run_sync(python.shutdown_kernel)(now=True)


def execute(
    client: NotebookClient, environ: Mapping[str, str], root: Path, source: str, key: str
) -> str:
    """The notebook with its outputs, slimmed, as text."""
    client.nb = parsed(source, key)
    check_room_for_sockets(Path(client.km.connection_file).parent)
    reached: list[int] = []
    client.on_cell_start = lambda cell, cell_index: reached.append(cell_index)
    try:
        # A cell's errors come as messages; what a kernel's libraries say as it ends is noise, and
        # what a cell writes past Python would reach the terminal.
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with client.setup_kernel(env=environ, cwd=str(root), **silent):
            run_sync(begin_afresh)(client, (root / key).parent)
            client.execute()
    except CellExecutionError as problem:
        why = f"{problem.ename}: {problem.evalue}"
        why = why if len(why) <= LONGEST else f"{why[:LONGEST]}…"
        said = f"{place(key, reached)}: {why}"
        cells = client.nb.cells[: reached[-1] + 1] if reached else []
        raise BuildFailed(said + files_read("\n".join(one.source for one in cells))) from None
    except TimeoutError:
        # Of a cell, or of the line before all cells.
        raise BuildFailed(f"{place(key, reached)}: took over {CELL_SECONDS} s") from None
    except RuntimeError:
        # DeadKernelError among them, and what jupyter-client raises where none starts in time.
        raise BuildFailed(f"{place(key, reached)}: its Python did not start, or stopped") from None
    return as_text(slim(with_page_links(client.nb)))


def check_room_for_sockets(scratch: Path) -> None:
    """Refuse a folder for what is passing whose path leaves no room for the names of sockets."""
    too_long = len(os.fsencode(scratch)) + len("/kernel-ipc-1") - LONGEST_SOCKET
    if too_long > 0:
        expected = f"a folder whose path is {too_long} bytes shorter, such as /tmp, for {SOCKETS}"
        raise InvalidSetting("TMPDIR", str(scratch), expected)


def files_read(code: str) -> str:
    """The tables that code has asked for, as the end of a sentence: one of them may be at fault."""
    names = dict.fromkeys(TABLE.findall(code))
    return f" (read from {', '.join(f'data/{name}.csv' for name in names)})" if names else ""


async def begin_afresh(client: NotebookClient, folder: Path) -> None:
    """Forget every name, and stand in the folder of the notebook that comes."""
    there = f"__import__('os').chdir({str(folder)!r})" if folder.is_dir() else ""
    await client.kc.execute(f"%reset -f\n{there}", silent=True, reply=True, timeout=CELL_SECONDS)


def kernel_environment(root: Path, scratch: str) -> dict[str, str]:
    """What the kernel sees: the package, one time zone, one language of the system, a home and a
    profile that are empty; of the build's own environment nothing that is not Python's.
    """
    packages = dict.fromkeys((root.resolve() / "scripts", SCRIPTS))
    ours = {
        "PYTHONPATH": os.pathsep.join(map(str, packages)),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        **dict.fromkeys(("HOME", "TMPDIR", "IPYTHONDIR"), scratch),
    }
    return {name: os.environ[name] for name in OF_PYTHON if name in os.environ} | ours
