"""Task sheet and key: read back from the PDF that a lecturer prints."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from taught import taught

from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.lessons.sheets import key_sheet, task_sheet
from generator.reading.lessons import SheetData
from generator.reading.texts import Text

SAID = {"id": ("50 juta rupiah", "25,8 persen"), "en": ("50 million rupiah", "25.8 per cent")}


@pytest.fixture(params=["id", "en"])
def edition(request) -> Edition:
    return taught(request.param)


def words(pdf: bytes) -> tuple[str, int]:
    """What a PDF says, its lines joined, and how many sheets it takes."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages), len(pages)


def test_the_task_sheet_tells_no_answer_and_the_key_tells_all(edition: Edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    asked, sheets = words(task_sheet(lesson, edition))
    told, _ = words(key_sheet(lesson, edition))
    assert sheets <= 2
    for answer in SAID[edition.code]:
        assert answer in told.replace("\u00a0", " ")
        assert answer not in asked.replace("\u00a0", " ")
    # As the paper prints it, odd blank included.
    assert "bertambah sebesar 10, 956 Kg" in asked and "366.750.000.000" in asked
    assert "example.org" not in asked + told and "CC BY 4.0" in asked


# What each sheet shows as the paper prints it, and answers that its key alone tells.
SHOWN = {
    "economy": (["9 543 671,00", "22 995 777,49"], ["41,5", "4,01", "−0,74", "9,38", "11,74"]),
    "support": (["Rp 3.973.800.000 Miliar"], ["95,9", "99,92", "98,4", "335,6", "84,5", "180,2"]),
    "counting": (["51", "70"], ["48,9", "34,0", "61,4", "42,6", "28,6"]),
}


@pytest.mark.parametrize("name", SHOWN)
def test_sheet_and_key_fit_two_pages_each_and_the_key_alone_tells(edition: Edition, name):
    [lesson] = [one for one in edition.study.lessons if one.id == name]
    asked, sheets = words(task_sheet(lesson, edition))
    told, of_key = words(key_sheet(lesson, edition))
    assert sheets <= 2 and of_key <= 2
    shown, answers = SHOWN[name]
    for said in shown:
        assert said in asked.replace("\u00a0", " ")
    for answer in answers:
        said = answer if edition.code == "id" else answer.replace(",", ".")
        assert said in told and said not in asked


def test_a_sheet_names_columns_of_the_exhibit_or_is_refused(edition: Edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "support"]
    asked, _ = words(task_sheet(lesson, edition))
    # The share that was spent is what the exercise asks for.
    assert "95.9" not in asked and "95,9" not in asked
    wrong = replace(lesson, sheet=SheetData(("item", "budgets"), exhibit="budget"))
    with pytest.raises(UnknownName, match="support.sheet.columns.*budgets"):
        task_sheet(wrong, edition)


def test_a_sheet_is_the_same_bytes_twice_and_tagged_for_screen_readers(edition: Edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    first = task_sheet(lesson, edition)
    assert first == task_sheet(lesson, edition)
    catalogue = PdfReader(io.BytesIO(first)).trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"] and catalogue["/Lang"].startswith(edition.code)


def test_with_a_public_address_the_sheet_bears_it(edition: Edition):
    there = replace(edition, site_url="https://situs.example/lekop/")
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    said, _ = words(task_sheet(lesson, there))
    assert "https://situs.example/lekop/" in said and "class/table-2/" in said


def test_signs_of_the_typesetter_stand_as_letters(edition: Edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    hostile = '#panic() $x$ *b* _i_ @ref <label> \\ `code` [#read("/etc/hostname")]'
    first = replace(lesson.exercises[0], ask=Text({"id": hostile, "en": hostile}))
    said, _ = words(task_sheet(replace(lesson, exercises=(first,)), edition))
    assert "#panic()" in said and "#read(“/etc/hostname”)" in said


def test_an_open_exercise_has_room_on_the_sheet_and_a_rubric_in_the_key(edition: Edition):
    """Four steps of its own, and those by which the defence of a view is judged in each lesson."""
    [lesson] = [one for one in edition.study.lessons if one.id == "cluster"]
    asked, sheets = words(task_sheet(lesson, edition))
    told, on_key = words(key_sheet(lesson, edition))
    assert sheets <= 2 and on_key <= 2
    # What the study found, with what it rests on, and a table with the heads of three columns.
    for said in {
        "id": (
            "Pemerintah membangun gerbang sentra. sumber tidak disebut",
            "Jawaban yang membantah",
        ),
        "en": ("The government built a gate for the cluster. source not stated", "would refute"),
    }[edition.code]:
        assert said in asked
    for step in (step[edition.code] for one in lesson.exercises for step in one.rubric):
        assert step[:40] in told and step[:40] not in asked
    last = {"id": "apa yang akan mengubahnya", "en": "what would change it"}
    for one in edition.study.lessons:
        told, on_key = words(key_sheet(one, edition))
        assert last[edition.code] in told and on_key <= 2


def test_a_sheet_asks_for_reasons_and_one_sentence_and_parts_stand_apart(edition: Edition):
    lessons = {one.id: one for one in edition.study.lessons}
    asked, _ = words(task_sheet(lessons["support"], edition))
    told, _ = words(key_sheet(lessons["support"], edition))
    reason = {"id": "Apa yang dibuktikan oleh kedua bilangan itu?", "en": "What do the two numbers"}
    sentence = {
        "id": "Satu kalimat kelompok (hasil mana",
        "en": "Your group in one sentence (which",
    }
    assert reason[edition.code] in asked and reason[edition.code] in told
    assert sentence[edition.code] in asked and sentence[edition.code] not in told
    asked, _ = words(task_sheet(lessons["evidence"], edition))
    blank = {"id": "Tingkat: Aturan dan alasan:", "en": "Step: Rule and reason:"}
    assert asked.count(blank[edition.code]) == 3 and "(c) " in asked


def test_a_table_says_what_the_paper_prints_above_it(edition: Edition):
    """Its title says constant prices, its column head current ones: the class turns on that."""
    [lesson] = [one for one in edition.study.lessons if one.id == "economy"]
    asked, _ = words(task_sheet(lesson, edition))
    assert "PDRB Harga Konstan Kabupaten Bintan" in asked
    assert "Atas Dasar Harga Berlaku Menurut Lapangan Usaha" in asked
    [lesson] = [one for one in edition.study.lessons if one.id == "counting"]
    asked, _ = words(task_sheet(lesson, edition))
    said = {"id": "KUBE dan IKM di satu perumahan", "en": "groups (KUBE) and firms in one estate"}
    assert said[edition.code] in asked
