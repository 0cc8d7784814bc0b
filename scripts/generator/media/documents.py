"""A document (PDF) without what it says of its making, and without what acts when it is opened."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from generator.errors import InvalidData
from generator.media.segments import picture_alone

MADE_FROM = (__name__, "generator.media.segments")
MOST_PAGES = 100
# Who wrote it and when, by which program, its private notes, copies of it; who remarked on it (/T).
TOLD = ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb", "/SpiderInfo", "/CreationDate")
# What runs, fetches, sends or hides something.
ACTS = {
    **dict.fromkeys(("/JavaScript", "/JS"), "no script"),
    **dict.fromkeys(("/EmbeddedFiles", "/EF", "/AF"), "no file within it"),
    **dict.fromkeys(("/AA", "/OpenAction"), "nothing that happens when it is opened"),
    **dict.fromkeys(("/RichMedia", "/XFA", "/Launch"), "pages alone: no form, film or program"),
}
ACTIONS = {"/Launch", "/JavaScript", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/RichMedia"}
NOT_WHOLE = (PyPdfError, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError)
NOT_WHOLE_EITHER = (AssertionError, RecursionError, NotImplementedError, OverflowError)


def clean_pdf(content: bytes, file: str) -> bytes:
    """The document anew, of its pages; InvalidData where it is locked, broken, long or acts."""
    # What it remarks on a file that is not quite as it should be helps nobody who builds.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(BytesIO(content), strict=False)
        if reader.is_encrypted:
            raise InvalidData(file, None, None, None, "a PDF without a password")
        pages = len(reader.pages)
        if not 0 < pages <= MOST_PAGES:
            raise InvalidData(file, None, None, f"{pages} pages", f"1 to {MOST_PAGES} pages")
        return written_anew(reader, file)
    except InvalidData:
        raise
    except (*NOT_WHOLE, *NOT_WHOLE_EITHER):
        raise InvalidData(file, None, None, None, "a whole PDF, which this one is not") from None


def written_anew(reader: PdfReader, file: str) -> bytes:
    """All that its pages need, packed, and nothing else; the same bytes each time."""
    writer = PdfWriter(clone_from=reader)
    writer.metadata = None
    for one in objects_of(writer):
        for key in (*one,):
            if key in TOLD:
                del one[key]
            elif key in ACTS and not is_way_within(key, one):
                raise InvalidData(file, None, None, key, ACTS[key])
        if (action := one.get("/S")) in ACTIONS:
            raise InvalidData(file, None, None, str(action), "links to pages alone")
        if "/URI" in one and not re.match("https?://|mailto:", address := str(one["/URI"])):
            raise InvalidData(file, None, None, address, "an address that begins with https://")
        if "/Rect" in one and one.get("/Subtype") != "/Widget":
            one.pop("/T", None)
        if isinstance(one, StreamObject):
            check_picture(one, file)
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def check_picture(stream: StreamObject, file: str) -> None:
    """A picture within it loses what it says beside itself, as a camera wrote it."""
    found = stream.get("/Filter")
    filters = [str(one) for one in found] if isinstance(found, ArrayObject) else [str(found)]
    alone = picture_alone(stream._data) if filters == ["/DCTDecode"] else None
    if "/JPXDecode" in filters or ("/DCTDecode" in filters and alone is None):
        raise InvalidData(file, None, None, " ".join(filters), "pictures as JPEG, packed once")
    if alone is not None:
        stream._data = alone


def is_way_within(key: str, holder: DictionaryObject) -> bool:
    """Whether what happens on opening is that a page is shown, and no more."""
    found = holder[key]
    if key != "/OpenAction":
        return False
    return isinstance(found, ArrayObject) or (
        isinstance(found, DictionaryObject) and found.get("/S") == "/GoTo"
    )


def objects_of(writer: PdfWriter) -> Iterator[DictionaryObject]:
    """Every dictionary of a document, at whatever depth."""
    left: list[PdfObject | None] = [*writer._objects, writer._root_object]
    while left:
        one = left.pop()
        if isinstance(one, DictionaryObject):
            yield one
            # By what it holds itself: what it refers to stands in the list already.
            left += [value for value in dict.values(one)]
        elif isinstance(one, ArrayObject):
            left += list.__iter__(one)


def pages_of_pdf(content: bytes) -> int:
    """How many pages what was made has."""
    return len(PdfReader(BytesIO(content)).pages)
