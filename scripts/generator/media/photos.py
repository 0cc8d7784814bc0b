"""A photo in two widths (WebP): upright, in the colours of the web, nothing of it but pixels.

What a camera or a phone writes beside them, such as place, day, owner and a small copy of the
whole, does not get across: each picture is made anew of its pixels.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageCms, ImageOps
from PIL.ExifTags import IFD, Base
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from generator.errors import InvalidData

MADE_FROM = (__name__,)
READERS: Mapping[str, Callable[[BytesIO], Image.Image]] = {
    **dict.fromkeys((".jpg", ".jpeg"), JpegImageFile),
    ".png": PngImageFile,
    ".webp": WebPImageFile,
}
# How wide, for a phone and for a screen of twice as many pixels, how high, and how many bytes
# each may have, so that a page with a few of them stays as light as one on a slow line has to be.
BUDGETS = {480: 20_000, 960: 50_000}
HEIGHTS = {480: 640, 960: 960}
# By how long its sides may be, in percent: from what the eye does not tell from the original to
# what is still good enough.
QUALITIES = {100: (80, 70, 60, 50, 40), 80: (50, 40), 65: (50, 40), 50: (40, 30)}
# More is no photo; less would be blurred on a page. A strip is no picture in a text.
MOST_PIXELS, NARROWEST, LONGEST_SIDE = 50_000_000, 480, 3
WHOSE = (Base.Artist, Base.Copyright, Base.XPAuthor, Base.ImageDescription)
TEXTS = ("xmp", "photoshop", "comment")
NOT_WHOLE = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError)


@contextmanager
def unwarned() -> Iterator[None]:
    """What Pillow remarks on a photo that is not quite as it should be helps nobody who builds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@unwarned()
def opened_photo(content: bytes, ending: str, file: str) -> Image.Image:
    """A photo whose head is read; InvalidData where its size or form will not do."""
    try:
        photo = READERS[ending](BytesIO(content))
    except NOT_WHOLE:
        raise InvalidData(file, None, None, None, f"a whole photo of the form {ending}") from None
    width, height = photo.size
    size = f"{width} x {height} pixels"
    if getattr(photo, "n_frames", 1) > 1 and ending != ".jpg" and ending != ".jpeg":
        raise InvalidData(file, None, None, None, "one picture, none that moves")
    if width * height > MOST_PIXELS:
        raise InvalidData(file, None, None, size, f"at most {MOST_PIXELS // 1_000_000} megapixels")
    if min(width, height) < NARROWEST / 2 or max(width, height) < NARROWEST:
        raise InvalidData(file, None, None, size, f"at least {NARROWEST} x {NARROWEST // 2} pixels")
    if max(width, height) > LONGEST_SIDE * min(width, height):
        raise InvalidData(file, None, None, size, f"no side {LONGEST_SIDE} times the other")
    return photo


def photo_webp(content: bytes, ending: str, file: str, width: int) -> bytes:
    """The photo as WebP, no wider than this, within its bytes; InvalidData where it cannot be.

    What is full of details gets a lower quality first, then fewer pixels.
    """
    photo = opened_photo(content, ending, file)
    try:
        plain = pixels_of(photo)
    except (*NOT_WHOLE, ImageCms.PyCMSError):
        raise InvalidData(file, None, None, None, "a whole photo, which this one is not") from None
    for part, qualities in QUALITIES.items():
        most = (width * part / 100, HEIGHTS[width] * part / 100)
        plain.thumbnail(most, Image.Resampling.LANCZOS)
        for quality in qualities:
            target = BytesIO()
            plain.save(target, "WEBP", quality=quality, method=6)
            if len(made := target.getvalue()) <= BUDGETS[width]:
                return made
    expected = f"a picture that fits in {BUDGETS[width]} bytes: fewer details"
    raise InvalidData(file, None, None, f"{len(made)} bytes", expected)


@unwarned()
def pixels_of(photo: Image.Image) -> Image.Image:
    """The pixels alone, upright, in sRGB; what is transparent is white."""
    profile = photo.info.get("icc_profile")
    upright = ImageOps.exif_transpose(photo)
    if profile and upright.mode in ("RGB", "CMYK"):
        source, web = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
        upright = ImageCms.profileToProfile(upright, source, web, outputMode="RGB") or upright
    if "transparency" in upright.info or "A" in upright.mode:
        above = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", above.size, "white"), above)
    coloured = upright.convert("RGB")
    return Image.frombytes("RGB", coloured.size, coloured.tobytes())


def size_of_webp(content: bytes) -> tuple[int, int]:
    """Width and height of what was made."""
    return WebPImageFile(BytesIO(content)).size


@unwarned()
def told_by(content: bytes, ending: str, file: str) -> list[str]:
    """What a photo in the repository says of place and people, which the site leaves out."""
    photo = opened_photo(content, ending, file)
    try:
        exif = photo.getexif()
        where, more = exif.get_ifd(IFD.GPSInfo), exif.get_ifd(IFD.Exif)
    except (*NOT_WHOLE, struct.error):
        return ["what cannot be read"]
    whose = any(exif.get(tag) for tag in WHOSE) or more.get(Base.CameraOwnerName)
    texts = any(photo.info.get(name) for name in TEXTS) or getattr(photo, "text", None)
    found = {
        "where it was taken": where,
        "a name or a description": whose,
        "texts of a program": texts,
    }
    return [name for name, holds in found.items() if holds]
