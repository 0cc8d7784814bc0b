"""Facts of the cluster: businesses, production, revenue, workers, sales."""

from study.datasets import Study
from study.findings import indicators
from study.findings.facts.fact import Cell, Fact, about, computed, from_cell, look_up, reported

FIRST, SECOND = ("2019-2021",), ("2021-2023",)
# What the printed revenue has to be divided by to agree with production and price.
THOUSAND = 1000
PRICE = 50_000


def cluster_facts(study: Study) -> list[Fact]:
    """Businesses as counts, masses in kg or tonnes, money in rupiah."""
    return [
        *about("businesses", _businesses(study)),
        *about("output", _table_2(study)),
        *about("readings", _readings(study)),
        *about("official", _official(study)),
        *about("workers", _people(study)),
    ]


def _businesses(study: Study) -> list[Fact]:
    told = {
        "businesses_informant": ("businesses", "count"),
        "informant_start_year": ("start_year", "year"),
        "oldest_start_year": ("oldest_year", "year"),
        "first_businesses_low": ("first_low", "count"),
        "first_businesses_high": ("first_high", "count"),
        "informant_employees": ("employees", "count"),
        "batch_low": ("batch_low", "kg"),
        "batch_high": ("batch_high", "kg"),
    }
    return [
        *(
            from_cell(study, name, Cell("informant", (key,), "value"), unit)
            for name, (key, unit) in told.items()
        ),
        _printed(study, "businesses_2019_2021", FIRST, "businesses", "count"),
        _printed(study, "businesses_2021_2023", SECOND, "businesses", "count"),
        reported(study, "businesses_2018", "count"),
        reported(study, "businesses_2021_mapped", "count"),
        reported(study, "businesses_2022_release", "count"),
        reported(study, "businesses_kkp_2023", "count"),
        reported(study, "businesses_lurah_2023", "count"),
        reported(study, "kube_2023", "count"),
        computed("informants", 1, "count", 0, "one_interview", (Cell("informant", (), "value"),)),
    ]


def _printed(study: Study, name: str, period: tuple[str], column: str, unit: str) -> Fact:
    return from_cell(study, name, Cell("output", period, column), unit)


def _table_2(study: Study) -> list[Fact]:
    kg, money = Cell("output", FIRST, "production_kg"), Cell("output", FIRST, "revenue")
    later = Cell("output", SECOND, "production_kg")
    more = indicators.change(look_up(study, later), look_up(study, kg))
    price = indicators.price_per_kg(look_up(study, money), look_up(study, kg))
    return [
        _printed(study, "production_2019_2021", FIRST, "production_kg", "kg"),
        _printed(study, "production_2021_2023", SECOND, "production_kg", "kg"),
        _printed(study, "revenue_2019_2021", FIRST, "revenue", "rupiah"),
        _printed(study, "revenue_2021_2023", SECOND, "revenue", "rupiah"),
        computed("production_growth", more, "percent", 1, "growth", (later, kg)),
        computed("price_printed", price, "rupiah", 0, "price", (money, kg)),
    ]


def _readings(study: Study) -> list[Fact]:
    """Table 2 as it fits its own price and the official year: inferences, none printed anywhere."""
    q1, r1 = Cell("output", FIRST, "production_kg"), Cell("output", FIRST, "revenue")
    r2, n2 = Cell("output", SECOND, "revenue"), Cell("output", SECOND, "businesses")
    kg_1 = float(look_up(study, q1))
    money_1, money_2 = (float(look_up(study, cell)) / THOUSAND for cell in (r1, r2))
    kg_2 = money_2 / PRICE
    n = float(look_up(study, n2))
    each = indicators.per_business(money_2, n)
    tonnes = indicators.annualised
    rows = [
        ("revenue_2019_2021_inferred", money_1, "rupiah", 2, "thousandth", (r1,)),
        ("revenue_2021_2023_inferred", money_2, "rupiah", 2, "thousandth", (r2,)),
        ("price_inferred", money_1 / kg_1, "rupiah", 0, "price_of_thousandth", (r1, q1)),
        ("production_2021_2023_inferred", kg_2, "kg", 0, "weight_of_revenue", (r2,)),
        (
            "revenue_per_business_inferred",
            each,
            "rupiah",
            2,
            "thousandth_per_business",
            (r2, n2),
        ),
        ("annual_output_1", tonnes(kg_1) / 1000, "tonne", 1, "output_of_year", (q1,)),
        ("annual_output_2", tonnes(kg_2) / 1000, "tonne", 1, "output_of_year_from_revenue", (r2,)),
        ("annual_turnover_1", tonnes(money_1), "rupiah", 2, "turnover_of_year", (r1,)),
        ("annual_turnover_2", tonnes(money_2), "rupiah", 2, "turnover_of_year", (r2,)),
    ]
    inferred = [computed(*row, origin="inferred") for row in rows]
    as_printed = indicators.per_business(float(look_up(study, r2)), n)
    plain = computed(
        "revenue_per_business_printed", as_printed, "rupiah", 1, "per_business", (r2, n2)
    )
    return [*inferred, plain]


def _official(study: Study) -> list[Fact]:
    output = reported(study, "official_output_2021", "tonne")
    turnover = reported(study, "official_turnover_2021", "rupiah")
    target, money = (
        reported(study, "target_output", "tonne"),
        reported(study, "target_turnover", "rupiah"),
    )
    capacity = reported(study, "capacity_2023", "tonne")
    capacity_money = reported(study, "capacity_turnover_2023", "rupiah")
    businesses = reported(study, "businesses_2022_release", "count")
    made_2021 = Cell("grdp", ("C", 2021), "value")
    made_2022 = Cell("grdp", ("C", 2022), "value")
    r2 = Cell("output", SECOND, "revenue")
    industry_2021, industry_2022 = (
        float(look_up(study, cell)) * 1_000_000 for cell in (made_2021, made_2022)
    )

    def price(name: str, of: Fact, mass: Fact) -> Fact:
        value = indicators.price_per_kg(of.value, mass.value * 1000)
        return computed(name, value, "rupiah", 0, "price_of_tonnes", of.inputs + mass.inputs)

    def size(name: str, part: float, whole: float, cells: tuple[Cell, ...], digits: int) -> Fact:
        return computed(
            name,
            indicators.share_of(part, whole),
            "percent",
            digits,
            "share_of_manufacturing",
            cells,
        )

    monthly = target.value * 1000 / 12 / businesses.value
    monthly_inputs = target.inputs + businesses.inputs
    return [
        output,
        turnover,
        target,
        money,
        capacity,
        capacity_money,
        reported(study, "kkp_turnover_month_2023", "rupiah"),
        reported(study, "output_2022_low", "tonne"),
        reported(study, "output_2022_high", "tonne"),
        reported(study, "export_malaysia_month", "kg"),
        price("official_price_2021", turnover, output),
        price("target_price", money, target),
        computed(
            "target_per_business_month",
            monthly,
            "kg",
            0,
            "month_per_business",
            monthly_inputs,
            "inferred",
        ),
        size(
            "turnover_share_of_manufacturing_2021",
            turnover.value,
            industry_2021,
            (*turnover.inputs, made_2021),
            2,
        ),
        size(
            "turnover_share_of_manufacturing_2022",
            capacity_money.value,
            industry_2022,
            (*capacity_money.inputs, made_2022),
            2,
        ),
        size(
            "printed_share_of_manufacturing",
            float(look_up(study, r2)),
            industry_2022,
            (r2, made_2022),
            1,
        ),
    ]


def _people(study: Study) -> list[Fact]:
    names = (
        "workers_kkp_2023",
        "workers_2022_before",
        "workers_2022_after",
        "skp_certificates_2023",
        "haccp_kitchens_2023",
    )
    return [reported(study, name, "count") for name in names]
