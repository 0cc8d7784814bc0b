"""The figures of the cluster itself: how many businesses, by whom, and what happened when."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content
from generator.languages import LANGUAGES

# Counts of businesses in the order of their time: (word, fact, tone).
COUNTS = (
    ("resident", "businesses_2018", "quiet"),
    ("first", "businesses_2019_2021", "accent"),
    ("mapped", "businesses_2021_mapped", "sea"),
    ("release", "businesses_2022_release", "sea"),
    ("second", "businesses_2021_2023", "accent"),
    ("informant", "businesses_informant", "accent"),
    ("ministry", "businesses_kkp_2023", "sea"),
    ("lurah", "businesses_lurah_2023", "sea"),
)

# Events: when (an ISO date or a fact of a year), the word, the fact it quotes, who says so.
FORMS = {"accent": "full", "sea": "square", "quiet": "ring"}
EVENTS = (
    ("oldest_start_year", "oldest", "", "accent"),
    ("2014", "group", "", "sea"),
    ("informant_start_year", "informant", "", "accent"),
    ("2018-03", "members", "businesses_2018", "quiet"),
    ("2021-03", "mapping", "businesses_2021_mapped", "quiet"),
    ("2021", "houses", "houses_built", "accent"),
    ("2022-01", "opening", "target_output", "sea"),
    ("2022-11", "gate", "", "quiet"),
    ("2023-06", "ministry", "skp_certificates_2023", "sea"),
    ("2023-07", "contest", "", "sea"),
    ("2023-11", "award", "", "sea"),
)


def businesses_by_source(sources: Sources, language: str) -> Content:
    """How many businesses there are, by who said it, in the order of the time it is said of."""
    spoken = LANGUAGES[language]
    rows = []
    for name, fact, tone in COUNTS:
        who = sources.word(f"figure.businesses-by-source.{name}-who", language)
        rows.append(
            {
                "label": sources.word(f"figure.businesses-by-source.{name}", language),
                "detail": who,
                "said_by": who,
                "value": sources.fact(fact),
                "counted": sources.fact(fact),
                "text": sources.facts[fact].say(spoken),
                "tone": tone,
                "open": name == "informant",
            }
        )
    columns = (Column("label", "name"), Column("said_by"), Column("counted", "count"))
    return content(columns, rows)


def timeline(sources: Sources, language: str) -> Content:
    """What happened in the cluster, from the first business to the award, by who says so."""
    spoken = LANGUAGES[language]
    rows = []
    for when, name, fact, tone in EVENTS:
        date = f"{sources.fact(when):.0f}" if when in sources.facts else when
        said = sources.word(f"figure.timeline.{name}", language)
        if fact:
            said = said.format(n=sources.facts[fact].say(spoken))
        voice = sources.word(f"figure.timeline.by-{tone}", language)
        rows.append(
            {
                "date": date,
                "label": spoken.date(date),
                "event": said,
                "text": said,
                "said_by": voice,
                "form": FORMS[tone],
                "value": int(date[:4]) + (int(date[5:7] or 1) - 1) / 12,
                "tone": tone,
            }
        )
    return content((Column("date", "date"), Column("event"), Column("said_by")), rows)
