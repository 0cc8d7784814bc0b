"""Table 1 in data/ is Table 1 of the paper: its printed forms, its totals and its one gap."""

import csv
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_value_is_its_printed_form_without_spaces():
    """`9 543 671,00` is 9543671.00: the paper separates thousands by spaces, decimals by comma."""
    for row in rows("grdp") + rows("grdp_totals"):
        assert row["printed"].replace(" ", "").replace(",", ".") == row["value"]


def test_seventeen_sectors_in_three_years():
    codes = {row["code"] for row in rows("sectors")}
    pairs = {(row["sector"], row["year"]) for row in rows("grdp")}
    assert len(codes) == 17
    assert pairs == {(code, year) for code in codes for year in ("2020", "2021", "2022")}


def test_sectors_add_up_to_the_total_but_for_two_million_rupiah_in_2020():
    """The paper's 2020 column adds up to 20 743 696, its printed total is 20 743 698."""
    gaps = {
        total["year"]: Decimal(total["value"])
        - sum(Decimal(row["value"]) for row in rows("grdp") if row["year"] == total["year"])
        for total in rows("grdp_totals")
    }
    assert gaps == {"2020": Decimal(2), "2021": 0, "2022": 0}
