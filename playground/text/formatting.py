"""From a request's text, parse mode and entities to the text that a message carries."""

from typing import Any

from playground.text import html, markdown
from playground.text.html import Unparsed
from playground.text.spotting import spot
from playground.text.utf16 import length

Entity = dict[str, Any]

ENTITY_TYPES = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link",
    "text_mention", "custom_emoji", "blockquote", "expandable_blockquote", "date_time",
}  # fmt: skip
FOUND_TYPES = {
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
}
RAW_BYTES = 1 << 15


class BadText(ValueError):
    """The text is refused; the message is Telegram's, without "Bad Request: "."""


def read(
    text: str, parse_mode: str | None, entities: list[Entity] | None
) -> tuple[str, list[Entity]]:
    """Parses and trims a text as Telegram does, and finds the entities that nobody marked.

    Raises:
        BadText: the text or its marks cannot be parsed.
    """
    if len(text) > RAW_BYTES // 4 and len(text.encode()) > RAW_BYTES:
        raise BadText("text is too long")
    mode = (parse_mode or "").lower()
    if mode in ("", "none") or not text:
        marked = _checked(text, entities or [])
    elif mode in PARSERS:
        try:
            text, marked = PARSERS[mode](text)
        except Unparsed as unparsed:
            raise BadText(f"can't parse entities: {unparsed}") from None
    else:
        raise BadText("unsupported parse_mode")
    text, marked = _trimmed(text, marked)
    return text, spot(text, marked)


PARSERS = {"html": html.parse, "markdownv2": markdown.parse_v2, "markdown": markdown.parse_legacy}


def _checked(text: str, entities: list[Entity]) -> list[Entity]:
    size = length(text) if entities else 0
    kept = []
    for entity in entities:
        if entity["type"] in FOUND_TYPES:
            continue
        if entity["type"] not in ENTITY_TYPES:
            raise BadText("can't parse MessageEntity: Unsupported type specified")
        begin, end = max(entity["offset"], 0), min(entity["offset"] + entity["length"], size)
        if begin < end:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Takes away white space around the text; entities move along and end where the text ends."""
    bare = text.strip()
    if bare == text:
        return text, entities
    cut = length(text[: len(text) - len(text.lstrip())])
    size = length(bare)
    moved = []
    for entity in entities:
        begin = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] - cut + entity["length"], size)
        if begin < end:
            moved.append({**entity, "offset": begin, "length": end - begin})
    return bare, moved
