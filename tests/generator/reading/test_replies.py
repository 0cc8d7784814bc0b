"""An answer says who gave it, when and to what, in both languages; what lacks is refused."""

import datetime
from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading.replies import Reply, read_replies

BY = ("authors", "agency")
CLAIMS, NOTES = ("fish-dear", "fish-caught"), ("table-9",)
REPLY = """# One answer.
[[replies]]
by = "authors"
date = 2026-11-24
claim = "fish-dear"
id = "Ikan memang mahal."
en = "Fish is dear indeed."
"""


def replies(root: Path, text: str) -> tuple[Reply, ...]:
    (root / "data").mkdir(exist_ok=True)
    (root / "data" / "replies.toml").write_text(text, encoding="utf-8")
    return read_replies(root, BY, CLAIMS, NOTES)


def test_an_answer_is_read_whole(tmp_path):
    said = {"id": "Ikan memang mahal.", "en": "Fish is dear indeed."}
    assert replies(tmp_path, REPLY) == (Reply("authors", "2026-11-24", "fish-dear", "", said),)
    [agency] = replies(
        tmp_path,
        REPLY.replace("authors", "agency").replace('claim = "fish-dear"', 'note="table-9"'),
    )
    assert (agency.by, agency.claim, agency.note) == ("agency", "", "table-9")


def test_a_study_without_an_answer_has_none(tmp_path):
    assert read_replies(tmp_path, BY, CLAIMS, NOTES) == ()
    assert replies(tmp_path, "# None yet.\n") == ()


TOMORROW = datetime.date.today() + datetime.timedelta(days=2)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('en = "Fish is dear indeed."\n', "", "1.en - expected a text in each language"),
        ('en = "Fish is', 'en = "<b>Fish is', '1.en: "<b>Fish is dear indeed." - expected a text'),
        (
            '"fish-dear"',
            '"fish-deer"',
            '1.claim: "fish-deer" - expected a claim; nearest: "fish-dear"',
        ),
        (
            'claim = "fish-dear"',
            'note = "table-8"',
            '1.note: "table-8" - expected a note; nearest: "table-9"',
        ),
        (
            'claim = "fish-dear"\n',
            "",
            "1 - expected what it answers: either a claim or a note, by its id",
        ),
        (
            'claim = "fish-dear"',
            'claim = "fish-dear"\nnote = "table-9"',
            "1 - expected what it answers: either a claim or a note, by its id",
        ),
        (
            "date = 2026-11-24\n",
            "",
            "1.date - expected a day without quotation marks, such as 2026-11-25",
        ),
        (
            "2026-11-24",
            '"2026-11-24"',
            '1.date: "2026-11-24" - expected a day without quotation marks, such as 2026-11-25',
        ),
        ("2026-11-24", f"{TOMORROW}", f'1.date: "{TOMORROW}" - expected a day that has come'),
        (
            '"authors"',
            '"Ibu A"',
            '1.by: "Ibu A" - expected who answers, as a role of [replies] in data/study.toml',
        ),
        ("claim = ", "claims = ", '1.claims - expected a known entry; nearest: "claim"'),
        ("[[replies]]", "[[reply]]", " reply - expected entries that begin with [[replies]] alone"),
        ("[[replies]]", "[replies]", "replies - expected entries that begin with [[replies]]"),
    ],
)
def test_an_answer_that_lacks_something_is_refused_by_entry(tmp_path, old, new, said):
    with pytest.raises(InvalidData) as refused:
        replies(tmp_path, REPLY.replace(old, new))
    line = str(refused.value)
    assert line.startswith("data/replies.toml: column ") and said in line and "\n" not in line
