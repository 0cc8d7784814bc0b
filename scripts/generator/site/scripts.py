"""Our scripts as pages have them: one within each page, one file for all, the rest when asked for.

What decides on light or dark has to run before anything is drawn, and a file would hold that up:
it stands in the page, the same on all, and each page's policy lets it run by the hash of its text.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

WITHIN = "scheme.js"
# One file of these, in this order, in the place of the one that templates name.
JOINED = ("later.js", "asked.js")
ONE = "site.js"
# These come when a reader asks for what they do.
ASKED = ("theme.js", "interactive.js", "in_place.js")
# No longer files of their own.
GONE = (WITHIN, *JOINED)
ASKS_WITHIN = re.compile(rf' src="[^"]*assets/js/{re.escape(WITHIN)}">')
ASKS_ONE = re.compile(rf'( src="[^"]*)assets/js/{re.escape(ONE)}(")')
POLICY = "script-src 'self'"


def brought_at_first(scripts: Mapping[str, str]) -> list[str]:
    """Our scripts that come with a page, of all by name."""
    return [text for name, text in scripts.items() if name not in ASKED]


def joined(scripts: Mapping[str, str]) -> str:
    """The one file that every page asks for, of our scripts by name."""
    # Where one begins with a bracket, it would else be a call of what ends the one before.
    return ";".join(scripts[name] for name in JOINED)


def script_name(script: str) -> str:
    """Where it lies: a digest in its name, so that browsers may keep it for ever."""
    return f"assets/js/site.{sha256(script.encode()).hexdigest()[:8]}.min.js"


def allowed(script: str) -> str:
    """What a policy calls a script by that stands in the page."""
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def with_scripts(html: str, within: str, path: str) -> str:
    """The page with the first of our scripts in it, and with the file at this path."""
    if not ASKS_WITHIN.search(html):
        return html
    html = ASKS_WITHIN.sub(lambda _: f">{within}", html, count=1)
    html = ASKS_ONE.sub(rf"\g<1>{path}\g<2>", html, count=1)
    return html.replace(POLICY, f"{POLICY} {allowed(within)}", 1)
