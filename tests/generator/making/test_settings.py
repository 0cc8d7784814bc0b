"""The environment is read in one place, and what it says travels as a value."""

import re
from pathlib import Path

import pytest

from generator.errors import InvalidSetting
from generator.making.settings import Settings, read_settings

SCRIPTS = Path(__file__).parents[3] / "scripts"


def test_one_address_in_two_spellings_is_the_same_site():
    """As GitHub's Pages action hands it over, and as README writes it."""
    bare, whole = (
        read_settings({"SITE_URL": text})
        for text in ("https://example.org/lekop", " https://Example.org/lekop/\n")
    )
    assert bare == whole
    assert bare.inputs() == {
        "SITE_URL": b"https://example.org/lekop/",
        "SOURCE_DATE_EPOCH": b"",
    }


@pytest.mark.parametrize(
    ("given", "base"),
    [("", "/"), ("https://example.org", "/"), ("https://example.org/a/café", "/a/caf%C3%A9/")],
)
def test_a_site_is_published_below_the_path_of_its_address(given, base):
    assert read_settings({"SITE_URL": given}).base == base


@pytest.mark.parametrize("given", ["", "0", "1767225600", " 1767225600\n", "253402300799"])
def test_a_moment_is_seconds_or_nothing(given):
    assert read_settings({"SOURCE_DATE_EPOCH": given}).source_date == given.strip()


@pytest.mark.parametrize("given", ["now", "-1", "1.5", "2026-01-01", "1e9", "٣", "253402300800"])
def test_a_moment_that_is_none_is_refused(given):
    """MkDocs would stop at it in the middle of a build."""
    with pytest.raises(InvalidSetting) as refused:
        read_settings({"SOURCE_DATE_EPOCH": given})
    assert str(refused.value) == (
        f'SOURCE_DATE_EPOCH: "{given}" - '
        "expected whole seconds since 1970, such as 1767225600, or nothing"
    )


def test_without_anything_said_there_is_no_address():
    assert read_settings({}) == Settings(site_url="", source_date="")


def test_no_other_module_asks_the_environment_for_the_address():
    asking = re.compile(r"environ\b.*SITE_URL|getenv|!ENV")
    files = [*SCRIPTS.rglob("*.py"), *SCRIPTS.parent.glob("mkdocs*.yml")]
    assert [one for one in files if asking.search(one.read_text(encoding="utf-8"))] == []
