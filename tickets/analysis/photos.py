"""Which photos show the same picture, though one was compressed, cropped or brightened since.

A print says for each of some hundred places of a small grey copy whether the picture gets brighter
there, to the right and downwards. Two prints of one picture differ in few of these bits, those of
different pictures in about half.
"""

import io
import threading
import warnings
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

SIDE = 12
BITS = 2 * SIDE * SIDE
LIKE = 66
"""Bits in which prints of one picture may differ; chosen and reported by `benchmarks photos`."""
PLAIN = 4.0
"""Deviation of the grey (of 255) below which a picture shows nothing that could be recognised."""
CUT = 0.05
"""A photo may have lost so much of its width and height, at whichever edge, and is still found."""
_EDGES = ((0.5, 0.5), (0, 0), (1, 0), (0, 1), (1, 1))
_FORMATS = ("JPEG", "PNG", "WEBP")
_DECODED_AT_MOST = 16_000_000
"""Pixels of what has to be decoded whole; a photo's JPEG is decoded at an eighth of its size."""
_SMALL = (208, 156)

Grey = NDArray[np.uint8]

Image.MAX_IMAGE_PIXELS = 120_000_000
warnings.simplefilter("error", Image.DecompressionBombWarning)
_ONE_AT_A_TIME = threading.Lock()
"""Decoding may take tens of megabytes; several at once would be too much for a small machine."""


def print_of(content: bytes) -> bytes | None:
    """The print of a picture; it computes for some hundredths of a second: call it in a thread.

    Returns:
        None where there is nothing to compare: no picture, a broken or far too large one, or a
        plain surface such as a photo in the dark.
    """
    small = _small(content)
    return None if small is None else _print(small)


def prints_to_find(content: bytes) -> tuple[bytes, ...]:
    """The prints under which a picture, or what it was cut from, may have been kept; () as above.

    Besides its own those of its middle and corners, and those of it with a margin added.
    """
    small = _small(content)
    return () if small is None else tuple(map(_print, _variants(small)))


def like(wanted: Sequence[bytes], kept: Sequence[bytes]) -> Sequence[tuple[int, int]]:
    """Which kept prints are like one of the wanted ones.

    Returns:
        The place among ``kept`` and the number of bits that differ, the most alike first.
    """
    if not wanted or not kept:
        return []
    among = np.frombuffer(b"".join(kept), np.uint8).reshape(len(kept), -1)
    closest = np.full(len(kept), BITS)
    for one in wanted:
        differing = np.bitwise_count(among ^ np.frombuffer(one, np.uint8)).sum(axis=1)
        closest = np.minimum(closest, differing)
    found = [(int(place), int(closest[place])) for place in np.flatnonzero(closest <= LIKE)]
    return sorted(found, key=lambda pair: pair[1])


def _small(content: bytes) -> Grey | None:
    try:
        with _ONE_AT_A_TIME, Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            picture.draft("L", _SMALL)
            if picture.width * picture.height > _DECODED_AT_MOST:
                return None
            upright = ImageOps.exif_transpose(picture).convert("L")
            grey = np.asarray(upright.resize(_SMALL, Image.Resampling.BOX))
    except Exception:  # noqa: BLE001  # whatever a broken picture makes a decoder raise
        return None
    return grey if float(grey.std()) >= PLAIN else None


def _print(grey: Grey) -> bytes:
    picture = Image.fromarray(grey)
    right, down = (
        np.asarray(picture.resize(size, Image.Resampling.LANCZOS), dtype=np.int16)
        for size in ((SIDE + 1, SIDE), (SIDE, SIDE + 1))
    )
    brighter = [right[:, 1:] > right[:, :-1], down[1:] > down[:-1]]
    return np.packbits(np.concatenate([part.ravel() for part in brighter])).tobytes()


def _variants(grey: Grey) -> Iterator[Grey]:
    yield grey
    height, width = grey.shape
    cut_y, cut_x = round(height * CUT), round(width * CUT)
    for part_x, part_y in _EDGES:
        left, above = int(cut_x * part_x), int(cut_y * part_y)
        right, below = cut_x - left, cut_y - above
        yield grey[above : height - below, left : width - right]
        yield np.pad(grey, ((above, below), (left, right)), mode="edge")
