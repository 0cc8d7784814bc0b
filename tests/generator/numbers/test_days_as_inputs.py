"""A number that is computed from days names them as days, and counts as the row does otherwise."""

from once import its_facts, the_study

from generator.findings import Rendition
from generator.languages import LANGUAGES
from generator.numbers.inputs import inputs, rows_of_all
from generator.writing.links import NUMBERS, Links


def test_a_day_bears_no_unit_of_its_row():
    said = Rendition(the_study(), its_facts(), LANGUAGES["en"])
    links, rows = Links.on_page(NUMBERS, said.language), rows_of_all(said)
    cells = inputs(its_facts()["businesses_rise_year"], "", said, links, rows)
    assert [(one.letter, one.value.replace("\u00a0", " ")) for one in cells] == [
        ("a", "63 businesses"),
        ("b", "47 businesses"),
        ("c", "5 July 2023"),
        ("d", "12 January 2022"),
    ]
