"""The figures drawn of symbols: from the fish to the sale, and one business from near."""

from __future__ import annotations

from collections.abc import Mapping

from generator.findings import Column, Content, Rendition, content

# The steps in an order of ours: what each is called in words, its symbol, the equipment of the
# paper that it takes, and the finding that tells of it.
STEPS = (
    ("fish", "boat", (), "findings/cooperation"),
    ("store", "store", ("refrigerator", "dry_cabinet"), "findings/infrastructure"),
    ("grind", "grinder", ("grinder",), "findings/government"),
    ("mix", "mixer", ("mixer",), "findings/infrastructure"),
    ("cut", "cutter", ("cutter",), "findings/government"),
    ("oven", "oven", ("oven",), "findings/infrastructure"),
    ("dry", "rack", ("drying_place",), "findings/infrastructure"),
    ("sell", "bag", (), "findings/markets"),
)
# What stands in the production house.
INDOORS = ("store", "grind", "mix", "cut", "oven")
# Places of sale that are named, shop by shop no longer.
SOLD = ("regency", "city", "platform", "country")
# What the informant says of one business: its symbol, how often, and the fact behind its word.
NEAR = (
    ("start", "calendar", "", "informant_start_year"),
    ("workers", "person", "informant_employees", "informant_employees"),
    ("kin", "relative", "", ""),
    ("batch", "scale", "", "batch"),
    ("pay", "coin", "", ""),
)


def process(rendition: Rendition) -> Content:
    """The eight steps of the work, filled where the paper says that government gave the means."""
    word = rendition.word
    named = rendition.study.table("equipment").set_index("key")[f"name_{rendition.code}"].to_dict()
    lines = {
        "fish": word("figure.process.fish-line"),
        "sell": word("figure.process.sell-line").format(n=_sold(rendition, ("country",))),
    }
    rows = []
    for key, symbol, equipment, page in STEPS:
        names = _joined([str(named[one]) for one in equipment], rendition)
        label = word(f"figure.process.{key}")
        # A step that is called after its one piece of equipment need not name it twice.
        line = lines.get(key, names if names != label else "")
        rows.append(
            {
                "symbol": symbol,
                "shapes": rendition.study.symbol(symbol).shapes,
                "label": label,
                "text": line,
                "step_line": _sold(rendition, SOLD) if key == "sell" else names or lines[key],
                "given": word("figure.process.given" if names else "figure.process.not-given"),
                "state": word("figure.process.filled" if names else "figure.process.open"),
                "way": word("figure.process.order"),
                "roof": str(named["house"]) if key in INDOORS else "",
                "voice": "study",
                "open": not names,
                "floats": symbol == "boat",
                "page": page,
            }
        )
    return content((Column("label", "name"), Column("step_line"), Column("given")), rows)


def _joined(names: list[str], rendition: Rendition) -> str:
    """Names as one text, which begins with a capital only once."""
    return rendition.language.listed([*names[:1], *(one[0].lower() + one[1:] for one in names[1:])])


def _sold(rendition: Rendition, kinds: tuple[str, ...]) -> str:
    """Where the paper says that crackers are sold, of these kinds, in its order."""
    markets = rendition.study.table("markets")
    return rendition.language.listed(
        list(markets[markets["kind"].isin(kinds)][f"name_{rendition.code}"])
    )


def one_business(rendition: Rendition) -> Content:
    """What the informant says of the informant's own business, as the paper reports it."""
    rows = []
    for key, symbol, times, fact in NEAR:
        said: Mapping[str, str] = (
            {"n": rendition.facts[fact].say(rendition.language)} if fact else {}
        )
        line = rendition.word(f"figure.one-business.{key}-line")
        rows.append(
            {
                "symbol": symbol,
                "shapes": rendition.study.symbol(symbol).shapes,
                "label": rendition.word(f"figure.one-business.{key}").format(**said),
                "text": line,
                "step_line": line,
                "times": int(rendition.fact(times)) if times else 1,
                "voice": "study",
            }
        )
    return content((Column("label", "name"), Column("step_line")), rows)
