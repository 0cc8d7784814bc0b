"""Where a dataset comes from, as the data package says: place in the paper, sources, licence."""

from __future__ import annotations

from generator.reading.cells import address_complaints
from generator.reading.datasets import PrintedPlace, Source
from generator.reading.described import Described

# Whose numbers a dataset holds: those that the paper prints, or those that others report.
ORIGINS = ("printed", "reported")


def place_of(dataset: Described) -> PrintedPlace | None:
    """Where the paper prints a dataset; None for other sources."""
    if "paper" not in dataset.found:
        return None
    said = Described(dataset.found["paper"], dataset.place_of("paper"), ("section", "table"))
    return PrintedPlace(said.text("section"), said.part("table", 0))


def sources_of(dataset: Described) -> tuple[Source, ...]:
    """Where a dataset comes from: at least one source."""
    found = dataset.part("sources", [])
    place = dataset.place_of("sources")
    if not found:
        raise dataset.wrong("sources", "a list of sources, each with its title")
    described = (Described(one, place, ("title", "path")) for one in found)
    return tuple(Source(said.text("title"), address_in(said, "path")) for said in described)


def address_in(said: Described, name: str) -> str:
    """An address that a browser opens; empty where there is none."""
    if name not in said.found:
        return ""
    for expected in address_complaints(said.text(name)):
        raise said.wrong(name, expected)
    return said.text(name)


def origin_of(dataset: Described) -> str:
    """What the numbers of a dataset are, without our arithmetic."""
    origin = dataset.part("origin", "printed")
    if origin not in ORIGINS:
        raise dataset.wrong("origin", f"one of {', '.join(ORIGINS)}")
    return origin


def licence_of(dataset: Described) -> str:
    """The address of the first licence of a dataset; empty where it states none."""
    place, names = dataset.place_of("licenses"), ("name", "path", "title")
    described = [Described(one, place, names) for one in dataset.part("licenses", [])]
    for said in described:
        said.check_texts("name", "path", "title")
        said.text("path")
    return [address_in(said, "path") for said in described][0] if described else ""
