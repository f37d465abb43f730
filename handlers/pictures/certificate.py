"""A certificate to be printed: A4 landscape."""

from dataclasses import dataclass

from handlers.pictures.sheet import BLUE, FAINT, INK, PAPER, Sheet, wrapped

WIDTH, HEIGHT = 1754, 1240
"""Pixels: A4 at 150 dots an inch."""
_FRAME = 40
_UNIT_CHARACTERS, _RULE_CHARACTERS = 34, 100


@dataclass(frozen=True, slots=True)
class Certificate:
    """What stands on it, from the top down."""

    city: str
    title: str
    given_to: str
    unit: str
    why: str
    month: str
    figure: str
    rule: str


def draw(certificate: Certificate) -> bytes:
    """The certificate as PNG."""
    sheet = Sheet(WIDTH, HEIGHT)
    sheet.box(_FRAME, _FRAME, WIDTH - 2 * _FRAME, HEIGHT - 2 * _FRAME, BLUE)
    inner = _FRAME + 10
    sheet.box(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner, PAPER)
    middle = WIDTH / 2

    def centred(y: float, text: str, size: float, *, bold: bool = False, colour: str = INK) -> None:
        sheet.write(middle, y, text, size, bold=bold, colour=colour, align="center")

    centred(130, certificate.city, 46, bold=True)
    centred(230, certificate.title, 78, bold=True, colour=BLUE)
    centred(360, certificate.given_to, 34, colour=FAINT)
    y = 430
    for line in wrapped(certificate.unit, _UNIT_CHARACTERS, 3):
        centred(y, line, 64, bold=True)
        y += 84
    centred(y + 20, certificate.why, 36)
    centred(y + 84, certificate.month, 46, bold=True)
    centred(y + 170, certificate.figure, 36)
    y = HEIGHT - 170
    for line in wrapped(certificate.rule, _RULE_CHARACTERS, 2):
        centred(y, line, 22, colour=FAINT)
        y += 34
    return sheet.png()
