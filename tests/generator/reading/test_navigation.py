"""The contents of the site hold every page, in both languages."""

from pathlib import Path

import pytest

from generator.errors import InvalidProse
from generator.reading.navigation import check_navigation

PAGES = {"index.md", "a/b.md", "c.ipynb"}
NAV = "nav:\n  - index.md\n  - Part:\n      - Title: a/b.md\n      - c.ipynb\n"
UNLISTED = "not_in_nav: |\n  /a/*\n  !/a/b.md\n"


def check(root: Path, first: str, second: str, pages: set[str] = PAGES) -> None:
    (root / "mkdocs.yml").write_text(f"{UNLISTED}{first}")
    (root / "mkdocs.en.yml").write_text(f"INHERIT: mkdocs.yml\n{second}")
    check_navigation(root, ("mkdocs.yml", "mkdocs.en.yml"), pages)


def test_pages_that_both_list_under_whatever_title_pass(tmp_path):
    check(tmp_path, NAV, NAV.replace("Part", "Bagian"))
    check(tmp_path, NAV, f"{NAV}  - Elsewhere: https://x.test/\n")


def test_a_page_without_its_twin_and_one_that_none_lists_are_refused_at_once(tmp_path):
    more = f"{NAV}  - d.md\n"
    with pytest.raises(InvalidProse) as refusal:
        check(tmp_path, more, NAV.replace("  - index.md\n", ""), PAGES | {"e.md"})
    assert str(refusal.value) == (
        "mkdocs.yml: nav lacks e.md; mkdocs.en.yml: nav lacks e.md, index.md; "
        "mkdocs.en.yml: nav lacks d.md, which that of mkdocs.yml lists"
    )


def test_what_is_left_out_on_purpose_passes(tmp_path):
    check(tmp_path, NAV, NAV, PAGES | {"a/x.md"})
    with pytest.raises(InvalidProse, match=r"mkdocs\.yml: nav lacks a/b\.md; "):
        check(tmp_path, NAV.replace("a/b", "a/c"), NAV.replace("a/b", "a/c"))


def test_a_file_that_is_no_yaml_is_refused_in_a_line(tmp_path):
    with pytest.raises(InvalidProse, match=r"mkdocs\.en\.yml: expected YAML"):
        check(tmp_path, NAV, "nav: [")
    with pytest.raises(InvalidProse, match=r"mkdocs\.yml: expected settings by name"):
        (tmp_path / "mkdocs.yml").write_text("nav")
        check_navigation(tmp_path, ("mkdocs.yml",), PAGES)
