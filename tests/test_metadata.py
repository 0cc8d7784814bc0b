"""What catalogues, search engines and citation managers read of the built pages."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.machines.metadata import in_script

ROOT = Path(__file__).parents[1]
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
# What stands bare: within other people's pages, or on a projector.
BARE = {"embed", "slides"}
VOCABULARY = json.loads((ROOT / "tests" / "schemaorg.json").read_text(encoding="utf-8"))


class Head(HTMLParser):
    """Links, named tags and blocks of linked data of a page, as their readers find them."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: list[dict[str, str]] = []
        self.tags: list[tuple[str, str]] = []
        self.blocks: list[str] = []
        self.inside = False
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.inside = tag == "script" and given.get("type") == "application/ld+json"
        if tag == "link":
            self.links.append(given)
        if tag == "meta" and (name := given.get("name") or given.get("property")):
            self.tags.append((name, given["content"]))

    def handle_data(self, data):
        if self.inside:
            self.blocks.append(data)

    def handle_endtag(self, tag):
        self.inside = False

    def rels(self, rel: str) -> list[str]:
        return [link["href"] for link in self.links if rel in link.get("rel", "").split()]


def laid_out(site: Path) -> list[Path]:
    """Every page of the site but those that stand within other people's, or on a projector."""
    return [page for page in site.rglob("index.html") if not BARE & {*page.parts}]


def nodes(value: object) -> Iterator[dict]:
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes(part)
    if isinstance(value, list):
        for part in value:
            yield from nodes(part)


def above(kind: str) -> set[str]:
    """A type and every type above it."""
    return {kind}.union(*(above(parent) for parent in VOCABULARY["types"][kind]))


def data_of(page: Path) -> dict:
    [block] = Head(page).blocks
    return json.loads(block)


def test_linked_data_keeps_to_the_vocabulary_of_schema_org(site):
    """Each type exists, and each property may stand on its type or on one above it."""
    seen = set()
    for page in laid_out(site):
        for block in Head(page).blocks:
            for node in nodes(json.loads(block)):
                kind = node["@type"]
                seen.add(kind)
                assert kind in VOCABULARY["types"], f"{page}: {kind}"
                for name in node:
                    if not name.startswith("@"):
                        domain = set(VOCABULARY["properties"].get(name, ()))
                        assert domain & above(kind), f"{page}: {kind}.{name}"
    assert {"WebPage", "WebSite", "ScholarlyArticle", "Dataset", "DataDownload"} <= seen
    assert "SoftwareSourceCode" in seen


def test_every_page_says_what_it_is_in_both_languages(site):
    """Notebooks too: one description, one block of linked data, a way to the twin and from it."""
    pages = laid_out(site)
    assert site / "notebooks" / "budget" / "index.html" in pages
    for page in pages:
        head, data = Head(page), data_of(page)
        below, code = (site / "en", "en") if "en" in page.relative_to(site).parts else (site, "id")
        other = site if code == "en" else site / "en"
        said = [text for name, text in head.tags if name in ("description", "og:description")]
        assert len(said) == 2 and said[0] == said[1] == data["description"], page
        assert data["inLanguage"] == code and data["@type"] == "WebPage"
        folder = page.parent
        assert (folder / data["@id"]).resolve() == folder
        assert (folder / data["isPartOf"]["@id"]).resolve() == below
        assert data["isBasedOn"]["@type"] == "ScholarlyArticle"
        twin = data["workTranslation" if code == "id" else "translationOfWork"]["@id"]
        assert (folder / twin).resolve() == other / folder.relative_to(below)
        languages = [link["hreflang"] for link in head.links if "hreflang" in link]
        assert languages == ["id", "en", "x-default"], page


@pytest.mark.parametrize(
    ("path", "file", "begins"),
    [
        ("notebooks/readings", "readings.id.ipynb", "Tabel itu dan teks di sekitarnya"),
        ("en/notebooks/economy", "economy.en.ipynb", "This notebook works out the numbers of the"),
    ],
)
def test_a_notebook_page_describes_its_code_and_its_file(site, path, file, begins):
    folder = site / path
    data = data_of(folder / "index.html")
    assert data["description"].startswith(begins) and "](" not in data["description"]
    code = data["mainEntity"]
    assert (code["@type"], code["programmingLanguage"]) == ("SoftwareSourceCode", "Python")
    taken = (folder / code["encoding"]["contentUrl"]).resolve()
    assert taken == folder.parent / file
    assert code["encoding"]["contentSize"] == f"{taken.stat().st_size} B"
    assert code["encoding"]["encodingFormat"] == "application/x-ipynb+json"
    whole = data_of(folder.parents[1] / "data" / "index.html")["mainEntity"]["@id"]
    assert code["isBasedOn"]["@id"].rpartition("/")[2] == whole.rpartition("/")[2] == "#package"


def test_the_study_is_described_by_what_is_known_alone(site):
    for page in (site / "index.html", site / "en" / "index.html"):
        [study] = [n for n in nodes(data_of(page)) if n["@type"] == "ScholarlyArticle"]
        assert study.keys() == {"@type", "@id", "name", "inLanguage", "author"}
        assert [one["familyName"] for one in study["author"]][0] == "Septiany"
        assert len(study["author"]) == 7


def test_a_dataset_names_its_files_at_their_sizes(site):
    for page in (site / "data" / "grdp", site / "en" / "data" / "grdp"):
        dataset = data_of(page / "index.html")["mainEntity"]
        files = [(page / one["contentUrl"]).resolve() for one in dataset["distribution"]]
        assert files == [(site / "data" / "grdp.csv").resolve(), (page / "grdp.xlsx").resolve()]
        for one, file in zip(dataset["distribution"], files, strict=True):
            assert one["contentSize"] == f"{file.stat().st_size} B"
        assert dataset["isBasedOn"]["@type"] == dataset["citation"]["@type"] == "ScholarlyArticle"
        assert "license" not in dataset


def test_the_whole_of_the_data_names_its_zip(site):
    for page in (site / "data", site / "en" / "data"):
        whole = data_of(page / "index.html")["mainEntity"]["distribution"][1]
        file = (page / whole["contentUrl"]).resolve()
        assert file == (site / "data" / "sei-lekop-data.zip").resolve()
        assert whole["encodingFormat"] == "application/zip"
        assert whole["contentSize"] == f"{file.stat().st_size} B"


def test_pages_name_their_translation_both_ways(site):
    one, other = (data_of(site / path / "index.html") for path in ("theory", "en/theory"))
    assert one["workTranslation"]["@id"] == "../en/theory/"
    assert other["translationOfWork"]["@id"] == "../../theory/"


def test_signposts_lead_to_what_is_there(site):
    """A figure: its citation and its files; a dataset: its package and its file."""
    for path, items in (("figures/grdp-shares", 5), ("data/grdp", 1), ("en/data/grdp", 1)):
        head = Head(site / path / "index.html")
        assert len(head.rels("item")) >= items and head.rels("describedby")
        for href in head.rels("item") + head.rels("describedby"):
            assert (site / path / href).is_file(), href
        # Without a public address there is nothing lasting to cite; the paper's licence is unknown.
        assert head.rels("cite-as") == []
        assert head.rels("license") == ([CC_BY] if path.startswith("figures/") else [])


def test_every_page_names_itself_as_markdown(site):
    """All but the bare pages, notebooks and the page that is not found."""
    named = set()
    for page in site.rglob("*.html"):
        alternates = [one for one in Head(page).links if "alternate" in one["rel"].split()]
        found = [one["href"] for one in alternates if one.get("type") == "text/markdown"]
        if found:
            assert found == ["index.md"]
            named.add(page)
    bare = {page for page in site.rglob("*.html") if BARE & {*page.parts}}
    notebooks = {*site.glob("**/notebooks/*/index.html")}
    assert {*site.rglob("*.html")} - named == bare | notebooks | {*site.rglob("404.html")}
    assert {page.with_suffix(".html") for page in site.rglob("index.md")} == named


def test_citation_managers_find_the_site_on_the_home_page_of_each_language(site):
    english = dict(Head(site / "en" / "index.html").tags)
    assert english["citation_title"].startswith("The Sei Lekop fish-cracker cluster")
    assert re.fullmatch(r"\d{4}/\d\d/\d\d", english["citation_publication_date"])
    assert english["citation_language"] == "en"


def test_a_shared_page_shows_its_title_in_its_language(site):
    tags = dict(Head(site / "en" / "theory" / "index.html").tags)
    assert tags["og:locale"] == "en_GB" and tags["og:locale:alternate"] == "id_ID"
    assert tags["og:title"] and tags["og:description"]
    assert "og:image" not in tags and "og:url" not in tags


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", '"\\'])
def test_no_text_breaks_out_of_linked_data(text):
    script = in_script({"name": text})
    assert "<" not in script
    assert json.loads(script)["name"] == text
