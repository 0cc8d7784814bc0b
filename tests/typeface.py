"""Cut the typeface of the pages from that of the pictures: what headings are set in, no more.

The letters of all Latin headings that our pages have, kerned, in one weight: 10 kB where the whole
typeface has 36 or, in every weight, 26. In an environment of its own, whose pins make each cut the
same bytes:

    pip install --require-hashes -r tests/typeface.txt
    python tests/typeface.py

Writes docs/theme/assets/fonts/literata.woff2, or the file that is named.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
WHOLE = ROOT / "data" / "typefaces" / "sei-serif-600.ttf"
KEPT = ROOT / "docs" / "theme" / "assets" / "fonts" / "literata.woff2"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "abcdefghijklmnopqrstuvwxyz" + "0123456789"
# With the marks that a heading may hold in Indonesian or English, and no sign of a programmer's.
MARKS = " \u00a0!\"%&'()*+,-./:;=?§«»°±²·½×é–—‘’“”…−"
# Tables that no browser needs of a typeface set in lines, for a screen.
UNUSED = ("STAT", "GDEF", "GSUB", "gasp", "prep", "vhea", "vmtx", "DSIG")


def cut(target: Path) -> None:
    """The web's file of these letters."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    font = TTFont(WHOLE, recalcTimestamp=False)
    options = subset.Options(layout_features=["kern"], hinting=False, name_IDs=[1, 2, 13, 14])
    options.drop_tables += UNUSED
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=LETTERS + MARKS)
    subsetter.subset(font)
    for record in list(font["name"].names):
        if record.nameID == 1:
            font["name"].setName("Literata", *identity(record))
    font.flavor = "woff2"
    font.save(target)


def identity(record: object) -> tuple[int, int, int, int]:
    """Which entry of a typeface's names this is."""
    return tuple(getattr(record, one) for one in ("nameID", "platformID", "platEncID", "langID"))


if __name__ == "__main__":
    cut(Path(sys.argv[1]) if sys.argv[1:] else KEPT)
