"""What this study hands to the generator."""

from generator.contract import Contract
from study.facts import facts
from study.figures import FIGURES
from study.formulas import FORMULAS
from study.rules import check_rules
from study.tables import TABLES

CONTRACT = Contract(
    facts=facts, figures=FIGURES, tables=TABLES, formulas=FORMULAS, rules=(check_rules,)
)
