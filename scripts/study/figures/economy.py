"""The figures of the regional economy: shares, growth, contributions."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, content
from generator.languages import Language
from study import indicators

MANUFACTURING = "C"
# Table 1 is in million rupiah.
MILLION = 1_000_000
# So many sectors are worth a row of their own where three measures stand side by side.
LARGEST = 6
MEASURES = ("share", "growth", "contribution")


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
        Column("sector_grdp", "rupiah", 2, plain=True),
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
        Column("sector_grdp", "rupiah", 2, plain=True),
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


def grdp_sectors(rendition: Rendition) -> Content:
    """Share, growth and contribution in the last year: the largest sectors, the others, the whole.

    The shares are of the sum of sectors, as in `grdp_shares`; growth is that of the printed total.
    """
    study, spoken = rendition.study, rendition.language
    grdp, totals = study.table("grdp"), study.table("grdp_totals")
    last = grdp["year"].max()
    by_year = grdp.pivot(index="sector", columns="year", values="value")
    now, before = by_year[last], by_year[last - 1]
    printed = totals.set_index("year")["value"][last - 1]
    largest = list(now.sort_values(ascending=False).index[:LARGEST])
    others = now.index.difference(largest)
    groups = [
        (name, [code])
        for name, code in zip(_names(rendition, pd.Series(largest)), largest, strict=True)
    ]
    rest = rendition.word("figure.grdp-sectors.others").format(n=spoken.number(len(others)))
    groups.append((rest, list(others)))
    whole = rendition.word("figure.grdp-growth.whole")
    lines = [
        (
            name,
            100 * now[codes].sum() / now.sum(),
            100 * (now[codes].sum() / before[codes].sum() - 1),
            100 * (now[codes].sum() - before[codes].sum()) / printed,
        )
        for name, codes in groups
    ]
    growth = indicators.total_growth(totals)[last]
    lines.append((whole, 100.0, growth, growth))
    rows = [
        {
            "panel": rendition.word(f"figure.grdp-sectors.{measure}"),
            "measure": rendition.word(f"figure.grdp-sectors.{measure}"),
            "label": name,
            "value": value,
            "text": _measured(measure, value, spoken),
            "share": value if measure == "share" else None,
            "growth": value if measure == "growth" else None,
            "contribution": value if measure == "contribution" else None,
            "voice": "ours",
            "strong": name == lines[0][0],
            "total": name == whole,
        }
        for place, measure in enumerate(MEASURES)
        for name, *values in lines
        for value in [values[place]]
    ]
    columns = (
        Column("label", "name"),
        Column("measure", plain=True),
        Column("share", "percent", 1),
        Column("growth", "percent", 1),
        Column("contribution", "points", 1),
    )
    return content(columns, rows)


def _measured(measure: str, value: float, language: Language) -> str:
    """A measure as a chart has room for; its unit stands in its head where it is points."""
    if measure == "share":
        return language.percent(value)
    return f"{language.signed(value, 1)}{'%' if measure == 'growth' else ''}"


def _at_least_a_tenth(share: float, language: Language) -> str:
    """A share to one digit, or that it is less than what the digit can say."""
    return language.percent(share) if share >= 0.05 else f"< {language.percent(0.1)}"


def _names(rendition: Rendition, codes: pd.Series) -> pd.Series:
    """Short names of sectors, as a chart has room for."""
    known = rendition.study.table("sectors")["code"]
    return codes.map({code: rendition.word(f"sector.{code}") for code in known})
