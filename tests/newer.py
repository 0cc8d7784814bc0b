"""What style sheets and scripts may ask for that the oldest browsers we serve do not know.

The list, tests/newer.txt, is derived from MDN's browser-compat-data, which is in the public domain
(CC0): what Chrome 109 or Safari 16.4 lacks without a prefix and both have today. To derive
it anew from the data.json of a release of @mdn/browser-compat-data (8.1.9 at the time of writing):

    python tests/newer.py data.json
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import tinycss2

LIST = Path(__file__).with_name("newer.txt")
# The oldest that the site promises to serve; the WebView of Android is Chrome's own.
OLDEST = {"chrome": 109, "safari": 16.4, "safari_ios": 16.4}
# What lies under these holds rules, what lies under the others declarations or nothing.
NESTING = ("media", "supports", "container", "layer")
# A member of something, or a call; and what in a script is no code.
MEMBER = re.compile(r"\.([A-Za-z_]\w*)|\b([A-Za-z_]\w*)\s*\(|\bnew\s+([A-Za-z_]\w*)")
TEXT = re.compile(r"""//[^\n]*|"[^"\n]*"|'[^'\n]*'""")


@dataclass(frozen=True)
class Use:
    """One use of something newer: where, what, and the declaration and rule that it stands in."""

    file: str
    line: int
    what: str
    declared: str = ""
    before: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


def newer() -> dict[str, set[str]]:
    """The list: by kind, what is newer."""
    found: dict[str, set[str]] = {}
    for line in LIST.read_text(encoding="utf-8").splitlines():
        kind, _, names = line.partition(": ")
        found[kind] = set(names.split(", "))
    return found


def in_style(text: str, file: str, known: dict[str, set[str]]) -> Iterator[Use]:
    """Each use of something newer in a style sheet."""
    yield from in_rules(tinycss2.parse_stylesheet(text, True, True), file, known, ())


def in_rules(
    rules: list, file: str, known: dict[str, set[str]], within: tuple[str, ...]
) -> Iterator[Use]:
    """In rules, those within others too."""
    for rule in rules:
        if rule.type == "qualified-rule":
            for name in pseudos(rule.prelude):
                if name in known["selector"]:
                    yield Use(file, rule.source_line, f":{name}", within=within)
            yield from in_declarations(rule.content, file, known, within)
        elif rule.type == "at-rule":
            said = f"@{rule.lower_at_keyword} {tinycss2.serialize(rule.prelude).strip()}"
            words = {rule.lower_at_keyword, *re.findall(r"[\w-]+", said)}
            for one in sorted(words):
                if one == rule.lower_at_keyword and one in known["rule"]:
                    yield Use(file, rule.source_line, f"@{one}", within=within)
                if f"{rule.lower_at_keyword} {one}" in known["rule"]:
                    named = f"@{rule.lower_at_keyword} {one}"
                    yield Use(file, rule.source_line, named, within=within)
            if rule.content is None:
                continue
            if rule.lower_at_keyword in (*NESTING, "keyframes"):
                inner = tinycss2.parse_rule_list(rule.content, True, True)
                yield from in_rules(inner, file, known, (*within, said))
            else:
                yield from in_descriptors(rule, file, known, within)


def in_descriptors(
    rule: tinycss2.ast.AtRule, file: str, known: dict[str, set[str]], within: tuple[str, ...]
) -> Iterator[Use]:
    """In what describes a typeface or a sheet of paper."""
    for one in tinycss2.parse_blocks_contents(rule.content, True, True):
        name = f"{rule.lower_at_keyword} {getattr(one, 'lower_name', '')}"
        if one.type == "declaration" and name in known["rule"]:
            yield Use(file, one.source_line, f"@{name}", within=within)


def in_declarations(
    content: list, file: str, known: dict[str, set[str]], within: tuple[str, ...]
) -> Iterator[Use]:
    """In what a rule declares; a rule within a rule is newer as such."""
    before: list[str] = []
    for one in tinycss2.parse_blocks_contents(content, True, True):
        if one.type != "declaration":
            yield Use(file, one.source_line, "a rule within a rule", within=within)
            continue
        value = tinycss2.serialize(one.value)
        news = [one.lower_name] if one.lower_name in known["property"] else []
        news += [f"{name}()" for name in functions(one.value) if name in known["function"]]
        pairs = (f"{one.lower_name} {word}" for word in re.findall(r"[\w-]+", value))
        news += [pair.replace(" ", ": ") for pair in pairs if pair in known["value"]]
        if one.lower_name == "content" and "/" in [
            x.value for x in one.value if x.type == "literal"
        ]:
            news.append("content: alt text")
        for what in news:
            yield Use(
                file, one.source_line, what, f"{one.lower_name}:{value}", tuple(before), within
            )
        before.append(f"{one.lower_name}:{value}")


def functions(tokens: list) -> Iterator[str]:
    """The functions that a value calls."""
    for one in tokens:
        if one.type == "function":
            yield one.lower_name
            yield from functions(one.arguments)


def pseudos(tokens: list) -> Iterator[str]:
    """What follows a colon in a selector."""
    colon = False
    for one in tokens:
        if colon and one.type in ("ident", "function"):
            yield one.lower_value if one.type == "ident" else one.lower_name
        colon = one == ":"
        if one.type == "function":
            yield from pseudos(one.arguments)


def in_script(text: str, file: str, known: dict[str, set[str]]) -> Iterator[Use]:
    """Each use of something newer in a script."""
    for number, line in enumerate(text.splitlines(), start=1):
        for found in MEMBER.findall(TEXT.sub('""', line)):
            if (name := "".join(found)) in known["script"]:
                yield Use(file, number, name)


def derive(data: dict) -> dict[str, set[str]]:
    """The list, of browser-compat-data."""
    css, found = (
        data["css"],
        {
            kind: set[str]()
            for kind in ("property", "value", "selector", "rule", "function", "script")
        },
    )
    for name, own in css["properties"].items():
        if is_newer(own):
            found["property"].add(name)
        for value, one in own.items():
            if value != "__compat" and is_newer(one) and name not in found["property"]:
                found["value"].add(f"{name} {value}")
    found["selector"] = {name for name, own in css["selectors"].items() if is_newer(own)}
    for name, own in css["at-rules"].items():
        if is_newer(own):
            found["rule"].add(name)
        found["rule"] |= {f"{name} {part}" for part, one in own.items() if is_newer(one)}
    found["function"] = {name for name, one in below(css["types"]) if is_newer(one)}
    old = {name for part in ("api", "javascript") for name, one in below(data[part]) if is_old(one)}
    new = {
        name for part in ("api", "javascript") for name, one in below(data[part]) if is_newer(one)
    }
    found["script"] = {name for name in new - old if re.fullmatch(r"[A-Za-z]\w+", name)}
    return found


def below(tree: dict) -> Iterator[tuple[str, dict]]:
    """Each name of a tree, with what is told of it."""
    for name, one in tree.items():
        if name != "__compat":
            yield name, one
            yield from below(one)


def since(told: dict, browser: str) -> float | None:
    """The first version that has it without a prefix or a setting."""
    entries = told["__compat"]["support"].get(browser) or []
    hindered = ("flags", "prefix", "alternative_name", "version_removed")
    for entry in entries if isinstance(entries, list) else [entries]:
        version = str(entry.get("version_added") or "").lstrip("≤")
        if re.fullmatch(r"\d+(\.\d+)?", version) and not any(entry.get(one) for one in hindered):
            return float(version)
    return None


def is_old(told: dict) -> bool:
    """Whether the oldest browsers have it."""
    return "__compat" in told and all(
        (first := since(told, browser)) is not None and first <= last
        for browser, last in OLDEST.items()
    )


def is_newer(told: dict) -> bool:
    """Whether they do not, and both do today."""
    if "__compat" not in told or is_old(told):
        return False
    return all(since(told, browser) is not None for browser in ("chrome", "safari"))


if __name__ == "__main__":
    derived = derive(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    lines = (f"{kind}: {', '.join(sorted(names))}\n" for kind, names in derived.items())
    LIST.write_text("".join(lines), encoding="utf-8")
