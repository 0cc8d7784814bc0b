"""datapackage.json, read and checked once, with a line for the first thing that is wrong in it."""

from __future__ import annotations

from pathlib import Path

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES
from generator.reading.datasets import Dataset, ForeignKey, Package
from generator.reading.described import PACKAGE, Described, keys_in_languages
from generator.reading.fields import NAME, NAMED, columns_of, fields_of
from generator.reading.files import read_json
from generator.reading.origins import address_in, licence_of, origin_of, place_of, sources_of
from generator.reading.package_texts import check_texts

# What is said in each language: of the package as a whole the root's stands under the names of the
# standard, the others behind their code.
SAID = ("title", "description")
OF_PACKAGE = (
    *("name", *SAID, "sources", "contributors", "licenses", "resources"),
    *("id", "profile", "version", "created", "homepage", "keywords"),
)
# How every table is written, which a dataset may say and not change.
WRITTEN = {"format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
OF_DATASET = (
    *("name", "path", *WRITTEN),
    *("paper", "sources", "origin", "licenses", "page", "headings", "schema"),
)
OF_SCHEMA = ("fields", "primaryKey", "foreignKeys", "missingValues")


def read_package(root: Path) -> Package:
    """The data package below a root, whether its tables are there or not."""
    return package_of(read_json(root, PACKAGE))


def package_of(found: object) -> Package:
    """The data package, or `InvalidData` naming the place, what stands there and what should."""
    others = (f"{name}_{code}" for name in SAID for code in LANGUAGES if code != LANGUAGES.root)
    said = Described(found, "", (*OF_PACKAGE, *others))
    check_published(said)
    listed = said.part("resources", [])
    if not listed or not all(isinstance(one, dict) for one in listed):
        raise InvalidData(PACKAGE, None, "resources", None, "a list of tables")
    datasets = tuple(dataset_of(one) for one in listed)
    names = [dataset.name for dataset in datasets]
    for name in names:
        if names.count(name) > 1:
            raise InvalidData(PACKAGE, None, "resources", name, "each name once")
    if "words" not in names:
        raise InvalidData(PACKAGE, None, "resources", None, "a table named words")
    package = Package(
        title=first_and_others(said, "title"),
        description=first_and_others(said, "description"),
        datasets=datasets,
        kept=said.found,
    )
    check_foreign_keys(package)
    check_texts(package)
    return package


def check_published(said: Described) -> None:
    """Refuse the parts of the package as a whole that are published as they stand.

    Whoever keeps the package is named without an e-mail address.
    """
    said.text("name")
    said.check_texts("id", "profile", "version", "created")
    said.texts("keywords")
    address_in(said, "homepage")
    sources_of(said)
    licence_of(said)
    for one in said.part("contributors", []):
        person = Described(one, "contributors", ("title", "role", "path", "organization"))
        person.text("title")
        person.check_texts("role", "organization")
        address_in(person, "path")


def first_and_others(said: Described, name: str) -> dict[str, str]:
    """A text of the package as a whole, by language."""
    root = LANGUAGES.root
    return {code: said.text(name if code == root else f"{name}_{code}") for code in LANGUAGES}


def dataset_of(found: object) -> Dataset:
    """One table of the package, by a file beside it."""
    name = str(found.get("name", "")) if isinstance(found, dict) else ""
    texts = (part for text in SAID for part in keys_in_languages(text))
    said = Described(found, name or "resources", (*OF_DATASET, *texts))
    if not NAME.fullmatch(name):
        raise InvalidData(PACKAGE, None, "resources", name, NAMED)
    if said.part("path", "") != f"{name}.csv":
        raise said.wrong("path", f"{name}.csv")
    for part, written in WRITTEN.items():
        if said.part(part, written) != written:
            raise said.wrong(part, f'"{written}"')
    schema = Described(said.part("schema", {}), f"{name}.schema", OF_SCHEMA)
    fields = fields_of(schema, name)
    known = [field.name for field in fields]
    if schema.found.get("missingValues", [""]) != [""]:
        raise schema.wrong("missingValues", 'an empty cell alone: [""]')
    return Dataset(
        name=name,
        path=said.text("path"),
        title=said.in_languages("title"),
        description=said.in_languages("description"),
        paper=place_of(said),
        sources=sources_of(said),
        licence=licence_of(said),
        origin=origin_of(said),
        page=said.part("page", True),
        headings=column_headings(said),
        fields=fields,
        primary_key=columns_of(schema, "primaryKey", known, "the columns that tell rows apart"),
        foreign_keys=tuple(
            foreign_key_of(one, name, known) for one in schema.part("foreignKeys", [])
        ),
        schema=schema.found,
        kept=said.found,
    )


def column_headings(dataset: Described) -> dict[str, str]:
    """The section that each heading of the paper begins."""
    found = dataset.part("headings", {})
    said = Described(found, dataset.place_of("headings"), found)
    return {heading: said.text(heading) for heading in found}


def foreign_key_of(found: object, table: str, known: list[str]) -> ForeignKey:
    """One foreign key of a table with these columns."""
    said = Described(found, f"{table}.schema.foreignKeys", ("fields", "reference"))
    columns = columns_of(said, "fields", known, f"columns of {table}")
    there = Described(
        said.part("reference", {}), said.place_of("reference"), ("resource", "fields")
    )
    # An empty name is the standard's way to say: this very table.
    return ForeignKey(columns, there.part("resource", "") or table, there.texts("fields"))


def check_foreign_keys(package: Package) -> None:
    """Refuse a key to a dataset or to columns that there are not."""
    known = {dataset.name: dataset.names for dataset in package.datasets}
    for dataset in package.datasets:
        place = f"{dataset.name}.schema.foreignKeys.reference"
        for key in dataset.foreign_keys:
            if key.dataset not in known:
                expected = f"a table of the package; {suggestion(key.dataset, known)}"
                raise InvalidData(PACKAGE, None, f"{place}.resource", key.dataset, expected)
            columns = known[key.dataset]
            if len(key.names) != len(key.columns) or not set(key.names) <= set(columns):
                lost = next((name for name in key.names if name not in columns), "")
                expected = f"columns of {key.dataset}, one for each; {suggestion(lost, columns)}"
                shown = " + ".join(key.names)
                raise InvalidData(PACKAGE, None, f"{place}.fields", shown, expected)
