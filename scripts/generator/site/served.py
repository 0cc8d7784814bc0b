"""How each file of the site is to be served: its kind, whether it is kept, with what headers."""

from __future__ import annotations

import re

from generator.writing.links import EDITIONS

Headers = dict[str, str]
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# A file with a digest of its content in its name never changes; the rest is asked for anew.
HASHED = re.compile(r"\.[0-9a-f]{8}\.min\.(?:css|js)$")
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
ANEW = {"Cache-Control": "no-cache"}
# What each kind of file is: texts, which are sent packed, and what is packed already. Hosts know
# some of them, and since they tell browsers not to guess they must know all.
TEXTS = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "json": "application/json",
    "map": "application/json",
    "webmanifest": "application/manifest+json",
    "ipynb": "application/x-ipynb+json",
    "svg": "image/svg+xml",
    "xml": "application/xml",
    "csv": "text/csv",
    "md": "text/markdown",
    "txt": "text/plain",
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "sha256": "text/plain",
}
PACKED = {
    "png": "image/png",
    "webp": "image/webp",
    "pdf": "application/pdf",
    "woff2": "font/woff2",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "zip": "application/zip",
    "gz": "application/gzip",
}
# These speak to the host, not to readers.
NAMES = HEADERS, HTACCESS, NGINX, REDIRECTS, JEKYLL = (
    *("_headers", ".htaccess", "nginx.conf"),
    *("_redirects", ".nojekyll"),
)
NOT_SERVED = rf"/(?:{'|'.join(map(re.escape, NAMES))})$"


def is_frozen(path: str) -> bool:
    """Whether a file, by its path below the site's root, belongs to a frozen edition."""
    return path.startswith(EDITIONS) and "/" in path.removeprefix(EDITIONS)


def text_types() -> list[str]:
    """The kinds of texts, each once."""
    return list(dict.fromkeys(TEXTS.values()))
