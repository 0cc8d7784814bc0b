"""The generator, its theme and its words know no table, page, place or work of this study."""

import ast
import csv
import json
import re
from pathlib import Path

import pytest

from generator.reading.about import PARTS, read_about

ROOT = Path(__file__).parents[1]
GENERATOR, THEME = ROOT / "scripts" / "generator", ROOT / "docs" / "theme"
CODE = sorted(GENERATOR.rglob("*.py"))
# Not ours: what others made, and packed.
TEXTS = [
    path
    for folder in (GENERATOR, THEME)
    for path in sorted(folder.rglob("*"))
    if path.suffix in (".py", ".html", ".css", ".csv", ".js", ".xml", ".svg", ".txt")
    and "javascripts" not in path.parts
    and not path.name.startswith("vega")
]
PACKAGE = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))
# Tables of parts that any study may have, and of what every site says.
GENERAL = {
    *(Path(place).stem for place in PARTS.values() if place.endswith(".csv")),
    *("claim_records", "quotations", "words"),
}
TABLES = {one["name"] for one in PACKAGE["resources"]} - GENERAL
# Pages that the generator itself makes, leads to, or looks for where they are.
OWN_PAGES = {
    *("index.md", "about.md", "references.md", "claims.md", "data-notes.md", "corrections.md"),
    *("data/index.md", "notebooks/index.md", "editions.md"),
}
PAGES = {
    path.relative_to(ROOT / "docs" / "id").as_posix()
    for path in (ROOT / "docs" / "id").rglob("*.md")
} - OWN_PAGES
# How code asks for a table: these calls, with its name.
ASKS = {"table", "dataset", "codes", "quoting", "Cell", "DoubtedCells", "linked"}


def names_of_this_study() -> set[str]:
    """Its places, its paper, what it calls itself and what it is about, as its data have them."""
    about = read_about(ROOT)
    with (ROOT / "data" / "places.csv").open(encoding="utf-8", newline="") as file:
        places = {row[name] for row in csv.DictReader(file) for name in ("name_id", "name_en")}
    said = " ".join(about.labels["site.tagline"].values())
    words = {word for word in re.findall(r"\w+", said) if len(word) > len("ikan")}
    return {*places, about.paper, about.slug, about.slug.replace("-", " "), *words}


def asked(path: Path) -> set[str]:
    """The names of tables that a module asks for."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0] if node.args and name in ASKS else None
        else:
            first = node.slice if isinstance(node, ast.Subscript) else None
        if isinstance(first, ast.Constant):
            found.add(str(first.value))
    return found


def strings(path: Path) -> set[str]:
    """The strings of a module."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {str(node.value) for node in nodes if isinstance(node, ast.Constant)}


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(GENERATOR).as_posix())
def test_no_module_asks_for_a_table_or_a_page_of_one_study(path):
    assert not asked(path) & TABLES
    of_tables = {f"data/{name}.csv" for name in TABLES} | {
        f"{one['name']}.{field['name']}"
        for one in PACKAGE["resources"]
        if one["name"] in TABLES
        for field in one["schema"]["fields"]
    }
    said = strings(path)
    assert not said & (of_tables | PAGES | {page.removesuffix("md") for page in PAGES})


def test_no_text_of_the_generator_or_of_the_theme_names_what_one_study_is_about():
    names = names_of_this_study()
    assert {"septiany", "Bintan", "Batam", "kerupuk", "crackers"} <= names
    known = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names), re.IGNORECASE)
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in TEXTS
        if (match := known.search(path.read_text(encoding="utf-8")))
    ]
    assert found == []
