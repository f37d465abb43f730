"""What a picture file tells besides the picture is gone, and the picture is the same."""

import io
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tickets.analysis.metadata import without_metadata

MAKER, ORIENTATION, GPS = 0x010F, 0x0112, 0x8825
SECRET = "Ponsel Siti"


def picture() -> Image.Image:
    image = Image.new("RGB", (8, 6), "red")
    image.putpixel((1, 2), (0, 0, 255))
    return image


def with_secrets(form: str, orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[MAKER] = SECRET
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS)[2] = (3.0, 19.0, 12.0)
    more: dict[str, Any] = {}
    if form == "PNG":
        text = PngInfo()
        text.add_text("Author", SECRET)
        more["pnginfo"] = text
    if form == "JPEG":
        more["comment"] = SECRET
    file = io.BytesIO()
    picture().save(file, form, exif=exif, **more)
    return file.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_names_and_places_are_gone_and_the_picture_stays(form):
    before = with_secrets(form)
    assert SECRET.encode() in before
    after = without_metadata(before)
    assert SECRET.encode() not in after
    opened = Image.open(io.BytesIO(after))
    assert not opened.getexif().get_ifd(GPS)
    assert opened.tobytes() == Image.open(io.BytesIO(before)).tobytes()
    assert without_metadata(after) == after


def test_a_picture_that_lies_on_its_side_is_still_turned():
    after = without_metadata(with_secrets("JPEG", orientation=6))
    assert dict(Image.open(io.BytesIO(after)).getexif()) == {ORIENTATION: 6}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe1\xff",
        b"\x89PNG\r\n\x1a\n\x00",
        b"RIFF\0\0\0\0WEBP",
    ],
)
def test_what_is_no_picture_or_a_broken_one_stays_as_it_came(content):
    assert without_metadata(content)[:4] == content[:4]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_no_cut_file_raises(form):
    whole = with_secrets(form)
    for length in range(len(whole)):
        without_metadata(whole[:length])
