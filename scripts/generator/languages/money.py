"""How a language writes amounts of a currency: where its sign stands, what its smallest coin is."""

from __future__ import annotations

from dataclasses import dataclass

from generator.languages.rounding import rounded

# Where the number stands in an amount: Rp{}, {} €.
NUMBER = "{}"


@dataclass(frozen=True)
class Money:
    """A currency in a language.

    amount    its sign with NUMBER, joined by a space that does not break or by none
    decimals  how many its smallest coin takes: 2 where a hundred cents are one
    """

    amount: str
    decimals: int = 0

    @property
    def before(self) -> str:
        """What stands before the number."""
        return self.amount.partition(NUMBER)[0]

    @property
    def behind(self) -> str:
        """What stands behind the number."""
        return self.amount.partition(NUMBER)[2]

    def around(self, number: str) -> str:
        """An amount, its number written: of two numbers that are a range, once for both."""
        return f"{self.before}{number}{self.behind}"

    def places(self, value: float) -> int:
        """How many decimals an amount is written with: those of coins, where it has any."""
        return self.decimals if rounded(value, self.decimals) % 1 else 0
