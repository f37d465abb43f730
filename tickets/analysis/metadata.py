"""What a picture file tells besides the picture: where it was taken, by which phone, by whom.

A photo sent as a file carries it all; Telegram itself takes it out of those sent as photos. The
picture itself is copied byte by byte, so no quality is lost. Other formats are left as they are.
"""

import struct
from collections.abc import Iterator

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = {
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"cICP",
}  # fmt: skip
_WEBP_DROPPED = {b"EXIF", b"XMP "}
_WEBP_FLAGS = 0x08 | 0x04
"""Bits of a WebP's header that say that there is EXIF and XMP."""
_EXIF = b"Exif\x00\x00"
_ORIENTATION = 0x0112
_SHORT = 3


def without_metadata(content: bytes) -> bytes:
    """The same picture without what else is in its file; what is no picture, or a broken one, as
    it came. How it is to be turned stays."""
    try:
        if content.startswith(_JPEG):
            return b"".join(_jpeg(content))
        if content.startswith(_PNG):
            return b"".join(_png(content))
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError):
        return content
    return content


def _jpeg(content: bytes) -> Iterator[bytes]:
    """Segment by segment: application data but JFIF, ICC and Adobe's colours, and comments go."""
    yield _JPEG
    place = 2
    while True:
        marker, code = content[place], content[place + 1]
        if marker != 0xFF or code == 0xDA:
            yield content[place:]
            return
        if code == 0xFF:
            place += 1
            continue
        (length,) = struct.unpack_from(">H", content, place + 2)
        segment = content[place : place + 2 + length]
        if code == 0xE1 and segment[4:10] == _EXIF:
            yield _turned(_orientation(segment[10:]))
        elif not (0xE0 <= code <= 0xEF or code == 0xFE) or code in {0xE0, 0xE2, 0xEE}:
            yield segment
        place += 2 + length


def _orientation(tiff: bytes) -> int:
    """How the picture is to be turned; 1 where that is not said."""
    order = "<" if tiff[:2] == b"II" else ">"
    try:
        (start,) = struct.unpack_from(order + "I", tiff, 4)
        (entries,) = struct.unpack_from(order + "H", tiff, start)
        for entry in range(entries):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * entry)
            if (tag, kind) == (_ORIENTATION, _SHORT) and 1 <= value <= 8:
                return int(value)
    except struct.error:
        return 1
    return 1


def _turned(orientation: int) -> bytes:
    """A segment that says this alone; none for a picture that stands upright."""
    if orientation == 1:
        return b""
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, orientation, 0)
    tiff = b"MM\x00\x2a" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    body = _EXIF + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _png(content: bytes) -> Iterator[bytes]:
    yield _PNG
    place = len(_PNG)
    while place < len(content):
        (length,) = struct.unpack_from(">I", content, place)
        if content[place + 4 : place + 8] in _PNG_KEPT:
            yield content[place : place + 12 + length]
        place += 12 + length


def _webp(content: bytes) -> bytes:
    parts, place = [], 12
    while place + 8 <= len(content):
        name = content[place : place + 4]
        (length,) = struct.unpack_from("<I", content, place + 4)
        end = place + 8 + length + length % 2
        chunk = content[place:end]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS]) + chunk[9:]
        if name not in _WEBP_DROPPED:
            parts.append(chunk)
        place = end
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body
