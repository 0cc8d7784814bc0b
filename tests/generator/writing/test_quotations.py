"""What the site quotes of the paper is a row with the hash of its words, and each row is quoted."""

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from once import its_facts, the_study
from packages import described_field, described_table
from renditions import in_language

from generator.errors import StudyError
from generator.findings import Sources
from generator.reading import Note, Package, Study, Text
from generator.reading.package import dataset_of
from generator.reading.paper import hash_of
from generator.writing.quotation_rows import check_quotations, translations_told
from generator.writing.quotations import in_prose

ROOT = Path(__file__).parents[3]
FILE = "docs/en/fish.md"
COMMAND = "python scripts/build.py quotation PAPER.txt"
FRONT = "---\ntitle: Fish\ndescription: Fish\n---\n"


@pytest.fixture(scope="module")
def study() -> Study:
    """The study without a word that quotes; its rows are those of a test."""
    return replace(the_study(), notes={}, exhibits={}, words={}, releases=())


def checked(study: Study, rows: list[tuple[str, str]], english: str, note: str = "") -> None:
    """These rows, each a quotation and its translation, against a page and a data note."""
    frame = pd.DataFrame(
        {
            "id": [f"row-{number}" for number in range(len(rows))],
            "text": [text for text, _ in rows],
            "section": "abstract",
            "paragraph": 1,
            "hash": [hash_of(text) for text, _ in rows],
            "translated": [translated or pd.NA for _, translated in rows],
        }
    )
    check(study, frame, english, note)


# A note that says nothing yet.
SILENT = Note("fish", "high", "fish", (), (), (), *[Text({})] * 6)


def check(study: Study, rows: pd.DataFrame, english: str, note: str = "") -> None:
    notes = {"fish": replace(SILENT, printed=Text({"en": note}))} if note else {}
    changed = replace(study, tables={"quotations": rows}, notes=notes, package=QUOTES_NO_FACTS)
    prose = {"id": {}, "en": {"fish.md": FRONT + english}}
    check_quotations(changed, its_facts(), prose, {"id": {}, "en": {}})


QUOTATIONS = described_table(described_field("id"), name="quotations", path="quotations.csv")
QUOTES_NO_FACTS = Package({}, {}, (dataset_of(QUOTATIONS),), {})


def refusal(*asked) -> str:
    with pytest.raises(StudyError) as refused:
        checked(*asked)
    line = str(refused.value)
    assert "\n" not in line
    return line


@pytest.mark.parametrize(
    "page",
    [
        "They say <q>Fish is dear</q>.",
        'They say "fish is dear!"',
        "They say “fish is <em>dear</em>”",
        "> Fish is\n> dear.",
        # Whose words these are, the voice or a class says.
        '<q>Fish is dear</q>, a <q class="ours">price</q>, <q class="others">cheap</q>.',
        '<q>Fish is dear</q>\n\n::: others\n<q>Cheap</q> and "fresh".\n:::\n',
        # What is no text to read quotes nothing, and a printed number stands in its own table.
        '<q>Fish is dear</q> `"code"` <a href="x">y</a> <q>{{ fact.grdp_2020:printed }}</q>',
    ],
)
def test_a_quotation_that_has_a_row_is_let_through(study, page):
    checked(study, [("fish is dear", "")], page)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("\n<q>Fish was dear</q>", "Fish was dear"),
        ('\n"Fish was dear"', "Fish was dear"),
        ("\n> Fish was dear", "Fish was dear"),
        # Written as it is, a number is the paper's with the words around it.
        ("\n<q>{{ fact.production_2019_2021:printed }} a year</q>", "7.335 Kg a year"),
        ("\n::: study\n<q>Fish was dear</q>\n:::", "Fish was dear"),
    ],
)
def test_a_quotation_without_a_row_is_refused_by_page_and_line(study, page, words):
    line = 7 if ":::" in page else 6
    near = 'nearest: "fish is dear"; ' if words.startswith("Fish") else ""
    assert refusal(study, [("fish is dear", "")], page + "\n\n<q>fish is dear</q>") == (
        f'{FILE}, line {line}: the quotation "{words}" has no row in data/quotations.csv - '
        f'{near}expected one, as this enters it: {COMMAND}; or <q class="ours"> or "others"'
    )


def test_a_quotation_of_a_data_note_is_refused_by_note_part_and_language(study):
    line = refusal(study, [("fish is dear", "")], "<q>fish is dear</q>", "It says “cheap”.")
    assert line.startswith('data/notes.toml, fish, printed, en: the quotation "cheap" has no row')


def test_a_translation_has_the_row_of_what_it_translates(study):
    page = 'They say <q class="translated">Fish is dear</q>.'
    checked(study, [("ikan itu mahal", "fish is dear")], page)
    assert refusal(study, [("ikan itu mahal", "fish costs much")], page).startswith(
        f'{FILE}, line 5: the translated quotation "Fish is dear" has no row'
    )
    # Without its class it claims to be the paper's own words.
    said = refusal(study, [("ikan itu mahal", "fish is dear")], "They say <q>fish is dear</q>.")
    assert 'the quotation "fish is dear" has no row' in said


def test_a_translation_says_that_it_is_one_to_its_reader():
    page = '<q class="translated">dear</q>, <q>mahal</q>'
    assert translations_told(page, "our translation") == (
        '<q class="translated">dear</q> <span class="translated">(our translation)</span>, '
        "<q>mahal</q>"
    )


def test_a_row_whose_text_was_changed_by_hand_is_refused(study):
    frame = pd.DataFrame(
        [["row", "fish was dear", "abstract", 1, hash_of("fish is dear"), pd.NA]],
        columns=["id", "text", "section", "paragraph", "hash", "translated"],
    )
    with pytest.raises(StudyError) as refused:
        check(study, frame, "<q>fish was dear</q>")
    line = str(refused.value)
    assert line.startswith("data/quotations.csv: row 2, column hash: ")
    assert line.endswith(f"- expected the hash of the words in text, as this enters it: {COMMAND}")


def test_a_row_that_nothing_quotes_is_refused_by_row(study):
    rows = [("fish is dear", ""), ("fish is cheap", "")]
    assert refusal(study, rows, "<q>Fish is dear</q>") == (
        'data/quotations.csv: row 3, column text: "fish is cheap" - '
        "expected a quotation that a page shows"
    )
    assert refusal(study, [("fish is dear", "ikan")], "<q>Fish is dear</q>") == (
        'data/quotations.csv: row 2, column translated: "ikan" - '
        "expected a translation that a page shows, or nothing"
    )


def test_a_class_that_says_nothing_of_whose_words_is_refused_with_the_nearest():
    with pytest.raises(StudyError) as refused:
        list(in_prose('<q class="other">x</q>', FILE, in_language(Sources(the_study(), {}), "en")))
    assert str(refused.value) == (
        f'{FILE}, line 1, class of a quotation: unknown name "other" - nearest: "others"'
    )
