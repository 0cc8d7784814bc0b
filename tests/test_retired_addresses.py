"""Addresses that were retired lead on in a browser, with script and without, in each language."""

from pathlib import Path

import pytest
from command import build, copy_of
from hosting import served
from playwright.sync_api import Browser

pytestmark = [pytest.mark.whole, pytest.mark.builds]
LEDGER = """./
old/ -> findings/
old/#who -> about/
old/#walk -> data/ways/#row-walk
about/#gone -> findings/
figures/gone.csv -> figures/distances.csv
"""


@pytest.fixture(scope="module")
def moved(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small study with a page, places and a file that were retired; its site."""
    root = copy_of(tiny, tmp_path_factory.mktemp("moved") / "tiny")
    (root / "docs" / "addresses.txt").write_text(LEDGER, encoding="utf-8")
    done = build(root)
    assert done.returncode == 0, done.stderr
    return root / "build" / "site"


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("below", ["", "id/"])
def test_a_page_that_was_retired_leads_to_what_took_its_place(moved, browser, below, script):
    assert arrived(moved, browser, f"{below}old/", f"{below}findings/", script)


@pytest.mark.parametrize(("part", "to"), [("who", "about/"), ("walk", "data/ways/#row-walk")])
def test_a_part_of_it_leads_to_its_own_place(moved, browser, part, to):
    assert arrived(moved, browser, f"id/old/#{part}", f"id/{to}", script=True)


def test_a_place_that_went_to_another_page_has_a_link_there(moved, browser):
    with served(moved) as host:
        page = browser.new_page()
        page.goto(f"{host}about/#gone")
        page.click("#gone a")
        page.wait_for_url(f"{host}findings/")
        page.close()


def test_a_file_that_was_retired_is_what_took_its_place(moved):
    there = moved / "figures"
    assert (there / "gone.csv").read_bytes() == (there / "distances.csv").read_bytes()


def arrived(site: Path, browser: Browser, old: str, new: str, script: bool) -> bool:
    """Whether who opens an old address comes to the new one."""
    with served(site) as host:
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.goto(f"{host}{old}")
        page.wait_for_url(f"{host}{new}")
        context.close()
    return True
