"""The claims of the study, as their table lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from generator.languages import LANGUAGES


@dataclass(frozen=True)
class Claim:
    """What the study claims, what carries it, and how strong that is where the claim is graded.

    `text` and `reason` are by the code of a language.
    """

    id: str
    section: str
    kind: str
    evidence: str
    strength: int | None
    page: str
    element: str
    text: Mapping[str, str]
    reason: Mapping[str, str]

    @property
    def is_graded(self) -> bool:
        """Whether it bears a grade: a finding does; a view, a definition or an aim does not."""
        return self.strength is not None


def claims_of(frame: pd.DataFrame) -> tuple[Claim, ...]:
    """Every claim, in the paper's order."""
    return tuple(
        Claim(
            id=str(row["id"]),
            section=str(row["section"]),
            kind=str(row["kind"]),
            evidence=str(row["evidence"]),
            strength=None if pd.isna(row["strength"]) else int(row["strength"]),
            page=str(row["page"]),
            element=str(row["element"]),
            text={code: str(row[f"text_{code}"]) for code in LANGUAGES},
            reason={code: str(row[f"reason_{code}"]) for code in LANGUAGES},
        )
        for row in frame.to_dict("records")
    )
