"""No text of ours uses an expression that data/spelling/calques.csv lists."""

from pathlib import Path

import pytest
from calques import FILE, found_in, ours, read_calques
from texts import Text

ROOT = Path(__file__).parents[1]
HEAD = "language,expression,where,unless,instead,why\n"


def refused(line: str, language: str = "id", place: str = "docs/x/page.md") -> list[str]:
    """What the list of this project says of a line that is line 9 of a page."""
    return list(found_in([Text(place, language, line, 9)], read_calques(ROOT)))


def test_no_text_uses_an_expression_to_avoid():
    used = list(found_in(ours(ROOT), read_calques(ROOT)))
    assert not used, "\n".join(used)


def test_a_use_is_named_with_its_place_and_what_to_write():
    assert refused("Menurut siaran resmi kabupaten, …") == [
        'docs/x/page.md, line 9: "siaran resmi" - expected "siaran pers Pemkab Bintan": '
        "resmi hanya jika sumbernya resmi"
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("id", "Pendapatan tercetak terlalu besar."),
        ("id", "Dua angka itu ada dalam catatan\tpublik."),
        ("id", "Usaha itu menjual lewat Penjual Ulang."),
        ("id", "Pelatihan menaikkan mutunya."),
        ("id", "Besarnya di samping industri Bintan."),
        ("id", "- Bahwa bantuan itu ada, buktinya kuat."),
        ("id", "Ada. Bahwa bantuan itu ada, buktinya kuat."),
        ("id", "## Produksi naik; pendapatan tidak {#a}"),
        ("id", "title: Produksi naik; pendapatan tidak"),
        ("en", "As to the number, no source explains it."),
        ("en", "It has one nought too many."),
        ("en", "Output rose."),
        ("en", "It is small beside all industry."),
        ("en", "They organized it."),
    ],
)
def test_each_kind_of_expression_is_found(language, line):
    assert len(refused(line, language)) == 1


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("id", "Di samping itu, peneliti melihat bahwa bantuan itu ada; hasilnya belum diukur."),
        ("id", "Makalah menulis <q>tercetak</q>, “penjual ulang” dan [ini](bacaan.md)."),
        ("id", "Harga naik karena ikan menaikkan harga."),
        ("en", "Owners ask as to when; `output` is a name, and the house stands beside it."),
        ("en", "Siaran resmi, tercetak, in another language."),
    ],
)
def test_what_only_looks_like_one_is_let_through(language, line):
    assert refused(line, language) == []


def test_a_headline_of_an_exhibit_is_a_heading():
    headline = Text("data/exhibits/x.toml, headline, id", "id", "Produksi naik; usaha juga")
    note = Text("data/exhibits/x.toml, note, id", "id", "Produksi naik; usaha juga")
    assert len(list(found_in([headline, note], read_calques(ROOT)))) == 1


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("fr,x,,,y,z\n", f"{FILE}, row 2: language 'fr' - expected id or en"),
        (
            "id,x,title,,y,z\n",
            f"{FILE}, row 2: where 'title' - expected nothing, sentence or heading",
        ),
        ("id,*,,,y,z\n", f"{FILE}, row 2: expected an expression and what is better"),
        ("id,x,,,,z\n", f"{FILE}, row 2: expected an expression and what is better"),
    ],
)
def test_a_row_that_says_nothing_is_refused_by_its_number(tmp_path, row, said):
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_text(HEAD + row, encoding="utf-8")
    with pytest.raises(ValueError) as refusal:
        read_calques(tmp_path)
    assert str(refusal.value) == said
