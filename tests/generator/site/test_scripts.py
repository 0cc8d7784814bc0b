"""The first of our scripts stands in each page, allowed by its hash; the others are one file."""

import re
from base64 import b64encode
from hashlib import sha256

from generator.site.scripts import allowed, joined, script_name, with_scripts

SCRIPTS = {"later.js": "(() => {})()\n", "asked.js": "(() => {})()\n"}
WITHIN = "(() => {})()\n"
PAGE = (
    "<head><meta content=\"default-src 'none'; script-src 'self'; style-src 'self'\">"
    '<script src="../assets/js/scheme.js"></script>'
    '<script defer src="../assets/js/site.js" data-base=".."></script></head>'
)


def test_joined_scripts_stay_statements_of_their_own():
    """A bracket at a line's beginning would call what ends the line before."""
    assert re.search(r"\)\(\)\s*;\s*\(", joined(SCRIPTS))


def test_the_page_holds_the_first_and_its_policy_names_its_hash():
    path = script_name(joined(SCRIPTS))
    page = with_scripts(PAGE, WITHIN, path)
    digest = b64encode(sha256(WITHIN.encode()).digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}'; style-src 'self'" in page
    assert f"<script>{WITHIN}</script>" in page and "scheme.js" not in page
    assert f'<script defer src="../{path}" data-base="..">' in page
    assert re.fullmatch(r"assets/js/site\.[0-9a-f]{8}\.min\.js", path)


def test_a_page_without_the_first_keeps_its_policy():
    bare = PAGE.replace("scheme.js", "embed.js")
    assert with_scripts(bare, WITHIN, "x") == bare
    assert allowed(WITHIN) not in bare
