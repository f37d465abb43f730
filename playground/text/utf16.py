"""Lengths and offsets in UTF-16 code units, which is how Telegram counts."""


def length(text: str) -> int:
    """The number of UTF-16 units: characters outside the basic plane count twice."""
    return (
        len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)
    )


def cut(text: str, offset: int, size: int) -> str:
    """The part that begins at `offset` and is `size` units long."""
    encoded = text.encode("utf-16-le")
    return encoded[2 * offset : 2 * (offset + size)].decode("utf-16-le", "replace")
