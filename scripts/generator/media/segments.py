"""A JPEG without what it says beside its picture, the picture itself untouched."""

from __future__ import annotations

# Of the segments before the picture: JFIF, the colour profile, and how Adobe wrote the colours.
KEPT = {0xE0: b"JFIF\x00", 0xE2: b"ICC_PROFILE\x00", 0xEE: b"Adobe"}
SCAN, END = 0xDA, b"\xff\xd9"


def picture_alone(jpeg: bytes) -> bytes | None:
    """The JPEG without EXIF, XMP, IPTC, comments and what follows it; None where it is none."""
    if not jpeg.startswith(b"\xff\xd8"):
        return None
    kept, at = [b"\xff\xd8"], 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        kind, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4])
        if kind == SCAN:
            end = jpeg.rfind(END)
            return b"".join(kept) + jpeg[at : end + 2 if end > at else len(jpeg)]
        segment = jpeg[at : at + 2 + length]
        is_told = 0xE0 <= kind <= 0xEF or kind == 0xFE
        if not is_told or segment[4:].startswith(KEPT.get(kind, b"\x00never")):
            kept.append(segment)
        at += 2 + max(length, 2)
    return None
