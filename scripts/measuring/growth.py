"""How time and memory grow with pages of three exhibits each and with exhibits."""

from __future__ import annotations

import shutil
from itertools import cycle, islice
from pathlib import Path

from measuring.runs import Run, run_build

# Pages and exhibits added to the house.
SIZES = ((20, 20), (100, 60), (500, 200))
EXHIBITS = 3
LANGUAGES = ("id", "en")
# The exhibit that is added again and again, and the function that draws it.
PATTERN, DRAWN_BY = "grdp-growth", "economy.grdp_growth"


def growth(root: Path) -> dict[str, Run]:
    """One build for each size of a house that has been built before."""
    leave_out_of_contents(root / "mkdocs.yml")
    found = {}
    for size, exhibits in SIZES:
        add_exhibits(root, exhibits)
        figures = names_of_figures(root)
        for language in LANGUAGES:
            for number, text in enumerate(pages(figures, size), start=1):
                path = root / "docs" / language / "growth" / f"page-{number:03}.md"
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
        found[f"{size} and {exhibits}"] = run_build(root)
    return found


def each_added(found: dict[str, Run], before: Run) -> dict[str, tuple[float, float]]:
    """What each page added costs with its share of exhibits: milliseconds of processor, kB."""
    return {
        name: (
            round(1000 * (run.cpu_seconds - before.cpu_seconds) / pages_in(name)),
            round(1000 * (run.peak_mb - before.peak_mb) / pages_in(name)),
        )
        for name, run in found.items()
    }


def pages_in(name: str) -> int:
    """How many pages a size adds."""
    return int(name.partition(" ")[0])


def add_exhibits(root: Path, count: int) -> None:
    """So many more exhibits, each a figure that the house has."""
    records = root / "data" / "exhibits"
    for number in range(1, count + 1):
        shutil.copy(records / f"{PATTERN}.toml", records / f"{PATTERN}-{number:03}.toml")
    code = root / "scripts" / "study" / "figures" / "__init__.py"
    kept = code.read_text(encoding="utf-8").partition("\n# Added")[0].rstrip("\n")
    more = f'f"{PATTERN}-{{number:03}}": {DRAWN_BY} for number in range(1, {count + 1})'
    code.write_text(f"{kept}\n# Added\nFIGURES = {{**FIGURES, **{{{more}}}}}\n", encoding="utf-8")


def leave_out_of_contents(configuration: Path) -> None:
    """Let pages be added that no page's contents list, so that the others keep their size."""
    text = configuration.read_text(encoding="utf-8")
    text = text.replace("not_in_nav: |\n", "not_in_nav: |\n  /growth/*\n", 1)
    configuration.write_text(text, encoding="utf-8", newline="\n")


def names_of_figures(root: Path) -> list[str]:
    """The figures that the house has."""
    records = sorted((root / "data" / "exhibits").glob("*.toml"))
    return [path.stem for path in records if 'kind = "figure"' in path.read_text(encoding="utf-8")]


def pages(figures: list[str], size: int) -> list[str]:
    """So many pages, each with the next three figures."""
    endless = cycle(figures)
    return [page(number, list(islice(endless, EXHIBITS))) for number in range(1, size + 1)]


def page(number: int, figures: list[str]) -> str:
    """A page that shows these figures, each under a heading."""
    # No page may type a number, in a heading either.
    parts = "".join(
        f"## A figure {{#show-{name}}}\n\n{{{{ figure.{name} }}}}\n\n" for name in figures
    )
    front = f"---\ntitle: Page {number}\ndescription: A page to measure.\n---\n"
    return f"{front}# A page to measure\n\n{parts}"
