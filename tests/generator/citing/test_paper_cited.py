"""What may become known of the paper shows wherever the site names it, in both languages."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
import rispy
import yaml
from pybtex.database import parse_string

from generator.citing.cites import byline_html, text_html
from generator.citing.formats import RIS_TYPES, bibtex, csl_json, ris
from generator.citing.works import paper
from generator.in_language.edition import UNKNOWN_ADDRESS, Edition
from generator.languages import LANGUAGES
from generator.machines.citation_tags import paper_tags
from generator.machines.linked_works import study_node
from generator.reading import Study
from generator.reading.references import read_references
from generator.reading.works import TYPES
from generator.writing.citations import Library, formatted
from generator.writing.links import Links

ROOT = Path(__file__).parents[3]
RECORDS = json.loads((ROOT / "data" / "references.json").read_text(encoding="utf-8"))
VOCABULARY = json.loads((ROOT / "tests" / "schemaorg.json").read_text(encoding="utf-8"))
YEAR = {"issued": {"date-parts": [[2024]]}}
JOURNAL = YEAR | {
    "type": "article-journal",
    "container-title": "Jurnal Ekonomi Kepulauan",
    "volume": "7",
    "issue": "2",
    "page": "101-115",
    "DOI": "10.12345/jek.v7i2.9",
}
GROUP = {"author": [{"literal": "Tim Peneliti Sei Lekop"}]}
Known = Callable[..., Edition]


@pytest.fixture
def known(study: Study, tmp_path: Path) -> Known:
    """The site in a language where these fields are known of the paper, by a file that says so."""

    def edition(code: str, fields: dict[str, object]) -> Edition:
        (tmp_path / "data").mkdir(exist_ok=True)
        first, *rest = RECORDS
        text = json.dumps([first | fields, *rest])
        (tmp_path / "data" / "references.json").write_text(text, encoding="utf-8")
        corrected = replace(study, references=read_references(tmp_path))
        return Edition(corrected, {}, LANGUAGES[code], {}, {}, UNKNOWN_ADDRESS)

    return edition


def plain(html: str) -> str:
    """What a reader sees."""
    return unescape(re.sub("<[^>]+>", "", html))


@pytest.mark.parametrize(
    ("code", "fields", "mark", "entry"),
    [
        ("en", YEAR, "Septiany et al., 2024", "Loreza, V. (2024). Peran Klaster IKM"),
        ("id", YEAR, "Septiany dkk., 2024", "Loreza, V. (2024). Peran Klaster IKM"),
        (
            "en",
            JOURNAL,
            "Septiany et al., 2024",
            "in economic development]. Jurnal Ekonomi Kepulauan, 7(2), 101–115. "
            "https://doi.org/10.12345/jek.v7i2.9",
        ),
        (
            "id",
            JOURNAL,
            "Septiany dkk., 2024",
            "dalam Pembangunan Ekonomi. Jurnal Ekonomi Kepulauan, 7(2), 101–115. "
            "https://doi.org/10.12345/jek.v7i2.9",
        ),
        ("en", GROUP, "Tim Peneliti Sei Lekop, n.d.", "Tim Peneliti Sei Lekop. (n.d.). Peran"),
        ("id", GROUP, "Tim Peneliti Sei Lekop, t.t.", "Tim Peneliti Sei Lekop. (t.t.). Peran"),
    ],
)
def test_it_is_cited_with_what_became_known(known, code, fields, mark, entry):
    """APA 7, sections 10.1 (journal article) and 9.11 (group author), in text, list and box."""
    edition = known(code, fields)
    study = edition.study
    library = Library(study.references[:1], study.style, edition.language, formatted)
    assert library.marks["septiany"] == mark
    assert entry in plain(dict(library.entries)["septiany"])
    assert entry in plain(text_html(edition, paper(edition)))


@pytest.mark.parametrize(
    ("fields", "origin"),
    [
        ({}, "Maya Larasati, Reza Resmaliana and Vina Loreza. Sekolah Tinggi Ilmu Ekonomi "),
        (YEAR, "Vina Loreza. Sekolah Tinggi Ilmu Ekonomi Pembangunan Tanjungpinang, 2024"),
        (
            JOURNAL | {"publisher": "STIE"},
            "Vina Loreza. STIE, Jurnal Ekonomi Kepulauan, 7(2), 101–115, 2024",
        ),
        (GROUP, "development). Tim Peneliti Sei Lekop. Sekolah Tinggi Ilmu Ekonomi "),
    ],
)
def test_the_line_below_the_title_says_it(known, fields, origin):
    assert origin in plain(byline_html(known("en", fields), Links("../", "../")))


def test_citation_managers_read_a_year_alone(known):
    work = paper(known("id", YEAR))
    [bib] = parse_string(bibtex(work, "Versi"), "bibtex").entries.values()
    [read] = rispy.loads(ris(work))
    assert bib.type == "misc" and bib.fields["date"] == bib.fields["year"] == "2024"
    assert not {"month", "note", "version"} & bib.fields.keys()
    assert read["year"] == "2024" and "date" not in read
    assert json.loads(csl_json(work))[0]["issued"] == {"date-parts": [[2024]]}


def test_citation_managers_read_a_journal_article(known):
    work = paper(known("id", JOURNAL))
    [bib] = parse_string(bibtex(work, "Versi"), "bibtex").entries.values()
    assert bib.type == "article" and bib.fields["journal"] == "Jurnal Ekonomi Kepulauan"
    assert [bib.fields[name] for name in ("volume", "number", "pages", "doi")] == [
        *("7", "2", "101--115", "10.12345/jek.v7i2.9"),
    ]
    [read] = rispy.loads(ris(work))
    assert read["type_of_reference"] == "JOUR"
    assert read["secondary_title"] == "Jurnal Ekonomi Kepulauan"
    assert [read[name] for name in ("volume", "number", "start_page", "end_page", "doi")] == [
        *("7", "2", "101", "115", "10.12345/jek.v7i2.9"),
    ]


def test_citation_managers_keep_a_group_whole(known):
    work = paper(known("en", GROUP))
    [bib] = parse_string(bibtex(work, "Version"), "bibtex").entries.values()
    assert [str(one) for one in bib.persons["author"]] == ["{Tim Peneliti Sei Lekop}"]
    assert rispy.loads(ris(work))[0]["authors"] == ["Tim Peneliti Sei Lekop"]


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_of_work_can_be_taken_away_and_described(known, kind):
    edition = known("en", {"type": kind, "container-title": "A"})
    assert rispy.loads(ris(paper(edition)))[0]["type_of_reference"] == RIS_TYPES[kind]
    assert parse_string(bibtex(paper(edition), "Version"), "bibtex").entries
    assert in_vocabulary(study_node(edition, Links("./", "./"), whole=True))


def test_linked_data_say_it(known):
    """schema.org: a date may be a year; a journal holds volumes, a volume issues."""
    assert study_node(known("en", YEAR), Links("./", "./"), whole=True)["datePublished"] == "2024"
    node = study_node(known("en", JOURNAL), Links("./", "./"), whole=True)
    assert node["url"] == "https://doi.org/10.12345/jek.v7i2.9"
    assert node["pagination"] == "101-115"
    journal = {"@type": "Periodical", "name": "Jurnal Ekonomi Kepulauan"}
    volume = {"@type": "PublicationVolume", "volumeNumber": "7", "isPartOf": journal}
    assert node["isPartOf"] == {"@type": "PublicationIssue", "issueNumber": "2", "isPartOf": volume}
    # The publisher of a journal is not where its authors work.
    assert "affiliation" not in node["author"][0] and node["publisher"]["name"].startswith("Sekol")
    node = study_node(known("en", GROUP), Links("./", "./"), whole=True)
    assert node["author"] == [{"@type": "Organization", "name": "Tim Peneliti Sei Lekop"}]


def in_vocabulary(node: dict) -> bool:
    """Whether each type exists, and each property may stand on its type or on one above it."""
    kinds, left = set(), [node["@type"]]
    while left:
        kinds.add(kind := left.pop())
        left += VOCABULARY["types"][kind]
    for name, value in node.items():
        if not name.startswith("@"):
            assert kinds & set(VOCABULARY["properties"].get(name, ())), f"{node['@type']}.{name}"
        for part in value if isinstance(value, list) else [value]:
            assert not isinstance(part, dict) or in_vocabulary(part)
    return True


def test_the_file_for_citing_says_of_the_paper_what_the_references_say(study):
    """CITATION.cff is what GitHub and Zenodo read: a year that the references gain stands there."""
    said = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))["references"][0]
    work = next(one for one in study.references if one.key == "septiany")
    assert said["title"] == work.title
    assert [(one["family-names"], one["given-names"]) for one in said["authors"]] == [
        (one.family, one.given) for one in work.authors
    ]
    assert said["institution"]["name"] == work.publisher
    assert said.get("year") == (work.issued.year if work.issued else None)
    ours = (work.container, work.volume, work.issue, work.doi)
    assert tuple(said.get(name, "") for name in ("journal", "volume", "issue", "doi")) == ours


@pytest.mark.parametrize("code", ["en", "id"])
def test_a_citation_manager_reads_what_became_known(known, code):
    """Journal, volume and pages as their tags; then no type of ours, since the journal tells it."""
    said = dict(paper_tags(known(code, JOURNAL)))
    assert said["citation_journal_title"] == "Jurnal Ekonomi Kepulauan"
    assert said["citation_volume"] == "7" and said["citation_issue"] == "2"
    assert (said["citation_firstpage"], said["citation_lastpage"]) == ("101", "115")
    assert said["citation_doi"] == "10.12345/jek.v7i2.9"
    assert said["citation_publication_date"] == "2024" and "DC.type" not in said
    assert dict(paper_tags(known(code, GROUP)))["citation_author"] == "Tim Peneliti Sei Lekop,"
