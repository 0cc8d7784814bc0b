"""Keys of exercises: small expressions of facts, so that no answer is ever typed."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Mapping

from generator.errors import InvalidData, UnknownName
from generator.findings.fact import Fact

# What turns one unit into another: months of a year, hundredths, thousandths; halves for a mean.
CONVERSIONS = (2, 12, 100, 1000)
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
# Long enough for a ratio of ratios; a longer one is a fact of its own.
LONGEST = 200
EXPECTED = "facts by name, as fact.NAME, with + - * / ( ) log10() and 2, 12, 100, 1000 between them"


def value_of(key: str, facts: Mapping[str, Fact], file: str, place: str) -> float:
    """What an expression of facts gives.

    InvalidData for what is none or gives no number, UnknownName for a fact that there is not.
    """

    def refused(expected: str = EXPECTED) -> InvalidData:
        return InvalidData(file, None, place, key, expected)

    def value(node: ast.expr) -> float:
        match node:
            case ast.Attribute(value=ast.Name(id="fact"), attr=name):
                if name not in facts:
                    raise UnknownName(name, facts, f"{file}, {place}")
                return facts[name].value
            case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
                return float(OPERATORS[type(op)](value(left), value(right)))
            case ast.Call(func=ast.Name(id="log10"), args=[of], keywords=[]):
                return math.log10(value(of))
            case ast.Constant(value=int(number)) if number in CONVERSIONS:
                return float(number)
        raise refused()

    if len(key) > LONGEST or "fact." not in key:
        raise refused()
    try:
        found = value(ast.parse(key, mode="eval").body)
    except (SyntaxError, ZeroDivisionError, ValueError, OverflowError):
        raise refused() from None
    if not math.isfinite(found):
        raise refused("facts that give a number")
    return found
