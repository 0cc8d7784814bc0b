"""The study's own result: its periods, beside one another."""

from __future__ import annotations

from generator.findings import Column, Content, Fact, Rendition, answered, content
from study.indicators import change
from study.periods import periods_of

# What the study gives for every period, and whether it is counted.
MEASURES = (("businesses", True), ("production", False))


def two_periods(rendition: Rendition) -> Content:
    """Businesses and production in each period, and the rise from the first to the last.

    What if the paper's second weight is what was added, as its words say: production again.
    """
    periods = periods_of(rendition.study)
    stated = {
        measure: [rendition.facts[f"{measure}_{period.name}"] for period in periods]
        for measure, _ in MEASURES
    }
    rows = [
        row
        for measure, counted in MEASURES
        for row in _measure(rendition, measure, counted, stated[measure])
    ]
    first, _, *later = stated["production"]
    added = [first, rendition.facts["production_if_added"], *later]
    answers = {
        "level": _measure(rendition, "production", False, stated["production"]),
        "added": _measure(rendition, "production", False, added, by="added"),
    }
    columns = (
        Column("measure", "name"),
        Column("period", plain=True),
        Column("business_count", "count"),
        Column("production_kg", "kg"),
        Column("rise", "percent", 1),
    )
    return answered(content(columns, rows), answers)


def _measure(
    rendition: Rendition, measure: str, counted: bool, facts: list[Fact], by: str = ""
) -> list[dict[str, object]]:
    """A measure in each period, and what its rise goes by.

    An outline is what no source states, and the last weight: that it is a period's is our reading.
    """
    spoken, periods = rendition.language, periods_of(rendition.study)
    name = rendition.word(f"figure.two-periods.{measure}")
    rise = change(facts[-1].value, facts[0].value)
    return [
        {
            "panel": name,
            "measure": name,
            "label": period.label,
            "period": period.label,
            "value": fact.value,
            "text": fact.say(spoken),
            "voice": "study" if fact.origin == "printed" else "ours",
            "open": fact.origin != "printed" or (not counted and period == periods[-1]),
            "discs": counted,
            "business_count": fact.value if counted else None,
            "production_kg": None if counted else fact.value,
            "rise": rise if period == periods[-1] else None,
            "change": f"{spoken.signed(rise, 1)}%" if period == periods[-1] else "",
            "change_by": rendition.word(f"figure.two-periods.rise-{by or measure}"),
            # What the last weight's outline means, but where it is drawn as the words have it.
            "inside": rendition.word("figure.two-periods.inside")
            if not counted and period == periods[-1] and not by
            else "",
            "step": f"{measure}-{place}",
            "change_step": "rise",
        }
        for place, (period, fact) in enumerate(zip(periods, facts, strict=True), start=1)
    ]
