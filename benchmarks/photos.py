"""How well reused photos are found: recall by what was done to them, and false alarms."""

import io
import random
import time
from collections.abc import Callable, Mapping, Sequence

from PIL import Image, ImageEnhance

from benchmarks.scenes import scene
from tickets.analysis.photos import BITS, LIKE, like, print_of, prints_to_find

TUNING, APART = range(200), range(10_000, 10_400)
"""Seeds of the scenes on which the threshold was chosen, and of those it is reported on."""
ALTERED = 80
"""Scenes of each part that are altered in every way; all are compared with all others."""
KEPT = 50_000
"""Prints among which one is looked for."""
WANTED_RECALL, FALSE_AT_MOST = 0.99, 0.001

Change = Callable[[Image.Image], Image.Image]


def _cropped(part: float, x: float, y: float) -> Change:
    def crop(picture: Image.Image) -> Image.Image:
        width, height = round(picture.width * (1 - part)), round(picture.height * (1 - part))
        left, top = int((picture.width - width) * x), int((picture.height - height) * y)
        return picture.crop((left, top, left + width, top + height))

    return crop


def _brightened(by: float) -> Change:
    return lambda picture: ImageEnhance.Brightness(picture).enhance(by)


def _turned(picture: Image.Image) -> Image.Image:
    return _cropped(0.06, 0.5, 0.5)(picture.rotate(2, Image.Resampling.BICUBIC))


def _as_it_is(picture: Image.Image) -> Image.Image:
    return picture


def _everything(picture: Image.Image) -> Image.Image:
    changed = _brightened(1.2)(_cropped(0.05, 1, 0)(picture))
    return changed.resize((304, 228))


CHANGES: Mapping[str, tuple[Change, int]] = {
    "recompressed, quality 70": (_as_it_is, 70),
    "recompressed, quality 30": (_as_it_is, 30),
    "recompressed, quality 10": (_as_it_is, 10),
    "cropped by 5 %, middle": (_cropped(0.05, 0.5, 0.5), 80),
    "cropped by 5 %, one corner": (_cropped(0.05, 0, 0), 80),
    "cropped by 5 %, anywhere": (_cropped(0.05, 0.3, 0.8), 80),
    "cropped by 10 %, middle": (_cropped(0.10, 0.5, 0.5), 80),
    "brightened by 30 %": (_brightened(1.3), 80),
    "darkened by 30 %": (_brightened(0.7), 80),
    "half the size": (lambda picture: picture.resize((320, 240)), 80),
    "turned by 2 degrees": (_turned, 80),
    "cropped, brightened, smaller, quality 50": (_everything, 50),
}
"""What is done to a photo before it is used again, and the quality it is saved in."""


def saved(picture: Image.Image, quality: int) -> bytes:
    """The picture as JPEG."""
    content = io.BytesIO()
    picture.save(content, "JPEG", quality=quality)
    return content.getvalue()


def _distance(wanted: Sequence[bytes], kept: bytes) -> int:
    return min((int.from_bytes(one) ^ int.from_bytes(kept)).bit_count() for one in wanted)


def measured(seeds: range) -> tuple[dict[str, list[int]], list[int]]:
    """Differing bits of altered photos by change, and of photos of different scenes."""
    pictures = {seed: scene(seed) for seed in seeds}
    contents = {seed: saved(picture, 90) for seed, picture in pictures.items()}
    kept = {seed: print_of(content) or b"" for seed, content in contents.items()}
    altered = {
        name: [
            _distance(prints_to_find(saved(change(pictures[seed]), quality)), kept[seed])
            for seed in seeds[:ALTERED]
        ]
        for name, (change, quality) in CHANGES.items()
    }
    unrelated = [
        _distance(wanted, kept[other])
        for seed in seeds
        for wanted in [prints_to_find(contents[seed])]
        for other in seeds
        if other != seed
    ]
    return altered, unrelated


def chosen(altered: Mapping[str, Sequence[int]], unrelated: Sequence[int]) -> int:
    """The threshold half-way between the worst altered photo and the likest unrelated one."""
    return (max(max(bits) for bits in altered.values()) + min(unrelated)) // 2


def main() -> None:
    """Print the threshold, recall and false alarms on the part kept apart, and the time."""
    threshold = chosen(*measured(TUNING))
    print(f"photos: threshold by the tuning part {threshold}, in use {LIKE} of {BITS} bits")
    altered, unrelated = measured(APART)
    for name, bits in altered.items():
        found = sum(one <= LIKE for one in bits) / len(bits)
        print(f"photos, kept apart, {name}: recall {found:.1%} (most bits {max(bits)})")
    false = sum(one <= LIKE for one in unrelated)
    print(
        f"photos, kept apart, unrelated: {false} false alarms in {len(unrelated):,} pairs "
        f"(fewest bits {min(unrelated)})"
    )
    _time()


def _time() -> None:
    content = saved(scene(1).resize((1280, 960)), 85)
    started = time.process_time()
    for _ in range(20):
        print_of(content)
    each = (time.process_time() - started) / 20
    chance = random.Random(1)
    kept = [chance.randbytes(BITS // 8) for _ in range(KEPT)]
    wanted = prints_to_find(content)
    started = time.process_time()
    like(wanted, kept)
    compared = time.process_time() - started
    print(
        f"photos: {each * 1000:.0f} ms of processor time a print (1280 x 960), "
        f"{compared * 1000:.0f} ms to look for one among {KEPT:,}"
    )


if __name__ == "__main__":
    main()
