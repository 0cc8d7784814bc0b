"""How time and memory grow with pages of three exhibits each, in both languages."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

from measuring.runs import Run, run_build

SIZES = (10, 50, 200)
EXHIBITS = 3
LANGUAGES = ("id", "en")


def growth(root: Path) -> dict[str, Run]:
    """One build for each number of pages added to a house that has been built before."""
    figures = names_of_figures(root)
    leave_out_of_contents(root / "mkdocs.yml")
    found = {}
    for size in SIZES:
        for language in LANGUAGES:
            for number, text in enumerate(pages(figures, size), start=1):
                path = root / "docs" / language / "growth" / f"page-{number:03}.md"
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
        found[str(size)] = run_build(root, "--force")
    return found


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
    parts = "".join(
        f"## {name} {{#show-{name}}}\n\n{{{{ figure.{name} }}}}\n\n" for name in figures
    )
    front = f"---\ntitle: Page {number}\ndescription: A page to measure.\n---\n"
    return f"{front}# A page to measure\n\n{parts}"
