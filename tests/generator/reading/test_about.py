"""What a study says of itself in data/study.toml, and how a fault in it is told."""

import re
from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.in_language.edition import numbered
from generator.languages import LANGUAGES
from generator.reading import read_pages, read_study
from generator.reading.about import check_notebooks, read_about

ROOT = Path(__file__).parents[3]
FILE = "data/study.toml"


def test_a_study_says_its_name_its_paper_and_how_it_counts():
    study = read_study(ROOT)
    assert study.about.archive == "data/sei-lekop-data.zip"
    assert study.paper.title.startswith("Peran Klaster IKM Sentra Kerupuk Ikan Sei Lekop")
    assert study.word("section.abstract", "en") == "abstract"
    assert "kitchens" in study.about.units and "kg" not in study.about.units


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('slug = "sei', 'slug = "Sei', 'row 3, column slug: "Sei-lekop" - expected small letters'),
        ("paper = ", "papre = ", 'column papre - expected a known entry; nearest: "paper"'),
        ('"septiany"', '"septiani"', 'in data/references.json; nearest: "septiany"'),
        ('["id", "en"]', '["id", "in"]', 'column languages: "in" - expected a language that'),
        ('["id", "en"]', '["en", "en"]', "expected a list of languages, that of the site's root"),
        ('"claims"', '"claim"', 'column parts: "claim" - expected a part that a study may have'),
        (', "map"', "", 'expected "map" as well, since there is data/map/land.json'),
        ("[site.tagline]", "[site.tagling]", "column site.tagling - expected a known entry; near"),
        ('en = "fish crackers of Bintan"', "", "column site.tagline.en - expected a text in each"),
        ('en = "set', 'eng = "set', "column units.sets.en - expected a text in each language"),
        ("[sections]\n", '[sections]\nx = "y"\n', 'x: "y" - expected a text in each language'),
        (
            "[site.name]",
            'report = "http://a.example/"\n[site.name]',
            'column report: "http://a.exam',
        ),
        ("[site.name]", 'report = "https://u@a.example/"\n[site.name]', 'begins with "https://"'),
        ("[site.name]", 'report = "https://a.example/#b"\n[site.name]', 'without "#" or a space'),
        ("[site.name]", 'report = "javascript:alert(1)"\n[site.name]', "column report: "),
        ("[site.name]", "report = 1\n[site.name]", "column report: "),
        ('id = "set"', 'id = "<b>set</b>"', 'column units.sets.id: "<b>set</b>" - expected'),
    ],
)
def test_a_fault_is_one_line_with_its_place(refusal, old, new, said):
    line = refusal(FILE, old, new)
    assert line.startswith(FILE) and said in line and "\n" not in line


def test_a_study_says_who_may_answer_to_it(refusal):
    """In a study of a clinic it may be the nurses: the word stands in the study alone."""
    file = ROOT / FILE
    roles = re.findall(r"(?ms)^\[replies\]\n(.*?)\n\n", file.read_text(encoding="utf-8"))[0]
    line = refusal(FILE, f"[replies]\n{roles}\n", "")
    assert line.endswith("replies - expected who may answer, by role, since parts lists replies")


def test_a_part_that_is_listed_has_to_be_there(root):
    (root / "data" / "claims.csv").unlink()
    with pytest.raises(InvalidData) as refused:
        read_study(root)
    assert str(refused.value) == (
        'data/study.toml: row 10, column parts: "claims" - '
        "expected data/claims.csv, which stands for it"
    )


def test_a_label_stands_in_one_place(root):
    words = root / "data" / "words.csv"
    words.write_text(words.read_text(encoding="utf-8") + "unit.sets,set,sets\n", encoding="utf-8")
    with pytest.raises(InvalidData, match='"unit.sets" - expected a label that data/study.toml'):
        read_study(root)


@pytest.mark.parametrize(("parts", "paths"), [('"notebooks", ', ()), ("", ("notebooks/a.ipynb",))])
def test_notebooks_are_listed_where_there_are_any(root, parts, paths):
    path = root / FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"notebooks", ', parts), encoding="utf-8")
    with pytest.raises(InvalidData, match="where there are notebooks"):
        check_notebooks(read_about(root), paths)


def test_the_first_language_stands_at_the_root(root):
    path = root / FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('["id", "en"]', '["en", "id"]'), encoding="utf-8")
    try:
        read_about(root)
        assert (LANGUAGES.root, list(LANGUAGES)) == ("en", ["en", "id"])
    finally:
        read_about(ROOT)
    assert LANGUAGES.root == "id"


def test_figures_and_pages_count_in_the_order_of_the_navigation(tmp_path):
    """A page that the list names first is read first, whatever its name; the home page last."""
    for code in LANGUAGES:
        folder = tmp_path / "docs" / code
        folder.mkdir(parents=True)
        for name in ("index", "a", "b"):
            text = f"{{{{ figure.of-{name} }}}}\n"
            (folder / f"{name}.md").write_text(text, encoding="utf-8")
    nav = "nav: [index.md, {Findings: [b.md]}, a.md]\n"
    (tmp_path / "mkdocs.yml").write_text(nav, encoding="utf-8")
    prose = read_pages(tmp_path)["id"]
    assert list(prose) == ["b.md", "a.md", "index.md"]
    assert numbered(prose) == {"figure.of-b": 1, "figure.of-a": 2, "figure.of-index": 3}


def test_the_first_figures_of_this_site_are_those_of_its_first_pages():
    numbers = numbered(read_pages(ROOT)["en"])
    opening = (ROOT / "docs" / "en" / "findings" / "cluster.md").read_text(encoding="utf-8")
    first = re.findall(r"\{\{ (figure\.[\w-]+) \}\}", opening)
    assert [numbers[name] for name in first] == list(range(1, len(first) + 1))
