"""The typeface of the pages: one weight, the letters of all headings, cut again byte for byte."""

import html
import re
import subprocess
from pathlib import Path

import pytest
import tinycss2
from environments import new_environment, pip_for
from typeface import KEPT, LETTERS, MARKS

ROOT = Path(__file__).parents[1]
STYLES = sorted((ROOT / "docs" / "theme" / "assets" / "css").glob("*.css"))
# What is set in it, beside headings.
LOUD = "exhibit-headline|exhibit-asked|chapter-said|site-name|number-value|dataset-title"
HEADING = re.compile(rf'<(h[123])\b[^>]*>(.*?)</\1>|<(\w+)[^>]* class="(?:{LOUD})"[^>]*>(.*?)</\3>')


def rules(nodes):
    """Rules with what they declare, those within a media query among them."""
    for node in nodes:
        if node.type == "qualified-rule":
            yield tinycss2.serialize(node.prelude), tinycss2.serialize(node.content)
        elif node.type == "at-rule" and node.content and node.at_keyword == "media":
            yield from rules(tinycss2.parse_rule_list(node.content, True, True))


@pytest.mark.parametrize("style", STYLES, ids=lambda file: file.stem)
def test_what_is_set_in_the_typeface_has_its_one_weight(style):
    """Any other would be this one too, too heavy for running text."""
    parsed = tinycss2.parse_stylesheet(style.read_text(encoding="utf-8"), True, True)
    wrong = [
        selector
        for selector, declared in rules(parsed)
        if "var(--serif)" in declared and not re.search(r"font-weight:\s*600\b", declared)
    ]
    assert wrong == []


def test_every_heading_finds_its_letters(site):
    """Else one letter of a headline would be another serif's."""
    used: set[str] = set()
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8").replace("\n", " ")
        for found in HEADING.finditer(text):
            used.update(html.unescape(re.sub("<[^>]+>", "", found[2] or found[4] or "")))
    assert len(used) > 60
    assert used <= {*LETTERS, *MARKS}


@pytest.mark.more
def test_a_new_cut_is_the_same_file(tmp_path):
    python = new_environment(tmp_path / "venv")
    install = (*pip_for(python), "install", "--no-compile", "--require-hashes")
    subprocess.run([*install, "-r", ROOT / "tests" / "typeface.txt"], check=True)
    subprocess.run([python, ROOT / "tests" / "typeface.py", tmp_path / "new.woff2"], check=True)
    assert (tmp_path / "new.woff2").read_bytes() == KEPT.read_bytes()
