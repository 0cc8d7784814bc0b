"""The cluster itself: how many businesses, by whom, what happened when, and who told of it."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content, say
from study.side_by_side import Stated, stated_in

# How an event is drawn, by who tells of it: its voice, and the form of its mark.
TELLERS = {
    "paper": ("study", "full"),
    "officials": ("others", "square"),
    "press": ("context", "ring"),
}

# Whose numbers stand side by side, and among the events where they have a time.
COUNTS = "businesses-by-source"


def businesses_by_source(rendition: Rendition) -> Content:
    """How many businesses there are, by who said it, in the order of the time it is said of.

    What is said of no time stands last, where it is no step between two that are dated.
    """
    rows = []
    all_stated = stated_in(rendition, COUNTS)
    amounts = [stated.fact.value for stated in all_stated]
    spread = rendition.word("figure.businesses-by-source.spread").format(
        least=rendition.language.number(min(amounts)), most=rendition.language.number(max(amounts))
    )
    for stated in all_stated:
        who = rendition.word(f"figure.businesses-by-source.{stated.key}-who")
        when = rendition.word(f"figure.businesses-by-source.{stated.key}")
        rows.append(
            {
                "label": when,
                "counted_when": when,
                "detail": who,
                "said_by": who,
                "counted_as": rendition.word(f"figure.{COUNTS}.{stated.key}-what"),
                "value": stated.fact.value,
                "counted": stated.fact.value,
                "text": stated.fact.say(rendition.language),
                "voice": stated.voice,
                "open": stated.is_open,
                "strong": stated.told_by == "paper" and not stated.is_open,
                "spread": spread,
            }
        )
    texts = (Column("said_by"), Column("counted_as", plain=True))
    columns = (Column("counted_when", "name"), *texts, Column("counted", "count"))
    return content(columns, rows)


def timeline(rendition: Rendition) -> Content:
    """What happened in the cluster and how many businesses there were, by who says so."""
    rows = [*_events(rendition), *_counts(rendition)]
    columns = (Column("date", "date"), Column("event", plain=True), Column("said_by"))
    empty = {"count": "", "end": None}
    return content(columns, [empty | row for row in rows])


def _events(rendition: Rendition) -> list[dict[str, object]]:
    """The events in the order of time."""
    spoken, column = rendition.language, f"text_{rendition.code}"
    file = f"data/events.csv, column {column}"
    return [
        _dated(rendition, str(event["date"]), event["voice"])
        | {
            "panel": rendition.word("figure.timeline.events"),
            "event": said,
            "text": said,
        }
        for event in rendition.study.table("events").to_dict("records")
        for said in [say(event[column], file, spoken, rendition.facts)]
    ]


def _counts(rendition: Rendition) -> list[dict[str, object]]:
    """Counts of businesses at the day or the period that they are given for, if for any."""
    rows = []
    for stated in stated_in(rendition, COUNTS):
        dated = _when(rendition, stated)
        if dated is None:
            continue
        unit, row = dated
        number = stated.fact.say(rendition.language)
        who = rendition.word(f"figure.businesses-by-source.{stated.key}-who")
        rows.append(
            row
            | {
                "panel": rendition.word("figure.timeline.counts"),
                "event": rendition.word(f"figure.timeline.{unit}").format(n=number, who=who),
                "text": who,
                "count": number,
            }
        )
    return rows


def _when(rendition: Rendition, stated: Stated) -> tuple[str, dict[str, object]] | None:
    """What is counted and when, as the row says that the number stands in; None for no time."""
    (cell,) = stated.fact.inputs
    if cell.dataset == "output":
        start, _, end = str(cell.row[0]).partition("-")
        period = f"{start}/{end}"
        row = _dated(rendition, start, stated.told_by)
        row |= {"date": period, "value": float(start), "end": float(end) + 1}
        return "businesses", row | {"label": rendition.language.date(period)}
    if cell.dataset != "public_record":
        return None
    told = rendition.study.table("public_record").set_index("key").loc[cell.row[0]]
    return str(told["unit"]), _dated(rendition, str(told["date"]), stated.told_by)


def _dated(rendition: Rendition, date: str, teller: str) -> dict[str, object]:
    """When something was, in the middle of what its date names, and how its teller is drawn."""
    voice, form = TELLERS[teller]
    year, month, day = (int(part) for part in (f"{date}-0-0").split("-")[:3])
    within = (month - 1 + (day - 0.5) / 30.5 if day else month - 0.5) / 12 if month else 0.5
    return {
        "date": date,
        "label": rendition.language.date(date),
        "said_by": rendition.word(f"said_by.{teller}"),
        "form": form,
        "value": year + within,
        "voice": voice,
    }


def one_owner(rendition: Rendition) -> Content:
    """The owner who was interviewed, and the others whom that owner thinks there are."""
    rows = [
        {
            "label": rendition.word(f"figure.one-owner.{name}"),
            "value": amount,
            "owner_count": amount,
            "text": rendition.word(f"figure.one-owner.{name}-text").format(
                n=rendition.language.number(amount)
            ),
            "voice": "study",
            "open": name == "others",
        }
        for name, amount in (("owner", 1), ("others", rendition.fact("businesses_informant") - 1))
    ]
    return content((Column("label", "name"), Column("owner_count", "count")), rows)
