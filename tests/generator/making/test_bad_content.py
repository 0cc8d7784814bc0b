"""Content that the code cannot serve ends in one line that names it, before anything is drawn.

As the real command goes: the whole house is read and checked, then the pages of each language are
written. What the command makes of such a line, tests/test_site.py shows.
"""

import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import altair as alt
import pytest
from command import replace as spoil
from pens import BLANK

from generator.drawing import charts
from generator.drawing.charts import Layout, specification
from generator.drawing.charts.needs import ChartRow
from generator.errors import StudyError
from generator.exhibits.editions import Pens, edition
from generator.findings import Content, Rendition
from generator.languages import LANGUAGES
from generator.making.gathered import read
from generator.making.language import Material
from generator.reading import read_pages
from generator.site.pages import pages
from generator.site.written import check_written
from generator.writing.citations import Formatted, formatted
from study.contract import CONTRACT

# Each case reads the whole house and writes its pages.
pytestmark = pytest.mark.whole

ROOT = Path(__file__).parents[3]
# The rooms of the house, and its files.
WITH = ("data", "docs", "scripts")
BESIDE = ("LICENSE", "requirements.txt", "mkdocs.yml")
SHARES = "data/exhibits/grdp-shares.toml"
# An exhibit that bears a mark, and the claims that set it.
NEAR = "data/exhibits/one-business.toml"
GRADED = 'claims = ["cluster-informant-start", "cluster-employees", "cluster-batch", "cluster-pay"]'


# Of these the charts are specified; of the others only content and words are looked at.
CHARTS = {SHARES, "data/exhibits/markets-map.toml", "data/exhibits/timeline.toml"}


@pytest.fixture(scope="module")
def pens() -> Pens:
    """Pens that draw nothing; what takes as long is made once for cases that are alike in it."""
    written: dict[bytes, Formatted] = {}
    specified: dict[tuple[object, bytes], str] = {}

    def specify(chart: str, shown: Content, layout: Layout, where: str) -> str:
        if where not in CHARTS:
            return BLANK.specify(chart, shown, layout, where)
        key = charts.KINDS.get(chart), pickle.dumps((chart, shown, layout, where))
        made = specified.get(key) or specification(chart, shown, layout, where)
        return specified.setdefault(key, made)

    def cite(*of: object) -> Formatted:
        key = pickle.dumps(of)
        return written.get(key) or written.setdefault(key, formatted(*of))

    return replace(BLANK, specify=specify, cited=cite)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house, in which one place after the other is spoiled and mended."""
    root = tmp_path_factory.mktemp("bad") / "house"
    for room in WITH:
        shutil.copytree(ROOT / room, root / room)
    for name in BESIDE:
        shutil.copy(ROOT / name, root / name)
    return root


@pytest.fixture(scope="module")
def good(copy: Path) -> Material:
    """The content before any of it is spoiled."""
    return read(copy, CONTRACT, "")


def write(material: Material, pens: Pens, *codes: str) -> None:
    """The pages of these languages, as a build writes them."""
    for code in codes:
        rendition = Rendition(material.study, material.facts, LANGUAGES[code])
        prose = material.prose[code]
        pages(edition(material.contract, rendition, prose, pens, sizes=material.sizes))


def test_the_content_as_it_is_is_not_refused(good, pens):
    write(good, pens, *LANGUAGES)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("data/grdp.csv", "9543671.00", "plenty", "data/grdp.csv: row 10, column value"),
        ("docs/id/background.md", "fact.grdp_2022", "fact.gdrp_2022", 'nearest: "grdp_2022"'),
        ("docs/en/background.md", "figure.grdp-sectors", "figure.grdp-sector", "nearest"),
        ("docs/en/theory.md", "[@", "[@x", ": unknown reference"),
        ("docs/id/findings/output.md", "\n## ", "\n88 ton.\n\n## ", "expected a fact"),
        (SHARES, "fact.", "fact.x", f"{SHARES}, headline: unknown name"),
        (SHARES, "\nen = ", "\neng = ", f"{SHARES}: row 6, column headline.en"),
        (SHARES, "[source]", "[sauce]", 'column sauce - expected a known entry; nearest: "source"'),
        ("docs/en/background.md", "{#growth}", "{#grdp-sectors}", 'the id "grdp-sectors"'),
        ("data/exhibits/timeline.toml", 'chart = "timeline"', 'chart = "line"', "timeline"),
        (NEAR, '"cluster-pay"', '"cluster-pai"', f'{NEAR}, claims: unknown name "cluster-pai"'),
        (NEAR, GRADED, 'claims = ["theory-cluster"]', "at least one claim with a grade"),
        ("data/symbols/names.toml", 'id = "Kalender"\n', "", "column calendar.name.id"),
        ("data/symbols/coin.svg", "<circle ", '<circle onload="go()" ', "column onload"),
        ("data/grdp.csv", "9543671.00", "", "row 10, column value"),
        ("data/grdp_totals.csv", "21251125.59", "0", "data/grdp"),
        ("data/grdp.csv", "9543671.00", "inf", 'column value: "inf"'),
        ("data/grdp.csv", "9543671.00", '"9,543,671.00"', 'column value: "9,543,671.00"'),
        ("data/grdp.csv", "C,2022", "C,2021", "sector + year"),
        ("data/grdp.csv", "C,2022", "CC,2022", "nearest"),
        ("data/grdp.csv", "sector,year,value", "sector,year,amount", "amount"),
        ("data/budget.csv", "3973800000,", "4973800000,", "data/budget.csv"),
        ("data/output.csv", "7.335 Kg", "=7*335", "data/output.csv"),
        ("data/support.csv", "cooperatives,houses", "cooperative,houses", "cooperatives"),
        ("data/claims.csv", "Pertumbuhan UMKM", "<b>Pertumbuhan</b> UMKM", "data/claims.csv"),
        (
            "docs/en/findings/people.md",
            "{{ claims.here }}",
            "",
            "data/claims.csv, cluster-employees",
        ),
        ("data/claims.csv", ",Only the informant says so.", ",", "column reason_en"),
        ("data/claim_records.csv", "real_growth_2022", "real_grwth_2022", 'real_growth_2022"'),
        ("data/words.csv", "total,PDRB,GRDP", "total,PDRB,", "data/words.csv"),
        ("data/words.csv", "total,PDRB,GRDP\n", "", 'data/words.csv: unknown name "total"'),
        ("data/notes.toml", "[sum-2020]", "[sum-2021]", "data/notes.toml"),
        (
            "data/notes.toml",
            'certainty = "high"\npage = "background"',
            'certainty = "high"\npage = "bckground"',
            'column table-1-prices.page: "bckground" - expected a page that stands in docs;',
        ),
        (
            "data/notes.toml",
            "“sekitar 20 unit” rumah",
            "“sekitar 21 unit” rumah",
            'data/notes.toml, houses-built, printed, id: the quotation "sekitar 21 unit" has no',
        ),
        ("data/quotations.csv", ",DPUMPP,", ",DPUPP,", 'column hash: "'),
        (
            "data/replies.toml",
            "# Answers",
            '[[replies]]\nby = "authors"\nclaim = "output-revenu"\n#',
            'replies.1.claim: "output-revenu" - expected a claim; nearest: "output-revenue"',
        ),
        ("docs/en/method.md", "::: answer", "::: anwser", 'nearest: "answer"'),
        ("docs/en/method.md", " {#strength}", "", "expected an id"),
        (
            "docs/en/notebooks/budget.ipynb",
            "* 100",
            "* 99",
            "budget.ipynb, cell 6 (rates): expected",
        ),
    ],
)
def test_bad_content_is_one_line(copy, good, pens, file, old, new, message):
    source = copy / file
    text = source.read_text(encoding="utf-8")
    spoil(source, old, new)
    with pytest.raises(StudyError) as refused:
        if file.endswith(".md"):
            # Reading the rest once more would tell nothing new.
            prose = read_pages(copy)
            check_written(prose, good.notebooks, good.study, good.facts)
            write(replace(good, prose=prose), pens, file.split("/")[1])
        else:
            write(read(copy, CONTRACT, ""), pens, *LANGUAGES)
    source.write_text(text, encoding="utf-8")
    lines = str(refused.value).split("\n")
    assert message in lines[0]
    # Of prose all faults are told together, each on its own line.
    assert all(line.startswith(f"{file}, line ") for line in lines[1:])


def test_a_link_out_of_the_house_is_one_line(copy, tmp_path):
    """As the build reads it: before a file of it is opened."""
    (tmp_path / "secret.csv").write_text("a word that nobody may see", encoding="utf-8")
    link = copy / "data" / "more.csv"
    link.symlink_to(tmp_path / "secret.csv")
    with pytest.raises(StudyError) as refused:
        read(copy, CONTRACT, "")
    link.unlink()
    assert str(refused.value).startswith("data/more.csv: expected a file or a folder that stands")


def test_a_page_in_the_place_of_a_figure_is_one_line_in_each_language(copy):
    written = [copy / "docs" / code / "figures" / "grdp-shares.md" for code in LANGUAGES]
    for page in written:
        page.parent.mkdir(exist_ok=True)
        page.write_text("---\ntitle: A\ndescription: B\n---\n# A\n", encoding="utf-8")
    with pytest.raises(StudyError) as refused:
        read(copy, CONTRACT, "")
    for page in written:
        page.unlink()
    assert str(refused.value).split("\n") == [
        f'docs/{code}/figures/grdp-shares.md: "figures/grdp-shares/" is the address of what '
        f"{SHARES} makes - expected another name"
        for code in LANGUAGES
    ]


def test_a_colour_that_there_is_not_is_one_line(good, pens):
    def coloured(rendition: Rendition) -> Content:
        shown = CONTRACT.figures["grdp-shares"](rendition)
        return replace(shown, rows=shown.rows.replace({"voice": {"ours": "oursC"}}))

    figures = {**CONTRACT.figures, "grdp-shares": coloured}
    with pytest.raises(StudyError) as refused:
        write(replace(good, contract=replace(CONTRACT, figures=figures)), pens, "id")
    assert str(refused.value) == f'{SHARES}, voice: unknown name "oursC" - nearest: "ours"'


def test_a_drawing_that_fetches_is_one_line(good, pens, monkeypatch):
    fetching = alt.Chart(alt.UrlData("/x.json")).mark_geoshape()
    monkeypatch.setitem(charts.KINDS, "routes", (lambda content, layout: fetching, ChartRow))
    with pytest.raises(StudyError) as refused:
        write(good, pens, "id")
    line = str(refused.value)
    assert "markets-map.toml" in line and "\n" not in line
