"""The built site: the real command on the real data, in both languages."""

import csv
import functools
import gzip
import json
import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from command import build, copy_of, replace
from links import broken_in_markdown

from measuring.texts import words_of_pages


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def bytes_of(site: Path) -> dict[str, bytes]:
    return {str(f.relative_to(site)): f.read_bytes() for f in site.rglob("*") if f.is_file()}


def differing(one: Path, other: Path) -> list[str]:
    """The files that only one of two sites has, or has otherwise."""
    first, second = bytes_of(one), bytes_of(other)
    return [name for name in first | second if first.get(name) != second.get(name)]


def pages(site: Path) -> dict[str, tuple[Path, Path]]:
    """Every page by its address: the Indonesian and the English file."""
    found = {
        str(page.parent.relative_to(site)): page
        for page in site.rglob("index.html")
        if page.relative_to(site).parts[0] != "en"
    }
    return {name: (page, site / "en" / page.relative_to(site)) for name, page in found.items()}


@functools.cache
def parts(page: Path) -> "Parts":
    """A page read once for all tests: the built site stays as it is."""
    return Parts(page)


class Parts(HTMLParser):
    """The ids, links, sources and numbers of a page."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.values: list[str] = []
        self.exhibits: list[str] = []
        self.references: list[str] = []
        self.inline: list[str] = []
        self.feed(text_of(page))

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        self.inline += [tag] if tag == "style" else []
        is_code = tag == "script" and "src" not in given
        self.inline += [tag] if is_code and "json" not in (given.get("type") or "") else []
        self.ids += [given["id"]] if given.get("id") else []
        self.links += [given["href"]] if tag in ("a", "link") and given.get("href") else []
        self.links += [given["src"]] if given.get("src") else []
        if tag in ("script", "img", "iframe") and given.get("src"):
            self.loaded.append(given["src"])
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload"):
            self.loaded.append(given["href"])
        if tag == "a" and given.get("class") == "citation":
            self.references.append(given["href"])
        if tag == "data":
            self.values.append(f"{given['id']}={given['value']}")
        if tag == "figure" and given.get("data-kind"):
            self.exhibits.append(given["id"])


def numbers_of(page: Parts) -> set[str]:
    """The numbers of a page with their values, each once."""
    return {re.sub(r"-\d{1,2}=", "=", value) for value in page.values}


def test_both_languages_have_the_same_pages_numbers_and_exhibits(site):
    found = pages(site)
    english = {str(p.parent.relative_to(site / "en")) for p in (site / "en").rglob("index.html")}
    assert english == set(found)
    assert len(found) >= 40
    for name, (indonesian, other) in found.items():
        one, two = parts(indonesian), parts(other)
        # How often a number is said, and a source is cited, is each language's own.
        assert numbers_of(one) == numbers_of(two), name
        assert one.exhibits == two.exhibits, name
        assert set(one.references) == set(two.references), name


def test_each_language_writes_the_share_of_manufacturing_its_own_way(site):
    """9 543 671 / 22 995 777.49 is 41.5 per cent."""
    page = "background/index.html"
    assert ">41,5\u00a0persen</data>" in text_of(site / page)
    assert ">41.5%</data>" in text_of(site / "en" / page)


def test_no_page_has_an_id_twice(site):
    for page in site.rglob("*.html"):
        twice = [name for name, times in Counter(parts(page).ids).items() if times > 1]
        assert twice == [], page


def test_every_link_of_a_page_as_markdown_resolves(site):
    assert broken_in_markdown(site) == []


def test_every_link_within_the_site_resolves(site):
    ids = {page.resolve(): set(parts(page).ids) for page in site.rglob("*.html")}
    for page in sorted(site.rglob("index.html")):
        for link in parts(page).links:
            path, fragment = urldefrag(link)
            if path.startswith(("http:", "https:", "data:")):
                continue
            target = (page.parent / unquote(path)).resolve() if path else page.resolve()
            target = target / "index.html" if target.is_dir() else target
            assert target.is_file(), f"{page}: {link}"
            # Material's own menu labels aim at ids that its script makes.
            if fragment and not fragment.startswith("__"):
                assert fragment in ids[target], f"{page}: {link}"


def test_no_page_asks_another_host(site):
    """Links may lead away; scripts, styles and images may not come from elsewhere."""
    for page in site.rglob("*.html"):
        away = [one for one in parts(page).loaded if re.match(r"(?:https?:)?//", one)]
        assert away == [], page


def test_no_page_holds_inline_code_but_the_one_that_its_policy_names(site):
    """What decides on light or dark: the same on all but bare pages, and in each server's file."""
    found: set[str] = set()
    for page in site.rglob("*.html"):
        text = text_of(page)
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
        assert policy, page
        within = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
        assert parts(page).inline == ["script"] * len(within), page
        is_bare = {"embed", "slides"} & {*page.parts}
        assert len(within) == (not is_bare and "<html" in text), page
        for script in within:
            digest = b64encode(sha256(script.encode()).digest()).decode()
            assert f"script-src 'self' 'sha256-{digest}';" in policy[1], page
            assert len(script.encode()) <= 4_000
            found.add(digest)
    assert len(found) == 1
    for name in ("_headers", ".htaccess", "nginx.conf"):
        assert set(re.findall("'sha256-([^']+)'", text_of(site / name))) == found, name


def test_every_number_of_the_paper_stands_on_the_page_of_numbers_or_in_a_table(site):
    """The numbers as the paper prints them, read off its text by hand."""
    everywhere = "\n".join(text_of(page) for page in site.rglob("index.html"))
    printed = [
        *("22\u00a0995\u00a0777,49", "8\u00a0379\u00a0229,00", "155,00", "366.750.000.000"),
        *("548.250.000.000", "7.335 Kg", "bertambah sebesar 10, 956 Kg", "4,41jt unit"),
        *("15,64 jt orang", "sekitar 20 unit"),
        *("36kg-50kg", "47 pelaku usaha", "1 sampai 2 orang", "2 karyawan", "6,7 Milyar"),
        *("Rp 4.143.833.000 Miliar", "Rp 3.973.800.000 Miliar", "Rp 6.717.980.325"),
        *("Rp 6.712.375.000 Miliar", ">53<", ">63<", ">20<", ">2017<", ">2011<"),
    ]
    spaced = everywhere.replace("\u00a0", " ")
    missing = [one for one in printed if one.replace("\u00a0", " ") not in spaced]
    assert missing == []


def test_every_claim_is_treated_by_the_page_that_the_ledger_names(house, site):
    with (house / "data" / "claims.csv").open(encoding="utf-8", newline="") as file:
        every = list(csv.DictReader(file))
    for claim in every:
        name, page = claim["id"], claim["page"]
        treating = text_of(site / page / "index.html")
        assert f'id="claim-{name}"' in treating, name
        assert f'claims/#claim-{name}"' in treating, name
        assert f'href="../{page}/#claim-{name}"' in text_of(site / "claims" / "index.html"), name


def test_a_merged_claim_is_found_at_its_old_addresses(site):
    """The conclusion repeats that there is no special training; the ledger has it once."""
    for language in ("", "en/"):
        ledger = text_of(site / language / "claims" / "index.html")
        [kept] = re.findall(r'<div[^<>]* id="claim-people-no-training".*?</li>', ledger, re.DOTALL)
        assert 'id="claim-conclusion-no-training"' in kept
        conclusions = text_of(site / language / "conclusions" / "index.html")
        assert conclusions.count('id="claim-conclusion-no-training"') == 1


def test_the_scoreboard_stands_with_the_ledger_and_conclusions_lead_there(site):
    for language in ("", "en/"):
        assert 'id="evidence-strength"' in text_of(site / language / "claims" / "index.html")
        conclusions = text_of(site / language / "conclusions" / "index.html")
        assert '<figure class="exhibit" id="evidence-strength"' not in conclusions
        assert 'href="../claims/#scoreboard"' in conclusions


def cells(path: Path) -> list[list[str]]:
    """Those of a table, whatever program set its quotation marks."""
    return list(csv.reader(path.read_text(encoding="utf-8").splitlines(keepends=True)))


def test_published_tables_are_the_files_in_data(house, site):
    package = json.loads((house / "data" / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        published = site / "data" / resource["path"]
        assert cells(published) == cells(house / "data" / resource["path"])


def test_nothing_is_built_where_nothing_changed(house):
    done = build(house)
    assert done.returncode == 0 and "nothing changed" in done.stdout


@pytest.mark.builds
@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        # Refused while it is read, and by a process that writes a language's pages.
        ("data/grades.csv", "4,52,", "4,many,", "data/grades.csv: row 2, column asked"),
        ("data/exhibits/answers.toml", "fact.", "fact.x", "headline: unknown name"),
    ],
)
def test_bad_content_is_one_line_and_keeps_the_last_good_site(
    tiny, tmp_path, file, old, new, message
):
    """Of the second study, which is read soonest.

    What else is refused: tests/generator/making/test_bad_content.py and those of each room.
    """
    copy = copy_of(tiny, tmp_path / "house")
    replace(copy / file, old, new)
    done = build(copy)
    assert done.returncode == 1
    assert message in done.stderr and done.stderr.count("\n") == 1
    assert differing(copy / "build" / "site", tiny / "build" / "site") == []


def test_wrong_use_is_told_apart_from_wrong_content(house):
    assert build(house, "--fast").returncode == 2


def packed(*files: Path) -> int:
    """What files weigh as a server sends them."""
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def test_a_findings_page_weighs_less_than_its_limit(site):
    """88 KB compressed with all that it names: the page, its styles, scripts and typeface, once.

    What a browser loads of it at first, tests/test_first_view.py holds.
    """
    for page in site.glob("findings/*/index.html"):
        loaded = {
            (page.parent / one).resolve()
            for one in parts(page).loaded
            if not one.startswith("data:")
        }
        typeface = site / "assets" / "fonts" / "literata.woff2"
        assert packed(page, typeface, *loaded) < 88_000, page


def test_the_search_index_is_small_and_without_code(site):
    for index in (site / "search", site / "en" / "search"):
        text = text_of(index / "search_index.json")
        assert packed(index / "search_index.json") < 66_000
        assert "import pandas" not in text and "kerupuk" in text
        # How a page is cited is asked of the page, not found.
        assert "container-title" not in text


def test_prose_shows_a_printer_s_marks_alone(site):
    """The keyboard's quotation marks and apostrophes reach no reader but in code."""
    shown = [
        f"{page.language} {page.name}: {' '.join(block.text.split())}"
        for page in words_of_pages(site)
        for block in page.blocks
        if re.search("[\"']", block.text)
    ]
    assert shown == []
