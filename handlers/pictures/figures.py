"""Figures as a picture that is read on a phone: one column, large type, numbers beside the bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.pictures.sheet import BLUE, FAINT, INK, TRACK, Sheet, wrapped

WIDTH = 780
"""Pixels: twice the width of a phone's screen."""
EDGE = 36
_INNER = WIDTH - 2 * EDGE
_TITLE, _TEXT, _SMALL, _NUMBER = 34, 25, 22, 52
_TITLE_CHARACTERS, _LABEL_CHARACTERS = 32, 27
_LABEL, _COUNT = 340, 90
"""Room for a name before a bar, and for the number behind it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A figure in large type with its name below."""

    name: str
    value: str
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Bars:
    """Amounts beside each other: lying behind their names, or standing as a course of time.

    Attributes:
        amounts: name, number, and the number as it is written.
    """

    title: str
    amounts: Sequence[tuple[str, int, str]]
    standing: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """All that the picture shows.

    Attributes:
        lines: sentences below the numbers.
        empty: what is said in place of bars where there is nothing to show; "" otherwise.
    """

    title: str
    subtitle: str
    numbers: Sequence[Number]
    lines: Sequence[str]
    bars: Sequence[Bars]
    empty: str
    footer: str


_PER_ROW, _CARD, _GAP = 2, 124, 20
_LINE, _BAR_ROW, _BAR, _HEADING, _STANDING = 38, 42, 24, 62, 210


def draw(summary: Summary) -> bytes:
    """The picture as PNG."""
    title = wrapped(summary.title, _TITLE_CHARACTERS, 3)
    rows = -(-len(summary.numbers) // _PER_ROW)
    bars = [part for part in summary.bars if part.amounts]
    height = (
        EDGE
        + len(title) * (_TITLE + 10)
        + 52
        + rows * (_CARD + _GAP)
        + len(summary.lines) * _LINE
        + sum(_height(part) for part in bars)
        + (150 if summary.empty else 0)
        + 90
    )
    sheet = Sheet(WIDTH, height)
    y: float = EDGE
    for line in title:
        sheet.write(EDGE, y, line, _TITLE, bold=True)
        y += _TITLE + 10
    sheet.write(EDGE, y, summary.subtitle, _TEXT, colour=FAINT)
    y += 52
    y = _numbers(sheet, y, summary.numbers)
    for line in summary.lines:
        sheet.write(EDGE, y, line, _TEXT)
        y += _LINE
    for part in bars:
        y = _standing(sheet, y, part) if part.standing else _lying(sheet, y, part)
    if summary.empty:
        sheet.write(WIDTH / 2, y + 50, summary.empty, _TEXT, colour=FAINT, align="center")
    sheet.write(EDGE, height - 50, summary.footer, _SMALL, colour=FAINT)
    return sheet.png()


def _height(part: Bars) -> int:
    return _HEADING + (_STANDING if part.standing else len(part.amounts) * _BAR_ROW)


def _numbers(sheet: Sheet, y: float, numbers: Sequence[Number]) -> float:
    width = (_INNER - _GAP * (_PER_ROW - 1)) / _PER_ROW
    for place, number in enumerate(numbers):
        row, column = divmod(place, _PER_ROW)
        x, top = EDGE + column * (width + _GAP), y + row * (_CARD + _GAP)
        sheet.card(x, top, width, _CARD, TRACK)
        sheet.write(x + 20, top + 12, number.value, _NUMBER, colour=number.colour, bold=True)
        sheet.write(x + 20, top + 82, number.name, _SMALL, colour=FAINT)
    return y + -(-len(numbers) // _PER_ROW) * (_CARD + _GAP)


def _lying(sheet: Sheet, y: float, part: Bars) -> float:
    sheet.write(EDGE, y + 20, part.title, _TEXT, bold=True)
    y += _HEADING
    most = max(amount for _, amount, _ in part.amounts) or 1
    for name, amount, written in part.amounts:
        sheet.write(EDGE, y, wrapped(name, _LABEL_CHARACTERS, 1)[0], _SMALL)
        sheet.write(WIDTH - EDGE, y, written, _SMALL, bold=True, align="right")
        room = _INNER - _LABEL - _COUNT
        sheet.box(EDGE + _LABEL, y + 2, room, _BAR, TRACK)
        sheet.box(EDGE + _LABEL, y + 2, room * amount / most, _BAR, BLUE)
        y += _BAR_ROW
    return y


def _standing(sheet: Sheet, y: float, part: Bars) -> float:
    """Columns; the first, the last and the highest one are named, for more would not fit."""
    sheet.write(EDGE, y + 20, part.title, _TEXT, bold=True)
    floor, room = y + _HEADING + _STANDING - 44, _STANDING - 80
    amounts = [amount for _, amount, _ in part.amounts]
    most = max(amounts) or 1
    step = _INNER / len(amounts)
    for place, amount in enumerate(amounts):
        height = room * amount / most
        sheet.box(EDGE + place * step + step * 0.1, floor - height, step * 0.8, height, BLUE)
    sheet.box(EDGE, floor, _INNER, 2, FAINT)
    highest = amounts.index(most) if most in amounts else 0
    x = EDGE + (highest + 0.5) * step
    align = "left" if x < WIDTH / 4 else "right" if x > WIDTH * 3 / 4 else "center"
    top = floor - room - 32
    sheet.write(x, top, part.amounts[highest][2], _SMALL, bold=True, align=align)
    sheet.write(EDGE, floor + 10, part.amounts[0][0], _SMALL, colour=FAINT)
    if len(amounts) > 1:
        sheet.write(
            WIDTH - EDGE, floor + 10, part.amounts[-1][0], _SMALL, colour=FAINT, align="right"
        )
    return y + _HEADING + _STANDING
