import io
import struct
import zlib

import pytest
from PIL import Image, ImageEnhance

from benchmarks.photos import CHANGES, saved
from benchmarks.scenes import scene
from tickets.analysis.photos import BITS, LIKE, like, print_of, prints_to_find


def looked_up(content: bytes, *kept: Image.Image) -> list[int]:
    """The places of kept pictures that are like the content."""
    prints = [print_of(saved(picture, 90)) or b"" for picture in kept]
    return [place for place, _ in like(prints_to_find(content), prints)]


@pytest.mark.parametrize("change", CHANGES)
def test_a_photo_is_found_whatever_was_done_to_it(change):
    alter, quality = CHANGES[change]
    pictures = [scene(seed) for seed in range(5)]
    assert looked_up(saved(alter(pictures[3]), quality), *pictures) == [3]


def test_a_photo_is_found_that_was_cut_from_the_new_one():
    whole = scene(1)
    cut = whole.crop((20, 10, whole.width - 10, whole.height - 12))
    assert looked_up(saved(whole, 80), cut) == [0]


def test_the_likest_comes_first():
    picture = scene(1)
    darker = ImageEnhance.Brightness(picture.crop((0, 0, 608, 456))).enhance(0.6)
    kept = [print_of(saved(one, 80)) or b"" for one in (darker, scene(2), picture)]
    found = like(prints_to_find(saved(picture, 80)), kept)
    assert [place for place, _ in found] == [2, 0]
    assert found[0][1] <= found[1][1] <= LIKE


def test_a_turned_phone_is_no_other_picture():
    picture = scene(1)
    content = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.rotate(90, expand=True).save(content, "JPEG", exif=exif)
    assert looked_up(content.getvalue(), picture) == [0]


def bomb() -> bytes:
    """A small PNG that says to be a picture of ten thousand million pixels."""

    def part(name: bytes, data: bytes) -> bytes:
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = part(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", b"x") + part(b"IEND", b"")


def large_png() -> bytes:
    content = io.BytesIO()
    Image.new("1", (5000, 5000)).save(content, "PNG")
    return content.getvalue()


def moving() -> bytes:
    content = io.BytesIO()
    scene(1).save(content, "GIF", save_all=True, append_images=[scene(2)])
    return content.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7 no picture",
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
        saved(scene(1), 80)[:500],
        b"\xff\xd8\xff\xe0" + b"\x00" * 50,
        saved(Image.new("RGB", (640, 480), (8, 8, 10)), 80),
        bomb(),
        large_png(),
        moving(),
    ],
    ids=["empty", "pdf", "heic", "cut off", "broken", "dark", "bomb", "large", "gif"],
)
def test_what_cannot_be_compared_has_no_print(content):
    assert print_of(content) is None
    assert prints_to_find(content) == ()


def test_nothing_is_like_nothing():
    assert like([], [b"\x00" * (BITS // 8)]) == []
    assert like([b"\x00" * (BITS // 8)], []) == []
