"""Which sentences and exhibits tell of an older year than the data now have."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from generator.findings import Fact
from generator.findings.last_years import last_years
from generator.reading import Study

Prose = Mapping[str, Mapping[str, str]]


def older_years(
    study: Study, facts: Mapping[str, Fact], prose: Prose, released: Collection[str]
) -> str:
    """One line for who added a year: what is new, and where the last release's year still stands.

    `released` are the names of the numbers of the last release; empty where no year is new.
    """
    before, now = last_years(released), last_years(facts)
    newer = {thing: year for thing, year in now.items() if 0 < before.get(thing, 0) < year}
    if not newer:
        return ""
    old = {f"{thing}_{before[thing]}" for thing in newer}
    tables = {cell.dataset for name in old if name in facts for cell in facts[name].inputs}
    years = re.compile(rf"\b(?:{'|'.join(sorted({str(before[one]) for one in newer}))})\b")
    places = [
        *exhibits_telling(study, old, tables, years),
        *rows_telling(study, old),
        *lines_telling(prose, old, years),
    ]
    new = sorted(f"{thing}_{year}" for thing, year in newer.items())
    more = f" and {len(new) - 1} more" if len(new) > 1 else ""
    still = "; ".join(places) if places else "nothing"
    return f"new since the last release: {new[0]}{more}; of the year before still tell: {still}"


def tells(text: str, old: Collection[str]) -> bool:
    """Whether a text quotes one of these facts."""
    return any(re.search(rf"\bfact\.{re.escape(name)}\b", text) for name in old)


def exhibits_telling(
    study: Study, old: Collection[str], tables: Collection[str], years: re.Pattern[str]
) -> Iterator[str]:
    """The exhibits that quote them, or name their year of the same table, with the parts."""
    for record in study.exhibits.values():
        parts = [
            part
            for part, text in record.texts.items()
            if any(
                tells(said, old) or (record.dataset in tables and years.search(said))
                for said in text.values()
            )
        ]
        if parts:
            yield f"{record.file} ({', '.join(parts)})"


def rows_telling(study: Study, old: Collection[str]) -> Iterator[str]:
    """The rows of tables whose texts quote them."""
    for name, table in study.tables.items():
        texts = [[str(cell) for cell in table[column]] for column in study.quoting(name)]
        rows = [
            str(row)
            for row, cells in enumerate(zip(*texts, strict=True), start=2)
            if tells(" ".join(cells), old)
        ]
        if rows:
            yield f"data/{name}.csv (row {', '.join(rows)})"


def lines_telling(prose: Prose, old: Collection[str], years: re.Pattern[str]) -> Iterator[str]:
    """The pages whose lines quote them, or name their year beside another fact of theirs."""
    things = {name.rpartition("_")[0] for name in old}
    of_things = re.compile(rf"\bfact\.(?:{'|'.join(map(re.escape, sorted(things)))})_")
    for code, texts in prose.items():
        for path, text in texts.items():
            lines = [
                str(row)
                for row, line in enumerate(text.split("\n"), start=1)
                if tells(line, old) or (of_things.search(line) and years.search(line))
            ]
            if lines:
                yield f"docs/{code}/{path} (line {', '.join(lines)})"
