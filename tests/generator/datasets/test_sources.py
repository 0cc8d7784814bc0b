"""Where a dataset says that it comes from."""

from pathlib import Path

import pytest

from generator.datasets.sources import source_text
from generator.findings import Rendition
from generator.languages import LANGUAGES
from generator.reading import read_study

STUDY = read_study(Path(__file__).parents[3])


@pytest.mark.parametrize(("dataset", "said"), [("output", True), ("houses", False)])
def test_the_paper_is_the_source_only_of_what_all_comes_from_it(dataset, said):
    """Of the production houses the press tells too: there each row names its source."""
    indonesian = Rendition(STUDY, {}, LANGUAGES["id"])
    told = source_text(STUDY.package.dataset(dataset), indonesian)
    assert told.startswith("Makalah studi ini") is said
    assert bool(told) is said
