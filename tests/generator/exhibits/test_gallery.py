"""The small drawings of a gallery."""

from generator.exhibits.gallery import small_drawing


def test_a_small_drawing_has_the_class_of_the_gallery_alone():
    """Vega gives every drawing a class of its own; two attributes of one name are not valid."""
    text = '<text font-family="Literata" class="x">A</text>'
    svg = f'<svg class="marks" width="720" height="9">\n{text}</svg>'
    assert small_drawing(svg) == (
        'font-family="Literata" width="720" height="9"> <text class="x">A</text></svg>'
    )
