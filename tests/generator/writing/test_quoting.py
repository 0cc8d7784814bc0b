"""Claims and their reasons quote the study's numbers by name, as prose does."""

import io
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import openpyxl
import pytest
from once import the_study
from renditions import page_in

from generator.claims.claims import claims_here
from generator.claims.ledger import ledger_markdown
from generator.claims.notes import dependants
from generator.datasets.rows import rows_html
from generator.datasets.workbooks import dataset_workbook
from generator.errors import InvalidData, InvalidProse, UnknownName
from generator.findings import Sources
from generator.findings.doubts import doubts
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.numbers.pages import uses_of_all
from generator.reading import Study, read_pages, read_study
from generator.writing.links import Links
from generator.writing.prose import PLACE as QUOTED
from generator.writing.prose import Quoted, free_in
from generator.writing.quoting import check_quoting, quoter
from study.audit import CHECKS
from study.facts import facts

ROOT = Path(__file__).parents[3]
FIRST, PLACE = "output-businesses-first", "{{ fact.businesses_2019_2021 }}"
TAG = re.compile(r"<[^<>]+>")
SAID = re.compile(r'<span class="claim-(?:text|reason)">(.*?)</span>')
# What claims and reasons type with its digits, in Indonesian and English: years of a period, a
# study, a source or a plan, the number of a law, the paper's tables. Look at a new one: what the
# study or the record counts is no year, and goes in as a fact.
LET_THROUGH = {
    "abstract-income": ("2023", "2023"),
    "background-umkm-growth": ("2014", "2014"),
    "background-yardstick": ("2014", "2014"),
    "background-ikm-role": ("2022", "2022"),
    "background-community": ("2021", "2021"),
    "background-stakeholders": ("2019", "2019"),
    "background-diversity": ("2022", "2022"),
    "background-law": ("UU No. 25, 2004", "Law No. 25, 2004"),
    "background-manufacturing-largest": (
        "2020, 2022, Tabel 1, 2020, 2021, 2022, 2021",
        "2020, 2022, Table 1, 2020, 2021, 2022, 2021",
    ),
    "background-constant-prices": ("Tabel 1, Tabel 1, 2022", "Table 1, Table 1, 2022"),
    "background-welfare-path": ("Tabel 1", "Table 1"),
    "background-tourism": ("2021", "2021"),
    "background-promising": ("2023, 2022", "2023, 2022"),
    "background-bintan-develops": ("2023, 2023", "2023, 2023"),
    "theory-development-welfare": ("2022", "2022"),
    "theory-cluster": ("2018", "2018"),
    "theory-cluster-dynamic": ("2018", "2018"),
    "theory-cluster-links": ("2018", "2018"),
    "theory-ikm-growing": ("2023, 2019, 2022, 2023", "2023, 2019, 2022, 2023"),
    "theory-ikm-units": ("2019, 2022, 2023", "2019, 2022, 2023"),
    "theory-ikm-workers": ("2019, 2022, 2023, 2022", "2019, 2022, 2023, 2022"),
    "theory-measures": ("2021", "2021"),
    "theory-infrastructure": ("2019", "2019"),
    "theory-solow": ("2019", "2019"),
    "theory-people": ("2017", "2017"),
    "cluster-oldest": ("2013, 2014", "2013, 2014"),
    "cluster-growth": ("2013, 2018, 2023, 2014", "2013, 2018, 2023, 2014"),
    "cluster-businesses-informant": (
        "2023, 2023, 2021, 2022, 2023",
        "2023, 2023, 2023, 2021, 2022, 2023",
    ),
    "cluster-supply": ("2023", "2023"),
    "output-businesses-first": ("2019, 2021, 2021, 2022", "2019, 2021, 2021, 2022"),
    "output-businesses-second": ("2023, 2023", "2023, 2023"),
    "output-production": ("2019, 2021, 2021, 2023, 2019", "2019, 2021, 2021, 2023, 2019"),
    "output-revenue": ("2019, 2021, 2021, 2023", "2019, 2021, 2021, 2023"),
    "output-production-grew": ("2021, 2022, 2023, 2022", "2021, 2022, 2023, 2022"),
    "output-contribution": ("2022, 2023", "2022, 2023"),
    "conclusion-government": ("2023", "2023"),
    "government-assistance": ("2022, 2022, 2022, 2021", "2022, 2022, 2022, 2021"),
    "government-promotion": ("2023", "2023"),
    "government-training": ("2022, 2022, 2022", "2022, 2022, 2022"),
    "government-fund": ("2021", "2021"),
    "government-houses-built": ("2022, 2022, 2021", "2022, 2022, 2021"),
    "government-houses-cost": ("2021, 2021", "2021, 2021"),
    "government-effects": ("2021, 2023", "2021, 2023"),
    "infrastructure-gate": ("2022, 2022", "2022, 2022"),
    "infrastructure-houses": ("2022", "2022"),
    "markets-alibaba": ("2023", "2023"),
    "references-list": ("Tabel 1, Tabel 2", "Table 1, Table 2"),
}


@pytest.fixture(scope="module")
def changed(study: Study, tmp_path_factory: pytest.TempPathFactory) -> tuple[Study, str, str]:
    """The study with one business more in the first period of Table 2, and both its numbers."""
    root = tmp_path_factory.mktemp("changed")
    shutil.copytree(ROOT / "data", root / "data")
    file = root / "data" / "output.csv"
    before = int(study.table("output")["businesses"].iloc[0])
    old, new = f"2019-2021,2019,2021,{before},", f"2019-2021,2019,2021,{before + 1},"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    return read_study(root), str(before), str(before + 1)


def undrawn(study: Study, code: str) -> Edition:
    """The site in a language without its drawings."""
    prose = read_pages(ROOT)[code]
    sources = Sources(study, facts(study))
    found = doubts(sources, CHECKS)
    address = "https://example.org/"
    return Edition(study, sources.facts, LANGUAGES[code], prose, {}, address, doubts=found)


def quote_on(edition: Edition, path: str) -> Callable[[str], str]:
    return quoter(page_in(edition.code, path), edition, Quoted())


def texts_of_claims(html: str) -> str:
    return unescape(TAG.sub("", " ".join(SAID.findall(html))))


def spoiled(study: Study, column: str, old: str, new: str) -> Study:
    """The study with a text of the claim of 53 businesses, in row 51 of its file, changed."""
    table = study.table("claims").copy()
    where = table["id"] == FIRST
    assert table.loc[where, column].str.contains(old, regex=False).all()
    table.loc[where, column] = table.loc[where, column].str.replace(old, new, regex=False)
    return replace(study, tables={**study.tables, "claims": table})


def let_through(text: str) -> list[str]:
    """What a text types with its digits and may, in order."""
    return free_in(the_study()).findall(QUOTED.sub(" ", text))


def test_only_years_laws_and_tables_are_typed_with_their_digits(study):
    found = {}
    for claim in study.table("claims").to_dict("records"):
        typed = [
            ", ".join(let_through(f"{claim[f'text_{code}']} {claim[f'reason_{code}']}"))
            for code in LANGUAGES
        ]
        if any(typed):
            found[claim["id"]] = tuple(typed)
    assert found == LET_THROUGH


@pytest.mark.parametrize("code", LANGUAGES)
def test_one_changed_cell_is_followed_wherever_a_claim_is_read(changed, code):
    """On the list of claims, its page, the notes, the page of the dataset and in the workbook."""
    study, before, after = changed
    edition = undrawn(study, code)
    dataset = study.package.dataset("claims")
    book = openpyxl.load_workbook(io.BytesIO(dataset_workbook(dataset, edition, "")))
    doubt = replace(edition.doubts["table-2-revenue"], exhibits=(), claims=(FIRST,))
    quote, links = quote_on(edition, "findings/cluster.md"), Links("../../", "../../")
    resting = dict(dependants(edition, doubt, "findings/output", links))
    said = {
        "list": texts_of_claims(ledger_markdown(edition, quote_on(edition, "claims.md"))),
        "page": texts_of_claims(claims_here(edition, "findings/cluster", links, quote)),
        "note": " ".join(title for _, title in resting["note.claims"]),
        "dataset": TAG.sub(" ", rows_html(dataset, edition, links)),
        "workbook": " ".join(str(cell.value) for sheet in book for row in sheet for cell in row),
    }
    for place, text in said.items():
        assert re.search(rf"\b{after}\b", text), place
        assert not re.search(rf"\b{before}\b", text), place


@pytest.mark.parametrize(
    ("column", "old", "new", "message"),
    [
        (
            "text_id",
            PLACE,
            "53",
            'column text_id: "Ada 53 IKM kerupuk ikan pa" - '
            "expected a fact for this number, quoted as {{ fact.NAME }}",
        ),
        (
            "reason_en",
            "2022",
            "{{ 2022 }}",
            "expected places written as {{ fact.NAME }}",
        ),
        ("text_en", PLACE, "53", "column text_en"),
        (
            "text_en",
            PLACE,
            "some",
            "column text_en - expected {{ fact.businesses_2019_2021 }}, as text_id quotes it",
        ),
        (
            "text_id",
            PLACE,
            "{{ fact.businesses_2019_2012 }}",
            'column text_id: unknown name "businesses_2019_2012" - nearest: "businesses_2019_2021"',
        ),
        (
            "text_id",
            PLACE,
            "{{ fact.businesses_2019_2021:ful }}",
            'column text_id: unknown name "ful" - nearest: "full"',
        ),
        (
            "text_id",
            PLACE,
            "{{ fact.businesses_2019_2021:words }}",
            "column text_id: the fact businesses_2019_2021 is 53, for which id has no words "
            "- expected it without :words",
        ),
        (
            "text_id",
            PLACE,
            "{{ figure.table-2 }}",
            'column text_id: unknown name "figure.table-2" - known: "fact"',
        ),
    ],
)
def test_a_text_that_could_go_stale_is_refused_by_row_and_column(study, column, old, new, message):
    with pytest.raises((InvalidData, InvalidProse, UnknownName)) as refused:
        check_quoting(spoiled(study, column, old, new), facts(study))
    said = str(refused.value)
    assert said.startswith(("data/claims.csv: row 51,", "data/claims.csv, row 51,"))
    assert message in said


def test_a_number_in_a_claim_is_a_link_to_where_it_comes_from(study):
    """The second quotation of a page has an id of its own; what is not a number stays text."""
    edition = undrawn(study, "en")
    quote = quote_on(edition, "findings/cluster.md")
    first, second = quote("<b>{{ fact.houses_built }}"), quote("{{ fact.houses_built }}")
    assert first == (
        '&lt;b&gt;<a class="fact-link" href="../../data/numbers/#fact-houses-built">'
        '<data class="fact" id="number-houses-built" value="20" data-origin="printed">20</data></a>'
    )
    assert 'id="number-houses-built-2"' in second


def test_the_page_of_numbers_leads_to_the_claims_that_quote_a_number(study):
    """Two claims quote the ministry's 4.4 million of 2022; no prose does."""
    uses = uses_of_all(undrawn(study, "en"))
    pages = [where for where, _ in uses["ikm_units_2022"].pages]
    assert pages == ["background/", "claims/"]
    assert "full" in uses["machines_realised"].forms
