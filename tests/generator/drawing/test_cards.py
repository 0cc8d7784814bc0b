"""Pictures to take away: what has room on a slide, what in a message, and how large it is."""

import re
from xml.etree import ElementTree

import pytest
from renditions import rendition

from generator.drawing.card_shapes import SHAPES, CardMark, CardTexts, Shape
from generator.drawing.cards import Placed, card_svg, rooms
from generator.drawing.charts import Fit, Lettered, fit, with_room
from generator.drawing.downloads import LIGHT
from generator.reading import Study
from study.contract import CONTRACT

SVG = "{http://www.w3.org/2000/svg}"
LONG = "The number of businesses in the cluster is between 47 and 70, depending on who counts them"


def texts_of(card: str) -> list[str]:
    return [str(one.text) for one in ElementTree.fromstring(card).iter(f"{SVG}text")]


def rows_that_fit(study: Study, name: str, shape: Shape) -> tuple[Fit, int]:
    """How a figure fits a picture under a headline of ordinary length, and of how many rows."""
    content = CONTRACT.exhibit("figure", name)(rendition(study, "en"))
    texts = CardTexts("Figure 1", LONG, LONG, LONG, "Source", "Site", "example.org/figures/x/")
    lettered = Lettered(shape.name, shape.small, shape.least)
    found = fit(study.exhibits[name].chart, content, rooms(shape, texts), lettered, name)
    return found, len(with_room(study.exhibits[name].chart, content, found).rows)


def test_a_slide_shows_every_sector_and_a_square_the_largest(study: Study):
    """Bintan has seventeen; what a message has no room for is counted."""
    stage, square = SHAPES
    found, shown = rows_that_fit(study, "grdp-shares", stage)
    assert (shown, found.left_out) == (17, 0)
    found, shown = rows_that_fit(study, "grdp-shares", square)
    assert 4 <= shown < 17 and found.left_out == 17 - shown


def test_a_drawing_of_few_rows_is_drawn_large(study: Study):
    """Budget and realisation are four bars: no picture of small letters in an empty room."""
    found, _ = rows_that_fit(study, "budget-realisation", SHAPES[0])
    assert found.scale * found.layout.small >= 36


def test_a_picture_says_how_many_rows_it_leaves_out():
    drawing = '<svg width="300" height="90"><text font-size="12px">a</text></svg>'
    texts = CardTexts("", LONG, "", "", "Source", "Site")
    card = card_svg(SHAPES[1], texts, Placed(drawing, 0, 3.0, "and 12 more"))
    assert "and 12 more" in texts_of(card)
    assert not re.search(r"var\(|style=", card)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda one: one.name)
def test_a_picture_cuts_no_note_within_a_sentence(shape: Shape):
    """As many of its first sentences as have room; a doubt stands there whole."""
    first = "All bars are hatched: no figure is sure to be a count."
    note = f"Note: {first} " + "The ministry counts two people for each business. " * 9
    source = "Source: " + "the regency’s press release of January; " * 9 + "our computation."
    texts = CardTexts("", LONG, LONG, note, source, "Site", others="and others.")
    said = " ".join(texts_of(card_svg(shape, texts)))
    assert f"Note: {first}" in said and "…" not in said
    # Sources that have no room are said to be there.
    named = said[said.index("Source:") :].partition(" Site")[0]
    assert named == source or named.endswith("release of January; and others.")
    assert shape.brief == (named != source)
    shown = said[said.index("Note:") : said.index("Source:")].strip()
    assert shown.endswith((".", "business."))
    doubt = "Data note: " + "whether these amounts are of a month or of a year " * 6
    texts = CardTexts("", LONG, LONG, doubt, "Source: a.", "Site", is_doubt=True)
    assert doubt.strip() in " ".join(texts_of(card_svg(shape, texts)))
    # A sentence that is longer than the room for it is left out.
    texts = CardTexts("", LONG, LONG, "Note: " + "one and another " * 60, "Source: a.", "Site")
    assert "Note" not in " ".join(texts_of(card_svg(shape, texts)))


@pytest.mark.parametrize("strength", [1, 2, 4])
def test_a_slide_bears_the_mark_of_strength_of_its_figure(strength: int):
    """Four places, as many filled, the word behind; a doubt in red, its first place hatched.

    A message has no room for it.
    """
    shape, square = SHAPES
    mark = CardMark("Evidence:", strength, "Word")
    card = card_svg(shape, CardTexts("Figure 1", LONG, "", "", "Source", "Site", mark=mark))
    discs = [one for one in ElementTree.fromstring(card).iter(f"{SVG}circle") if one.get("stroke")]
    filled = [one for one in discs if one.get("fill") != "none"]
    assert len(discs) == 4 and len(filled) == (0 if strength == 1 else strength)
    said = texts_of(card)
    assert "Word" in said and any("Evidence:" in one for one in said)
    assert ("M" in card and f'stroke="{LIGHT["doubt"]}"' in card) == (strength == 1)
    edge = max(float(one.get("cx")) for one in discs)
    [word] = [one for one in ElementTree.fromstring(card).iter(f"{SVG}text") if one.text == "Word"]
    small = card_svg(square, CardTexts("Figure 1", LONG, "", "", "Source", "Site", mark=mark))
    assert "Word" not in texts_of(small)
    assert edge < float(word.get("x")) < shape.width - shape.margin - float(word.get("textLength"))
