"""Descriptions of what is counted or listed: discs, entries, events, places, tables."""

from __future__ import annotations

from collections.abc import Iterator

from generator.drawing.descriptions.teller import Teller
from generator.findings import Content
from generator.writing.tables import column_title


def parts(content: Content, tell: Teller) -> Iterator[str]:
    """Discs that make up a whole: how many, what they are, and the part that is marked."""
    rows = content.rows
    whole = rows["value"].sum()
    share = 100 * rows["value"].iloc[0] / whole
    yield tell.say("discs", n=int(whole), parts="; ".join(rows["text"]))
    yield tell.say(
        "share", share=tell.language.percent(share, 0 if share >= 10 else 1 if share >= 1 else 2)
    )


def beside(content: Content, tell: Teller) -> Iterator[str]:
    """Amounts on one scale: what each is worth, and what each equals of the last."""
    *amounts, last = content.rows.to_dict("records")
    yield f"{'; '.join(row['text'] for row in (*amounts, last))}."
    for amount in amounts:
        share = tell.language.percent(100 * amount["value"] / last["value"], 2)
        yield tell.say("equals", name=amount["label"], share=share, whole=last["label"])


def groups(content: Content, tell: Teller) -> Iterator[str]:
    """Rows of discs: how many of each group; where a row has several, which rows stand out."""
    rows = content.rows
    by_group = rows.groupby("group", sort=False)["value"].sum()
    by_row = rows.groupby("label", sort=False)["value"].sum()
    yield tell.say("disc-rows", n=int(by_row.sum()), rows=len(by_row))
    yield f"{tell.listed([f'{name} {tell.language.number(n)}' for name, n in by_group.items()])}."
    if rows.groupby("label")["group"].nunique().max() == 1:
        return
    for which, edge in (("most", by_row.max()), ("fewest", by_row.min())):
        found = [str(name) for name in by_row.index[by_row == edge]]
        yield tell.say(which, names=tell.listed(found), value=tell.shared(edge, len(found)))
    unsure = rows[rows["open"]]
    top = unsure[unsure["value"] == unsure["value"].max()]
    where, n = tell.listed(list(top["label"])), tell.shared(top["value"].iloc[0], len(top))
    yield tell.say("most-of", group=top["group"].iloc[0], names=where, n=n)


def items(content: Content, tell: Teller) -> Iterator[str]:
    """Entries under headings: how many, and which are sure and which are only named."""
    rows = content.rows
    yield tell.say("items", n=len(rows), panels=rows["panel"].nunique())
    for key, own in (("full", rows[~rows["open"]]), ("ring", rows[rows["open"]])):
        by_panel = own.groupby("panel", sort=False)["label"].agg(list)
        if own["label"].nunique() == 1:
            said = tell.listed([str(panel) for panel in by_panel.index])
        else:
            said = "; ".join(f"{panel}: {tell.listed(names)}" for panel, names in by_panel.items())
        yield tell.say(key, n=len(own), names=said)


def events(content: Content, tell: Teller) -> Iterator[str]:
    """A timeline: its events and who tells of them, first and last; then each count."""
    counted = content.rows["count"] != "" if "count" in content.rows else content.rows.index < 0
    rows, counts = content.rows[~counted], content.rows[counted]
    first, last = rows.iloc[0], rows.iloc[-1]
    yield tell.say("events", n=len(rows))
    yield tell.say("first", date=first["label"], event=first["text"])
    yield tell.say("last", date=last["label"], event=last["text"])
    voices = rows["said_by"].value_counts(sort=False)
    tellers = [f"{voice} {tell.language.number(n)}" for voice, n in voices.items()]
    yield tell.say("voices", names=tell.listed(tellers))
    if len(counts):
        said = [
            f"{one['count']} ({one['label']}, {one['text']})" for one in counts.to_dict("records")
        ]
        yield f"{counts['panel'].iloc[0]}: {'; '.join(said)}."


def ways(content: Content, tell: Teller) -> Iterator[str]:
    """A map of ways: from where, and where to by who names it, with what is known of each."""
    rows = content.rows
    start, ends = rows.iloc[0], rows[rows["part"] == "end"]
    yield tell.say("ways", name=start["label"], n=len(ends))
    for who, own in ends.groupby("who", sort=False):
        said = [
            tell.say("way", name=one["label"], detail=one["detail"])
            if one["detail"]
            else one["label"]
            for one in own.to_dict("records")
        ]
        yield f"{tell.capitalised(str(who))}: {'; '.join(said)}."


def readings(content: Content, tell: Teller) -> Iterator[str]:
    """A reading: each step as it stands, what is struck, and what is doubtful or a reading."""
    rows = content.rows.to_dict("records")
    for row in rows:
        said = f"{row['text']} ({row['below']})" if row["below"] else row["text"]
        if said:
            yield f"{row['above']}: {said}." if row["above"] else f"{said}."
        if row["struck"]:
            yield tell.say("struck", end=row["struck"])
    for key, voice in (("hatched", "doubt"), ("outlined", "ours")):
        if found := [row["text"] for row in rows if row["voice"] == voice]:
            yield tell.say(key, names=tell.listed(found))


def table(content: Content, tell: Teller) -> Iterator[str]:
    """A table: how many rows and columns, what they hold, and what gathers the rows."""
    heads = [column_title(one, tell.rendition) for one in content.columns if one.unit != "group"]
    listed = tell.listed(heads)
    yield tell.say("table", rows=len(content.rows), columns=len(heads), heads=listed)
    for column in content.columns:
        if column.unit == "group":
            count = content.rows[column.key].nunique()
            yield tell.say("groups", n=count, head=column_title(column, tell.rendition))


def drawn_by_hand(content: Content, tell: Teller) -> Iterator[str]:
    """Symbols in a row: what each says, which stand under a roof, what filled and open mean."""
    rows = content.rows
    told = zip(rows["label"], rows["text"], strict=True)
    named = [f"{label} ({text})" if text else label for label, text in told]
    yield tell.say("strip", n=len(rows), names="; ".join(named))
    for column, key, part in (("roof", "roof", "name"), ("state", "state", "state")):
        if column in rows:
            for value, those in rows[rows[column] != ""].groupby(column, sort=False)["label"]:
                yield tell.say(key, names=tell.listed(list(those)), **{part: str(value)})
