"""The pictures of a figure to take away, drawn for a slide and for a message, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.drawing.card_shapes import SHAPES, CardMark, CardTexts, Shape
from generator.drawing.cards import Placed, card_svg, rooms
from generator.drawing.charts import Fit, Layout, Lettered, Room, fit, named_by, with_room
from generator.drawing.charts.fitting import LARGER, height_of, laid
from generator.drawing.downloads import Download, text_file
from generator.drawing.strip_files import small_across, strip_svg
from generator.drawing.strips import Strip
from generator.findings import Content, Rendition
from generator.in_language.exhibit import Exhibit
from generator.writing.cited import uncited_text
from generator.writing.links import Links

# How a chart of a kind fills one of several rooms, with letters of a size.
Fitting = Callable[[str, Content, Sequence[Room], Lettered, str], Fit]


@dataclass(frozen=True)
class CardPens:
    """What draws cards: content to Vega-Lite, that to SVG, that to a picture; a chart's room."""

    specify: Callable[[str, Content, Layout, str], str]
    draw: Callable[[str], str]
    raster: Callable[[str], bytes]
    fit: Fitting = fit


def cards(
    exhibit: Exhibit, chart: str, rendition: Rendition, pens: CardPens, links: Links | None
) -> Iterator[Download]:
    """Each card as a picture and as a drawing; `links` are public ones, if there is an address."""
    texts = card_texts(exhibit, rendition, links)
    for shape in SHAPES:
        drawing = (
            set_by_hand(exhibit.strip, shape, texts)
            if exhibit.strip
            else drawn_to_fit(exhibit, chart, shape, texts, rendition, pens)
        )
        card = card_svg(shape, texts, drawing)
        stem = card_stem(exhibit, shape)
        # The picture of a slide is the figure's own, at the address it always had.
        name = exhibit.stem if shape is SHAPES[0] else stem
        yield Download(f"png-{shape.name}", f"{name}.png", pens.raster(card))
        yield text_file(f"svg-{shape.name}", f"{stem}.svg", f"{card}\n")


def card_stem(exhibit: Exhibit, shape: Shape) -> str:
    """Where a card stands below the language's root, without its ending."""
    return f"{exhibit.stem}-{shape.name}"


def drawn_to_fit(
    exhibit: Exhibit,
    chart: str,
    shape: Shape,
    texts: CardTexts,
    rendition: Rendition,
    pens: CardPens,
) -> Placed:
    """The figure's chart drawn for the card, with what is said of rows that found no room."""
    where = f"figure {exhibit.id}, {shape.name}"
    lettered = Lettered(shape.name, shape.small, shape.least)
    content = named_by(chart, exhibit.content, texts.headline)
    found = pens.fit(chart, content, rooms(shape, texts), lettered, where)
    shown = with_room(chart, content, found)
    svg = pens.draw(pens.specify(chart, shown, found.layout, where))
    more = rendition.word("card.left-out").format(count=found.left_out) if found.left_out else ""
    return Placed(svg, found.place, found.scale, more)


def set_by_hand(strip: Strip, shape: Shape, texts: CardTexts) -> Placed:
    """A strip of symbols for the card, as large as fits; without the lines of its steps if need be.

    Its words alone may be smaller than a card's least where even they find no room.
    """
    lettered = Lettered(shape.name, shape.small, shape.least)
    found = rooms(shape, texts)
    for one in (strip, strip.in_words()):
        for larger in LARGER:
            scale = lettered.scale * larger
            for place, room in enumerate(found):
                layout = laid(room, scale, lettered)
                drawn = strip_svg(one, layout)
                is_read = layout.narrow or small_across(one, layout) >= layout.small
                if is_read and height_of(drawn) <= layout.height:
                    return Placed(drawn, place, scale, "")
    place, layout = 0, laid(found[0], lettered.scale, lettered)
    drawn = strip_svg(strip.in_words(), layout)
    return Placed(drawn, place, lettered.scale * layout.height / height_of(drawn), "")


def card_texts(exhibit: Exhibit, rendition: Rendition, links: Links | None = None) -> CardTexts:
    """What the cards of an exhibit say: their note is its surest data note, or else its own."""
    word, said = rendition.word, exhibit.said
    note = f"{word('note')}: {uncited_text(said['note'])}"
    if exhibit.notes:
        note = f"{word('note.one')}: {surest(exhibit, rendition)}"
    address = links.exhibit(exhibit.kind, exhibit.id).partition("://")[2] if links else ""
    graded = exhibit.mark
    mark = CardMark(word("marks.evidence"), graded.strength, graded.word) if graded else None
    return CardTexts(
        kicker=exhibit.called(rendition),
        headline=said["headline"],
        subtitle=said["subtitle"],
        note=note,
        source=f"{word('source')}: {uncited_text(said['source'])}",
        site=word("site.name"),
        address=address,
        is_doubt=bool(exhibit.notes),
        mark=mark,
        others=word("card.others"),
    )


def preview(exhibit: Exhibit) -> dict[str, str]:
    """What a page's front matter says of the picture that stands for it where it is linked to."""
    picture = exhibit.file("png-stage")
    said = f"{exhibit.said['headline']}. {exhibit.said['subtitle']}"
    return {"image": picture.path, "image_alt": said} if picture else {}


def surest(exhibit: Exhibit, rendition: Rendition) -> str:
    """The title of the data note on an exhibit whose reading is surest, the first of equals."""
    study = rendition.study
    ranks = [key for key in study.words if key.startswith("certainty.")]
    _, title = min(
        exhibit.notes,
        key=lambda note: ranks.index(f"certainty.{study.notes[note[0]].certainty}"),
    )
    return title


def title_card(title: str, description: str, rendition: Rendition) -> str:
    """The card (SVG) of a page that has no figure of its own, for previews of links."""
    word = rendition.word
    texts = CardTexts("", title, description, "", word("site.source"), word("site.name"))
    return card_svg(SHAPES[0], texts)
