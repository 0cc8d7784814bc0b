"""The periods of Table 2: all that the data have, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from generator.errors import InvalidData
from generator.findings import Cell
from generator.reading import Study

# The paper compares its first period with its second, and so do the readings and the prose.
LEAST = 2


@dataclass(frozen=True)
class Period:
    """A row of Table 2 by its key, as 2019-2021."""

    key: str

    @property
    def name(self) -> str:
        """As the names of facts have it: 2019_2021."""
        return self.key.replace("-", "_")

    @property
    def label(self) -> str:
        """As a reader sees it: 2019–2021."""
        return self.key.replace("-", "–")

    def cell(self, column: str) -> Cell:
        """A cell of its row."""
        return Cell("output", (self.key,), column)


def periods_of(study: Study) -> list[Period]:
    """Every period of Table 2, or InvalidData where there are fewer than the paper compares."""
    keys = [str(key) for key in study.table("output")["period"]]
    if len(keys) < LEAST:
        raise InvalidData("data/output.csv", None, "period", keys[0], f"at least {LEAST} periods")
    return [Period(key) for key in keys]
