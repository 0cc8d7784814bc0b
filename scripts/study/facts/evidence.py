"""Facts of the evidence itself: how many claims, how strong; and where the cluster lies."""

from generator.findings import Cell, Fact, about, computed, reported
from generator.reading import Study

# The sections that come before the study's own work.
PREMISES = ("background", "theory")

STEPS = {"doubtful": 1, "limited": 2, "moderate": 3, "strong": 4}


def evidence_facts(study: Study) -> list[Fact]:
    """Counts of claims, of the graded and by strength; where the urban village lies in degrees."""
    claims, rows = study.claims, (Cell("claims", (), "strength"),)
    graded = sum(claim.is_graded for claim in claims)
    premises = sum(claim.is_graded and claim.section in PREMISES for claim in claims)
    sections = (*rows, Cell("claims", (), "section"))
    limited = [claim for claim in claims if claim.strength == STEPS["limited"]]
    interview = sum(claim.evidence == "interview" for claim in limited)
    counts = [
        computed("claims_count", len(claims), "count", 0, "count", rows),
        computed("claims_graded", graded, "count", 0, "count_graded", rows),
        computed("claims_premises", premises, "count", 0, "count_of_premises", sections),
        computed("claims_own", graded - premises, "count", 0, "count_of_own", sections),
        *(
            computed(
                f"claims_{name}",
                sum(claim.strength == step for claim in claims),
                "count",
                0,
                "count_of",
                rows,
            )
            for name, step in STEPS.items()
        ),
        computed("claims_limited_interview", interview, "count", 0, "count_of_interview", rows),
    ]
    place = [reported(study, f"place_{name}", "degree", 4) for name in ("longitude", "latitude")]
    return [*about("evidence", counts), *about("place", place)]
