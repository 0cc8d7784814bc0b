"""The claims are made once of their table, with a grade where they bear one."""

from dataclasses import replace

import pandas as pd
from once import the_study

from generator.reading import read_study
from generator.reading.claims import Claim, claims_of

ROW = {
    "id": "cluster-pay",
    "section": "results",
    "kind": "finding",
    "evidence": "informant",
    "strength": 2,
    "page": "findings/cluster",
    "element": "people",
    "text_id": "Pekerja dibayar jika ada produksi.",
    "text_en": "Workers are paid when there is production.",
    "reason_id": "Hanya narasumber yang mengatakannya.",
    "reason_en": "Only the informant says so.",
}


def columns():
    """What the columns of the claims are, as the data package says."""
    return the_study().claim_columns


def test_a_claim_says_what_its_row_says():
    assert claims_of(pd.DataFrame([ROW]), columns()) == (
        Claim(
            id="cluster-pay",
            section="results",
            kind="finding",
            evidence="informant",
            strength=2,
            page="findings/cluster",
            element="people",
            text={
                "id": "Pekerja dibayar jika ada produksi.",
                "en": "Workers are paid when there is production.",
            },
            reason={
                "id": "Hanya narasumber yang mengatakannya.",
                "en": "Only the informant says so.",
            },
        ),
    )


def test_a_claim_with_an_empty_grade_bears_none():
    column = pd.array([2, None], dtype="Int64")
    graded, aim = claims_of(pd.DataFrame([ROW, ROW]).assign(strength=column), columns())
    assert (graded.strength, graded.is_graded) == (2, True)
    assert (aim.strength, aim.is_graded) == (None, False)


def test_a_study_that_does_not_list_claims_has_none(root):
    study = read_study(root)
    assert len(study.claims) == len(study.table("claims"))
    about = replace(study.about, parts=study.about.parts - {"claims"})
    assert replace(study, about=about).claims == ()
