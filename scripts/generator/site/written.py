"""Every fault of the written pages at once, by file and line, before anything is made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from types import MappingProxyType

from generator.claims.notes import LINK
from generator.errors import (
    InvalidData,
    InvalidProse,
    StudyError,
    UnknownName,
    quoted,
    refuse,
    suggestion,
)
from generator.findings import Fact
from generator.languages import LANGUAGES, Language
from generator.reading import Note, Study
from generator.reading.about import FILE, About
from generator.reading.front import front_matter
from generator.reading.media import Medium
from generator.reading.places import broken_places, near_place, without_code
from generator.site.media_asked import media_faults
from generator.site.parts import EXHIBITS, MAKERS, MEDIA, check_part
from generator.unforeseen import while_making
from generator.writing.cited import citation_faults
from generator.writing.contributed import contributed_faults, page_html
from generator.writing.moving import moving_faults
from generator.writing.prose import PLACE, free_in, known_fact, on_line, prose_faults, written
from generator.writing.unshown import unshown_faults
from generator.writing.voices import check_voices

# Texts by language and path.
Texts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Known:
    """What a page may name."""

    study: Study
    facts: Mapping[str, Fact]
    # Exhibits, drawings and notebooks by their kind.
    parts: Mapping[str, list[str]]


def check_written(
    prose: Texts,
    notebooks: Texts,
    study: Study,
    facts: Mapping[str, Fact],
    drawings: Iterable[str] = (),
    media: Mapping[str, Medium] = MappingProxyType({}),
    look: Callable[[str, str, str, Known], list[StudyError]] | None = None,
) -> None:
    """Refuse places, references, notes and claims that there are not, and what is written wrong.

    `drawings` are the names of those that only this study has, `media` what data/media holds;
    `look` finds the faults of one page.
    """
    exhibits = study.exhibits.items()
    parts = {kind: [name for name, one in exhibits if one.kind == kind] for kind in EXHIBITS}
    stems = {PurePosixPath(path).stem for texts in notebooks.values() for path in texts}
    parts |= {"drawing": sorted(drawings), "notebook": sorted(stems)}
    parts |= {kind: [key for key, one in media.items() if one.kind == kind] for kind in MEDIA}
    known = Known(study, facts, parts)
    found = list[StudyError]()
    for code, texts in prose.items():
        for path, text in texts.items():
            with while_making(f"docs/{code}/{path}, its check"):
                found += (look or faults)(text, code, path, known)
    refuse(found)


def check_pages_typed_on(about: About, prose: Texts) -> None:
    """Refuse pages that may type digits, as the study says, and that nobody wrote."""
    pages = {path for texts in prose.values() for path in texts}
    refuse(
        InvalidData(
            FILE, None, "typed_on", path, f"a page that stands in docs; {suggestion(path, pages)}"
        )
        for path in about.typed_on
        if path not in pages
    )


def check_pages_of_notes(notes: Iterable[Note], prose: Texts) -> None:
    """Refuse data notes that belong to a page that nobody wrote."""
    pages = {path.removesuffix(".md") for texts in prose.values() for path in texts}
    refuse(
        InvalidData(
            "data/notes.toml",
            None,
            f"{note.id}.page",
            note.page,
            f"a page that stands in docs; {suggestion(note.page, pages)}",
        )
        for note in notes
        if note.page not in pages
    )


def faults(text: str, code: str, path: str, known: Known) -> list[StudyError]:
    """What is wrong with one page of a language."""
    return [*faults_found(text, code, path, known)]


def faults_found(text: str, code: str, path: str, known: Known) -> Iterator[StudyError]:
    """The same, one after the other."""
    file, may_type = f"docs/{code}/{path}", path in known.study.about.typed_on
    yield from prose_faults(text, file, free_in(known.study), may_type)
    yield from unknown_places(text, file, LANGUAGES[code], known)
    keys = [one.key for one in known.study.references]
    yield from citation_faults(text, keys, partial(on_line, file, text))
    unshown = list(unshown_faults(text, file))
    yield from unshown
    told = {fault.where for fault in unshown}
    # What has a better word to say of a line says it alone.
    yield from (one for one in contributed_faults(text, file, page_html) if one.where not in told)
    for link in LINK.finditer(text):
        if link[2] not in known.study.notes:
            yield UnknownName(link[2], known.study.notes, on_line(file, text, link.start()))
    claims = [claim.id for claim in known.study.claims]
    for question in front_matter(text, file).marks:
        for name in question.claims:
            if name not in claims:
                yield UnknownName(name, claims, f"{file}, marks")
    yield from moving_faults(text, file)
    yield from media_faults(text, file)
    try:
        check_voices(text, file)
    except StudyError as fault:
        yield fault


def unknown_places(text: str, file: str, language: Language, known: Known) -> Iterator[StudyError]:
    """Facts, forms of facts, exhibits, notebooks and lists that there are not, or not so."""
    names = [f"fact.{name}" for name in known.facts]
    names += [f"{kind}.{name}" for kind, those in known.parts.items() for name in those] + [*MAKERS]
    kinds = {"fact", "step", "anchor", *known.parts, *(name.split(".")[0] for name in MAKERS)}
    for start, found in broken_places(without_code(text)):
        said = f"{quoted(found)} - expected a place as {{{{ KIND.NAME }}}}"
        yield InvalidProse(on_line(file, text, start), f"{said}; {near_place(found, names)}")
    for place in PLACE.finditer(text):
        kind, name, form = place[1], place[2], place[3] or ""
        where = on_line(file, text, place.start())
        try:
            if kind == "fact":
                written(known_fact(name, form, known.facts, where), form, language, where)
            elif kind not in kinds:
                yield UnknownName(f"{kind}.{name}", names, where)
            elif kind != "step":
                check_part(kind, name, known.parts, known.study.about, where)
        except StudyError as fault:
            yield fault
