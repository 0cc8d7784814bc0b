"""A leaner index for the search: what readers look for, without tables and code."""

from __future__ import annotations

import json
import re

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def lean_index(text: str) -> str:
    """Material's index (JSON) without tables, and of notebooks only the headings.

    The plugin hands the search a notebook's code as if it were prose.
    """
    index = json.loads(text)
    for entry in index["docs"]:
        in_notebook = entry["location"].startswith("notebooks/")
        entry["text"] = "" if in_notebook else TABLE.sub("", entry["text"]).strip()
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
