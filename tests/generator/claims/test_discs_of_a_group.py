"""A folded group of the ledger as discs: one for each claim, filled by the strength of each."""

import re
from dataclasses import replace

from once import the_study

from generator.claims.discs import ACROSS, PITCH, disc_filling, discs_html

GRADED = next(one for one in the_study().claims if one.is_graded)


def drawn(*strengths: int | None) -> str:
    return str(discs_html([replace(GRADED, strength=one) for one in strengths]))


def test_each_graded_claim_has_a_disc_and_doubt_its_own_colour():
    html = drawn(2, 1, None, 4)
    rings, filled, doubt = re.findall(r' d="([^"]*)"', html)
    # Two arcs make a ring; three strokes hatch the doubtful one.
    assert rings.count("a5 5 0 0 1") == 2 * 2
    assert filled.count("M") == 2
    assert doubt.count("M") == 1 + 3
    assert f'width="{3 * PITCH}"' in html and 'class="fold-doubt"' in html


def test_the_strongest_stand_first_and_a_long_group_takes_a_second_row():
    html = drawn(*[2] * ACROSS, 4)
    assert f'width="{ACROSS * PITCH}" height="{2 * PITCH}"' in html
    first = re.search(r'fold-filled" d="(M2 7)', html)
    assert first, "the first disc is whole: a ring begins at its left"


def test_a_group_without_grades_has_no_discs():
    assert drawn(None, None) == ""


def test_a_half_is_the_right_one_and_three_quarters_leave_the_last():
    """As a clock goes: from the top to the foot, and on to nine o'clock."""
    assert disc_filling(7, 7, 2).startswith("M7 7v-5a5 5 0 0 1 ")
    half, three = (disc_filling(7, 7, one).rstrip("z").split()[-2:] for one in (2, 3))
    assert abs(float(half[0])) < 1e-9 and float(half[1]) == 10
    assert list(map(float, three)) == [-5, 5]
