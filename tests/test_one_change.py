"""One value changed in data/: all that rests on it follows, in both languages, and is named if not.

Manufacturing of 2022 and the total become 100 billion rupiah more. By hand: 9 643 671 million of
23 095 777.49 million is 41.755 per cent, where it was 41.502.
"""

import json
import re
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

SAID = {"id": ("41,5%", "41,8%"), "en": ("41.5%", "41.8%")}
# Some of what shows the share of manufacturing, below a language's root.
SHOWS_IT = {
    "background/index.html",
    "embed/grdp-shares/index.html",
    "exhibits.json",
    "figures/grdp-shares.svg",
    "figures/grdp-shares.vl.json",
    "figures/grdp-shares/index.html",
    "figures/grdp-shares/wide.vega.json",
    "figures/index.html",
    "oembed/grdp-shares.json",
}
TEXTS = {".html", ".json", ".svg", ".csv", ".bib", ".ris"}


@pytest.fixture(scope="module")
def after(published: Path) -> Path:
    """The site from data in which one value and the total above it differ."""
    return published / "build" / "site"


def below(site: Path, language: str) -> Path:
    return site if language == "id" else site / language


def texts(site: Path, language: str) -> dict[str, str]:
    """Every text of a language by its path, but the data, which both languages share."""
    folder = below(site, language)
    paths = (path for path in folder.rglob("*") if path.suffix in TEXTS)
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in paths
        if "search" not in path.parts and not (language == "id" and "en" in path.parts)
    }


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_keeps_the_old_number(site, after, language):
    old, _ = SAID[language]
    held = [name for name, text in texts(site, language).items() if old in text]
    assert set(held) >= SHOWS_IT
    assert [name for name, text in texts(after, language).items() if old in text] == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_everything_says_the_new_number(site, after, language):
    old, new = SAID[language]
    before, now = texts(site, language), texts(after, language)
    kept_silent = [name for name in before if old in before[name] and new not in now[name]]
    assert kept_silent == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_files_to_take_away_hold_the_new_value(site, after, language):
    folder = below(after, language)
    rows = (folder / "figures" / "grdp-shares.csv").read_text(encoding="utf-8").splitlines()
    assert rows[1].partition(",")[2].startswith("41.755")
    sheet = openpyxl.load_workbook(folder / "figures" / "grdp-shares.xlsx").worksheets[1]
    assert sheet["B2"].value == pytest.approx(9643671 / 23095777.49 * 100)


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_picture_shows_the_new_value_and_no_other_picture_differs(site, after, language):
    """But for the strip at its foot, which bears the address of a site that has one."""
    drawn = {
        name: [
            foot_cut_off(below(built, language) / "figures" / f"{name}.png")
            for built in (site, after)
        ]
        for name in ("grdp-shares", "timeline")
    }
    assert {name: one == other for name, (one, other) in drawn.items()} == {
        "grdp-shares": False,
        "timeline": True,
    }


def foot_cut_off(picture: Path) -> bytes:
    """The pixels of a picture, without the last seventh of it."""
    with Image.open(picture) as opened:
        width, height = opened.size
        return opened.convert("RGB").crop((0, 0, width, height * 6 // 7)).tobytes()


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_notebook_works_with_the_new_value(after, language):
    page = below(after, language) / "notebooks" / "economy" / "index.html"
    share = SAID[language][1].removesuffix("%")
    assert re.search(rf'<td class="number"[^>]*>{share}</td>', page.read_text(encoding="utf-8"))


def test_machines_read_the_new_value(after):
    for language in SAID:
        numbers = json.loads((below(after, language) / "numbers.json").read_text())
        found = [one for one in numbers["numbers"] if one["name"] == "manufacturing_share_2022"]
        assert [round(one["value"], 2) for one in found] == [41.76]
