"""Photos, drawings and documents have one place, a record each, limits, and are refused by name."""

from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading.media import LARGEST, read_media

PNG, JPEG, PDF = b"\x89PNG\r\n\x1a\nrest", b"\xff\xd8\xff\xe0rest", b"%PDF-1.7 rest"
RECORD = """[drying-rack]
licence = "CC BY-SA 4.0"

[drying-rack.alternative]
id = "Rak bambu di halaman"
en = "A bamboo rack in a yard"

[drying-rack.caption]
id = "Rak jemur."
en = "The drying rack."

[drying-rack.source]
id = "Foto: pengelola situs."
en = "Photo: the maintainers."
"""


def read(root: Path, files: dict[str, bytes], record: str = RECORD):
    folder = root / "data" / "media"
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    if record:
        (folder / "media.toml").write_text(record, encoding="utf-8")
    return read_media(root)


def test_a_file_has_what_a_reader_is_told_of_it(tmp_path):
    rack = read(tmp_path, {"drying-rack.jpg": JPEG, ".DS_Store": b"x", "~$rack.pdf": b"x"})
    (one,) = rack.values()
    assert (one.kind, one.ending, one.content) == ("picture", ".jpg", JPEG)
    assert one.alternative["en"] == "A bamboo rack in a yard"
    assert (one.licence["id"], one.licence_url) == (
        "CC BY-SA 4.0",
        "https://creativecommons.org/licenses/by-sa/4.0/",
    )


def test_a_licence_may_be_a_sentence_in_each_language(tmp_path):
    licence = '[drying-rack.licence]\nid = "Dengan izin pemilik."\nen = "By permission."\n'
    record = RECORD.replace('licence = "CC BY-SA 4.0"\n', "") + licence
    one = read(tmp_path, {"drying-rack.pdf": PDF}, record)["drying-rack"]
    assert (one.kind, one.licence["en"], one.licence_url) == ("document", "By permission.", "")


def test_a_study_may_have_none(tmp_path):
    assert read_media(tmp_path) == {}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("Rack.jpg", JPEG, 'data/media/Rack.jpg: "Rack" - expected small letters, digits'),
        ("a rack.png", PNG, "small letters, digits and single hyphens"),
        ("rack.JPG", JPEG, "data/media/rack.JPG: expected a photo (.jpg, .jpeg, .png, .webp)"),
        ("rack.heic", b"ftypheic", "expected a photo"),
        ("rack.gif", b"GIF89a", "expected a photo"),
        ("rack.docx", b"PK", "or a document (.pdf)"),
        ("drying-rack.png", JPEG, "expected a file of the form that .png names"),
        ("drying-rack.pdf", b"<html>", "expected a file of the form that .pdf names"),
        ("drying-rack.svg", b"\x1f\x8b\x08", "expected a file of the form that .svg names"),
        ("drying-rack.jpg", b"", "expected a file that is not empty"),
        (
            "drying-rack.jpg",
            JPEG * (LARGEST[".jpg"] // 8 + 1),
            '"10.0 MB" - expected at most 10 MB',
        ),
        ("drying-rack.pdf", PDF * (LARGEST[".pdf"] // 13 + 1), '"5.0 MB" - expected at most 5 MB'),
        ("other.jpg", JPEG, "column other - expected a table with alternative, caption, source"),
    ],
)
def test_a_file_that_will_not_do_is_refused_by_its_name(tmp_path, name, content, said):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, {name: content})
    assert said in str(refused.value) and "\n" not in str(refused.value)
    assert "data/media/" in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('en = "A bamboo rack in a yard"\n', "", "drying-rack.alternative.en - expected a text"),
        ('id = "Rak jemur."\n', 'id = " "\n', "drying-rack.caption.id"),
        ('licence = "CC BY-SA 4.0"\n', "", "drying-rack.licence - expected this entry"),
        ("CC BY-SA 4.0", "CC-BY-SA", "drying-rack.licence"),
        ("CC BY-SA 4.0", "all mine", "a licence by its name, or a text in each language"),
        ("[drying-rack.source]", "[drying-rack.souce]", "drying-rack.souce - expected a known"),
        ("The drying rack.", "The {{ fact.rack }}.", "drying-rack.caption.en"),
        ("The drying rack.", "The rack [@haluan].", "without places and citations"),
        ("A bamboo rack in a yard", "A <b>rack", "drying-rack.alternative.en"),
        ("A bamboo rack in a yard", "A rack\u202e", "U+202E"),
        ("[drying-rack]\n", '[oven]\nlicence = "x"\n[drying-rack]\n', "oven - expected a file"),
    ],
)
def test_a_record_that_lacks_something_is_refused_by_its_place(tmp_path, old, new, said):
    assert old in RECORD
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, {"drying-rack.jpg": JPEG}, RECORD.replace(old, new, 1))
    assert str(refused.value).startswith("data/media/media.toml: ") and said in str(refused.value)


def test_two_files_of_one_name_are_refused(tmp_path):
    with pytest.raises(InvalidData, match="one file of each name"):
        read(tmp_path, {"drying-rack.jpg": JPEG, "drying-rack.png": PNG})


def test_a_file_without_any_record_is_refused(tmp_path):
    with pytest.raises(InvalidData, match="data/media/media.toml"):
        read(tmp_path, {"drying-rack.jpg": JPEG}, "")
