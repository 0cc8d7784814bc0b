"""Addresses as readers know them: the ones that lecturers have in their course plans."""

import pytest

from generator.findings import Cell
from generator.languages import LANGUAGES
from generator.writing.links import Links, address, column_anchor, dataset_anchor, quotation_anchor

HOST = "https://example.org/lekop/"


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("index.md", ""),
        ("findings/index.md", "findings/"),
        ("findings/output.md", "findings/output/"),
        ("notebooks/economy.ipynb", "notebooks/economy/"),
        ("embed/timeline/index.html", "embed/timeline/"),
    ],
)
def test_a_page_is_a_folder_at_its_address(path, there):
    assert address(path) == there


@pytest.mark.parametrize(
    ("code", "path", "root", "site"),
    [
        ("id", "index.md", "", ""),
        ("id", "findings/output.md", "../../", "../../"),
        ("en", "index.md", "", "../"),
        ("en", "findings/output.md", "../../", "../../../"),
    ],
)
def test_from_a_page_of_any_depth_and_language(code, path, root, site):
    """English lies one folder below the site's root, where the data and the icons are."""
    links = Links.on_page(path, LANGUAGES[code])
    assert links.page("method.md") == f"{root}method/"
    assert links.shared("data/grdp.csv") == f"{site}data/grdp.csv"


def test_whole_addresses_for_what_is_read_elsewhere():
    there = Links.public(HOST, LANGUAGES["en"])
    assert there.exhibit("figure", "timeline") == f"{HOST}en/figures/timeline/"
    assert there.embed("timeline") == f"{HOST}en/embed/timeline/"
    assert there.shared("data/grdp.csv") == f"{HOST}data/grdp.csv"


@pytest.mark.parametrize(
    ("code", "other", "there"),
    [
        ("id", "en", "../../en/findings/output/"),
        ("en", "id", "../../../findings/output/"),
    ],
)
def test_the_same_page_in_another_language(code, other, there):
    links = Links.on_page("findings/output.md", LANGUAGES[code])
    assert links.in_language(LANGUAGES[other]).page("findings/output.md") == there


def test_places_on_pages():
    """As docs/addresses.txt has promised them since the first release."""
    links = Links("", "")
    assert links.page("about.md", "study") == "about/#study"
    assert links.row(Cell("public_record", ("output_2022",), "value")) == (
        "data/public-record/#row-output-2022"
    )
    assert links.row(Cell("grdp", ("M,N", 2022), "value")) == "data/grdp/#row-mn-2022"
    assert links.row(Cell("grdp", (), "value")) == "data/grdp/#rows"
    assert links.table_row("public-record", "output_2022") == (
        "tables/public-record/#public-record-output-2022"
    )
    assert links.note("table-2-revenue") == "data-notes/#table-2-revenue"
    assert quotation_anchor("output_2022") == "number-output-2022"
    assert dataset_anchor("grdp_totals") == "dataset-grdp-totals"
    assert column_anchor("name_en") == "column-name-en"
    assert links.claim("aim") == "claims/#claim-aim"
    assert links.reference("septiany") == "references/#ref-septiany"
