"""Whether Python's matcher may take more than linear steps for a pattern: its form, not a clock.

A backtracking matcher tries every way to read a text. It takes more than linear steps where two
places of the pattern can both go on reading the same text over and over, and the one leads to the
other (Weber and Seidl, 1991: infinite ambiguity; Weideman et al., 2016: of backtracking). A search
begins anew at every letter, which is one more place that goes on reading anything. So each pattern
is made an automaton, and all pairs of its places are tried on all kinds of letters: no time is
measured, and no text has to be thought of. It errs on the side of complaint.
"""

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

from re import _constants as of  # isort: skip
from re import _parser as parser  # isort: skip

# From here on a count is as good as none.
COUNTED = 40
# Of each kind that a pattern may tell apart, beside the letters that it names itself.
ONE_LETTER = (of.IN, of.LITERAL, of.NOT_LITERAL, of.ANY)
SAMPLES = "aZz09_ \t\n\r\x00\x1c-.<>\"'&;:/{}[]()#@é²Ⅷ\u00a0\u0301\u2028中\U0001f600"

Letter = str
CATEGORIES = {
    of.CATEGORY_DIGIT: (r"\d", False),
    of.CATEGORY_NOT_DIGIT: (r"\d", True),
    of.CATEGORY_SPACE: (r"\s", False),
    of.CATEGORY_NOT_SPACE: (r"\s", True),
    of.CATEGORY_WORD: (r"\w", False),
    of.CATEGORY_NOT_WORD: (r"\w", True),
}
# Whether a place may be left, with the letter before and the one behind.
Condition = Callable[[Letter, Letter], bool]
# What must not follow, sign by sign: the letters of one, or a condition between two.
Forbidden = tuple["frozenset[Letter] | Condition", ...]
# A place, the letter that it has read, and what must not follow there.
State = tuple[int, Letter, frozenset[Forbidden]]


def at_the_end(before: Letter, behind: Letter) -> bool:
    """Within a text that goes on, its end is not met."""
    return False


@dataclass(frozen=True)
class NoneFollows:
    """Behind as many letters of a set as there are; they are read to their end before."""

    letters: frozenset[Letter]

    def __call__(self, before: Letter, behind: Letter) -> bool:
        return behind not in self.letters


@dataclass
class Automaton:
    """Places by number: `free` leads on without a letter, `read` with one of these."""

    free: list[list[tuple[int, Condition | None, tuple[Forbidden, ...]]]] = field(
        default_factory=list
    )
    read: list[tuple[frozenset[Letter], int] | None] = field(default_factory=list)
    # The parts that are not tried again once they are left, of each place.
    kept: list[frozenset[int]] = field(default_factory=list)
    within: frozenset[int] = frozenset()

    def place(self) -> int:
        self.free.append([])
        self.read.append(None)
        self.kept.append(self.within)
        return len(self.free) - 1


class Making:
    """The automaton of a parsed pattern, over one letter of each kind that it tells apart."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.state = parser.State()
        self.tree = parser.parse(pattern, flags)
        self.flags = self.tree.state.flags
        self.groups: dict[int, parser.SubPattern] = {}
        self.kinds = frozenset(self.told_apart())
        self.made = Automaton()
        self.parts = 0

    def told_apart(self) -> Iterator[Letter]:
        """One letter of each set of letters that no part of the pattern tells apart."""
        letters, sets = set(SAMPLES), []
        for operation, value in nodes(self.tree):
            letters |= {chr(code) for code in named(operation, value)}
        for operation, value in nodes(self.tree):
            if operation in (of.IN, of.LITERAL, of.NOT_LITERAL, of.ANY, of.AT):
                sets.append(frozenset(one for one in letters if self.fits(operation, value, one)))
        seen = set()
        for letter in sorted(letters):
            kind = tuple(letter in one for one in sets) + (is_word(letter), letter == "\n")
            if kind not in seen:
                seen.add(kind)
                yield letter

    def fits(self, operation, value, letter: Letter) -> bool:
        """Whether one letter is what a node of the pattern reads."""
        if operation is of.ANY:
            return letter != "\n" or bool(self.flags & re.DOTALL)
        if operation is of.AT:
            return False
        given = value if operation is of.IN else [(operation, value)]
        found = any(self.is_in(part, letter) for part in given if part[0] is not of.NEGATE)
        return found != ((of.NEGATE, None) in given)

    def is_in(self, part, letter: Letter) -> bool:
        """Whether a letter is in one part of a set."""
        operation, value = part
        if operation is of.CATEGORY:
            sign, is_not = CATEGORIES[value]
            flags = self.flags & (re.ASCII | re.UNICODE)
            return bool(re.match(sign, letter, flags)) != is_not
        folded = bool(self.flags & re.IGNORECASE)
        codes = {ord(one) for one in (letter, letter.lower(), letter.upper()) if len(one) == 1}
        codes = codes if folded else {ord(letter)}
        if operation is of.RANGE:
            return any(value[0] <= code <= value[1] for code in codes)
        return (value in codes) != (operation is of.NOT_LITERAL)

    def letters(self, operation, value) -> frozenset[Letter]:
        return frozenset(one for one in self.kinds if self.fits(operation, value, one))

    def add(self, tree, start: int) -> int:
        """Every node of a part, one behind the other; the place behind the last."""
        for operation, value in tree:
            start = self.node(operation, value, start)
        return start

    def node(self, operation, value, start: int) -> int:
        made = self.made
        if operation in ONE_LETTER:
            end = made.place()
            middle = made.place()
            made.free[start].append((middle, None, ()))
            made.read[middle] = (self.letters(operation, value), end)
            return end
        if operation is of.AT:
            end = made.place()
            made.free[start].append((end, self.border(value), ()))
            return end
        if operation is of.SUBPATTERN:
            group, on, off, inner = value
            assert not on and not off, "flags within a pattern"
            if group is not None:
                self.groups[group] = inner
            return self.add(inner, start)
        if operation is of.GROUPREF:
            return self.add(self.groups[value], start)
        if operation is of.GROUPREF_EXISTS:
            group, yes, no = value
            return self.branch([yes, no or []], start)
        if operation is of.BRANCH:
            return self.branch(value[1], start)
        if operation is of.ATOMIC_GROUP:
            return self.unyielding(lambda: self.add(value, self.begun(start)), start)
        if operation is of.POSSESSIVE_REPEAT:
            return self.unyielding(lambda: self.most(value, self.begun(start)), start)
        if operation in (of.MAX_REPEAT, of.MIN_REPEAT):
            return self.repeat(value, start)
        if operation in (of.ASSERT, of.ASSERT_NOT):
            return self.look(operation is of.ASSERT, *value, start)
        raise NotImplementedError(str(operation))

    def begun(self, start: int) -> int:
        place = self.made.place()
        self.made.free[start].append((place, None, ()))
        return place

    def unyielding(self, add: Callable[[], int], start: int) -> int:
        """A part that is never tried in another way once it was read."""
        outer, self.parts = self.made.within, self.parts + 1
        self.made.within = outer | {self.parts}
        inner = add()
        self.made.within = outer
        return self.begun(inner)

    def most(self, value, start: int) -> int:
        """As many as there are: where each is one letter, none of these may follow."""
        _, most, inner = value
        end = self.repeat(value, start)
        if most <= COUNTED or len(inner) != 1 or inner[0][0] not in ONE_LETTER:
            return end
        letters = self.letters(*inner[0])
        behind = self.made.place()
        self.made.free[end].append((behind, NoneFollows(letters), ()))
        return behind

    def branch(self, ways, start: int) -> int:
        ends = [self.add(way, self.begun(start)) for way in ways]
        end = self.made.place()
        for one in ends:
            self.made.free[one].append((end, None, ()))
        return end

    def repeat(self, value, start: int) -> int:
        least, most, inner = value
        most = int(most)
        many = most > COUNTED
        for _ in range(min(least, 3)):
            start = self.add(inner, start)
        if many:
            first = self.begun(start)
            self.made.free[self.add(inner, first)].append((first, None, ()))
            return self.begun(first)
        end = self.made.place()
        for _ in range(min(most - least, 3)):
            self.made.free[start].append((end, None, ()))
            start = self.add(inner, start)
        self.made.free[start].append((end, None, ()))
        return end

    def look(self, wanted: bool, direction: int, inner, start: int) -> int:
        """What must stand, or must not, before this place or behind it."""
        end = self.made.place()
        condition, forbidden = self.condition(wanted, direction, inner), ()
        if condition is None and not wanted and direction > 0:
            forbidden = tuple(self.forbidden(inner))
        self.made.free[start].append((end, condition, forbidden))
        if direction > 0 and len(inner):
            # It reads on by itself, and may do so from each place that a search begins at.
            self.add(inner, self.begun(start))
        return end

    def forbidden(self, inner) -> Iterator[Forbidden]:
        """What must not follow, where it is letters one by one; any way more is left out."""
        if len(inner) == 1 and inner[0][0] is of.BRANCH:
            for way in inner[0][1][1]:
                yield from self.forbidden(way)
            return
        if len(inner) == 1 and inner[0][0] is of.SUBPATTERN:
            yield from self.forbidden(inner[0][1][3])
            return
        signs = [
            self.border(value) if operation is of.AT else self.letters(operation, value)
            for operation, value in inner
            if operation in (of.AT, *ONE_LETTER)
        ]
        if len(signs) == len(inner):
            yield tuple(signs)

    def condition(self, wanted: bool, direction: int, inner) -> Condition | None:
        if len(inner) != 1 or inner[0][0] not in ONE_LETTER:
            return None
        letters = self.letters(*inner[0])
        if direction > 0:
            return lambda before, behind: (behind in letters) == wanted
        return lambda before, behind: (before in letters) == wanted

    def border(self, value) -> Condition:
        """Within a text that goes on: its own begin and end are not met again."""
        if value is of.AT_BEGINNING:
            multiline = bool(self.flags & re.MULTILINE)
            return lambda before, behind: multiline and before == "\n"
        if value is of.AT_END:
            if not self.flags & re.MULTILINE:
                return at_the_end
            return lambda before, behind: behind == "\n"
        if value is of.AT_END_STRING:
            return at_the_end
        if value is of.AT_BEGINNING_STRING:
            return lambda before, behind: False
        apart = value is of.AT_BOUNDARY
        return lambda before, behind: (is_word(before) != is_word(behind)) == apart


def is_word(letter: Letter) -> bool:
    return letter.isalnum() or letter == "_"


def named(operation, value) -> Iterator[int]:
    """The letters that a node names, and those beside the ends of its ranges."""
    if operation in (of.LITERAL, of.NOT_LITERAL):
        yield value
    if operation is of.IN:
        for kind, part in value:
            if kind is of.LITERAL:
                yield part
            elif kind is of.RANGE:
                yield from (part[0], part[1], max(part[0] - 1, 0), min(part[1] + 1, 0x10FFFF))


def nodes(tree) -> Iterator[tuple[object, object]]:
    """Every node of a parsed pattern."""
    for operation, value in tree:
        yield operation, value
        if operation is of.SUBPATTERN:
            yield from nodes(value[3])
        elif operation is of.BRANCH:
            for way in value[1]:
                yield from nodes(way)
        elif operation in (of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT):
            yield from nodes(value[2])
        elif operation in (of.ASSERT, of.ASSERT_NOT):
            yield from nodes(value[1])
        elif operation is of.ATOMIC_GROUP:
            yield from nodes(value)
        elif operation is of.GROUPREF_EXISTS:
            yield from nodes(value[1])
            yield from nodes(value[2] or [])


class Reading:
    """What a matcher may do with each letter: its states, and those that it may go on to.

    A state is a place that has read a letter, with what must not follow there, as far as it did.
    """

    def __init__(self, pattern: str, flags: int, searches: bool, whole: bool) -> None:
        making = Making(pattern, flags)
        self.made, self.letters, self.whole = making.made, sorted(making.kinds), whole
        start = self.made.place()
        self.again = -1
        self.last = making.add(making.tree, making.begun(start))
        if searches:
            # A search begins behind any letter: this place reads all of them and stays.
            self.again = again = self.made.place()
            self.made.read[again] = (making.kinds, start)
            self.made.free[start].append((again, None, ()))
        self.ahead, self.succeeds = cache(self.ways_ahead), cache(self.is_found)
        self.numbers: dict[State, int] = {}
        self.states: list[State] = []
        self.steps: list[dict[Letter, dict[int, int]]] = []
        self.found = [self.number(one) for one in self.first(start)]
        for place, letter, unmet in self.states:
            self.steps.append(
                {
                    one: self.ways(self.made.read[place][1], letter, one, unmet)
                    for one in self.letters
                }
            )

    def first(self, start: int) -> Iterator["State"]:
        for letter in self.letters:
            for number in self.ways(start, "", letter, frozenset()):
                yield self.states[number]

    def number(self, state: "State") -> int:
        if state not in self.numbers:
            self.numbers[state] = len(self.states)
            self.states.append(state)
        return self.numbers[state]

    def ways(self, start: int, before: Letter, letter: Letter, unmet) -> dict[int, int]:
        """The states that read this letter next, each with the number of ways to it, at most 2."""
        found: dict[int, int] = {}
        for place, conditions, forbidden in self.ahead(start):
            if letter not in self.made.read[place][0]:
                continue
            if all(condition(before, letter) for condition in conditions):
                left = advanced(unmet | forbidden, before, letter)
                if left is not None:
                    number = self.number((place, letter, left))
                    found[number] = min(found.get(number, 0) + 1, 2)
        return found

    def ways_ahead(
        self, start: int
    ) -> list[tuple[int, frozenset[Condition], frozenset[Forbidden]]]:
        """The places ahead that read a letter, what holds on the way to each; by two ways twice."""
        found = []
        path: set[int] = set()
        visits: Counter[tuple[int, frozenset, frozenset]] = Counter()

        def walk(place: int, conditions: frozenset, forbidden: frozenset) -> None:
            here = (place, conditions, forbidden)
            if place in path or visits[here] > 1:
                return
            visits[here] += 1
            path.add(place)
            if self.made.read[place]:
                found.append(here)
            for end, condition, more in self.made.free[place]:
                walk(end, conditions | ({condition} - {None}), forbidden | set(more))
            path.remove(place)

        walk(start, frozenset(), frozenset())
        return found

    def kept(self, number: int) -> frozenset[int]:
        """The parts around a state that are not tried again once they are left."""
        return self.made.kept[self.states[number][0]]

    def beyond(self, place: int) -> set[int]:
        """The places that lead on from here whatever follows."""
        seen, todo = set(), [place]
        while todo:
            one = todo.pop()
            if one not in seen:
                seen.add(one)
                todo += [
                    end
                    for end, condition, forbidden in self.made.free[one]
                    if (condition is None or isinstance(condition, NoneFollows)) and not forbidden
                ]
        return seen

    def is_found(self, number: int) -> bool:
        """Whether the pattern is found as soon as this state is reached, whatever follows."""
        there = self.beyond(self.made.read[self.states[number][0]][1])
        if self.last in there:
            return not self.whole
        # What reads anything up to the end of the text, and may end there.
        for place in there:
            reads = self.made.read[place]
            if reads and len(reads[0]) == len(self.letters):
                behind = self.beyond(reads[1])
                at_end = {
                    end
                    for one in behind
                    for end, condition, _ in self.made.free[one]
                    if condition is at_the_end
                }
                if place in behind and any(self.last in self.beyond(end) for end in at_end):
                    return True
        return False


def advanced(unmet, before: Letter, letter: Letter):
    """What must not follow, one letter on; None where it did."""
    left = set()
    for rest in unmet:
        while rest and callable(rest[0]):
            if not rest[0](before, letter):
                break
            rest = rest[1:]
        else:
            if not rest:
                return None
            if letter in rest[0]:
                if len(rest) == 1:
                    return None
                left.add(rest[1:])
    return frozenset(left)


def beyond_linear(pattern: str, flags: int = 0, *, searches: bool, whole: bool) -> str:
    """A text that keeps the matcher busy when repeated; "" where there is none.

    `searches`: it begins at any letter; `whole`: the text must end where the pattern does.
    """
    reading = Reading(pattern, flags, searches, whole)
    onward = [
        list(dict.fromkeys(one for ends in steps.values() for one in ends))
        for steps in reading.steps
    ]
    back = components(onward)
    on_circles = [one for one in range(len(onward)) if back[one] is not None]
    lasting = [one for one in on_circles if not reading.succeeds(one)]
    for state in lasting:
        if text := two_ways(reading, state, back):
            return text
    after = {one: reachable(onward, one) for one in on_circles}
    for second in lasting:
        for first in on_circles:
            if (
                first != second
                and reading.states[first][1] == reading.states[second][1]
                and second in after[first]
                and not reading.kept(first) - reading.kept(second)
                and (text := pumped(reading, first, second, back, after))
            ):
                return text
    return ""


def reachable(onward: list[list[int]], start: int) -> set[int]:
    """Every state that a state leads to."""
    seen, todo = set(), [start]
    while todo:
        for one in onward[todo.pop()]:
            if one not in seen:
                seen.add(one)
                todo.append(one)
    return seen


def components(onward: list[list[int]]) -> list[int | None]:
    """The strongly connected part of each state that is on a circle (Tarjan, without recursion)."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    found: list[int | None] = [None] * len(onward)
    stack: list[int] = []
    waiting: set[int] = set()
    for root in range(len(onward)):
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        waiting.add(root)
        work = [(root, iter(onward[root]))]
        while work:
            state, rest = work[-1]
            for one in rest:
                if one not in index:
                    index[one] = low[one] = len(index)
                    stack.append(one)
                    waiting.add(one)
                    work.append((one, iter(onward[one])))
                    break
                if one in waiting:
                    low[state] = min(low[state], index[one])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[state])
                if low[state] == index[state]:
                    part = stack[stack.index(state) :]
                    del stack[-len(part) :]
                    waiting.difference_update(part)
                    if len(part) > 1 or state in onward[state]:
                        for one in part:
                            found[one] = state
    return found


def pumped(reading: Reading, first: int, second: int, back, after) -> str:
    """A text that leads from the first state to itself and the second, from that to itself."""
    start, goal = (first, first, second), (first, second, second)
    # A text turned round keeps the matcher as busy: it may begin where a search ends its waiting.
    waits = reading.states[first][0] == reading.again
    came, todo = {start: ""}, deque([start])
    while todo:
        a, b, c = here = todo.popleft()
        for letter in reading.letters:
            ones = [one for one in reading.steps[a][letter] if back[one] == back[first]]
            if not ones:
                continue
            others = [
                one
                for one in reading.steps[c][letter]
                if back[one] == back[second] and not reading.succeeds(one)
            ]
            if not others:
                continue
            for middle in reading.steps[b][letter]:
                if waits and back[middle] == back[first]:
                    continue
                if middle != second and second not in after.get(middle, (second,)):
                    continue
                for one in ones:
                    for other in others:
                        there = (one, middle, other)
                        if there not in came:
                            came[there] = came[here] + letter
                            if there == goal:
                                return came[there]
                            todo.append(there)
    return ""


def two_ways(reading: Reading, state: int, back) -> str:
    """A text that leads from a state to itself in two ways: each repetition doubles the steps."""
    start, goal = (state, state, False), (state, state, True)
    came, todo = {start: ""}, deque([start])
    while todo:
        a, b, apart = here = todo.popleft()
        for letter in reading.letters:
            for one, many in reading.steps[a][letter].items():
                if back[one] != back[state]:
                    continue
                for other in reading.steps[b][letter]:
                    if back[other] != back[state]:
                        continue
                    there = (one, other, apart or one != other or (a == b and many > 1))
                    if there not in came:
                        came[there] = came[here] + letter
                        if there == goal:
                            return came[there]
                        todo.append(there)
    return ""
