"""The figures of people: how many work in the cluster, by who said it."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content
from study.side_by_side import stated_in


def workers_by_source(rendition: Rendition) -> Content:
    """Workers of the cluster as sources state them, none of them a count we could check."""
    spoken = rendition.language
    record = rendition.study.table("public_record").set_index("key").to_dict("index")
    rows = []
    for stated in stated_in(rendition, "workers-by-source"):
        ((key, *_),) = (cell.row for cell in stated.fact.inputs)
        certainty = record[key]["certainty"]
        who = f"{record[key]['publisher']}, {spoken.date(record[key]['date'])}"
        sure = rendition.word(f"certainty.{certainty}")
        rows.append(
            {
                "label": rendition.word(f"figure.workers-by-source.{stated.key}"),
                "detail": f"{who}; {rendition.word('certainty_is').format(n=sure)}",
                "said_by": who,
                "value": stated.fact.value,
                "workers": stated.fact.value,
                "certainty": sure,
                "text": stated.fact.say(spoken),
                "voice": stated.voice,
                "open": stated.is_open,
            }
        )
    columns = (
        Column("label", "name"),
        Column("said_by"),
        Column("workers", "count"),
        Column("certainty"),
    )
    return content(columns, rows)
