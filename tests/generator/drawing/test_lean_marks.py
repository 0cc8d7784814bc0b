"""A drawing in fewer bytes shows the same marks, in the same places, in the same order."""

import pytest

from generator.drawing.lean_marks import lean_marks

EDGE = 'stroke="#fff" stroke-opacity="0.85" stroke-width="3.5" stroke-linejoin="round"'


def test_a_text_with_a_halo_is_written_once():
    halo = f'<text transform="translate(1,2)" font-size="14px" fill="#000" {EDGE}>Bintan</text>'
    word = '<text transform="translate(1,2)" font-size="14px" fill="#000">Bintan</text>'
    lean = lean_marks(f"<svg><g>{halo}</g><g>{word}</g></svg>")
    assert lean.count("Bintan") == 1 and 'paint-order="stroke"' in lean


def test_a_text_elsewhere_keeps_its_own():
    halo = f'<text transform="translate(1,2)" fill="#000" {EDGE}>Bintan</text>'
    word = '<text transform="translate(9,2)" fill="#000">Bintan</text>'
    assert lean_marks(f"<svg>{halo}{word}</svg>") == f"<svg>{halo}{word}</svg>"


def test_a_dot_is_a_circle():
    dot = 'd="M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0"'
    lean = lean_marks(f'<svg><path transform="translate(8.57,-3)" {dot} fill="red"/></svg>')
    assert lean == '<svg><circle cx="8.6" cy="-3" r="4.5" fill="red"/></svg>'


def test_what_is_not_round_stays():
    half = '<svg><path transform="translate(8,3)" d="M4,0A4,4,0,1,1,-4,0" fill="red"/></svg>'
    assert lean_marks(half) == half


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        ('<line transform="translate(0.04,9.96)" x2="3.14"/>', '"translate(0,10)" x2="3.1"'),
        ('<path d="M0.25,1.999h74.85v4Z"/>', '"M0.2,2h74.8v4Z"'),
        # Thirty dots a thousandth apart from where they should be would end half a pixel off.
        ('<line stroke-dasharray="0,14.972"/>', '"0,14.972"'),
        ('<path d="M1,2" fill-opacity="0.125"/>', '"0.125"'),
    ],
)
def test_places_are_said_in_tenths_and_nothing_else(written, lean):
    assert lean in lean_marks(f"<svg>{written}</svg>")


def test_what_all_marks_of_a_group_say_the_group_says():
    one, two = (
        f'<text transform="translate({at},0)" font-size="12px" fill="{fill}">{at}</text>'
        for at, fill in ((1, "red"), (2, "blue"))
    )
    assert lean_marks(f"<svg><g>{one}{two}</g></svg>") == (
        '<svg><g font-size="12px"><text transform="translate(1,0)" fill="red">1</text>'
        '<text transform="translate(2,0)" fill="blue">2</text></g></svg>'
    )


def test_what_would_mean_something_else_on_a_group_stays():
    """Two marks half seen show through one another; a group half seen does not."""
    marks = '<path opacity="0.5" d="M0,0"/><path opacity="0.5" d="M1,0"/>'
    assert lean_marks(f"<svg><g>{marks}</g></svg>") == f"<svg>{marks}</svg>"


def test_groups_that_say_something_stay_where_they_are():
    """Steps are told by the names of groups, those too that are empty."""
    svg = '<svg><g id="a-1" data-step="x"><path d="M0,0"/></g><g id="a-2"></g></svg>'
    wrapped = svg.replace("<path", "<g><g><path").replace("/></g>", "/></g></g></g>")
    assert lean_marks(wrapped) == lean_marks(svg) == svg
