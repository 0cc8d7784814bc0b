"""A work written for citation managers, whatever stands in its title."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import rispy
from once import the_study
from pybtex.database import parse_string

from generator.citing.formats import bibtex, csl_json, ris
from generator.languages import LANGUAGES
from generator.reading.works import Day, Group, Person, Reference
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


# What separates, closes or begins something in one of the formats.
SEPARATORS = (
    *("a\nTY  - BOOK\nER  - \nb", "a } b", "a { b", "}{", "{a}}, evil = {x}", "\\", "\\}"),
    *("a @book{b, c", 'a " b', "a # b % c", "x and y", "x, y, z, w", "ER  - ", "$x^2$"),
    *("a\x0bb", "a\u2028TI  - b", "=1+1", "</script>", "]]>"),
)
OF_A_PERSON = ("family", "given", "literal")
TEXTS = ("title", "container", "publisher", "volume", "issue", "pages", "doi", "genre", "version")


def with_text(part: str, said: str, kind: str) -> Reference:
    """A work of a person and a group with this in one of its texts."""
    names = dict.fromkeys(OF_A_PERSON, "N") | ({part: said} if part in OF_A_PERSON else {})
    authors = (Person(names["family"], names["given"]), Group(names["literal"]))
    work = replace(WORK, type=kind, authors=authors, **dict.fromkeys(TEXTS, "1"))
    return work if part in OF_A_PERSON else replace(work, **{part: said})


@pytest.mark.parametrize("kind", ["article-journal", "webpage", "report"])
@pytest.mark.parametrize("part", [*TEXTS, *OF_A_PERSON, "key", "url", "language"])
def test_no_text_of_a_work_ends_its_record_or_begins_another(part, kind):
    """Read back by the readers of others: one record, its fields and no further ones."""
    plain = with_text("title", "Plain", kind)
    [plain_bib] = parse_string(bibtex(plain, "V"), "bibtex").entries.values()
    [plain_ris] = rispy.loads(ris(plain))
    for said in SEPARATORS:
        work = with_text(part, said, kind)
        [bib] = parse_string(bibtex(work, "V"), "bibtex").entries.values()
        assert set(bib.fields) == set(plain_bib.fields) and len(bib.persons["author"]) == 2
        text = ris(work)
        [read] = rispy.loads(text)
        assert set(read) - {"end_page"} == set(plain_ris) - {"end_page"}, said
        assert [line for line in text.splitlines() if line.startswith("TY")] == text.split("\n")[:1]
        assert len(read["authors"]) == 2
        [kept] = json.loads(csl_json(work))
        assert kept["title"] == work.title
