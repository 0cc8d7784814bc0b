"""Tables of what government spends, asks for and gives."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content


def budget(sources: Sources, language: str) -> Content:
    """Budget and realisation as printed, with the rate in percent."""
    rows = [
        {
            "item": row[f"name_{language}"],
            "budget_printed": row["budget_printed"],
            "budget_printed_value": row["budget"],
            "realised_printed": row["realised_printed"],
            "realised_printed_value": row["realised"],
            "rate": sources.fact(f"{row['item']}_rate"),
        }
        for row in sources.study.table("budget").to_dict("records")
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


def requirements(sources: Sources, language: str) -> Content:
    """What a business must show to receive help, in the paper's order."""
    texts = sources.study.table("requirements")[f"text_{language}"]
    rows = [{"place": place, "requirement": text} for place, text in enumerate(texts, start=1)]
    return content((Column("place", "name"), Column("requirement")), rows)


def agencies(sources: Sources, language: str) -> Content:
    """The offices that the paper names, as printed, and what each did."""
    frame = sources.study.table("agencies")
    return Content(
        (Column("agency", "name"), Column("agency_role")),
        frame.assign(agency=frame[f"name_{language}"], agency_role=frame[f"role_{language}"]),
    )


def equipment(sources: Sources, language: str) -> Content:
    """What was built or given, and in which section of the paper it stands."""
    frame = sources.study.table("equipment")
    places = [sources.word(f"section.{place}", language) for place in frame["place"]]
    return Content(
        (Column("equipment", "name"), Column("paper_section")),
        frame.assign(equipment=frame[f"name_{language}"], paper_section=places),
    )


def training(sources: Sources, language: str) -> Content:
    """The paper's statements on training, side by side."""
    frame = sources.study.table("training")
    return Content(
        (Column("paper_section", "name"), Column("training_said"), Column("statement")),
        frame.assign(
            paper_section=[sources.word(f"section.{one}", language) for one in frame["section"]],
            training_said=[sources.word(f"training.{one}", language) for one in frame["says"]],
            statement=frame[f"text_{language}"],
        ),
    )
