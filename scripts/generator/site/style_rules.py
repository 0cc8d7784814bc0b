"""The rules of a style sheet: which of them are kept, and written how.

A rule stays if each class, id, element and attribute that its selector names stands in a page or in
a script, whose words may be what it will write there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator

import tinycss2
from tinycss2.ast import AtRule, FunctionBlock, Node, QualifiedRule, SquareBracketsBlock

from generator.site.lean import lean_style
from generator.site.named import WORD

USED = re.compile(r"var\(\s*(--[\w-]+)")
ANIMATION = re.compile(r"animation(?:-name)?:([^;}]*)")
# Rules within these are looked at one by one; what other at-rules hold stays whole.
NESTING = ("media", "supports", "container", "layer")
COMBINATORS = (">", "~", "+")
# Of alternatives one is enough; what must not be need not be there.
ALTERNATIVES, NEGATIONS = ("is", "where", "matches", "has"), ("not",)
# What ours say whole of the theme's.
FOLDS = frozenset(("details", "summary"))
# Names that the theme has together, and our templates apart: contents within the list of pages or
# under a title of their own, and a drawer whose switch stands before the header.
APART = (
    frozenset(("md-nav--primary", "md-nav--secondary")),
    frozenset(("md-nav--secondary", "md-nav__title")),
    frozenset(("data-md-toggle", "drawer")),
)
PROPERTY = re.compile(r"--[\w-]+")


def reduced(style: str, words: Collection[str], asked: Collection[str] = ()) -> str:
    """The rules that name only what is there, and properties of one's own that something uses.

    `asked` are those that pages or scripts use.
    """
    written, before = style, ""
    while written != before:
        moved = " ".join(ANIMATION.findall(written))
        before, used = written, {*USED.findall(written), *asked, *WORD.findall(moved)}
        rules = tinycss2.parse_stylesheet(written, True, True)
        written = "".join(rules_kept(rules, lambda one: may_match(one, words), used))
    return lean_style(written)


def rules_kept(
    rules: Iterable[Node],
    keeps: Callable[[list[Node]], bool],
    used: Collection[str],
    shares: bool = True,
) -> Iterator[str]:
    """Each rule with a selector that is kept, written without what of it is not.

    `shares` keeps what has no selector, too, such as typefaces and animations.
    """
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            selectors = [one for one in split(rule.prelude, ",") if keeps(one)]
            said = ",".join(tinycss2.serialize(one).strip() for one in selectors)
            body = declared(rule.content, used)
            if selectors and body:
                yield f"{said}{{{body}}}"
        elif isinstance(rule, AtRule) and rule.content is not None and rule.at_keyword in NESTING:
            within = tinycss2.parse_rule_list(rule.content, True, True)
            if inner := "".join(rules_kept(within, keeps, used, shares)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        elif not shares:
            continue
        elif isinstance(rule, AtRule) and rule.at_keyword == "keyframes":
            if tinycss2.serialize(rule.prelude).strip() in used:
                yield rule.serialize()
        elif isinstance(rule, AtRule) and rule.at_keyword != "charset":
            yield rule.serialize()


def declared(content: Iterable[Node], used: Collection[str]) -> str:
    """What a rule declares, but for properties of one's own that nothing uses."""
    parts = split(content, ";")
    said = [tinycss2.serialize(part).strip() for part in parts]
    return ";".join(
        one for one in said if one and not (one.startswith("--") and property_of(one) not in used)
    )


def property_of(declaration: str) -> str:
    """The name of a declared property."""
    return declaration.partition(":")[0].strip()


def split(tokens: Iterable[Node], mark: str) -> list[list[Node]]:
    """A list of tokens in parts, at each of these marks."""
    parts: list[list[Node]] = [[]]
    for token in tokens:
        if token == mark:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def may_match(selector: Iterable[Node], words: Collection[str]) -> bool:
    """Whether all that a selector names is there."""
    before, tag = "", ""
    for token in selector:
        named: list[str] = []
        if isinstance(token, FunctionBlock):
            if token.lower_name in ALTERNATIVES:
                if not any(may_match(one, words) for one in split(token.arguments, ",")):
                    return False
            elif token.lower_name in NEGATIONS and tag:
                # A tag that has a class wherever it stands.
                bare = f"{tag}:not({tinycss2.serialize(token.arguments)})"
                named = [bare] if bare.endswith(":not([class])") else []
        elif isinstance(token, SquareBracketsBlock):
            texts = [one.value for one in token.content if one.type in ("ident", "string")]
            named = [f"#{word}" for text in texts for word in WORD.findall(text)]
        elif token.type == "hash":
            named = [f"#{token.value}"]
        elif token.type == "ident" and before != ":":
            named = [f".{token.value}" if before == "." else token.value]
            tag = "" if before == "." else token.value
        elif token.type == "whitespace" or token in COMBINATORS:
            tag = ""
        if not all(one in words for one in named):
            return False
        before = token.value if token.type == "literal" else ""
    return True


def as_ours(style: str) -> str:
    """A sheet of the theme without what ours say whole: folds in text, scroll bars, the drawer.

    The theme makes notices in colour of folds, and its search keeps those of its own.
    """
    rules = tinycss2.parse_stylesheet(style, True, True)
    asked = {*PROPERTY.findall(style), *WORD.findall(style)}
    return "".join(rules_kept(rules, lambda one: not is_replaced(one), asked))


def is_replaced(selector: Iterable[Node]) -> bool:
    """Whether a selector of the theme names what ours say whole, or have elsewhere."""
    said = tinycss2.serialize(selector)
    named = set(WORD.findall(said))
    is_fold = "md-typeset" in named and bool(named & FOLDS)
    return "webkit-scrollbar" in said or is_fold or any(names <= named for names in APART)
