"""The works that linked data names: the site, who makes it, its notebooks, and the paper."""

from __future__ import annotations

from generator.citing.works import paper
from generator.datasets.licence import CC_BY, MIT
from generator.in_language.edition import Edition
from generator.notebooks.pages import source_path
from generator.reading.works import Group, Person, Reference
from generator.writing.links import Links
from generator.writing.versions import last_released

Node = dict[str, object]
IPYNB = "application/x-ipynb+json"
# A study is an article, but for what schema.org has a type of its own.
ARTICLE = "ScholarlyArticle"
SCHEMA_TYPES = {
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "report": "Report",
    "thesis": "Thesis",
    "webpage": "WebPage",
}
# What a school's own people write for it, so that its publisher is where they work.
OF_A_SCHOOL = ("manuscript", "report", "thesis")


def site_node(edition: Edition, links: Links, whole: bool) -> Node:
    """The site as a work of its own; the name alone unless the whole is asked for."""
    node: Node = {
        "@type": "WebSite",
        "@id": links.page("index.md"),
        "name": edition.word("site.title"),
    }
    if whole:
        last = last_released(edition.study.releases)
        node |= {"author": maintainers(edition), "inLanguage": edition.language.code}
        node |= {"version": last.version, "datePublished": last.date, "license": CC_BY}
    return node


def maintainers(edition: Edition) -> Node:
    """Who makes the site."""
    return {"@type": "Organization", "name": edition.word("site.author")}


def study_node(edition: Edition, links: Links, whole: bool) -> Node:
    """The paper: its title and language, and with the whole all else that is known of it."""
    known = paper(edition)
    node: Node = {
        "@type": SCHEMA_TYPES.get(known.type, ARTICLE),
        "@id": links.page("about.md", "study"),
    }
    node["name"] = known.title
    if known.language:
        node["inLanguage"] = known.language
    if not whole:
        return node
    # Who publishes a journal is not where its authors work.
    school = known.publisher if known.type in OF_A_SCHOOL else ""
    node["author"] = [author_node(author, school) for author in known.authors]
    if known.publisher and not school:
        node["publisher"] = {"@type": "Organization", "name": known.publisher}
    if known.issued:
        node["datePublished"] = known.issued.written("-")
    if known.address:
        node["url"] = known.address
    if known.pages and known.container:
        node["pagination"] = known.pages
    if known.container:
        node["isPartOf"] = container_node(known)
    return node


def author_node(author: Person | Group, school: str) -> Node:
    """A person with the school where the study was made, or a group."""
    if isinstance(author, Group):
        return {"@type": "Organization", "name": author.name}
    node: Node = {"@type": "Person", "name": author.name}
    if author.given:
        node["givenName"] = author.given
    node["familyName"] = author.family
    if school:
        node["affiliation"] = {"@type": "CollegeOrUniversity", "name": school}
    return node


def container_node(work: Reference) -> Node:
    """The issue of a volume of a journal, as far as each is known; else what holds the work."""
    if not work.type.startswith("article-"):
        return {"@type": "CreativeWork", "name": work.container}
    node: Node = {"@type": "Periodical", "name": work.container}
    if work.volume:
        node = {"@type": "PublicationVolume", "volumeNumber": work.volume, "isPartOf": node}
    if work.issue:
        node = {"@type": "PublicationIssue", "issueNumber": work.issue, "isPartOf": node}
    return node


def notebook_node(edition: Edition, path: str, links: Links, title: str) -> Node:
    """A notebook as code to run, with its file, made from all datasets."""
    code = edition.language.code
    file = source_path(path, code)
    return {
        "@type": "SoftwareSourceCode",
        "@id": links.page(path, "notebook"),
        "name": title,
        "inLanguage": code,
        "creator": maintainers(edition),
        "license": MIT,
        "programmingLanguage": "Python",
        "runtimePlatform": "Jupyter",
        "isBasedOn": {"@type": "Dataset", "@id": links.page("data/index.md", "package")},
        "encoding": {
            "@type": "MediaObject",
            "contentUrl": links.file(file),
            "encodingFormat": IPYNB,
            "contentSize": f"{edition.sizes[f'{edition.language.folder}{file}']} B",
        },
    }
