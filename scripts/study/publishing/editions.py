"""From the study and the prose to an edition: the exhibits of one language, computed and drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from study.datasets import Study
from study.errors import UnknownName
from study.findings.content import Sources
from study.findings.facts import Fact
from study.findings.figures import figure
from study.findings.tables import table
from study.languages import Language
from study.publishing.charts import LAYOUTS, specification, unique_ids
from study.publishing.citations import uncited_text
from study.publishing.downloads import (
    Download,
    csv_text,
    specification_text,
    spreadsheet_csv_text,
    standalone_svg,
)
from study.publishing.edition import Edition, numbered
from study.publishing.exhibits import Exhibit, said_of

# Draws Vega-Lite: from a specification to its SVG.
Draw = Callable[[str], str]
WIDE = LAYOUTS[0].name
# Stands in snippets while the site has no public address.
UNKNOWN_ADDRESS = "https://example.org/"


def edition(
    study: Study,
    facts: Mapping[str, Fact],
    language: Language,
    prose: Mapping[str, str],
    draw: Draw,
    site_url: str = "",
) -> Edition:
    """The site in one language; UnknownName for an exhibit that no page shows."""
    numbers = numbered(prose)
    sources = Sources(study, facts)
    for name, record in study.exhibits.items():
        if f"{record['kind']}.{name}" not in numbers:
            place = f"data/exhibits/{name}.toml, shown by no page"
            raise UnknownName(f"{record['kind']}.{name}", numbers, place)
    exhibits = {
        name: exhibit_of(name, sources, language, numbers, draw)
        for kind in ("figure", "table")
        for name in of_kind(study, numbers, kind)
    }
    return Edition(study, facts, language, prose, exhibits, site_url or UNKNOWN_ADDRESS)


def of_kind(study: Study, numbers: Mapping[str, int], kind: str) -> list[str]:
    """The recorded exhibits of one kind, in reading order."""
    names = [name for name, record in study.exhibits.items() if record["kind"] == kind]
    return sorted(names, key=lambda name: numbers[f"{kind}.{name}"])


def exhibit_of(
    name: str, sources: Sources, language: Language, numbers: Mapping[str, int], draw: Draw
) -> Exhibit:
    """One exhibit with its content, its words, its drawings and the files to take away."""
    record = sources.study.exhibits[name]
    kind = record["kind"]
    said = said_of(name, record, language, sources.facts)
    shown = (figure if kind == "figure" else table)(name)(sources, language.code)
    specifications = {
        layout.name: specification(record["chart"], shown, layout, f"data/exhibits/{name}.toml")
        for layout in LAYOUTS
        if kind == "figure"
    }
    drawings = {layout: draw(drawn) for layout, drawn in specifications.items()}

    def downloads() -> Iterator[Download]:
        path = f"{kind}s/{name}"
        yield Download("csv", f"{path}.csv", csv_text(shown))
        comma = spreadsheet_csv_text(shown, language)
        yield Download("csv-semicolon", f"{path}-spreadsheet.csv", comma)
        if kind == "figure":
            source = f"{sources.word('source', language.code)}: {uncited_text(said['source'])}"
            alone = standalone_svg(drawings[WIDE], said["headline"], said["subtitle"], source)
            yield Download("svg", f"{path}.svg", alone)
            vega = specification_text(specifications[WIDE])
            yield Download("vega-lite", f"{path}.vl.json", vega)

    return Exhibit(
        id=name,
        kind=kind,
        number=numbers[f"{kind}.{name}"],
        said=said,
        content=shown,
        drawings={layout: unique_ids(svg, f"{name}-{layout}") for layout, svg in drawings.items()},
        dataset=record["dataset"],
        downloads=tuple(downloads()),
    )
