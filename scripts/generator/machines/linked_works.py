"""The works that linked data names: the site, who makes it, its notebooks, and the paper."""

from __future__ import annotations

from typing import Any

from generator.citing.works import paper
from generator.datasets.licence import CC_BY, MIT
from generator.in_language.edition import Edition
from generator.notebooks.pages import source_path
from generator.writing.beside import below
from generator.writing.prose import address
from generator.writing.versions import last_released

Node = dict[str, Any]
IPYNB = "application/x-ipynb+json"


def site_node(edition: Edition, to: str, whole: bool) -> Node:
    """The site as a work of its own; the name alone unless the whole is asked for."""
    node: Node = {"@type": "WebSite", "@id": to, "name": edition.word("site.title")}
    if whole:
        last = last_released(edition.study.releases)
        node |= {"author": maintainers(edition), "inLanguage": edition.language.code}
        node |= {"version": last.version, "datePublished": last.date, "license": CC_BY}
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


def notebook_node(edition: Edition, path: str, to: str, title: str) -> Node:
    """A notebook as code to run, with its file, made from all datasets."""
    code = edition.language.code
    file = source_path(path, code)
    return {
        "@type": "SoftwareSourceCode",
        "@id": f"{to}{address(path)}#notebook",
        "name": title,
        "inLanguage": code,
        "creator": maintainers(edition),
        "license": MIT,
        "programmingLanguage": "Python",
        "runtimePlatform": "Jupyter",
        "isBasedOn": {"@type": "Dataset", "@id": f"{to}data/#package"},
        "encoding": {
            "@type": "MediaObject",
            "contentUrl": f"{to}{file}",
            "encodingFormat": IPYNB,
            "contentSize": f"{edition.sizes[f'{below(code)}{file}']} B",
        },
    }
