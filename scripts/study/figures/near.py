"""The figures drawn of symbols: from the fish to the sale, and one business from near."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from generator.findings import Column, Content, Fact, Rendition, content, known_fact

# The rows of both figures, and which of their columns name equipment of the paper.
TABLE, EQUIPMENT = "steps", ("equipment", "second_equipment")
# Places of sale that are named, shop by shop no longer.
SOLD = ("regency", "city", "platform", "country")


def process(rendition: Rendition) -> Content:
    """The eight steps of the work, filled where the paper says that government gave the means."""
    word = rendition.word
    named = rendition.study.table("equipment").set_index("key")[f"name_{rendition.code}"].to_dict()
    lines = {
        "fish": word("figure.process.fish-line"),
        "sell": word("figure.process.sell-line").format(n=_sold(rendition, ("country",))),
    }
    rows = []
    for step in _steps(rendition, "process"):
        key, symbol = step["key"], step["symbol"]
        equipment = [step[name] for name in EQUIPMENT if step[name]]
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
                "roof": str(named[step["roof"]]) if step["roof"] else "",
                "voice": "study",
                "open": not names,
                "floats": symbol == "boat",
                "page": step["page"],
            }
        )
    return content((Column("label", "name"), Column("step_line"), Column("given")), rows)


def _steps(rendition: Rendition, figure: str) -> list[dict[str, str]]:
    """The rows of a figure in the order of the data, an empty cell as an empty text."""
    frame = rendition.study.table(TABLE).fillna("")
    return [
        {str(name): str(cell) for name, cell in row.items()}
        for row in frame[frame["figure"] == figure].to_dict("records")
    ]


def _joined(names: list[str], rendition: Rendition) -> str:
    """Names as one text, which begins with a capital and says an ending of them all only once."""
    end = _common_ending(names)
    short = [*(one.removesuffix(end) for one in names[:-1]), *names[-1:]]
    return rendition.language.listed([*short[:1], *(one[0].lower() + one[1:] for one in short[1:])])


def _common_ending(names: list[str]) -> str:
    """The words that all names end with, and the space before; nothing where there is one name."""
    words = [name.split()[:0:-1] for name in names]
    shared = takewhile(lambda level: len(set(level)) == 1, zip(*words, strict=False))
    ending = [level[0] for level in shared][::-1] if len(names) > 1 else []
    return " ".join(["", *ending]) if ending else ""


def _sold(rendition: Rendition, kinds: tuple[str, ...]) -> str:
    """Where the paper says that crackers are sold, of these kinds, in its order."""
    markets = rendition.study.table("markets")
    return rendition.language.listed(
        list(markets[markets["kind"].isin(kinds)][f"name_{rendition.code}"])
    )


def one_business(rendition: Rendition) -> Content:
    """What the informant says of the informant's own business, as the paper reports it."""
    rows = []
    for step in _steps(rendition, "one-business"):
        key, symbol = step["key"], step["symbol"]
        said: Mapping[str, str] = (
            {"n": _fact(rendition, step, "fact").say(rendition.language)} if step["fact"] else {}
        )
        line = rendition.word(f"figure.one-business.{key}-line")
        rows.append(
            {
                "symbol": symbol,
                "shapes": rendition.study.symbol(symbol).shapes,
                "label": rendition.word(f"figure.one-business.{key}").format(**said),
                "text": line,
                "step_line": line,
                "times": int(_fact(rendition, step, "times").value) if step["times"] else 1,
                "voice": "study",
            }
        )
    return content((Column("label", "name"), Column("step_line")), rows)


def _fact(rendition: Rendition, step: Mapping[str, str], column: str) -> Fact:
    """The fact that a row names in a column, or `UnknownName` with the nearest one."""
    where = f"data/{TABLE}.csv, {step['figure']}, {step['key']}, column {column}"
    return known_fact(step[column], "", rendition.facts, where)
