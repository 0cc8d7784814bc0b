"""What tells each kind of host how to serve the site: headers, what to keep, what to pack.

Browsers ignore `frame-ancestors` in a page, so who may frame a page is said by headers: other
sites may frame what is below embed/, and nothing else. Browsers ask anew for whatever may change,
and keep for a year what bears a digest of its content in its name. Texts are sent packed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from urllib.parse import unquote

from generator.languages import other_languages, root_language
from generator.site.headers_file import headers_file
from generator.site.redirects import apache_redirects, nginx_redirects, redirects_file
from generator.site.served import (
    ANEW,
    EVERYWHERE,
    FOR_EVER,
    HASHED,
    HEADERS,
    HTACCESS,
    JEKYLL,
    NGINX,
    NOT_SERVED,
    PACKED,
    REDIRECTS,
    TEXTS,
    Headers,
    is_frozen,
    text_types,
)
from generator.writing.links import BARE, EDITIONS

# Apache adds "-gzip" to the tag of what it packs, and would not know that tag when asked with it.
KNOWN_AGAIN = r'''RequestHeader edit* If-None-Match "-gzip\"" "\""'''


# An edition below the list of all. Its pages state a policy of their own, which may allow another
# script than the site's: the header adds what a page cannot say, who may frame it.
EDITION = f"{EDITIONS}[^/]+/"
FROZEN = {"Content-Security-Policy": "frame-ancestors 'none'", "X-Frame-Options": "DENY"}
FROZEN_FRAMED = {"Content-Security-Policy": "frame-ancestors *"}


def policy_of(html: str) -> str:
    """The policy that a page states itself, which its header repeats."""
    stated = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    return stated[1] if stated else "default-src 'self'"


NONE: Mapping[str, str] = MappingProxyType({})


def server_files(
    paths: Collection[str],
    policy: str,
    embed_policy: str,
    base: str = "/",
    moved: Mapping[str, str] = NONE,
) -> dict[str, str]:
    """The files by name; `paths` are those of the site, `base` the path it is published below.

    `moved` are old paths with new ones, for which a file more stands where there are any.
    """
    guarded = {
        "Content-Security-Policy": f"{policy}; frame-ancestors 'none'",
        "X-Frame-Options": "DENY",
    }
    framed = {"Content-Security-Policy": f"{embed_policy}; frame-ancestors *"}
    editions = any(map(is_frozen, paths))
    files = {
        HEADERS: headers_file(paths, guarded, framed, base),
        HTACCESS: htaccess(guarded, framed, base, moved, editions),
        NGINX: nginx_snippet(guarded, framed, base, moved, editions),
        # Else GitHub Pages, from a branch, would make pages of its own of each index.md.
        JEKYLL: "",
    }
    return files | ({REDIRECTS: redirects_file(moved, base)} if moved else {})


def htaccess(
    guarded: Headers,
    framed: Headers,
    base: str,
    moved: Mapping[str, str] = NONE,
    editions: bool = False,
) -> str:
    """For Apache, which reads it where it lies (AllowOverride FileInfo), and never serves it."""

    def lines(headers: Headers, how: str = "always set", indent: str = "  ") -> str:
        return "".join(
            f'{indent}Header {how} {name} "{value}"\n' for name, value in headers.items()
        )

    kinds = "".join(f"  AddType {kind} .{end}\n" for end, kind in (TEXTS | PACKED).items())

    def where(pattern: str, headers: Headers, more: str = "") -> str:
        test = f'  <If "%{{REQUEST_URI}} =~ m#{pattern}#">\n'
        return f"{test}{lines(headers, indent='    ')}{more}  </If>\n"

    unframed = "    Header always unset X-Frame-Options\n"
    frozen = where(f"/{EDITION}", FROZEN) if editions else ""
    frozen += where(f"/{EDITION}(?:[^/]+/)?{BARE}", FROZEN_FRAMED, unframed) if editions else ""
    # What is kept is said without `always`: not of a file that is no longer there.
    return (
        f"ErrorDocument 404 {base}404.html\n"
        f'<IfModule mod_alias.c>\n  RedirectMatch 404 "{NOT_SERVED}"\n'
        f"{apache_redirects(moved, base)}</IfModule>\n"
        f"<IfModule mod_mime.c>\n{kinds}</IfModule>\n"
        "<IfModule mod_deflate.c>\n  <IfModule mod_filter.c>\n"
        f"    AddOutputFilterByType DEFLATE {' '.join(text_types())}\n"
        "  </IfModule>\n</IfModule>\n<IfModule mod_headers.c>\n"
        f"  {KNOWN_AGAIN}\n"
        f"{lines(EVERYWHERE | guarded)}{lines(ANEW, 'set')}"
        f"{where(f'/{BARE}', framed, unframed)}{frozen}"
        f'  <FilesMatch "{HASHED.pattern}">\n'
        f"{lines(FOR_EVER, 'set', '    ')}  </FilesMatch>\n</IfModule>\n"
    )


def nginx_snippet(
    guarded: Headers,
    framed: Headers,
    base: str,
    moved: Mapping[str, str] = NONE,
    editions: bool = False,
) -> str:
    """For nginx: `include` it in the `server` block whose root is the site.

    Everything stands within one location, so that it says nothing of a server's other sites.
    """
    # nginx compares paths whose percent signs are resolved already.
    here = unquote(base)

    def add(headers: Headers, indent: str) -> str:
        # nginx leaves out the headers of outer blocks where an inner one adds any: all in each.
        # What is kept is said without `always`: not of a file that is no longer there.
        return "".join(
            f'{indent}add_header {name} "{value}"{"" if name in ANEW else " always"};\n'
            for name, value in (EVERYWHERE | headers).items()
        )

    folders = "|".join(re.escape(one.folder) for one in other_languages(root_language()))
    bare = f"{re.escape(here)}(?:{folders})?{BARE}"
    home = f"{re.escape(here)}{EDITION}"
    frozen = (
        f'  location ~ "^{home}(?:{folders})?{BARE}" {{\n{add(FROZEN_FRAMED | ANEW, "    ")}  }}\n'
        f'  location ~ "^{home}" {{\n{add(FROZEN | ANEW, "    ")}  }}\n'
    )
    kinds = "".join(f"    {kind} {end};\n" for end, kind in (TEXTS | PACKED).items())
    packed = " ".join(kind for kind in text_types() if kind != TEXTS["html"])
    return (
        f'location "{here}" {{\n'
        f'  error_page 404 "{here}404.html";\n'
        # Behind another server its own name, port and scheme would lead away from the site.
        "  absolute_redirect off;\n"
        f"  types {{\n{kinds}  }}\n"
        # HTML is packed wherever anything is, and naming it would be complained of.
        "  gzip on;\n  gzip_vary on;\n  gzip_proxied any;\n  gzip_comp_level 6;\n"
        f"  gzip_types {packed};\n"
        f"{add(guarded | ANEW, '  ')}"
        f'  location ~ "^{bare}" {{\n{add(framed | ANEW, "    ")}  }}\n'
        f'  location ~ "{HASHED.pattern}" {{\n{add(guarded | FOR_EVER, "    ")}  }}\n'
        f"{frozen if editions else ''}"
        f'  location ~ "{NOT_SERVED}" {{\n    return 404;\n  }}\n'
        f"{''.join(nginx_redirects(moved, here))}"
        "}\n"
    )
