"""The lesson of the study with its exhibits, their pictures left blank, in a language."""

import io
from collections.abc import Mapping
from functools import cache

from once import its_facts, the_study
from PIL import Image

from generator.drawing.downloads import Download
from generator.findings import Fact, Rendition
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, said_of
from generator.languages import LANGUAGES
from generator.reading import Study
from generator.reading.lessons import Lesson
from study.contract import CONTRACT

# Said by the key as it was worked out by hand, in the words of each language.
LESSON_ANSWERS = {
    "id": (
        *("50 juta rupiah", "3 angka nol", "10,965 ton", "88,02 ton", "131,58 ton"),
        *("8,70 miliar rupiah", "8,70 juta rupiah", "25,8 persen", "0,05 persen"),
        *("0,07 persen", "1,91 ribu ton", "1,69 kali"),
    ),
    "en": (
        *("50 million rupiah", "3 zeros", "10.965 tonnes", "88.02 tonnes", "131.58 tonnes"),
        *("8.70 billion rupiah", "8.70 million rupiah", "25.8 per cent", "0.05 per cent"),
        *("0.07 per cent", "1.91 thousand tonnes", "1.69 times"),
    ),
}
# How much the picture of each figure weighs.
PICTURE = 1000


def the_lesson() -> Lesson:
    [lesson] = [one for one in the_study().lessons if one.id == "table-2"]
    return lesson


@cache
def picture() -> bytes:
    """A picture (PNG) of one colour, filled up behind its end, which no reader looks at."""
    target = io.BytesIO()
    Image.new("RGB", (32, 18), "white").save(target, "PNG")
    return target.getvalue().ljust(PICTURE, b"\0")


@cache
def with_exhibits(code: str) -> Edition:
    """What slides need of an edition: the exhibits of the lesson, computed and not drawn."""
    return edition_with(code, the_study(), its_facts(), the_lesson())


def edition_with(code: str, study: Study, facts: Mapping[str, Fact], lesson: Lesson) -> Edition:
    """The same of any lesson, its sheet's table among its exhibits, and of data that differ."""
    spoken = Rendition(study, facts, LANGUAGES[code])
    exhibits = {}
    sheet = [lesson.sheet.exhibit] if lesson.sheet and lesson.sheet.exhibit else []
    for number, name in enumerate(dict.fromkeys([*lesson.exhibits, *sheet]), start=1):
        record = study.exhibits[name]
        drawn = Download("png-stage", f"figures/{name}.png", picture())
        exhibits[name] = Exhibit(
            id=name,
            kind=record.kind,
            number=number,
            said=said_of(record, spoken),
            content=CONTRACT.exhibit(record.kind, name)(spoken),
            drawings={},
            downloads=(drawn,) if record.kind == "figure" else (),
        )
    return Edition(study, facts, LANGUAGES[code], {}, exhibits, "https://example.org/")
