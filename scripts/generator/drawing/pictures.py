"""Pictures (PNG) of what is drawn as SVG: set in our own typefaces, in the site's own colours."""

from __future__ import annotations

import functools
import re
from io import BytesIO
from itertools import chain
from pathlib import Path

import vl_convert
from PIL import Image, ImageColor
from PIL.PngImagePlugin import PngImageFile

from generator.drawing import downloads

# The typefaces that a picture is set in, so that no machine's own change it.
TYPEFACES = Path(__file__).resolve().parents[3] / "data" / "typefaces"
# What of our code and files a picture is made from, beside its drawing.
MADE_FROM = (__name__, downloads.__name__, TYPEFACES)
LENGTH = re.compile(r' (?:textLength|lengthAdjust)="[^"]*"')
# From paper to a colour in steps of so much of a channel: smooth to the eye, and far enough apart
# for Pillow, which looks the nearest colour up in cells of four.
STEP = 24
# The most that zlib knows, 9, weighs a fiftieth less, and takes twice as long; 6 a tenth more.
COMPRESSION = 8


def raster(svg: str) -> bytes:
    """An SVG as PNG, one pixel for each of its units; a fifth of what all colours would weigh.

    How long a text is to be is for other typefaces than ours, and the renderer moves what is struck
    of it.
    """
    _register_typefaces()
    svg = LENGTH.sub("", svg)
    picture = PngImageFile(BytesIO(vl_convert.svg_to_png(svg))).convert("RGB")
    target = BytesIO()
    few = picture.quantize(palette=_palette(), dither=Image.Dither.NONE)
    few.save(target, "PNG", compress_level=COMPRESSION)
    return target.getvalue()


@functools.cache
def _register_typefaces() -> None:
    vl_convert.register_font_directory(str(TYPEFACES))


@functools.cache
def _palette() -> Image.Image:
    """The site's colours in light, each with its steps from paper."""
    paper = ImageColor.getrgb(downloads.LIGHT["paper"])
    colours: list[tuple[int, ...]] = [paper]
    for name in sorted(downloads.LIGHT.keys() - {"paper"}):
        end = ImageColor.getrgb(downloads.LIGHT[name])
        steps = max(abs(b - a) for a, b in zip(paper, end, strict=True)) // STEP
        colours += [
            tuple(round(a + (b - a) * step / steps) for a, b in zip(paper, end, strict=True))
            for step in range(1, steps + 1)
        ]
    palette = Image.new("P", (1, 1))
    palette.putpalette(list(chain(*colours)))
    return palette
