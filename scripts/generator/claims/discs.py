"""A folded group of the ledger as a row of discs: one for each claim, filled as its mark is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from markupsafe import Markup

from generator.claims.claims import STRENGTHS
from generator.reading.claims import Claim
from generator.writing.templates import render

# From disc to disc and the radius of one, in pixels; how many stand in a row.
PITCH, RADIUS, ACROSS = 14, 5, 20
# A disc about a place, for a strength, as a path.
Drawn = Callable[[float, float, int], str]


def discs_html(claims: Sequence[Claim]) -> Markup:
    """The graded claims of a group, the strongest first; nothing where none is graded."""
    graded = sorted(filter(None, (claim.strength for claim in claims)), reverse=True)
    if not graded:
        return Markup()
    return render(
        "fold_discs",
        width=PITCH * min(len(graded), ACROSS),
        height=PITCH * math.ceil(len(graded) / ACROSS),
        rings=_paths(graded, STRENGTHS[:-1], disc_ring),
        filled=_paths(graded, STRENGTHS[:-1], disc_filling),
        doubtful=_paths(graded, STRENGTHS[-1:], disc_doubt),
    )


def _paths(graded: Sequence[int], strengths: Sequence[int], draw: Drawn) -> str:
    """Those of some strengths as one path."""
    middle = PITCH / 2
    return "".join(
        draw(place % ACROSS * PITCH + middle, place // ACROSS * PITCH + middle, strength)
        for place, strength in enumerate(graded)
        if strength in strengths
    )


def disc_ring(x: float, y: float, _: int) -> str:
    """A circle about a place."""
    half = f"a{RADIUS} {RADIUS} 0 0 1"
    return f"M{x - RADIUS:g} {y:g}{half} {2 * RADIUS} 0{half} {-2 * RADIUS} 0"


def disc_filling(x: float, y: float, strength: int) -> str:
    """So many quarters of it as its mark has places filled, from the top, as a clock goes."""
    if strength == len(STRENGTHS):
        return disc_ring(x, y, strength)
    turn = 2 * math.pi * strength / len(STRENGTHS)
    end_x, end_y = RADIUS * math.sin(turn), RADIUS * (1 - math.cos(turn))
    far = int(turn > math.pi)
    return f"M{x:g} {y:g}v{-RADIUS}a{RADIUS} {RADIUS} 0 {far} 1 {end_x:.4g} {end_y:.4g}z"


def disc_doubt(x: float, y: float, strength: int) -> str:
    """A ring with the hatch of doubt."""
    strokes = ((-3.4, 0.4, 3.8), (-3.4, 3.4, 6.8), (-0.4, 3.4, 3.8))
    return disc_ring(x, y, strength) + "".join(
        f"M{x + left:g} {y + foot:g}l{across:g} {-across:g}" for left, foot, across in strokes
    )
