"""Whether two places of a pattern can both go on reading the same text."""

from collections import deque

from linear.reading import Reading


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
