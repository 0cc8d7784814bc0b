"""Where a page may show a photo, a drawing or a document: on a line of its own, not at its head."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.errors import InvalidProse, quoted
from generator.reading.media import DOCUMENT, PICTURE
from generator.writing.prose import HEADING, on_line

MEDIA_PLACE = re.compile(rf"\{{\{{ (?:{PICTURE}|{DOCUMENT})\.[\w-]+(:\w+)? \}}\}}")


def media_faults(text: str, file: str) -> Iterator[InvalidProse]:
    """Places of media within a sentence, with a form, twice on a page or above its first section.

    What a reader sees first has to stay light: a photo there would double its weight.
    """
    first, seen = HEADING.search(text), set[str]()
    for found in MEDIA_PLACE.finditer(text):
        where, said = on_line(file, text, found.start()), quoted(found[0])
        line = text[text.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0]
        if found[1] or line.strip() != found[0]:
            yield InvalidProse(where, f"{said} - expected it on a line of its own, without a form")
        elif not first or found.start() < first.start():
            yield InvalidProse(
                where, f"{said} - expected it below the page's first section heading"
            )
        elif found[0] in seen:
            yield InvalidProse(where, f"{said} - expected it once a page")
        seen.add(found[0])
