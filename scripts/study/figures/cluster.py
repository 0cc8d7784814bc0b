"""The figures of the cluster itself: how many businesses, by whom, and what happened when."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content, say

# Counts of businesses in the order of their time, what has none last: (word, fact, voice).
COUNTS = (
    ("resident", "businesses_2018", "others"),
    ("first", "businesses_2019_2021", "study"),
    ("mapped", "businesses_2021_mapped", "others"),
    ("release", "businesses_2022_release", "others"),
    ("second", "businesses_2021_2023", "study"),
    ("ministry", "businesses_kkp_2023", "others"),
    ("lurah", "businesses_lurah_2023", "others"),
    ("informant", "businesses_informant", "study"),
)

# How an event is drawn, by who tells of it: its voice, and the form of its mark.
TELLERS = {
    "paper": ("study", "full"),
    "officials": ("others", "square"),
    "press": ("context", "ring"),
}

# Which counts have a place in time, and who tells of each.
COUNTED = {
    "resident": "press",
    "first": "paper",
    "mapped": "press",
    "release": "officials",
    "second": "paper",
    "ministry": "officials",
    "lurah": "officials",
}

# What was counted, where it was not businesses.
UNITS = {"resident": "members"}


def businesses_by_source(rendition: Rendition) -> Content:
    """How many businesses there are, by who said it, in the order of the time it is said of.

    What is said of no time stands last, where it is no step between two that are dated.
    """
    spoken = rendition.language
    rows = []
    for name, fact, voice in COUNTS:
        who = rendition.word(f"figure.businesses-by-source.{name}-who")
        rows.append(
            {
                "label": rendition.word(f"figure.businesses-by-source.{name}"),
                "detail": who,
                "said_by": who,
                "value": rendition.fact(fact),
                "counted": rendition.fact(fact),
                "text": rendition.facts[fact].say(spoken),
                "voice": voice,
                "open": name == "informant",
            }
        )
    columns = (Column("label", "name"), Column("said_by"), Column("counted", "count"))
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
    """Counts of businesses at the day or the period that they are given for."""
    record = rendition.study.table("public_record").set_index("key")["date"]
    rows = []
    for name, teller in COUNTED.items():
        fact = next(fact for word, fact, _ in COUNTS if word == name)
        number = rendition.facts[fact].say(rendition.language)
        (cell,) = rendition.facts[fact].inputs
        who = rendition.word(f"figure.businesses-by-source.{name}-who")
        row: dict[str, object]
        if cell.dataset == "output":
            start, _, end = str(cell.row[0]).partition("-")
            row = _dated(rendition, start, teller)
            period = f"{start}/{end}"
            row |= {
                "date": period,
                "value": float(start),
                "end": float(end) + 1,
                "label": rendition.language.date(period),
            }
        else:
            row = _dated(rendition, str(record[cell.row[0]]), teller)
        counted = rendition.word(f"figure.timeline.{UNITS.get(name, 'counted')}")
        counted = counted.format(n=number, who=who)
        rows.append(
            row
            | {
                "panel": rendition.word("figure.timeline.counts"),
                "event": counted,
                "text": who,
                "count": number,
            }
        )
    return rows


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
