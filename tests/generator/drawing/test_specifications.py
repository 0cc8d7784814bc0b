"""Charts as the language of charts has them: Vega-Lite, as its makers publish it with Altair."""

import json
from pathlib import Path

import pytest
from altair.vegalite.v6.schema.core import load_schema
from jsonschema import Draft7Validator

LANGUAGES = ["", "en/"]


@pytest.mark.parametrize("root", LANGUAGES)
def test_each_published_specification_is_sound(site: Path, root: str):
    sound = Draft7Validator(load_schema())
    found = sorted((site / root / "figures").glob("*.vl.json"))
    assert len(found) > 15
    assert {one.name for one in found if not sound.is_valid(json.loads(one.read_text()))} == set()


def test_what_is_not_vega_lite_is_told():
    assert not Draft7Validator(load_schema()).is_valid({"mark": "blot", "data": {"values": []}})
