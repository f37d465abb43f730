"""Cuts a text that is too long for one message, without breaking its HTML."""

import re
from collections.abc import Iterator
from html import unescape

TEXT_AT_MOST = 4096
"""UTF-16 units that a message may have once its tags are taken out and its entities resolved."""

_PIECE = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z-]+)[^>]*>|&(?:\w+|#\w+);|.", re.DOTALL)


def split_html(text: str, at_most: int = TEXT_AT_MOST) -> list[str]:
    """The text in parts that fit, cut at line breaks, else at spaces, else anywhere.

    Tags that are open at a cut are closed there and opened again in the next part.
    """
    if _units(text) <= at_most:
        return [text]
    return list(_parts(text, at_most))


def _parts(text: str, at_most: int) -> Iterator[str]:
    pieces = [(match[0], match["name"], match["close"] == "/") for match in _PIECE.finditer(text)]
    opened: list[str] = []
    start = 0
    while start < len(pieces):
        end = _end(pieces, start, at_most)
        prefix = "".join(opened)
        for piece, name, closes in pieces[start:end]:
            if name is not None and not closes:
                opened.append(piece)
            elif name is not None and opened:
                opened.pop()
        suffix = "".join(f"</{_name(tag)}>" for tag in reversed(opened))
        if any(name is None and not piece.isspace() for piece, name, _ in pieces[start:end]):
            body = "".join(piece for piece, _, _ in pieces[start:end])
            yield prefix + body.strip() + suffix
        start = end


def _end(pieces: list[tuple[str, str | None, bool]], start: int, at_most: int) -> int:
    """Index after the last piece of the part that begins at ``start``."""
    length = 0
    last_line = last_space = 0
    for index in range(start, len(pieces)):
        piece, name, _ = pieces[index]
        length += 0 if name is not None else _shown(piece)
        if length > at_most:
            return last_line or last_space or index
        if piece == "\n":
            last_line = index + 1
        elif piece == " ":
            last_space = index + 1
    return len(pieces)


def _shown(piece: str) -> int:
    return _units(unescape(piece))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _name(tag: str) -> str:
    match = _PIECE.match(tag)
    assert match is not None
    return match["name"]
