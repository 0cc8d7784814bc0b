"""The search finds prose, not code."""

import json

from generator.languages import LANGUAGES
from generator.site.search import lean_index


def entry(location: str, text: str) -> dict[str, str]:
    return {"location": location, "title": "A title", "text": text}


def test_prose_stays_and_tables_go():
    index = {
        "config": {},
        "docs": [entry("data/", "Before. <table><tr><td>1</td></tr></table> After.")],
    }
    assert (
        json.loads(lean_index(json.dumps(index), LANGUAGES["id"]))["docs"][0]["text"]
        == "Before.  After."
    )


def test_a_notebook_is_found_by_its_headings_alone():
    index = {"config": {}, "docs": [entry("notebooks/economy/#growth", "import pandas")]}
    assert json.loads(lean_index(json.dumps(index), LANGUAGES["id"]))["docs"] == [
        entry("notebooks/economy/#growth", "")
    ]


def test_an_address_is_nothing_to_search_for():
    index = {"config": {}, "docs": [entry("references/#list", "Made in 2022. https://a.b/c?d=1")]}
    assert (
        json.loads(lean_index(json.dumps(index), LANGUAGES["id"]))["docs"][0]["text"]
        == "Made in 2022."
    )
