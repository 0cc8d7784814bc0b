"""A drawing is its shapes and words; what tells of its maker goes, what acts is refused."""

import gzip
from xml.etree import ElementTree

import pytest

from generator.errors import InvalidData
from generator.media.vectors import clean_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
SPACES = (
    'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" '
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
)


def drawn(shapes: str, more: str = 'viewBox="0 0 640 400"', file: str = "data/media/plan.svg"):
    return clean_svg(f"{HEAD}{SPACES}{more}>\n{shapes}\n</svg>".encode(), file)


@pytest.mark.parametrize(
    "told",
    [
        "<metadata><rdf:RDF><dc:creator>Siti</dc:creator></rdf:RDF></metadata>",
        "<title>Siti's kitchen</title>",
        "<desc>by Siti <a>Siti</a></desc>",
        "<!-- Siti drew this -->",
        '<sodipodi:namedview inkscape:current-layer="Siti"/>',
        '<g inkscape:label="Siti" sodipodi:docname="/home/siti/Siti.svg" data-by="Siti"/>',
        '<path d="M0 0" aria-label="Siti" class="Siti" xml:space="Siti"/>',
        "<?xpacket Siti?>",
        "<dc:rights><script>Siti</script></dc:rights>",
    ],
)
def test_what_tells_a_person_is_left_out(told):
    made, *size = drawn(f'{told}<path id="road" d="M1 1h9" style="fill:none;-inkscape-x:Siti"/>')
    assert b"Siti" not in made and b"siti" not in made
    shape = ElementTree.fromstring(made)[-1]
    assert (shape.attrib, size) == ({"id": "road", "d": "M1 1h9", "fill": "none"}, [640, 400])


def test_shapes_words_and_parts_of_the_drawing_stay():
    shapes = (
        '<defs><linearGradient id="sky"><stop offset="0" stop-color="#fff"/>'
        "</linearGradient></defs>"
        '<rect width="9" height="9" fill="url(#sky)"/><use xlink:href="#sky"/>'
        '<g transform="translate(2 3)">'
        '<text x="1" font-family="Arial, sans-serif">5 &lt; 6</text></g>'
    )
    made, *_ = drawn(shapes)
    root = ElementTree.fromstring(made)
    texts = [one.text for one in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == ["5 < 6"] and b'fill="url(#sky)"' in made and b'href="#sky"' in made
    assert (root.get("width"), root.get("height")) == ("640", "400")


@pytest.mark.parametrize("more", ['width="64mm" height="40mm"', 'viewBox="0,0,64,40"'])
def test_a_size_may_be_said_in_either_way(more):
    assert drawn("<path d='M0 0'/>", more)[1:] == (64, 40)


@pytest.mark.parametrize(
    ("shapes", "said"),
    [
        ("<script>alert(1)</script>", '"<script>"'),
        ("<style>@import url(//elsewhere.example)</style>", '"<style>"'),
        ("<foreignObject><p>x</p></foreignObject>", '"<foreignObject>"'),
        ('<image href="data:image/png;base64,AAAA"/>', '"<image>"'),
        ('<a href="javascript:alert(1)"><path d="M0 0"/></a>', '"<a>"'),
        ('<set attributeName="href" to="javascript:alert(1)"/>', '"<set>"'),
        ('<animate attributeName="x"/>', '"<animate>"'),
        ('<path d="M0 0" onclick="go()"/>', '"onclick"'),
        ('<path d="M0 0" OnLoad="go()"/>', '"OnLoad"'),
        ('<use href="https://elsewhere.example/a.svg#b"/>', '"https://elsewhere'),
        ('<use xlink:href="//elsewhere.example/a.svg#b"/>', "the id of a part of this drawing"),
        ('<rect fill="url(https://elsewhere.example/a)"/>', "fill without an address"),
        ('<rect fill="URL(//elsewhere.example/a)"/>', "fill without an address"),
        ('<rect style="fill:url(//elsewhere.example)"/>', "fill without an address"),
        ('<rect fill="u\\72l(//elsewhere.example)"/>', "fill without an address"),
        ('<svg viewBox="0 0 1 1"/>', "one <svg> around all shapes"),
        ("<g>" * 200 + "</g>" * 200, "no shape within more than 100 others"),
        ("<path", "SVG: "),
        ("&nbsp;", "SVG: undefined entity"),
    ],
)
def test_what_could_act_or_fetch_is_refused_by_its_line(shapes, said):
    with pytest.raises(InvalidData) as refused:
        drawn(shapes)
    assert said in str(refused.value) and "data/media/plan.svg: row " in str(refused.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f'<!DOCTYPE svg [<!ENTITY a "b">]>{HEAD}viewBox="0 0 9 9">&a;</svg>', "<!DOCTYPE"),
        (f'{HEAD}viewBox="0 0 9"></svg>', "a viewBox with width and height"),
        (f'{HEAD}viewBox="0 0 9 0"></svg>', "a viewBox with width and height"),
        (f"{HEAD}></svg>", "a viewBox with width and height"),
        ("<html><body>x</body></html>", '"<html>"'),
        ("<svg", "SVG: "),
    ],
)
def test_what_is_no_drawing_is_refused(content, said):
    with pytest.raises(InvalidData, match="data/media/plan.svg") as refused:
        clean_svg(content.encode(), "data/media/plan.svg")
    assert said in str(refused.value)


def test_a_drawing_too_heavy_for_a_page_is_refused():
    """Points that no packing shortens: a spread sequence of numbers."""
    points = " ".join(str(number * number * 7919 % 1_000_003) for number in range(12_000))
    assert len(gzip.compress(points.encode())) > 30_000
    with pytest.raises(InvalidData, match="at most 30000 bytes packed"):
        drawn(f'<polyline points="{points}"/>')
