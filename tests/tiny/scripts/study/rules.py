"""What the data package cannot say of the tables: rules between the columns of a row."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from generator.errors import InvalidData

# The row below the header, as a spreadsheet counts.
FIRST_ROW = 2
# Columns of grades.csv of which the second is never less than the first.
IN_ORDER = (("answered", "asked"), ("nearest_km", "farthest_km"))


def check_rules(tables: Mapping[str, pd.DataFrame]) -> None:
    """Refuse the first row with more answers than pupils, or with a nearest home that is not."""
    for row, grade in enumerate(tables["grades"].to_dict("records"), start=FIRST_ROW):
        for less, more in IN_ORDER:
            if grade[less] > grade[more]:
                expected = f"at most the {more} of the row, {grade[more]:g}"
                raise InvalidData("data/grades.csv", row, less, f"{grade[less]:g}", expected)
