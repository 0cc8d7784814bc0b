"""Descriptions of what is compared by length or place: bars, periods, dots, multiples."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from generator.drawing.descriptions.teller import Teller
from generator.findings import Content


def amounts(content: Content, tell: Teller) -> Iterator[str]:
    """Bars: how many, the largest and the smallest, which are ranges, which were not measured."""
    rows = content.rows.assign(name=names(content.rows))
    high = rows["high"] if "high" in rows else rows["value"]
    yield tell.say("bars", n=len(rows))
    if "panel" in rows:
        for panel, own in rows.groupby("panel", sort=False):
            parts = [f"{row['label']} {row['text']}" for row in own.to_dict("records")]
            yield f"{panel}: {tell.listed(parts)}."
    else:
        yield extreme("largest", rows[high == high.max()], tell)
        yield extreme("smallest", rows[rows["value"] == rows["value"].min()], tell)
    if len(wide := rows[high != rows["value"]]):
        said = [f"{one['name']} {one['text']}" for one in wide.to_dict("records")]
        yield tell.say("range", names=tell.listed(said))
    unsure = rows[rows["open"].astype(bool)] if "open" in rows else rows.head(0)
    if len(unsure) == len(rows):
        doubtful = (unsure["voice"] == "doubt").all() and len(unsure)
        yield tell.say("all-hatched" if doubtful else "all-open")
    elif len(unsure):
        yield tell.say("open", names=tell.listed(list(unsure["name"])))


def by_measure(content: Content, tell: Teller) -> Iterator[str]:
    """Several measures of the same things: of each the total, and every part in order."""
    yield tell.say(
        "measures", n=content.rows["label"].nunique(), measures=content.rows["panel"].nunique()
    )
    for panel, own in content.rows.groupby("panel", sort=False):
        parts = [f"{row['label']} {row['text']}" for row in own.to_dict("records")]
        yield f"{panel}: {tell.listed(parts)}."


def extreme(which: str, rows: pd.DataFrame, tell: Teller) -> str:
    """The largest or the smallest, with all that share the place."""
    value = tell.aloud(str(rows["text"].iloc[0]))
    if len(rows) > 1:
        value = tell.say("each", value=value)
    return tell.say(which, names=tell.listed(list(rows["name"])), value=value)


def rises(content: Content, tell: Teller) -> Iterator[str]:
    """Measures at two times: each from the earlier to the later, with the rise; what is read."""
    for panel, own in content.rows.groupby("panel", sort=False):
        first, last = own.iloc[0], own.iloc[-1]
        times = {"first": first["label"], "last": last["label"]}
        yield tell.say(
            "rise",
            name=str(panel),
            a=first["text"],
            b=last["text"],
            change=f"{last['change']} {last['change_by']}",
            **times,
        )
    rows = content.rows
    read = rows[rows["open"].astype(bool)] if "open" in rows else rows.head(0)
    if len(read):
        said = [f"{one['panel']} {one['label']}" for one in read.to_dict("records")]
        yield tell.say("outlined", names=tell.listed(said))


def changes(content: Content, tell: Teller) -> Iterator[str]:
    """Two series: the extremes of the later, how many rose and fell, and what stands out."""
    first, second = content.rows["series"].drop_duplicates()
    rows = paired(content.rows, first, second)
    yield tell.say("pairs", n=len(rows), first=first, second=second)
    later = rows["value_after"]
    for which, edge in (("largest-in", later.max()), ("smallest-in", later.min())):
        one = rows[later == edge].iloc[0]
        yield tell.say(
            which,
            series=second,
            name=one["name"],
            value=one["text_after"],
            before=one["text"],
            earlier=first,
        )
    rose, fell = (later > rows["value"]).sum(), (later < rows["value"]).sum()
    yield tell.say("up-down", first=first, second=second, up=int(rose), down=int(fell))
    marked = rows[rows["strong"]].to_dict("records") if "strong" in rows else []
    said = [tell.say("from-to", name=x["name"], a=x["text"], b=x["text_after"]) for x in marked]
    if said:
        yield tell.say("marked", names="; ".join(said))


def shares(content: Content, tell: Teller) -> Iterator[str]:
    """Wholes as a hundred squares: each with its amounts, and how many squares are filled."""
    filled = []
    for panel, own in content.rows.groupby("panel", sort=False):
        parts = [f"{row['label']} {row['text']}" for row in own.to_dict("records")]
        yield f"{panel}: {tell.listed(parts)}."
        part = 100 * own["value"].iloc[-1] / own["value"].iloc[0]
        filled.append(f"{panel} {tell.language.number(part, 1 if part < 99.9 else 2)}")
    yield tell.say("squares", names=tell.listed(filled))


def multiples(content: Content, tell: Teller) -> Iterator[str]:
    """Two multiples of a reference a row: each pair as it reads, and the extremes."""
    first, second = content.rows["series"].drop_duplicates()
    rows = paired(content.rows, first, second)
    yield tell.say("pairs", n=len(rows), first=first, second=second)
    for panel, own in rows.groupby("panel", sort=False):
        said = [
            f"{one['label']}: {first} {one['text']}, {second} {one['text_after']}"
            for one in own.to_dict("records")
        ]
        yield f"{panel}. {'; '.join(said)}."
    values = content.rows["value"]
    for which, edge in (("most-times", values.max()), ("least-times", values.min())):
        one = content.rows[values == edge].iloc[0]
        times = tell.language.number(edge, 0 if edge >= 10 else 2)
        name = f"{one['label']}, {one['series']} ({one['panel']})"
        yield tell.say(which, name=name, times=times)
    unsure = content.rows[content.rows["open"]]["series"].drop_duplicates()
    yield tell.say("open-series", names=tell.listed(list(unsure)))


def paired(rows: pd.DataFrame, first: str, second: str) -> pd.DataFrame:
    """One row for each name, with the later series' columns as `_after`."""
    keys = [key for key in ("panel", "label") if key in rows]
    before, after = (rows[rows["series"] == one] for one in (first, second))
    both = before.merge(after, on=keys, suffixes=("", "_after"))
    return both.assign(name=both["label"])


def names(rows: pd.DataFrame) -> list[str]:
    """What each row is called: its label, and in brackets who says it or how."""
    if "detail" not in rows:
        return list(rows["label"])
    return [f"{one['label']} ({one['detail']})" for one in rows.to_dict("records")]
