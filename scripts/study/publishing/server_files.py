"""Headers for the servers that publish the site, in the form that each kind of host reads.

Browsers ignore `frame-ancestors` in a page, so who may frame a page is said by headers: other
sites may frame what is below embed/, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# A file with a digest of its content in its name never changes; the rest is asked for anew.
HASHED = re.compile(r"\.[0-9a-f]{8}\.min\.(?:css|js)$")
FOR_EVER = "public, max-age=31536000, immutable"


def policy_of(html: str) -> str:
    """The policy that a page states itself, which its header repeats."""
    stated = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    return stated[1] if stated else "default-src 'self'"


def server_files(
    paths: Collection[str], policy: str, embed_policy: str, base: str = "/"
) -> dict[str, str]:
    """The files by name; `paths` are those of the site, `base` the path it is published below."""
    guarded = {
        "Content-Security-Policy": f"{policy}; frame-ancestors 'none'",
        "X-Frame-Options": "DENY",
    }
    framed = {"Content-Security-Policy": f"{embed_policy}; frame-ancestors *"}
    return {
        "_headers": headers_file(paths, guarded, framed, base),
        ".htaccess": htaccess(guarded, framed, base),
        "nginx.conf": nginx_snippet(guarded, framed, base),
    }


def headers_file(
    paths: Collection[str], guarded: dict[str, str], framed: dict[str, str], base: str
) -> str:
    """For Netlify and Cloudflare Pages, which join headers of all rules that fit a path.

    Two policies would both hold, so no two rules with a policy may fit one path: each folder and
    each file of the first level has its own.
    """
    rules = [(f"{base}*", EVERYWHERE)]
    for top in sorted(set(first_levels(paths))):
        rules.append((f"{base}{top}", framed if top.endswith("embed/*") else guarded))
    for path in sorted(paths):
        if HASHED.search(path):
            rules.append((f"{base}{path}", {"Cache-Control": FOR_EVER}))
    return "\n".join(
        f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for path, headers in rules
    )


def first_levels(paths: Collection[str]) -> Iterator[str]:
    """What stands at the root of each language: its folders with all in them, and its pages."""
    for path in paths:
        language = "en/" if path.startswith("en/") else ""
        top, _, below = path.removeprefix(language).partition("/")
        if below:
            yield f"{language}{top}/*"
        elif top.endswith(".html"):
            yield f"{language}{top}"
            if top == "index.html":
                yield language


def htaccess(guarded: dict[str, str], framed: dict[str, str], base: str) -> str:
    """For Apache, which reads it where it lies (AllowOverride FileInfo)."""

    def lines(headers: dict[str, str], indent: str = "  ") -> str:
        return "".join(
            f'{indent}Header always set {name} "{value}"\n' for name, value in headers.items()
        )

    return (
        f"ErrorDocument 404 {base}404.html\n<IfModule mod_headers.c>\n"
        f"{lines(EVERYWHERE | guarded)}"
        '  <If "%{REQUEST_URI} =~ m#/embed/#">\n'
        f"{lines(framed, '    ')}    Header always unset X-Frame-Options\n  </If>\n"
        f'  <FilesMatch "{HASHED.pattern}">\n'
        f"{lines({'Cache-Control': FOR_EVER}, '    ')}  </FilesMatch>\n</IfModule>\n"
    )


def nginx_snippet(guarded: dict[str, str], framed: dict[str, str], base: str) -> str:
    """For nginx: `include` it in the `server` block whose root is the site."""

    def location(match: str, headers: dict[str, str]) -> str:
        # nginx leaves out the headers of outer blocks where an inner one adds any: all in each.
        lines = "".join(
            f'  add_header {name} "{value}" always;\n'
            for name, value in (EVERYWHERE | headers).items()
        )
        return f"location {match} {{\n{lines}}}\n"

    return (
        f"error_page 404 {base}404.html;\n"
        + location(base, guarded)
        + location(f'~ "^{base}(?:en/)?embed/"', framed)
        + location(f'~ "{HASHED.pattern}"', guarded | {"Cache-Control": FOR_EVER})
    )
