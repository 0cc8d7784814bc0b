"""What each figure draws, computed from the data; a figure's function bears its id."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content

# The order in which a figure sets them, the earlier first.
WEATHERS = ("dry", "rain")


def ways_to_school(rendition: Rendition) -> Content:
    """How many pupils named each way, the largest first."""
    frame = rendition.study.table("ways").sort_values("pupils", ascending=False, kind="stable")
    rows = [
        {
            "label": row[f"name_{rendition.code}"],
            "value": row["pupils"],
            "text": rendition.language.number(row["pupils"]),
            "voice": "study" if row["way"] == "walk" else "others",
        }
        for row in frame.to_dict("records")
    ]
    return content((Column("label", "name"), Column("value", "count")), rows)


def rainy_mornings(rendition: Rendition) -> Content:
    """How long each way takes on dry and on rainy mornings."""
    names = rendition.study.table("ways").set_index("way")[f"name_{rendition.code}"]
    frame = rendition.study.table("minutes").set_index(["way", "weather"])["minutes"]
    rows = [
        {
            "label": names[way],
            "weather": rendition.word(f"weather.{weather}"),
            "series": rendition.word(f"weather.{weather}"),
            "value": frame[way, weather],
            "minutes": frame[way, weather],
            "text": rendition.language.number(frame[way, weather]),
            "voice": "context" if weather == "dry" else "study" if way == "walk" else "others",
        }
        for way in names.index
        for weather in WEATHERS
    ]
    columns = (Column("label", "name"), Column("weather"), Column("minutes", "minutes"))
    return content(columns, rows)


def distances(rendition: Rendition) -> Content:
    """From the nearest to the farthest home of each grade."""
    spoken = rendition.language
    rows = []
    for row in rendition.study.table("grades").to_dict("records"):
        nearest, farthest = row["nearest_km"], row["farthest_km"]
        ends = spoken.range(spoken.number(nearest, 1), spoken.number(farthest, 1))
        rows.append(
            {
                "label": f"{rendition.word('column.grade')} {row['grade']}",
                "value": nearest,
                "high": farthest,
                "nearest": nearest,
                "farthest": farthest,
                "text": f"{ends} km",
                "voice": "others",
                "open": True,
            }
        )
    columns = (Column("label", "name"), Column("nearest", "km", 1), Column("farthest", "km", 1))
    return content(columns, rows)


FIGURES = {
    "distances": distances,
    "rainy-mornings": rainy_mornings,
    "ways-to-school": ways_to_school,
}
