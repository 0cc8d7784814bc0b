"""The data package says what a column of the public record is."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from once import the_study
from renditions import in_language

from generator.claims.ledger import statements
from generator.errors import InvalidData
from generator.findings import Sources
from generator.findings.made import reported
from generator.numbers.entries import Uses, number_html
from generator.numbers.inputs import rows_of_all
from generator.reading import Study
from generator.reading.record import RECORD, check_record
from generator.reading.record_roles import record_columns
from generator.writing.links import Links

KEY = "official_output_2021"
OPTIONAL = ("low", "high", "checked", "certainty", "date")


def kept(study: Study, names: Mapping[str, str]) -> Study:
    """The study whose record has these columns alone, each by another name."""
    record = study.package.dataset(RECORD)
    fields = tuple(replace(one, name=names[one.name]) for one in record.fields if one.name in names)
    key = tuple(names.get(one, one) for one in record.primary_key)
    changed = replace(record, fields=fields, primary_key=key)
    others = tuple(changed if one.name == RECORD else one for one in study.package.datasets)
    frame = study.table(RECORD)[[*names]].rename(columns=names)
    tables = {**study.tables, RECORD: frame}
    return replace(study, package=replace(study.package, datasets=others), tables=tables)


@pytest.fixture(scope="module")
def small() -> Study:
    """The record without what may be missing, its other columns called otherwise."""
    names = [name for name in the_study().table(RECORD).columns if name not in OPTIONAL]
    return kept(the_study(), {name: name if "_" in name else f"{name}s" for name in names})


def test_a_number_of_a_record_of_few_columns_is_quoted_with_its_source_alone(small):
    fact = reported(small, KEY, "tonne")
    assert fact.value == 88
    english = in_language(Sources(small, {KEY: fact}), "en")
    links = Links.on_page("data/numbers.md", english.language)
    page = number_html(fact, english, links, rows_of_all(english), Uses())
    told = page.partition('<a href="https://')[2].partition("</dd>")[0]
    assert "PPID Kabupaten Bintan" in told
    assert "Certainty" not in page and english.word("number.read_on") not in page


def test_its_statements_stand_beside_claims_without_a_day(small):
    said = statements(in_language(Sources(small, {}), "id"))
    assert said[KEY].publisher and said[KEY].said and said[KEY].date == ""


def test_what_it_does_not_keep_is_not_asked_of_its_rows(small):
    columns = record_columns(small.package.dataset(RECORD))
    keys = {one.url: one.key for one in small.references if one.url}
    check_record(small.table(RECORD), columns, keys)
    with pytest.raises(InvalidData, match="row 2, column urls: .* - expected the URL of its"):
        check_record(small.table(RECORD), columns, {})


@pytest.mark.parametrize(
    ("left", "said"),
    [
        ("high", "public_record.low - expected a column whose role is high beside it"),
        ("url", "public_record.address - expected a column whose role is address"),
        ("key", "public_record.key - expected a column whose role is key"),
    ],
)
def test_a_record_that_lacks_what_it_needs_is_refused_by_the_role(left, said):
    names = {name: name for name in the_study().table(RECORD).columns if name != left}
    with pytest.raises(InvalidData) as refused:
        record_columns(kept(the_study(), names).package.dataset(RECORD))
    assert str(refused.value) == f"data/datapackage.json: column {said}"
