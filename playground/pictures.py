"""Pictures without a graphics library: their size, what photos lose on their way, plain ones."""

import random
import struct
import zlib

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
TILES = 8
"""Shades in a row of a generated picture, and in a column."""
SIZE_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def picture_size(content: bytes) -> tuple[int, int, str] | None:
    """Width, height and MIME type of a PNG, JPEG, GIF or WebP; None for anything else."""
    if content.startswith(PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height, "image/png"
    if content.startswith(JPEG):
        return _jpeg_size(content)
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height, "image/gif"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return 512, 512, "image/webp"
    return None


def _segments(content: bytes) -> list[tuple[int, int, int]]:
    """The marker, start and end of each segment of a JPEG before its picture data."""
    found, position = [], 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        end = position + 2 + int.from_bytes(content[position + 2 : position + 4], "big")
        found.append((marker, position, end))
        if marker == 0xDA:
            break
        position = end
    return found


def _jpeg_size(content: bytes) -> tuple[int, int, str] | None:
    for marker, start, _ in _segments(content):
        if marker in SIZE_MARKERS:
            height, width = struct.unpack(">HH", content[start + 5 : start + 9])
            return width, height, "image/jpeg"
    return None


def without_exif(content: bytes) -> bytes:
    """A photo loses its EXIF (camera, time, place); what is sent as a document keeps it."""
    if not content.startswith(JPEG):
        return content
    dropped = [(start, end) for marker, start, end in _segments(content) if 0xE1 <= marker <= 0xEF]
    for start, end in reversed(dropped):
        content = content[:start] + content[end:]
    return content


def plain_png(width: int, height: int, colour: str = "#7a9e9f", taken: int = 0) -> bytes:
    """A picture in shades of one colour with a lighter frame.

    Args:
        taken: which photo it is: no two look alike, as no two photos do; 0 is of one shade.
    """
    channels = tuple(int(colour[index : index + 2], 16) for index in (1, 3, 5))
    shades = random.Random(taken)
    edge = max(1, min(width, height) // 24)
    across, down = max(0, width - 2 * edge), max(0, height - 2 * edge)
    tiles = min(TILES, across, down) if taken else 1

    def pixel(lighter: int) -> bytes:
        return bytes(max(0, min(255, value + lighter)) for value in channels)

    def row() -> bytes:
        widths = [across * (tile + 1) // tiles - across * tile // tiles for tile in range(tiles)]
        inner = (pixel(shades.randint(-70, 70) if taken else 0) * wide for wide in widths)
        right = min(edge, max(0, width - edge))
        return b"\0" + pixel(40) * min(edge, width) + b"".join(inner) + pixel(40) * right

    top = b"\0" + pixel(40) * width
    heights = [down * (tile + 1) // tiles - down * tile // tiles for tile in range(tiles)]
    middle = b"".join(row() * high for high in heights)
    rows = top * edge + middle + top * edge
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (
        (b"IHDR", header),
        (b"IDAT", zlib.compress(rows[: (1 + 3 * width) * height], 6)),
        (b"IEND", b""),
    )
    packed = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return PNG + b"".join(packed)
