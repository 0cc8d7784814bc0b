"""The claims of the study, as their table lists them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import pandas as pd

from generator.reading.claim_roles import ClaimColumns, claim_columns
from generator.reading.datasets import Field, Package

# The list of claims, and the table that links it to the public record.
CLAIMS, CLAIM_RECORDS = "claims", "claim_records"


@dataclass(frozen=True)
class Claim:
    """What the study claims, what carries it, and how strong that is where the claim is graded.

    `text` and `reason` are by the code of a language; what the study does not keep is empty.
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


def claims_of(frame: pd.DataFrame, columns: ClaimColumns) -> tuple[Claim, ...]:
    """Every claim, in the paper's order."""

    def said(row: Mapping[Hashable, object], field: Field | None) -> str:
        return str(row[field.name]) if field else ""

    return tuple(
        Claim(
            id=str(row[columns.key]),
            section=said(row, columns.section),
            kind=said(row, columns.kind),
            evidence=said(row, columns.evidence),
            strength=None if pd.isna(row[columns.strength]) else int(row[columns.strength]),
            page=str(row[columns.page]),
            element=said(row, columns.element),
            text={code: str(row[name]) for code, name in columns.text.items()},
            reason={code: str(row[name]) for code, name in columns.reason.items()},
        )
        for row in frame.to_dict("records")
    )


def claim_keys(package: Package, frame: pd.DataFrame) -> tuple[str, ...]:
    """The claims by their keys, or `InvalidData` where their table cannot be a list of claims."""
    return tuple(map(str, frame[claim_columns(package.dataset(CLAIMS)).key]))
