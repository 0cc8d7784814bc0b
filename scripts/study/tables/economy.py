"""Tables of the regency's product."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, content


def grdp(rendition: Rendition) -> Content:
    """Table 1 as printed, in million rupiah, sectors by year, with the printed total."""
    study = rendition.study
    names = study.table("sectors").set_index("code")[f"name_{rendition.code}"]
    lines = study.table("grdp").pivot(index="sector", columns="year", values=["printed", "value"])
    totals = study.table("grdp_totals").set_index("year")
    years = [str(year) for year in totals.index]
    rows = [
        {"sector": names[code], **_years(lines.loc[code, "printed"], lines.loc[code, "value"])}
        for code in names.index
    ]
    total = rendition.word("total")
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
