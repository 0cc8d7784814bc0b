"""A drawing (SVG) of shapes and text alone, without what a program wrote of its maker into it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from generator.errors import InvalidData

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
# What a drawing is made of; a script, a picture, a link or what moves is none of it.
SHAPES = frozenset(
    ("svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline")
    + ("polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask")
    + ("pattern", "marker")
)
# What says who made it, when and of what; left out with all in it.
TOLD = frozenset(("metadata", "title", "desc"))
# How shapes look, as attributes or within `style`.
LOOKS = frozenset(
    ("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "opacity")
    + ("stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset", "clip-path")
    + ("stroke-miterlimit", "clip-rule", "mask", "stop-color", "stop-opacity", "font-family")
    + ("font-size", "font-weight", "font-style", "text-anchor", "letter-spacing", "marker-end")
    + ("marker-start", "marker-mid", "dominant-baseline", "display", "visibility")
)
FORMS = frozenset(
    ("id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx")
    + ("dy", "width", "height", "points", "transform", "viewBox", "offset", "gradientUnits")
    + ("gradientTransform", "spreadMethod", "patternUnits", "patternTransform", "clipPathUnits")
    + ("maskUnits", "markerWidth", "markerHeight", "markerUnits", "orient", "refX", "refY")
    + ("preserveAspectRatio", "rotate", "textLength")
)
# No address but that of a part of the drawing itself can be written so.
VALUE = re.compile(r"""[-+\w\s.,;#%()'"]*""", re.ASCII)
ELSEWHERE = re.compile(r"""url\((?!\s*["']?#)|[:\\@]""", re.IGNORECASE)
DEEPEST = 100
# What it may weigh packed, as a host sends it, beside the text around it.
HEAVIEST = 30_000


def clean_svg(content: bytes, file: str) -> tuple[bytes, int, int]:
    """The drawing with width and height in whole units; InvalidData for what is no shape."""
    reading = DrawingRead(file)
    parser = expat.ParserCreate(namespace_separator=" ")
    reading.parser = parser
    parser.StartElementHandler, parser.EndElementHandler = reading.begin, reading.end
    parser.CharacterDataHandler = reading.say
    parser.StartDoctypeDeclHandler = reading.declare
    try:
        parser.Parse(content, True)
    except expat.ExpatError as problem:
        said = expat.ErrorString(problem.code)
        raise InvalidData(file, problem.lineno, None, None, f"SVG: {said}") from None
    except (ValueError, LookupError):
        raise InvalidData(file, 1, None, None, "SVG in UTF-8") from None
    made = "".join(reading.kept).encode("utf-8")
    if (weight := len(gzip.compress(made, mtime=0))) > HEAVIEST:
        expected = f"at most {HEAVIEST} bytes packed: fewer or simpler shapes, or a photo of it"
        raise InvalidData(file, None, None, f"{weight} bytes", expected)
    return made, *reading.size


class DrawingRead:
    """What is kept of a drawing while it is read, and its size."""

    def __init__(self, file: str) -> None:
        self.file, self.kept, self.size = file, list[str](), (0, 0)
        self.parser: expat.XMLParserType
        # How deep it stands, and from which depth on all is left out.
        self.depth, self.left_out = 0, 0

    def refused(self, value: str, expected: str) -> InvalidData:
        """What is said of a place of the drawing."""
        return InvalidData(self.file, self.parser.CurrentLineNumber, None, value, expected)

    def declare(self, *_: object) -> None:
        """Names for what no line shows; as some programs write, without need."""
        raise self.refused("<!DOCTYPE", "a drawing without it")

    def begin(self, named: str, given: Mapping[str, str]) -> None:
        """An element kept, left out with all in it, or refused."""
        self.depth += 1
        space, _, name = named.rpartition(" ")
        if self.depth > DEEPEST:
            raise self.refused(f"<{name}>", f"no shape within more than {DEEPEST} others")
        if self.left_out:
            return
        if name in TOLD or space not in (SVG, ""):
            self.left_out = self.depth
            return
        if name not in SHAPES:
            raise self.refused(
                f"<{name}>", "shapes and text alone: no script, style, picture, link"
            )
        if (self.depth == 1) != (name == "svg"):
            raise self.refused(f"<{name}>", "one <svg> around all shapes")
        attributes = dict(self.attributes(given))
        if name == "svg":
            self.size = self.measured(attributes)
            attributes |= dict(zip(("width", "height"), map(str, self.size), strict=True))
            self.kept.append(f'<svg xmlns="{SVG}"')
        else:
            self.kept.append(f"<{name}")
        self.kept += [f" {key}={quoteattr(value)}" for key, value in attributes.items()]
        self.kept.append(">")

    def end(self, named: str) -> None:
        """The end of an element, where it was kept."""
        if not self.left_out:
            self.kept.append(f"</{named.rpartition(' ')[2]}>")
        elif self.left_out == self.depth:
            self.left_out = 0
        self.depth -= 1

    def say(self, text: str) -> None:
        """Text, where it stands in what is kept."""
        if not self.left_out:
            self.kept.append(escape(text if text.strip() else " "))

    def attributes(self, given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """How a shape is formed and looks; what programs note for themselves is left out."""
        for named, value in given.items():
            space, _, name = named.rpartition(" ")
            if name.lower().startswith("on"):
                raise self.refused(name, "no attribute that runs a script")
            if name == "href" and space in ("", XLINK):
                if not re.fullmatch(r"#[\w-]+", value):
                    raise self.refused(value, "the id of a part of this drawing, as #part")
                yield name, value
            elif not space and name == "style":
                parts = (part.partition(":") for part in value.split(";") if part.strip())
                looks = {key.strip(): said.strip() for key, _, said in parts}
                yield from self.attributes({key: looks[key] for key in looks.keys() & LOOKS})
            elif not space and name in LOOKS | FORMS:
                if ELSEWHERE.search(value) or not VALUE.fullmatch(value):
                    raise self.refused(value, f"{name} without an address or a sign of a program")
                yield name, value

    def measured(self, attributes: Mapping[str, str]) -> tuple[int, int]:
        """Width and height, as the view box or both attributes say."""
        number = r"(\d{1,6}(?:\.\d*)?)"
        box = re.fullmatch(
            rf"[-\d.]+[\s,]+[-\d.]+[\s,]+{number}[\s,]+{number}", attributes.get("viewBox", "")
        )
        sides = [re.match(number, attributes.get(name, "").strip()) for name in ("width", "height")]
        found = box.groups() if box else [side[1] for side in sides if side]
        size = tuple(round(float(one)) for one in found)
        if len(size) != 2 or min(size) < 1:
            raise self.refused("<svg>", "a viewBox with width and height, such as 0 0 640 400")
        return size[0], size[1]
