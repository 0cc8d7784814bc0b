"""The figures of people: how many work in the cluster, by who said it."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content
from generator.languages import LANGUAGES

STATEMENTS = ("workers_2022_before", "workers_2022_after", "workers_kkp_2023")


def workers_by_source(sources: Sources, language: str) -> Content:
    """Workers of the cluster as sources state them, none of them a count we could check."""
    spoken = LANGUAGES[language]
    record = sources.study.table("public_record").set_index("key").to_dict("index")
    rows = []
    for key in STATEMENTS:
        certainty = record[key]["certainty"]
        who = f"{record[key]['publisher']}, {spoken.date(record[key]['date'])}"
        sure = sources.word(f"certainty.{certainty}", language)
        rows.append(
            {
                "label": sources.word(f"figure.workers-by-source.{key}", language),
                "detail": f"{who}; {sources.word('certainty_is', language).format(n=sure)}",
                "said_by": who,
                "value": sources.fact(key),
                "workers": sources.fact(key),
                "certainty": sure,
                "text": sources.facts[key].say(spoken),
                "tone": "doubt" if certainty == "low" else "sea",
                "open": True,
            }
        )
    columns = (
        Column("label", "name"),
        Column("said_by"),
        Column("workers", "count"),
        Column("certainty"),
    )
    return content(columns, rows)
