"""The site's public address, made right or refused: citations, snippets and servers rest on it.

Once right it stands safely in HTML, in YAML and in the files of any server: letters, digits and
`-._~`, with all else as UTF-8 behind percent signs.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, quote, unquote, urlsplit

from generator.errors import InvalidSetting

NAME = "SITE_URL"
PORTS = {"http": 80, "https": 443}
# What a shell or a template left behind, or what a server's file would read as its own.
FORBIDDEN = frozenset("\"'`<>\\^{|}$;")
# A folder's name, its percent signs resolved, may not part the address anew either.
FORBIDDEN_IN_STEP = FORBIDDEN | frozenset("%?#/")
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\Z")
LONGEST_HOST = 253
# The last step of an address that names the home page's file.
HOME = "index.html"


def public_address(text: str) -> str:
    """The address ending in a slash, or "" where none is given; InvalidSetting says what is wrong.

    Made right is what leaves no doubt: space around, capitals in scheme and host, a port that goes
    without saying, a missing last slash, empty and dotted steps, `index.html`, letters to escape.
    """
    text = text.strip()
    if not text:
        return ""
    parts = split_address(text)
    path = "".join(f"{quote(step, safe='')}/" for step in steps(parts.path, text))
    return f"{parts.scheme}://{host(parts, text)}{port(parts, text)}/{path}"


def split_address(text: str) -> SplitResult:
    """The parts of an address that leads to a folder of a website, and to nothing in it."""
    check_letters(text, FORBIDDEN, text)
    try:
        parts = urlsplit(text)
    except ValueError:
        raise wrong(text, "a host's name") from None
    if parts.scheme not in PORTS or not parts.netloc:
        raise wrong(text, "an address that begins with https:// or http://")
    if "@" in parts.netloc:
        raise wrong(text, "an address without a user's name or password")
    for sign, part in (("?", "query"), ("#", "fragment")):
        if sign in text:
            raise wrong(text, f"an address without a {part} ({sign})")
    return parts


def check_letters(part: str, forbidden: frozenset[str], text: str) -> None:
    """Refuse what no address holds, or what would mean something else to a server or a page."""
    for letter in part:
        if letter in forbidden or letter.isspace() or not letter.isprintable():
            named = "a space" if letter == " " else ascii(letter)
            raise wrong(text, f"an address without {named}")


def steps(path: str, text: str) -> list[str]:
    """The folders that the path names, read as a browser reads them."""
    found: list[str] = []
    for step in path.split("/"):
        try:
            name = unquote(step, errors="strict")
        except UnicodeDecodeError:
            raise wrong(text, "letters escaped as UTF-8") from None
        check_letters(name, FORBIDDEN_IN_STEP, text)
        if name == "..":
            found = found[:-1]
        elif name not in ("", "."):
            found.append(name)
    return found[:-1] if found[-1:] == [HOME] else found


def host(parts: SplitResult, text: str) -> str:
    """The host as names are looked up: small letters, international ones in Punycode."""
    name = (parts.hostname or "").removesuffix(".")
    try:
        if parts.netloc.startswith("["):
            return f"[{ipaddress.IPv6Address(name).compressed}]"
        name = name if name.isascii() else in_ascii(name)
    except ValueError:
        raise wrong(text, "a host's name") from None
    if len(name) > LONGEST_HOST or not all(map(LABEL.match, name.split("."))):
        raise wrong(text, "a host's name")
    return name


def in_ascii(name: str) -> str:
    """An international name as browsers write it; ValueError where it is none."""
    # Only here: few names need it, and seeing that nothing changed must stay quick.
    import idna

    return idna.encode(name, uts46=True).decode("ascii")


def port(parts: SplitResult, text: str) -> str:
    """The port with its colon, where it is not the one that the scheme implies."""
    try:
        number = parts.port
    except ValueError:
        number = 0
    if number == 0:
        raise wrong(text, "a port from 1 to 65535")
    return "" if number in (None, PORTS[parts.scheme]) else f":{number}"


def wrong(text: str, expected: str) -> InvalidSetting:
    """The refusal; a text that may hold a password is not repeated, since logs are kept."""
    return InvalidSetting(NAME, None if "@" in text else text, expected)
