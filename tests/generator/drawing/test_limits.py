"""A chart keeps to four colours of the palette and fetches nothing."""

from pathlib import Path

import pytest

from generator.drawing.charts.limits import check_colours, check_fetches_nothing
from generator.errors import InvalidData, InvalidExhibit, UnknownName
from generator.findings import Column, content
from generator.reading.exhibits import read_exhibit
from generator.site.pages import check_ids

WHERE = "data/exhibits/one.toml"
PALETTE = ("study", "others", "context", "ours", "doubt")


def voiced(*voices: str):
    return content(
        (Column("label", "name"),), [{"label": voice, "voice": voice} for voice in voices]
    )


def test_a_fifth_colour_is_refused_by_exhibit_and_field():
    check_colours(voiced(*PALETTE[:4], "others"), WHERE)
    with pytest.raises(InvalidExhibit) as refused:
        check_colours(voiced(*PALETTE), WHERE)
    assert str(refused.value) == (
        f'{WHERE}: voice: "study, others, context, ours, doubt" - expected at most 4 colours'
    )


def test_a_colour_outside_the_palette_is_refused_with_the_nearest():
    with pytest.raises(
        UnknownName, match='one.toml, voice: unknown name "othres" - nearest: "others"'
    ):
        check_colours(voiced("othres"), WHERE)


@pytest.mark.parametrize(
    ("chart", "place"),
    [
        ({"data": {"url": "https://example.org/x.csv"}}, "chart.data.url"),
        ({"layer": [{"mark": "bar"}, {"mark": {"type": "image"}}]}, "chart.layer.2.mark.type"),
        ({"mark": "image"}, "chart.mark"),
        ({"encoding": {"href": {"field": "link"}}}, "chart.encoding.href"),
        ({"datasets": {"a": [{"url": "//x"}]}}, "chart.datasets.a.1.url"),
    ],
)
def test_an_address_in_a_specification_is_refused_by_its_place(chart, place):
    with pytest.raises(InvalidExhibit) as refused:
        check_fetches_nothing(chart, WHERE)
    assert str(refused.value).startswith(f"{WHERE}: {place}: ")


def test_an_exhibit_whose_id_is_a_heading_of_its_page_is_refused():
    text = '## Shares {#shares}\n\n<figure class="exhibit" id="shares"></figure>\n'
    with pytest.raises(Exception, match='docs/en/a.md: the id "shares" stands 2 times'):
        check_ids(text, "docs/en/a.md")
    check_ids(text.replace("{#shares}", "{#other}"), "docs/en/a.md")


def test_an_id_that_differs_in_capitals_alone_cannot_be():
    with pytest.raises(InvalidData, match="small letters"):
        read_exhibit(Path(), "data/exhibits/Grdp.toml", {})
