"""Every page of one language, complete: what MkDocs only has to lay out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from study.datasets import Study
from study.errors import UnknownName
from study.findings.content import Sources
from study.findings.facts import Fact
from study.languages import Language
from study.publishing import lists
from study.publishing.citations import Library, cited_keys
from study.publishing.embeds import embed_html, embed_path, exhibits_json
from study.publishing.exhibits import Exhibit, frame_html
from study.publishing.prose import (
    PLACE,
    Where,
    address,
    check_prose,
    fill,
    front_matter,
    quoted_facts,
)
from study.publishing.voices import voiced

NUMBERS = "data/numbers.md"
# What repeats other pages would crowd them out of the search, and weigh down its index.
# Stands in snippets while the site has no public address.
UNKNOWN_ADDRESS = "https://example.org/"
# Enough for most exhibits at the width of a phone; the bare page tells its true height.
EMBED_HEIGHT = 640
UNSEARCHED = "search:\n  exclude: true\n"


@dataclass(frozen=True)
class Edition:
    """The site in one language before it is laid out."""

    study: Study
    facts: Mapping[str, Fact]
    language: Language
    prose: Mapping[str, str]
    exhibits: Mapping[str, Exhibit]
    site_url: str

    def word(self, key: str) -> str:
        """A label in the edition's language, or UnknownName with the nearest."""
        return self.study.word(key, self.language.code)

    def file(self, path: str) -> str:
        """Where a person finds the source of a page."""
        return f"docs/{self.language.code}/{path}"

    def titles(self) -> dict[str, str]:
        """The title of every written page by its path."""
        return {
            path: front_matter(text, self.file(path))["title"] for path, text in self.prose.items()
        }

    def pages_where(self, names_in: Callable[[str], list[str]], name: str) -> list[tuple[str, str]]:
        """Address and title of the pages whose text holds a name, in reading order."""
        titles = self.titles()
        return [
            (address(path), titles[path])
            for path in reading_order(self.prose)
            if name in names_in(self.prose[path])
        ]


def pages(edition: Edition) -> dict[str, str]:
    """Every page by its path: the written ones, those made from data, and what machines read."""
    library = Library(edition.study.references, edition.study.style, edition.language)
    made = {path: written_page(edition, path, library) for path in edition.prose}
    for kind in ("figure", "table"):
        of_kind = [one for one in edition.exhibits.values() if one.kind == kind]
        made[f"{kind}s/index.md"] = gallery_page(edition, kind, of_kind)
        for place, exhibit in enumerate(of_kind):
            page = exhibit_page(edition, exhibit, of_kind, place)
            where = Where(f"data/exhibits/{exhibit.id}.toml", exhibit.path)
            made[exhibit.path] = library.cite(page, where.file, where.to_root)
            bare = embed_html(exhibit, edition.language, edition.word)
            made[embed_path(exhibit)] = library.cite(bare, where.file, where.to_root)
    made[NUMBERS] = numbers_page(edition)
    made["exhibits.json"] = exhibits_json(edition.exhibits.values())
    return made


def written_page(edition: Edition, path: str, library: Library) -> str:
    """A page that a person wrote, with its places, citations and voices filled in."""
    text, where = edition.prose[path], Where(edition.file(path), path)
    check_prose(text, where.file)

    def part(kind: str, name: str) -> str:
        return part_of(edition, kind, name, where, library)

    filled = fill(text, where, edition.language, edition.facts, part)
    return voiced(library.cite(filled, where.file, where.to_root), where.file, edition.word)


def part_of(edition: Edition, kind: str, name: str, where: Where, library: Library) -> str:
    """What stands at `{{ kind.name }}`; UnknownName with the nearest one."""
    study, facts, language, word = edition.study, edition.facts, edition.language, edition.word
    if kind in ("figure", "table"):
        known = [one.id for one in edition.exhibits.values() if one.kind == kind]
        if name not in known:
            raise UnknownName(f"{kind}.{name}", [f"{kind}.{one}" for one in known], where.file)
        return frame_html(edition.exhibits[name], language, word, where.to_root)
    page = where.path.removesuffix(".md")
    makers = {
        "claims.here": lambda: lists.claims_html(study, page, language, word),
        "key.figures": lambda: lists.key_figures_html(study.words, facts, language),
        "notes.all": lambda: lists.notes_markdown(
            Sources(study, facts), language, word, edition.titles()
        ),
        "datasets.all": lambda: lists.datasets_markdown(
            study, language, word, to_files(language, where.to_root)
        ),
        "references.all": lambda: references_html(edition, library),
    }
    if f"{kind}.{name}" not in makers:
        raise UnknownName(f"{kind}.{name}", ["fact", "figure", "table", *makers], where.file)
    return makers[f"{kind}.{name}"]()


def to_files(language: Language, to_root: str) -> str:
    """From a page to the published data, which all languages share."""
    return f"{to_root}{'' if language.code == 'id' else '../'}data/"


def references_html(edition: Edition, library: Library) -> str:
    """The references, each with links back to the pages that cite it."""
    cited = {
        key: [(f"../{where}", title) for where, title in edition.pages_where(cited_keys, key)]
        for key in library.keys
    }
    return library.list_html(cited, edition.word("cited_on"))


def uncited(edition: Edition) -> list[str]:
    """The references that nothing cites: no page, no exhibit, no row of the public record."""
    texts = [*edition.prose.values(), *(one.said["source"] for one in edition.exhibits.values())]
    cited = {key for text in texts for key in cited_keys(text)}
    recorded = set(edition.study.table("public_record")["url"])
    return [
        one["id"]
        for one in edition.study.references
        if one["id"] not in cited and one.get("URL") not in recorded
    ]


def numbers_page(edition: Edition) -> str:
    """The page that says where every number comes from."""
    quoted = {name: edition.pages_where(quoted_facts, name) for name in edition.facts}
    entries = lists.numbers_html(edition.facts, edition.language, edition.word, quoted)
    return (
        f"{heading(edition, 'numbers')}\n\n{edition.word('numbers.intro')}\n\n"
        f'<div class="numbers">\n{entries}</div>\n'
    )


def gallery_page(edition: Edition, kind: str, exhibits: Sequence[Exhibit]) -> str:
    """All figures or all tables, in reading order."""
    items = "".join(
        f'<li><a href="{one.id}/"><span class="exhibit-number">{edition.word(kind)} {one.number}'
        f"</span> {escape(one.said['headline'])}</a> "
        f'<span class="exhibit-subtitle">{escape(one.said["subtitle"])}</span></li>'
        for one in exhibits
    )
    return f'{heading(edition, f"{kind}s")}\n\n<ul class="gallery">{items}</ul>\n'


def exhibit_page(
    edition: Edition, exhibit: Exhibit, exhibits: Sequence[Exhibit], place: int
) -> str:
    """The exhibit by itself, with the pages that show it, the one before and the one after."""
    word, said = edition.word, exhibit.said
    where = Where(f"data/exhibits/{exhibit.id}.toml", exhibit.path)
    frame = frame_html(exhibit, edition.language, word, where.to_root, alone=True)
    shown = edition.pages_where(shown_exhibits, f"{exhibit.kind}.{exhibit.id}")
    links = ", ".join(
        f'<a href="{where.to_root}{there}">{escape(title)}</a>' for there, title in shown
    )
    ways = [f"<p>{word('appears_on')}: {links}.</p>"] if shown else []
    for key, one in (("previous", place - 1), ("next", place + 1)):
        if 0 <= one < len(exhibits):
            other = exhibits[one]
            ways.append(
                f'<p class="exhibit-{key}">{word(key)}: <a href="../{other.id}/">'
                f"{escape(other.said['headline'])}</a></p>"
            )
    ways.append(embed_box(edition, exhibit))
    front = f"---\ntitle: {yaml_text(said['headline'])}\n"
    front += f"description: {yaml_text(said['subtitle'])}\n{UNSEARCHED}---\n"
    return f"{front}\n# {said['headline']}\n\n{frame}\n\n{''.join(ways)}\n"


def embed_box(edition: Edition, exhibit: Exhibit) -> str:
    """The snippet that sets an exhibit on another page, to be copied by hand or by mouse."""
    below = "" if edition.language.code == "id" else f"{edition.language.code}/"
    snippet = (
        f'<iframe src="{edition.site_url}{below}embed/{exhibit.id}/" '
        f'title="{escape(exhibit.said["headline"])}" width="100%" height="{EMBED_HEIGHT}" '
        'loading="lazy"></iframe>'
    )
    return (
        f'<h2 id="embed">{escape(edition.word("embed.title"))}</h2>'
        f"<p>{escape(edition.word('embed.how'))}</p><pre><code>{escape(snippet)}</code></pre>"
    )


def shown_exhibits(text: str) -> list[str]:
    """The figures and tables of a text, as kind.id, in order."""
    return [f"{kind}.{name}" for kind, name, _ in PLACE.findall(text) if kind != "fact"]


def heading(edition: Edition, name: str) -> str:
    """Front matter and heading of a page made from data."""
    word = edition.word
    return (
        f"---\ntitle: {yaml_text(word(f'{name}.title'))}\n"
        f"description: {yaml_text(word(f'{name}.description'))}\n{UNSEARCHED}---\n\n"
        f"# {word(f'{name}.heading')}"
    )


def yaml_text(text: str) -> str:
    """A text as front matter holds it, whatever its punctuation."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


# The order in which the site is read, which numbers figures and tables; the rest follow by name.
READING_ORDER = (
    "background",
    "theory",
    "method",
    "findings/index",
    "findings/cluster",
    "findings/output",
    "findings/cooperation",
    "findings/government",
    "findings/infrastructure",
    "findings/people",
    "findings/markets",
    "conclusions",
    "data/index",
    "data-notes",
)


def reading_order(paths: Mapping[str, str]) -> list[str]:
    """Paths in the order of reading; the home page, which previews others, comes last."""
    place = {f"{name}.md": rank for rank, name in enumerate(READING_ORDER)}
    return sorted(paths, key=lambda path: (path == "index.md", place.get(path, 99), path))


def numbered(prose: Mapping[str, str]) -> dict[str, int]:
    """Every exhibit that a page shows as kind.id, with its number among its kind."""
    numbers: dict[str, int] = {}
    for path in reading_order(prose):
        for name in shown_exhibits(prose[path]):
            kind = name.partition(".")[0]
            if kind in ("figure", "table") and name not in numbers:
                numbers[name] = 1 + sum(one.startswith(f"{kind}.") for one in numbers)
    return numbers
