"""The built site: whole, and the same pages in every language."""

from pathlib import Path

import pytest
from hosting import served
from links import broken_links, pages_by_language
from playwright.sync_api import Browser
from visits import DESK, PHONE, visitor

from generator.reading.about import read_about

ROOT = Path(__file__).parents[1]


def test_no_link_leads_nowhere(site: Path):
    assert broken_links(site) == []


def test_every_language_has_the_same_pages(site: Path):
    codes = read_about(ROOT).languages
    pages = pages_by_language(site, codes)
    assert all(pages[code] == pages[codes[0]] for code in codes)


@pytest.mark.whole
def test_every_page_is_sound(site: Path, browser: Browser):
    """Nothing for axe in either theme, no call to another host, no sideways scroll."""
    with served(site) as host:
        for size in (PHONE, DESK):
            with visitor(browser, size) as one:
                pages = sorted(page.parent.relative_to(site) for page in site.rglob("index.html"))
                seen = {page: one.visit(f"{host}{page.as_posix()}/").faults for page in pages}
        assert {page: faults for page, faults in seen.items() if faults} == {}
