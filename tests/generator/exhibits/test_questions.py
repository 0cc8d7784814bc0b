"""What a reader may ask of a figure: where something can be asked, and that it is answered."""

import dataclasses
import re
from pathlib import Path

import pytest
from once import the_study
from pens import BLANK
from renditions import rendition

from generator.drawing.interactive import told_rows
from generator.errors import InvalidData, UnknownName
from generator.exhibits.editions import exhibit_of
from generator.in_language.exhibit import frame_html
from generator.reading.exhibits import read_exhibit
from generator.writing.links import Links
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]
STUDY = the_study()
ASKED = {name: one for name, one in STUDY.exhibits.items() if one.question}
LANGUAGE = rendition(STUDY, "en")


def exhibit(name: str, study=STUDY):
    asked = dataclasses.replace(LANGUAGE, study=study)
    numbers = {f"figure.{name}": 1}
    return exhibit_of(name, CONTRACT, asked, numbers, BLANK, None)


def framed(name: str, alone: bool) -> str:
    path = f"figures/{name}.md" if alone else "findings/output.md"
    return frame_html(exhibit(name), LANGUAGE, Links.on_page(path, LANGUAGE.language), alone)


def test_at_least_three_figures_can_be_asked_something():
    assert {"table-2-readings", "grdp-growth", "two-periods"} <= set(ASKED)


@pytest.mark.parametrize("name", [name for name in STUDY.exhibits if name not in ASKED])
def test_a_figure_that_nothing_is_asked_of_offers_nothing_to_open(name):
    if STUDY.exhibits[name].kind == "figure":
        shown = exhibit(name)
        assert (shown.interactive, shown.answers) == ({}, ())
        assert "exhibit-open" not in framed(name, True) + framed(name, False)


def test_on_its_own_page_each_answer_is_a_drawing_with_its_sentence_and_needs_no_script():
    """The printed price is 50 million rupiah a kilogram, without three zeros 50,000."""
    html = framed("table-2-readings", True).replace("\u00a0", " ")
    assert html.count('type="radio"') == 3 and html.count("checked") == 1
    sentences = re.findall(r'<span id="[^"]*-description">(.*?)</span>', html)
    assert [("Rp 50 million" in one, "88.0 tonnes" in one) for one in sentences] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert "<script" not in html and "<button" not in html and " style=" not in html


def test_where_the_figure_stands_elsewhere_its_question_leads_to_the_answers():
    html = framed("table-2-readings", False)
    assert 'href="../../figures/table-2-readings/#ask"' in html and "radio" not in html


@pytest.mark.parametrize("name", [name for name, one in ASKED.items() if not one.answers])
def test_a_point_says_more_than_the_labels_beside_it(name):
    """Its name and its amount stand in the drawing already."""
    told = [tuple(one) for one in exhibit_told(name)]
    rows = exhibit(name).content.rows
    for parts, row in zip(told, rows.to_dict("records"), strict=True):
        assert len(set(parts)) == len(parts)
        assert [part for part in parts if part not in (row["label"], row["text"], row.get("year"))]


def exhibit_told(name: str):
    return told_rows(CONTRACT.exhibit("figure", name)(LANGUAGE), LANGUAGE)


def test_an_answer_that_is_not_drawn_is_refused_by_file_and_name():
    record = STUDY.exhibits["two-periods"]
    answers = {"level": record.answers["level"], "summed": record.answers["added"]}
    changed = dataclasses.replace(record, answers=answers)
    study = dataclasses.replace(STUDY, exhibits={**STUDY.exhibits, "two-periods": changed})
    with pytest.raises(UnknownName) as refused:
        exhibit("two-periods", study)
    assert "data/exhibits/two-periods.toml, answers" in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[question]", "[questions]", "questions"),
        ("[answers.added.said]", "[answers.added.sentence]", "answers.added"),
        (
            '[answers.added.label]\nid = "Tambahannya"',
            "[answers.added.label]",
            "answers.added.label",
        ),
    ],
)
def test_a_question_half_said_is_refused_by_its_place(tmp_path, old, new, said):
    text = (ROOT / "data/exhibits/two-periods.toml").read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "data/exhibits/two-periods.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(InvalidData) as refused:
        read_exhibit(tmp_path, "data/exhibits/two-periods.toml", ["output"])
    assert "two-periods.toml" in str(refused.value) and said in str(refused.value)
