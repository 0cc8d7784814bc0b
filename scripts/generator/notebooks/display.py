"""What a notebook shows: tables, drawings and checks, in its language and as the site has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from numbers import Real

import pandas as pd

from generator.contract import Contract
from generator.drawing.charts import LAYOUTS, render, specification, unique_ids
from generator.drawing.descriptions import described
from generator.drawing.downloads import standalone_svg
from generator.drawing.inline import one_line
from generator.findings import Content, Fact, Sources
from generator.languages import Language, typeset
from generator.notebooks.answers import SIGNIFICANT, quoted, verdict
from generator.reading import Study
from generator.writing.prose import say

# A form of an output that only our build takes: what the page shows where Jupyter shows another.
PAGE_TYPE = "application/vnd.study.page+html"
CITATIONS = re.compile(r"\s*\[@[^\]]*\]")


@dataclass(frozen=True)
class Shown:
    """One output: for Jupyter as it stands, and as the site's page has it."""

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

    def word(self, key: str) -> str:
        """A label of the notebooks in the notebook's language (`notebook.<key>` in words.csv)."""
        return self.study.word(f"notebook.{key}", self.language.code)

    def table(self, frame: pd.DataFrame, caption: str, first: str, digits: int = 1) -> Shown:
        """The frame with its index as first column, its numbers as the language writes them."""

        def said(value: object) -> str:
            if isinstance(value, bool) or not isinstance(value, Real):
                return str(value)
            return self.language.number(float(value), digits)

        text = frame.map(said).rename_axis(index=self.word(first), columns=None).reset_index()
        html = table_html(text, self.word(caption))
        return Shown(html, html)

    def rows(self, name: str) -> pd.DataFrame:
        """What a figure of the site draws, row by row."""
        return self.content(name).rows

    def content(self, name: str) -> Content:
        """What a figure of the site shows."""
        compute = self.contract.exhibit("figure", name)
        return compute(Sources(self.study, self.facts), self.language.code)

    def figure(self, name: str) -> Shown:
        """A figure of the site: on its page in both layouts, in Jupyter as one whole picture."""
        record, code = self.study.exhibits[name], self.language.code
        said = {
            part: typeset(
                CITATIONS.sub("", say(text[code], record.file, self.language, self.facts))
            )
            for part, text in record.texts.items()
        }
        shown = self.content(name)
        told = described(record.chart, shown, self.language, lambda key: self.study.word(key, code))
        said["description"] += f" {told}"
        drawn = {
            one.name: render(specification(record.chart, shown, one, record.file))
            for one in LAYOUTS
        }
        source = f"{self.study.word('source', code)}: {said['source']}"
        alone = standalone_svg(drawn["wide"], said["headline"], said["subtitle"], source)
        return Shown(alone, self.framed(name, said, drawn))

    def framed(self, name: str, said: Mapping[str, str], drawn: Mapping[str, str]) -> str:
        """The frame of an exhibit, without what its own page holds: that is one link away."""
        text = {part: escape(words) for part, words in said.items()}
        word = {key: self.study.word(key, self.language.code) for key in ("note", "exhibit_page")}
        opening = (
            f'<svg role="img" aria-label="{text["headline"]}" '
            f'aria-describedby="{name}-description" '
        )
        drawings = "".join(
            f'<div class="exhibit-drawing exhibit-drawing--{layout}">'
            f"{one_line(unique_ids(svg, f'{name}-{layout}')).replace('<svg ', opening, 1)}</div>"
            for layout, svg in drawn.items()
        )
        described = escape(self.study.word("description_of.figure", self.language.code))
        return (
            f'<figure class="exhibit exhibit--figure" id="{name}" data-kind="figure"><figcaption>'
            f'<p class="exhibit-headline">{text["headline"]}</p>'
            f'<p class="exhibit-subtitle">{text["subtitle"]}</p></figcaption>{drawings}'
            f'<p class="exhibit-note"><b>{escape(word["note"])}:</b> {text["note"]}</p>'
            f'<details class="exhibit-description" data-print="no"><summary>{described}</summary>'
            f'<p id="{name}-description">{text["description"]}</p></details>'
            f'<p class="exhibit-links" data-print="no"><a href="../../figures/{name}/">'
            f"{escape(word['exhibit_page'])}</a></p></figure>"
        )

    def check(self, mine: object, right: float, decimals: int) -> None:
        """Print whether an answer, however typed, agrees to so many decimals with another way."""
        label = verdict(mine, right, decimals)
        print(self.study.word(label, self.language.code).format(quoted(mine)))

    def differs(self, name: str, mine: float) -> str:
        """Why a notebook stops: a result is not the site's number of that name."""
        numbers = (f"{value:.{SIGNIFICANT}g}" for value in (mine, self.facts[name].value))
        return self.word("stop.number").format(name, *numbers)


def table_html(frame: pd.DataFrame, caption: str) -> str:
    """A frame as the site's kind of table: caption, scoped headers, a region that may scroll.

    The first column names its row; the others are taken for numbers, set to the right.
    """
    name = escape(caption)
    first, *others = (escape(str(column)) for column in frame.columns)
    heads = f'<th scope="col">{first}</th>'
    heads += "".join(f'<th scope="col" class="number">{column}</th>' for column in others)
    rows = "".join(
        f'<tr><th scope="row">{escape(str(first))}</th>'
        + "".join(f'<td class="number">{escape(str(value))}</td>' for value in rest)
        + "</tr>"
        for first, *rest in frame.itertuples(index=False)
    )
    return (
        f'<div class="table-scroll" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="data-table"><caption>{name}</caption><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )
