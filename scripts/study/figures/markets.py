"""The figures of markets: where the crackers are sold, and where the cluster lies."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, content

# Where a place's name stands, by its kind: over an island, beside the dot of a town.
SIDES = {"area": "over", "place": "left"}
# Where on the map a market lies that the paper names, by the key of the place.
MARKETS_AT = {"singapore": "singapore", "johor": "malaysia", "tanjungpinang": "tanjungpinang"}


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
    others = rendition.study.table("markets").set_index("key")["record"]
    marks = [(village, *centre, "start", "study", False, "right")]
    for place in rendition.study.table("places").to_dict("records"):
        market = MARKETS_AT.get(place["key"], "")
        # What no other source confirms is open, as in the list of places of sale.
        is_open = bool(market) and bool(pd.isna(others[market]))
        part, voice = "end" if market else "name", "study" if is_open else "others"
        at = place[f"name_{rendition.code}"], place["longitude"], place["latitude"]
        marks.append((*at, part, voice, is_open, SIDES[place["kind"]]))
    rows = [
        {
            "label": name,
            "longitude": longitude,
            "latitude": latitude,
            "part": part,
            "voice": voice,
            "open": is_open,
            "side": side,
            "land": rendition.study.land,
        }
        for name, longitude, latitude, part, voice, is_open, side in marks
    ]
    columns = (
        Column("label", "name"),
        Column("longitude", "degrees", 2),
        Column("latitude", "degrees", 2),
    )
    return content(columns, rows)
