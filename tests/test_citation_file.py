"""CITATION.cff is what GitHub, Zotero and Zenodo read: cffconvert, the format's own tool, says so.

Its pins are older than the site's, so it runs in an environment of its own (tests/cffconvert.txt).
"""

import subprocess
from pathlib import Path

import pytest
from environments import new_environment, pip_for

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.whole


@pytest.fixture(scope="module")
def cffconvert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tool in a new environment."""
    python = new_environment(tmp_path_factory.mktemp("cffconvert") / "venv")
    # What is imported is compiled then; the rest need not be.
    install = (*pip_for(python), "install", "--no-compile", "--require-hashes")
    subprocess.run([*install, "-r", ROOT / "tests" / "cffconvert.txt"], check=True)
    return python.with_name("cffconvert")


def validated(cffconvert: Path, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [cffconvert, "--validate", "-i", file], capture_output=True, text=True, cwd=file.parent
    )


def test_the_citation_file_is_valid(cffconvert):
    assert validated(cffconvert, ROOT / "CITATION.cff").returncode == 0


def test_the_tool_tells_a_wrong_one(cffconvert, tmp_path):
    file = tmp_path / "CITATION.cff"
    text = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    file.write_text(text.replace("type: dataset", "type: cracker"), encoding="utf-8")
    assert validated(cffconvert, file).returncode != 0
