"""The MarkdownV2 parse mode, and the old Markdown that some bots still use."""

import re
from dataclasses import dataclass
from typing import Any

from playground.text.html import Unparsed, link_entity
from playground.text.utf16 import length

Entity = dict[str, Any]

RESERVED = "_*[]()~`>#+-=|{}.!"
KINDS = {
    "*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler",
    "`": "code", "```": "pre", "[": "text_link", "![": "custom_emoji",
}  # fmt: skip
SAID = {
    "bold": "Bold", "italic": "Italic", "underline": "Underline", "strikethrough": "Strikethrough",
    "spoiler": "Spoiler", "code": "Code", "pre": "Pre", "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji", "blockquote": "BlockQuote",
}  # fmt: skip
LANGUAGE = re.compile(r"```([^\s`]*)\n?")
URL = re.compile(r"(?:\\.|[^)\\])*")
EMOJI_LINK = re.compile(r"tg://emoji\?id=([1-9]\d*)")


@dataclass(slots=True)
class _Open:
    mark: str
    offset: int
    byte: int
    part: int
    language: str = ""

    @property
    def said(self) -> str:
        return SAID[KINDS.get(self.mark, "blockquote")]


def parse_v2(source: str) -> tuple[str, list[Entity]]:
    """Splits MarkdownV2 into its text and entities.

    Raises:
        Unparsed: a reserved character is not escaped, or a mark has no end.
    """
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.parts: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []
        self.line_start = True

    def parse(self) -> tuple[str, list[Entity]]:
        while self.position < len(self.source):
            self._step()
        if self.open and self.open[-1].mark == ">":
            self._close_quote("blockquote")
        elif len(self.open) > 1 and self.open[-1].mark == "||" and self.source.endswith("||"):
            self.open.pop()
            self._close_quote("expandable_blockquote")
        if self.open:
            last = self.open[-1]
            raise Unparsed(f"Can't find end of {last.said} entity at byte offset {last.byte}")
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.parts), self.entities

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.offset += length(text)
        self.line_start = False

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _step(self) -> None:
        character = self.source[self.position]
        following = self.source[self.position + 1 : self.position + 2]
        inside = self.open[-1].mark if self.open else ""
        if character == "\\" and following and ord(following) <= 126:
            self._append(following)
            self.position += 2
        elif inside in ("`", "```"):
            self._in_code(inside, character)
        elif character == "\n":
            self._new_line()
        elif character == ">" and self.line_start:
            if not any(opened.mark == ">" for opened in self.open):
                self.open.append(
                    _Open(">", self.offset, self._byte(self.position), len(self.parts))
                )
            self.position += 1
        elif character == "]" and inside in ("[", "!["):
            self._close_link()
        elif character in RESERVED:
            self._mark(character)
        else:
            self._append(character)
            self.position += 1

    def _in_code(self, mark: str, character: str) -> None:
        if self.source.startswith(mark, self.position):
            self._close()
            self.position += len(mark)
        else:
            self._append(character)
            self.position += 1

    def _new_line(self) -> None:
        quoted = next((i for i, opened in enumerate(self.open) if opened.mark == ">"), None)
        if quoted is not None and not self.source.startswith("\n>", self.position):
            top = self.open[-1]
            if (
                top.mark == "||"
                and self.source[: self.position].endswith("||")
                and top.offset == self.offset
            ):
                self.open.pop()
                self._close_quote("expandable_blockquote")
            elif top.mark == ">":
                self._close_quote("blockquote")
            else:
                raise Unparsed(f"Can't find end of {top.said} entity at byte offset {top.byte}")
        self._append("\n")
        self.line_start = True
        self.position += 1

    def _mark(self, character: str) -> None:
        for mark in ("```", "__", "||", "![", character):
            if mark in KINDS and self.source.startswith(mark, self.position):
                break
        else:
            raise Unparsed(
                f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
            )
        if self.open and self.open[-1].mark == mark:
            self._close()
        elif any(opened.mark == mark for opened in self.open):
            last = self.open[-1]
            raise Unparsed(f"Can't find end of {last.said} entity at byte offset {last.byte}")
        else:
            opened = _Open(mark, self.offset, self._byte(self.position), len(self.parts))
            self.open.append(opened)
            if mark == "```":
                self._language(opened)
        self.position += len(mark)

    def _language(self, opened: _Open) -> None:
        """The word after the three marks is a language when a line break follows it."""
        match = LANGUAGE.match(self.source, self.position)
        assert match is not None
        if match[0].endswith("\n"):
            opened.language = match[1]
            self.position = match.end() - 3

    def _close(self) -> None:
        opened = self.open.pop()
        if self.offset > opened.offset:
            entity = {
                "type": KINDS[opened.mark],
                "offset": opened.offset,
                "length": self.offset - opened.offset,
            }
            if opened.language:
                entity["language"] = opened.language
            self.entities.append(entity)

    def _close_quote(self, kind: str) -> None:
        opened = self.open.pop()
        if self.offset > opened.offset:
            self.entities.append(
                {"type": kind, "offset": opened.offset, "length": self.offset - opened.offset}
            )

    def _close_link(self) -> None:
        opened = self.open.pop()
        url = "".join(self.parts[opened.part :])
        self.position += 1
        if self.source.startswith("(", self.position):
            start = self.position + 1
            end = URL.match(self.source, start)
            assert end is not None
            if end.end() >= len(self.source):
                raise Unparsed(f"Can't find end of a URL at byte offset {self._byte(start)}")
            url = re.sub(r"\\(.)", r"\1", end[0])
            self.position = end.end() + 1
        entity = {"offset": opened.offset, "length": self.offset - opened.offset}
        if opened.mark == "![":
            emoji = EMOJI_LINK.fullmatch(url)
            if emoji is None:
                raise Unparsed("Custom emoji entity must contain a tg://emoji URL")
            self.entities.append({"type": "custom_emoji", **entity, "custom_emoji_id": emoji[1]})
            return
        link = link_entity(url)
        if link is not None and self.offset > opened.offset:
            self.entities.append(link | entity)


LEGACY = re.compile(
    r"\\([_*`\[])|```(?:(\w+)\n)?(.*?)```|`([^`]*)`|\*([^*]*)\*|_([^_]*)_|\[([^\]]*)\]\(([^)]*)\)|([_*`\[])",
    re.S,
)


def parse_legacy(source: str) -> tuple[str, list[Entity]]:
    """Splits the old Markdown, which knows no nesting, into its text and entities.

    Raises:
        Unparsed: a mark has no end.
    """
    parts: list[str] = []
    entities: list[Entity] = []
    offset = position = 0
    for match in LEGACY.finditer(source):
        before = source[position : match.start()]
        escaped, language, pre, code, bold, italic, label, url, lone = match.groups()
        if lone is not None:
            byte = len(source[: match.start()].encode())
            raise Unparsed(f"Can't find end of the entity starting at byte offset {byte}")
        inner = next(text for text in (escaped, pre, code, bold, italic, label) if text is not None)
        offset += length(before)
        parts += [before, inner]
        kinds = (("pre", pre), ("code", code), ("bold", bold), ("italic", italic))
        kind = next((kind for kind, text in kinds if text is not None), None)
        entity: Entity | None = {"type": kind} if kind else None
        if label is not None:
            entity = link_entity(url)
        if language and entity:
            entity["language"] = language
        if entity and inner:
            entities.append(entity | {"offset": offset, "length": length(inner)})
        offset += length(inner)
        position = match.end()
    return "".join([*parts, source[position:]]), entities
