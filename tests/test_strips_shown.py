"""The figures of symbols are exhibits like any other; their words are text to read and follow."""

import json
import re

import pytest

PLACES = [("index.html", "process"), ("findings/people/index.html", "one-business")]


def frame(site, path: str, name: str) -> str:
    text = (site / path).read_text(encoding="utf-8")
    found = re.search(rf'<figure class="exhibit[^>]* id="{name}".*?</figure>', text, re.DOTALL)
    assert found, f"{path} shows no {name}"
    return found[0]


@pytest.mark.parametrize("folder", ["", "en/"])
@pytest.mark.parametrize(("path", "name"), PLACES)
def test_a_strip_is_one_named_picture_with_its_words_as_a_list(site, folder, path, name):
    shown = frame(site, folder + path, name)
    assert re.search(rf'<svg role="img"[^>]*aria-label="[^"]+"[^>]*"{name}-description"', shown)
    assert f'id="{name}-description"' in shown
    steps = re.findall(r"<li.*?</li>", shown, re.DOTALL)
    assert all("<use " in step for step in steps[:5])
    assert "exhibit-open" not in shown, "nothing can be asked of symbols"


@pytest.mark.parametrize("folder", ["", "en/"])
def test_each_step_of_the_process_leads_to_a_finding(site, folder):
    shown = frame(site, f"{folder}index.html", "process")
    listed = re.search(r"<ol>.*?</ol>", shown, re.DOTALL)
    assert listed
    found = re.findall(r'<a href="(findings/[a-z]+/)"', listed[0])
    assert len(found) == 8
    assert all((site / folder / page / "index.html").is_file() for page in found)


@pytest.mark.parametrize("folder", ["", "en/"])
def test_one_business_bears_the_mark_of_its_claims(site, folder):
    """All four claims rest on one interview: limited, the second of four steps."""
    assert 'data-strength="2"' in frame(site, f"{folder}findings/people/index.html", "one-business")


@pytest.mark.parametrize("folder", ["", "en/"])
def test_symbols_have_every_file_but_a_specification_and_say_so(site, folder):
    listed = json.loads((site / folder / "exhibits.json").read_text(encoding="utf-8"))
    for one in listed:
        if one["id"] in ("process", "one-business"):
            formats = {file["format"] for file in one["downloads"]}
            assert formats >= {"svg", "csv", "csv-semicolon", "xlsx", "md", "png-square"}
            assert "vega-lite" not in formats
            page = (site / folder / one["page"] / "index.html").read_text(encoding="utf-8")
            assert "Vega-Lite" in page


@pytest.mark.parametrize("folder", ["", "en/"])
def test_a_finding_bears_its_sign_in_the_gallery_and_where_a_page_is_missing(site, folder):
    gallery = (site / folder / "figures" / "index.html").read_text(encoding="utf-8")
    cards = re.findall(r'<li class="card" id="topic-findings-[^"]*">(.*?)</li>', gallery, re.DOTALL)
    assert len(cards) >= 5 and all('<svg class="sign"' in card for card in cards)
    lost = (site / "404.html").read_text(encoding="utf-8")
    assert lost.count('<svg class="sign"') == 7
