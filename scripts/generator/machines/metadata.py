"""What machines read of a page before its text: links, citation tags and linked data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from generator.citing.works import site_work
from generator.datasets.cells import slug
from generator.datasets.licence import licence_of_page
from generator.datasets.package import PACKAGE
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.in_language.front import title_and_description
from generator.machines.linked_data import MEDIA_TYPES, linked_data, to_root
from generator.machines.linked_datasets import CSV, JSON, XLSX, to_data
from generator.machines.linked_works import IPYNB
from generator.notebooks.pages import introduction, source_path
from generator.writing.prose import Where, address

CSL = "application/vnd.citationstyles.csl+json"
# relation, address, media type ("" where it is a page or unknown)
Link = tuple[str, str, str]


def heads(
    pages: Mapping[str, str], notebooks: Mapping[str, str], edition: Edition
) -> dict[str, str]:
    """What the finishing step adds to the head of each page, by the path of the finished page."""
    found = {}
    for path, text in pages.items():
        if path.endswith(".md"):
            found[path] = head_html(edition, path, *title_and_description(text))
    for path, text in notebooks.items():
        title, description = introduction(text, edition.file(path))
        # The publisher takes a description from front matter, which a notebook has none of.
        told = escape(description)
        tags = f'<meta name="description" content="{told}">'
        tags += f'<meta property="og:description" content="{told}">'
        found[path] = tags + head_html(edition, path, title, description)
    return {f"{address(path)}index.html": head for path, head in found.items()}


def head_html(edition: Edition, path: str, title: str, description: str) -> str:
    """Links between page, files and citation; citation tags on the home page; linked data."""
    links = "".join(
        f'<link rel="{rel}" href="{escape(href)}"' + (f' type="{kind}">' if kind else ">")
        for rel, href, kind in signposts(edition, path)
    )
    tags = highwire(edition) if path == "index.md" else {}
    said = "".join(f'<meta name="{name}" content="{escape(text)}">' for name, text in tags.items())
    data = data_block(linked_data(edition, path, title, description))
    return f"{links}{said}{data}"


def data_block(node: Mapping[str, object]) -> str:
    """Linked data as a block that no text can end early: "<" is written as its code."""
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


def signposts(edition: Edition, path: str) -> list[Link]:
    """Signposting (signposting.org): how to cite, what describes the page, what belongs to it.

    `cite-as` needs a public address; `license` is that of the page's words and drawings, and of a
    dataset's own page that of its rows where there is one.
    """
    to, links = to_root(edition, Where("", path)), []
    if licence := licence_of_page(edition.study.package, path):
        links.append(("license", licence, ""))
    if edition.has_address:
        links.append(("cite-as", f"{edition.root_url}{address(path)}", ""))
    if path == "index.md":
        links.append(("author", f"{to}about/", ""))
        links.append(("describedby", f"{to}about/{edition.study.about.slug}-site.csl.json", CSL))
    for exhibit in edition.exhibits.values():
        if exhibit.path == path:
            stem = path.removesuffix(".md")
            links.append(("describedby", f"{to}{stem}.csl.json", CSL))
            links += [
                ("item", f"{to}{file.path}", MEDIA_TYPES[file.format])
                for file in exhibit.downloads
                if file.format in MEDIA_TYPES
            ]
    if path.endswith(".ipynb"):
        links.append(("item", f"{to}{source_path(path, edition.language.code)}", IPYNB))
    data = to_data(edition, to)
    for dataset in edition.study.package.datasets:
        if path == f"data/{slug(dataset.name)}.md":
            links.append(("describedby", f"{data}{PACKAGE}", JSON))
            links.append(("item", f"{data}{dataset.path}", CSV))
            links.append(("item", f"{to}{workbook_path(dataset.name)}", XLSX))
    return links


def highwire(edition: Edition) -> dict[str, str]:
    """The site as a work of its own for citation managers, on one page of each language."""
    work = site_work(edition)
    tags = {
        "citation_title": work.title,
        "citation_author": work.authors[0].inverted,
        "citation_publication_date": work.issued.written("/") if work.issued else "",
        "citation_language": work.language,
    }
    if edition.has_address:
        tags["citation_public_url"] = work.url
    return tags
