"""An edit of datapackage.json that cannot be served is refused in one line, by its place."""

import copy
import json
from pathlib import Path

import pytest
from packages import described_field, described_table

from generator.errors import InvalidData, UnknownName
from generator.reading import read_package
from generator.reading.package import package_of

ROOT = Path(__file__).parents[3]
FILE = "data/datapackage.json"
KINDS = "one of string, integer, number, year, date"


@pytest.fixture(scope="module")
def kept():
    return json.loads((ROOT / FILE).read_text(encoding="utf-8"))


def refused(kept, path, value):
    """What is said of the package with one part set, or taken away where the value is None."""
    package = copy.deepcopy(kept)
    *way, last = path
    part = package
    for name in way:
        named = isinstance(part, list) and isinstance(name, str)
        part = next(one for one in part if one["name"] == name) if named else part[name]
    if value is None:
        del part[last]
    else:
        part[last] = value
    with pytest.raises(InvalidData) as problem:
        package_of(package)
    said = str(problem.value)
    assert "\n" not in said and said.startswith(f"{FILE}: ")
    return said.removeprefix(f"{FILE}: ")


GRDP = ("resources", "grdp")
SCHEMA = (*GRDP, "schema")
YEAR = (*SCHEMA, "fields", "year")
SECTOR_KEY = (*SCHEMA, "foreignKeys", 0)


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("title_en",), None, "column title_en - expected a text"),
        (("description",), None, "column description - expected a text"),
        (("titel_en",), "Fish", '"titel_en" - expected one of its properties; nearest: "title_en"'),
        (("name",), None, "column name - expected a text"),
        (("sources",), "the paper", 'column sources: "the paper" - expected a list'),
        (("contributors", 0, "email"), "a@b.example",
         'column contributors: "email" - expected one of its properties; known: "organization" '
         '"path" "role" "title"'),
        (("resources",), [], "column resources - expected a list of tables"),
        ((*GRDP, "title_en"), None, "column grdp.title_en - expected a text"),
        ((*GRDP, "description_id"), None, "column grdp.description_id - expected a text"),
        ((*GRDP, "description_id"), " ", 'column grdp.description_id: " " - expected a text'),
        ((*GRDP, "title_en"), 7, 'column grdp.title_en: "7" - expected a text'),
        ((*GRDP, "pages"), False,
         'column grdp: "pages" - expected one of its properties; nearest: "page"'),
        ((*GRDP, "page"), "no", 'column grdp.page: "no" - expected true or false'),
        ((*GRDP, "path"), "gdp.csv", 'column grdp.path: "gdp.csv" - expected grdp.csv'),
        ((*GRDP, "encoding"), "latin-1", 'column grdp.encoding: "latin-1" - expected "utf-8"'),
        ((*GRDP, "sources"), None,
         "column grdp.sources - expected a list of sources, each with its title"),
        ((*GRDP, "sources", 0, "title"), None, "column grdp.sources.title - expected a text"),
        ((*GRDP, "paper", "tabel"), 1,
         'column grdp.paper: "tabel" - expected one of its properties; nearest: "table"'),
        ((*GRDP, "paper", "table"), "1", 'column grdp.paper.table: "1" - expected a whole number'),
        ((*GRDP, "name"), "g/rdp",
         'column resources: "g/rdp" - expected a name of small letters, digits and _'),
        ((*YEAR, "name"), 'a"b',
         'column grdp.a"b.name: "a"b" - expected a name of small letters, digits and _'),
        (("resources", "claims", "licenses", 0, "path"), "javascript:alert(1)",
         'column claims.licenses.path: "javascript:alert(1)" - expected an address that begins '
         "with https:// or http://"),
        (("resources", "claims", "licenses", 0, "path"), None,
         "column claims.licenses.path - expected a text"),
        ((*GRDP, "schema"), None, "column grdp.schema.fields - expected a list of named columns"),
        ((*SCHEMA, "primaryKey"), None,
         "column grdp.schema.primaryKey - expected the columns that tell rows apart; "
         'known: "printed" "sector" "value" "year"'),
        ((*SCHEMA, "primaryKey"), ["sector", "yaer"],
         "column grdp.schema.primaryKey: \"['sector', 'yaer']\" - expected the columns that tell "
         'rows apart; nearest: "year"'),
        ((*SCHEMA, "missingValues"), ["NA"],
         "column grdp.schema.missingValues: \"['NA']\" - expected an empty cell alone: [\"\"]"),
        ((*SECTOR_KEY, "fields"), "sektor",
         'column grdp.schema.foreignKeys.fields: "sektor" - expected columns of grdp; '
         'nearest: "sector"'),
        ((*SECTOR_KEY, "reference", "resource"), "sector",
         'column grdp.schema.foreignKeys.reference.resource: "sector" - expected a table of the '
         'package; nearest: "sectors"'),
        ((*SECTOR_KEY, "reference", "fields"), "codes",
         'column grdp.schema.foreignKeys.reference.fields: "codes" - expected columns of sectors, '
         'one for each; nearest: "code"'),
        ((*YEAR, "title_en"), None, "column grdp.year.title_en - expected a text"),
        ((*YEAR, "description_id"), None, "column grdp.year.description_id - expected a text"),
        ((*YEAR, "type"), "int", f'column grdp.year.type: "int" - expected {KINDS}'),
        ((*YEAR, "type"), ["integer"], "column grdp.year.type: \"['integer']\" - expected a text"),
        ((*YEAR, "units"), "year",
         'column grdp.year: "units" - expected one of its properties; nearest: "unit"'),
        ((*YEAR, "unit"), 5, 'column grdp.year.unit: "5" - expected a text'),
        ((*YEAR, "role"), "daay",
         'column grdp.year.role: "daay" - expected what a column may be; nearest: "day"'),
        ((*YEAR, "constraints", "enum"), [2020, 2021], "column grdp.year.labels - expected a text"),
        ((*YEAR, "labels"), 5, 'column grdp.year.labels: "5" - expected a text'),
        ((*GRDP, "origin"), "told",
         'column grdp.origin: "told" - expected one of printed, reported'),
        ((*YEAR, "name"), "sector",
         'column grdp.sector.name: "sector" - expected each column once'),
        ((*YEAR, "format"), "email",
         'column grdp.year.format: "email" - expected "uri", or nothing'),
        ((*YEAR, "constraints", "minimun"), 1,
         'column grdp.year.constraints: "minimun" - expected one of its properties; '
         'nearest: "minimum"'),
        ((*YEAR, "constraints", "minimum"), "1990",
         'column grdp.year.constraints.minimum: "1990" - expected a number'),
        ((*YEAR, "constraints", "required"), "yes",
         'column grdp.year.constraints.required: "yes" - expected true or false'),
        ((*YEAR, "constraints", "enum"), [],
         'column grdp.year.constraints.enum: "[]" - expected a list of whole numbers, for a column '
         "of type integer"),
        ((*YEAR, "constraints", "enum"), [2020, "2021"],
         "column grdp.year.constraints.enum: \"[2020, '2021']\" - expected a list of whole "
         "numbers, for a column of type integer"),
        ((*YEAR, "constraints", "maximum"), 2030.5,
         'column grdp.year.constraints.maximum: "2030.5" - expected a limit among whole numbers, '
         "for a column of type integer"),
        ((*SCHEMA, "fields", "sector", "constraints", "minimum"), 1,
         'column grdp.sector.constraints.minimum: "1" - expected no limit of numbers, '
         "for a column of type string"),
        ((*YEAR, "constraints", "pattern"), "[0-9]{4}",
         'column grdp.year.constraints.pattern: "[0-9]{4}" - expected no form of texts for a '
         "column of type integer"),
        ((*SCHEMA, "fields", "sector", "constraints", "pattern"), "[0-9",
         'column grdp.sector.constraints.pattern: "[0-9" - expected a regular expression: '),
        (("resources", "quotations", "headings", "Abstrak"), 1,
         'column quotations.headings.Abstrak: "1" - expected a text'),
    ],
)  # fmt: skip
def test_what_the_package_may_not_say_is_named_with_what_was_expected(kept, path, value, said):
    found = refused(kept, path, value)
    assert found == said or (said.endswith(": ") and found.startswith(said))


@pytest.mark.parametrize("found", [[], "package", None, 7])
def test_a_package_that_is_no_object_is_refused(found):
    with pytest.raises(InvalidData, match=r"^data/datapackage.json: .*an object of name, "):
        package_of(found)


def test_a_column_of_an_unknown_unit_is_refused_with_the_word_to_add(refusal):
    assert refusal(FILE, '"unit": "houses"', '"unit": "hauses"') == (
        'data/datapackage.json: column houses.units.unit: "hauses" - expected a unit with words; '
        'add hauses to [units] of data/study.toml, or take a known one; nearest: "houses"'
    )


def test_a_section_of_the_paper_without_words_is_refused_with_the_word_to_add(refusal):
    said = refusal(FILE, '"section": "theory"', '"section": "teori"')
    assert said.endswith(
        '"teori" - expected a section with words; add teori to [sections] of data/study.toml, '
        'or take a known one; nearest: "theory"'
    )


def test_a_text_that_would_run_in_a_page_is_refused(refusal):
    said = refusal(FILE, '"title_en": "Sectors of GRDP"', '"title_en": "<img src=x>"')
    assert said == (
        'data/datapackage.json: column sectors.title_en: "<img src=x>" - '
        "expected a text without HTML: not <i"
    )


def test_the_columns_are_read_as_they_are_described():
    """Table 1 of the paper: a row for each industry and year, in million rupiah."""
    package = read_package(ROOT)
    grdp = package.dataset("grdp")
    year, value, printed = (grdp.field(name) for name in ("year", "value", "printed"))
    assert grdp.names == ["sector", "year", "value", "printed"]
    assert grdp.primary_key == ("sector", "year")
    assert (grdp.linked("sector"), grdp.linked("year")) == ("sectors", "")
    assert (grdp.paper.section, grdp.paper.table) == ("background", 1)
    assert (year.type, year.constraints.minimum, year.constraints.maximum) == (
        "integer",
        1990,
        2030,
    )
    assert (value.unit, value.constraints.required) == ("million rupiah", True)
    assert (printed.printed.value, printed.printed.decimal) == ("value", ",")
    assert package.title["en"] == "The Sei Lekop fish-cracker cluster"


def test_what_is_ours_has_a_licence_and_what_is_the_papers_has_none():
    package = read_package(ROOT)
    licensed = {one.name: one.licence for one in package.datasets if one.licence}
    ours = "https://creativecommons.org/licenses/by/4.0/"
    of_ours = ["claims", "claim_records", "events", "places", "side_by_side", "steps", "words"]
    assert licensed == dict.fromkeys(of_ours, ours)
    for_programs = ["side_by_side", "steps", "quotations", "words"]
    assert [one.name for one in package.datasets if not one.page] == for_programs


def test_a_key_may_be_one_name_without_a_list():
    """Table Schema lets a key of one column be its name."""
    described = described_table(described_field("boat"))
    described["schema"]["primaryKey"] = "boat"
    words = described_table(described_field("key"), name="words", path="words.csv")
    kept = {
        "name": "catch",
        "sources": [{"title": "The logbook"}],
        "title": "Hasil",
        "title_en": "Catch",
        "description": "–",
        "description_en": "–",
        "resources": [described, words],
    }
    package = package_of(kept)
    assert package.dataset("catch").primary_key == ("boat",)
    with pytest.raises(UnknownName, match='unknown name "cath" - nearest: "catch"'):
        package.dataset("cath")
