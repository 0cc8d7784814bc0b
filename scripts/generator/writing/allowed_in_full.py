"""Which elements, attributes and addresses stand on a finished page: what templates, drawings and
the publisher's theme make, and nothing that runs, loads or sends anything elsewhere.

The second layer behind the list of contributed text, for all of a page, whoever wrote it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import unescape

import nh3

from generator.errors import quoted
from generator.writing.allowed import ELEMENTS, OF_SOME, SCHEMES

Attributes = dict[str, frozenset[str]]


def by_name(lines: str) -> Attributes:
    """Attributes by element, of lines that name first the one, then the others."""
    split = (line.split() for line in lines.strip().split("\n"))
    return {name: frozenset(attributes) for name, *attributes in split}


OF_ALL = by_name("* class dir hidden id lang role tabindex title")["*"]
# How the parts of a drawing look; a colour may be one of its own page.
LOOK = by_name(
    "* class clip-path fill fill-opacity fill-rule font-family font-size font-style font-weight id "
    "opacity paint-order pointer-events stroke stroke-dasharray stroke-dashoffset stroke-linecap "
    "stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration "
    "transform"
)["*"]
DRAWN = {
    name: attributes | LOOK
    for name, attributes in by_name(
        """
        circle cx cy r
        clipPath clipPathUnits
        defs
        desc
        ellipse cx cy rx ry
        g
        line x1 x2 y1 y2
        linearGradient gradientUnits x1 x2 y1 y2
        path d
        pattern height patternUnits width x y
        polygon points
        polyline points
        rect height rx ry width x y
        stop offset stop-color stop-opacity
        svg height preserveAspectRatio version viewBox width x xmlns y
        symbol viewBox
        text dominant-baseline dx dy lengthAdjust textLength x y
        tspan dx dy x y
        use height href width x y
        """
    ).items()
}
SHOWN = {name: OF_SOME.get(name, frozenset()) for name in ELEMENTS} | by_name(
    """
    a data-file download href hreflang rel type
    article
    data value
    figcaption
    figure
    footer
    header
    main
    nav
    """
)
# What stands in the head of a page or is one of its controls: no text and no output has such.
OF_PAGES = by_name(
    """
    base target
    button type
    fieldset
    form autocomplete name
    img alt decoding height loading sizes src srcset width
    input autocapitalize autocomplete autocorrect checked form inputmode name placeholder required \
        spellcheck type value
    label for
    legend
    link href hreflang rel type
    meta charset content http-equiv name property
    noscript
    option value
    output for
    script defer src type
    select name
    template
    title
    """
)
# Of a page there is one each, which says no more than this.
ONCE = by_name("html class lang\nhead\nbody class dir")
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


def cleaner_of(elements: Attributes) -> nh3.Cleaner:
    """The sanitiser that keeps these elements and attributes."""
    return nh3.Cleaner(
        tags=set(elements),
        attributes={**{name: set(own) for name, own in elements.items()}, "*": set(OF_ALL)},
        generic_attribute_prefixes={"aria-", "data-"},
        clean_content_tags=set(),
        link_rel=None,
        url_schemes=set(SCHEMES),
    )


OF_OUTPUT = cleaner_of({**SHOWN, **DRAWN})
OF_PAGE = cleaner_of({**SHOWN, **DRAWN, **OF_PAGES})
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
        and OUTSIDE.match(value)
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
