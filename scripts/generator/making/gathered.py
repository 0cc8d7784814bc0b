"""What a build is made of: all that people wrote, checked, with the facts that follow from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from generator.contract import Contract
from generator.datasets.workbooks import dataset_workbooks
from generator.findings.last_years import in_last_year, last_years
from generator.languages import (
    LANGUAGES,
)
from generator.lessons.checked import check_lessons
from generator.making.addresses import lost_with_pages, read_moves
from generator.making.editions_kept import edition_pages
from generator.making.inputs import FILES, ROOMS, read_house
from generator.making.kept import makers
from generator.making.language import Material
from generator.notebooks.pages import beside_pages
from generator.reading import read_notebooks, read_pages
from generator.reading.about import check_notebooks
from generator.reading.files import read_json
from generator.reading.frozen import read_frozen
from generator.reading.media import read_media
from generator.reading.navigation import check_navigation, read_navigation, titles_of
from generator.reading.shipped import read_shipped
from generator.reading.symbols import check_signs
from generator.reading.typed import read_typed
from generator.reading.within import check_within
from generator.site.minis import check_minis
from generator.site.pages import LISTED
from generator.site.taken import check_taken
from generator.site.written import (
    check_pages_of_notes,
    check_pages_typed_on,
    check_written,
    faults,
)
from generator.site.written_elsewhere import check_elsewhere, faults_of_notebooks
from generator.writing.parity import check_parity
from generator.writing.quotation_rows import check_quotations
from generator.writing.quoting import check_quoting

Work = TypeVar("Work", bound=Callable[..., Any])
# What of docs the files beside the pages are made of.
DOCS, PACKED = "docs/", "docs/package/"
RELEASED_NUMBERS = "data/released/numbers.json"


class Doing(Protocol):
    """Hands work on, as it is or so that it is done once for the same."""

    def __call__(self, work: Work) -> Work: ...


def anew(work: Work) -> Work:
    """As a build reads: all of it."""
    return work


def read(root: Path, contract: Contract, site_url: str, once: Doing = anew) -> Material:
    """What people wrote, checked, and the facts that follow from it.

    `once` may have work, whose outcome its arguments and the data determine, not done again.
    """
    check_within(root, (*FILES, *ROOMS))
    house, sources = read_house(root), once(contract.opened)(root)
    navigation = read_navigation(root)
    study, known = sources.study, sources.facts
    frozen = read_frozen(root)
    made = {*LISTED, *edition_pages(frozen)}
    titles, lost = titles_of(study.words), lost_with_pages(root, navigation, made)
    check_navigation(root, navigation, titles, LISTED, lost)
    years = last_years(known)
    notebooks = read_notebooks(root)
    prose = {
        code: {path: in_last_year(text, years) for path, text in texts.items()}
        for code, texts in read_pages(root).items()
    }
    check_taken(prose, notebooks, study)
    check_notebooks(study.about, notebooks[LANGUAGES.root])
    check_pages_of_notes(study.notes.values(), prose)
    check_pages_typed_on(study.about, prose)
    check_signs(study.symbols, prose[LANGUAGES.root])
    check_written(prose, notebooks, study, known, contract.drawings, read_media(root), once(faults))
    check_elsewhere(study, known, prose, notebooks, once(faults_of_notebooks))
    check_minis(prose, study)
    check_parity(prose)
    check_lessons(sources, prose)
    once(check_quoting)(study, known)
    check_quotations(study, known, prose, notebooks)
    # Each language reads it where it is laid out; what is wrong in it is said before.
    read_typed(root)
    books = once(dataset_workbooks)(study, known, site_url)
    packed = {
        path: content
        for path, content in house.items()
        if path.startswith(PACKED) or not path.startswith(DOCS)
    }
    beside = once(beside_pages)(notebooks, packed, sources, site_url)
    return Material(
        root=root,
        contract=contract,
        site_url=site_url,
        house=house,
        makers=makers(house),
        study=study,
        facts=known,
        navigation=navigation,
        prose=prose,
        notebooks=notebooks,
        beside=beside | books,
        moves=read_moves(root),
        shipped=read_shipped(root),
        frozen=frozen,
    )


def released(root: Path) -> list[str]:
    """The names of the numbers that the last release published; none before the first."""
    if not (root / RELEASED_NUMBERS).exists():
        return []
    found = read_json(root, RELEASED_NUMBERS)
    numbers = found.get("numbers", []) if isinstance(found, dict) else []
    return [str(one["name"]) for one in numbers if isinstance(one, dict) and "name" in one]
