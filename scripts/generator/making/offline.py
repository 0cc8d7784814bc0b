"""A copy of each language to take away and read without a network: one zip, made last.

Kept by all that goes into it, so that it is made only when something in it changed; so is each page
as the copy has it, with its links.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path

from generator.datasets.archive import zipped
from generator.datasets.package import sha256
from generator.languages import LANGUAGES, language_at, root_language
from generator.making.digest import digest
from generator.making.files import write
from generator.making.kept import Kept
from generator.making.language import Material
from generator.site.offline_files import SEARCH, Linked, copied_files, opened_in_place
from generator.site.offline_links import Link, links_on
from generator.site.offline_pages import SCRIPT, OfflineCopy, copied_page
from generator.site.offline_scripts import (
    INDEX_SCRIPT,
    TYPEFACE,
    WORKER_SCRIPT,
    handed_over,
    index_script,
    looked_up,
    with_typefaces,
    worker_script,
    worker_sources,
)
from generator.site.offline_sizes import is_sized, with_sizes
from generator.unforeseen import while_making
from generator.writing.copies import COPIES, copy_name, copy_path
from generator.writing.links import OFFLINE, address

# What a browser would fetch, and a copy has as scripts.
FETCHED = ".vega.json"
LINKS, PAGE = "links.json", "copied.html"


@dataclass(frozen=True)
class CopyAsked:
    """What a copy is made of beside the site: the study's short name, the page that lists copies,
    the public address or "", and where products are kept, by what makes them.
    """

    slug: str
    listed: str
    public: str
    kept: Path
    makers: Mapping[str, str]


def copy_asked(material: Material) -> CopyAsked:
    """What the copies of a study are made of, beside its site."""
    listed = listed_on(material.prose[root_language().code])
    slug, public = material.study.about.slug, material.site_url
    return CopyAsked(slug, listed, public, material.kept, material.makers)


def listed_on(prose: Mapping[str, str]) -> str:
    """The page that lists the copies, as a path of the laid-out language; "" where none does."""
    page = next((path for path, text in prose.items() if COPIES in text), None)
    return "" if page is None else f"{address(page)}index.html"


def write_copy(site: Path, asked: CopyAsked, code: str) -> frozenset[str]:
    """The zip of a language below the site, its sum beside it; the kept products that it used."""
    language, keep = LANGUAGES[code], Kept(asked.kept, asked.makers)
    with while_making(f"the copy of docs/{code} to take away"):
        found = (path for path in site.rglob("*") if path.is_file())
        files = {path.relative_to(site).as_posix(): path.read_bytes() for path in found}
        linked = linked_once(files, keep)
        chosen = copied_files(files, language, linked)
        copy = OfflineCopy(language, chosen, f"{language.folder}{asked.listed}", asked.public)
        parts = {path: files[path] for path in (*chosen, *worker_sources(files, language))}
        told = (asked.slug, asked.listed, asked.public, code)
        parts |= {"": "\n".join(told).encode(), SCRIPT: files[f"{language.folder}{SCRIPT}"]}
        folder = copy_name(asked.slug, language)
        # Also where the zip is brought: what nobody asks for is swept away.
        pages = copied_once(files, copy, keep)

        def made() -> bytes:
            return zipped(copied_site(files, copy, pages, linked), folder)

        content = keep("zip", parts, made)
        path = copy_path(asked.slug, language)
        write(site / path, content)
        write(site / f"{path}.sha256", f"{sha256(content)}  {path.removeprefix(OFFLINE)}\n")
        return frozenset(keep.used)


def linked_once(site: Mapping[str, bytes], keep: Kept) -> Linked:
    """The links of each page of the site, each once, as it is asked for them."""
    there = "\n".join(sorted(site)).encode()

    @cache
    def linked(path: str) -> tuple[Link, ...]:
        def made() -> bytes:
            found = dict.fromkeys(links_on(site[path].decode("utf-8"), path, site.keys()))
            return json.dumps([astuple(link) for link in found]).encode()

        parts = {"html": site[path], "path": path.encode(), "there": there}
        return tuple(Link(*said) for said in json.loads(keep(LINKS, parts, made)))

    return linked


def copied_once(site: Mapping[str, bytes], copy: OfflineCopy, keep: Kept) -> dict[str, str]:
    """The pages of a copy as it has them, by their path on the site."""
    told = (copy.language.code, copy.listed, copy.public, *sorted(copy.files))
    common = digest({str(place): one.encode() for place, one in enumerate(told)}).encode()

    def copied(path: str) -> str:
        def made() -> bytes:
            return copied_page(site[path].decode("utf-8"), path, copy).encode()

        parts = {"html": site[path], "path": path.encode(), "copy": common}
        return keep(PAGE, parts, made).decode("utf-8")

    return {path: copied(path) for path in sorted(copy.files) if path.endswith(".html")}


def copied_site(
    site: Mapping[str, bytes], copy: OfflineCopy, copied: Mapping[str, str], linked: Linked
) -> dict[str, bytes]:
    """Every file of the copy, by its path in it; `copied` are its pages by theirs on the site."""
    language, files = copy.language, dict[str, bytes]()
    for path in copy.files - copied.keys():
        if path.endswith(FETCHED):
            files[f"{copy.place(path)}.js"] = handed_over(site[path].decode("utf-8")).encode()
        elif path.endswith(".css"):
            style = with_typefaces(site[path].decode("utf-8"), path, site)
            files[copy.place(path)] = style.encode()
        elif not path.endswith(TYPEFACE):
            files[copy.place(path)] = site[path]
    links = (link for path in copied for link in linked(path))
    for path in opened_in_place(links) & copied.keys():
        text = handed_over(looked_up(copied[path]))
        files[f"{copy.place(path)}.js"] = text.encode()
    files |= {copy.place(path): html.encode() for path, html in copied.items()}
    index = site[f"{language.folder}{SEARCH}"].decode("utf-8")
    files[INDEX_SCRIPT] = index_script(index).encode()
    files[WORKER_SCRIPT] = worker_script(site, language).encode()
    files[SCRIPT] = site[f"{language.folder}{SCRIPT}"]
    return files


def tell_sizes(site: Path, slug: str) -> None:
    """Say on the pages that list the copies how large each is, which only now is known."""
    sizes = {
        path: (site / path).stat().st_size
        for path in (copy_path(slug, language) for language in LANGUAGES.values())
    }
    for page in site.rglob("index.html"):
        html = page.read_text(encoding="utf-8")
        if is_sized(html):
            language = language_at(page.relative_to(site).as_posix())
            write(page, with_sizes(html, sizes, language))


def copied_addresses(material: Material) -> set[str]:
    """What others may link to of the copies, where there are any: each zip, and its sum."""
    asked = copy_asked(material)
    if not asked.listed:
        return set()
    paths = {copy_path(asked.slug, language) for language in LANGUAGES.values()}
    return paths | {f"{path}.sha256" for path in paths}
