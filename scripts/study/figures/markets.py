"""The figures of markets: where the crackers are sold, and where the cluster lies."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Sources, content

# Where a place's name stands, by its kind: over an island, beside the dot of a town.
SIDES = {"area": "over", "place": "left"}


def markets_reach(sources: Sources, language: str) -> Content:
    """Places of sale as the paper lists them, and which of them another source names too."""
    record = sources.study.table("public_record").set_index("key")
    rows = []
    for place in sources.study.table("markets").to_dict("records"):
        key = place["record"]
        only_paper = pd.isna(key)
        other = "" if only_paper else record.loc[key, f"statement_{language}"]
        rows.append(
            {
                "panel": sources.word(f"figure.markets-reach.{place['kind']}", language),
                "kind": sources.word(f"figure.markets-reach.{place['kind']}", language),
                "label": place[f"name_{language}"],
                "detail": other,
                "other_source": other or sources.word("figure.markets-reach.none", language),
                "tone": "accent" if only_paper else "teal",
                "open": only_paper,
            }
        )
    return content((Column("label", "name"), Column("kind"), Column("other_source")), rows)


def markets_map(sources: Sources, language: str) -> Content:
    """Where the urban village of Sei Lekop lies, in degrees, among places around it."""
    centre = (sources.fact("place_longitude"), sources.fact("place_latitude"))
    village = sources.word("figure.markets-map.sei-lekop", language)
    marks = [(village, *centre, "accent", "right")] + [
        (place[f"name_{language}"], place["longitude"], place["latitude"], "sea", side)
        for place in sources.study.table("places").to_dict("records")
        for side in [SIDES[place["kind"]]]
    ]
    rows = [
        {
            "label": name,
            "longitude": longitude,
            "latitude": latitude,
            "tone": tone,
            "side": side,
            "land": sources.study.land,
        }
        for name, longitude, latitude, tone, side in marks
    ]
    columns = (
        Column("label", "name"),
        Column("longitude", "degrees", 2),
        Column("latitude", "degrees", 2),
    )
    return content(columns, rows)
