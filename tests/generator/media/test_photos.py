"""A photo becomes pixels alone, upright, in few bytes; what is none is refused by its file."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms, TiffImagePlugin
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

from generator.errors import InvalidData
from generator.media.photos import BUDGETS, photo_webp, size_of_webp, told_by

WHO, WHERE = b"Siti Rahayu", b"Kampung Kolam"
# A packet as programs write it, with a name and a place of nobody.
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>' + WHO + b"</dc:creator></x:xmpmeta>"
# IPTC within Photoshop's own: its marker, the block of IPTC, a by-line and a city.
IPTC = b"\x1c\x02\x50\x00\x0b" + WHO + b"\x1c\x02\x5a\x00\x0d" + WHERE
PHOTOSHOP = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00" + bytes([len(IPTC)]) + IPTC


def picture(width: int = 1200, height: int = 800, colour: str = "#807040") -> Image.Image:
    """A plain picture, darker at its left edge."""
    made = Image.new("RGB", (width, height), colour)
    made.paste("#101010", (0, 0, width // 10, height))
    return made


def told_exif(orientation: int = 1) -> Image.Exif:
    """What a phone writes: whose it is, where and when it was taken."""
    exif = Image.Exif()
    exif[Base.Artist] = WHO.decode()
    exif[Base.Orientation] = orientation
    exif.get_ifd(IFD.Exif)[Base.UserComment] = WHERE
    rational = TiffImagePlugin.IFDRational
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (rational(0), rational(57), rational(3)),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (rational(104), rational(35), rational(2)),
        }
    )
    return exif


def jpeg(one: Image.Image | None = None, **more: object) -> bytes:
    target = BytesIO()
    (one or picture()).save(target, "JPEG", quality=90, **more)
    return target.getvalue()


def png(one: Image.Image | None = None, **more: object) -> bytes:
    target = BytesIO()
    (one or picture()).save(target, "PNG", **more)
    return target.getvalue()


def webp(one: Image.Image | None = None, **more: object) -> bytes:
    target = BytesIO()
    (one or picture()).save(target, "WEBP", **more)
    return target.getvalue()


def png_texts() -> PngInfo:
    texts = PngInfo()
    texts.add_text("Author", WHO.decode())
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=False)
    texts.add_text("Description", WHERE.decode(), zip=True)
    return texts


TOLD = {
    "EXIF of a JPEG": (jpeg(exif=told_exif(), comment=WHO), ".jpg"),
    "XMP of a JPEG": (jpeg(xmp=XMP), ".jpeg"),
    "IPTC of a JPEG": (
        jpeg()[:2] + b"\xff\xed" + (len(PHOTOSHOP) + 2).to_bytes(2) + PHOTOSHOP + jpeg()[2:],
        ".jpg",
    ),
    "texts of a PNG": (png(pnginfo=png_texts(), exif=told_exif()), ".png"),
    "EXIF of a WebP": (webp(exif=told_exif().tobytes(), xmp=XMP), ".webp"),
    "what follows a JPEG": (jpeg() + WHO + WHERE, ".jpg"),
}


@pytest.mark.parametrize("kind", TOLD)
def test_what_tells_a_place_or_a_person_is_left_out(kind):
    content, ending = TOLD[kind]
    assert WHO in content or WHERE in content
    for width in BUDGETS:
        made = photo_webp(content, ending, "data/media/a", width)
        assert WHO not in made and WHERE not in made
        assert {made[at : at + 4] for at in (12,)} <= {b"VP8 ", b"VP8L"}, "more than a picture"
        shown = Image.open(BytesIO(made))
        assert not {"exif", "xmp", "icc_profile"} & shown.info.keys() and not shown.getexif()


@pytest.mark.parametrize("kind", [kind for kind in TOLD if not kind.startswith("what")])
def test_a_person_is_told_what_the_file_in_the_repository_holds(kind):
    content, ending = TOLD[kind]
    said = told_by(content, ending, "data/media/a")
    assert said and ("where it was taken" in said) == ("EXIF" in kind or kind == "texts of a PNG")
    assert told_by(jpeg(), ".jpg", "data/media/a") == []


def test_a_photo_stands_upright_as_its_camera_was_held():
    """Turned a quarter: what was its left edge is above."""
    made = photo_webp(jpeg(exif=told_exif(6)), ".jpg", "data/media/a", 480)
    assert size_of_webp(made) == (427, 640)
    shown = Image.open(BytesIO(made)).convert("L")
    assert shown.getpixel((200, 10)) < 60 < shown.getpixel((200, 630))


def test_a_profile_of_colours_is_applied_and_left_out():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = photo_webp(jpeg(picture(colour="#c02020"), icc_profile=profile), ".jpg", "a", 480)
    shown = Image.open(BytesIO(made))
    red, green, blue = shown.convert("RGB").getpixel((300, 100))
    assert red > 180 and green < 50 and blue < 50 and b"acsp" not in made


def test_what_is_transparent_is_white():
    clear = Image.new("RGBA", (600, 400), (0, 0, 0, 0))
    made = photo_webp(png(clear), ".png", "data/media/a", 480)
    assert min(Image.open(BytesIO(made)).convert("RGB").getpixel((9, 9))) > 250


def test_a_photo_full_of_details_fits_its_bytes_and_is_never_widened():
    """Softened noise stands for leaves and fish, noise itself for what no photo is."""
    noise = Image.effect_noise((1200, 900), 100).convert("RGB")
    for photo in (noise.resize((600, 450)).resize((1200, 900)), noise):
        for side, most in BUDGETS.items():
            made = photo_webp(jpeg(photo), ".jpg", "a", side)
            assert len(made) <= most and side / 2 <= max(size_of_webp(made)) <= side
    assert size_of_webp(photo_webp(jpeg(picture(700, 500)), ".jpg", "a", 960)) == (700, 500)


def test_the_same_photo_is_the_same_bytes():
    one, other = (photo_webp(jpeg(), ".jpg", "a", 960) for _ in range(2))
    assert one == other


def moving(form: str) -> bytes:
    target = BytesIO()
    frames = [picture(), picture(colour="red")]
    frames[0].save(target, form, save_all=True, append_images=frames[1:])
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "ending", "said"),
    [
        (jpeg(picture(470, 300)), ".jpg", '"470 x 300 pixels" - expected at least 480 x 240'),
        (png(Image.new("1", (9000, 6000))), ".png", "at most 50 megapixels"),
        (png(Image.new("1", (4000, 600))), ".png", "no side 3 times the other"),
        (moving("PNG"), ".png", "one picture, none that moves"),
        (moving("WEBP"), ".webp", "one picture, none that moves"),
        (jpeg()[:700], ".jpg", "expected a whole photo"),
        (png()[:200], ".png", "expected a whole photo"),
        (webp()[:60], ".webp", "expected a whole photo"),
        (b"\xff\xd8\xff" + b"\x00" * 50, ".jpg", "expected a whole photo"),
        (b"\x89PNG\r\n\x1a\n" + b"\xff" * 50, ".png", "expected a whole photo"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", ".webp", "expected a whole photo"),
    ],
)
def test_what_is_no_photo_for_a_page_is_refused_by_its_file(content, ending, said):
    with pytest.raises(InvalidData) as refused:
        photo_webp(content, ending, f"data/media/a{ending}", 960)
    assert said in str(refused.value)
    assert str(refused.value).startswith(f"data/media/a{ending}: ")
