"""What of a finished page, or of a notebook's output, is on no list of what may stand there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import unescape

import nh3

from generator.errors import quoted
from generator.writing.allowed_in_full import OF_OUTPUT, OF_PAGE, ONCE, Attributes

# What loads, and may so from the site alone, or out of the text itself where that is a picture.
LOADS = frozenset(
    (("img", "src"), ("img", "srcset"), ("link", "href"), ("script", "src"), ("use", "href"))
)
OF_PICTURE = r"data:(?:,|image/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*)"
PICTURE = re.compile(rf"{OF_PICTURE}\Z")
# The same where it stands, for a sanitiser that would take such addresses for links.
PICTURED = re.compile(rf'(<(?:img|link)\b[^<>]*?\s(?:src|href)=)"{OF_PICTURE}"')
# A link to elsewhere that only says something and fetches nothing.
TELLING = frozenset(
    ("alternate", "author", "canonical", "cite-as", "describedby", "item", "license")
)
RELATIONS = TELLING | {"icon", "stylesheet"}
VALUED = frozenset(("meta", *(name for name, _ in LOADS)))
# A colour or a form that is not one of the page's own.
ELSEWHERE = re.compile(r"url\(\s*['\"]?[^#'\"\s]", re.IGNORECASE)
POLICY = "content-security-policy"
# What leads on from a page that went, to another of this site.
LEADS_ON = re.compile(r"0; url=(?![\s\x00-\x20]*(?:[a-zA-Z][a-zA-Z0-9+.-]*:|[/\\]{2}))[^<>\"']*")
OUTSIDE = re.compile(r"[\s\x00-\x20]*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})", re.IGNORECASE)
# What begins like a tag, which no text and no value of an attribute of ours holds unescaped.
BEGUN = re.compile("<[a-zA-Z]")
# A tag as the standard writes it, read once: none begins in another, no attribute in a value.
TAG = re.compile(
    r"""<([a-zA-Z][^\s/<>"'=]*+)((?:[\s/]++[^\s/<>"'=]++"""
    r"""(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s<>"'=`]++))?)*+[\s/]*+)>"""
)
ATTRIBUTE = re.compile(r"""[\s/]([^\s/<>"'=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?""")
# The one place that scripts fill later: what it holds is read as if it stood on the page.
LATER = ('<template id="later">', "</template>")


def faults_of_output(html: str) -> Iterator[str]:
    """What of an output of a notebook no page may hold."""
    yield from faults_of_tags(html, OF_OUTPUT, {})


def faults_of_page(html: str) -> Iterator[str]:
    """What of a finished page may not stand there."""
    begun, later, rest = html.partition(LATER[0])
    whole = begun + (rest.replace(LATER[1], "", 1) if later else "")
    yield from faults_of_tags(whole, OF_PAGE, ONCE)


def faults_of_tags(html: str, cleaner: nh3.Cleaner, once: Attributes) -> Iterator[str]:
    """The elements and attributes that the sanitiser would take away, or reads otherwise; those of
    which there is one a page, where there are more or they say more; values that may not be so.
    """
    tags = TAG.findall(html)
    if len(BEGUN.findall(html)) != len(tags):
        yield quoted("<")
    there, kept = (
        how_often(tags),
        how_often(TAG.findall(cleaner.clean(PICTURED.sub(r'\1""', html)))),
    )
    for name, attributes in once.items():
        own = how_often(tag for tag in tags if tag[0].lower() == name)
        if own[0].total() != 1 or own[1].keys() - attributes:
            yield quoted(f"<{name}>")
        for mine, less in zip(there, own, strict=True):
            mine.subtract(less)
    for which, (mine, theirs) in enumerate(zip(there, kept, strict=True)):
        for name in sorted((mine - theirs) | (theirs - mine)):
            yield quoted(name if which else f"<{name}>")
    for name, said in tags:
        if name.lower() in VALUED or "url(" in said:
            values = {one.lower(): unquoted(value) for one, value in ATTRIBUTE.findall(said)}
            yield from (quoted(f"<{name} {one}>") for one in wrong_in(name.lower(), values))


def how_often(tags: Iterable[tuple[str, str]]) -> tuple[Counter[str], Counter[str]]:
    """How often there is each element and each attribute."""
    read = tuple(tags)
    attributes = ATTRIBUTE.findall(" ".join(said for _, said in read if said))
    return Counter(name.lower() for name, _ in read), Counter(one.lower() for one, _ in attributes)


def unquoted(value: str) -> str:
    """The value of an attribute as a browser has it."""
    return unescape(value[1:-1] if value[:1] in ("'", '"') else value)


def wrong_in(name: str, values: Mapping[str, str]) -> Collection[str]:
    """The attributes of an element whose value would load from elsewhere, or lead a reader away."""
    relations = set(values.get("rel", "").lower().split())
    wrong = {
        one
        for one, value in values.items()
        if (name, one.rpartition(":")[2]) in LOADS
        and any(map(OUTSIDE.match, value.split(",") if one == "srcset" else [value]))
        and not PICTURE.match(value)
        if not (name == "link" and relations <= TELLING)
    }
    wrong |= {one for one, value in values.items() if ELSEWHERE.search(value)}
    if name == "link" and not relations <= RELATIONS:
        wrong.add("rel")
    if name == "script" and "src" not in values and "json" not in values.get("type", ""):
        wrong.add("type")
    kind = values.get("http-equiv", POLICY).lower()
    leads_on = kind == "refresh" and LEADS_ON.fullmatch(values.get("content", ""))
    if name == "meta" and kind != POLICY and not leads_on:
        wrong.add("http-equiv")
    return sorted(wrong)
