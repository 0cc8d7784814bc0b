"""The reading of Table 2, step by step: zeros struck, two prices, twelve months."""

from __future__ import annotations

import math

from generator.findings import Column, Content, Rendition, answered, content
from study.periods import periods_of

Row = dict[str, object]


def table_2_readings(rendition: Rendition) -> Content:
    """The first period's revenue, what it makes a kilogram cost, and its production times twelve.

    What if: as the paper has it; without the last zeros; and the figures as one month's.
    """
    struck, kept = _amount(rendition, True), _amount(rendition, False)
    printed, read = _tags(rendition)
    month, *year = _boxes(rendition, True)
    period = _boxes(rendition, False)
    columns = (
        Column("measure", "name"),
        Column("reading", plain=True),
        Column("rupiah", "rupiah", plain=True),
        Column("kg", "kg", plain=True),
    )
    drawn = content(columns, [struck, printed, read, month, *year])
    return answered(
        drawn,
        {
            "printed": [kept, printed, *period],
            "thousandth": [struck, read | {"above": printed["above"]}, *period],
            "monthly": [struck, read | {"above": printed["above"]}, month, *year],
        },
    )


def _word(rendition: Rendition, name: str, **parts: str) -> str:
    return rendition.word(f"figure.table-2-readings.{name}").format(**parts)


def _step(rendition: Rendition, measure: str, reading: str, **step: object) -> Row:
    """A step with what the table behind it says."""
    named = {"measure": _word(rendition, measure), "reading": _word(rendition, reading)}
    empty: Row = {"rupiah": None, "kg": None, "above": "", "below": "", "struck": "", "open": False}
    return empty | {"number": 1, "length": 1.0} | named | step


def _zeros(rendition: Rendition) -> str:
    """How many zeros the reading leaves out, in letters."""
    printed, read = rendition.fact("price_printed"), rendition.fact("price_inferred")
    zeros = round(math.log10(printed / read))
    return rendition.language.in_words(zeros) or str(zeros)


def _full(rendition: Rendition, fact: str) -> str:
    """An amount to the last rupiah."""
    return rendition.facts[fact].say(rendition.language, "full")


def _amount(rendition: Rendition, is_struck: bool) -> Row:
    first, *_ = periods_of(rendition.study)
    printed = _full(rendition, f"revenue_{first.name}")
    read = _full(rendition, f"revenue_{first.name}_inferred")
    return _step(
        rendition,
        "revenue",
        "printed",
        part="amount",
        above=_word(rendition, "amount-above", period=first.label),
        text=printed,
        struck=printed.removeprefix(read) if is_struck else "",
        below=_word(rendition, "zeros", n=_zeros(rendition)) if is_struck else "",
        voice="study",
        rupiah=rendition.fact(f"revenue_{first.name}"),
    )


def _tags(rendition: Rendition) -> list[Row]:
    """The price of a kilogram by the paper's figure, and without its last zeros."""
    first, *_ = periods_of(rendition.study)
    kg = rendition.facts[f"production_{first.name}"].say(rendition.language)
    implied = _full(rendition, "official_price_2021")
    below = {
        "printed": _word(rendition, "tag-printed"),
        "reading": _word(rendition, "tag-read", n=_zeros(rendition), price=implied),
    }
    return [
        _step(
            rendition,
            "price",
            reading,
            part="tag",
            above=_word(rendition, "tags-above", kg=kg) if voice == "doubt" else "",
            text=_full(rendition, fact),
            below=below[reading],
            voice=voice,
            open=True,
            rupiah=rendition.fact(fact),
        )
        for reading, fact, voice in (
            ("printed", "price_printed", "doubt"),
            ("reading", "price_inferred", "ours"),
        )
    ]


def _boxes(rendition: Rendition, is_month: bool) -> list[Row]:
    """The printed production as one box, eleven more, and a year's by the press release."""
    first, *_ = periods_of(rendition.study)
    language, fact = rendition.language, rendition.fact
    kg, year_kg = fact(f"production_{first.name}"), 1000 * fact("annual_output_1")
    official_kg = 1000 * fact("official_output_2021")
    months, printed = round(year_kg / kg), language.mass_kg(kg)
    above = "month-above" if is_month else "period-above"
    tonnes = rendition.facts["annual_output_1"].say(language)
    times = _word(rendition, "times", n=language.number(months), tonnes=tonnes)
    official = rendition.facts["official_output_2021"].say(language)
    return [
        _step(
            rendition,
            "production",
            "printed",
            part="box",
            above=_word(rendition, above, kg=printed, period=first.label),
            text=printed,
            voice="study",
            kg=kg,
        ),
        _step(
            rendition,
            "production-year",
            "reading",
            part="box",
            text=times if is_month else "",
            voice="ours" if is_month else "context",
            number=months - 1,
            open=True,
            kg=year_kg,
        ),
        _step(
            rendition,
            "production-year",
            "official",
            part="beside",
            text=_word(rendition, "beside", tonnes=official),
            voice="others",
            length=official_kg / kg,
            kg=official_kg,
        ),
    ]
