"""What the theme's templates are told: languages in the site's order, and pages that there are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.languages import KNOWN, LANGUAGES
from generator.site.theme import told_templates

ROOT = Path(__file__).parents[3]


@pytest.fixture
def english_first() -> Iterator[None]:
    """A site whose root is English."""
    before = tuple(LANGUAGES.values())
    LANGUAGES.choose([KNOWN["en"], KNOWN["id"]])
    yield
    LANGUAGES.choose(before)


def places(told: dict[str, object], name: str) -> list[tuple[str, str]]:
    return [(one["code"], one["below"]) for one in told[name]]


def test_the_root_is_the_first_language_and_others_stand_below_their_code(study):
    told = told_templates(study, "en", ["index.md"], "")
    assert places(told, "languages") == [("id", ""), ("en", "en/")]
    assert places(told, "others") == [("id", "")]
    assert (told["own"]["name"], told["own"]["locale"]) == ("English", "en_GB")


def test_another_language_may_be_at_the_root(study, english_first):
    told = told_templates(study, "en", ["index.md"], "")
    assert places(told, "languages") == [("en", ""), ("id", "id/")]


def test_the_foot_leads_to_pages_that_are_written_alone(study):
    written = ["index.md", "about.md", "data/index.md"]
    assert told_templates(study, "id", written, "")["leads"] == {"about": "about/", "data": "data/"}
    with_corrections = told_templates(study, "id", [*written, "corrections.md"], "")["leads"]
    assert with_corrections["corrections"] == "corrections/"
