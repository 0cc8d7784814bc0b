"""Build the site: read the data, fill the pages, run MkDocs for each language, publish."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from study.datasets import Study, read_notebooks, read_pages, read_study
from study.errors import BuildFailed, StudyError
from study.findings.facts import facts
from study.languages import LANGUAGES
from study.publishing.charts import FIGURES, render_svg
from study.publishing.finish import finish_html
from study.publishing.notebooks import execute
from study.publishing.prose import figure_html, fill, grdp_table

ROOT = Path(__file__).resolve().parents[1]
CONFIGS = {"id": "mkdocs.yml", "en": "mkdocs.en.yml"}


def main() -> int:
    """Exit 0 when built, 1 when the study's content is wrong, 2 on wrong use."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    try:
        build(ROOT)
    except StudyError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"built build/site ({', '.join(LANGUAGES)}); open build/site/index.html")
    return 0


def build(root: Path) -> None:
    """Write pages and site aside, then put the site in the last one's place."""
    write_pages(root, read_study(root), read_pages(root))
    write_notebooks(root, read_notebooks(root))
    shutil.rmtree(root / "build" / "stage", ignore_errors=True)
    for config in CONFIGS.values():
        run_mkdocs(root, config)
    for page in sorted((root / "build" / "stage").rglob("*.html")):
        finished = finish_html(page.read_text(encoding="utf-8"))
        page.write_text(finished, encoding="utf-8", newline="\n")
    site, old = root / "build" / "site", root / "build" / "old"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    (root / "build" / "stage").rename(site)
    shutil.rmtree(old, ignore_errors=True)


def write_pages(root: Path, study: Study, prose: Mapping[str, Mapping[str, str]]) -> None:
    """Every page of both languages, complete, into build/pages."""
    known = facts(study)
    for code, language in LANGUAGES.items():
        exhibits = {"table.grdp": grdp_table(study, language)}
        for name, draw in FIGURES.items():
            svg = render_svg(draw(study, language))
            exhibits[f"figure.{name}"] = figure_html(name, svg, study, language, known)
        folder = root / "build" / "pages" / code
        shutil.rmtree(folder, ignore_errors=True)
        for path, text in prose[code].items():
            page = folder / path
            page.parent.mkdir(parents=True, exist_ok=True)
            filled = fill(text, f"docs/{code}/{path}", language, known, exhibits)
            page.write_text(filled, encoding="utf-8", newline="\n")


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
            target = root / "build" / "pages" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(run.result(), encoding="utf-8", newline="\n")


def run_mkdocs(root: Path, config: str) -> None:
    """One strict run of MkDocs; what it says is shown only where it fails."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", config]
    # A fixed date where none is given: two builds of one commit are the same bytes.
    settings = {"SOURCE_DATE_EPOCH": "1767225600", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        command, cwd=root, env=settings | os.environ, capture_output=True, text=True
    )
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        raise BuildFailed(f"MkDocs stopped on {config}")


if __name__ == "__main__":
    sys.exit(main())
