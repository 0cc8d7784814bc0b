"""The figures of the regional economy: shares, growth, contributions."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, content
from generator.languages import Language
from study import indicators

MANUFACTURING = "C"


def grdp_shares(rendition: Rendition) -> Content:
    """Shares of GRDP in the last year by sector, in percent, largest first."""
    shares = indicators.shares(rendition.study.table("grdp"))
    last = shares[shares["year"] == shares["year"].max()].sort_values("share", ascending=False)
    rows = pd.DataFrame(
        {
            "label": _names(rendition, last["sector"]),
            "value": last["share"],
            "text": [_at_least_a_tenth(share, rendition.language) for share in last["share"]],
            "voice": _tones(last["sector"]),
        }
    )
    return Content((Column("label", "name"), Column("value", "percent", 1)), rows)


def grdp_growth(rendition: Rendition) -> Content:
    """Growth of the whole and by sector in each year that has one before it, in percent."""
    study, spoken = rendition.study, rendition.language
    growth = indicators.growth(study.table("grdp"))
    last = growth["year"].max()
    whole = indicators.total_growth(study.table("grdp_totals"))
    codes = growth[growth["year"] == last].sort_values("growth", ascending=False)["sector"]
    rates = growth.set_index(["sector", "year"])["growth"]
    names = dict(zip(codes, _names(rendition, codes), strict=True))
    lines = [(rendition.word("figure.grdp-growth.whole"), "ours", 2, whole)]
    lines += [(names[code], _tones(pd.Series([code]))[0], 1, rates[code]) for code in codes]
    rows = [
        {
            "label": label,
            "year": str(year),
            "series": str(year),
            "value": rate,
            "growth": rate,
            "text": f"{spoken.signed(rate, digits)}%",
            "voice": voice if year == last else "context",
        }
        for label, voice, digits, line in lines
        for year, rate in line.items()
    ]
    return content((Column("label", "name"), Column("year"), Column("growth", "percent", 2)), rows)


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
            "voice": _tones(last["sector"]),
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


def _tones(codes: pd.Series) -> list[str]:
    return ["study" if code == MANUFACTURING else "others" for code in codes]
