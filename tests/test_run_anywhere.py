"""The notebooks on somebody else's machine: what was downloaded, and nothing of this project.

The environment is new, and holds what the notebook's own `pip install` line asks for and what
that needs, in the pinned versions. Wheels are kept in build/wheels, so that only the first run
asks a registry for them; each run installs from there, which takes half a minute.
"""

import json
import os
import re
import shutil
import subprocess
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from environments import new_environment, pip_for

ROOT = Path(__file__).parents[1]
WHEELS = ROOT / "build" / "wheels"
# A pin with the condition under which it holds, such as a version of Python; without its hashes.
PIN = re.compile(r"^([\w.-]+==[^\\\n]+?)\s*\\?$", re.MULTILINE)
NAMES = ("economy", "readings", "budget")
# Begun early, since it takes long.
pytestmark = pytest.mark.builds
# The last cell of each that compares with the site, and one number worked out by hand:
# 41.5 % of 22 995 777.49; 7 335 kg x 12; 6 712 375 000 / 27.
EXPECTED = {
    ("economy", "id"): ("17 angka cocok", "41,5"),
    ("economy", "en"): ("17 numbers agree", "41.5"),
    ("readings", "id"): ("14 angka cocok", "88,0"),
    ("readings", "en"): ("14 numbers agree", "88.0"),
    ("budget", "id"): ("12 angka cocok", "Rp249"),
    ("budget", "en"): ("12 numbers agree", "Rp\u00a0249"),
}


def published(site: Path, name: str, code: str) -> Path:
    return site / ("" if code == "id" else code) / "notebooks" / f"{name}.{code}.ipynb"


def run(*command: str | Path, **settings: object) -> str:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, **settings)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def python(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with what the published notebook says that it needs."""
    folder = tmp_path_factory.mktemp("elsewhere")
    cells = json.loads(published(site, "economy", "en").read_text(encoding="utf-8"))["cells"]
    line = re.search(r"^pip install (.+)$", "".join(cells[1]["source"]), re.MULTILINE)
    wanted = line[1].split()
    pins = folder / "pins.txt"
    pins.write_text("\n".join(PIN.findall((ROOT / "requirements.txt").read_text())))
    python = new_environment(folder / "venv")
    pip = pip_for(python)
    offline = ("--no-index", "--find-links", WHEELS)
    install = (*pip, "install", "--no-compile", *offline, "-c", pins, *wanted)
    if subprocess.run([*map(str, install)], capture_output=True).returncode:
        run(*pip, "download", "-d", WHEELS, "-c", pins, *wanted)
        run(*install)
    return python


def test_each_notebook_runs_from_the_zip_alone(site, python, tmp_path):
    def ran(code: str) -> dict[str, str]:
        """What the notebooks of a language show, each run by a Python of its own."""
        folder = tmp_path / code
        zipfile.ZipFile(site / "data" / "sei-lekop-data.zip").extractall(folder)
        copies = {name: Path(shutil.copy(published(site, name, code), folder)) for name in NAMES}
        # No variable of ours; a proxy that does not exist, lest a step ask the network.
        clean = {"PATH": os.defpath, "HOME": str(folder), "https_proxy": "http://127.0.0.1:9"}
        files = [copy.name for copy in copies.values()]
        execute = python.with_name("jupyter-execute")
        run(execute, "--inplace", *files, cwd=folder, env=clean)
        return {name: shown(copy) for name, copy in copies.items()}

    with ThreadPoolExecutor(2) as pool:
        runs = {code: pool.submit(ran, code) for code in ("id", "en")}
        for (name, code), expected in EXPECTED.items():
            text = runs[code].result()[name]
            assert all(said in text for said in expected), (name, code)


def shown(notebook: Path) -> str:
    """All that a notebook that was run shows, none of it an error."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    assert not [one for one in outputs if one["output_type"] == "error"]
    return json.dumps(outputs, ensure_ascii=False)


def test_the_environment_does_not_know_this_project(python, tmp_path):
    command = [str(python), "-c", "import study"]
    done = subprocess.run(command, cwd=tmp_path, env={"PATH": os.defpath}, capture_output=True)
    assert b"No module named 'study'" in done.stderr


def test_without_the_data_a_notebook_says_what_to_do(site, python, tmp_path):
    notebook = Path(shutil.copy(published(site, "economy", "en"), tmp_path))
    done = subprocess.run(
        [str(python.with_name("jupyter-execute")), notebook.name],
        cwd=tmp_path,
        env={"PATH": os.defpath, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode and "Unzip sei-lekop-data.zip beside this notebook" in done.stderr
