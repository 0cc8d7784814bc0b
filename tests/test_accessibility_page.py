"""What the page on accessibility says of itself is what the tests do."""

import ast
import re
from pathlib import Path

import pytest
from test_firefox import PAGES as FIREFOX
from test_keyboard import PAGES
from visits import DESK, PHONE, READING, TWICE

from generator.reading import body_of

TESTS = Path(__file__).parent
# What holds each row of its table, in order.
HELD_BY = (
    ("test_every_page.py", "test_every_page_is_sound"),
    ("test_colour.py", "test_text_is_readable"),
    ("test_colour.py", "test_any_two_colours_of_a_chart_are_told_apart"),
    ("test_every_page.py", "test_no_page_scrolls_sideways_with_text_at_twice_its_size"),
    ("test_keyboard.py", "test_each_stop_of_the_tab_key_is_in_the_window"),
    ("test_tables_at_rest.py", "test_no_cell_is_cut_without_a_word"),
    ("test_html.py", "test_no_page_has_a_fault_that_can_be_told_in_seconds"),
    ("test_firefox.py", "test_a_page_is_whole"),
)


@pytest.fixture(params=["id", "en"])
def rows(request) -> list[str]:
    """The rows of the table of what is tested."""
    path = TESTS.parent / "docs" / request.param / "accessibility.md"
    body = body_of(path.read_text(encoding="utf-8"))
    return [line for line in body.split("\n") if line.startswith("| ")][1:]


def test_each_row_is_held_by_a_test_that_there_is(rows):
    assert len(rows) == len(HELD_BY)
    for file, name in HELD_BY:
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        assert name in [one.name for one in tree.body if isinstance(one, ast.FunctionDef)]


def test_its_numbers_are_those_of_the_tests(rows):
    """Widths in pixels, times the size of text, pages gone through by keyboard."""
    numbers = [re.findall(r"\d+", row) for row in rows]
    assert numbers[0] == [str(PHONE["width"]), str(DESK["width"])]
    assert numbers[3] == [str(READING["width"])] and TWICE["standard"] == 2 * 16
    assert len(PAGES) == 3 and re.search("tiga|three", rows[4])
    assert re.search("tiga|three", rows[2])
    assert numbers[7] == ["360", "1280"]
    assert len(FIREFOX) == 5 and re.search("lima|five", rows[7])


@pytest.mark.parametrize("below", ["", "en/"])
def test_every_page_leads_to_it_and_it_says_that_there_is_no_address_yet(site, below):
    """Not from its foot alone: the page about the site names it too."""
    says = {"": "Alamatnya akan dicantumkan", "en/": "There is no address to write to yet"}
    for path in ("about", "findings/output", "figures/grdp-shares", "notebooks/budget"):
        page = site / below / path
        html = (page / "index.html").read_text(encoding="utf-8")
        links = re.findall(r'href="([^"#]*accessibility/)"', html)
        assert links and (page / links[0]).resolve() == (site / below / "accessibility").resolve()
        # No one has named where to report a mistake.
        assert 'class="report"' not in html and "edition=" not in html
    html = (site / below / "accessibility" / "index.html").read_text(encoding="utf-8")
    assert says[below] in html
