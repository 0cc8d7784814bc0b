"""The figures of the cluster itself: how many businesses, by whom, and what happened when."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content, say

# Counts of businesses in the order of their time: (word, fact, voice).
COUNTS = (
    ("resident", "businesses_2018", "others"),
    ("first", "businesses_2019_2021", "study"),
    ("mapped", "businesses_2021_mapped", "others"),
    ("release", "businesses_2022_release", "others"),
    ("second", "businesses_2021_2023", "study"),
    ("informant", "businesses_informant", "study"),
    ("ministry", "businesses_kkp_2023", "others"),
    ("lurah", "businesses_lurah_2023", "others"),
)

# How an event is drawn, by who tells of it: its voice, and the form of its mark.
TELLERS = {
    "paper": ("study", "full"),
    "officials": ("others", "square"),
    "press": ("context", "ring"),
}


def businesses_by_source(rendition: Rendition) -> Content:
    """How many businesses there are, by who said it, in the order of the time it is said of."""
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
    """What happened in the cluster, from the first business to the award, by who says so."""
    spoken = rendition.language
    rows = []
    for event in rendition.study.table("events").to_dict("records"):
        date, column = str(event["date"]), f"text_{rendition.code}"
        said = say(event[column], f"data/events.csv, column {column}", spoken, rendition.facts)
        voice, form = TELLERS[event["voice"]]
        rows.append(
            {
                "date": date,
                "label": spoken.date(date),
                "event": said,
                "text": said,
                "said_by": rendition.word(f"said_by.{event['voice']}"),
                "form": form,
                "value": int(date[:4]) + (int(date[5:7] or 1) - 1) / 12,
                "voice": voice,
            }
        )
    return content((Column("date", "date"), Column("event", plain=True), Column("said_by")), rows)
