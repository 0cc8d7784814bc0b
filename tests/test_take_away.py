"""What a reader takes away: files that are whole, and an exhibit on someone else's page."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
from hosting import served
from PIL import Image
from playwright.sync_api import Browser

from generator.drawing.downloads import LIGHT

ROOT = Path(__file__).parents[1]
SVG = "{http://www.w3.org/2000/svg}"
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
HOST_PAGE = """<!doctype html><title>A class</title>
<iframe id="one" src="{embed}" width="{width}" height="600"></iframe>
<script>addEventListener("message", event => {{ window.told = event.data }})</script>
"""


@pytest.fixture(scope="module", params=["", "en"])
def listed(request, site) -> tuple[Path, list[dict]]:
    folder = site / request.param
    return folder, json.loads((folder / "exhibits.json").read_text(encoding="utf-8"))


def test_the_list_names_files_that_are_there_at_their_size(listed):
    folder, exhibits = listed
    assert len([one for one in exhibits if one["kind"] == "figure"]) >= 15
    assert len([one for one in exhibits if one["kind"] == "table"]) >= 8
    for one in exhibits:
        assert (folder / one["page"] / "index.html").is_file()
        assert (folder / one["embed"] / "index.html").is_file()
        for file in one["downloads"]:
            assert (folder / file["href"]).stat().st_size == file["bytes"], file


def test_both_languages_list_the_same_exhibits(site):
    keys = ("id", "kind", "number", "page", "embed", "dataset")
    one, other = (
        [[each[key] for key in keys] for each in json.loads((site / path).read_text())]
        for path in ("exhibits.json", "en/exhibits.json")
    )
    assert one == other


def test_a_drawing_to_take_away_is_whole(listed):
    """Well-formed, with colours of its own, its headline and nothing from elsewhere."""
    folder, exhibits = listed
    for one in exhibits:
        for file in one["downloads"]:
            if file["format"] == "svg":
                text = (folder / file["href"]).read_text(encoding="utf-8")
                root = ElementTree.fromstring(text)
                assert root.get("aria-label") == one["headline"]
                assert "var(" not in text and "href=" not in text
                assert "undefined" not in text and "NaN" not in text


def test_colours_of_files_are_those_of_the_page_in_light():
    tokens = (ROOT / "docs/theme/assets/css/tokens.css").read_text(encoding="utf-8")
    light = tokens[tokens.index(":root {") : tokens.index("@media")]
    given = dict(re.findall(r"--([a-z0-9-]+): ([^;]+);", light))
    for name, colour in LIGHT.items():
        value = given[f"chart-{name}"]
        indirect = re.fullmatch(r"var\(--(\w+)\)", value)
        assert (given[indirect[1]] if indirect else value) == colour


def test_a_spreadsheet_set_to_the_decimal_comma_reads_numbers(site):
    """9 543 671 / 22 995 777.49 = 41.5018 per cent, with a comma for its point."""
    raw = (site / "figures" / "grdp-shares-spreadsheet.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][0] == "Industri pengolahan" and rows[1][1].startswith("41,5018")


def downloads(listed, format: str) -> list[Path]:
    """The files of one format, of every exhibit that has one."""
    folder, exhibits = listed
    files = [file for one in exhibits for file in one["downloads"] if file["format"] == format]
    return [folder / file["href"] for file in files]


@pytest.mark.parametrize(
    ("format", "size"), [("png-stage", (1920, 1080)), ("png-square", (1080, 1080))]
)
def test_a_picture_has_the_size_of_a_slide_or_of_a_message(listed, format, size):
    """16:9 for a projector, a square for a message; light enough to send by phone."""
    pictures = downloads(listed, format)
    assert len(pictures) >= 15
    for file in pictures:
        with Image.open(file) as picture:
            assert picture.size == size
            # Paper to the edge, and the ink of the headline: #faf6ee, #12303d.
            colours = {colour for _, colour in picture.convert("RGB").getcolors()}
            assert {(250, 246, 238), (18, 48, 61)} <= colours
        # What a message shows of a link is fetched only where it is light.
        assert file.stat().st_size < 100_000, file


def letters(card: ElementTree.Element, scale: float = 1) -> Iterator[tuple[float, str]]:
    """Every text of a picture, with the size that it has on the picture."""
    for child in card:
        deeper = scale
        if child.tag == f"{SVG}svg":
            deeper *= float(child.get("width")) / float(child.get("viewBox").split()[2])
        if child.tag == f"{SVG}text" and child.text:
            yield float(child.get("font-size").removesuffix("px")) * deeper, child.text
        yield from letters(child, deeper)


@pytest.mark.parametrize(
    ("format", "size", "least"), [("svg-stage", (1920, 1080), 26), ("svg-square", (1080, 1080), 36)]
)
def test_every_letter_of_a_picture_is_read_where_it_is_shown(listed, format, size, least):
    """Of 1,080 px of a slide 26, from the last row; of a square 36, which on a phone are 12."""
    pictures = downloads(listed, format)
    assert len(pictures) >= 15
    for file in pictures:
        card = ElementTree.fromstring(file.read_text(encoding="utf-8"))
        smallest, text = min(letters(card))
        assert smallest >= least - 0.01, (file.name, smallest, text)
        drawing = card.find(f"{SVG}svg")
        x, y, width, height = (float(drawing.get(one)) for one in ("x", "y", "width", "height"))
        assert x >= 0 and y >= 0 and x + width <= size[0] and y + height <= size[1], file.name
        feet = [float(one.get("y")) for one in card.findall(f"{SVG}text")]
        assert max(feet) <= size[1], file.name


def numbers(svg: ElementTree.Element) -> set[str]:
    """What a drawing says in figures."""
    return set(NUMBER.findall(" ".join(text for _, text in letters(svg))))


@pytest.mark.parametrize("format", ["svg-stage", "svg-square"])
def test_a_picture_shows_the_numbers_of_its_headline(listed, format):
    """However few rows it has room for, those that the headline quotes are among them.

    A sum of all rows, or a year that is theirs, stands on no row of the whole drawing either.
    """
    folder, exhibits = listed
    asked = 0
    for one in (one for one in exhibits if one["kind"] == "figure"):
        files = {file["format"]: folder / file["href"] for file in one["downloads"]}
        whole, card = (
            ElementTree.fromstring(files[name].read_text(encoding="utf-8"))
            for name in ("svg", format)
        )
        quoted = set(NUMBER.findall(one["headline"])) & numbers(whole.find(f"{SVG}svg"))
        asked += len(quoted)
        assert quoted <= numbers(card.find(f"{SVG}svg")), one["id"]
    assert asked >= 25


# How far each text of a drawing in a page runs beyond its picture, where one does.
CUT = """() => [...document.querySelectorAll("text")].filter(text => {
  const box = text.getBoundingClientRect(), whole = document.querySelector("svg")
  return box.left < 2 || box.right > whole.width.baseVal.value - 2
}).map(text => text.textContent)"""


@pytest.mark.parametrize("format", ["svg-stage", "svg-square"])
def test_a_picture_holds_its_words_in_another_typeface_than_ours(listed, browser: Browser, format):
    """Who opens the file has not got ours; what stands in may be as wide as DejaVu."""
    folder, _ = listed
    page = browser.new_page(viewport={"width": 1920, "height": 1080})
    for file in downloads(listed, format):
        card = file.read_text(encoding="utf-8")
        families = set(re.findall(r'font-family="([^"]*)"', card))
        assert families and all(one.endswith("serif") for one in families), file.name
        wide = re.sub(r'font-family="[^"]*"', 'font-family="DejaVu Sans"', card)
        page.set_content(f"<body style='margin:0'>{wide}")
        assert page.evaluate(CUT) == [], file.name
    page.close()


def test_a_workbook_holds_numbers_as_numbers(listed):
    """Table 1 prints 9 543 671,00 for manufacturing and 22 995 777,49 for the whole of 2022."""
    folder, _ = listed
    book = openpyxl.load_workbook(folder / "tables" / "grdp.xlsx")
    assert len(book.sheetnames) == 3
    rows = list(book.worksheets[1].iter_rows(values_only=True))
    assert rows[3][-1] == 9543671 and rows[-1][-1] == 22995777.49
    shares = openpyxl.load_workbook(folder / "figures" / "grdp-shares.xlsx").worksheets[1]
    assert shares["B2"].value == pytest.approx(9543671 / 22995777.49 * 100)
    assert "%" in shares["B2"].number_format


def test_a_workbook_keeps_what_is_printed_beside_its_value(listed):
    """The paper prints "Rp 4.143.833.000 Miliar" for the machines."""
    folder, _ = listed
    sheet = openpyxl.load_workbook(folder / "tables" / "budget.xlsx").worksheets[1]
    row = [cell.value for cell in sheet[2]]
    assert "Rp 4.143.833.000 Miliar" in row and 4143833000 in row


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(listed):
    for file in downloads(listed, "xlsx"):
        for sheet in openpyxl.load_workbook(file):
            for row in sheet.iter_rows():
                assert not [cell for cell in row if cell.data_type == "f" or cell.hyperlink]


def test_vega_lite_names_no_address(listed):
    folder, exhibits = listed
    for one in exhibits:
        for file in one["downloads"]:
            if file["format"] == "vega-lite":
                text = (folder / file["href"]).read_text(encoding="utf-8")
                assert '"url"' not in text and "var(--" not in text


def test_oembed_is_what_a_consumer_asks_for(site):
    """oembed.com: type rich needs html, width and height; version is 1.0."""
    for one in json.loads((site / "exhibits.json").read_text(encoding="utf-8")):
        answer = json.loads((site / "oembed" / f"{one['id']}.json").read_text(encoding="utf-8"))
        assert answer["type"] == "rich" and answer["version"] == "1.0"
        assert answer["title"] == one["headline"]
        assert f"/embed/{one['id']}/" in answer["html"]
        assert {type(answer[side]) for side in ("width", "height")} == {int}
        page = (site / one["page"] / "index.html").read_text(encoding="utf-8")
        assert re.search(
            rf'type="application/json\+oembed" href="[^"]*oembed/{one["id"]}.json"', page
        )


def test_the_gallery_finds_figures_by_words(address, browser: Browser):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}en/figures/")
    everything = page.locator("#gallery li").count()
    page.get_by_label("Filter by words").fill("nothing like it")
    assert page.locator("#gallery li:visible").count() == 0
    page.get_by_label("Filter by words").fill("Sei Lekop crackers are sold in Bintan")
    assert page.locator("#gallery li:visible a").get_attribute("href") == "../figures/markets-map/"
    assert page.locator(".list-tools [role=status]").inner_text() == f"1 of {everything}"
    context.close()


@pytest.mark.parametrize("width", [300, 700])
@pytest.mark.parametrize("name", ["grdp-shares", "markets-map", "table-2"])
def test_an_exhibit_fits_a_page_on_another_host(address, browser: Browser, tmp_path, width, name):
    embed = f"{address}en/embed/{name}/?theme=dark"
    (tmp_path / "index.html").write_text(HOST_PAGE.format(embed=embed, width=width))
    with served(tmp_path) as host:
        context = browser.new_context(viewport={"width": 900, "height": 700})
        page = context.new_page()
        page.goto(host)
        page.wait_for_function("() => window.told !== undefined")
        told = page.evaluate("window.told")
        frame = page.frames[1]
        assert told["type"] == "exhibit-height" and told["id"] == name and told["height"] > 150
        assert frame.evaluate("document.documentElement.scrollWidth") <= width
        assert frame.evaluate("document.documentElement.dataset.scheme") == "dark"
        context.close()


def test_numbers_of_a_csv_are_written_out(listed):
    """Rp 366.75 billion is 366750000000, in either form; no spreadsheet shows its 3.6675e+11 so."""
    folder, exhibits = listed
    files = [file for one in exhibits for file in one["downloads"] if "csv" in file["format"]]
    assert len(files) > 40
    for file in files:
        text = (folder / file["href"]).read_text(encoding="utf-8")
        assert not re.search(r"\de[+-]?\d\d", text), file["href"]
    for ending in ("", "-spreadsheet"):
        text = (folder / "figures" / f"table-2-readings{ending}.csv").read_text(encoding="utf-8")
        assert "366750000000" in text
