"""Reads a city pack and its area shapes from disk."""

from pathlib import Path

from bot.trouble import Trouble
from tickets.city import City, PackError, parse_pack


def load_pack(file: Path) -> City:
    """The city that a pack describes.

    Raises:
        Trouble: the file cannot be read, or something in it is wrong; all of it is named.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise Trouble(
            f"The city pack {file} cannot be read ({reason}). Set CITY_PACK to a pack such as "
            "packs/banjarmasin.toml."
        ) from None

    def shapes(path: str) -> str:
        return (file.parent / path).read_text(encoding="utf-8")

    try:
        return parse_pack(text, shapes, file=str(file))
    except PackError as error:
        raise Trouble(str(error)) from None
