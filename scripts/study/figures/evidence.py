"""The figures of evidence: how strong it is, and who supports the cluster with what."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content

# From the surest to the least sure: strength, voice, and form of the mark, so that none rests on
# colour alone.
STEPS = ((4, "ours", "full"), (3, "others", "half"), (2, "others", "ring"), (1, "doubt", "diamond"))


def evidence_strength(rendition: Rendition) -> Content:
    """The graded claims of each page by the strength of their evidence, in the order of reading."""
    claims = [claim for claim in rendition.study.claims if claim.is_graded]
    treated = {claim.page for claim in claims}
    graded = [page for page in rendition.study.codes("claims", "page") if page in treated]
    rows = [
        {
            "label": rendition.word(f"page.{page}"),
            "group": rendition.word(f"strength.{step}"),
            "value": sum((claim.page, claim.strength) == (page, step) for claim in claims),
            "voice": voice,
            "form": form,
            "open": voice == "doubt",
        }
        for page in graded
        for step, voice, form in STEPS
    ]
    columns = (Column("label", "name"), Column("group"), Column("claim_count", "count"))
    return content(columns, [row | {"claim_count": row["value"]} for row in rows])


def support_matrix(rendition: Rendition) -> Content:
    """Who supports the cluster with what; an office that is only named is drawn as a ring."""
    agencies = rendition.study.table("agencies").set_index("key")[f"name_{rendition.code}"]
    rows = [
        {
            "panel": agencies[support["agency"]],
            "agency": agencies[support["agency"]],
            "label": rendition.word(f"support.{support['kind']}"),
            "column": rendition.word(
                "figure.support-matrix.unsaid"
                if support["kind"] == "other"
                else f"support.{support['kind']}"
            ),
            "support_kind": rendition.word(f"support.{support['kind']}"),
            "statement": support[f"statement_{rendition.code}"],
            "voice": "study",
            "open": support["kind"] == "other",
        }
        for support in rendition.study.table("support").to_dict("records")
    ]
    columns = (
        Column("agency", "name"),
        Column("support_kind", plain=True),
        Column("statement", plain=True),
    )
    return content(columns, rows)
