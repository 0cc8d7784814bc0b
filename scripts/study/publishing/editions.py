"""From the study and the prose to an edition: the exhibits of one language, computed and drawn."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping

from study.datasets import Study
from study.errors import UnknownName
from study.findings.content import Content, Sources
from study.findings.facts import Fact
from study.findings.figures import figure
from study.findings.tables import table
from study.languages import Language
from study.publishing.charts import LAYOUTS, specification, unique_ids
from study.publishing.exhibits import Exhibit, said_of
from study.publishing.pages import Edition, numbered

# Draws many Vega-Lite specifications at once: from each to its SVG.
Drawer = Callable[[list[str]], Mapping[str, str]]


def edition(
    study: Study,
    facts: Mapping[str, Fact],
    language: Language,
    prose: Mapping[str, str],
    draw: Drawer,
) -> Edition:
    """The site in one language; an exhibit that no page shows is refused, as is one unrecorded."""
    sources = Sources(study, facts)
    numbers = numbered(prose)
    for name in study.exhibits:
        kind = study.exhibits[name]["kind"]
        if f"{kind}.{name}" not in numbers:
            place = f"data/exhibits/{name}.toml, shown by no page"
            raise UnknownName(f"{kind}.{name}", numbers, place)
    contents: dict[str, Content] = {}
    specifications: dict[tuple[str, str], str] = {}
    ordered = [name for kind in ("figure", "table") for name in of_kind(study, numbers, kind)]
    for name in ordered:
        record = study.exhibits[name]
        compute = figure(name) if record["kind"] == "figure" else table(name)
        contents[name] = compute(sources, language.code)
        if record["kind"] == "figure":
            where = f"data/exhibits/{name}.toml, chart"
            for layout in LAYOUTS:
                drawn = specification(record["chart"], contents[name], layout, where)
                specifications[name, layout.name] = drawn
    drawings = draw(list(specifications.values()))
    exhibits = {
        name: Exhibit(
            id=name,
            kind=study.exhibits[name]["kind"],
            number=numbers[f"{study.exhibits[name]['kind']}.{name}"],
            said=said_of(name, study.exhibits[name], language, facts),
            content=contents[name],
            drawings={
                layout: unique_ids(drawings[drawn], f"{name}-{layout}")
                for (owner, layout), drawn in specifications.items()
                if owner == name
            },
        )
        for name in ordered
    }
    return Edition(study, facts, language, prose, exhibits)


def of_kind(study: Study, numbers: Mapping[str, int], kind: str) -> list[str]:
    """The recorded exhibits of one kind, in reading order."""
    names = [name for name, record in study.exhibits.items() if record["kind"] == kind]
    return sorted(names, key=lambda name: numbers[f"{kind}.{name}"])


def csv_text(exhibit: Exhibit) -> str:
    """What the columns of an exhibit show, as CSV with plain numbers (decimal point)."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    keys = [column.key for column in exhibit.content.columns]
    writer.writerow(keys)
    writer.writerows(exhibit.content.rows[keys].itertuples(index=False))
    return target.getvalue()
