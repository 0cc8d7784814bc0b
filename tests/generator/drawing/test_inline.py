"""A drawing within a page is one line, and names its typeface once."""

from generator.drawing.inline import svg_on_one_line


def test_a_typeface_that_all_texts_share_is_named_once():
    family = """font-family="A, 'B'\""""
    svg = f"<svg>\n<text {family}>1</text>\n<text {family}>2</text></svg>"
    assert svg_on_one_line(svg) == f"<svg {family}> <text>1</text> <text>2</text></svg>"


def test_two_typefaces_stay_where_they_are():
    svg = '<svg><text font-family="A">1</text><text font-family="B">2</text></svg>'
    assert svg_on_one_line(svg) == svg
