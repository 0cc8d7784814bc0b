"""A drawing in a file of its own: well-formed whatever its texts say, in colours of its own."""

from xml.etree import ElementTree

import pytest

from generator.drawing.card_shapes import SHAPES, CardTexts
from generator.drawing.cards import Placed, card_svg
from generator.drawing.charts import LAYOUTS, render_svg, specification
from generator.drawing.downloads import LIGHT, standalone_svg
from generator.findings import Column, content

SVG = "{http://www.w3.org/2000/svg}"
SAID = "The \"next\" <figure> & 'table'"
DRAWING = (
    '<svg class="marks" width="640" height="200" viewBox="0 0 640 200">'
    '<text fill="var(--chart-ink)" font-family="Other">a &amp; b</text></svg>'
)


def texts(svg: str) -> list[str]:
    return [str(one.text) for one in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_a_headline_with_marks_of_markup_is_shown_as_it_is():
    drawn = standalone_svg(DRAWING, SAID, SAID, SAID)
    assert texts(drawn) == [SAID, SAID, "a & b", SAID]
    root = ElementTree.fromstring(drawn)
    assert root.attrib["aria-label"] == SAID and root.find(f"{SVG}title").text == SAID
    assert LIGHT["ink"] in drawn and "var(" not in drawn


@pytest.mark.parametrize(("shape", "held"), list(zip(SHAPES, (6, 4), strict=True)))
def test_a_card_holds_its_texts_and_its_drawing_whole(shape, held):
    """A slide all but the site's name, since it has an address; a square the words it has room for.

    Those are headline, note, source and address.
    """
    card = card_svg(shape, CardTexts(*[SAID] * 7), Placed(DRAWING, 0, 1.0))
    assert " ".join(texts(card)).count("<figure> &") == held and "a & b" in texts(card)
    assert "Other" not in card and "var(" not in card


def test_a_card_without_a_drawing_bears_the_motif():
    card = ElementTree.fromstring(card_svg(SHAPES[0], CardTexts(*["x"] * 6)))
    assert len(list(card.iter(f"{SVG}circle"))) > 100


@pytest.mark.parametrize("kind", ["bars", "ranges"])
def test_a_drawing_has_the_apostrophes_of_the_page_around_it(kind):
    """No later step sets the marks of a text within SVG."""
    row = {"label": "The year's", "value": 1.0, "text": "1", "voice": "study", "detail": "o'er"}
    told = content((Column("label", "name"),), [row | {"high": 1.0, "open": False}])
    drawn = render_svg(specification(kind, told, LAYOUTS[0], "here"))
    assert "The year\u2019s" in drawn and "'s" not in drawn
