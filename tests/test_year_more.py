"""A year more of Table 1, by the recipe of CONTRIBUTING.md: rows, a line, headlines that follow."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from edits import printed_as
from once import the_study
from renditions import in_language

from generator.errors import InvalidData
from generator.findings import Sources
from generator.findings.last_years import in_last_year, last_years
from generator.in_language.exhibit import said_of
from generator.making.gathered import released
from generator.reading import read_pages, read_study
from generator.site.older_years import older_years
from study.contract import CONTRACT

ROOT = Path(__file__).parents[1]
RECIPE = "## Adding a year of Table 1"


def row(table: str, year: int, more: float, sector: str = "") -> str:
    """Values a tenth larger than those of 2022, as a person types them: value and printed form."""
    study = the_study()
    frame = study.table(table)
    here = frame["year"] == 2022
    value = frame[here & (frame["sector"] == sector) if sector else here]["value"].iloc[0] * more
    form = study.package.dataset(table).field("printed").printed
    first = f'"{sector}",' if sector else ""
    return f'{first}{year},{value:.2f},"{printed_as(f"{value:.2f}", form)}"\n'


def rows_of(year: int, more: float = 1.1) -> dict[str, str]:
    sectors = the_study().table("sectors")["code"]
    grdp = "".join(row("grdp", year, more, sector) for sector in sectors)
    return {"grdp": grdp, "grdp_totals": row("grdp_totals", year, more)}


def with_rows(root: Path, rows: dict[str, str]) -> Path:
    shutil.copytree(ROOT / "data", root / "data")
    for table, lines in rows.items():
        with (root / "data" / f"{table}.csv").open("a", encoding="utf-8") as file:
            file.write(lines)
    return root


@pytest.fixture(scope="module")
def more(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sources]:
    root = with_rows(tmp_path_factory.mktemp("more"), rows_of(2023))
    yield CONTRACT.opened(root)


def told(sources: Sources) -> str:
    return older_years(sources.study, sources.facts, read_pages(ROOT), released(ROOT))


def test_the_recipe_says_what_this_does():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    recipe = text[text.index(RECIPE) :].split("\n## ")[0]
    for said in ("data/grdp.csv", "data/grdp_totals.csv", "still tell", "_last }}", ":year }}"):
        assert said in recipe


def test_one_line_names_the_sentences_and_exhibits_that_name_the_old_year(more):
    line = told(more)
    assert "\n" not in line
    assert line.startswith("new since the last release: accommodation_2023 and ")
    assert "; of the year before still tell: data/exhibits/" in line
    for place in (
        "data/exhibits/grdp-growth.toml (headline, subtitle, ",
        "data/exhibits/grdp-sectors.toml (headline, subtitle",
        "docs/id/background.md (line ",
        "docs/en/background.md (line ",
    ):
        assert place in line, place
    # Whose headlines follow by themselves; what real growth is, another table says.
    assert "grdp-shares.toml (headline" not in line and "grdp.toml (headline" not in line


def test_without_a_new_year_nothing_is_told():
    study = the_study()
    assert told(Sources(study, CONTRACT.known(study))) == ""


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("grdp-shares", "id", "pada 2023, menurut Tabel 1"),
        ("grdp-shares", "en", "of Bintan's GRDP in 2023,"),
        # 22,995,777.49 million a tenth larger.
        ("grdp", "en", "to Rp 25.30 trillion in 2023"),
        ("growth-contributions", "id", "sebesar 10,00% pada 2023"),
    ],
)
def test_headlines_follow_the_last_year_of_the_data(more, name, language, said):
    record = more.study.exhibits[name]
    headline = said_of(record, in_language(more, language))["headline"]
    assert said in headline.replace("\u00a0", " ").replace("’", "'")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", ["grdp-shares", "grdp-growth", "growth-contributions"])
def test_drawings_show_the_new_year(more, name, language):
    rows = CONTRACT.figures[name](in_language(more, language)).rows
    assert len(rows) and ("year" not in rows or "2023" in set(rows["year"]))


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            {"grdp": rows_of(2023)["grdp"]},
            'data/grdp.csv: row 53, column year: "2023" - expected a year of data/grdp_totals.csv',
        ),
        (
            {"grdp_totals": rows_of(2023)["grdp_totals"]},
            "data/grdp.csv: column year - expected a row for the sector A in 2023",
        ),
        (rows_of(2024), 'row 5, column year: "2024" - expected the year 2023, after that of'),
    ],
)
def test_half_a_year_and_a_year_left_out_are_refused(tmp_path, rows, said):
    with pytest.raises(InvalidData) as refused:
        read_study(with_rows(tmp_path, rows), CONTRACT.rules)
    assert said in str(refused.value)


def test_a_last_year_is_that_of_each_thing():
    years = last_years(["catch_2020", "catch_2022", "crew_2021", "catch_share_2022", "boats"])
    assert years == {"catch": 2022, "crew": 2021, "catch_share": 2022}
    text = "{{ fact.catch_last:2 }}, {{ fact.crew_last }} in {{ fact.crew_last:year }}"
    assert in_last_year(text, years) == "{{ fact.catch_2022:2 }}, {{ fact.crew_2021 }} in 2021"
    unknown = "{{ fact.boats_last }} {{ figure.catch_last }} {{ fact.catch_2022 }}"
    assert in_last_year(unknown, years) == unknown
