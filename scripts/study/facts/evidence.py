"""Facts of the evidence itself: how many claims, how strong; and where the cluster lies."""

from generator.findings import Cell, Fact, about, computed, reported
from generator.reading import Study

STEPS = {"doubtful": 1, "limited": 2, "moderate": 3, "strong": 4}


def evidence_facts(study: Study) -> list[Fact]:
    """Counts of claims in all and by strength; the centre of the urban village in degrees."""
    claims = study.table("claims")
    rows = (Cell("claims", (), "strength"),)
    counts = [
        computed("claims_count", len(claims), "count", 0, "count", rows),
        *(
            computed(
                f"claims_{name}",
                int((claims["strength"] == step).sum()),
                "count",
                0,
                "count_of",
                rows,
            )
            for name, step in STEPS.items()
        ),
    ]
    place = [reported(study, f"place_{name}", "degree", 4) for name in ("longitude", "latitude")]
    return [*about("evidence", counts), *about("place", place)]
