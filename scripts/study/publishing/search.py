"""A leaner index for the search: what readers look for, found by the roots of words."""

from __future__ import annotations

import json
import re

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
# Spaces, hyphens and marks part words; a comma or a point within a number does not.
BETWEEN_WORDS = r'[\s\-:;!?=\[\]()"“”‘’/]+|[.,](?!\d)'
# The plugin of lunr for each language: docs/theme/assets/javascripts/lunr/min/lunr.NAME.min.js.
ROOTS = {"id": "id", "en": "english"}


def lean_index(text: str, language: str) -> str:
    """Material's index (JSON) without tables, and of notebooks only the headings.

    The plugin hands the search a notebook's code as if it were prose.
    """
    index = json.loads(text)
    index["config"]["lang"] = [ROOTS[language]]
    index["config"]["separator"] = BETWEEN_WORDS
    for entry in index["docs"]:
        in_notebook = entry["location"].startswith("notebooks/")
        entry["text"] = "" if in_notebook else TABLE.sub("", entry["text"]).strip()
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
