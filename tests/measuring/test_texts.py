"""What `make bench` says of words, on pages that were counted by hand."""

from collections import Counter
from pathlib import Path

import pytest

from measuring.prose import Page, sentences, words
from measuring.reading import flesch, reading, syllables
from measuring.texts import as_json, tables, words_of_pages
from measuring.voices import missed, shares, speaker_of, words_by_speaker

PAGE = """<!doctype html><html lang="id"><body><nav><p>Bukan isi halaman ini</p></nav><article>
<h1>Produksi kerupuk naik</h1>
<ul class="marks"><li>Bukti: <a>Sedang<span class="visually-hidden">: lihat</span></a></li></ul>
<div class="voice voice--answer"><p class="voice-label">Singkatnya</p>
<p>Menurut studi, produksi naik dari <a><data class="fact">7.335</data></a> menjadi 10.956&nbsp;kg.
Kenaikan itu 49,4 persen menurut hitungan kami.
Sumber lain menyebut arah yang sama.</p></div>
<figure><figcaption><p>Gambar 6</p></figcaption><svg><text>tidak dihitung</text></svg></figure>
<div class="voice voice--study"><p class="voice-label">Studi ini melaporkan</p>
<p>Ia mulai pada 2017 (<a class="citation" href="#">Septiany dkk., 2023</a>).</p>
<ul><li>Ikannya <em>mahal</em>.</li></ul></div>
<div class="voice voice--others"><p>Targetnya 1.128 ton.</p></div>
<div class="voice voice--ours"><p>Ini tafsiran kami.</p></div>
<div class="voice voice--doubt"><p>Dua digit mungkin tertukar.</p></div>
<div class="voice voice--class"><ol><li>Apa yang diperiksa?</li></ol></div>
<details><summary>Sepuluh pernyataan</summary><p>Pernyataan yang dilipat.</p></details>
<table><tr><td>Baris yang tidak dihitung</td></tr></table>
<p>Makalah: Tabel 2.</p>
</article><footer>Kaki halaman</footer></body></html>"""


def test_words_are_counted_by_who_speaks_them():
    """Study 9 of the answer, 4 and 2; others 6 and 3; ours 7, 3 and 4.

    Nobody's: heading 3, mark 2, label 1, caption 2, label 3, class 3, sources 3.
    """
    counted = words_by_speaker(Page(PAGE).blocks)
    assert counted == {"study": 9 + 4 + 2, "others": 6 + 3, "ours": 7 + 3 + 4, "": 17}


def test_a_page_says_its_language():
    assert Page(PAGE).language == "id"


def test_sentences_end_where_the_next_begins():
    text = "Produksi 7.335 kg menurut UU No. 3 Tahun 2014. Harganya <q>naik.</q> Lalu? Ya"
    page = Page(f"<html lang=id><article><p>{text}</p><p>Usaha dkk. (2023) maju.</p></article>")
    assert [" ".join(one.split()) for one in sentences(page.blocks)] == [
        "Produksi 7.335 kg menurut UU No. 3 Tahun 2014.",
        "Harganya naik.",
        "Lalu?",
        "Ya",
        "Usaha dkk. (2023) maju.",
    ]


def test_what_has_no_letter_or_digit_is_no_word():
    assert words("Rp4,4 miliar – atau (36–50\u00a0kg) …") == [
        "Rp4,4",
        "miliar",
        "atau",
        "(36–50",
        "kg)",
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Menurut studi, produksi naik dari 7.335 menjadi 10.956 kg.", "study"),
        ("Pemasaran produk belum dipetakan secara terstruktur.", "study"),
        ("Namun, angka pendapatan tampaknya kelebihan tiga nol.", "ours"),
        ("Apakah bantuan itu penyebabnya, belum diukur.", "ours"),
        ("Kenaikan itu 49,4 persen menurut hitungan kami, seperti kata sumber lain.", "ours"),
        ("Hitungan sumber lain berkisar dari 47 sampai 70.", "others"),
        ("The study reports that owners do not feel they compete.", "study"),
        ("Marketing has yet to be mapped systematically.", "study"),
        ("We calculate a rise of 49.4%.", "ours"),
        ("No one has measured whether support caused the rise.", "ours"),
        ("But incomes before and after were not compared.", "ours"),
        ("One outlet wrote that nothing was exported.", "others"),
    ],
)
def test_a_sentence_of_an_answer_tells_who_speaks(sentence, speaker):
    assert speaker_of(sentence) == speaker


def test_shares_are_of_words_in_a_voice():
    counted = Counter({"study": 50, "others": 20, "ours": 30, "": 400})
    assert shares(counted) == {"study": 0.5, "others": 0.2, "ours": 0.3}
    assert shares(Counter({"": 9})) == {"study": 0, "others": 0, "ours": 0}


def test_pages_within_the_bounds_miss_nothing():
    assert missed({"findings/a/": Counter(study=45, others=25, ours=30)}, ["findings/a/"]) == []


def test_each_bound_that_is_missed_is_named():
    pages = {"home": Counter(study=20, others=45), "findings/a/": Counter(study=20, ours=35)}
    assert missed(pages, ["findings/a/"]) == [
        "the study has 33% of the words - at least 45%",
        "others have 38% of the words - no more than the study",
        "findings/a/: 20 words of the study, 35 of ours - expected more of the study",
    ]
    assert missed({"home": Counter(study=60, ours=40)}, []) == [
        "we have 40% of the words - at most 30%"
    ]


def test_minutes_and_lengths_are_of_sentences():
    """Of 36 and of 4 words, under a heading: 20 in the mean, one of two long, 0.2 minutes."""
    long = " ".join(["kata"] * 36)
    prose = f"<h1>Judul ini tidak ikut</h1><p>{long.capitalize()}. Ini empat kata saja.</p>"
    found = reading(Page(f"<html lang=id><article>{prose}</article>").blocks, "id")
    assert (found.minutes, found.mean, found.long, found.ease) == (0.2, 20.0, 0.5, None)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("fish", 1), ("cracker", 2), ("make", 1), ("makes", 1), ("table", 2), ("houses", 2),
        ("wanted", 2), ("asked", 1), ("people", 2), ("three", 1), ("government", 3), ("whole", 1),
        ("study", 2), ("Sei", 1), ("the", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_said(word, count):
    assert syllables(word) == count


def test_ease_is_the_formula_of_flesch():
    """Seven words, the number left out, in two sentences; eight syllables, two of them in Owners.

    206.835 - 1.015 x 7 / 2 - 84.6 x 8 / 7 = 106.6.
    """
    assert flesch(["The fish is dear.", "Owners share it 36–50."]) == 106.6
    assert flesch([]) == 0.0


def test_a_table_has_each_page_and_all_that_tell_the_study_together(tmp_path: Path):
    for below in ("", "en/"):
        for name in ("", "background/", "findings/output/", "glossary/"):
            path = tmp_path / below / name / "index.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(PAGE.replace('"id"', '"en"') if below else PAGE, encoding="utf-8")
    pages = words_of_pages(tmp_path)
    assert [(page.language, page.name, page.telling) for page in pages] == [
        (language, name, name != "glossary/")
        for language in ("id", "en")
        for name in ("home", "background/", "findings/output/", "glossary/")
    ]
    said = tables(pages).split("\n")
    assert said[0].split()[:6] == ["words,", "id", "study", "others", "ours", "nobody"]
    assert said[1].split()[:8] == ["home", "15", "9", "14", "17", "39%", "24%", "37%"]
    assert said[4].split()[-7:] == ["45", "27", "42", "51", "39%", "24%", "37%"]
    assert said[5].split()[:5] == ["glossary/", "15", "9", "14", "17"]
    assert said[6:8] == [
        "the study has 39% of the words - at least 45%",
        "we have 37% of the words - at most 30%",
    ]
    assert as_json(pages)["id home"]["study"] == 15
