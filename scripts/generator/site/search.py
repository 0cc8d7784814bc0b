"""A leaner index for the search: what readers look for, found by the roots of words."""

from __future__ import annotations

import json
import re

from generator.languages import Language
from generator.writing.links import AT_ROOT, LEDGER

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
# Nobody searches for an address, and no two of them share much.
ADDRESS = re.compile(r"https?://[^\s<]+")
# Spaces, hyphens and marks part words; a comma or a point within a number does not.
BETWEEN_WORDS = r'[\s\-:;!?=\[\]()"“”‘’/]+|[.,](?!\d)'
# What stands elsewhere in the index: the plugin takes a notebook's code for prose, the ledger
# repeats the claims of the pages that treat them and the scale that the method explains, and a
# version lists what changed in numbers. Their headings are kept.
REPEATED = (
    "notebooks/",
    *(AT_ROOT.page(LEDGER, name) for name in ("element-", "kind-", "scale")),
    AT_ROOT.page("corrections.md", "version-"),
)


def lean_index(text: str, language: Language) -> str:
    """Material's index (JSON) without tables and addresses; of what repeats others the headings.

    What else is no prose never came here: templates mark it `data-search-exclude`.
    """
    index = json.loads(text)
    index["config"]["lang"] = [language.in_lunr]
    index["config"]["separator"] = BETWEEN_WORDS
    for entry in index["docs"]:
        is_repeated = entry["location"].startswith(REPEATED)
        text = ADDRESS.sub("", TABLE.sub("", entry["text"])).strip()
        entry["text"] = "" if is_repeated else text
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
