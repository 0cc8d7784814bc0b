"""What a sheet says for the whole page stands where it is used; what varies stays a property."""

import pytest

from generator.site.settled import settled


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        (":root{--a:1px}p{width:var(--a)}", ":root{--a:1px}p{width:1px}"),
        # Of two the last counts, as in a browser; one may ask for another.
        (
            ":root{--a:1px}:root,[data-x]{--a:var(--b);--b:2px}p{width:var( --a )}",
            ":root{--a:1px}:root,[data-x]{--a:2px;--b:2px}p{width:2px}",
        ),
        (":root{--a:1px}p{width:var(--a,_)}", ":root{--a:1px}p{width:1px}"),
        (
            ':root{--a:url("data:,;}{")}p{background:var(--a)}',
            ':root{--a:url("data:,;}{")}p{background:url("data:,;}{")}',
        ),
    ],
)
def test_what_is_said_for_the_whole_page_takes_its_place(written, lean):
    assert settled(written, ()) == lean


@pytest.mark.parametrize(
    "style",
    [
        # Said again below, in a window, on paper, or for a state of the page.
        ":root{--a:1px}.b{--a:2px}p{width:var(--a)}",
        ":root{--a:1px}@media print{:root{--a:2px}}p{width:var(--a)}",
        ":root{--a:1px}:root[data-dark]{--a:2px}p{width:var(--a)}",
        # Its value asks for what another element may say anew, directly or by a third.
        ":root{--a:var(--b)}.b{--b:2px}p{width:var(--a)}",
        ":root{--a:var(--c);--c:var(--b)}.b{--b:2px}p{width:var(--a)}",
        ":root{--a:1px}p{width:var(--a,calc(1px + 2px))}",
        "p{width:var(--unknown)}",
    ],
)
def test_what_may_be_another_thing_elsewhere_stays(style):
    assert settled(style, ()) == style


def test_what_pages_ask_for_stays_a_property():
    style = ":root{--a:1px}p{width:var(--a)}"
    assert settled(style, {"--a"}) == style
