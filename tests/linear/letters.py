"""The letters that a pattern may tell apart, and the parts that it is made of."""

from collections.abc import Iterator

from re import _constants as of  # isort: skip

# From here on a count is as good as none.
COUNTED = 40
# Of each kind that a pattern may tell apart, beside the letters that it names itself.
ONE_LETTER = (of.IN, of.LITERAL, of.NOT_LITERAL, of.ANY)
SAMPLES = "aZz09_ \t\n\r\x00\x1c-.<>\"'&;:/{}[]()#@é²Ⅷ\u00a0\u0301\u2028中\U0001f600"

CATEGORIES = {
    of.CATEGORY_DIGIT: (r"\d", False),
    of.CATEGORY_NOT_DIGIT: (r"\d", True),
    of.CATEGORY_SPACE: (r"\s", False),
    of.CATEGORY_NOT_SPACE: (r"\s", True),
    of.CATEGORY_WORD: (r"\w", False),
    of.CATEGORY_NOT_WORD: (r"\w", True),
}


def is_word(letter: str) -> bool:
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
