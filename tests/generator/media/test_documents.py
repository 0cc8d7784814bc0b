"""A document loses what it says of its making; one that is locked, broken or acts is refused."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link, Text
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from generator.errors import InvalidData
from generator.media.documents import clean_pdf, pages_of_pdf
from generator.media.segments import picture_alone

WHO, FILE = b"Siti Rahayu", "data/media/form.pdf"


def stream(content: bytes, **entries: str) -> DecodedStreamObject:
    made = DecodedStreamObject()
    made.set_data(content)
    for name, value in entries.items():
        made[NameObject(f"/{name}")] = NameObject(f"/{value}")
    return made


def pdf(change: Callable[[PdfWriter], object] = lambda writer: None, pages: int = 2) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 400)
    change(writer)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def named(writer: PdfWriter) -> None:
    writer.add_metadata({"/Author": WHO.decode(), "/CreationDate": "D:20260101", "/Title": "x"})


def with_xmp(writer: PdfWriter) -> None:
    packet = writer._add_object(stream(b"<x:xmpmeta>" + WHO, Type="Metadata", Subtype="XML"))
    writer._root_object[NameObject("/Metadata")] = packet
    writer.pages[0][NameObject("/Metadata")] = packet


def with_notes_of_a_program(writer: PdfWriter) -> None:
    private = DictionaryObject({NameObject("/By"): TextStringObject(WHO.decode())})
    writer.pages[0][NameObject("/PieceInfo")] = writer._add_object(private)
    writer.pages[1][NameObject("/Thumb")] = writer._add_object(stream(WHO))


def photo_of(whose: bytes) -> bytes:
    exif = Image.Exif()
    exif[0x013B] = whose.decode()
    target = BytesIO()
    Image.new("RGB", (40, 30), "#a06030").save(target, "JPEG", exif=exif, comment=whose)
    return target.getvalue() + whose


def with_photo(writer: PdfWriter) -> None:
    photo = StreamObject()
    photo._data = photo_of(WHO)
    for name, value in (
        ("Type", NameObject("/XObject")),
        ("Subtype", NameObject("/Image")),
        ("Width", NumberObject(40)),
        ("Height", NumberObject(30)),
        ("ColorSpace", NameObject("/DeviceRGB")),
        ("BitsPerComponent", NumberObject(8)),
        ("Filter", NameObject("/DCTDecode")),
    ):
        photo[NameObject(f"/{name}")] = value
    holder = DictionaryObject({NameObject("/P"): writer._add_object(photo)})
    page = writer.pages[0]
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): holder})
    page[NameObject("/Contents")] = writer._add_object(stream(b"q 40 0 0 30 9 9 cm /P Do Q"))


def with_remark(writer: PdfWriter) -> None:
    remark = Text(rect=(0, 0, 9, 9), text="Please check.")
    remark[NameObject("/T")] = TextStringObject(WHO.decode())
    writer.add_annotation(0, remark)


TOLD = [named, with_xmp, with_notes_of_a_program, with_photo, with_remark]


@pytest.mark.parametrize("change", TOLD)
def test_what_tells_a_person_is_left_out(change):
    content = pdf(change)
    assert WHO in content
    made = clean_pdf(content, FILE)
    assert WHO not in made and b"/Producer" not in made and b"xmpmeta" not in made
    assert pages_of_pdf(made) == 2 and clean_pdf(content, FILE) == made


def test_its_pages_keep_what_they_show():
    made = PdfReader(BytesIO(clean_pdf(pdf(with_photo), FILE)))
    shown = made.pages[0].images[0].image
    assert shown.size == (40, 30) and shown.convert("RGB").getpixel((9, 9))[0] > 130


def test_a_link_to_a_page_and_a_way_to_open_it_stay():
    def led(writer: PdfWriter) -> None:
        writer.add_annotation(0, Link(rect=(0, 0, 9, 9), url="https://example.org/"))
        writer.add_annotation(1, Link(rect=(0, 0, 9, 9), target_page_index=0))
        page = writer.pages[1].indirect_reference
        writer._root_object[NameObject("/OpenAction")] = ArrayObject([page, NameObject("/Fit")])

    made = PdfReader(BytesIO(clean_pdf(pdf(led), FILE)))
    link, way = (page["/Annots"][0].get_object() for page in made.pages)
    assert link["/A"]["/URI"] == "https://example.org/" and "/Dest" in way
    assert made.root_object["/OpenAction"][0].get_object() == made.pages[1]


def act(name: str, **more: str) -> DictionaryObject:
    entries = {NameObject("/S"): NameObject(f"/{name}")}
    return DictionaryObject(
        entries | {NameObject(f"/{key}"): TextStringObject(value) for key, value in more.items()}
    )


def opening(action: DictionaryObject) -> Callable[[PdfWriter], object]:
    return lambda writer: writer._root_object.update({NameObject("/OpenAction"): action})


def pressed(action: DictionaryObject) -> Callable[[PdfWriter], object]:
    def change(writer: PdfWriter) -> None:
        link = Link(rect=(0, 0, 9, 9), url="https://example.org/")
        link[NameObject("/A")] = writer._add_object(action)
        writer.add_annotation(0, link)

    return change


def on_a_page(writer: PdfWriter) -> None:
    held = DictionaryObject({NameObject("/O"): act("GoTo")})
    writer.pages[0][NameObject("/AA")] = held


def with_form(writer: PdfWriter) -> None:
    form = DictionaryObject({NameObject("/XFA"): TextStringObject("x")})
    writer._root_object[NameObject("/AcroForm")] = form


def with_script(writer: PdfWriter) -> None:
    names = DictionaryObject({NameObject("/JavaScript"): act("JavaScript", JS="app.alert(1)")})
    writer._root_object[NameObject("/Names")] = names


def locked(writer: PdfWriter) -> None:
    writer.encrypt("", "owner", algorithm="RC4-128")


def other_picture(writer: PdfWriter) -> None:
    with_photo(writer)
    photo = writer.pages[0]["/Resources"]["/XObject"]["/P"].get_object()
    photo[NameObject("/Filter")] = NameObject("/JPXDecode")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (with_script, '"/JavaScript" - expected no script'),
        (pressed(act("URI", URI="javascript:alert(1)")), "an address that begins with https://"),
        (lambda writer: writer.add_attachment("a.exe", b"MZ"), "no file within it"),
        (opening(act("JavaScript", JS="app.alert(1)")), "expected no"),
        (opening(act("URI", URI="https://example.org/")), "nothing that happens when it is opened"),
        (pressed(act("Launch", F="a.exe")), '"/Launch" - expected links to pages alone'),
        (pressed(act("SubmitForm", F="https://example.org/")), "links to pages alone"),
        (pressed(act("GoToR", F="other.pdf")), "links to pages alone"),
        (pressed(act("JavaScript", JS="x")), "expected"),
        (on_a_page, "nothing that happens when it is opened"),
        (with_form, "no form, film or program"),
        (locked, "a PDF without a password"),
        (other_picture, "pictures as JPEG, packed once"),
    ],
)
def test_what_acts_or_is_locked_is_refused_by_its_file(change, said):
    with pytest.raises(InvalidData) as refused:
        clean_pdf(pdf(change), FILE)
    assert str(refused.value).startswith(f"{FILE}: ") and said in str(refused.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n", "a whole PDF"),
        (pdf()[:200], "a whole PDF"),
        (b"%PDF-1.7\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF", "a whole PDF"),
        (pdf().replace(b"/Pages", b"/Sheet"), "expected"),
        (pdf(pages=101), '"101 pages" - expected 1 to 100 pages'),
        (pdf(pages=0), "expected"),
    ],
)
def test_what_is_no_document_for_a_page_is_refused(content, said):
    with pytest.raises(InvalidData) as refused:
        clean_pdf(content, FILE)
    assert str(refused.value).startswith(f"{FILE}: ") and said in str(refused.value)


def test_a_jpeg_keeps_its_picture_and_loses_what_stands_beside_it():
    content = photo_of(WHO)
    alone = picture_alone(content)
    assert alone and WHO in content and WHO not in alone
    one, other = (Image.open(BytesIO(text)).tobytes() for text in (content, alone))
    assert one == other
    assert [picture_alone(text) for text in (b"", b"\xff\xd8", b"GIF89a", content[:300])] == [
        None
    ] * 4
