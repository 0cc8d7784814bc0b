"""What a person changes, one thing at a time, so that a build after it can be measured."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase
from types import MappingProxyType

# A number of the paper's Table 1: manufacturing in 2022, which headlines and charts rest on. Its
# hundredths change, as a number and as it is printed; the paper has none.
VALUE = re.compile(r'9543671\.\d\d,"9 543 671,\d\d"')


@dataclass(frozen=True)
class Change:
    """A file, what is made of its text for the number of a try, and a page that then shows it.

    `shown` is what that page, or its style sheet, then holds; "" where nobody sees it.
    """

    file: str
    written: Callable[[str, int], str]
    page: str = ""
    shown: Callable[[int], str] = lambda number: ""

    def make(self, root: Path, number: int) -> None:
        """Write it; SystemExit where the text is none that can be changed so."""
        path = root / self.file
        before = path.read_text(encoding="utf-8")
        after = self.written(before, number)
        if after == before:
            raise SystemExit(f"{self.file}: expected a text that bench can change")
        path.write_text(after, encoding="utf-8", newline="\n")


def sentence(number: int) -> str:
    """A sentence that stands nowhere else, without a number, which a page may not type."""
    return f"Kalimat ini ditulis untuk diukur, yang ke-{ascii_lowercase[number]}."


def rule(number: int) -> str:
    """A declaration that matches every page, as a lean style sheet writes it."""
    return f"widows:{number + 1}"


def printed(number: int) -> str:
    """A number as the paper would print it."""
    return f"9 543 671,{number + 1:02}"


CHANGES: Mapping[str, Change] = MappingProxyType(
    {
        "one sentence": Change(
            "docs/id/findings/output.md",
            lambda text, number: f"{text}\n{sentence(number)}\n",
            "findings/output/",
            sentence,
        ),
        "one style": Change(
            "docs/theme/assets/css/type.css",
            lambda text, number: f"{text}\nhtml {{ {rule(number)}; }}\n",
            "findings/output/",
            rule,
        ),
        "one value": Change(
            "data/grdp.csv",
            lambda text, number: VALUE.sub(f'9543671.{number + 1:02},"{printed(number)}"', text),
            "data/grdp/",
            printed,
        ),
        "one drawing's code": Change(
            "scripts/study/figures/economy.py",
            lambda text, number: f"{text}# {number}\n",
        ),
    }
)
