"""The command finds quotations in a copy of the paper and enters them; no copy is kept."""

import csv
import shutil
import sys
from pathlib import Path

import pytest

import build
from generator.reading.paper import hash_of

ROOT = Path(__file__).parents[3]
# The paper's headings, and invented sentences that hold what the site quotes.
PAPER = """Abstract. We asked.

Abstrak. Kami bertanya.

LATAR BELAKANG

KAJIAN TEORITIS

METODE PENELITIAN

HASIL DAN PEMBAHASAN

DUKUNGAN PEMERINTAH

Ikan itu mahal sekali.

INFRASTRUKTUR

{quoted}

PENGEMBANGAN SUMBER DAYA MANUSIA

KESIMPULAN DAN SARAN

Ikan itu mahal.

DAFTAR REFERENSI
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data and prose of the study, and a paper of our own in which its quotations stand."""
    root = tmp_path / "house"
    for room in ("data", "docs/id", "docs/en"):
        shutil.copytree(ROOT / room, root / room)
    quoted = "; ".join(row["text"] for row in rows_in(root))
    (tmp_path / "paper.txt").write_text(PAPER.format(quoted=quoted), encoding="utf-8")
    monkeypatch.setattr(build, "ROOT", root)
    return root


def rows_in(root: Path) -> list[dict[str, str]]:
    with (root / "data" / "quotations.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def command(house: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    asked = ["build.py", "quotation", str(house.parent / "paper.txt"), *words]
    monkeypatch.setattr(sys, "argv", asked)
    return build.main()


def test_words_become_a_row_with_place_and_hash(house, monkeypatch, capsys):
    before = rows_in(house)
    assert command(house, monkeypatch, "ikan itu mahal", "--translated", "fish is dear") == 0
    assert rows_in(house)[:-1] == before
    assert rows_in(house)[-1] == {
        "id": "ikan-itu-mahal",
        "text": "ikan itu mahal",
        "section": "results-government",
        "paragraph": "1",
        "hash": hash_of("Ikan itu mahal"),
        "translated": "fish is dear",
    }
    # Asked again, the row is the same one, in the section that is named.
    assert command(house, monkeypatch, "Ikan itu mahal", "--section", "conclusion") == 0
    [row] = [one for one in rows_in(house) if one["id"].startswith("ikan-")]
    assert (row["section"], row["translated"]) == ("conclusion", "fish is dear")
    assert '"ikan itu mahal" (conclusion, paragraph 1)' in capsys.readouterr().out


def test_words_that_the_paper_lacks_are_refused_and_nothing_is_written(house, monkeypatch, capsys):
    before = rows_in(house)
    assert command(house, monkeypatch, "ikan ini mahal") == 1
    assert rows_in(house) == before
    said = capsys.readouterr().err
    assert said.startswith('paper.txt: the words "ikan ini mahal" are not in the paper - nearest: ')
    assert '"ikan itu mahal"' in said and said.count("\n") == 1


def test_without_words_the_table_becomes_what_the_site_quotes(house, monkeypatch, capsys):
    """One quotation came, one went, and one that the paper lacks is told by the page it is on."""
    first = rows_in(house)[0]["text"]
    assert command(house, monkeypatch, "mahal sekali") == 0
    page = house / "docs" / "en" / "method.md"
    page.write_text(page.read_text("utf-8") + "\n<q>Ikan itu mahal</q>\n", encoding="utf-8")
    assert command(house, monkeypatch) == 0
    texts = [row["text"] for row in rows_in(house)]
    assert texts[0] == first and texts[-1] == "Ikan itu mahal" and "mahal sekali" not in texts
    assert 'nothing quotes "mahal sekali" any more' in capsys.readouterr().out
    page.write_text(page.read_text("utf-8") + "\n<q>Ikan murah</q>\n", encoding="utf-8")
    assert command(house, monkeypatch) == 1
    said = capsys.readouterr().err
    assert said.startswith("docs/en/method.md, line ") and '"Ikan murah" are not' in said
