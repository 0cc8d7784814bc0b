"""The contents of the site hold every page, in both languages."""

from pathlib import Path

import pytest

from generator.errors import StudyError
from generator.reading.navigation import check_navigation, read_navigation, titles_of

NAV = "nav:\n  - index.md\n  - Bagian:\n      - Judul: a/b.md\n      - c.ipynb\n"
UNLISTED = "not_in_nav: |\n  /a/*\n  !/a/b.md\n"
WORDS = {
    "nav.part": {"id": "Bagian", "en": "Part"},
    "nav.title": {"id": "Judul", "en": "Title"},
    "column.x": {"id": "Bagan", "en": "Chart"},
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A page, a notebook and a page below, in both languages."""
    for language in ("id", "en"):
        for name in ("index.md", "a/b.md", "c.ipynb"):
            write(tmp_path, language, name)
    return tmp_path


def write(root: Path, language: str, name: str) -> None:
    page = root / "docs" / language / name
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("# A page\n")


def check(root: Path, nav: str, made: frozenset[str] = frozenset()) -> None:
    (root / "mkdocs.yml").write_text(f"{UNLISTED}{nav}")
    check_navigation(root, read_navigation(root), titles_of(WORDS), made)


def refusal(root: Path, nav: str, made: frozenset[str] = frozenset()) -> list[str]:
    with pytest.raises(StudyError) as refused:
        check(root, nav, made)
    return str(refused.value).split("\n")


def test_a_list_of_all_pages_passes_with_an_address_elsewhere(root):
    check(root, NAV)
    check(root, f"{NAV}  - https://x.test/\n")


def test_each_language_is_given_the_titles_in_its_words(root):
    check(root, NAV)
    said = read_navigation(root).titled(lambda key: WORDS[key]["en"], titles_of(WORDS))
    assert said == ["index.md", {"Part": [{"Title": "a/b.md"}, "c.ipynb"]}]


def test_all_that_is_wrong_is_refused_at_once_each_in_a_line(root):
    write(root, "id", "d.md")
    write(root, "en", "e.ipynb")
    nav = NAV.replace("c.ipynb", "c.ipyn.md").replace("Bagian", "Bagan")
    assert refusal(root, f"{nav}  - d.md\n", frozenset({"f.md"})) == [
        "docs/en/d.md: missing, the twin of docs/id/d.md",
        "docs/id/e.ipynb: missing, the twin of docs/en/e.ipynb",
        "mkdocs.yml: nav lacks c.ipynb - expected it there or in not_in_nav",
        "mkdocs.yml: nav lacks e.ipynb - expected it there or in not_in_nav",
        "mkdocs.yml: nav lacks f.md - expected it there or in not_in_nav",
        'mkdocs.yml, nav: unknown name "c.ipyn.md" - nearest: "c.ipynb"',
        'mkdocs.yml: nav: "Bagan" - expected the text of a label nav.NAME in data/words.csv, '
        'in the root\'s language; nearest: "Bagian"',
    ]


def test_chapters_stand_beside_a_page_of_the_list(root):
    check(root, f"{NAV}extra:\n  chapters: a/b.md\n")
    assert refusal(root, f"{NAV}extra:\n  chapters: a/c.md\n") == [
        'mkdocs.yml, extra: chapters: unknown name "a/c.md" - nearest: "a/b.md"'
    ]


def test_what_is_left_out_on_purpose_passes(root):
    for language in ("id", "en"):
        write(root, language, "a/x.md")
    check(root, NAV)
    assert refusal(root, NAV.replace("a/b.md", "a/x.md")) == [
        "mkdocs.yml: nav lacks a/b.md - expected it there or in not_in_nav"
    ]


def test_what_data_make_may_be_listed_though_no_list_need_name_it(root):
    check(root, f"{NAV}  - a/made.md\n")
    check(root, f"{NAV}  - all.md\n", frozenset({"all.md"}))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("nav: [", 'mkdocs.yml, line 1: "nav: [" - expected YAML'),
        ("nav", "mkdocs.yml: expected settings by name"),
        ("theme: {}", "mkdocs.yml: nav: expected a list of pages"),
        ("nav:\n  - Bagian:\n", "mkdocs.yml: nav: expected a list of pages"),
        ("nav:\n  - 3\n", 'mkdocs.yml: nav: "3" - expected a page or a title above pages'),
    ],
)
def test_a_file_that_lists_no_pages_is_refused_in_a_line(tmp_path, text, line):
    (tmp_path / "mkdocs.yml").write_text(text)
    with pytest.raises(StudyError) as refused:
        read_navigation(tmp_path)
    assert str(refused.value).startswith(line)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "site_name: A\nnav:\n\t- index.md\n",
            'line 3: "\\t- index.md" - expected spaces, not a tab',
        ),
        ("nav:\n  - index.md\n \t- a.md\n", 'line 3: " \\t- a.md" - expected spaces, not a tab'),
        ("nav: [index.md\n", "line 1: \"nav: [index.md\" - expected YAML: expected ',' or"),
        ("nav:\n  - a: b: c\n", 'line 2: "- a: b: c" - expected YAML: mapping values'),
        ("a: *x\n", 'line 1: "a: *x" - expected YAML: expected the text itself in place of "*x"'),
    ],
)
def test_what_is_no_yaml_is_named_by_its_line(tmp_path, said, told):
    (tmp_path / "mkdocs.yml").write_text(said)
    with pytest.raises(StudyError) as refused:
        read_navigation(tmp_path)
    assert str(refused.value).startswith(f"mkdocs.yml, {told}")
