"""What a notebook shows: tables, drawings and checks, in its language and as the site has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from numbers import Real

import pandas as pd
from markupsafe import Markup

from generator.contract import Contract
from generator.drawing.charts import LAYOUTS, Layout, render_svg, specification, unique_ids
from generator.drawing.descriptions import described
from generator.drawing.downloads import standalone_svg
from generator.drawing.inline import opened
from generator.drawing.strip_files import strip_svg
from generator.drawing.strips import is_by_hand, strip_of
from generator.findings import Content, Fact, Rendition
from generator.languages import Language, typeset
from generator.notebooks.answers import SIGNIFICANT, quoted_answer, verdict
from generator.reading import SAID, ExhibitRecord, Study
from generator.writing import templates
from generator.writing.cited import uncited_text
from generator.writing.links import Links
from generator.writing.tables import (
    Table,
    TableBody,
    TableCell,
    TableHead,
    TableRow,
    in_narrow_column,
)

# A form of an output that only our build takes: what the page shows where Jupyter shows another.
PAGE_TYPE = "application/vnd.study.page+html"


@dataclass(frozen=True)
class Output:
    """One output, as plain texts: for Jupyter as it stands, and as the site's page has it."""

    html: str
    page: str

    def _repr_mimebundle_(self, **options: object) -> dict[str, str]:
        return {PAGE_TYPE: self.page, "text/html": self.html}


@dataclass(frozen=True)
class Display:
    """The notebook's hand: every method returns what the last line of a cell displays."""

    study: Study
    facts: Mapping[str, Fact]
    language: Language
    contract: Contract

    @property
    def rendition(self) -> Rendition:
        """What the notebook shows, in its language."""
        return Rendition(self.study, self.facts, self.language)

    def word(self, key: str) -> str:
        """A label of the notebooks in the notebook's language (`notebook.<key>` in words.csv)."""
        return self.rendition.word(f"notebook.{key}")

    def table(self, frame: pd.DataFrame, caption: str, first: str, digits: int = 1) -> Output:
        """The frame with its index as first column, its numbers as the language writes them."""

        def said(value: object) -> str:
            if isinstance(value, bool) or not isinstance(value, Real):
                return str(value)
            return self.language.number(float(value), digits)

        text = frame.map(said).rename_axis(index=self.word(first), columns=None).reset_index()
        table = table_of_frame(text, self.word(caption))
        hint = self.rendition.word("table.hint") if table.narrowly == "columns" else ""
        shown = replace(table, hint=hint, shows_caption=False)
        alone = templates.render("table", table=replace(table, narrowly=""))
        page = templates.render("notebook_table", table=shown)
        return Output(str(alone), str(page))

    def rows(self, name: str) -> pd.DataFrame:
        """What a figure of the site draws, row by row."""
        return self.content(name).rows

    def content(self, name: str) -> Content:
        """What a figure of the site shows."""
        return self.contract.exhibit("figure", name)(self.rendition)

    def figure(self, name: str) -> Output:
        """A figure of the site: on its page in both layouts, in Jupyter as one whole picture."""
        record, rendition = self.study.exhibits[name], self.rendition
        said = {
            part: typeset(uncited_text(rendition.say(text[rendition.code], record.file)))
            for part, text in record.texts.items()
            if part in SAID
        }
        shown = self.content(name)
        # First of all, since a drawing checks the rows that it is given.
        drawn = {one.name: drawing(record, shown, one) for one in LAYOUTS}
        said["description"] += f" {described(record.chart, shown, rendition)}"
        source = f"{rendition.word('source')}: {said['source']}"
        alone = standalone_svg(drawn["wide"], said["headline"], said["subtitle"], source)
        return Output(alone, str(self.framed(record, said, drawn)))

    def framed(
        self, record: ExhibitRecord, said: Mapping[str, str], drawn: Mapping[str, str]
    ) -> Markup:
        """The frame of an exhibit, without what its own page holds: that is one link away.

        A plot has no page of its own.
        """
        name = record.id
        drawings = {one: opened(unique_ids(svg, f"{name}-{one}")) for one, svg in drawn.items()}
        # A notebook's page stands beside the others of its folder.
        links = Links.on_page("notebooks/page.md", self.language)
        return templates.render(
            "notebook_figure",
            name=name,
            has_page=record.kind != "plot",
            said=said,
            drawings=drawings,
            word=self.rendition.word,
            links=links,
        )

    def check(self, mine: object, right: float, decimals: int) -> None:
        """Print whether an answer, however typed, agrees to so many decimals with another way."""
        label = verdict(mine, right, decimals)
        print(self.rendition.word(label).format(quoted_answer(mine)))

    def differs(self, name: str, mine: float) -> str:
        """Why a notebook stops: a result is not the site's number of that name."""
        numbers = (f"{value:.{SIGNIFICANT}g}" for value in (mine, self.facts[name].value))
        return self.word("stop.number").format(name, *numbers)


def drawing(record: ExhibitRecord, shown: Content, layout: Layout) -> str:
    """A figure as SVG in a layout: a chart, or symbols drawn by hand."""
    if is_by_hand(record.chart):
        return strip_svg(strip_of(record.chart, shown, record.file), layout)
    return render_svg(specification(record.chart, shown, layout, record.file))


def table_of_frame(frame: pd.DataFrame, caption: str) -> Table:
    """A frame as one of the site's tables, set in a narrow column as they are.

    The first column names its row; the others are taken for numbers, set to the right.
    """
    first, *others = map(str, frame.columns)
    rows = [
        TableRow(
            [TableCell(str(name), is_head=True), *(TableCell(str(one), "number") for one in rest)]
        )
        for name, *rest in frame.itertuples(index=False)
    ]
    heads = [TableHead(first), *(TableHead(one, "number") for one in others)]
    return Table(caption, heads, [TableBody(rows)], narrowly=in_narrow_column(rows, True))
