"""The HTML of every page is valid."""

from pathlib import Path

import pytest
from validity import faults, messages

ROOT = Path(__file__).parents[1]


def page(body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="id"><head><title>t</title></head><body>{body}</body></html>'
    )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<svg class="a" class="b"></svg>', "duplicate-attribute"),
        ("<p><b>a</p>", "line"),
        ("<p id=a></p><p id=a></p>", "the id a stands 2 times"),
        ('<input type="checkbox" autocomplete="off">', "autocomplete on a checkbox"),
        ("<section><p>a</p></section>", "a section without a heading"),
        ('<label tabindex="">a</label>', "an empty tabindex on <label>"),
        ('<label for="__toc">a</label><ul id="__toc"></ul>', "a label of __toc"),
    ],
)
def test_a_fault_is_found(body, fault):
    assert any(fault in found for found in faults(page(body)))


def test_valid_html_has_no_fault():
    body = '<form><label for="a">A</label><input id="a" type="text" autocomplete="off"></form>'
    body += "<section><h2>a</h2></section>"
    assert list(faults(page(body + '<p tabindex="-1">b</p><label>c</label>'))) == []


def test_no_page_has_a_fault_that_can_be_told_in_seconds(site):
    every = sorted(site.rglob("*.html"))
    assert len(every) > 200
    found = {str(one): list(faults(one.read_text(encoding="utf-8"))) for one in every}
    assert {name: told for name, told in found.items() if told} == {}


@pytest.mark.more
def test_the_checker_of_the_w3c_has_nothing_to_say_of_any_page(site):
    assert messages(site, ROOT / "build" / "validity") == []
