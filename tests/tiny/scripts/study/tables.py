"""What each table shows, from the data; a table's function bears its id."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content


def answers(rendition: Rendition) -> Content:
    """Pupils asked and answering by grade, with the share of those who answered."""
    rows = [
        {
            "grade": f"{rendition.word('column.grade')} {row['grade']}",
            "asked": row["asked"],
            "answered": row["answered"],
            "answer_rate": row["answered"] / row["asked"] * 100 if row["asked"] else None,
        }
        for row in rendition.study.table("grades").to_dict("records")
    ]
    counts = (Column("asked", "count"), Column("answered", "count"))
    return content((Column("grade", "name"), *counts, Column("answer_rate", "percent", 1)), rows)


def minutes_by_way(rendition: Rendition) -> Content:
    """How long each way takes by weather, and what rain adds."""
    frame = rendition.study.table("minutes").set_index(["way", "weather"])["minutes"]
    rows = []
    for row in rendition.study.table("ways").to_dict("records"):
        dry, rain = (frame[row["way"], weather] for weather in ("dry", "rain"))
        rows.append(
            {"way": row[f"name_{rendition.code}"], "dry": dry, "rain": rain, "more": rain - dry}
        )
    times = tuple(Column(key, "minutes") for key in ("dry", "rain", "more"))
    return content((Column("way", "name"), *times), rows)


TABLES = {"answers": answers, "minutes-by-way": minutes_by_way}
