"""`_headers`, which Netlify and Cloudflare Pages read: a path or its beginning, then headers."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.languages import LANGUAGES
from generator.site.served import ANEW, EVERYWHERE, FOR_EVER, HASHED, Headers
from generator.writing.beside import below


def headers_file(paths: Collection[str], guarded: Headers, framed: Headers, base: str) -> str:
    """For Netlify and Cloudflare Pages, which pack texts and ask anew for files by themselves.

    They join headers of all rules that fit a path. Two policies would both hold, so no two rules
    with a policy may fit one path: each folder and each file of the first level has its own. Nor
    may one that asks anew fit a file that is kept: where there are some, the host's way stands.
    Cloudflare reads a hundred rules, no more.
    """
    kept = sorted(filter(HASHED.search, paths))
    rules: dict[str, Headers] = {"*": EVERYWHERE}
    for top in sorted(set(first_levels(paths))):
        rules[top] = framed if top.endswith("embed/*") else guarded
        if not any(path.startswith(top.removesuffix("*")) for path in kept if top.endswith("*")):
            rules[top] = rules[top] | ANEW
    rules |= dict.fromkeys(kept, FOR_EVER)
    return "\n".join(
        f"{base}{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for path, headers in rules.items()
    )


def first_levels(paths: Collection[str]) -> Iterator[str]:
    """What stands at the root of each language: its folders with all in them, and its pages."""
    others = [below(code) for code in LANGUAGES if below(code)]
    for path in paths:
        language = next((one for one in others if path.startswith(one)), "")
        top, _, rest = path.removeprefix(language).partition("/")
        if rest:
            yield f"{language}{top}/*"
        elif top.endswith(".html"):
            yield f"{language}{top}"
            if top == "index.html":
                yield language
