"""`_headers`, which Netlify and Cloudflare Pages read: a path or its beginning, then headers."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.languages import language_at
from generator.site.served import ANEW, EVERYWHERE, FOR_EVER, HASHED, Headers, is_frozen
from generator.writing.links import BARE, EDITIONS


def headers_file(paths: Collection[str], guarded: Headers, framed: Headers, base: str) -> str:
    """For Netlify and Cloudflare Pages, which pack texts and ask anew for files by themselves.

    They join headers of all rules that fit a path. Two policies would both hold, so no two rules
    with a policy may fit one path: each folder and each file of the first level has its own. Nor
    may one that asks anew fit a file that is kept: where there are some, the host's way stands.
    Cloudflare reads a hundred rules, no more: frozen editions, of which each would need as many
    again, have the policy that their pages state, which says all but who may frame them.
    """
    paths = [path for path in paths if not is_frozen(path)]
    kept = sorted(filter(HASHED.search, paths))
    rules: dict[str, Headers] = {"*": EVERYWHERE}
    for top in sorted(set(first_levels(paths))):
        is_bare = top == f"{language_at(top).folder}{BARE}*"
        rules[top] = framed if is_bare else guarded
        if not any(path.startswith(top.removesuffix("*")) for path in kept if top.endswith("*")):
            rules[top] = rules[top] | ANEW
    rules |= dict.fromkeys(kept, FOR_EVER)
    return "\n".join(
        f"{base}{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for path, headers in rules.items()
    )


def first_levels(paths: Collection[str]) -> Iterator[str]:
    """What stands at the root of each language: its folders with all in them, and its pages."""
    for path in paths:
        folder = language_at(path).folder
        top, _, within = path.removeprefix(folder).partition("/")
        if within and f"{top}/" == EDITIONS and not folder:
            # No rule for all below it: each edition has a policy of its own.
            yield f"{top}/{'' if within == 'index.html' else within}"
        elif within:
            yield f"{folder}{top}/*"
        elif top.endswith(".html"):
            yield f"{folder}{top}"
            if top == "index.html":
                yield folder
