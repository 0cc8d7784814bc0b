"""The example of CONTRIBUTING.md, followed to the letter: one more figure."""

import json
from pathlib import Path

import pytest
from changes import recipe

ID = "grdp-by-year"


@pytest.fixture(scope="module")
def followed(published: Path) -> Path:
    """The site of a house to which the example's blocks were added, and nothing for their sake."""
    return published / "build" / "site"


def test_the_example_names_one_function_one_record_and_a_place_in_each_language():
    assert list(recipe()) == [
        "scripts/study/figures/economy.py",
        f"data/exhibits/{ID}.toml",
        "docs/id/background.md",
        "docs/en/background.md",
    ]


@pytest.mark.parametrize(
    ("below", "headline", "extremes"),
    [
        ("", "Ekonomi Bintan mencapai Rp23,1 triliun pada 2022", "Yang terbesar: 2022, Rp23,1"),
        ("en", "The economy of Bintan came to Rp 23.1 trillion in 2022", "Largest: 2022, Rp 23.1"),
    ],
)
def test_the_new_figure_is_everywhere(followed, below, headline, extremes):
    """23 095 777.49 million rupiah is 23.1 trillion; 20 743 696 million, 20.74, is the least."""
    site = followed / below
    listed = json.loads((site / "exhibits.json").read_text(encoding="utf-8"))
    figures = [one for one in listed if one["kind"] == "figure"]
    one = next(one for one in figures if one["id"] == ID)
    assert len(figures) == 22
    assert sorted(each["number"] for each in figures) == list(range(1, 23))
    assert one["headline"].replace("\u00a0", " ") == headline
    assert extremes in one["description"].replace("\u00a0", " ")
    for file in one["downloads"]:
        assert (site / file["href"]).stat().st_size == file["bytes"]
    page = (site / "figures" / ID / "index.html").read_text(encoding="utf-8")
    assert '<svg role="img"' in page and ">2020</th>" in page
    assert f'href="../figures/{ID}/"' in (site / "figures" / "index.html").read_text(
        encoding="utf-8"
    )
    written = (site / "background" / "index.html").read_text(encoding="utf-8")
    assert f'id="{ID}" data-kind="figure"' in written
    assert (site / "embed" / ID / "index.html").is_file()
