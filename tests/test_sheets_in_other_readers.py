"""Sheets as other readers have them: poppler their words and pages, zxing the code for phones."""

import importlib
import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from taught import taught

from generator.lessons.sheets import task_sheet

LESSONS = ("cluster", "economy", "support", "counting", "table-2", "evidence")
QUESTION = {"": "Nama:", "en/": "Name:"}


def poppler(name: str) -> str:
    """One of its programs, which a machine may lack."""
    if found := shutil.which(name):
        return found
    pytest.fail("poppler is needed: poppler-utils on Debian")


@pytest.mark.more
@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("lesson", LESSONS)
def test_poppler_reads_a_sheet_of_two_pages_at_most_in_black_and_white(site: Path, below, lesson):
    """In grey no text is lighter than a printer shows: every page has ink near to black."""
    given = site / below / "class" / lesson / f"sei-lekop-{lesson}.pdf"
    said = subprocess.run(
        [poppler("pdftotext"), "-layout", given, "-"], capture_output=True, text=True, check=True
    )
    assert said.stderr == "" and QUESTION[below] in said.stdout
    assert 1 <= said.stdout.count("\f") <= 2
    for page in range(said.stdout.count("\f")):
        drawn = grey(given.read_bytes(), page + 1, 60)
        assert drawn.getextrema()[0] < 60
    assert "\ufffd" not in said.stdout


@pytest.mark.more
@pytest.mark.parametrize("code", ["id", "en"])
def test_a_phone_reads_the_address_in_the_code_of_a_sheet(code):
    """By a decoder that did not draw it, from the page as a printer has it."""
    try:
        decoder = importlib.import_module("zxingcpp")
    except ModuleNotFoundError:
        pytest.fail("a reader of codes is needed: pip install zxing-cpp")
    edition = replace(taught(code), site_url="https://situs.example/lekop/")
    below = "" if code == "id" else "en/"
    for lesson in edition.study.lessons:
        page = grey(task_sheet(lesson, edition), 1, 150)
        found = [one.text for one in decoder.read_barcodes(page)]
        assert found == [f"https://situs.example/lekop/{below}class/{lesson.id}/"]


def grey(pdf: bytes, page: int, dots: int) -> Image.Image:
    """A page of a PDF as a printer without colours shows it, in so many dots an inch."""
    drawn = subprocess.run(
        [
            *(poppler("pdftoppm"), "-gray", "-r", str(dots)),
            *("-f", str(page), "-l", str(page), "-singlefile", "-"),
        ],
        input=pdf,
        capture_output=True,
        check=True,
    )
    return Image.open(io.BytesIO(drawn.stdout)).convert("L")
