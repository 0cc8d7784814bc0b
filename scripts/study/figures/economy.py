"""The figures of the regional economy: shares, growth, contributions."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, content
from generator.languages import Language
from study import indicators

MANUFACTURING = "C"
# Table 1 is in million rupiah.
MILLION = 1_000_000


def grdp_shares(rendition: Rendition) -> Content:
    """Shares of GRDP in the last year by sector, in percent, largest first."""
    shares = indicators.shares(rendition.study.table("grdp"))
    last = shares[shares["year"] == shares["year"].max()].sort_values("share", ascending=False)
    rows = pd.DataFrame(
        {
            "label": _names(rendition, last["sector"]),
            "value": last["share"],
            "sector_grdp": last["value"] * MILLION,
            "text": [_at_least_a_tenth(share, rendition.language) for share in last["share"]],
            "voice": "ours",
            "strong": last["sector"] == MANUFACTURING,
        }
    )
    columns = (
        Column("label", "name"),
        Column("value", "percent", 1),
        Column("sector_grdp", "rupiah", plain=True),
    )
    return Content(columns, rows)


def grdp_growth(rendition: Rendition) -> Content:
    """Growth of the whole and by sector in each year that has one before it, in percent."""
    study, spoken = rendition.study, rendition.language
    growth = indicators.growth(study.table("grdp"))
    last = growth["year"].max()
    whole = indicators.total_growth(study.table("grdp_totals"))
    codes = growth[growth["year"] == last].sort_values("growth", ascending=False)["sector"]
    rates = growth.set_index(["sector", "year"])["growth"]
    names = dict(zip(codes, _names(rendition, codes), strict=True))
    values = study.table("grdp").set_index(["sector", "year"])["value"]
    totals = study.table("grdp_totals").set_index("year")["value"]
    whole_name = rendition.word("figure.grdp-growth.whole")
    lines = [(whole_name, "ours", 2, whole, totals)]
    lines += [(names[code], "ours", 1, rates[code], values[code]) for code in codes]
    rows = [
        {
            "label": label,
            "year": str(year),
            "series": str(year),
            "value": rate,
            "growth": rate,
            "sector_grdp": amounts[int(str(year))] * MILLION,
            "text": f"{spoken.signed(rate, digits)}%",
            "voice": voice if year == last else "context",
            "strong": label in (whole_name, names[MANUFACTURING]),
        }
        for label, voice, digits, line, amounts in lines
        for year, rate in line.items()
    ]
    columns = (
        Column("label", "name"),
        Column("year"),
        Column("growth", "percent", 2),
        Column("sector_grdp", "rupiah", plain=True),
    )
    return content(columns, rows)


def growth_contributions(rendition: Rendition) -> Content:
    """Contributions of sectors to the growth of the last year, in percentage points."""
    study = rendition.study
    parts = indicators.contributions(study.table("grdp"), study.table("grdp_totals"))
    last = parts[parts["year"] == parts["year"].max()]
    last = last.sort_values("contribution", ascending=False)
    rows = pd.DataFrame(
        {
            "label": _names(rendition, last["sector"]),
            "value": last["contribution"],
            "contribution": last["contribution"],
            "text": [rendition.language.signed(part, 2) for part in last["contribution"]],
            "voice": "ours",
            "strong": last["sector"] == MANUFACTURING,
        }
    )
    return Content((Column("label", "name"), Column("contribution", "points", 2)), rows)


def _at_least_a_tenth(share: float, language: Language) -> str:
    """A share to one digit, or that it is less than what the digit can say."""
    return language.percent(share) if share >= 0.05 else f"< {language.percent(0.1)}"


def _names(rendition: Rendition, codes: pd.Series) -> pd.Series:
    """Short names of sectors, as a chart has room for."""
    known = rendition.study.table("sectors")["code"]
    return codes.map({code: rendition.word(f"sector.{code}") for code in known})
