"""What each table shows, from the data; a table's function bears its id."""

from __future__ import annotations

import pandas as pd

from study.errors import UnknownName
from study.findings.audit import audit
from study.findings.content import Column, Compute, Content, Sources, content


def table(name: str) -> Compute:
    """The function of a table (`table-2` is `table_2`), or UnknownName with the nearest."""
    if name not in TABLES:
        raise UnknownName(name, TABLES, "scripts/study/findings/tables.py")
    return TABLES[name]


def grdp(sources: Sources, language: str) -> Content:
    """Table 1 as printed, in million rupiah, sectors by year, with the printed total."""
    study = sources.study
    names = study.table("sectors").set_index("code")[f"name_{language}"]
    lines = study.table("grdp").pivot(index="sector", columns="year", values=["printed", "value"])
    totals = study.table("grdp_totals").set_index("year")
    years = [str(year) for year in totals.index]
    rows = [
        {"sector": names[code], **_years(lines.loc[code, "printed"], lines.loc[code, "value"])}
        for code in names.index
    ]
    total = sources.word("total", language)
    rows.append({"sector": total, **_years(totals["printed"], totals["value"])})
    return content(
        (Column("sector", "name"), *(Column(year, "printed") for year in years)),
        rows,
    )


def _years(printed: pd.Series, values: pd.Series) -> dict[str, object]:
    """A line of the table by year: as printed, and its value for spreadsheets."""
    return {
        **{str(year): said for year, said in printed.items()},
        **{f"{year}_value": value for year, value in values.items()},
    }


def table_2(sources: Sources, language: str) -> Content:
    """Table 2 as printed, and beside it the revenue and weight that agree with its price."""
    facts = sources.facts
    inferred = {
        "2019-2021": ("production_2019_2021", "revenue_2019_2021_inferred"),
        "2021-2023": ("production_2021_2023_inferred", "revenue_2021_2023_inferred"),
    }
    rows = [
        {
            "period": row["period"].replace("-", "–"),
            "business_count": row["businesses"],
            "production_printed": row["production_printed"],
            "production_printed_value": row["production_kg"],
            "revenue_printed": row["revenue_printed"],
            "revenue_printed_value": row["revenue"],
            "production_reading": facts[inferred[row["period"]][0]].value,
            "revenue_reading": facts[inferred[row["period"]][1]].value,
        }
        for row in sources.study.table("output").to_dict("records")
    ]
    return content(
        (
            Column("period", "name"),
            Column("business_count", "count"),
            Column("production_printed", "printed"),
            Column("revenue_printed", "printed"),
            Column("production_reading", "kg"),
            Column("revenue_reading", "rupiah"),
        ),
        rows,
    )


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


def crosswalk(sources: Sources, language: str) -> Content:
    """From the theory's concepts and elements to what the study found under each."""
    frame = sources.study.table("elements")
    return Content(
        (Column("element", "name"), Column("theory_says"), Column("study_found")),
        frame.assign(
            element=frame[f"name_{language}"],
            theory_says=frame[f"theory_{language}"],
            study_found=frame[f"found_{language}"],
        ),
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


def data_notes(sources: Sources, language: str) -> Content:
    """Every data note by its title, with how certain its reading is."""
    rows = [
        {
            "note": note["title"][language],
            "note_href": f"data-notes/#{name}",
            "certainty": sources.word(f"certainty.{note['certainty']}", language),
        }
        for name in audit(sources)
        for note in [sources.study.notes[name]]
    ]
    return content((Column("note", "name"), Column("certainty")), rows)


def public_record(sources: Sources, language: str) -> Content:
    """What public sources say, by topic and date, each with its address and certainty."""
    frame = sources.study.table("public_record")
    frame = frame.sort_values(["topic", "date"], kind="stable", na_position="last")
    return Content(
        (
            Column("topic"),
            Column("date", "date"),
            Column("statement", "name"),
            Column("publisher"),
            Column("certainty"),
        ),
        pd.DataFrame(
            {
                "anchor": [f"public-record-{key.replace('_', '-')}" for key in frame["key"]],
                "topic": [sources.word(f"topic.{topic}", language) for topic in frame["topic"]],
                "date": frame["date"],
                "statement": frame[f"statement_{language}"],
                "publisher": frame["publisher"],
                "publisher_href": frame["url"],
                "certainty": [
                    sources.word(f"certainty.{certainty}", language)
                    for certainty in frame["certainty"]
                ],
            }
        ),
    )


TABLES: dict[str, Compute] = {
    "agencies": agencies,
    "budget": budget,
    "crosswalk": crosswalk,
    "data-notes": data_notes,
    "equipment": equipment,
    "grdp": grdp,
    "public-record": public_record,
    "requirements": requirements,
    "table-2": table_2,
    "training": training,
}
