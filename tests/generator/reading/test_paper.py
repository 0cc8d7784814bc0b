"""Words are found in a copy of the paper, with their section and paragraph, or not at all."""

from pathlib import Path

import pytest

from generator.errors import InvalidProse
from generator.reading.paper import Paper, PlaceInText, hash_of, read_paper

COPY = """The sea and its fishers

Abstract. *Fish is dear.* We asked why.

METHOD

We asked one fisher, who fishes with his

brother at night.

a. Fish

RESULTS

Table 1. Catch\tof 2023

He catches 7.335 Kg a month, "more or less", and sells all of it. Fish is dear.
"""
HEADINGS = {"Abstract": "abstract", "Method": "method", "Results": "results"}


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    copy = tmp_path / "paper.txt"
    copy.write_text(COPY, encoding="utf-8")
    return read_paper(copy, HEADINGS)


@pytest.mark.parametrize(
    ("words", "section", "paragraph"),
    [
        ("fish is dear", "abstract", 1),
        ("“Method”", "method", 0),
        # A page of the paper ended within the sentence.
        ("with his brother", "method", 1),
        ("Fish", "abstract", 1),
        ("Catch of 2023", "results", 1),
        ("7,335 kg a month, more or less", "results", 2),
        ("He catches … and sells … dear", "results", 2),
    ],
)
def test_words_have_a_place_whatever_their_case_and_punctuation(paper, words, section, paragraph):
    assert paper.place(words) == PlaceInText(section, paragraph)


def test_words_that_stand_in_two_sections_are_placed_in_the_one_named(paper):
    assert paper.place("Fish is dear", "results") == PlaceInText("results", 2)
    with pytest.raises(InvalidProse) as refused:
        paper.place("Fish is dear", "method")
    assert str(refused.value) == (
        'paper.txt: the words "Fish is dear" are not in the paper of method - '
        "they are in: abstract, results"
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("He caught 7.335 Kg", '- nearest: "he catches 7 335 kg" (results, paragraph 2)'),
        ("brothr", '- nearest: "brother" (method, paragraph 1)'),
        # The parts are there, but the other way round.
        ("Fish is dear … He catches", "are not in the paper"),
        ("…", "holds no words to find"),
    ],
)
def test_words_that_are_not_there_are_refused_with_the_nearest_passage(paper, words, said):
    with pytest.raises(InvalidProse) as refused:
        paper.place(words)
    line = str(refused.value)
    assert line.startswith("paper.txt: ") and said in line and "\n" not in line


def test_a_copy_without_a_heading_is_refused_by_the_heading(tmp_path):
    copy = tmp_path / "paper.txt"
    copy.write_text(COPY.replace("METHOD", "METHODS"), encoding="utf-8")
    with pytest.raises(InvalidProse) as refused:
        read_paper(copy, HEADINGS)
    assert str(refused.value) == ('paper.txt: expected a paragraph that is the heading "Method"')


def test_the_hash_is_that_of_the_words_alone():
    """As `printf 'fish is dear' | sha256sum` prints it."""
    known = "d0a091996bd3"
    assert hash_of("Fish  is “dear”!") == hash_of("fish is dear")
    assert hash_of("fish is dear").startswith(known)
    assert hash_of("fish … dear") != hash_of("fish dear")
