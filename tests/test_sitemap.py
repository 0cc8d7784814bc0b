"""What the sitemap tells search engines, and what a shared link shows of a page."""

import re
import tomllib
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).parents[1]


def released() -> date:
    """The newest day in the file of releases."""
    text = (ROOT / "data" / "releases.toml").read_text(encoding="utf-8")
    return max(one["date"] for one in tomllib.loads(text)["releases"] if "date" in one)


def test_a_page_of_the_sitemap_last_changed_when_the_site_was_released(published: Path):
    """Not on the fixed day that makes two builds the same bytes (MkDocs' update_date)."""
    for sitemap in (published / "build" / "site").rglob("sitemap.xml"):
        days = re.findall("<lastmod>(.*)</lastmod>", sitemap.read_text(encoding="utf-8"))
        assert len(days) > 50 and set(days) == {released().isoformat()}, sitemap


class Heading(HTMLParser):
    """The words of a page's first heading, and what its head says to who shares it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words, self.shared, self.open = "", "", 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if given.get("property") == "og:title":
            self.shared = given["content"]
        if tag == "h1" or (self.open and given.get("class") == "headerlink"):
            self.open = 1 if tag == "h1" else 0

    def handle_endtag(self, tag):
        self.open = 0 if tag == "h1" else self.open

    def handle_data(self, data):
        self.words += data if self.open else ""


def test_a_shared_page_is_called_by_its_headline(site):
    """On the home page the question of the study, not the word that the navigation has for it."""
    for page in site.rglob("index.html"):
        if not {"embed", "slides"} & {*page.parts}:
            heading = Heading(page.read_text(encoding="utf-8"))
            assert heading.shared.split() == heading.words.split(), page
    home = Heading((site / "index.html").read_text(encoding="utf-8")).shared
    question = (
        "Apa peran sentra kerupuk ikan Sei Lekop bagi perekonomian, "
        "dan apa hasil dukungan pemerintah?"
    )
    assert " ".join(home.split()) == question
