"""Every page of one language, complete: what MkDocs only has to lay out."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial

from generator.citing.cites import cite_files, exhibit_files, page_box
from generator.claims.marks import marked
from generator.claims.notes import living, marker
from generator.datasets.pages import dataset_pages
from generator.drawing.interactive import chart_path
from generator.errors import InvalidProse
from generator.exhibits.cards import preview
from generator.exhibits.embeds import embed_html, embed_path, exhibits_json
from generator.exhibits.gallery import HEADED, gallery_page
from generator.exhibits.pages import exhibit_page
from generator.exhibits.snippets import oembed_json, oembed_path
from generator.in_language.edition import Edition, is_finding
from generator.in_language.front import heading_of, written_front
from generator.lessons.pages import key_pages, lessons_page
from generator.numbers.pages import numbers_page
from generator.reading import HOME, body_of
from generator.reading.record import RECORD
from generator.site.chapters import neighbours_html
from generator.site.margins import short_forms, with_margins
from generator.site.moving import with_moving
from generator.site.openings import with_opening
from generator.site.parts import part_of
from generator.unforeseen import while_making
from generator.writing.citations import PLACE_OF_LIST, Library
from generator.writing.cited import cited_keys
from generator.writing.links import LESSONS, NUMBERS, Links, gallery_path
from generator.writing.prose import Quoted, Where, fill, shown_exhibits
from generator.writing.quotation_rows import translations_told
from generator.writing.quoting import quoter
from generator.writing.terms import terms_marked
from generator.writing.versions import numbers_json
from generator.writing.voices import voiced

# Of the pages made from data those that the contents list; the others are reached from these.
LISTED = frozenset((NUMBERS, *map(gallery_path, HEADED)))
# A place with the box of a whole work.
BOX = re.compile(r"\{\{ cite\.")
# What gives an id in Markdown and in HTML, and where it would be an example only.
IDS = re.compile(r'\{#([\w-]+)|<[a-z][^<>]*? id="([^"]+)"')
# A file that a link leads to, which paper calls by its name alone.
FILE = re.compile(r"data-file=(?:[^\s\"=}]*/)?([\w.-]+)")
CODE = re.compile(r"^```(?:(?!^```).)*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
# The places of the list of editions, and of that of the releases, which leads to it.
LISTS_EDITIONS, LISTS_RELEASES = "{{ editions.all }}", "{{ releases.all }}"


def pages(edition: Edition) -> dict[str, str]:
    """Every page by its path: the written ones, those made from data, and what machines read."""
    library, made = library_of(edition), {}
    for path in edition.prose:
        with while_making(edition.file(path)):
            made[path] = written_page(edition, path, library)
    for kind in ("figure", "table"):
        of_kind = [one for one in edition.exhibits.values() if one.kind == kind]
        made[gallery_path(kind)] = gallery_page(edition, kind, of_kind)
        for place, exhibit in enumerate(of_kind):
            page = exhibit_page(edition, exhibit, of_kind, place)
            links = Links.on_page(exhibit.path, edition.language)
            where = Where(f"data/exhibits/{exhibit.id}.toml", exhibit.path, links)
            made[exhibit.path] = library.cite(page, where)
            bare = embed_html(edition, exhibit)
            made[oembed_path(exhibit)] = oembed_json(edition, exhibit)
            made[embed_path(exhibit)] = library.cite(bare, where)
            for layout, chart in exhibit.interactive.items():
                made[chart_path(exhibit.id, layout)] = chart
    made[NUMBERS] = numbers_page(edition)
    made |= key_pages(edition)
    made |= cite_files(edition, with_box(edition))
    made["numbers.json"] = numbers_json(edition)
    made |= dataset_pages(edition)
    for path, text in made.items():
        check_ids(text, edition.file(path))
    made["exhibits.json"] = exhibits_json(
        edition.exhibits.values(), partial(exhibit_files, edition)
    )
    return made


def library_of(edition: Edition) -> Library:
    """The references as the pages of an edition cite them."""
    study, listed_on = edition.study, references_page(edition)
    return Library(study.references, study.style, edition.language, edition.cited, listed_on)


def references_page(edition: Edition) -> str:
    """The page that lists the references, by its path; nothing where none does."""
    return next((path for path, text in edition.prose.items() if PLACE_OF_LIST in text), "")


def with_box(edition: Edition) -> dict[str, str]:
    """The headings of the written pages that say at their foot how to cite them, by path.

    The home page is the site itself, and a page that says how to cite the site has its box there.
    """
    return {
        path: heading_of(text)
        for path, text in edition.prose.items()
        if path != HOME and not BOX.search(text)
    }


def check_ids(text: str, where: str) -> None:
    """Refuse an id that stands twice: of two headings, of two exhibits, of one and the other."""
    ids = Counter(heading or other for heading, other in IDS.findall(CODE.sub("", text)))
    for name, times in ids.items():
        if times > 1:
            raise InvalidProse(
                where, f'the id "{name}" stands {times} times - expected once a page'
            )


def written_page(edition: Edition, path: str, library: Library) -> str:
    """A page that a person wrote, with its places, citations and voices filled in."""
    text, quoted = edition.prose[path], Quoted()
    where = Where(edition.file(path), path, Links.on_page(path, edition.language))
    quote = quoter(where, edition, quoted)

    def part(kind: str, name: str) -> str:
        return part_of(edition, kind, name, where, library, quote)

    found, named = edition.doubts, edition.word("file.named")
    mark = marker(edition, found, where.links)
    body = living(body_of(text), found, edition.study.notes, where.file)
    body = FILE.sub(lambda file: f'data-file="{named.format(file[1])}"', body)
    body = marked(edition, body, edition.fronts[path].marks, where)
    # The home page has a look of its own.
    if path != HOME:
        body = with_opening(body)
    body = with_moving(body, edition, where)
    filled = fill(body, where, edition, part, mark, quoted)
    explaining = [name for name, one in edition.fronts.items() if one.holds == "terms"]
    filled = terms_marked(filled, path, explaining)
    told = translations_told(filled, edition.word("quotation.translated"))
    cited = library.cite(told, where)
    # The home page has its drawings there.
    if path != HOME:
        works = short_forms(edition.study.references, library.marks, edition.language)
        cited = with_margins(cited, works)
    said = voiced(cited, where.file, edition).lstrip("\n")
    more, foot = shown_first(edition, path), ""
    if above := led_to_by(path, edition):
        more["below"] = above
    if path not in (HOME, library.listed_on):
        works_cited = library.printed_html(cited, edition.word("in_place.reference"))
        foot = f"\n{works_cited}\n" if works_cited else ""
    hidden = ("footer",) if is_finding(path) else ()
    if title := with_box(edition).get(path):
        foot += f"\n{page_box(edition, path, title, where.links)}\n"
    if is_finding(path):
        # In place of the publisher's own ways at the foot.
        foot += f"\n{neighbours_html(edition, where)}\n"
    return f"{written_front(edition.fronts[path], more, hidden)}{said.rstrip()}\n{foot}"


def led_to_by(path: str, edition: Edition) -> str:
    """The page that leads to one that the list of pages leaves out: a lesson, the editions."""
    if path.startswith(LESSONS):
        return lessons_page(edition)
    texts = edition.prose
    if LISTS_EDITIONS in texts[path]:
        return next((one for one, text in texts.items() if LISTS_RELEASES in text), "")
    return ""


def shown_first(edition: Edition, path: str) -> dict[str, str]:
    """The picture that stands for a written page where it is linked to: of its first figure."""
    shown = (name.partition(".") for name in shown_exhibits(edition.prose[path]))
    first = next((name for kind, _, name in shown if kind == "figure"), "")
    return preview(edition.exhibits[first]) if first else {}


def uncited(edition: Edition) -> list[str]:
    """The references that nothing cites: no page, exhibit or data note, no row of the record."""
    study, recorded = edition.study, set[str]()
    texts = [
        *edition.prose.values(),
        *(text for one in edition.exhibits.values() for text in one.said.values()),
        *(text[edition.code] for one in study.notes.values() for text in one.texts.values()),
    ]
    cited = {key for text in texts for key in cited_keys(text)}
    if study.about.has("public record"):
        recorded = set(study.table(RECORD)[study.record.address])
    return [one.key for one in study.references if one.key not in cited and one.url not in recorded]
