"""A sheet to draw on, measured in pixels from its upper left corner."""

import io
import textwrap
import threading
from collections.abc import Sequence

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle
from matplotlib.text import Text

INK, FAINT, PAPER, TRACK = "#1a1a1a", "#595959", "#ffffff", "#e8ecef"
BLUE, ORANGE, RED, GREEN = "#0072b2", "#b35900", "#c0392b", "#00735a"
"""Told apart by colour-blind people too, and dark enough to be read on white."""
_DOTS = 100
_POINTS = 72 / _DOTS
FONT = "DejaVu Sans"
"""matplotlib brings it along, so pictures look alike on every machine."""

_ONE_AT_A_TIME = threading.Lock()
"""matplotlib's fonts are not made for several threads."""


class Sheet:
    """A picture of so many pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._figure = Figure(figsize=(width / _DOTS, height / _DOTS), dpi=_DOTS, facecolor=PAPER)
        FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_xlim(0, width)
        self._axes.set_ylim(height, 0)
        self._axes.set_axis_off()

    def write(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        colour: str = INK,
        bold: bool = False,
        align: str = "left",
    ) -> Text:
        """Write a text with its upper edge at ``y``; ``size`` is in pixels, nothing is markup."""
        return self._axes.text(
            x,
            y,
            text,
            fontsize=size * _POINTS,
            color=colour,
            fontweight="bold" if bold else "normal",
            fontfamily=FONT,
            ha=align,
            va="top",
            parse_math=False,
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self._axes.add_patch(Rectangle((x, y), width, height, facecolor=colour, edgecolor="none"))

    def card(self, x: float, y: float, width: float, height: float, edge: str) -> None:
        """A frame with round corners."""
        shape = FancyBboxPatch(
            (x, y),
            width,
            height,
            boxstyle="round,pad=0,rounding_size=12",
            facecolor=PAPER,
            edgecolor=edge,
            linewidth=2,
        )
        self._axes.add_patch(shape)

    def png(self) -> bytes:
        """The picture."""
        content = io.BytesIO()
        with _ONE_AT_A_TIME:
            self._figure.savefig(content, format="png")
        return content.getvalue()


def wrapped(text: str, characters: int, lines: int) -> Sequence[str]:
    """The text in lines of so many characters at the most; what does not fit is cut off."""
    return textwrap.wrap(text, characters, max_lines=lines, placeholder="…") or [""]
