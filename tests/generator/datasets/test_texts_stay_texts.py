"""What the data say stays a text on the pages made of it, whatever marks of HTML it holds.

Reading refuses such texts; a page does not rely on it.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from packages import with_column

from generator.datasets.dictionary import dictionary_html
from generator.datasets.pages import overview_html
from generator.datasets.rows import rows_html
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.numbers.entries import Uses, number_html
from generator.numbers.inputs import rows_of_all
from generator.reading import read_study
from generator.writing.links import Links
from study.facts import facts

SAID, SHOWN = '"A" <i>& B</i>', "&#34;A&#34; &lt;i&gt;&amp; B&lt;/i&gt;"
EVERY = dict.fromkeys(LANGUAGES, SAID)
LINKS = Links("../../", "../../")


@pytest.fixture(scope="module")
def edition() -> Edition:
    """The study with such a text as a title, as what a column means and as the name of a row."""
    study = read_study(Path(__file__).parents[3])
    package = with_column(study.package, "budget", "name_en", title=EVERY, description=EVERY)
    datasets = [
        replace(one, title=EVERY, description=EVERY) if one.name == "budget" else one
        for one in package.datasets
    ]
    tables = study.tables | {"budget": study.table("budget").assign(name_en=SAID)}
    spoiled = replace(study, package=replace(package, datasets=tuple(datasets)), tables=tables)
    return Edition(spoiled, facts(study), LANGUAGES["en"], {}, {}, "")


def test_in_the_rows_and_the_dictionary_of_a_dataset(edition):
    budget = edition.study.package.dataset("budget")
    rows = rows_html(budget, edition, LINKS)
    assert f'aria-label="{SHOWN}"' in rows and f">{SHOWN}</th>" in rows
    assert f">{SHOWN}</td>" in dictionary_html(budget, edition, LINKS)
    assert "<i>" not in rows + dictionary_html(budget, edition, LINKS)


def test_in_the_list_of_all_datasets(edition):
    listed = overview_html(edition, LINKS)
    assert f">{SHOWN}</a>" in listed and "<i>" not in listed


def test_in_what_a_number_rests_on(edition):
    """The cost of a production house, the inputs of which are rows of two datasets."""
    fact = edition.facts["house_cost_27"]
    entry = number_html(fact, edition, LINKS, rows_of_all(edition), Uses())
    assert f'<a href="../../data/budget/#row-houses">{SHOWN}: {SHOWN}</a>' in entry
    assert "<i>" not in entry
