"""What readers type into the search, in place of what the pages say."""

from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading.typed import read_typed


def read(folder: Path, text: str) -> dict[str, dict[str, str]]:
    """What is typed in a study whose file holds a text."""
    (folder / "data").mkdir()
    (folder / "data" / "typed.toml").write_text(text, encoding="utf-8")
    return read_typed(folder)


def test_a_study_says_what_its_readers_type_beside_what_those_of_any_do(tmp_path):
    typed = read(tmp_path, '[id]\nkrupuk = "kerupuk"\nsalindia = "paparan"\n')
    assert typed["id"]["krupuk"] == "kerupuk"
    assert typed["id"]["salindia"] == "paparan"
    assert "krupuk" not in typed["en"] and typed["en"]["slides"] == "slide"


def test_two_words_may_mean_something_together(tmp_path):
    assert read(tmp_path, '[id]\n"kerja bakti" = "gotong royong"\n')["id"]["kerja bakti"]
    assert read_typed(tmp_path)["id"]["lembar kerja"] == "latihan"


def test_a_study_need_not_say_any(tmp_path):
    assert read_typed(tmp_path)["id"]["omset"] == "omzet"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[ms]\na = "b"\n',
            'data/typed.toml: "ms" - expected a language of the site; known: "en" "id"',
        ),
        ("[id]\na = 3\n", 'data/typed.toml: column id.a: "3" - expected a text'),
        ("id = 3\n", 'data/typed.toml: column id: "3" - expected a table, begun by [id]'),
        (
            '[id]\n"P-IRT" = "irt"\n',
            'data/typed.toml: column id: "P-IRT" - expected one word or two in small letters, '
            "as they are typed",
        ),
    ],
)
def test_what_no_search_would_ask_for_is_refused(tmp_path, text, said):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, text)
    assert str(refused.value) == said
