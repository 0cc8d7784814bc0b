"""The works that linked data names: the site, who makes it, and the paper that it is about."""

from __future__ import annotations

from typing import Any

from study.publishing.edition import Edition
from study.publishing.versions import last_released
from study.publishing.works import paper

Node = dict[str, Any]


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
