"""What a page is, in schema.org's words: JSON-LD for search engines and catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from study.publishing.dataset_cells import slug
from study.publishing.downloads import Download
from study.publishing.edition import Edition
from study.publishing.exhibits import Exhibit
from study.publishing.prose import Where, address
from study.publishing.versions import last_released
from study.publishing.works import paper

Node = dict[str, Any]
# What readers take away, by its format; other formats have no type of their own here.
MEDIA_TYPES = {
    "csv": "text/csv",
    "svg": "image/svg+xml",
    "png-slide": "image/png",
    "png-square": "image/png",
    "vega-lite": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def linked_data(edition: Edition, path: str, title: str, description: str) -> Node:
    """The page and what it is about; addresses are relative while the site has none.

    JSON-LD resolves them against the page's own. Journal, year and licence are unknown, so absent.
    """
    code, here = edition.language.code, Where("", path)
    last = last_released(edition.study.releases)
    to = to_root(edition, here)
    other, twin = ("en", "workTranslation") if code == "id" else ("id", "translationOfWork")
    page: Node = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": f"{to}{address(path)}",
        "name": title,
        "description": description,
        "inLanguage": code,
        "version": last.version,
        "dateModified": last.date,
        "isPartOf": site_node(edition, to, whole=path == "index.md"),
        "isBasedOn": study_node(edition, to, whole=path in ("index.md", "about.md")),
        twin: {
            "@type": "WebPage",
            "@id": f"{other_root(edition, here)}{address(path)}",
            "inLanguage": other,
        },
    }
    about = subject(edition, path, to)
    return {**page, "mainEntity": about} if about else page


def to_root(edition: Edition, here: Where) -> str:
    """The language's root, as an address or from the page."""
    return edition.root_url if edition.has_address else here.to_root or "./"


def other_root(edition: Edition, here: Where) -> str:
    """The root of the other language."""
    if edition.has_address:
        return edition.site_url + ("en/" if edition.language.code == "id" else "")
    return f"{here.to_root}en/" if edition.language.code == "id" else f"{here.to_root}../"


def subject(edition: Edition, path: str, to: str) -> Node | None:
    """The figure, table or dataset whose page this is."""
    for exhibit in edition.exhibits.values():
        if exhibit.path == path:
            return exhibit_node(edition, exhibit, to)
    for resource in edition.study.package["resources"]:
        if path == f"data/{slug(resource['name'])}.md":
            return dataset_node(edition, resource, to)
    return package_node(edition, to) if path == "data/index.md" else None


def site_node(edition: Edition, to: str, whole: bool) -> Node:
    """The site as a work of its own; the name alone unless the whole is asked for."""
    node: Node = {"@type": "WebSite", "@id": to, "name": edition.word("site.title")}
    if whole:
        last = last_released(edition.study.releases)
        node |= {"author": maintainers(edition), "inLanguage": edition.language.code}
        node |= {"version": last.version, "datePublished": last.date}
    return node


def maintainers(edition: Edition) -> Node:
    """Who makes the site."""
    return {"@type": "Organization", "name": edition.word("site.author")}


def study_node(edition: Edition, to: str, whole: bool) -> Node:
    """The paper: title, authors, school and language are all that is known of it."""
    known = paper(edition)
    node: Node = {
        "@type": "ScholarlyArticle",
        "@id": f"{to}about/#study",
        "name": known["title"],
        "inLanguage": known["language"],
    }
    if whole:
        school = {"@type": "CollegeOrUniversity", "name": known["publisher"]}
        node["author"] = [
            {
                "@type": "Person",
                "name": f"{one['given']} {one['family']}",
                "givenName": one["given"],
                "familyName": one["family"],
                "affiliation": school,
            }
            for one in known["author"]
        ]
    return node


def exhibit_node(edition: Edition, exhibit: Exhibit, to: str) -> Node:
    """A figure with its image, or a table, and the dataset that it is made from."""
    said = exhibit.said
    node: Node = {
        "@type": "ImageObject" if exhibit.kind == "figure" else "Table",
        "@id": f"{to}{address(exhibit.path)}#{exhibit.id}",
        "name": said["headline"],
        "description": said["description"],
        "creator": maintainers(edition),
        "inLanguage": edition.language.code,
        "isBasedOn": [
            {"@type": "Dataset", "@id": f"{to}data/{slug(exhibit.dataset)}/#dataset"},
            study_node(edition, to, whole=False),
        ],
    }
    if exhibit.kind == "figure":
        files = {file.format: file for file in exhibit.downloads}
        node |= {"caption": said["subtitle"], **file_of(files["svg"], to)}
    return node


def file_of(file: Download, to: str) -> Node:
    """Address, type and size of a file."""
    return {
        "contentUrl": f"{to}{file.path}",
        "encodingFormat": MEDIA_TYPES[file.format],
        "contentSize": f"{file.bytes} B",
    }


def dataset_node(edition: Edition, resource: Mapping[str, Any], to: str) -> Node:
    """One dataset with its columns and its file."""
    code, name = edition.language.code, resource["name"]
    size = len(edition.study.raw[name])
    node: Node = {
        "@type": "Dataset",
        "@id": f"{to}data/{slug(name)}/#dataset",
        "name": resource[f"title_{code}"],
        "description": resource[f"description_{code}"],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "isPartOf": {"@type": "Dataset", "@id": f"{to}data/#package"},
        "variableMeasured": [field["name"] for field in resource["schema"]["fields"]],
        "distribution": {
            "@type": "DataDownload",
            "contentUrl": f"{to_data(edition, to)}{resource['path']}",
            "encodingFormat": "text/csv",
            "contentSize": f"{size} B",
        },
    }
    if "paper" in resource:
        article = study_node(edition, to, whole=False)
        node |= {"isBasedOn": article, "citation": article}
    return node


def package_node(edition: Edition, to: str) -> Node:
    """All datasets together."""
    code, package = edition.language.code, edition.study.package
    parts = [one["name"] for one in package["resources"] if one["name"] != "words"]
    return {
        "@type": "Dataset",
        "@id": f"{to}data/#package",
        "name": package["title_en" if code == "en" else "title"],
        "description": package["description_en" if code == "en" else "description"],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "citation": study_node(edition, to, whole=False),
        "isBasedOn": study_node(edition, to, whole=False),
        "hasPart": [
            {"@type": "Dataset", "@id": f"{to}data/{slug(name)}/#dataset"} for name in parts
        ],
        "distribution": {
            "@type": "DataDownload",
            "contentUrl": f"{to_data(edition, to)}datapackage.json",
            "encodingFormat": "application/json",
        },
    }


def to_data(edition: Edition, to: str) -> str:
    """The files of data/, which both languages share."""
    if edition.has_address:
        return f"{edition.site_url}data/"
    return f"{to}data/" if edition.language.code == "id" else f"{to}../data/"
