"""Labels along a line that keep apart, each as near to its own place as all of them allow."""

from __future__ import annotations

import math
from collections.abc import Sequence


def spread(
    wanted: Sequence[float], heights: Sequence[float], limit: float = math.inf
) -> list[float]:
    """The tops of labels in the order given, none over another and none above 0.

    Nor does any end below the limit, if it leaves room for all. What moves them least, in squares,
    by pooling adjacent violators (Barlow and others, 1972).
    """
    before = [sum(heights[:place]) for place in range(len(heights))]
    # Without their heights labels need only keep their order: each pool has one place, the mean.
    pools: list[tuple[float, int]] = []
    for top, above in zip(wanted, before, strict=True):
        pools.append((top - above, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (one, ones), (other, others) = pools[-2:]
            mean = (one * ones + other * others) / (ones + others)
            pools[-2:] = [(mean, ones + others)]
    tops = [max(place, 0.0) for place, count in pools for _ in range(count)]
    lowest = max(limit - sum(heights), 0.0)
    return [min(top, lowest) + above for top, above in zip(tops, before, strict=True)]
