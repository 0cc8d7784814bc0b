"""Markup that other publishers know, and that this site would show raw, lose or not let load.

MkDocs without extensions leaves a footnote as it was typed; the pages' policy lets no script, no
style and nothing of another host in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.errors import InvalidProse, quoted
from generator.reading import body_of
from generator.reading.places import without_code
from generator.writing.prose import on_line

VOICE = 'a voice, such as "::: ours" to ":::"'
FIGURE = "a figure of the study, {{ figure.NAME }}, or of data/media, {{ picture.NAME }}"
CSS = "no look of its own: it stands in docs/theme/assets/css"
TEXT = "a text that says it"
# What is written, and what to write instead.
UNSHOWN = {
    r"\[\^[^\[\]\s]+\]": "a sentence of the text or a citation, [@KEY], instead of a footnote",
    r"\^\[[^\[\]\n]+\]": "a sentence of the text or a citation, [@KEY], instead of a footnote",
    r"^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+\S+": VOICE,
    r"^>[ \t]*\[!\w+\]": VOICE,
    r"^[ \t]+:::+.*": f"{VOICE}, at the beginning of its lines",
    r'^[ \t]*===[!+]?[ \t]+["“].*': "sections with headings of their own instead of tabs",
    r"(?<=\n):[ \t]+\S.*": "a list or headings instead of a list of definitions",
    r"^\*\[[^\[\]\n]+\]:": "the words in full instead of an abbreviation",
    r"^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]": "a list without boxes",
    r"!\[[^\[\]\n]*\][(\[]": FIGURE,
    r"\[\[[^\[\]\n.]+\]\]": "a link as [text](page.md)",
    r"~~\S[^~\n]*~~": "the words without a line through them",
    r"==\S[^=\n]*==": "*words* or **words**",
    r"\$\$|\\\(|\\\[": "a formula in words",
    r"(?<![\w:/]):[a-z][a-z_]+:(?![\w/:])": TEXT,
    r"<(?:img|picture|video|audio|canvas|svg|object|embed|iframe)\b[^>]*>?": FIGURE,
    r"<(?:script|style|link|meta|base|form|input|button)\b[^>]*>?": "text and marks alone",
    r"<\w[^<>]*?\sstyle\s*=[^<>]*>?": CSS,
    r"\{(?=[^{}\n]*\bstyle\s*=)[^{}\n]*\}": CSS,
    r"<\w[^<>]*?\son\w+\s*=[^<>]*>?": "no script of its own: it stands in docs/theme/assets/js",
    r"\]\([ \t]*(?:javascript|data|vbscript):[^)\n]*": "an address of a page",
    # Of two dashes: the line that ends a table's head has other signs, a rule stands alone.
    r"^(?<=\S\n)(?:=+|-{2,})[ \t]*$": 'a heading as "## Heading {#id}"',
}
FOUND = re.compile("|".join(f"({pattern})" for pattern in UNSHOWN), re.MULTILINE | re.IGNORECASE)


def unshown_faults(text: str, file: str) -> Iterator[InvalidProse]:
    """Each place of a page where such markup stands, by its line, with what to write instead."""
    body = without_code(body_of(text))
    for found in FOUND.finditer(body):
        expected = [*UNSHOWN.values()][(found.lastindex or 1) - 1]
        said = f"{quoted(found[0].strip())} - expected {expected}"
        yield InvalidProse(on_line(file, body, found.start()), said)
