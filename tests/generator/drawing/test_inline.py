"""A drawing within a page is one line, and names its typeface once."""

from generator.drawing.charts.style import FONT
from generator.drawing.inline import svg_on_one_line


def test_a_typeface_that_all_texts_share_is_named_once():
    family = """font-family="A, 'B'\""""
    svg = f"<svg>\n<text {family}>1</text>\n<text {family}>2</text></svg>"
    assert svg_on_one_line(svg) == f"<svg {family}> <text>1</text> <text>2</text></svg>"


def test_the_typeface_of_the_page_is_not_named():
    svg = f'<svg><text font-family="{FONT}">1</text></svg>'
    assert svg_on_one_line(svg) == "<svg><text>1</text></svg>"


def test_two_typefaces_stay_where_they_are():
    svg = '<svg><text font-family="A">1</text><text font-family="B">2</text></svg>'
    assert svg_on_one_line(svg) == svg


def test_what_a_page_takes_for_granted_goes():
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'version="1.1" class="marks" width="700" height="90"><g class="mark-text role-mark x">'
        '<path class="background" d="M0,0h700v90h-700Z"/><text text-anchor="start" '
        'font-weight="normal" font-size="14px">1</text><path class="foreground" d="" '
        'display="none"/></g></svg>'
    )
    lean = '<svg class="marks" width="700" height="90"><text font-size="14px">1</text></svg>'
    assert svg_on_one_line(svg) == lean


def test_a_frame_goes_where_the_picture_ends_and_stays_where_it_cuts():
    def drawn(width: int, how: str = "") -> str:
        clip = f'<clipPath id="c"><rect x="0" y="0" width="{width}" height="90"/></clipPath>'
        return f'<svg width="700" height="90"><g{how}></g><defs>{clip}</defs></svg>'

    asks = ' clip-path="url(#c)"'
    assert svg_on_one_line(drawn(699, asks)) == '<svg width="700" height="90"></svg>'
    assert svg_on_one_line(drawn(300, asks)) == drawn(300, asks)
