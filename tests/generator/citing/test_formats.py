"""A work written for citation managers, whatever stands in its title."""

from pathlib import Path

import rispy
from once import the_study
from pybtex.database import parse_string

from generator.citing.formats import bibtex, ris
from generator.languages import LANGUAGES
from generator.reading.works import Day, Group, Reference
from generator.writing.citations import entry_html, formatted

ROOT = Path(__file__).parents[3]
WORK = Reference(
    key="hostile",
    type="webpage",
    title="41.5% & {more} <script>alert(1)</script> _ #1",
    authors=(Group("A & B"),),
    version="1.2.3",
    issued=Day(2026, 1, 2),
    url="https://example.org/a/",
    language="en",
)


def test_signs_that_tex_would_act_on_are_written_out():
    text = bibtex(WORK, "Version")
    assert r"41.5\% \& {more}" in text and r"\_ \#1" in text
    [entry] = parse_string(text, "bibtex").entries.values()
    assert entry.fields["date"] == "2026-01-02" and entry.fields["note"] == "Version 1.2.3"


def test_a_title_stays_on_its_line_in_ris():
    [read] = rispy.loads(ris(WORK))
    assert read["title"] == WORK.title and read["date"] == "2026/01/02"
    assert ris(WORK).startswith("TY  - ELEC\n")


def test_a_title_is_shown_as_text_never_as_html():
    entry = entry_html(WORK, the_study().style, LANGUAGES["en"], formatted)
    assert "<script" not in entry and "&lt;script&gt;" in entry and "&amp; {more}" in entry
    assert entry.startswith("A &amp; B. ")
