"""Changes that have nothing to do with each other, built at once for the tests that look at each.

A build takes as long with all of them as with one, and at a public address as at none. Where a test
of one of them fails, build with that one alone to see whether another is to blame.
"""

import re
from pathlib import Path

CONTRIBUTING = Path(__file__).parents[1] / "CONTRIBUTING.md"
# Manufacturing of 2022 and the total become 100 billion rupiah more.
ONE_VALUE = (
    ("grdp.csv", "9543671.00", "9643671.00"),
    ("grdp.csv", "9 543 671,00", "9 643 671,00"),
    ("grdp_totals.csv", "22995777.49", "23095777.49"),
    ("grdp_totals.csv", "22 995 777,49", "23 095 777,49"),
)
# The total of 2020 is the sum of its sectors, and all count 63 businesses.
AGREEMENTS = (
    ("grdp_totals.csv", "20743698.00", "20743696.00"),
    ("grdp_totals.csv", "20 743 698,00", "20 743 696,00"),
    ("informant.csv", "businesses,47,businesses,47 ", "businesses,63,businesses,63 "),
)
# Of prose and records, each a kind of its own: (file, old text, new text).
PROSE = {
    "a sentence": ("docs/id/findings/output.md", "angka kedua itu", "angka terakhir itu"),
    "a title": ("docs/en/method.md", "title: ", "title: Our "),
    "a notebook": (
        "docs/en/notebooks/economy.ipynb",
        "one step at a time",
        "one step after another",
    ),
}
RECORDS = {
    "a label": ("data/words.csv", "total,PDRB,GRDP", "total,PDRB seluruhnya,Whole GRDP"),
    "words of an exhibit": ("data/exhibits/grdp-growth.toml", "Rising prices", "Prices that rise"),
    "a data note": ("data/notes.toml", "which is plausible", "which may well be"),
    "a claim": ("data/claims.csv", "names interviews", "tells of interviews"),
    "a reference": ("data/references.json", "The role of the small", "A role of the small"),
    "a reply": (
        "data/replies.toml",
        "# There is none yet.",
        '[[replies]]\nby = "authors"\ndate = 2026-01-31\nclaim = "output-revenue"\n'
        'id = "Jawabannya."\nen = "The answer."\n# There is one.',
    ),
    "a lesson": ("data/class/lessons.toml", "on a phone or in", "with a phone or in"),
    "a style": ("docs/theme/assets/css/voices.css", "1.2rem", "1.25rem"),
    "a script": ("docs/theme/assets/js/later.js", "(() => {", "(() => { // once more"),
    "a template": ("docs/theme/partials/copyright.html", "about-line", "about-line whole"),
}
# Labels that nothing asks for, though others that begin alike are.
UNUSED_LABELS = "figure.grdp-growth.hole,Lubang,Hole\ncolumn.nowhere,Entah,Nowhere\n"
FIRST_LABEL = "total,PDRB,GRDP\n"
CHANGES = (
    *ONE_VALUE,
    *AGREEMENTS,
    ("words.csv", FIRST_LABEL, f"{FIRST_LABEL}{UNUSED_LABELS}"),
)
# A place that others may link to from now on.
NEW_PLACE = {f"docs/{language}/method.md": "## PDRB {#one-more}\n" for language in ("id", "en")}


def additions() -> dict[str, str]:
    """What is added at the end of files: the example of CONTRIBUTING.md, and a new place."""
    return recipe() | NEW_PLACE


def recipe() -> dict[str, str]:
    """What the example of CONTRIBUTING.md adds to each file: the block that follows its name."""
    text = CONTRIBUTING.read_text(encoding="utf-8")
    example, *_ = text[text.index("## Adding a figure") :].split("\n## ", 1)
    found = re.findall(r"([^\n]+):\n\n```\w+\n(.*?)```", example, re.DOTALL)
    return {path: block for line, block in found for path in re.findall(r"`([^`]+\.\w+)`", line)}
