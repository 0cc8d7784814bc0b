"""Which column of the claims is what, and of what links them to the record, by its role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.languages import LANGUAGES
from generator.reading.datasets import Dataset, Field
from generator.reading.record_roles import bad_columns, one_column


@dataclass(frozen=True)
class ClaimColumns:
    """The columns of the claims; what a study does not keep is None, or no language at all.

    key, page, strength and text are there in every list of claims; the others are what it tells
    of each: the section of the paper, what kind of statement it is, what carries it (evidence),
    which element of the subject it touches, and the reason of its grade.
    """

    key: str
    page: str
    strength: str
    text: Mapping[str, str]
    reason: Mapping[str, str]
    section: Field | None
    kind: Field | None
    evidence: Field | None
    element: Field | None


@dataclass(frozen=True)
class LinkColumns:
    """The columns of the table that links claims to rows of the public record, and how."""

    claim: str
    record: str
    stance: Field


def claim_columns(dataset: Dataset) -> ClaimColumns:
    """The columns of the claims by their roles, or `InvalidData` for one that cannot serve."""
    reason = dataset.playing("reason")
    return ClaimColumns(
        key=needed(dataset, "key"),
        page=needed(dataset, "page"),
        strength=needed(dataset, "rank"),
        text=in_each_language(dataset, "said"),
        reason=in_each_language(dataset, "reason") if reason else {},
        section=coded(dataset, "section"),
        kind=coded(dataset, "kind"),
        evidence=coded(dataset, "evidence"),
        element=coded(dataset, "element"),
    )


def link_columns(dataset: Dataset, claims: str, record: str) -> LinkColumns:
    """The columns that name a row of either table, and that of the stance, or `InvalidData`."""
    leads = {dataset.linked(name): name for name in dataset.names}
    for table in (claims, record):
        if table not in leads:
            raise bad_columns(dataset, "foreignKeys", f"a column that names a row of {table}")
    stance = coded(dataset, "stance")
    if stance is None:
        raise bad_columns(dataset, "stance", "a column whose role is stance")
    return LinkColumns(leads[claims], leads[record], stance)


def needed(dataset: Dataset, role: str) -> str:
    """The column of a role that has to be there."""
    name = one_column(dataset, role)
    if not name:
        raise bad_columns(dataset, role, f"a column whose role is {role}")
    return name


def in_each_language(dataset: Dataset, role: str) -> dict[str, str]:
    """The column of a role by the language that its name ends in."""
    playing = {name.rpartition("_")[2]: name for name in dataset.playing(role)}
    for code in LANGUAGES:
        if code not in playing:
            expected = f"a column whose role is {role} and whose name ends in _{code}"
            raise bad_columns(dataset, role, expected)
    return {code: playing[code] for code in LANGUAGES}


def coded(dataset: Dataset, role: str) -> Field | None:
    """The column of a role whose cells are codes, each row one of them: none may be left out."""
    name = one_column(dataset, role)
    if not name:
        return None
    field = dataset.field(name)
    if not field.constraints.enum:
        raise bad_columns(dataset, f"{name}.constraints.enum", f"the codes of each {role}")
    if not field.constraints.required:
        raise bad_columns(dataset, f"{name}.constraints.required", f"true: each row has its {role}")
    return field
