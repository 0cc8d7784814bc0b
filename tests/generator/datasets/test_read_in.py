"""The lines that read a dataset elsewhere: what is text stays text, as pandas alone would not."""

from pathlib import Path

import pandas as pd
import pytest

from generator.datasets.read_in import in_pandas, in_r
from generator.reading.package import read_package

ROOT = Path(__file__).parents[3]
(GRDP,) = (one for one in read_package(ROOT).datasets if one.name == "grdp")


@pytest.mark.parametrize("sector", ["NA", "1.250", "007", "true", "1e3"])
def test_a_text_that_looks_like_something_else_is_read_as_it_stands(tmp_path, monkeypatch, sector):
    """A code that pandas takes for a missing value, a grouped number, one that begins with 0 …"""
    content = f"sector,year,value,printed\n{sector},2022,14,14 kg\n".encode()
    (tmp_path / "grdp.csv").write_bytes(content)
    monkeypatch.chdir(tmp_path)
    read = {}
    exec(in_pandas(GRDP, content), {"pd": pd}, read)
    assert read["grdp"]["sector"].tolist() == [sector]
    assert read["grdp"]["value"].tolist() == [14]


def test_nothing_is_told_where_a_program_guesses_right():
    content = b"sector,year,value,printed\nC,2022,14,14 kg\n"
    assert in_pandas(GRDP, content) == 'grdp = pd.read_csv("grdp.csv")'
    assert in_r(GRDP, content) == 'grdp <- read.csv("grdp.csv", na.strings = "")'


def test_r_is_told_of_the_same_columns():
    content = b"sector,year,value,printed\n1.250,2022,14,14 kg\n"
    expected = 'na.strings = "", colClasses = c(sector = "character"))'
    assert in_r(GRDP, content).endswith(expected)
