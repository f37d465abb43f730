"""Posters to print: a QR code that opens the citizens' bot with place and category filled in."""

import textwrap
from collections.abc import Iterator, Sequence
from html import escape, unescape
from io import BytesIO
from pathlib import Path

import segno

from bot.trouble import Trouble
from handlers.texts import Texts
from tickets.city import City, Link

SIZES = {"A4": (210, 297), "A5": (148, 210)}
"""Millimetres."""
WIDE, HIGH = SIZES["A4"]
"""Everything is drawn in the millimetres of A4; another size of paper only scales it."""
MARGIN = 15
QR_WIDE = 110
LETTER = 0.56
"""How wide a letter is on average, in parts of its size; sans-serif fonts differ little."""
DARK, PALE = "#0f4c5c", "#ffffff"
PICTURES = (".png", ".svg")
"""What a QR code alone can be written as."""


def choose(city: City, codes: Sequence[str], *, every: bool) -> tuple[Link | None, ...]:
    """The links that posters are wanted for; None stands for the general one.

    Raises:
        Trouble: the pack has no link with one of the codes, or none at all.
    """
    if every:
        if not city.links:
            raise Trouble("The pack has no links. Add [[links]], or ask for the general poster.")
        return city.links
    unknown = [code for code in codes if city.find_link(code) is None]
    if unknown:
        known = ", ".join(link.code for link in city.links) or "none"
        raise Trouble(f"The pack has no link {unknown[0]!r}. The codes under [[links]]: {known}.")
    return tuple(city.find_link(code) for code in codes) or (None,)


def draw_all(
    city: City,
    links: Sequence[Link | None],
    folder: Path,
    *,
    size: str,
    bot_name: str,
    language: str | None,
) -> Iterator[Path]:
    """Write a poster for each link, and tell which files they are.

    Raises:
        Trouble: size or language are not known, or the folder cannot be written to.
    """
    if size.upper() not in SIZES:
        raise Trouble(f"There is no paper size {size!r}. Choose one of: {', '.join(SIZES)}.")
    language = language or city.default_language
    if language not in city.languages:
        raise Trouble(f"The city has no language {language!r}: {', '.join(city.languages)}.")
    texts = Texts(city)
    for link in links:
        drawn = draw(city, link, texts, language=language, size=size.upper(), bot_name=bot_name)
        file = folder / f"poster-{link.code if link else city.prefix.lower()}.svg"
        write(file, drawn.encode())
        yield file


def draw(
    city: City, link: Link | None, texts: Texts, *, language: str, size: str, bot_name: str
) -> str:
    """One poster as SVG."""

    def say(message: str, **arguments: str) -> str:
        return unescape(texts.label(language, message, **arguments))

    address = f"t.me/{bot_name}" + (f"?start={link.payload}" if link else "")
    heading = say("poster-heading")
    if link and link.headings:
        heading = link.headings.get(language) or next(iter(link.headings.values()))
    wide, high = SIZES[size]
    steps = [say(f"poster-step-{step}") for step in ("scan", "tell", "hear")]
    parts = [
        f'<rect width="{WIDE}" height="34" fill="{DARK}"/>',
        *_lines(say("poster-city", city=city.name), 10, 21, weight="bold", fill=PALE, at_most=1),
        *_lines(heading, 14, 54, weight="bold", fill=DARK, at_most=2),
        _qr(f"https://{address}", (WIDE - QR_WIDE) / 2, 80),
        *_lines(link.name if link else city.name, 8, 203, weight="bold", at_most=2),
        *(
            line
            for n, step in enumerate(steps)
            for line in _lines(step, 6, 226 + n * 12, at_most=1)
        ),
        *_lines(address, 6, 268, weight="bold", fill=DARK, at_most=2),
        *_lines(say("poster-search", bot=f"@{bot_name}"), 5, 284, at_most=1),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{high}mm" '
        f'viewBox="0 0 {WIDE} {HIGH}" font-family="Arial, Helvetica, sans-serif">\n'
        f"<title>{escape(heading)}</title>\n"
        f'<rect width="{WIDE}" height="{HIGH}" fill="{PALE}"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def qr_picture(link: str, kind: str) -> bytes:
    """A QR code alone, as "png" or "svg"."""
    picture = BytesIO()
    segno.make_qr(link, error="m").save(picture, kind=kind, scale=12)
    return picture.getvalue()


def write(file: Path, content: bytes) -> None:
    """Write a file, and the folder it lies in.

    Raises:
        Trouble: that cannot be done.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise Trouble(f"{file} cannot be written ({error.strerror}).") from None


def _qr(link: str, left: float, top: float) -> str:
    """The code with its quiet zone; high correction, as posters get scratched and wet."""
    code = segno.make_qr(link, error="q")
    side = len(code.matrix) + 2 * code.default_border_size
    path = "".join(
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(code.matrix_iter(border=code.default_border_size))
        for x, dark in enumerate(row)
        if dark
    )
    return (
        f'<svg x="{left}" y="{top}" width="{QR_WIDE}" height="{QR_WIDE}" '
        f'viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{path}"/></svg>'
    )


def _lines(
    text: str,
    size: float,
    top: float,
    *,
    weight: str = "normal",
    fill: str = "#222",
    at_most: int = 2,
) -> list[str]:
    """A text in the middle of the page, made smaller until it fits into so many lines."""
    while True:
        letters = int((WIDE - 2 * MARGIN) / (size * LETTER))
        lines = textwrap.wrap(text, letters)
        if len(lines) <= at_most:
            break
        size *= 0.9
    return [
        f'<text x="{WIDE / 2}" y="{top + n * size * 1.2:.1f}" font-size="{size:.1f}" '
        f'font-weight="{weight}" fill="{fill}" text-anchor="middle">{escape(line)}</text>'
        for n, line in enumerate(lines)
    ]
