"""Cut the typeface of the pages from that of the pictures: what headings are set in, no more.

The letters of all Latin headings that our pages have, kerned, in one weight: 8 kB where the whole
typeface has 36 or, in every weight, 26. In an environment of its own, whose pins make each cut the
same bytes:

    pip install --require-hashes -r tests/typeface.txt
    python tests/typeface.py

Writes docs/theme/assets/fonts/literata.woff2, or the file that is named.
"""

import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
WHOLE = ROOT / "data" / "typefaces" / "sei-serif-600.ttf"
KEPT = ROOT / "docs" / "theme" / "assets" / "fonts" / "literata.woff2"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "abcdefghijklmnopqrstuvwxyz" + "0123456789"
# With the marks that a heading may hold in Indonesian or English, and no sign of a programmer's.
MARKS = " \u00a0!\"%&'()*+,-./:;=?§«»°±²·½×é–—‘’“”…−"
# Tables that no browser needs of a typeface set in lines, for a screen.
UNUSED = ("STAT", "GDEF", "GSUB", "gasp", "prep", "vhea", "vmtx", "DSIG")
# Of 1000 to the width of an m: how far letters are moved is told in steps of so much and from half
# of one on, a fifth of a pixel in our largest heading; outlines in halves of the whole's.
STEP, LEAST, UNITS = 10, 5, 500


def cut(target: Path) -> None:
    """The web's file of these letters."""
    from fontTools import subset
    from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.scaleUpem import scale_upem

    font = TTFont(WHOLE, recalcTimestamp=False)
    options = subset.Options(layout_features=["kern"], hinting=False, name_IDs=[1, 2, 13, 14])
    options.drop_tables += UNUSED
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=LETTERS + MARKS)
    subsetter.subset(font)
    for record in list(font["name"].names):
        if record.nameID == 1:
            font["name"].setName("Literata", *identity(record))
    kerning = kerned(font.getGlyphOrder(), pairs(font))
    del font["GPOS"]
    addOpenTypeFeaturesFromString(font, kerning)
    scale_upem(font, UNITS)
    font.flavor = "woff2"
    font.save(target)


def pairs(font: object) -> dict[tuple[str, str], int]:
    """How much nearer each two letters stand, where it can be seen."""
    letters, found = font.getGlyphOrder(), {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in (getattr(one, "ExtSubTable", one) for one in lookup.SubTable):
            for place, first in enumerate(table.Coverage.glyphs):
                if table.Format == 1:
                    records = table.PairSet[place].PairValueRecord
                    moved = {one.SecondGlyph: one.Value1 for one in records}
                else:
                    own = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                    kinds = table.ClassDef2.classDefs
                    moved = {one: own[kinds.get(one, 0)].Value1 for one in letters}
                # The first table that knows two letters decides.
                for second, value in moved.items():
                    found.setdefault((first, second), getattr(value, "XAdvance", 0))
    return {two: round(value / STEP) * STEP for two, value in found.items() if abs(value) >= LEAST}


def kerned(letters: list[str], moved: dict[tuple[str, str], int]) -> str:
    """The same as a feature, with letters that behave alike said together."""
    before = alike(letters, lambda one: tuple(moved.get((one, other), 0) for other in letters))
    after = alike(letters, lambda one: tuple(moved.get((own[0], one), 0) for own in before))
    rules = [
        f"pos [{' '.join(first)}] [{' '.join(second)}] {moved[first[0], second[0]]};"
        for first in before
        for second in after
        if moved.get((first[0], second[0]))
    ]
    return "\n".join(("feature kern {", *rules, "} kern;"))


def alike(letters: list[str], told: Callable[[str], tuple[int, ...]]) -> list[list[str]]:
    """Letters that are told alike, but for those that nothing is told of."""
    found: dict[tuple[int, ...], list[str]] = {}
    for one in letters:
        if any(told(one)):
            found.setdefault(told(one), []).append(one)
    return list(found.values())


def identity(record: object) -> tuple[int, int, int, int]:
    """Which entry of a typeface's names this is."""
    return tuple(getattr(record, one) for one in ("nameID", "platformID", "platEncID", "langID"))


if __name__ == "__main__":
    cut(Path(sys.argv[1]) if sys.argv[1:] else KEPT)
