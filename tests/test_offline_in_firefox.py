"""The copy to take away, opened from the disk in Debian's Firefox, which is stricter there."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from firefox import Firefox, firefox

pytestmark = pytest.mark.more
ENTER = "\ue007"


@pytest.fixture(scope="module")
def reader() -> Iterator[Firefox]:
    with firefox() as one:
        one.width(1280)
        yield one


@pytest.fixture(scope="module")
def copy(site: Path, tmp_path_factory) -> str:
    """Where the Indonesian copy lies unpacked."""
    folder = tmp_path_factory.mktemp("taken away")
    zipfile.ZipFile(site / "offline" / "sei-lekop-id.zip").extractall(folder)
    return f"{(folder / 'sei-lekop-id').as_uri()}/"


def test_the_search_finds_and_leads_to_a_file(reader: Firefox, copy: str):
    reader.open(f"{copy}index.html")
    reader.run("document.querySelector('.md-search__input').focus()")
    reader.press(*"memasarkan")
    found = "document.querySelector('.md-search-result__item a')?.href"
    assert reader.until(f"return {found}?.endsWith('findings/markets/index.html')")


def test_a_chart_answers_and_a_number_opens(reader: Firefox, copy: str):
    reader.open(f"{copy}figures/grdp-shares/index.html")
    reader.run("document.querySelector('.exhibit-open button').focus()")
    reader.press(ENTER)
    assert reader.until("return document.querySelectorAll('.exhibit-points g').length > 3")
    reader.open(f"{copy}findings/output/index.html")
    reader.run("document.querySelector('a.fact-link').focus()")
    reader.press(ENTER)
    assert reader.until("return document.querySelector('.in-place')?.matches(':popover-open')")


def test_a_field_judges_what_is_typed(reader: Firefox, copy: str):
    reader.open(f"{copy}class/table-2/index.html")
    reader.run(
        "const field = document.querySelector('.exercises input');"
        "field.value = '1'; field.dispatchEvent(new Event('change'))"
    )
    said = reader.run("return document.querySelector('.exercises output').textContent")
    assert said.startswith("\N{BALLOT X}")
