"""The figures of evidence: how strong it is, and who supports the cluster with what."""

from __future__ import annotations

from generator.findings import Column, Content, Rendition, content

# From the surest to the least sure: strength, and whose colour it bears, for the grades are ours.
STEPS = ((4, "ours"), (3, "ours"), (2, "ours"), (1, "doubt"))
# The mark of strength as the pages show it: four places, as many filled as the evidence is strong.
PLACES = 4


def evidence_strength(rendition: Rendition) -> Content:
    """The graded claims by the strength of their evidence, in the order of their pages."""
    claims = [claim for claim in rendition.study.claims if claim.is_graded]
    treated = {claim.page for claim in claims}
    graded = [page for page in rendition.study.codes("claims", "page") if page in treated]
    rows = [
        {
            "label": rendition.word(f"strength.{step}"),
            "filled": step,
            "places": PLACES,
            "group": rendition.word(f"strength.{step}"),
            "page": rendition.word(f"page.{page}"),
            "value": sum((claim.page, claim.strength) == (page, step) for claim in claims),
            "voice": voice,
            "form": "full",
            "open": voice == "doubt",
        }
        for step, voice in STEPS
        for page in graded
    ]
    columns = (Column("group", "name"), Column("page", plain=True), Column("claim_count", "count"))
    kept = [row | {"claim_count": row["value"]} for row in rows if row["value"]]
    return content(columns, kept)


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
