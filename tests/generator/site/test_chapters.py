"""The findings as one block, and the foot of a finding: what each says, how sure, its drawing."""

import re
from dataclasses import replace

import pandas as pd
import pytest
from once import its_facts, the_study
from renditions import page_in

from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.site.chapters import index_html, neighbours_html

PAGE = """---
title: {name}
description: D
{marks}mini: figure.two-periods:bars
---
# Finding&nbsp;{name} says {{{{ fact.businesses_2021_2023 }}}}

Text.
"""
MARKS = """marks:
  - label: One
    claims: [moderate]
  - label: Two
    claims: [doubtful, moderate]
"""
PLAIN = "---\ntitle: {0}\ndescription: D\n---\n# {0}\n"


@pytest.fixture(scope="module")
def edition() -> Edition:
    """Two findings between the page that lists them and the conclusions; one bears marks."""
    study = the_study()
    rows, strengths = study.table("claims").head(2), pd.array([3, 1], dtype="Int64")
    claims = rows.assign(id=["moderate", "doubtful"], strength=strengths)
    known = replace(study, tables={**study.tables, "claims": claims})
    prose = {
        "method.md": PLAIN.format("Method"),
        "findings/index.md": PLAIN.format("Findings"),
        "findings/a.md": PAGE.format(name="A", marks=MARKS),
        "findings/b.md": PAGE.format(name="B", marks=""),
        "conclusions.md": PLAIN.format("Conclusions"),
        "index.md": PLAIN.format("Home"),
    }
    drawn = {
        path: f'<svg class="marks" id="mini-{path[9]}"></svg>'
        for path in ("findings/a.md", "findings/b.md")
    }
    return Edition(known, its_facts(), LANGUAGES["en"], prose, {}, "", minis=drawn)


def items(html: str) -> list[str]:
    """The entries of the block."""
    return re.findall(r"<li.*?</li>", html)


def test_every_finding_says_its_headline_and_leads_to_its_page_in_the_order_of_reading(edition):
    first, second = items(index_html(edition, page_in("en", "index.md")))
    assert 'href="findings/a/">Finding\u00a0A says 63</a>' in first
    assert 'href="findings/b/">Finding\u00a0B says 63</a>' in second


def test_its_drawing_has_no_words_of_its_own(edition):
    first, _ = items(index_html(edition, page_in("en", "index.md")))
    [drawing] = re.findall(r"<svg[^>]*>", first)
    assert 'aria-hidden="true"' in drawing and 'id="mini-a"' in drawing
    # The drawing's own class goes: an element has one.
    assert re.findall(r'class="([^"]*)"', drawing) == ["mini"]


MARKED = re.compile(
    r'chapter-answer">\s*(?:<span class="visually-hidden">Evidence:</span>\s*)?'
    r'<span class="strength[^>]*data-strength="(\d)">(\w+)\s*</span>\s*(\w+)',
)


def test_it_bears_each_mark_of_its_page_beside_the_question_that_it_answers(edition):
    """A result that is well borne out is not listed by its weakest detail alone."""
    first, second = items(index_html(edition, page_in("en", "findings/index.md")))
    assert MARKED.findall(first) == [("3", "Moderate", "One"), ("1", "Doubtful", "Two")]
    assert "data-strength" not in second and "chapter-answer" not in second


def test_a_neighbour_bears_each_mark_of_its_page_too(edition):
    foot = neighbours_html(edition, page_in("en", "findings/b.md"))
    assert MARKED.findall(foot) == [("3", "Moderate", "One"), ("1", "Doubtful", "Two")]


def test_the_foot_of_a_finding_leads_to_the_pages_before_and_after_it(edition):
    foot = neighbours_html(edition, page_in("en", "findings/a.md"))
    assert re.findall(r'href="([^"]+)"', foot) == ["../../findings/", "../../findings/b/"]
    assert "Home" not in neighbours_html(edition, page_in("en", "findings/b.md"))


def test_a_neighbour_that_is_a_finding_has_its_drawing_and_another_page_has_none(edition):
    foot = neighbours_html(edition, page_in("en", "findings/b.md"))
    assert foot.count("<svg") == 1 and 'id="mini-a"' in foot
    assert ">Conclusions</a>" in foot
