"""A pattern as an automaton."""

import re
from collections.abc import Callable, Iterator

from linear.automaton import Automaton, Condition, Forbidden, Letter, NoneFollows, at_the_end
from linear.letters import CATEGORIES, COUNTED, ONE_LETTER, SAMPLES, is_word, named, nodes

from re import _constants as of  # isort: skip
from re import _parser as parser  # isort: skip


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
