"""Facts of the regency's product (Table 1)."""

from generator.findings import Cell, Fact, about, computed, from_cell, reported
from generator.reading import Study
from study import indicators

MILLION = 1_000_000
SECTORS = {
    "manufacturing": "C",
    "construction": "F",
    "agriculture": "A",
    "trade": "G",
    "accommodation": "I",
    "mining": "B",
}


def economy_facts(study: Study) -> list[Fact]:
    """Levels in rupiah, shares and growth in percent, contributions in percentage points."""
    return [
        *about("product", _levels(study)),
        *about("shares", _shares(study)),
        *about("growth", _growth(study)),
        *about("contributions", _contributions(study)),
        *about("elsewhere", _elsewhere(study)),
    ]


def _years(study: Study) -> list[int]:
    """The years of Table 1, in their order."""
    return [int(year) for year in study.table("grdp_totals")["year"]]


def _sector(code: str, year: int) -> Cell:
    return Cell("grdp", (code, year), "value")


def _total(year: int) -> Cell:
    return Cell("grdp_totals", (year,), "value")


def _levels(study: Study) -> list[Fact]:
    years = _years(study)
    totals = [from_cell(study, f"grdp_{y}", _total(y), "rupiah", scale=MILLION) for y in years]
    sectors = [
        from_cell(study, f"{name}_{y}", _sector(code, y), "rupiah", scale=MILLION)
        for name, code in SECTORS.items()
        for y in years
    ]
    grdp = study.table("grdp")
    gap = grdp.loc[grdp["year"] == 2020, "value"].sum() - totals[0].value / MILLION
    cells = tuple(_sector(code, 2020) for code in study.table("sectors")["code"])
    count = len(study.table("sectors"))
    return [
        *totals,
        *sectors,
        computed("sectors_count", count, "count", 0, "count", (Cell("sectors", (), "code"),)),
        computed(
            "sector_sum_gap_2020",
            abs(round(gap, 2)) * MILLION,
            "rupiah",
            0,
            "sum_gap",
            (_total(2020), *cells),
        ),
    ]


def _shares(study: Study) -> list[Fact]:
    frame = indicators.shares(study.table("grdp")).set_index(["sector", "year"])["share"]
    every = study.table("sectors")["code"]
    return [
        computed(
            f"{name}_share_{year}",
            frame[(code, year)],
            "percent",
            1,
            "share_of_sectors",
            (_sector(code, year), *(_sector(other, year) for other in every)),
        )
        for name, code in SECTORS.items()
        for year in _years(study)
    ]


def _growth(study: Study) -> list[Fact]:
    totals = indicators.total_growth(study.table("grdp_totals"))
    frame = indicators.growth(study.table("grdp")).set_index(["sector", "year"])["growth"]
    whole = [
        computed(
            f"grdp_growth_{y}",
            totals[y],
            "percent",
            2,
            "growth",
            (_total(y), _total(y - 1)),
        )
        for y in _years(study)[1:]
    ]
    return whole + [
        computed(
            f"{name}_growth_{y}",
            frame[(code, y)],
            "percent",
            1,
            "growth",
            (_sector(code, y), _sector(code, y - 1)),
        )
        for name, code in SECTORS.items()
        for y in _years(study)[1:]
    ]


def _contributions(study: Study) -> list[Fact]:
    frame = indicators.contributions(study.table("grdp"), study.table("grdp_totals"))
    values = frame.set_index(["sector", "year"])["contribution"]
    return [
        computed(
            f"{name}_contribution_{y}",
            values[(code, y)],
            "points",
            1,
            "contribution",
            (_sector(code, y), _sector(code, y - 1), _total(y - 1)),
        )
        for name, code in SECTORS.items()
        for y in _years(study)[1:]
    ]


def _elsewhere(study: Study) -> list[Fact]:
    known = [reported(study, f"real_growth_{y}", "percent", 2) for y in (2020, 2022, 2023)]
    province = reported(study, "province_real_growth_2021", "percent", 2)
    current = reported(study, "province_current_2021", "rupiah")
    constant = reported(study, "province_constant_2021", "rupiah")
    bintan = study.table("grdp_totals").set_index("year")["value"][2021] * MILLION
    nominal = indicators.total_growth(study.table("grdp_totals"))[2022]
    price = indicators.implied_price_change(nominal, known[1].value)
    inputs = (_total(2022), _total(2021), *known[1].inputs)
    shares = [
        computed(
            f"bintan_share_{basis}_2021",
            indicators.share_of(bintan, whole.value),
            "percent",
            1,
            "share_of_province",
            (_total(2021), *whole.inputs),
        )
        for basis, whole in (("current", current), ("constant", constant))
    ]
    inferred = computed(
        "implied_price_rise_2022", price, "percent", 1, "price_rise", inputs, "inferred"
    )
    return [*known, province, current, constant, *shares, inferred]
