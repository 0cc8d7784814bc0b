"""Build the site: read the data, fill the pages, run MkDocs for each language, publish.

Exit codes: 0 the site is built; 1 the study's content is wrong (data, prose, a reference), said in
one line, and the last good site stays; 2 wrong use of this command.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

from study.datasets import (
    Study,
    read_inputs,
    read_notebooks,
    read_outputs,
    read_pages,
    read_study,
)
from study.errors import BuildFailed, StudyError
from study.findings.facts import facts
from study.languages import LANGUAGES
from study.publishing.charts import render
from study.publishing.digest import digest
from study.publishing.edition import Edition
from study.publishing.editions import Pens, edition
from study.publishing.finish import finish_html
from study.publishing.notebooks import execute
from study.publishing.package import data_files
from study.publishing.pages import pages, uncited
from study.publishing.pictures import TYPEFACES, raster
from study.publishing.search import lean_index
from study.publishing.versions import version_settings

ROOT = Path(__file__).resolve().parents[1]
CONFIGS = {"id": "mkdocs.yml", "en": "mkdocs.en.yml"}
# SITE_URL is the public address, if there is one yet; SOURCE_DATE_EPOCH dates the sitemap.
SETTINGS = ("SITE_URL", "SOURCE_DATE_EPOCH")


def main() -> int:
    """Exit 0 when built, 1 when the study's content is wrong, 2 on wrong use."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--force", action="store_true", help="build even if nothing changed")
    options = parser.parse_args()
    started = time.monotonic()
    try:
        if not options.force and is_current(ROOT):
            print("nothing changed; open build/site/index.html")
            return 0
        build(ROOT)
    except StudyError as error:
        print(error, file=sys.stderr)
        return 1
    took = time.monotonic() - started
    print(f"built build/site in {took:.1f} s; open build/site/index.html")
    return 0


def build(root: Path) -> None:
    """Write pages and site aside, then put the site in the last one's place."""
    clock = Clock()
    before = digest(inputs(root))
    study, prose, notebooks = read_study(root), read_pages(root), read_notebooks(root)
    clock.tell("read and checked the data and the prose")
    shutil.rmtree(root / "build" / "pages", ignore_errors=True)
    known = facts(study)
    for code, language in LANGUAGES.items():
        site_url = os.environ.get("SITE_URL", "")
        done = edition(study, known, language, prose[code], pens(root), site_url)
        write_pages(root, done)
        if left := uncited(done):
            print(f"docs/{code}: nothing cites {', '.join(left)}")
    write_data(root, study)
    clock.tell("computed, drew and wrote the pages")
    write_notebooks(root, notebooks)
    clock.tell("ran the notebooks")
    shutil.rmtree(root / "build" / "stage", ignore_errors=True)
    settings = version_settings(study)
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda config: run_mkdocs(root, config, settings), CONFIGS.values()))
    clock.tell("laid them out with MkDocs")
    finish(root)
    publish(root)
    write(root / "build" / "current", before + digest(read_outputs(root / "build" / "site")))
    clock.tell("finished and published")


class Clock:
    """Tells what was done and how long it took."""

    def __init__(self) -> None:
        self.last = time.monotonic()

    def tell(self, what: str) -> None:
        """One line, with the seconds since the line before."""
        now = time.monotonic()
        print(f"{now - self.last:5.1f} s  {what}", flush=True)
        self.last = now


def finish(root: Path) -> None:
    """One site of both languages, without inline code, with a lean search."""
    stage = root / "build" / "stage"
    # English below the Indonesian root only now: MkDocs would empty a folder within its own.
    (root / "build" / "stage.en").rename(stage / "en")
    for page in sorted(stage.rglob("*.html")):
        write(page, finish_html(page.read_text(encoding="utf-8")))
    for index in sorted(stage.rglob("search_index.json")):
        language = "en" if index.is_relative_to(stage / "en") else "id"
        write(index, lean_index(index.read_text(encoding="utf-8"), language))


def publish(root: Path) -> None:
    """The new site in the last one's place, with no moment in which a build could lose both."""
    site, old = root / "build" / "site", root / "build" / "old"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    (root / "build" / "stage").rename(site)
    shutil.rmtree(old, ignore_errors=True)


def is_current(root: Path) -> bool:
    """Whether build/site is what these inputs give, and as it was left."""
    current, site = root / "build" / "current", root / "build" / "site"
    if not current.exists() or not site.exists():
        return False
    found = digest(inputs(root)) + digest(read_outputs(site))
    return current.read_text(encoding="utf-8") == found


def inputs(root: Path) -> dict[str, bytes]:
    """All that determines the site: files, settings, Python and its packages (as pinned)."""
    settings = {name: os.environ.get(name, "") for name in SETTINGS}
    settings["python"] = sys.version
    return read_inputs(root) | {name: value.encode() for name, value in settings.items()}


def write(path: Path, text: str) -> None:
    """A text as UTF-8 with LF, its folder made if needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def write_pages(root: Path, done: Edition) -> None:
    """Every page of a language, and what readers take away of its exhibits, into build/pages."""
    folder = root / "build" / "pages" / done.language.code
    for path, text in pages(done).items():
        write(folder / path, text)
    for exhibit in done.exhibits.values():
        for file in exhibit.downloads:
            target = folder / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)


def write_data(root: Path, study: Study) -> None:
    """The tables exactly as they are read, and what describes them, once for all languages."""
    folder = root / "build" / "pages" / "id" / "data"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in data_files(study, os.environ.get("SITE_URL", "")).items():
        (folder / name).write_bytes(content)


def pens(root: Path) -> Pens:
    """Draw what was not drawn before: a drawing is kept by all that determines it."""
    folder = root / "build" / "drawings"
    folder.mkdir(parents=True, exist_ok=True)
    typefaces = digest({path.name: path.read_bytes() for path in TYPEFACES.iterdir()})
    versions = [version(name) for name in ("vl-convert-python", "pillow")]
    maker = f"{versions} {typefaces}"

    def kept(source: str, ending: str, make: Callable[[str], bytes]) -> bytes:
        key = hashlib.sha256(f"{maker}\n{source}".encode()).hexdigest()
        path = folder / f"{key}.{ending}"
        if not path.exists():
            path.write_bytes(make(source))
        return path.read_bytes()

    return Pens(
        draw=lambda drawn: kept(drawn, "svg", lambda one: render(one).encode()).decode(),
        raster=lambda svg: kept(svg, "png", raster),
    )


def write_notebooks(root: Path, notebooks: Mapping[str, Mapping[str, str]]) -> None:
    """Every notebook with its outputs, the languages side by side, into build/pages."""
    sources = [
        (f"{code}/{path}", text)
        for code, texts in notebooks.items()
        for path, text in texts.items()
    ]
    with ThreadPoolExecutor() as pool:
        runs = [(path, pool.submit(execute, text, root, f"docs/{path}")) for path, text in sources]
        for path, run in runs:
            write(root / "build" / "pages" / path, run.result())


def run_mkdocs(root: Path, config: str, version: Mapping[str, str]) -> None:
    """One strict run of MkDocs; of what it says, the first complaint is passed on."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", config]
    # A fixed date where none is given: two builds of one commit are the same bytes.
    settings = {"SOURCE_DATE_EPOCH": "1767225600", "NO_MKDOCS_2_WARNING": "1"}
    if site_url := os.environ.get("SITE_URL"):
        settings["SITE_URL_EN"] = f"{site_url.rstrip('/')}/en/"
    done = subprocess.run(
        command, cwd=root, env=settings | os.environ | dict(version), capture_output=True, text=True
    )
    if done.returncode:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        said = [line for line in lines if line.startswith(("WARNING", "ERROR"))] or lines[-1:]
        raise BuildFailed(f"{config}: {said[0] if said else 'MkDocs stopped'}")


if __name__ == "__main__":
    sys.exit(main())
