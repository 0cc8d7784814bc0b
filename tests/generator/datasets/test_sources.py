"""Where a dataset says that it comes from."""

import pytest
from once import the_study

from generator.datasets.sources import place_in_paper, source_text
from generator.findings import Rendition
from generator.languages import LANGUAGES

STUDY = the_study()


@pytest.mark.parametrize(("dataset", "said"), [("output", True), ("houses", False)])
def test_the_paper_is_the_source_only_of_what_all_comes_from_it(dataset, said):
    """Of the production houses the press tells too: there each row names its source."""
    indonesian = Rendition(STUDY, {}, LANGUAGES["id"])
    told = source_text(STUDY.package.dataset(dataset), indonesian)
    assert told.startswith("Makalah studi ini") is said
    assert bool(told) is said


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("revenue", "Table 2"),
        ("production_kg", "Text below Table 2"),
        ("production_printed", "Text below Table 2"),
    ],
)
def test_production_stands_in_the_text_below_table_2(column, said):
    """The table has the columns Tahun, Jumlah IKM and Pendapatan; its text alone has kilograms."""
    english = Rendition(STUDY, {}, LANGUAGES["en"])
    place = place_in_paper(STUDY.package.dataset("output"), english, column)
    assert place == f"{said}, results: characteristics of the businesses"
