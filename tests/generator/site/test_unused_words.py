"""A label of the study that nothing asks for is named; one that waits is not."""

import json
from types import SimpleNamespace

import pandas as pd
import pytest

from generator.site.unused_words import unused_words

CODE = 'show.table(frame, "shares", f"{name}")'
NOTEBOOK = json.dumps({"cells": [{"cell_type": "code", "source": CODE}]})


def unused(*keys: str, asked: frozenset[str] = frozenset()) -> list[str]:
    """Of these labels those that are named, in a study with a column of two codes."""
    enum = SimpleNamespace(constraints=SimpleNamespace(enum=("regency", "shop")))
    study = SimpleNamespace(
        asked={"total"},
        package=SimpleNamespace(datasets=[SimpleNamespace(fields=[enum])]),
        table=lambda name: pd.DataFrame({"key": list(keys)}),
    )
    notebooks = {"id": {"notebooks/a.ipynb": NOTEBOOK}, "en": {"notebooks/a.ipynb": NOTEBOOK}}
    return unused_words(study, notebooks, asked, frozenset({"figure.growth.whole"}))


def test_all_that_nothing_asked_for_are_named_together_in_their_order():
    keys = ("figure.growth.whole", "figure.growth.hole", "total", "tota")
    assert unused(*keys, asked=frozenset({"total"})) == ["figure.growth.hole", "tota"]


def test_what_one_language_alone_asked_for_is_used():
    assert unused("figure.growth.part", asked=frozenset({"figure.growth.part"})) == []


@pytest.mark.parametrize("key", ["kind.shop", "figure.markets.regency"])
def test_a_label_of_a_code_stays_used_when_no_row_holds_it(key):
    assert unused(key) == []


def test_a_label_that_a_notebook_names_stays_used_when_the_notebook_is_not_run_again():
    keys = ("notebook.shares", "notebook.name", "notebook.share", "figure.shares")
    assert unused(*keys) == ["notebook.name", "notebook.share", "figure.shares"]
