"""A reader finds a mistake: one setting leads from each page, exhibit and number to one place."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.in_language.edition import UNKNOWN_ADDRESS, Edition
from generator.languages import LANGUAGES
from generator.reading import Study
from generator.site.parts import report_way
from generator.site.theme import told_templates
from generator.writing.reports import report_link

ROOT = Path(__file__).parents[3]
AT = "https://lapor.example.org/isu?label=situs"
Named = Callable[..., Edition]


@pytest.fixture
def named(study: Study) -> Named:
    """The site in a language where mistakes are reported at an address, or at none."""

    def edition(code: str, report: str, site_url: str = UNKNOWN_ADDRESS) -> Edition:
        about = replace(study.about, report=report)
        return Edition(replace(study, about=about), {}, LANGUAGES[code], {}, {}, site_url)

    return edition


def test_a_link_says_page_place_and_edition(named):
    edition = named("en", AT)
    link = report_link(edition, edition.named("data/numbers.md"), "fact-output-2022")
    assert link.startswith("https://lapor.example.org/isu?label=situs&")
    assert parse_qs(urlsplit(link).query) == {
        "label": ["situs"],
        "page": ["/en/data/numbers/"],
        "anchor": ["fact-output-2022"],
        "edition": ["0.1.0"],
    }
    at_home = named("id", "https://lapor.example.org/")
    assert report_link(at_home, at_home.named("index.md")) == (
        "https://lapor.example.org/?edition=0.1.0&page=/"
    )


def test_with_a_public_address_the_page_is_named_whole(named):
    edition = named("en", AT, "https://riset.example.org/lekop/")
    said = parse_qs(urlsplit(report_link(edition, edition.named("theory.md"))).query)
    assert said["page"] == ["https://riset.example.org/lekop/en/theory/"]


@pytest.mark.parametrize("code", ["id", "en"])
def test_without_the_setting_there_is_no_link_and_the_page_says_so(named, study, code):
    edition = named(code, "")
    assert report_link(edition, "/") == "" and study.about.report == ""
    assert "http" not in report_way(edition, "about.md")
    assert told_templates(study, code, [], "")["report"] == ""
    asked = report_way(named(code, AT), "about.md")
    assert AT.replace("&", "&amp;") in asked and asked != report_way(edition, "about.md")


def test_the_foot_of_every_page_adds_its_own_name_at_the_end(named):
    told = told_templates(named("id", AT).study, "id", [], "")["report"]
    assert told == f"{AT}&edition=0.1.0&page="
