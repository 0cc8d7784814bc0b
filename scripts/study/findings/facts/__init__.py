"""The numbers that the prose may quote, by name, each with where it comes from.

fact        what a fact is, and how one is read from a cell or computed
economy     the regency's product and the nation's small and medium industries
cluster     businesses, production, revenue, workers (waits for its tables in data/)
government  budgets, production houses, the official plan (waits for its tables in data/)
"""

from study.datasets import Study
from study.findings.facts.economy import economy_facts
from study.findings.facts.fact import Cell, Fact

__all__ = ["Cell", "Fact", "facts"]


def facts(study: Study) -> dict[str, Fact]:
    """Every quotable number by its name."""
    return {fact.name: fact for fact in economy_facts(study)}
