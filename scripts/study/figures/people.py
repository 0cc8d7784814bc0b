"""The figures of people: how many work in the cluster, by who said it."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content

STATEMENTS = ("workers_2022_before", "workers_2022_after", "workers_kkp_2023")


def workers_by_source(rendition: Rendition) -> Content:
    """Workers of the cluster as sources state them, none of them a count we could check."""
    spoken = rendition.language
    record = rendition.study.table("public_record").set_index("key").to_dict("index")
    rows = []
    for key in STATEMENTS:
        certainty = record[key]["certainty"]
        who = f"{record[key]['publisher']}, {spoken.date(record[key]['date'])}"
        sure = rendition.word(f"certainty.{certainty}")
        rows.append(
            {
                "label": rendition.word(f"figure.workers-by-source.{key}"),
                "detail": f"{who}; {rendition.word('certainty_is').format(n=sure)}",
                "said_by": who,
                "value": rendition.fact(key),
                "workers": rendition.fact(key),
                "certainty": sure,
                "text": rendition.facts[key].say(spoken),
                "voice": "doubt" if certainty == "low" else "others",
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
