"""The numbers that the prose may quote, by name, each with where it comes from.

economy     the regency's product
nation      the nation's small and medium industries
cluster     businesses, workers
output      production and revenue: printed, read
official    production and revenue as others give them
sizes       what the cluster earns beside Bintan's manufacturing
government  budgets, production houses, the official plan
evidence    how many claims, and how strong; where the cluster lies
exercises   what exercises of the lessons alone ask for
"""

from generator.findings import Cell, Fact
from generator.reading import Study
from study.facts.cluster import cluster_facts
from study.facts.economy import economy_facts
from study.facts.evidence import evidence_facts
from study.facts.exercises import exercise_facts
from study.facts.government import government_facts
from study.facts.nation import nation_facts
from study.facts.official import official_facts
from study.facts.output import output_facts

__all__ = ["Cell", "Fact", "facts"]


def facts(study: Study) -> dict[str, Fact]:
    """Every quotable number by its name."""
    rooms = (
        economy_facts,
        nation_facts,
        cluster_facts,
        output_facts,
        official_facts,
        government_facts,
        evidence_facts,
        exercise_facts,
    )
    return {fact.name: fact for room in rooms for fact in room(study)}
