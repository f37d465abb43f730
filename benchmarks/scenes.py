"""Made-up photos of streets, ditches and houses: alike in their composition, as real ones are."""

import random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 640, 480
_ASPHALT = ((70, 72, 76), (105, 100, 96), (128, 112, 92), (84, 84, 80))
_SKY = ((150, 190, 225), (205, 210, 215), (120, 140, 165), (235, 225, 205))


def scene(seed: int) -> Image.Image:
    """One photo; the same seed gives the same."""
    chance = random.Random(seed)
    horizon = int(HEIGHT * chance.uniform(0.25, 0.5))
    picture = _gradient(chance.choice(_SKY), _shade(chance, chance.choice(_SKY), 25))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, horizon, WIDTH, HEIGHT), fill=_shade(chance, (110, 125, 85), 45))
    for _ in range(chance.randint(2, 7)):
        _house(draw, chance, horizon)
    for _ in range(chance.randint(1, 6)):
        _tree(draw, chance, horizon)
    _road(draw, chance, horizon)
    for _ in range(chance.randint(1, 5)):
        _hole(draw, chance, horizon)
    for _ in range(chance.randint(0, 3)):
        _motorbike(draw, chance, horizon)
    return _photographed(picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.4, 1.4))), chance)


def _shade(chance: random.Random, colour: tuple[int, int, int], by: int) -> tuple[int, int, int]:
    red, green, blue = (max(0, min(255, part + chance.randint(-by, by))) for part in colour)
    return red, green, blue


def _gradient(top: tuple[int, int, int], bottom: tuple[int, int, int]) -> Image.Image:
    part = np.linspace(0, 1, HEIGHT)[:, None, None]
    rows = np.array(top) * (1 - part) + np.array(bottom) * part
    return Image.fromarray(np.broadcast_to(rows, (HEIGHT, WIDTH, 3)).astype(np.uint8))


def _house(draw: ImageDraw.ImageDraw, chance: random.Random, horizon: int) -> None:
    width, height = chance.randint(60, 220), chance.randint(50, 200)
    left, bottom = chance.randint(-60, WIDTH - 40), horizon + chance.randint(-10, 70)
    wall = _shade(chance, (190, 175, 150), 60)
    draw.rectangle((left, bottom - height, left + width, bottom), fill=wall)
    roof = [(left - 10, bottom - height), (left + width // 2, bottom - height - 50)]
    draw.polygon(
        [*roof, (left + width + 10, bottom - height)], fill=_shade(chance, (130, 70, 55), 40)
    )
    for x in range(left + 12, left + width - 20, chance.randint(28, 50)):
        draw.rectangle((x, bottom - height + 20, x + 16, bottom - height + 45), fill=(60, 65, 75))


def _tree(draw: ImageDraw.ImageDraw, chance: random.Random, horizon: int) -> None:
    x, y = chance.randint(0, WIDTH), horizon + chance.randint(-20, 60)
    draw.rectangle((x - 5, y - 90, x + 5, y), fill=(85, 65, 45))
    for _ in range(12):
        dx, dy, size = chance.randint(-40, 40), chance.randint(-130, -60), chance.randint(14, 34)
        leaf = _shade(chance, (60, 105, 50), 25)
        draw.ellipse((x + dx - size, y + dy - size, x + dx + size, y + dy + size), fill=leaf)


def _road(draw: ImageDraw.ImageDraw, chance: random.Random, horizon: int) -> None:
    far, near = chance.randint(120, 520), chance.randint(150, 490)
    half_far, half_near = chance.randint(10, 70), chance.randint(160, 420)
    edges = [(far - half_far, horizon), (far + half_far, horizon)]
    edges += [(near + half_near, HEIGHT), (near - half_near, HEIGHT)]
    draw.polygon(edges, fill=_shade(chance, chance.choice(_ASPHALT), 15))
    if chance.random() < 0.6:
        draw.line(
            [(far, horizon), (near, HEIGHT)], fill=(215, 215, 205), width=chance.randint(2, 9)
        )


def _hole(draw: ImageDraw.ImageDraw, chance: random.Random, horizon: int) -> None:
    x, y = chance.randint(60, WIDTH - 60), chance.randint(horizon + 40, HEIGHT - 20)
    width, height = chance.randint(20, 110), chance.randint(8, 40)
    water = chance.random() < 0.5
    fill = _shade(chance, (140, 130, 105) if water else (45, 42, 40), 20)
    draw.ellipse((x - width, y - height, x + width, y + height), fill=fill)


def _motorbike(draw: ImageDraw.ImageDraw, chance: random.Random, horizon: int) -> None:
    x, y, size = (
        chance.randint(30, WIDTH - 90),
        chance.randint(horizon, HEIGHT - 70),
        chance.randint(12, 30),
    )
    colour = _shade(chance, (120, 60, 60), 100)
    draw.ellipse((x, y, x + size, y + size), outline=(20, 20, 20), width=4)
    draw.ellipse((x + 2 * size, y, x + 3 * size, y + size), outline=(20, 20, 20), width=4)
    draw.rectangle((x + size // 2, y - size // 2, x + 2 * size, y + size // 3), fill=colour)


def _photographed(picture: Image.Image, chance: random.Random) -> Image.Image:
    """Light from one side, coarse texture, and the noise of a cheap sensor."""
    dice = np.random.default_rng(chance.randrange(2**32))
    pixels: NDArray[np.float64] = np.asarray(picture, dtype=float)
    light = np.linspace(chance.uniform(0.75, 1), chance.uniform(0.75, 1.15), WIDTH)[None, :, None]
    coarse = dice.normal(0, 12, (HEIGHT // 16, WIDTH // 16, 1)).repeat(16, 0).repeat(16, 1)
    fine = dice.normal(0, chance.uniform(3, 10), pixels.shape)
    return Image.fromarray(np.clip(pixels * light + coarse + fine, 0, 255).astype(np.uint8))
