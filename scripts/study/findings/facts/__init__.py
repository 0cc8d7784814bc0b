"""The numbers that the prose may quote, by name, each with where it comes from.

fact        what a fact is, and how one is read from a cell or computed
economy     the regency's product and the nation's small and medium industries
cluster     businesses, production, revenue, workers
government  budgets, production houses, the official plan
evidence    how many claims, and how strong; where the cluster lies
"""

from study.datasets import Study
from study.findings.facts.cluster import cluster_facts
from study.findings.facts.economy import economy_facts
from study.findings.facts.evidence import evidence_facts
from study.findings.facts.fact import Cell, Fact
from study.findings.facts.government import government_facts

__all__ = ["Cell", "Fact", "facts"]


def facts(study: Study) -> dict[str, Fact]:
    """Every quotable number by its name."""
    rooms = (economy_facts, cluster_facts, government_facts, evidence_facts)
    every = [fact for room in rooms for fact in room(study)]
    return {fact.name: fact for fact in every}
