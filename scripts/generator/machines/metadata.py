"""What machines read of a page before its text: links, citation tags and linked data."""

from __future__ import annotations

import json
from collections.abc import Mapping

from markupsafe import Markup

from generator.citing.works import work_stem
from generator.datasets.licence import licence_of_page
from generator.datasets.package import PACKAGE
from generator.datasets.pages import path_of
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.in_language.front import heading_of, title_and_description
from generator.machines.citation_tags import Tag, page_tags, paper_tags
from generator.machines.feed import has_feed
from generator.machines.linked_data import MEDIA_TYPES, linked_data, links_of
from generator.machines.linked_datasets import CSV, JSON, XLSX
from generator.machines.linked_works import IPYNB
from generator.notebooks.pages import introduction, source_path
from generator.reading.front import THE_PAPER
from generator.writing.links import AS_MARKDOWN, DATA, FEED, address
from generator.writing.templates import render
from generator.writing.typeset import typeset_front

MARKDOWN = "text/markdown"
ATOM = "application/atom+xml"
CSL = "application/vnd.citationstyles.csl+json"
# relation, address, media type ("" where it is a page or unknown)
Signpost = tuple[str, str, str]


def heads(
    pages: Mapping[str, str], notebooks: Mapping[str, str], edition: Edition
) -> dict[str, str]:
    """What the finishing step adds to the head of each page, by the path of the finished page."""
    found = {}
    for path, text in pages.items():
        if path.endswith(".md"):
            said = title_and_description(typeset_front(text))
            found[path] = head_html(edition, path, *said, heading=heading_of(text))
    for path, text in notebooks.items():
        title, description = introduction(text, edition.file(path))
        found[path] = head_html(edition, path, title, description, heading=title)
    return {f"{address(path)}index.html": head for path, head in found.items()}


def head_html(edition: Edition, path: str, title: str, description: str, heading: str) -> Markup:
    """Links between page, files and citation; tags for citation managers; linked data.

    The publisher takes a description from front matter, which a notebook has none of.
    """
    return render(
        "head",
        description=description if path.endswith(".ipynb") else "",
        signposts=signposts(edition, path),
        tags=tags_of_page(edition, path, heading),
        data=in_script(linked_data(edition, path, title, description)),
    )


def tags_of_page(edition: Edition, path: str, heading: str) -> list[Tag]:
    """The page's own, or the study's on the page that says that it describes it."""
    front = edition.fronts.get(path)
    if front and front.describes == THE_PAPER:
        return paper_tags(edition)
    return page_tags(edition, path, heading)


def in_script(node: Mapping[str, object]) -> Markup:
    """Linked data as a script's text, which cannot end it early: "<" is written as its code."""
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def signposts(edition: Edition, path: str) -> list[Signpost]:
    """Signposting (signposting.org): how to cite, what describes the page, what belongs to it.

    `cite-as` needs a public address; `license` is that of the page's words and drawings, and of a
    dataset's own page that of its rows where there is one.
    """
    links, found = links_of(edition, path), list[Signpost]()
    if path.endswith(".md"):
        # The space keeps the theme from asking it for a sitemap; a rel may hold spaces.
        found.append(("alternate ", AS_MARKDOWN, MARKDOWN))
    if licence := licence_of_page(edition.study.package, path):
        found.append(("license", licence, ""))
    if has_feed(edition):
        found.append(("alternate ", links.file(FEED), ATOM))
    if edition.has_address:
        found.append(("cite-as", links.page(path), ""))
    if path == "index.md":
        found.append(("author", links.page("about.md"), ""))
        found.append(("describedby", links.file(f"{work_stem(edition, 'site')}.csl.json"), CSL))
    for exhibit in edition.exhibits.values():
        if exhibit.path == path:
            stem = path.removesuffix(".md")
            found.append(("describedby", links.file(f"{stem}.csl.json"), CSL))
            found += [
                ("item", links.file(file.path), MEDIA_TYPES[file.format])
                for file in exhibit.downloads
                if file.format in MEDIA_TYPES
            ]
    if path.endswith(".ipynb"):
        found.append(("item", links.file(source_path(path, edition.code)), IPYNB))
    for dataset in edition.study.package.datasets:
        if path == path_of(dataset.name):
            found.append(("describedby", links.shared(f"{DATA}{PACKAGE}"), JSON))
            found.append(("item", links.shared(f"{DATA}{dataset.path}"), CSV))
            found.append(("item", links.file(workbook_path(dataset.name)), XLSX))
    return found
