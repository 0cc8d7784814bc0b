"""The feed of corrections: valid Atom, whole addresses, and only what is out."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import etree

from generator.in_language.edition import UNKNOWN_ADDRESS, Edition
from generator.languages import LANGUAGES
from generator.machines.feed import feed_xml, has_feed
from generator.reading import read_pages

ROOT = Path(__file__).parents[3]
ATOM = "{http://www.w3.org/2005/Atom}"
AT = "https://riset.example.org/lekop/"
# RFC 4287, section 3.3: a moment of RFC 3339.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture(params=["id", "en"])
def edition(request, study) -> Edition:
    """The site in a language at a public address."""
    prose = read_pages(ROOT)[request.param]
    return Edition(study, {}, LANGUAGES[request.param], prose, {}, AT)


def test_it_has_what_atom_asks_for(edition):
    """RFC 4287: one id, title and moment for feed and entry, an author, the link to itself."""
    feed = ElementTree.fromstring(feed_xml(edition, {}))
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    for one in (feed, *entries):
        assert [len(one.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1] * 3
        assert MOMENT.fullmatch(one.findtext(f"{ATOM}updated"))
        assert one.findtext(f"{ATOM}id").startswith(AT) and one.findtext(f"{ATOM}title")
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    links = {one.get("rel"): one.get("href") for one in feed.findall(f"{ATOM}link")}
    folder = edition.language.folder
    assert links == {
        "self": f"{AT}{folder}corrections.xml",
        "alternate": f"{AT}{folder}corrections/",
    }


@pytest.mark.parametrize(
    "words", ["]]> & <b>", "a\nb\r\nc", "\"'</title>", "<!-- ${x}; {y} -->", "<![CDATA[x]]>"]
)
def test_the_signs_of_xml_in_a_title_are_words_to_a_reader_of_feeds(edition, words, monkeypatch):
    """Read back by lxml's parser and by Python's; a line's end of any system is one (XML 1.0)."""
    asked = type(edition).word
    named = ("site.title", "site.author")
    monkeypatch.setattr(
        type(edition),
        "word",
        lambda self, key, *more: words if key in named else asked(self, key, *more),
    )
    told = words.replace("\r\n", "\n")
    xml = feed_xml(edition, {})
    for feed in (ElementTree.fromstring(xml), etree.fromstring(xml.encode("utf-8"))):
        assert feed.findtext(f"{ATOM}title").startswith(f"{told}: ")
        assert feed.findtext(f"{ATOM}author/{ATOM}name") == told
        assert len(feed.findall(f"{ATOM}entry")) == 1


def test_what_is_being_prepared_is_not_in_it(edition):
    """The first release is out; the second has no day yet."""
    feed = ElementTree.fromstring(feed_xml(edition, {}))
    [entry] = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}id").endswith("corrections/#version-0-1-0")
    content = entry.find(f"{ATOM}content")
    # HTML within is text to a reader of XML (section 4.1.3.3).
    assert content.get("type") == "html" and len(content) == 0
    assert content.text.startswith('<ul class="changes">')


def test_there_is_none_without_a_public_address(study):
    prose = read_pages(ROOT)["id"]
    assert has_feed(Edition(study, {}, LANGUAGES["id"], prose, {}, AT))
    assert not has_feed(Edition(study, {}, LANGUAGES["id"], prose, {}, UNKNOWN_ADDRESS))
    unlisted = {path: text for path, text in prose.items() if path != "corrections.md"}
    assert not has_feed(Edition(study, {}, LANGUAGES["id"], unlisted, {}, AT))
