"""The figures of evidence: how strong it is, and who supports the cluster with what."""

from __future__ import annotations

from generator.findings import Column, Content, Sources, content

# From the surest to the least sure: strength, tone, form of the mark, so that none rests on colour.
STEPS = ((4, "teal", "full"), (3, "sea", "half"), (2, "sea", "ring"), (1, "doubt", "diamond"))


def evidence_strength(sources: Sources, language: str) -> Content:
    """The graded claims of each page by the strength of their evidence, in the order of reading."""
    claims = [claim for claim in sources.study.claims if claim.is_graded]
    treated = {claim.page for claim in claims}
    graded = [page for page in sources.study.codes("claims", "page") if page in treated]
    rows = [
        {
            "label": sources.word(f"page.{page}", language),
            "group": sources.word(f"strength.{step}", language),
            "value": sum((claim.page, claim.strength) == (page, step) for claim in claims),
            "tone": tone,
            "form": form,
            "open": tone == "doubt",
        }
        for page in graded
        for step, tone, form in STEPS
    ]
    columns = (Column("label", "name"), Column("group"), Column("claim_count", "count"))
    return content(columns, [row | {"claim_count": row["value"]} for row in rows])


def support_matrix(sources: Sources, language: str) -> Content:
    """Who supports the cluster with what; an office that is only named is drawn as a ring."""
    agencies = sources.study.table("agencies").set_index("key")[f"name_{language}"]
    rows = [
        {
            "panel": agencies[support["agency"]],
            "agency": agencies[support["agency"]],
            "label": sources.word(f"support.{support['kind']}", language),
            "column": sources.word(
                "figure.support-matrix.unsaid"
                if support["kind"] == "other"
                else f"support.{support['kind']}",
                language,
            ),
            "support_kind": sources.word(f"support.{support['kind']}", language),
            "statement": support[f"statement_{language}"],
            "tone": "sea" if support["kind"] == "other" else "accent",
            "open": support["kind"] == "other",
        }
        for support in sources.study.table("support").to_dict("records")
    ]
    columns = (Column("agency", "name"), Column("support_kind"), Column("statement"))
    return content(columns, rows)
