"""What a matcher may do with each letter of a text."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from linear.automaton import Condition, Forbidden, Letter, NoneFollows, State, at_the_end
from linear.made import Making


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
