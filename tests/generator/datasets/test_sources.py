"""Where a dataset says that it comes from."""

import pytest
from once import the_study

from generator.datasets.cells import Reader
from generator.datasets.sources import source_text
from generator.languages import LANGUAGES

STUDY = the_study()


@pytest.mark.parametrize(("dataset", "said"), [("output", True), ("houses", False)])
def test_the_paper_is_the_source_only_of_what_all_comes_from_it(dataset, said):
    """Of the production houses the press tells too: there each row names its source."""
    by = Reader(STUDY, LANGUAGES["id"], {}, {})
    told = source_text(STUDY.package.dataset(dataset), by)
    assert told.startswith("Makalah studi ini") is said
    assert bool(told) is said
