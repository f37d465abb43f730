"""Entities that Telegram finds by itself: commands, mentions, links, hashtags, e-mails, phones."""

import re
from typing import Any

from playground.text.utf16 import length

Entity = dict[str, Any]

PATTERN = re.compile(
    r"""(?P<email>(?<![\w.])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})
      |(?P<url>\b(?:https?://[^\s<>"]+[^\s<>".,;:!?)\]]|(?:[A-Za-z0-9-]+\.)+(?:com|org|net|id|go\.id|me|gov|edu|io|info)\b(?:/[^\s<>"]*[^\s<>".,;:!?)\]])?))
      |(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>]))
      |(?P<mention>(?<![\w`])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))
      |(?P<hashtag>(?<!\w)\#(?=\w*[^\W\d])\w{1,256})
      |(?P<phone_number>(?<![\w+])\+[1-9][0-9][0-9 ()-]{6,14}[0-9](?!\w))
    """,
    re.VERBOSE,
)
OPAQUE = ("code", "pre", "text_link", "text_mention")


def spot(text: str, given: list[Entity]) -> list[Entity]:
    """Adds what Telegram finds to the entities that are given; code and links are left alone."""
    if not any(sign in text for sign in "/@#.+"):
        return given
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in OPAQUE]
    found = []
    for match in PATTERN.finditer(text):
        offset, size = length(text[: match.start()]), length(match[0])
        if not any(offset < end and begin < offset + size for begin, end in taken):
            found.append({"type": match.lastgroup, "offset": offset, "length": size})
    if not found:
        return given
    return sorted(given + found, key=lambda entity: (entity["offset"], -entity["length"]))
