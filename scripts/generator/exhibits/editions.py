"""From the study and the prose to an edition: the exhibits of one language, computed and drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from generator.claims.marks import mark_of_claims
from generator.claims.notes import Titled, notes_of_exhibits
from generator.contract import Contract
from generator.drawing.charts import LAYOUTS, Layout, fit, silenced, specification, unique_ids
from generator.drawing.charts.stages import TOLD, grouped_by_step
from generator.drawing.descriptions import described
from generator.drawing.interactive import compiled, interactive_charts, telling, told_rows
from generator.drawing.strip_files import strip_svg
from generator.drawing.strips import is_by_hand, strip_of
from generator.errors import InvalidProse
from generator.exhibits.answers import answers_of
from generator.exhibits.cards import CardPens, Fitting, cards
from generator.exhibits.checked import check_chart, check_columns, check_plot
from generator.exhibits.minis import minis
from generator.exhibits.take_away import files
from generator.exhibits.thumbnails import drawn_small
from generator.findings import Content, Rendition
from generator.findings.doubts import doubts
from generator.in_language.edition import UNKNOWN_ADDRESS, Edition, numbered
from generator.in_language.exhibit import Exhibit, said_of
from generator.media.published import ShownMedium
from generator.reading import Study
from generator.unforeseen import while_making
from generator.writing.citations import Formatter, formatted
from generator.writing.links import Links


@dataclass(frozen=True)
class Pens:
    """What draws: content to Vega-Lite, that to SVG and to Vega, and SVG to a picture (PNG).

    And what writes references, which takes as long.
    """

    draw: Callable[[str], str]
    raster: Callable[[str], bytes]
    fit: Fitting = fit
    specify: Callable[[str, Content, Layout, str], str] = specification
    compiled: Callable[[str], str] = compiled
    cited: Formatter = formatted

    def drawn(self, kind: str, content: Content, layout: Layout, where: str) -> str:
        """A content as SVG, by the name of a chart."""
        return self.draw(self.specify(kind, content, layout, where))


def edition(
    contract: Contract,
    rendition: Rendition,
    prose: Mapping[str, str],
    pens: Pens,
    site_url: str = "",
    sizes: Mapping[str, int] | None = None,
    media: Mapping[str, ShownMedium] | None = None,
) -> Edition:
    """The site in one language; InvalidProse for an exhibit that no page shows."""
    numbers, study = numbered(prose), rendition.study
    for name, record in study.exhibits.items():
        if record.kind != "plot" and f"{record.kind}.{name}" not in numbers:
            expected = f"expected {{{{ {record.kind}.{name} }}}} on a line of its own"
            raise InvalidProse(record.file, f"shown by no page - {expected} in each language")
    empty = Edition(
        study,
        rendition.facts,
        rendition.language,
        prose,
        {},
        site_url or UNKNOWN_ADDRESS,
        doubts=doubts(rendition, contract.checks),
        drawings=contract.drawings,
    )
    links = empty.public if site_url else None
    noted = notes_of_exhibits(empty)
    exhibits: dict[str, Exhibit] = {}
    names = [name for kind in ("figure", "table", "plot") for name in of_kind(study, numbers, kind)]
    for record in (study.exhibits[name] for name in names):
        with while_making(f"{record.file}, {rendition.code}"):
            check_chart(record)
            if record.kind == "plot":
                check_plot(contract, rendition, record)
            else:
                notes = tuple(noted[record.id])
                exhibits[record.id] = exhibit_of(
                    record.id, contract, rendition, numbers, pens, links, notes
                )
    contents = {name: exhibit.content for name, exhibit in exhibits.items()}
    return replace(
        empty,
        minis=minis(empty, contents, pens.drawn),
        exhibits=exhibits,
        cited=pens.cited,
        sizes=sizes or {},
        media=media or {},
    )


def of_kind(study: Study, numbers: Mapping[str, int], kind: str) -> list[str]:
    """The recorded exhibits of one kind, in reading order; what no page shows as recorded."""
    names = [name for name, record in study.exhibits.items() if record.kind == kind]
    return sorted(names, key=lambda name: numbers.get(f"{kind}.{name}", 0))


def exhibit_of(
    name: str,
    contract: Contract,
    rendition: Rendition,
    numbers: Mapping[str, int],
    pens: Pens,
    links: Links | None,
    notes: tuple[Titled, ...] = (),
) -> Exhibit:
    """One exhibit with its content, its words, its drawings and the files to take away.

    `links` are public ones, if the site has a public address.
    """
    record = rendition.study.exhibits[name]
    kind = record.kind
    said = said_of(record, rendition)
    shown = contract.exhibit(kind, name)(rendition)
    check_columns(shown, f"{kind} {name}")
    strip = strip_of(record.chart, shown, record.file) if is_by_hand(record.chart) else None
    is_chart = kind == "figure" and not strip
    rows = told_rows(shown, rendition) if is_chart else []
    asked, shown = shown, replace(shown, answers={})
    charts = {
        layout.name: pens.specify(record.chart, telling(shown, rows), layout, record.file)
        for layout in LAYOUTS
        if is_chart
    }
    specifications = {layout: silenced(chart) for layout, chart in charts.items()}
    drawings = {layout: pens.draw(drawn) for layout, drawn in specifications.items()}
    if strip:
        drawings = {layout.name: strip_svg(strip, layout) for layout in LAYOUTS}
    answers = answers_of(record, asked, said, pens.drawn, drawings)
    said["description"] += f" {described(record.chart or 'table', shown, rendition)}"
    exhibit = Exhibit(
        id=name,
        kind=kind,
        number=numbers[f"{kind}.{name}"],
        said=said,
        content=shown,
        drawings={
            layout: on_page(svg, f"{name}-{layout}", layout == TOLD and "step" in shown.rows)
            for layout, svg in drawings.items()
        },
        dataset=record.dataset,
        notes=notes,
        strip=strip,
        mark=mark_of_claims(record, rendition),
        thumbnail=drawn_small(record.chart, shown, pens.drawn) if is_chart else "",
    )
    hand = CardPens(pens.specify, pens.draw, pens.raster, pens.fit)
    pictures = cards(exhibit, record.chart, rendition, hand, links)
    taken = files(exhibit, specifications, rendition, pictures, links)
    # Where nothing can be asked, or drawings answer, a chart to open would say nothing new.
    asks_points = record.question and not answers
    interactive = interactive_charts(rows, charts, pens.compiled) if asks_points else {}
    return replace(exhibit, downloads=tuple(taken), interactive=interactive, answers=answers)


def on_page(svg: str, prefix: str, is_told: bool) -> str:
    """A drawing as a page has it: ids of its own, and in groups where a text may tell it so."""
    named = unique_ids(svg, prefix)
    return grouped_by_step(named, prefix) if is_told else named
