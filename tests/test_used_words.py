"""A label that nothing on the site uses is refused by name, and one that waits for data is not."""

import dataclasses
from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.making.inputs import read_house
from generator.reading import read_study
from generator.site.used_words import check_words_used
from study.facts import facts

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.usefixtures("code_parsed_once")
EXPECTED = "expected a label that something uses: the code, a notebook, a code of the data"


@pytest.fixture(scope="module")
def inputs():
    study = read_study(ROOT)
    return read_house(ROOT), study, facts(study)


@pytest.mark.parametrize(
    "key",
    [
        # Beginnings of keys that are used, or their names alone.
        *("certainty", "describe", "describe.all", "figure.two-periods", "flow.paper.hold"),
        *("figure.production-target.capacity", "interactive", "sector", "column.production"),
        # Names of another family, and a string that the code says for another end.
        *(
            "certainty.given",
            "kind.high",
            "figure.two-periods.lurah",
            "description_of.fact",
            "value",
        ),
        *("notebook.nowhere", "numbers.topic.nowhere", "fact.nowhere", "key.nowhere", "sector.Z"),
    ],
)
def test_a_label_is_used_by_its_whole_key_alone(inputs, key):
    house, study, known = inputs
    words = {key: {"id": "kata", "en": "word"}, **study.words}
    with pytest.raises(InvalidData) as refused:
        check_words_used(house, dataclasses.replace(study, words=words), known)
    assert str(refused.value) == f'data/words.csv: row 2, column key: "{key}" - {EXPECTED}'


def test_a_label_that_the_code_no_longer_names_is_refused(inputs):
    """The count of the head of the urban village taken out of the figure of businesses."""
    house, study, known = inputs
    path = "scripts/study/figures/cluster.py"
    count = b'    ("lurah", "businesses_lurah_2023", "sea"),\n'
    assert count in house[path]
    without = {**house, path: house[path].replace(count, b"")}
    with pytest.raises(InvalidData, match='"figure.businesses-by-source.lurah'):
        check_words_used(without, study, known)


@pytest.mark.parametrize(
    ("template", "asked", "label"),
    [
        ("exhibit", '{{ word("embed.how") }}', "embed.how"),
        # The key is made of a name that stands in the same template.
        ("frame", '"failed", ', "interactive.failed"),
    ],
)
def test_a_label_that_a_template_no_longer_asks_for_is_refused(inputs, template, asked, label):
    house, study, known = inputs
    path = f"scripts/generator/templates/{template}.html"
    assert house[path].count(asked.encode()) == 1
    without = {**house, path: house[path].replace(asked.encode(), b"")}
    with pytest.raises(InvalidData, match=f'"{label}"'):
        check_words_used(without, study, known)


def test_a_label_of_a_code_stays_used_when_no_row_holds_it(inputs):
    """All that counts of the rows is which sectors there are."""
    house, study, known = inputs
    empty = {name: frame.head(0) for name, frame in study.tables.items() if name != "sectors"}
    tables = {**study.tables, **empty}
    check_words_used(house, dataclasses.replace(study, tables=tables), known)


def test_labels_are_used_before_anything_was_drawn_or_published(inputs):
    """The address waits for SITE_URL, a removed number for a release that removes one."""
    house, study, known = inputs
    assert {"workbook.address", "version.removed", "describe.each"} <= study.words.keys()
    check_words_used(house, study, known)
