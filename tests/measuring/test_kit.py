"""The files of the lessons by their weight: what there is in bytes, what there is not as a dash."""

from pathlib import Path

from measuring.kit import HEADS, kit_sizes


def test_each_lesson_is_a_row_with_its_files_and_dashes_for_what_it_has_not(tmp_path: Path):
    for name, size in {
        "class/one/index.html": 7,
        "class/one/study-one.pdf": 11,
        "class/one/study-one-key.pdf": 13,
        "slides/one/index.html": 17,
        "en/class/one/index.html": 19,
        # The key's page is no lesson.
        "class/one/key/index.html": 23,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    rows = [dict(zip(HEADS, one, strict=True)) for one in kit_sizes(tmp_path)]
    assert [one["lesson"] for one in rows] == ["class/one", "en/class/one"]
    first, second = rows
    assert (first["page"], first["deck"], first["sheet"], first["key"]) == ("7", "17", "11", "13")
    assert (second["page"], second["sheet"], first["Moodle"]) == ("19", "–", "–")
