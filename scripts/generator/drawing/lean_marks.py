"""The marks of a drawing in fewer bytes: a text once, a dot as such, what all share said once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# How a text is set that only keeps a text of the same words clear of what lies beneath it.
HALO = re.compile(
    r'<text ((?:[\w-]+="[^"]*" ?)+?) (stroke="[^"]*" stroke-opacity="[^"]*" stroke-width="[^"]*"'
    r' stroke-linejoin="round")>([^<]*)</text>'
)
# A dot, as the drawing library writes it: two half circles around a place.
DOT = re.compile(
    r'<path transform="translate\(([-\d.]+),([-\d.]+)\)" '
    r'd="M([\d.]+),0A\3,\3,0,1,1,-\3,0A\3,\3,0,1,1,\3,0"'
)
PLACE = re.compile(r"translate\((-?[\d.]+),(-?[\d.]+)\)")
NUMBER = re.compile(r'(?<= )(c[xy]|[xy]2)="(-?\d+\.\d+)"')
FINE = re.compile(r"-?\d+\.\d{2,}")
OUTLINE = re.compile(r'(?<= d=")[^"]+')
GROUP = re.compile(r"(<g(?: [^<>]*)?>|</g>)")
MARK = re.compile(r'<(\w+)((?: [\w-]+="[^"]*")*)(/>|>[^<]*</\1>)')
ATTRIBUTE = re.compile(r' ([\w-]+)="([^"]*)"')
# What a group hands on to all that it holds, and means the same there.
HANDED_ON = frozenset(
    ("fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap")
    + ("stroke-linejoin", "stroke-dasharray", "paint-order")
    + ("font-size", "font-weight", "font-style", "text-anchor")
)


def lean_marks(svg: str) -> str:
    """The same picture to the eye."""
    svg = to_a_tenth(DOT.sub(r'<circle cx="\1" cy="\2" r="\3"', with_texts_once(svg)))
    parts = GROUP.split(svg)
    for place in range(len(parts) - 2):
        if parts[place] == "<g>" and parts[place + 2] == "</g>":
            parts[place], parts[place + 1] = said_once(parts[place + 1])
    return "".join(without_bare_groups(parts))


def with_texts_once(svg: str) -> str:
    """Each text with its own halo beneath it, in the place of one for each."""
    for halo in HALO.finditer(svg):
        how, edge, words = halo.groups()
        alone = f"<text {how}>{words}</text>"
        if alone in svg:
            svg = svg.replace(alone, "", 1)
            svg = svg.replace(halo[0], f'<text {how} {edge} paint-order="stroke">{words}</text>', 1)
    return svg


def to_a_tenth(svg: str) -> str:
    """Places to a tenth of a pixel; steps of a dotted line, which would add up, stay."""
    svg = PLACE.sub(lambda at: f"translate({tenths(at[1])},{tenths(at[2])})", svg)
    svg = NUMBER.sub(lambda at: f'{at[1]}="{tenths(at[2])}"', svg)
    return OUTLINE.sub(lambda path: FINE.sub(lambda one: tenths(one[0]), path[0]), svg)


def tenths(number: str) -> str:
    """A number of pixels to a tenth, without a nought that says nothing."""
    return f"{round(float(number), 1):g}"


def said_once(marks: str) -> tuple[str, str]:
    """The tag of a group that says what all of its marks do, and the marks without that."""
    found = MARK.findall(marks)
    if len(found) < 2 or "".join(f"<{tag}{said}{rest}" for tag, said, rest in found) != marks:
        return "<g>", marks
    said = [dict(ATTRIBUTE.findall(one)) for _, one, _ in found]
    shared = {
        name: value
        for name, value in said[0].items()
        if name in HANDED_ON and all(one.get(name) == value for one in said)
    }
    own = (
        f"<{tag}{attributes_text({name: one[name] for name in one if name not in shared})}{rest}"
        for (tag, _, rest), one in zip(found, said, strict=True)
    )
    return f"<g{attributes_text(shared)}>", "".join(own)


def attributes_text(attributes: dict[str, str]) -> str:
    """Attributes as a tag has them."""
    return "".join(f' {name}="{value}"' for name, value in attributes.items())


def without_bare_groups(parts: Iterable[str]) -> Iterator[str]:
    """What stands between the tags of groups, and the tags of those that say anything."""
    says: list[bool] = []
    for part in parts:
        if part == "<g>" or part.startswith("<g "):
            says.append(part != "<g>")
        if says.pop() if part == "</g>" else part != "<g>":
            yield part
