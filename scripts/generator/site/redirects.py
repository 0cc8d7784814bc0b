"""What tells hosts where retired addresses went, beside the pages that lead on by themselves.

A host's answer (301) keeps the part that an address names, and reaches files, which are no pages.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from generator.languages import LANGUAGES, root_language


def redirects(moves: Mapping[str, str], paths: Collection[str]) -> dict[str, str]:
    """Old paths and new ones, from the site's root, of all that went as a whole.

    That are pages in every language, and files that nothing stands for at their old path.
    """
    found = {}
    for language in LANGUAGES.values():
        for old, new in moves.items():
            is_root = language == root_language()
            if "#" not in old and (old.endswith("/") or (is_root and old not in paths)):
                found[f"{language.folder}{old}"] = f"{language.folder}{new}"
    return found


def redirects_file(moved: Mapping[str, str], base: str) -> str:
    """`_redirects`, which Netlify and Cloudflare Pages read."""
    return "".join(f"{base}{old} {base}{new} 301\n" for old, new in moved.items())


def apache_redirects(moved: Mapping[str, str], base: str) -> str:
    """Lines of `.htaccess`, within the test for mod_alias."""
    return "".join(
        f'  RedirectMatch 301 "^{re.escape(base + old)}$" "{base}{new}"\n'
        for old, new in moved.items()
    )


def nginx_redirects(moved: Mapping[str, str], base: str) -> Iterator[str]:
    """Locations within the one of the site."""
    for old, new in moved.items():
        yield f'  location = "{base}{old}" {{\n    return 301 "{base}{new}";\n  }}\n'
