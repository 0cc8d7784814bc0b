"""Facts of the evidence itself: how many claims, how strong; and where the cluster lies."""

from study.datasets import Study
from study.findings.facts.fact import Cell, Fact, computed, reported

STEPS = {"doubtful": 1, "limited": 2, "moderate": 3, "strong": 4}


def evidence_facts(study: Study) -> list[Fact]:
    """Counts of claims in all and by strength; the centre of the urban village in degrees."""
    claims = study.table("claims")
    first = (Cell("claims", (claims["id"].iloc[0],), "strength"),)
    return [
        computed("claims_count", len(claims), "count", 0, "n", first),
        *(
            computed(
                f"claims_{name}", int((claims["strength"] == step).sum()), "count", 0, "n", first
            )
            for name, step in STEPS.items()
        ),
        reported(study, "place_longitude", "degree", 4),
        reported(study, "place_latitude", "degree", 4),
    ]
