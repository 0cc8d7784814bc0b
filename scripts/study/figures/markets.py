"""The figures of markets: where the crackers are sold, and where the cluster lies."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, content

# Where a place's name stands, by its kind: over an island, beside the dot of a town.
SIDES = {"area": "over", "place": "left"}


def markets_reach(rendition: Rendition) -> Content:
    """Places of sale as the paper lists them, and which of them another source names too."""
    record = rendition.study.table("public_record").set_index("key")
    rows = []
    for place in rendition.study.table("markets").to_dict("records"):
        key = place["record"]
        only_paper = pd.isna(key)
        other = "" if only_paper else record.loc[key, f"statement_{rendition.code}"]
        rows.append(
            {
                "panel": rendition.word(f"figure.markets-reach.{place['kind']}"),
                "kind": rendition.word(f"figure.markets-reach.{place['kind']}"),
                "label": place[f"name_{rendition.code}"],
                "detail": other,
                "other_source": other or rendition.word("figure.markets-reach.none"),
                "voice": "study" if only_paper else "others",
                "open": only_paper,
            }
        )
    return content(
        (Column("label", "name"), Column("kind", plain=True), Column("other_source")), rows
    )


def markets_map(rendition: Rendition) -> Content:
    """Where the urban village of Sei Lekop lies, in degrees, among places around it."""
    centre = (rendition.fact("place_longitude"), rendition.fact("place_latitude"))
    village = rendition.word("figure.markets-map.sei-lekop")
    marks = [(village, *centre, "study", "right")] + [
        (place[f"name_{rendition.code}"], place["longitude"], place["latitude"], "others", side)
        for place in rendition.study.table("places").to_dict("records")
        for side in [SIDES[place["kind"]]]
    ]
    rows = [
        {
            "label": name,
            "longitude": longitude,
            "latitude": latitude,
            "voice": voice,
            "side": side,
            "land": rendition.study.land,
        }
        for name, longitude, latitude, voice, side in marks
    ]
    columns = (
        Column("label", "name"),
        Column("longitude", "degrees", 2),
        Column("latitude", "degrees", 2),
    )
    return content(columns, rows)
