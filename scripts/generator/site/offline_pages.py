"""A page as the copy of one language has it: every link leads to a file of the copy."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from markupsafe import Markup

from generator.languages import Language
from generator.site.offline_files import in_copy
from generator.site.offline_links import (
    CANDIDATE,
    INDEX,
    TAG,
    attribute_value,
    attributes_in,
    is_file_of_data,
    led_from,
    resolved,
)

# Where a page lists the copies: of the copy itself it says what it is.
LISTED = re.compile(
    r'<ul class="at-hand" id="copies"(?:(?!<ul class="at-hand").)*?</ul>', re.DOTALL
)
SAYS = re.compile(r'data-copies="([^"]*)"')
PLACE = "copies"
# What means something only where a page has an address: an other language, where the page is had
# from, and a picture that a browser fetches to copy it.
SWITCH = "other-language"
ONLINE = ("data-here", "data-picture")
BARE_ONLINE = re.compile(rf"\s(?:{'|'.join(ONLINE)})(?=\s|$)")
SCRIPT = "assets/js/offline/files.js"
# What a page states of itself: to some browsers no file on a disk is of the page's own origin, so
# that what it loads there is allowed by its scheme as well; typefaces stand in the style sheet.
POLICY = re.compile(r'(http-equiv="Content-Security-Policy" content=")([^"]+)')
OWN, ON_DISK = "'self'", "'self' file:"


@dataclass(frozen=True)
class OfflineCopy:
    """The copy of a language: its `files` by their path below the site's root; `listed` is the page
    that lists the copies, `public` the site's address, or "" while there is none.
    """

    language: Language
    files: Set[str]
    listed: str
    public: str = ""

    def place(self, path: str) -> str:
        """Where a file stands in the copy."""
        return in_copy(path, self.language)


def copied_page(html: str, page: str, copy: OfflineCopy) -> str:
    """The page at this path, as it stands in the copy."""
    said = LISTED.search(html)
    if said and (says := SAYS.search(said[0])):
        html = html.replace(said[0], f'<p id="{PLACE}">{says[1]}{address_told(copy)}</p>')
    html = TAG.sub(lambda found: copied_tag(found, page, copy), html)
    html = POLICY.sub(lambda stated: f"{stated[1]}{policy_on_disk(stated[2])}", html, count=1)
    script = led_from(copy.place(page), SCRIPT)
    return html.replace("</head>", f'<script defer src="{script}"></script></head>', 1)


def policy_on_disk(policy: str) -> str:
    """A page's policy, with the files of the disk beside those of its own origin."""
    typefaces = f"font-src {ON_DISK}"
    return policy.replace(OWN, ON_DISK).replace(typefaces, f"{typefaces} data:")


def address_told(copy: OfflineCopy) -> Markup:
    """The public address of the language, where there is one."""
    if not copy.public:
        return Markup("")
    address = f"{copy.public}{copy.language.folder}"
    return Markup(' <a href="{}">{}</a>').format(address, address)


def copied_tag(found: re.Match[str], page: str, copy: OfflineCopy) -> str:
    """A tag with its links led to files; nothing for what machines read of a file left out."""
    tag, attributes = found[1], found[2]
    if not any(name in attributes for name in ("href", "src", "data-")):
        return found[0]
    if tag == "link" and any(is_left_out(one, page, copy) for one in attributes_in(attributes)):
        return ""
    is_switch = SWITCH in attributes
    written = "".join(
        BARE_ONLINE.sub("", one)
        if isinstance(one, str)
        else copied_attribute(one, tag, page, copy, is_switch)
        for one in taken_apart(attributes)
    )
    return found[0].replace(attributes, written, 1)


def taken_apart(attributes: str) -> list[str | re.Match[str]]:
    """The attributes of a tag in order: those with a value, and what stands between."""
    parts: list[str | re.Match[str]] = []
    reached = 0
    for one in attributes_in(attributes):
        parts += [attributes[reached : one.start()], one]
        reached = one.end()
    return [*parts, attributes[reached:]]


def is_left_out(attribute: re.Match[str], page: str, copy: OfflineCopy) -> bool:
    """Whether an attribute leads to a file that the copy has not."""
    target = resolved(page, attribute_value(attribute)) if attribute[2] == "href" else None
    return target is not None and target not in copy.files


def copied_attribute(
    attribute: re.Match[str], tag: str, page: str, copy: OfflineCopy, is_switch: bool
) -> str:
    """An attribute as the copy has it, with the space before it; nothing where it leads nowhere."""
    space, name, value = attribute[1], attribute[2], attribute_value(attribute)
    if name in ONLINE or (is_switch and name == "hreflang"):
        return ""
    if name == "srcset":
        candidates = (one for one in CANDIDATE.finditer(value) if one[1])
        found = [f"{copied_link(one[1], page, copy) or one[1]}{one[2]}" for one in candidates]
        return f'{space}{name}="{", ".join(found)}"'
    if name not in ("href", "src") and not is_file_of_data(name, value):
        return attribute[0]
    target = resolved(page, value)
    if target is None or (name.startswith("data-") and target not in copy.files):
        return attribute[0]
    if is_switch:
        place = f"{led_from(copy.place(page), copy.place(copy.listed))}#{PLACE}"
        return f'{space}{name}="{place}"'
    there = copied_link(value, page, copy)
    return f'{space}{name}="{there}"' if there else ""


def copied_link(link: str, page: str, copy: OfflineCopy) -> str:
    """A link of a page as the copy has it; "" where it leads out of the copy to no address."""
    target, more = resolved(page, link) or "", re.sub(r"^[^?#]*", "", link)
    if target in copy.files:
        return f"{led_from(copy.place(page), copy.place(target))}{more}"
    return f"{copy.public}{target.removesuffix(INDEX)}{more}" if copy.public else ""
