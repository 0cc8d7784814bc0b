"""The figures of markets: where the crackers are sold, as a list and on a map."""

from __future__ import annotations

from collections.abc import Hashable

import pandas as pd

from generator.findings import Column, Content, Rendition, Value, content


def markets_reach(rendition: Rendition) -> Content:
    """Destinations as the paper names them, and which of them another source names too.

    Shops of a town are examples that stand with it, as what is known of sales there.
    """
    record = rendition.study.table("public_record").set_index("key")
    markets, name = rendition.study.table("markets"), f"name_{rendition.code}"
    shops = markets[markets["kind"] == "shop"]
    rows = []
    for place in markets.drop(shops.index).to_dict("records"):
        key = place["record"]
        only_paper = pd.isna(key)
        other = "" if only_paper else record.loc[key, f"statement_{rendition.code}"]
        has_shops = bool((shops["place"] == place["place"]).any())
        examples = rendition.word(f"figure.markets-map.{place['key']}") if has_shops else ""
        shown = rendition.word("figure.markets-reach.examples").format(names=examples)
        rows.append(
            {
                "panel": rendition.word(f"figure.markets-reach.{place['kind']}"),
                "kind": rendition.word(f"figure.markets-reach.{place['kind']}"),
                "label": place[name],
                "examples": examples,
                "detail": shown if examples else other,
                "other_source": other or rendition.word("figure.markets-reach.none"),
                "voice": "study" if only_paper else "others",
                "open": only_paper,
            }
        )
    return content(
        (
            Column("label", "name"),
            Column("kind", plain=True),
            Column("examples"),
            Column("other_source"),
        ),
        rows,
    )


def markets_map(rendition: Rendition) -> Content:
    """Where the crackers are sold, and who says so: from Sei Lekop, in degrees, or on no map."""
    places = rendition.study.table("places").set_index("key")
    markets = rendition.study.table("markets")
    # Shops of a town are what is known of it; a town is the first market at its place.
    ends = markets[markets["place"].isna() | ~markets["place"].duplicated()]
    shown = {*ends["place"].dropna(), *ends["key"]}
    names = places[~places.index.isin(shown)]
    point = {
        "longitude": rendition.fact("place_longitude"),
        "latitude": rendition.fact("place_latitude"),
    }
    start = {"label": _word(rendition, "sei-lekop"), "sold": _word(rendition, "made"), **point}
    rows = [
        start | {"part": "start", "voice": "study"},
        *(_market(rendition, market, places) for market in ends.to_dict("records")),
        *(
            {"label": place[f"name_{rendition.code}"], "part": "name", "voice": "context"}
            | {axis: place[axis] for axis in point}
            for place in names.to_dict("records")
        ),
    ]
    columns = (
        Column("label", "name"),
        Column("sold", plain=True),
        Column("named_by", plain=True),
        Column("longitude", "degrees", 2),
        Column("latitude", "degrees", 2),
    )
    empty = {"sold": "", "named_by": "", "panel": "", "open": False, "land": rendition.study.land}
    return content(
        columns,
        [
            empty | {"longitude": None, "latitude": None} | row | {"detail": row.get("sold", "")}
            for row in rows
        ],
    )


def _market(
    rendition: Rendition, market: dict[Hashable, Value], places: pd.DataFrame
) -> dict[str, object]:
    """A market, what is known of sales there, and where it lies if it lies anywhere."""
    only_paper = pd.isna(market["record"])
    is_placed = not pd.isna(market["place"])
    at = places.loc[market["place"]] if is_placed else {"longitude": None, "latitude": None}
    # A map names a regency or a city as the place that it is.
    named = places.loc[market["key"]] if market["key"] in places.index else market
    kg = rendition.facts["export_malaysia_month"].say(rendition.language)
    return {
        "label": named[f"name_{rendition.code}"],
        "part": "end",
        # Told one kind after another.
        "step": market["kind"],
        "sold": _word(rendition, market["key"]).format(kg=kg),
        "named_by": _word(rendition, "paper" if only_paper else "both"),
        "who": _word(rendition, "paper" if only_paper else "both"),
        "panel": "" if is_placed else _word(rendition, "nowhere"),
        "voice": "study" if only_paper else "others",
        "open": only_paper,
        "longitude": at["longitude"],
        "latitude": at["latitude"],
    }


def _word(rendition: Rendition, name: str) -> str:
    return rendition.word(f"figure.markets-map.{name}")
