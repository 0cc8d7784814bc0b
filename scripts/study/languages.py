"""How each language says a number, a share, an amount of money."""

from dataclasses import dataclass

from babel.numbers import format_decimal

NBSP, MINUS = "\u00a0", "\u2212"
# CLDR shortens miliar to M and puts a space after Rp, in Indonesian too: so scale words, rupiah
# and the names of units stand here, by terms.md and the EYD rules, and Babel writes the digits.
SCALES = (10**12, 10**9, 10**6)


@dataclass(frozen=True)
class Language:
    """One language's way with numbers."""

    code: str
    locale: str
    rupiah_sign: str
    scale_words: tuple[str, str, str]
    points_words: str

    def number(self, value: float, digits: int = 0) -> str:
        """Digits, grouped, with a true minus."""
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        text = format_decimal(round(value, digits) + 0.0, format=pattern, locale=self.locale)
        return text.replace("-", MINUS)

    def percent(self, value: float, digits: int = 1) -> str:
        """41,5% or 41.5%."""
        return f"{self.number(value, digits)}%"

    def points(self, value: float, digits: int = 1) -> str:
        """Percentage points, spelled out."""
        return f"{self.number(value, digits)}{NBSP}{self.points_words}"

    def rupiah(self, value: float) -> str:
        """Money with a scale word from a million on; at most two decimals, no trailing zeros."""
        return self._rupiah(self.count_scaled(abs(value)), value)

    def rupiah_full(self, value: float) -> str:
        """Money to the last rupiah."""
        return self._rupiah(self.number(abs(value)), value)

    def count_scaled(self, value: float) -> str:
        """A large count: 15,64 juta or 15.64 million."""
        for scale, word in zip(SCALES, self.scale_words, strict=True):
            if value >= scale:
                digits = format_decimal(value / scale, format="#,##0.##", locale=self.locale)
                return f"{digits}{NBSP}{word}"
        return self.number(value)

    def mass_kg(self, value: float, digits: int = 0) -> str:
        """7.335 kg or 7,335 kg."""
        return f"{self.number(value, digits)}{NBSP}kg"

    def mass_tonnes(self, value: float, digits: int = 0) -> str:
        """Metric tons, by the symbol that both languages use."""
        return f"{self.number(value, digits)}{NBSP}t"

    def _rupiah(self, amount: str, value: float) -> str:
        return f"{MINUS if value < 0 else ''}{self.rupiah_sign}{amount}"


LANGUAGES = {
    "id": Language("id", "id_ID", "Rp", ("triliun", "miliar", "juta"), "poin persen"),
    "en": Language(
        "en", "en_GB", f"Rp{NBSP}", ("trillion", "billion", "million"), "percentage points"
    ),
}
