"""Every key of a numerical exercise, worked out anew by plain pandas from the files of the data."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from once import its_facts, the_study

from generator.findings import Rendition
from generator.languages import LANGUAGES
from generator.lessons.spoken import keyed_answers

DATA = Path(__file__).parents[3] / "data"
MILLION, BILLION = 10**6, 10**9


def rows(name: str, *key: str) -> pd.DataFrame:
    return pd.read_csv(DATA / f"{name}.csv").set_index(list(key))


def worked() -> dict[str, list[float]]:
    """Each answer by its name, in the unit that is asked for, then what those who err would say."""
    sector = rows("grdp", "sector", "year")["value"].unstack("year")
    total = rows("grdp_totals", "year")["value"]
    table_2 = rows("output", "period")
    budget = rows("budget", "item")
    record = rows("public_record", "key")
    said, day = record["value"], record["date"].map(str)
    built = rows("houses", "key").loc["paper-2021", "units"]
    first, second = (table_2.loc[one] for one in ("2019-2021", "2021-2023"))
    made_2022 = sector.loc["C", 2022] * MILLION

    share = 100 * sector[2022] / sector[2022].sum()
    added = 100 * (sector[2022] - sector[2021]) / total[2021]
    grown = 100 * (sector[2022] / sector[2021] - 1)
    rise, real = 100 * (total[2022] / total[2021] - 1), said["real_growth_2022"]
    rest = total - sector.loc["B"]
    spent = budget["realised"]
    rate = 100 * spent / budget["budget"]
    each = spent["houses"] / built
    most, release = said["businesses_kkp_2023"], said["businesses_2022_release"]
    lurah = said["businesses_lurah_2023"]
    days = [day["businesses_lurah_2023"], day["businesses_2022_release"]]
    years = (date.fromisoformat(days[0]) - date.fromisoformat(days[1])).days / 365
    in_all = 100 * (lurah / release - 1)
    price = said["official_turnover_2021"] / said["official_output_2021"] / 1000
    kg = second["revenue"] / 1000 / price
    one_percent = made_2022 / 100 / price / 1000
    revenue = table_2["revenue"] / table_2["businesses"]
    target = said["target_output"]
    strength = rows("claims", "id")["strength"]
    lower = int((strength <= 2).sum())

    def nearest(cost: float) -> int:
        return min(range(1, 200), key=lambda n: abs(spent["houses"] / n - cost))

    return {
        "price-printed": [
            first["revenue"] / first["production_kg"] / MILLION,
            first["revenue"] / first["production_kg"] / MILLION / 1000,
        ],
        "zeros-zeros": [len(str(round(first["revenue"] / first["production_kg"] / price))) - 1],
        "kilograms-sold": [kg / 1000, second["production_kg"] / 1000, kg],
        "year-first": [first["production_kg"] * 12 / 1000, first["production_kg"] / 1000],
        "year-second": [kg * 12 / 1000, second["production_kg"] * 12 / 1000],
        "each-printed": [revenue["2021-2023"] / BILLION],
        "each-read": [revenue["2021-2023"] / 1000 / MILLION],
        "change-change": [
            100 * (revenue["2021-2023"] / revenue["2019-2021"] - 1),
            100 * (second["revenue"] / first["revenue"] - 1),
        ],
        "share-first": [100 * said["official_turnover_2021"] / sector.loc["C", 2021] / MILLION],
        "share-second": [
            100 * 12 * second["revenue"] / 1000 / made_2022,
            100 * 12 * second["revenue"] / made_2022,
            100 * second["revenue"] / made_2022,
            100 * second["revenue"] / 1000 / made_2022,
        ],
        "one-percent-tonnes": [one_percent / 1000],
        "one-percent-times": [one_percent / target],
        # Two tonnes a month for each business of the press release.
        "target-year": [release * 2 * 12 / 1000],
        "target-times": [release * 2 * 12 / said["official_output_2021"]],
        "sectors-manufacturing": [share["C"]],
        "sectors-construction": [share["F"]],
        "sectors-three": [share.nlargest(3).sum()],
        "contributions-manufacturing": [added["C"], grown["C"]],
        "contributions-accommodation": [added["I"]],
        "contributions-mining": [added["B"]],
        "prices-rise": [100 * ((1 + rise / 100) / (1 + real / 100) - 1), rise - real],
        "without-mining-growth": [100 * (rest[2022] / rest[2021] - 1), rise],
        "province-current": [100 * total[2021] * MILLION / said["province_current_2021"]],
        "province-constant": [100 * total[2021] * MILLION / said["province_constant_2021"]],
        "sum-gap": [sector[2020].sum() - total[2020]],
        "spent-machines": [rate["machines"]],
        "spent-houses": [rate["houses"]],
        "spent-both": [100 * spent.sum() / budget["budget"].sum(), rate.mean()],
        "house-cost": [each / MILLION, spent["houses"] / said["plan_houses_high"] / MILLION],
        "house-above": [100 * (each / said["house_cost_reported"] - 1)],
        "whole-houses-reported": [nearest(said["house_cost_reported"])],
        "whole-houses-haluan": [nearest(said["haluan_cost_2022"] / built)],
        "machine-set-cost": [spent["machines"] / said["plan_sets"] / MILLION],
        "literal-times": [budget.loc["machines", "budget"] * BILLION / total[2022] / BILLION],
        "gap-gap": [100 * (most / release - 1), 100 * (1 - release / most)],
        "series-rise": [in_all],
        "series-year": [100 * ((lurah / release) ** (1 / years) - 1), in_all / years],
        "certified-share": [100 * said["skp_certificates_2023"] / count for count in (most, lurah)],
        "served-release": [100 * built / release],
        "served-first": [100 * built / first["businesses"]],
        "served-second": [100 * built / second["businesses"]],
        "served-ministry": [100 * built / most],
        "steps-lower": [lower, int((strength == 2).sum()), int((strength > 2).sum())],
        "steps-share": [100 * lower / strength.count(), 100 * lower / len(strength)],
    }


def answers():
    said = Rendition(the_study(), its_facts(), LANGUAGES["id"])
    return {k: v for one in the_study().lessons for k, v in keyed_answers(one, said).items()}


def test_every_key_and_every_foreseen_error_is_what_plain_pandas_gives():
    known, expected = answers(), worked()
    assert known.keys() == expected.keys()
    for name, answer in known.items():
        found = [answer.right, *(one.value for one in answer.wrong)]
        assert [float(one) for one in found] == pytest.approx(expected[name], abs=1e-6), name


def test_the_counts_that_are_compared_are_the_widest_apart():
    """Among what the lesson shows, so that no other pair would be the right answer."""
    shown = rows("side_by_side", "figure").loc["businesses-by-source", "fact"]
    counts = [its_facts()[name].value for name in shown]
    gap = answers()["gap-gap"].right
    assert float(gap) == pytest.approx(100 * (max(counts) / min(counts) - 1))


def test_what_is_shown_of_a_key_is_right_by_its_own_tolerance():
    for answer in answers().values():
        shown = round(answer.right, answer.asked.digits)
        assert abs(Decimal(shown) - answer.right) <= answer.tolerance
