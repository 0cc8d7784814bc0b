"""What each figure draws, computed from the data; a figure's function bears its id.

economy     the regional economy: shares, growth, contributions
cluster     how many businesses, by whom, what happened when, and who told of it
periods     the study's two periods: businesses and production
output      output and turnover: Table 2 as multiples, the target, the order of size
readings    the reading of Table 2, step by step
government  budgets and what was realised, the cost and reach of houses
near        the work step by step, and one business, as symbols
people      how many work in the cluster, by who said it
markets     where the crackers are sold, and where the cluster lies
evidence    how strong the evidence is, and who supports the cluster with what
"""

from __future__ import annotations

from generator.findings import named
from study.figures import (
    cluster,
    economy,
    evidence,
    government,
    markets,
    near,
    output,
    people,
    periods,
    readings,
)

FIGURES = named(
    (cluster, economy, evidence, government, markets, near, output, people, periods, readings)
)
