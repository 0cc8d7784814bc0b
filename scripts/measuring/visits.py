"""What a reader pays for a visit: page after page, what the browser has kept left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from measuring.weights import loaded, packed


@dataclass(frozen=True)
class Step:
    """A page of a visit and its bytes: cold, where the browser came by the pages before it; warm,
    where it has kept all that pages share from another day."""

    address: str
    cold: int
    warm: int


def visit(site: Path, pages: Sequence[Path]) -> list[Step]:
    """The pages one after another, on a first visit and on a later one."""
    kept: set[Path] = set()
    steps = []
    for page in pages:
        files = loaded(page)
        own = packed(page)
        steps.append(
            Step(
                address=f"{page.parent.relative_to(site).as_posix()}/",
                cold=own + sum(map(packed, files - kept)),
                warm=own,
            )
        )
        kept |= files
    return steps


def way(site: Path) -> dict[str, Path]:
    """A page for each step of the way: the heaviest finding, and the figure that it shows first."""
    findings = sorted(site.glob("findings/*/index.html"), key=packed)
    found = {"home": site / "index.html"}
    if findings:
        found["finding"] = findings[-1]
        shown = re.findall(
            r'<figure class="exhibit[^>]* id="([\w-]+)"', findings[-1].read_text("utf-8")
        )
        figures = [site / "figures" / name / "index.html" for name in shown]
        if figures and figures[0].exists():
            found["figure"] = figures[0]
    lesson = site / "class" / "index.html"
    return found | ({"class": lesson} if lesson.exists() else {})
