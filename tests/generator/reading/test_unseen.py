"""What a reader cannot see is told by what is seen of it, in every kind of file."""

import shutil
from pathlib import Path

import pytest

from generator.errors import StudyError
from generator.reading.cells import text_complaints
from generator.reading.entries import read_entries
from generator.reading.files import read_json
from generator.reading.front import front_matter
from generator.reading.pages import read_page
from generator.reading.unseen import hidden_character, hidden_in_page, visible_text_without

ROOT = Path(__file__).parents[3]
# Fillers, an empty Braille cell, a joiner of graphemes, selectors, tags, a word joiner, an isolate,
# a sign of music without a head, a soft hyphen.
UNSEEN = (
    *("\u115f", "\u1160", "\u17b4", "\u180e", "\u2800", "\u3164", "\uffa0", "\u034f", "\ufe05"),
    *("\U000e0041", "\U000e0101", "\u2060", "\u2066", "\U0001d159", "\u00ad", "\u200b", "\ud800"),
)


@pytest.mark.parametrize("letter", UNSEEN)
def test_a_letter_that_nobody_sees_is_named(letter):
    assert hidden_character(f"pasar{letter}malam") == letter
    assert f"U+{ord(letter):04X}" in visible_text_without(letter)


@pytest.mark.parametrize("mark", ["\u0301", "\u0489", "\u20dd", "\u0e47"])
def test_more_marks_than_a_script_needs_are_too_many(mark):
    assert hidden_character(f"a{mark * 4}b") is None
    assert hidden_character(f"a{mark * 300}b") == mark
    assert visible_text_without(mark).startswith("text with at most 4 marks upon a letter")


@pytest.mark.parametrize(
    "text",
    [
        *("Rp 9.543.671 — “café”, ¿qué?", "50 °C ± 2 %, H₂O, x², 1 ≤ 2", "naïve coöperation"),
        *(
            "Tiếng Việt, Tie\u0302\u0301ng Vie\u0323\u0302t",
            "كتاب جاوي",
            "می\u200cخواهم",
            "क्\u200dष",
        ),
        *("北京大学", "ꦗꦮ", "⚠\ufe0f Perhatian", "a\u00a0b\u202fc", ""),
    ],
)
def test_what_scripts_need_is_seen(text):
    assert hidden_character(text) is None


@pytest.mark.parametrize("text", ["a\u200cb", "\u200dab", "1\u200d2", "a\ufe0fb"])
def test_a_joiner_or_a_choice_of_form_is_hidden_where_nothing_needs_it(text):
    assert hidden_character(text) in "\u200c\u200d\ufe0f"


@pytest.mark.parametrize("said", ["a&#8203;b", "a&#x202E;b", "a&ZeroWidthSpace;b", "a&shy;b"])
def test_so_is_what_a_browser_makes_of_a_reference(said, tmp_path):
    assert hidden_in_page(said) and not hidden_in_page("R&D &amp; A&nbsp;B")
    (tmp_path / "a.md").write_text(f"---\ntitle: A\n---\n\n{said}\n", encoding="utf-8")
    with pytest.raises(StudyError, match=r"^a\.md: row 5"):
        read_page(tmp_path, "a.md")


@pytest.mark.parametrize("letter", ["\u3164", "\u2800", "\U000e0041"])
def test_every_kind_of_file_refuses_it_by_its_place(letter, tmp_path):
    shutil.copy(ROOT / "tests" / "tiny" / "data" / "references.json", tmp_path / "a.json")
    (tmp_path / "b.json").write_text('{"a": [{"b": "x\\u3164y"}]}', encoding="utf-8")
    (tmp_path / "a.toml").write_text(f'[a]\nen = "x{letter}y"\n', encoding="utf-8")
    (tmp_path / "b.toml").write_text('[a]\nb = "x"\nen = "x\\u3164y"\n', encoding="utf-8")
    assert read_json(tmp_path, "a.json")
    for read, place in (
        (lambda: read_json(tmp_path, "b.json"), "b.json: column a.1.b"),
        (lambda: read_entries(tmp_path, "a.toml"), "a.toml: row 2"),
        (lambda: read_entries(tmp_path, "b.toml"), "b.toml: row 1, column a.en"),
        (lambda: front_matter(f"---\ntitle: A{letter}B\n---\n", "a.md"), "a.md: front matter"),
    ):
        with pytest.raises(StudyError) as refused:
            read()
        assert str(refused.value).startswith(place) and "\n" not in str(refused.value)
    assert list(text_complaints("Pasar")) == []
