"""Which elements, attributes and addresses stand on a finished page: what templates, drawings and
the publisher's theme make, and nothing that runs, loads or sends anything elsewhere.

The second layer behind the list of contributed text, for all of a page, whoever wrote it.
"""

from __future__ import annotations

import nh3

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
    aside
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
