"""No pattern that reads what people hand over takes more than linear steps, whatever they wrote.

Held by the form of each pattern (tests/linear), not by a clock, and not by RE2, which
would run any of them in linear time while Python, which does run them, does not.
"""

from functools import cache

import pytest
from linear import beyond_linear
from patterns import ASKED, SCRIPTS, Pattern, patterns

# Rooms whose patterns read what Vega and our templates drew: what people wrote stands there with
# each sign escaped that a pattern looks for.
DRAWN = ("generator/drawing/",)
# By place, with why no one's text reaches it.
OURS = {
    "generator/lessons/presentation_look.py": "the theme of python-pptx",
    "generator/site/lean.py: PIECE": "our own style sheets",
    "generator/site/stylesheet.py: LINK": "the links of a page's head, from our templates",
    # Compiled in a function that asks it at the head of a line alone, its name without a sign.
    "generator/reading/files.py": "one match for a line",
}
ROOMS = sorted(one.name for one in (SCRIPTS / "generator").iterdir() if one.is_dir())


@cache
def read_by_us() -> list[Pattern]:
    """Every pattern of the house; found once, since it brings every module in."""
    return list(patterns())


def of_room(room: str) -> list[Pattern]:
    """The patterns of a room that what people hand over reaches."""
    begin = f"generator/{room}/" if room in ROOMS else ""
    return [
        one
        for one in read_by_us()
        if (one.file.startswith(begin) if begin else one.file.split("/")[1] not in ROOMS)
        and not one.file.startswith(DRAWN)
        and not one.place.startswith(tuple(OURS))
    ]


@pytest.mark.parametrize(
    ("pattern", "flags", "searches", "whole"),
    [
        (r"(a+)+$", 0, False, False),
        (r"(?:a|a)*b", 0, False, False),
        (r"a*a*b", 0, False, False),
        (r"\s+$", 0, True, False),
        (r"<[^>]*>", 0, True, False),
        (r"\w+@", 0, True, False),
        (r"<q>.*?</q>", 16, True, False),
        (r"<q>.*?(?:</q>|\Z)", 0, True, False),
        (r"\w(?:.*x)?", 0, True, False),
        (r"(?=.*x)a", 0, True, False),
        (r"\[[^\]]*@[^\]]*\]", 0, True, False),
    ],
)
def test_what_keeps_python_busy_is_found(pattern, flags, searches, whole):
    """Of the literature on denial of service by patterns, and of what stood here."""
    assert beyond_linear(pattern, flags, searches=searches, whole=whole)


@pytest.mark.parametrize(
    ("pattern", "flags", "searches", "whole"),
    [
        (r"a*+b", 0, False, False),
        (r"(?>a*)a*b", 0, False, False),
        (r"(?<!\s)\s+$", 0, True, False),
        (r"<[^<>]*>", 0, True, False),
        (r'"[^"]*"', 0, True, False),
        (r"\b\w+@", 0, True, False),
        (r"<q>(?:(?!<q>).)*?</q>", 16, True, False),
        (r"<q>.*?(?:</q>|\Z)", 16, True, False),
        (r"\[(?=[^\[\]]*@)[^\[\]]*\]", 0, True, False),
        (r"[a-z]+(-[a-z]+)*", 0, False, True),
    ],
)
def test_what_does_not_is_left(pattern, flags, searches, whole):
    assert not beyond_linear(pattern, flags, searches=searches, whole=whole)


def test_the_patterns_of_the_house_are_found():
    found = read_by_us()
    assert len(found) > 250
    assert {"search", "fullmatch", "sub"} <= set().union(*(one.asked for one in found))
    assert [one for one in OURS if not any(each.place.startswith(one) for each in found)] == []


@pytest.mark.parametrize("room", [*ROOMS, "elsewhere"])
def test_the_patterns_of_a_room_take_linear_steps(room: str):
    """Of a text that is found here, a thousand repetitions would cost a million steps."""
    busy = {
        one.place: text
        for one in of_room(room)
        for searches, whole in sorted({ASKED[how] for how in one.asked})
        if (text := beyond_linear(one.text, one.flags, searches=searches, whole=whole))
    }
    assert busy == {}
