"""A disagreement that goes from the data takes its note, its marks and its links with it."""

from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def mended(published: Path) -> Path:
    """The site from data in which the total of 2020 is the sum, and all count 63 businesses."""
    return published / "build" / "site"


def test_the_build_tells_which_notes_have_no_cause(published):
    said = (published / "said").read_text(encoding="utf-8")
    assert "nothing gives cause for sum-2020, businesses-count" in said


def pages(site):
    return {str(page.relative_to(site)): page.read_text("utf-8") for page in site.rglob("*.html")}


@pytest.mark.parametrize("note", ["sum-2020", "businesses-count"])
def test_a_note_goes_with_its_marks_and_links(site, mended, note):
    """Before, it is linked from prose, exhibits, claims and embeds; after, nothing names it."""
    before = [name for name, text in pages(site).items() if f"data-notes/#{note}" in text]
    for name in ("claims/index.html", "en/claims/index.html"):
        assert name in before
    assert any(name.startswith(("tables/", "figures/")) for name in before)
    assert any(name.startswith(("background", "findings")) for name in before)
    after = pages(mended)
    assert [name for name, text in after.items() if f"#{note}" in text] == []
    assert f'id="{note}"' not in after["data-notes/index.html"]


def test_the_other_notes_stay(mended):
    after = pages(mended)
    assert 'id="table-2-revenue"' in after["data-notes/index.html"]
    assert 'class="note-mark"' in after["findings/output/index.html"]


def test_a_note_leads_back_to_what_depends_on_it(site):
    page = (site / "en" / "data-notes" / "index.html").read_text("utf-8")
    about = page.partition('id="table-2-revenue"')[2].partition("<h2")[0]
    for href in ("../findings/output/", "../tables/table-2/", "../claims/#claim-output-revenue"):
        assert f'href="{href}"' in about


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize(
    ("note", "doubted", "rests_on_it"),
    [
        ("sum-2020", "grdp-2020", "grdp-growth-2021"),
        ("businesses-count", "businesses-informant", "revenue-per-business-printed"),
    ],
)
def test_a_number_leads_to_the_notes_that_doubt_it(site, mended, below, note, doubted, rests_on_it):
    """Growth in 2021 is counted from the total of 2020, revenue by the number of businesses."""
    before, after = (
        (built / below / "data" / "numbers" / "index.html").read_text("utf-8")
        for built in (site, mended)
    )
    for fact in (doubted, rests_on_it):
        for page, times in ((before, 1), (after, 0)):
            entry = page.partition(f'id="fact-{fact}"')[2].partition('class="number-entry"')[0]
            assert entry.count(f'href="../../data-notes/#{note}"') == times
    other = after.partition('id="fact-revenue-2019-2021"')[2].partition('class="number-entry"')[0]
    assert 'href="../../data-notes/#table-2-revenue"' in other
