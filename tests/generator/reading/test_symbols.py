"""A symbol is shapes alone and has a name in each language; anything that could act is refused."""

from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading.symbols import check_signs, read_symbols

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none">
  <path class="body" d="M5 39h50"/>
  <circle cx="32" cy="20" r="6"/>
</svg>
"""
NAMES = """[kite]
page = "findings/wind"

[kite.name]
id = "Layang-layang"
en = "A kite"
"""


def read(root: Path, drawing: str = DRAWING, names: str = NAMES):
    folder = root / "data" / "symbols"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kite.svg").write_text(drawing, encoding="utf-8")
    (folder / "names.toml").write_text(names, encoding="utf-8")
    return read_symbols(root)


def test_a_symbol_is_its_shapes_on_one_line_with_its_names_and_its_page(tmp_path):
    kite = read(tmp_path)["kite"]
    assert kite.shapes == '<path class="body" d="M5 39h50"/><circle cx="32" cy="20" r="6"/>'
    assert (kite.name["id"], kite.name["en"]) == ("Layang-layang", "A kite")
    assert kite.page == "findings/wind"


def test_a_study_may_have_no_symbols(tmp_path):
    assert read_symbols(tmp_path) == {}


@pytest.mark.parametrize(
    ("shape", "row", "said"),
    [
        ("<script>alert(1)</script>", 3, '"<script>"'),
        ("<style>path{}</style>", 3, '"<style>"'),
        ('<use href="https://elsewhere.example/a.svg"/>', 3, '"<use>"'),
        ('<image href="a.png"/>', 3, '"<image>"'),
        ('<path d="M0 0" style="fill:red"/>', 3, "style"),
        ('<path d="M0 0" onclick="go()"/>', 3, "onclick"),
        ('<path d="M0 0" fill="url(//elsewhere.example)"/>', 3, "fill"),
        ('<path d="url(//elsewhere.example)"/>', 3, "no address"),
        ("<text>Kite</text>", 3, '"<text>"'),
        ("Kite", 3, "no text"),
        ("<!-- made by hand -->", 3, "<!"),
        ("&amp;", 3, "&"),
        ("<path", 4, "SVG"),
    ],
)
def test_what_could_act_or_fetch_is_refused_by_file_and_line(tmp_path, shape, row, said):
    drawing = DRAWING.replace('  <circle cx="32" cy="20" r="6"/>', f"  {shape}")
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, drawing)
    assert str(refused.value).startswith(f"data/symbols/kite.svg: row {row}")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_symbol_stands_in_the_square_of_all_others(tmp_path):
    with pytest.raises(InvalidData, match=r'kite\.svg: row 1, column viewBox: "0 0 24 24"'):
        read(tmp_path, DRAWING.replace("0 0 64 64", "0 0 24 24"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('en = "A kite"\n', "", "kite.name.en"),
        ("[kite.name]", "[kite.title]", "kite.title"),
        ("kite", "kites", "for data/symbols/kite.svg"),
    ],
)
def test_a_name_that_lacks_in_a_language_is_refused_by_its_place(tmp_path, old, new, said):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, names=NAMES.replace(old, new))
    assert str(refused.value).startswith("data/symbols/names.toml")
    assert said in str(refused.value)


def test_a_name_without_a_drawing_is_refused(tmp_path):
    lone = '\n[kits.name]\nid = "Alat"\nen = "Kit"\n'
    with pytest.raises(InvalidData, match=r'kits - expected a drawing .* nearest: "kite"'):
        read(tmp_path, names=NAMES + lone)


def test_a_sign_of_no_page_is_refused_with_the_nearest_page(tmp_path):
    symbols = read(tmp_path)
    check_signs(symbols, ["findings/wind.md"])
    with pytest.raises(InvalidData, match=r'kite\.page: "findings/wind" .*"findings/winds"'):
        check_signs(symbols, ["findings/winds.md"])
