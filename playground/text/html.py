"""The HTML parse mode, with Telegram's tags and complaints, whose offsets are in bytes."""

import re
from dataclasses import dataclass
from typing import Any

from playground.text.utf16 import length

Entity = dict[str, Any]

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "a": "text_link", "tg-emoji": "custom_emoji",
    "pre": "pre", "code": "code", "blockquote": "blockquote", "tg-time": "date_time",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,7})|#([0-9]{1,8})|([a-zA-Z]+));?")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']*)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.-]*)))?""")
TAG_NAME = re.compile(r"[^\s>]*")
END_TAG = re.compile(r"</([^\s>]*)\s*(>?)")
SPACE = re.compile(r"\s*")
USER_LINK = re.compile(r"tg://user\?id=(\d+)")
LINK = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://)?[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#:]\S*)?|(?:https?|tg|ton)://\S+",
    re.I,
)


class Unparsed(ValueError):
    """The text cannot be parsed; says what Telegram says after "can't parse entities: "."""


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    given: dict[str, str]
    offset: int
    position: int


def unescape(text: str) -> str:
    """Resolves the character references that Telegram knows; others stay as they are."""
    return REFERENCE.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return NAMED.get(name, match[0])
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else match[0]


def parse(source: str) -> tuple[str, list[Entity]]:
    """Splits HTML into its text and entities.

    Raises:
        Unparsed: for a tag that is unknown, not closed or closed in the wrong order.
    """
    if "<" not in source:
        return unescape(source), []
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        position = 0
        while True:
            start = self.source.find("<", position)
            self._append(
                unescape(self.source[position : start if start >= 0 else len(self.source)])
            )
            if start < 0:
                break
            close = self.source.startswith("</", start)
            position = self._end_tag(start) if close else self._start_tag(start)
        if self.open:
            raise Unparsed(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.parts), self.entities

    def _append(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.offset += length(text)

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _start_tag(self, start: int) -> int:
        named = TAG_NAME.match(self.source, start + 1)
        assert named is not None
        position = named.end()
        if position >= len(self.source):
            raise Unparsed(f"Unclosed start tag at byte offset {self._byte(start)}")
        tag = named[0].lower()
        if tag not in TAGS:
            raise Unparsed(f'Unsupported start tag "{tag}" at byte offset {self._byte(start)}')
        given, position = self._attributes(tag, start, position)
        argument = _argument(tag, given)
        if tag == "span" and argument != "spoiler":
            raise Unparsed(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(start)}'
            )
        self.open.append(_Open(tag, argument, given, self.offset, len(self.parts)))
        return position

    def _attributes(self, tag: str, start: int, position: int) -> tuple[dict[str, str], int]:
        given: dict[str, str] = {}
        while True:
            rest = SPACE.match(self.source, position)
            assert rest is not None
            position = rest.end()
            if position >= len(self.source):
                raise Unparsed(f'Unclosed start tag "{tag}" at byte offset {self._byte(start)}')
            if self.source[position] == ">":
                return given, position + 1
            match = ATTRIBUTE.match(self.source, position)
            assert match is not None
            name = match[1]
            if not name:
                raise Unparsed(
                    f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(start)}'
                )
            bare = match[5]
            if bare is not None and self.source[match.end() : match.end() + 1] not in (
                " ",
                "\n",
                "\t",
                "\r",
                ">",
            ):
                raise Unparsed(
                    f"Unexpected end of name token at byte offset {self._byte(match.start(5))}"
                )
            given[name] = unescape(match[3] or match[4] or (bare or "").lower())
            position = match.end()

    def _end_tag(self, start: int) -> int:
        if not self.open:
            raise Unparsed(f"Unexpected end tag at byte offset {self._byte(start)}")
        match = END_TAG.match(self.source, start)
        assert match is not None
        if not match[2]:
            raise Unparsed(f"Unclosed end tag at byte offset {self._byte(start)}")
        opened, found = self.open.pop(), match[1].lower()
        if found and found != opened.tag:
            raise Unparsed(
                f"Unmatched end tag at byte offset {self._byte(start)}, "
                f'expected "</{opened.tag}>", found "</{found}>"'
            )
        if self.offset > opened.offset:
            self._close(opened)
        return match.end()

    def _close(self, opened: _Open) -> None:
        entity: Entity = {
            "type": TAGS[opened.tag],
            "offset": opened.offset,
            "length": self.offset - opened.offset,
        }
        if opened.tag == "a":
            link = link_entity(opened.argument or "".join(self.parts[opened.position :]))
            if link is None:
                return
            entity |= link
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit() or int(opened.argument) == 0:
                raise Unparsed("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        elif opened.tag == "tg-time":
            if not opened.argument.isdigit():
                raise Unparsed("Invalid date-time specified")
            entity["unix_time"] = int(opened.argument)
            if opened.given.get("format"):
                entity["date_time_format"] = opened.given["format"]
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag in ("pre", "code") and self._merge_code(opened, entity):
            return
        self.entities.append(entity)

    def _merge_code(self, opened: _Open, entity: Entity) -> bool:
        """`<pre><code class="language-x">` is one entity with a language."""
        last = self.entities[-1] if self.entities else None
        if opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        same = last and (last["offset"], last["length"]) == (entity["offset"], entity["length"])
        if last and same and {last["type"], entity["type"]} == {"pre", "code"}:
            language = last.pop("language", None) or entity.get("language")
            last["type"] = "pre"
            if language:
                last["language"] = language
            return True
        if not any(outer.tag == "pre" for outer in self.open):
            entity.pop("language", None)
        return False


def _argument(tag: str, given: dict[str, str]) -> str:
    """What the attributes of a tag come down to."""
    if tag in ("a", "tg-emoji", "tg-time"):
        return given.get({"a": "href", "tg-emoji": "emoji-id", "tg-time": "unix"}[tag], "")
    if tag in ("code", "span"):
        prefix = "language-" if tag == "code" else "tg-"
        named = given.get("class", "")
        return named.removeprefix(prefix) if named.startswith(prefix) else ""
    return "1" if tag == "blockquote" and "expandable" in given else ""


def link_entity(url: str) -> Entity | None:
    """What a link becomes: a mention of a user, a link, or nothing if it is no address."""
    user = USER_LINK.fullmatch(url.strip())
    if user:
        return {"type": "text_mention", "user": {"id": int(user[1])}}
    if not LINK.fullmatch(url.strip()):
        return None
    url = url.strip()
    if "://" not in url:
        url = "http://" + url
    scheme, _, rest = url.partition("://")
    return {
        "type": "text_link",
        "url": url if "/" in rest or scheme in ("tg", "ton") else url + "/",
    }
