"""The figures of markets: where the crackers are sold, and where the cluster lies."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content

# Places of sale that a source besides the paper names, and its row in the public record.
SUPPORT = {
    "bintan": "resale_singapore_2023",
    "alibaba": "alibaba_2023",
    "malaysia": "export_malaysia_month",
    "singapore": "resale_singapore_2023",
}

# Places on the map: (word, longitude and latitude in degrees, tone, side of the name). The towns
# and islands are set by eye on the coastlines of Natural Earth, for finding one's way only.
PLACES = (
    ("singapore", 103.82, 1.36, "sea", "over"),
    ("johor", 103.75, 1.66, "sea", "over"),
    ("batam", 104.03, 1.07, "sea", "over"),
    ("bintan", 104.47, 1.12, "sea", "over"),
    ("tanjungpinang", 104.455, 0.918, "sea", "left"),
    ("lagoi", 104.38, 1.165, "sea", "left"),
)


def markets_reach(sources: Sources, language: str) -> Content:
    """Places of sale as the paper lists them, and which of them another source names too."""
    record = sources.study.table("public_record").set_index("key")
    rows = []
    for place in sources.study.table("markets").to_dict("records"):
        key = SUPPORT.get(place["key"], "")
        other = record.loc[key, f"statement_{language}"] if key else ""
        rows.append(
            {
                "panel": sources.word(f"figure.markets-reach.{place['kind']}", language),
                "kind": sources.word(f"figure.markets-reach.{place['kind']}", language),
                "label": place[f"name_{language}"],
                "detail": other,
                "other_source": other or sources.word("figure.markets-reach.none", language),
                "tone": "teal" if key else "accent",
                "open": not key,
            }
        )
    return content((Column("label", "name"), Column("kind"), Column("other_source")), rows)


def markets_map(sources: Sources, language: str) -> Content:
    """Where the urban village of Sei Lekop lies, in degrees, among places around it."""
    centre = (sources.fact("place_longitude"), sources.fact("place_latitude"))
    rows = [
        {
            "label": sources.word(f"figure.markets-map.{name}", language),
            "longitude": longitude,
            "latitude": latitude,
            "tone": tone,
            "side": side,
            "land": sources.study.land,
        }
        for name, longitude, latitude, tone, side in (
            ("sei-lekop", *centre, "accent", "right"),
            *PLACES,
        )
    ]
    columns = (
        Column("label", "name"),
        Column("longitude", "degrees", 2),
        Column("latitude", "degrees", 2),
    )
    return content(columns, rows)
