"""Tables of what government spends, asks for and gives."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content
from study.side_by_side import stated_in


def budget(rendition: Rendition) -> Content:
    """Budget and realisation as printed, with the rate in percent."""
    rows = [
        {
            "item": row[f"name_{rendition.code}"],
            "budget_printed": row["budget_printed"],
            "budget_printed_value": row["budget"],
            "realised_printed": row["realised_printed"],
            "realised_printed_value": row["realised"],
            "rate": rendition.fact(f"{row['item']}_rate"),
        }
        for row in rendition.study.table("budget").to_dict("records")
    ]
    return content(
        (
            Column("item", "name"),
            Column("budget_printed", "printed"),
            Column("realised_printed", "printed"),
            Column("rate", "percent", 2),
        ),
        rows,
    )


def requirements(rendition: Rendition) -> Content:
    """What a business must show to receive help, in the paper's order."""
    texts = rendition.study.table("requirements")[f"text_{rendition.code}"]
    rows = [{"place": place, "requirement": text} for place, text in enumerate(texts, start=1)]
    return content((Column("place", "name"), Column("requirement")), rows)


def agencies(rendition: Rendition) -> Content:
    """The offices that the paper names, as printed, and what each did."""
    frame = rendition.study.table("agencies")
    return Content(
        (Column("agency", "name"), Column("agency_role")),
        frame.assign(
            agency=frame[f"name_{rendition.code}"], agency_role=frame[f"role_{rendition.code}"]
        ),
    )


def equipment(rendition: Rendition) -> Content:
    """What was built or given, and in which section of the paper it stands."""
    frame = rendition.study.table("equipment")
    places = [rendition.word(f"section.{place}") for place in frame["place"]]
    return Content(
        (Column("equipment", "name"), Column("paper_section")),
        frame.assign(equipment=frame[f"name_{rendition.code}"], paper_section=places),
    )


def training(rendition: Rendition) -> Content:
    """The paper's statements on training, side by side.

    Where owners are said to lead their workers, as many as the informant has stand in the mini.
    """
    frame = rendition.study.table("training")
    led = {stated.key: stated.fact.value for stated in stated_in(rendition, "training")}
    return Content(
        (Column("paper_section", "name"), Column("training_said"), Column("statement")),
        frame.assign(
            paper_section=[rendition.word(f"section.{one}") for one in frame["section"]],
            training_said=[rendition.word(f"training.{one}") for one in frame["says"]],
            statement=frame[f"text_{rendition.code}"],
            led=[led.get(key, 0) for key in frame["key"]],
            voice="study",
        ),
    )
