"""The presentation of a lesson as LibreOffice shows it: each slide on a sheet, with its words."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader


@pytest.mark.more
@pytest.mark.parametrize("below", ["", "en/"])
def test_libreoffice_lays_out_every_slide_with_its_title(site: Path, tmp_path: Path, below):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.fail("LibreOffice is needed: libreoffice-impress-nogui on Debian")
    given = site / below / "class/table-2/sei-lekop-table-2.pptx"
    subprocess.run(
        [
            *(office, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
            *("--convert-to", "pdf", "--outdir", tmp_path, given),
        ],
        check=True,
        timeout=300,
        capture_output=True,
    )
    sheets = PdfReader(tmp_path / "sei-lekop-table-2.pdf").pages
    said = [" ".join(one.extract_text().split()) for one in sheets]
    # As many as the deck of the same record has.
    deck = (site / below / "slides/table-2/index.html").read_text(encoding="utf-8")
    assert len(said) == deck.count('<section class="slide ') > 30
    # A chart of its own: both periods' businesses and production.
    number = "10,956 kg" if below else "10.956 kg"
    assert "53" in said[5] and "63" in said[5] and number in said[5].replace("\u00a0", " ")
    answer = "25.8 per cent" if below else "25,8 persen"
    told = [place for place, one in enumerate(said) if answer in one.replace("\u00a0", " ")]
    begun = {"": "Pembahasan", "en/": "Reveal"}[below]
    [reveal] = [place for place, one in enumerate(said) if begun in one.split()[:3]]
    assert told and min(told) > reveal
