"""What citation managers export becomes a record of the references, or is refused in a line."""

import json
from pathlib import Path

import pytest

from generator.citing.formats import bibtex, csl_json, ris
from generator.errors import InvalidData
from generator.reading.exported import read_exported
from generator.reading.exported_texts import date_in, doi_in, in_letters, language_of
from generator.reading.works import Day, Group, Person, Reference, csl

# As JabRef, Zotero and Mendeley write them.
BIB = r"""
@comment{jabref-meta: databaseType:bibtex;}
@string{jeb = {Jurnal Ekonomi Bintan}}
@Article{Sari:2021,
  author  = {Sari, Dewi and {Dinas Koperasi} and Ludwig van Beethoven and Rukmini and
             M{\"u}ller, H.},
  title   = {{UMKM} di {Bintan}: \textit{kerupuk} \& ikan --- sebuah kajian},
  journal = jeb, volume = 4, number = {2}, pages = {11--19}, year = 2021, month = oct,
  doi     = {http://dx.doi.org/10.1234/jeb.4.2}, issn = {1234-5678}, file = {:a.pdf:PDF},
}
@thesis{rukmini, author = {Rukmini}, title = {Tesis}, date = {2019}, school = {UMRAH},
  langid = {indonesian}}
@misc{laman, author = {{Dinas}}, title = {Laman}, url = {https://example.org/a_b?c=1&d=2},
  urldate = {2024-02-29}, year = {n.d.}}
"""
RIS = """TY  - CHAP
A1  - Hill, Ann B.
A1  - Ombudsman
T1  - Roads &amp; <i>Fish</i>
T2  - A Book
Y1  - 2018/12//Winter
SP  - 12
EP  - 12
PB  - Harbour
UR  - https://example.org/1
UR  - https://example.org/2
LA  - Indonesian
KW  - fish
ER  - 

TY  - NEWS
AU  - Vale, C.
TI  - Second
DA  - 2020/02/03
ER  - 
"""  # noqa: W291
CSL = [
    {
        "id": "http://zotero.org/groups/7/items/K",
        "type": "entry-encyclopedia",
        "title": 'On <span style="font-variant:small-caps;">fish</span>',
        "author": [
            {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van", "suffix": "II"},
            {"family": "Hatta", "given": ""},
            {"name": "Ombudsman"},
            {"family": " "},
        ],
        "issued": {"date-parts": [["2019", "7"]], "season": "3"},
        "accessed": {"raw": "2024-02-30"},
        "volume": 7,
        "abstract": "Long.",
        "shortTitle": "On",
    },
    {"id": "K.2", "type": "book", "title": "$100 a day", "issued": {"literal": "Agustus 2020"}},
]


def read(folder: Path, name: str, text: str | bytes):
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_exported(file)


def records(folder: Path, name: str, text: str | bytes) -> list[dict]:
    return [one.record for one in read(folder, name, text)]


def test_bibtex_is_read_with_its_names_whole_and_its_signs_as_letters(tmp_path):
    article, thesis, page = records(tmp_path, "a.bib", BIB)
    assert article == {
        "id": "Sari:2021",
        "type": "article-journal",
        "title": "UMKM di Bintan: kerupuk & ikan — sebuah kajian",
        "author": [
            {"family": "Sari", "given": "Dewi"},
            {"literal": "Dinas Koperasi"},
            {"family": "van Beethoven", "given": "Ludwig"},
            {"literal": "Rukmini"},
            {"family": "Müller", "given": "H."},
        ],
        "volume": "4",
        "issue": "2",
        "page": "11-19",
        "DOI": "10.1234/jeb.4.2",
        "container-title": "Jurnal Ekonomi Bintan",
        "issued": {"date-parts": [[2021, 10]]},
    }
    assert thesis["type"] == "thesis" and thesis["publisher"] == "UMRAH"
    assert thesis["language"] == "id" and thesis["issued"] == {"date-parts": [[2019]]}
    assert page["type"] == "webpage" and page["URL"] == "https://example.org/a_b?c=1&d=2"
    assert page["accessed"] == {"date-parts": [[2024, 2, 29]]} and "issued" not in page


def test_ris_is_read_by_whichever_tag_holds_a_title_or_a_date(tmp_path):
    """With the mark and the line ends that EndNote writes on Windows."""
    text = b"\xef\xbb\xbf" + RIS.replace("\n", "\r\n").encode()
    chapter, news = records(tmp_path, "a.ris", text)
    assert chapter == {
        "id": "hill2018",
        "type": "chapter",
        "title": "Roads & Fish",
        "author": [{"family": "Hill", "given": "Ann B."}, {"literal": "Ombudsman"}],
        "publisher": "Harbour",
        "page": "12",
        "URL": "https://example.org/1",
        "language": "id",
        "container-title": "A Book",
        "issued": {"date-parts": [[2018, 12]]},
    }
    assert news["type"] == "article-newspaper" and news["issued"] == {"date-parts": [[2020, 2, 3]]}


def test_csl_of_a_manager_is_written_our_way_and_what_is_left_out_is_told(tmp_path):
    first, second = read(tmp_path, "a.json", json.dumps({"items": CSL}))
    assert first.record == {
        "id": "gogh2019",
        "type": "chapter",
        "title": "On fish",
        "author": [
            {"family": "van Gogh", "given": "Vincent"},
            {"literal": "Hatta"},
            {"literal": "Ombudsman"},
        ],
        "volume": "7",
        "issued": {"date-parts": [[2019, 7]]},
        "accessed": {"date-parts": [[2024, 2]]},
    }
    assert first.left_out == ("abstract", "author.suffix", "shortTitle")
    assert second.record["id"] == "K.2" and second.record["title"] == "$100 a day"
    assert second.record["issued"] == {"date-parts": [[2020, 8]]}


def test_works_without_a_key_get_different_ones(tmp_path):
    works = [{"type": "book", "author": [{"literal": "BPS Riau"}], "issued": "2020"}] * 3
    keys = [one["id"] for one in records(tmp_path, "a.json", json.dumps([*works, {}]))]
    assert keys == ["bps2020", "bps2020-2", "bps2020-3", "work"]


@pytest.mark.parametrize("ending", ["bib", "ris", "csl.json"])
def test_what_this_site_hands_to_managers_comes_back_as_it_was(tmp_path, ending):
    work = Reference(
        key="sari2021",
        type="article-journal",
        title="UMKM & kerupuk: 100% ikan",
        authors=(Person("Sari", "Dewi"), Group("Dinas Koperasi"), Person("van Gogh", "V.")),
        issued=Day(2021, 10, 5),
        volume="4",
        issue="2",
        pages="11-19",
        doi="10.1234/jeb.4.2",
        url="https://example.org/a_b",
        language="id",
        container="Jurnal",
    )
    texts = {"bib": bibtex(work, "versi"), "ris": ris(work), "csl.json": csl_json(work)}
    [record] = records(tmp_path, f"a.{ending}", texts[ending])
    assert record == csl(work)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.bib", "@book{a, title = {x}\n year", "a.bib: row 2 - expected BibTeX: "),
        ("a.bib", "@book{a, title = foo}", "a.bib: row 1 - expected BibTeX: foo"),
        ("a.bib", "@book{a,title={x}}\n@book{a,title={y}}", "expected BibTeX: a"),
        ("a.bib", "no entry", "a.bib: expected at least one work"),
        ("a.ris", "TY  - JOUR\nTI  - A\n", 'a.ris: "1 TY and 0 ER" - expected RIS: works from'),
        ("a.json", "[{]", 'a.json: row 1: "[{]" - expected JSON: '),
        ("a.json", "[1]", "a.json: expected works in braces, in a list"),
        ("a.json", "[]", "a.json: expected at least one work"),
        ("a.xml", "<a/>", 'a.xml: ".xml" - expected a file of BibTeX (.bib), RIS (.ris) or CSL'),
        ("a.bib", b"@book{a, title={\xe9}}", 'a.bib: row 1: "E9" - expected UTF-8'),
    ],
)
def test_a_file_that_is_none_is_refused_in_a_line(tmp_path, name, text, said):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, name, text)
    assert said in str(refused.value) and "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("2023-05", [2023, 5]),
        ("2023/05/12/Spring", [2023, 5, 12]),
        ("12 Mei 2023", [2023, 5, 12]),
        ("May 3rd, 2023", [2023, 5, 3]),
        ("Okt. 2020", [2020, 10]),
        ("c. 1998", [1998]),
        ("2023-02-31", [2023, 2]),
        ("2021/2023", [2021]),
        ({"date-parts": [["2024", "1", "2"]]}, [2024, 1, 2]),
        ({"date-parts": [[2020], [2021]]}, [2020]),
        ({"raw": "Januari 2022"}, [2022, 1]),
        ("n.d.", []),
        ({}, []),
        (None, []),
    ],
)
def test_a_date_is_read_as_far_as_it_is_told(said, parts):
    assert date_in(said) == parts


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (r"Garc{\'\i}a \v{S}im{\u{a}}n", "García Šimăn"),
        (r"50\% \$5 $x$", "50% $5 x"),
        ("A\u200b\nB  C", "A B C"),
        ("x &lt;i&gt;y&lt;/i&gt; 1 < 2", "x y 1 < 2"),
        (None, ""),
        (True, ""),
    ],
)
def test_a_text_is_told_in_letters_on_one_line(found, said):
    assert in_letters(found) == said


def test_a_doi_and_a_language_are_found_in_what_managers_write():
    for said in ("https://doi.org/10.1234/a.b(1)", "DOI: 10.1234/a.b(1).", "10.1234/a.b(1)"):
        assert doi_in(said) == "10.1234/a.b(1)"
    told = {said: language_of(said) for said in ("in_ID", "Bahasa Indonesia", "en-GB", "eng", "nl")}
    assert list(told.values()) == ["id", "id", "en", "en", "nl"]
