"""A reference that cannot be cited is refused in a line; what CSL-JSON may hold is read."""

import json
import shutil
from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading.references import read_references
from generator.reading.works import TEXTS, TYPES, Day, Group, Person, Reference, csl

FILE = Path(__file__).parents[3] / "data" / "references.json"
BOOK = {
    "id": "sen1999",
    "type": "book",
    "title": "Development as Freedom",
    "author": [{"family": "Sen", "given": "Amartya"}],
}


def read(root: Path, *records: object) -> tuple[Reference, ...]:
    """Our own references, as a file has them."""
    (root / "data").mkdir(exist_ok=True)
    (root / "data" / "references.json").write_text(json.dumps(records), encoding="utf-8")
    return read_references(root)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": " "}, 'column sen1999.title: "" - expected a text'),
        ({"title": ["A"]}, "column sen1999.title: \"['A']\" - expected a text"),
        ({"id": ""}, 'column references.1.id: "" - expected a text'),
        (
            {"id": "sen 1999"},
            'column sen 1999.id: "sen 1999" - '
            "expected letters and digits, one of _ - : . / + between, as [@id] cites it",
        ),
        (
            {"type": "article-jurnal"},
            'column sen1999.type: "article-jurnal" - '
            'expected a type of work; nearest: "article-journal"',
        ),
        (
            {"containertitle": "JAPS"},
            'column sen1999.containertitle - expected a known field; nearest: "container-title"',
        ),
        (
            {"custom": {"title_en": "A", "titel_id": "B"}},
            'column sen1999.custom.titel_id - expected a known field; nearest: "title_id"',
        ),
        ({"custom": {"title_en": ""}}, "column sen1999.custom.title_en - expected its title in en"),
        ({"volume": True}, 'column sen1999.volume: "True" - expected a text'),
        (
            {"DOI": "https://doi.org/10.1/a"},
            'column sen1999.DOI: "https://doi.org/10.1/a" - '
            "expected a DOI that begins with 10., without an address",
        ),
        (
            {"DOI": "doi:10.1016/j.x.2020.01.002"},
            'column sen1999.DOI: "doi:10.1016/j.x.2020.01.002" - expected a DOI that begins '
            'with 10., without an address; nearest: "10.1016/j.x.2020.01.002"',
        ),
        (
            {"title": "Fish \\& Roads"},
            'column sen1999.title: "Fish \\& Roads" - '
            'expected a text without signs of TeX or HTML; nearest: "Fish & Roads"',
        ),
        (
            {"container-title": "{Journal} of Fish"},
            'column sen1999.container-title: "{Journal} of Fish" - '
            'expected a text without signs of TeX or HTML; nearest: "Journal of Fish"',
        ),
        (
            {"publisher": "Sari &amp; Co"},
            'column sen1999.publisher: "Sari &amp; Co" - '
            'expected a text without signs of TeX or HTML; nearest: "Sari & Co"',
        ),
        (
            {"title": "On <sup>2</sup>"},
            'column sen1999.title: "On <sup>2</sup>" - expected a text without HTML: not <s',
        ),
        ({"language": "id-ID"}, 'column sen1999.language: "id-ID" - expected its code alone, "id"'),
        (
            {"language": "English"},
            'column sen1999.language: "English" - expected its code alone, "en"',
        ),
        (
            {"issued": {"date-parts": [["in press"]]}},
            'column sen1999.issued: "in press" - expected a year of four digits',
        ),
        (
            {"issued": {"date-parts": [[20240]]}},
            'column sen1999.issued: "20240" - expected a year of four digits',
        ),
        (
            {"issued": {"date-parts": [[2023, 2, 30]]}},
            'column sen1999.issued: "2023-2-30" - expected a day of the calendar',
        ),
        (
            {"issued": 2024},
            'column sen1999.issued: "2024" - expected '
            '{"date-parts": [[2024]]}, or [[2024, 3]], or [[2024, 3, 15]]; '
            'nearest: {"date-parts": [[2024]]}',
        ),
        (
            {"issued": {"raw": "15 March 2024"}},
            "column sen1999.issued: \"{'raw': '15 March 2024'}\" - expected "
            '{"date-parts": [[2024]]}, or [[2024, 3]], or [[2024, 3, 15]]; '
            'nearest: {"date-parts": [[2024, 3, 15]]}',
        ),
        (
            {"accessed": {"literal": "kapan-kapan"}},
            "column sen1999.accessed: \"{'literal': 'kapan-kapan'}\" - expected "
            '{"date-parts": [[2024]]}, or [[2024, 3]], or [[2024, 3, 15]]',
        ),
        (
            {"accessed": {"date-parts": [[2024], [2025]]}},
            "column sen1999.accessed: \"{'date-parts': [[2024], [2025]]}\" - expected "
            '{"date-parts": [[2024]]}, or [[2024, 3]], or [[2024, 3, 15]]; '
            'nearest: {"date-parts": [[2024]]}',
        ),
        (
            {"author": [{"family": "Sen"}, {"given": "Amartya"}]},
            'column sen1999.author.2: "given" - '
            "expected a person by family (and given), or a group by literal",
        ),
        (
            {"author": [{}]},
            'column sen1999.author.1: "" - '
            "expected a person by family (and given), or a group by literal",
        ),
        (
            {"author": [{"familly": "Sen"}]},
            'column sen1999.author.1.familly - expected a known field; nearest: "family"',
        ),
        ({"author": [{"family": ""}]}, 'column sen1999.author.1.family: "" - expected a name'),
        (
            {"author": {"family": "Sen"}},
            "column sen1999.author: \"{'family': 'Sen'}\" - "
            "expected a list of authors in braces, at least one",
        ),
        (
            {"author": []},
            'column sen1999.author: "[]" - expected a list of authors in braces, at least one',
        ),
    ],
)
def test_a_reference_that_cannot_be_is_refused_by_key_and_field(tmp_path, fields, said):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, BOOK | fields)
    assert str(refused.value) == f"data/references.json: {said}"


# Templates of other languages, braces that are no pairs, pairs within one another.
BRACES = [
    "{% include 'x' %}",
    "{",
    "}",
    "a}{b",
    "\\'{",
    "\\emph{a",
    "{{x}",
    "".join(map("{{{}".format, range(1500))),
]


@pytest.mark.parametrize("text", BRACES, ids=lambda text: ascii(text)[:12])
@pytest.mark.parametrize("field", ["title", "issued", "DOI", "publisher"])
def test_braces_that_are_no_tex_are_refused_in_a_line_wherever_they_stand(tmp_path, field, text):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, BOOK | {field: text})
    assert str(refused.value).startswith(f"data/references.json: column sen1999.{field}: ")
    assert "\n" not in str(refused.value)


def test_a_key_that_stands_twice_is_refused(tmp_path):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, BOOK, BOOK)
    said = 'column id: "sen1999" - expected an id that no other reference has'
    assert str(refused.value) == f"data/references.json: {said}"


def test_every_known_field_is_read_and_written_again(tmp_path):
    """What goes to the citation processor is what the file says, but for the order of fields."""
    record = BOOK | {name: f"10.1234/{name}" for name in TEXTS if name not in BOOK}
    record |= {"language": "fr", "URL": "https://example.org/", "volume": "4"}
    record |= {
        "author": [{"family": "Sen", "given": "A."}, {"literal": "UNDP"}, {"family": "Plato"}]
    }
    record |= {"issued": {"date-parts": [[1999]]}, "accessed": {"date-parts": [[2026, 11, 23]]}}
    record |= {"custom": {"title_id": "Pembangunan sebagai Kebebasan"}}
    [work] = read(tmp_path, record)
    assert csl(work) == record
    assert work.authors == (Person("Sen", "A."), Group("UNDP"), Person("Plato"))
    assert (work.issued, work.accessed) == (Day(1999), Day(2026, 11, 23))


def test_years_and_volumes_may_be_typed_as_texts_or_numbers(tmp_path):
    """Citation managers export both."""
    [work] = read(tmp_path, BOOK | {"volume": 4, "issued": {"date-parts": [["2024", "3"]]}})
    assert (work.volume, work.issued) == ("4", Day(2024, 3))


def test_every_type_of_work_is_read(tmp_path):
    for kind in TYPES:
        assert read(tmp_path, BOOK | {"type": kind})[0].type == kind


def test_the_references_as_they_are_lose_nothing(tmp_path):
    (tmp_path / "data").mkdir()
    shutil.copy(FILE, tmp_path / "data")
    written = [csl(work) for work in read_references(tmp_path)]
    assert written == json.loads(FILE.read_text(encoding="utf-8"))
