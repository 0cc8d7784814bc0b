"""Every formula by its name, in symbols that no language owns; `formula.<name>` says it in words.

The letters a, b stand for the inputs of a fact in their order, Σ for the sum of those left.
"""

FORMULAS = {
    "difference": "a − b",
    "farthest": "MAX",
    "rate": "a / b × 100",
    "share_of_all": "a / Σ × 100",
    "sum": "Σ",
}
