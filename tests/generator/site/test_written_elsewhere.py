"""Places and citations in the texts beside the pages are whole, or told by their file and place."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from once import its_facts

from generator.errors import StudyError, refuse
from generator.reading import read_notebooks, read_pages
from generator.reading.replies import Reply
from generator.reading.texts import Text
from generator.site.written_elsewhere import (
    check_elsewhere,
    faults_of_data,
    faults_of_fronts,
    faults_of_notebooks,
)

ROOT = Path(__file__).parents[3]
NOTE, EXHIBIT = "sum-2020", "grdp"


def refusal(found) -> str:
    with pytest.raises(StudyError) as refused:
        refuse(found)
    return str(refused.value)


def of_data(study) -> str:
    keys, names = [one.key for one in study.references], [f"fact.{one}" for one in its_facts()]
    return refusal(faults_of_data(study, keys, names))


def with_text(study, part: str, text: str):
    """The study with a part of an exhibit that says this in each language."""
    said = Text({"id": "Tabel.", "en": text})
    exhibit = replace(study.exhibits[EXHIBIT], **{part: said})
    return replace(study, exhibits={**study.exhibits, EXHIBIT: exhibit})


def test_the_texts_as_they_are_are_not_refused(study):
    check_elsewhere(study, its_facts(), read_pages(ROOT), read_notebooks(ROOT))


@pytest.mark.parametrize(
    ("part", "text", "said"),
    [
        ("source", "A [@septiani, p. 2].", 'source, en: unknown reference "septiani" - nearest'),
        ("note", "A [@septiany p. 2].", 'nearest: "[@septiany, p. 2]"'),
        ("headline", "A [@septiany]", "expected no citation here"),
        (
            "subtitle",
            "Up {{ fact.houses_built;words }}",
            'nearest: "{{ fact.houses_built:words }}"',
        ),
        ("note", "A <marquee onstart=a()>b", '"<marquee>" - expected text and its marks'),
        ("source", "A [b](data:text/html,c).", '"data:text/html,c" - expected an address of a'),
        ("description", "A <i onclick=a()>b</i>", '"onclick" of <i> - expected one of class'),
    ],
)
def test_a_record_of_an_exhibit_is_refused_by_its_part(study, part, text, said):
    refused = of_data(with_text(study, part, text))
    assert refused.startswith(f"data/exhibits/{EXHIBIT}.toml, {part}, en: ") and said in refused


def test_a_note_may_cite_in_its_parts_and_not_in_its_title(study):
    told = Text({"id": "A [@septiany, hlm. 2].", "en": "A [@septiany, p. 2]."})
    cited = replace(study, notes={**study.notes, NOTE: replace(study.notes[NOTE], reading=told)})
    check_elsewhere(cited, its_facts(), {}, {})
    titled = replace(study, notes={**study.notes, NOTE: replace(study.notes[NOTE], title=told)})
    assert of_data(titled).startswith(f"data/notes.toml, {NOTE}, title, id: ")


def test_an_answer_of_somebody_cites_nothing(study):
    said = Text({"id": "Benar [@septiany].", "en": "True."})
    answered = replace(study, replies=(Reply("authors", "2026-01-02", "", NOTE, said),))
    assert of_data(answered).startswith('data/replies.toml, 1, id: "[@septiany]" - expected no')


def test_what_a_page_says_of_itself_cites_nothing():
    page = "---\ntitle: A\ndescription: As told [@septiany].\n---\n# A\n"
    said = refusal(faults_of_fronts({"id": {"theory.md": page}}))
    assert said.startswith('docs/id/theory.md, front matter: "[@septiany]" - expected no citation')


@pytest.mark.parametrize(
    "words",
    [
        "Up [see @septiany].",
        "A ![chart](attachment:a.png)",
        "Up.[^1]",
        "{{ fact.houses_built }}",
        "{{ fact.houses_built|words }}",
    ],
)
def test_nothing_fills_a_place_in_a_notebook_nor_shows_its_pictures(words):
    cells = [
        {"cell_type": "code", "source": "{{ a }}"},
        {"cell_type": "markdown", "source": [words]},
    ]
    book = {"en": {"notebooks/a.ipynb": json.dumps({"cells": cells})}}
    assert refusal(faults_of_notebooks(book)).startswith("docs/en/notebooks/a.ipynb, cell 2")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("A <video onerror=a()>", '"<video onerror=a()>" - expected a figure of the study'),
        ("A <portal src=a>", '"<portal>" - expected text and its marks'),
        ("A [b](vbscript:c)", '"](vbscript:c" - expected an address of a page'),
        ("A [b](&#118;bscript:c)", '"vbscript:c" - expected an address of a page'),
    ],
)
def test_a_cell_of_words_holds_what_is_listed(source, said):
    text = json.dumps({"cells": [{"cell_type": "markdown", "source": ["# A\n", source]}]})
    refused = refusal(faults_of_notebooks({"en": {"notebooks/a.ipynb": text}}))
    assert refused.startswith("docs/en/notebooks/a.ipynb, cell 1, line 2: ") and said in refused
