"""The numbers that the prose may quote, by name, each with where it comes from."""

from __future__ import annotations

from generator.findings import Cell, Fact, about, computed, from_cell, number_at
from generator.reading import Study


def facts(study: Study) -> dict[str, Fact]:
    """Every number by its name: pupils, minutes, kilometres, euros, shares in percent."""
    every = [
        *about("answers", answers(study)),
        *about("ways", ways(study)),
        *about("minutes", minutes(study)),
        *about("distance", [farthest(study)]),
        *about("fares", [from_cell(study, "bus_fare", Cell("ways", ("bus",), "fare"), "euro")]),
    ]
    return {fact.name: fact for fact in every}


def answers(study: Study) -> list[Fact]:
    """How many pupils were asked, and how many answered."""
    grades = study.table("grades")
    cells = {
        column: tuple(Cell("grades", (int(grade),), column) for grade in grades["grade"])
        for column in ("asked", "answered")
    }
    sums = {column: float(grades[column].sum()) for column in cells}
    rate = sums["answered"] / sums["asked"] * 100
    both = tuple(Cell("grades", (), column) for column in ("answered", "asked"))
    return [
        *(computed(name, sums[name], "count", 0, "sum", cells[name]) for name in cells),
        computed("answer_rate", rate, "percent", 1, "rate", both),
    ]


def ways(study: Study) -> list[Fact]:
    """How many pupils walk, and their share of all who answered."""
    pupils = study.table("ways").set_index("way")["pupils"]
    first = Cell("ways", ("walk",), "pupils")
    others = tuple(Cell("ways", (str(way),), "pupils") for way in pupils.index)
    share = float(pupils["walk"] / pupils.sum() * 100)
    return [
        from_cell(study, "walkers", first, "count"),
        computed("walk_share", share, "percent", 0, "share_of_all", (first, *others)),
    ]


def minutes(study: Study) -> list[Fact]:
    """How long the walk and the bus take, and what rain adds to the walk."""
    dry, rain = (Cell("minutes", ("walk", weather), "minutes") for weather in ("dry", "rain"))
    more = number_at(study, rain) - number_at(study, dry)
    told = [
        from_cell(study, f"{way}_minutes_{weather}", cell, "minutes")
        for way in ("walk", "bus")
        for weather in ("dry", "rain")
        for cell in [Cell("minutes", (way, weather), "minutes")]
    ]
    return [*told, computed("walk_extra_minutes", more, "minutes", 0, "difference", (rain, dry))]


def farthest(study: Study) -> Fact:
    """The longest of the ways that the grades give."""
    grades = study.table("grades")
    cells = tuple(Cell("grades", (int(grade),), "farthest_km") for grade in grades["grade"])
    longest = float(grades["farthest_km"].max())
    return computed("farthest", longest, "km", 1, "farthest", cells)
