"""What a maintainer may be handed: a photo from a phone, a drawing, a document, with their records.

Nobody is called so, and it was taken nowhere.
"""

from io import BytesIO

from PIL import Image, ImageDraw, TiffImagePlugin
from PIL.ExifTags import GPS, IFD, Base
from pypdf import PdfWriter

WHO, WHERE = "Siti Rahayu", "Kampung Kolam"
DRAWING = f"""<?xml version="1.0"?>
<!-- by {WHO} -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">
  <title>{WHO}</title><metadata>{WHERE}</metadata>
  <g inkscape:label="{WHO}">
    <path d="M20 300C200 20 400 20 620 300" style="fill:none;stroke:#003366;stroke-width:4"/>
    <text x="40" y="40" font-size="24">km 1</text>
  </g>
</svg>
"""
# By name: its licence, and of alternative text, caption and source each in both languages.
TOLD = {
    "road-in-rain": (
        "CC BY 4.0",
        ("A wet road between two rows of houses.", "Jalan basah di antara dua deret rumah."),
        ("The road in the rain.", "Jalan itu saat hujan."),
        ("The school’s own photo.", "Foto milik sekolah."),
    ),
    "plan": (
        "CC0 1.0",
        ("A road that rises and falls.", "Jalan yang naik lalu turun."),
        ("The road from the side.", "Jalan itu dari samping."),
        ("Drawn by the school.", "Digambar oleh sekolah."),
    ),
    "form": (
        "CC BY-SA 4.0",
        ("The questions that pupils were asked.", "Pertanyaan untuk para murid."),
        ("The form of the survey", "Formulir survei"),
        ("The school.", "Sekolah."),
    ),
}
RECORDS = "\n".join(
    f'[{name}]\nlicence = "{licence}"\n'
    + "".join(
        f'[{name}.{part}]\nen = "{english}"\nid = "{indonesian}"\n'
        for part, (english, indonesian) in zip(
            ("alternative", "caption", "source"), texts, strict=True
        )
    )
    for name, (licence, *texts) in (TOLD | {"unasked": TOLD["road-in-rain"]}).items()
)


def photo() -> bytes:
    """A photo as a phone writes it: lying on its side, with who took it, and where by GPS."""
    rational = TiffImagePlugin.IFDRational
    made = Image.effect_noise((80, 60), 40).convert("RGB").resize((1600, 1200))
    ImageDraw.Draw(made).rectangle((200, 700, 1400, 1100), fill="#a0642a")
    exif = made.getexif()
    exif[Base.Orientation], exif[Base.Artist] = 6, WHO
    exif.get_ifd(IFD.Exif)[Base.UserComment] = WHERE.encode()
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (rational(0), rational(57), rational(3)),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (rational(104), rational(35), rational(2)),
        }
    )
    target = BytesIO()
    made.save(target, "JPEG", quality=85, exif=exif)
    return target.getvalue()


def document() -> bytes:
    """A page as a word processor exports it, with its writer's name."""
    writer = PdfWriter()
    writer.add_blank_page(300, 400)
    writer.add_metadata({"/Author": WHO, "/Subject": WHERE})
    target = BytesIO()
    writer.write(target)
    return target.getvalue()
