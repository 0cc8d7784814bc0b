"""The numbers that the prose may quote, by name, each with where it comes from.

economy     the regency's product
nation      the nation's small and medium industries
cluster     businesses, workers
output      production and revenue: printed, read
official    production and revenue as others give them, beside Bintan's manufacturing
government  budgets, production houses, the official plan
evidence    how many claims, and how strong; where the cluster lies
"""

from generator.errors import NoProvenance
from generator.findings import Cell, Fact
from generator.reading import Study
from study.facts.cluster import cluster_facts
from study.facts.economy import economy_facts
from study.facts.evidence import evidence_facts
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
    )
    every = [fact for room in rooms for fact in room(study)]
    for fact in every:
        check_provenance(fact)
    return {fact.name: fact for fact in every}


def check_provenance(fact: Fact) -> None:
    """Refuse a number that nobody could follow to where it comes from."""
    if not fact.inputs:
        raise NoProvenance(fact.name, "the cells of the data that it is taken from")
    if fact.origin in ("computed", "inferred") and not fact.method:
        raise NoProvenance(fact.name, f"a formula, since it is {fact.origin}")
    if not fact.topic:
        raise NoProvenance(fact.name, "a topic, its place on the page of numbers")
