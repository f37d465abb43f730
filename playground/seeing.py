"""What the driver looks for in a chat, and how failures print what was there."""

import re
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
Pattern = str | re.Pattern[str]


@dataclass(slots=True)
class Wanted:
    """Something that may be seen."""

    text: Pattern
    kind: str | None = None

    def is_in(self, event: Json, thread: int | None) -> bool:
        """Whether an event shows it; one's own messages do not count."""
        if event["type"] == "answer":
            return self.kind is None and self._matches(event["text"] or "")
        if event["type"] not in ("message", "edited") or event["message"]["out"]:
            return False
        message = event["message"]
        if thread is not None and message["thread"] != thread:
            return False
        if self.kind is not None and self.kind != kind_of(message):
            return False
        texts = [message["text"], message["service"] or ""]
        texts += [button["text"] for row in message["buttons"] for button in row]
        return any(self._matches(text) for text in texts)

    def _matches(self, text: str) -> bool:
        if isinstance(self.text, str):
            return self.text in text
        return self.text.search(text) is not None


def named(wanted: Pattern, kind: str | None = None) -> str:
    text = repr(wanted) if isinstance(wanted, str) else f"/{wanted.pattern}/"
    return f"a {kind} with {text}" if kind else text


def kind_of(message: Json) -> str | None:
    if message["media"]:
        return str(message["media"]["kind"])
    return next((kind for kind in ("venue", "location", "contact") if message[kind]), None)


def line(message: Json) -> str:
    """A message as failures print it."""
    kind, text = kind_of(message), message["service"] or message["text"]
    who = "you" if message["out"] else message["from"]["name"]
    line = f"  {who}: " + (f"[{kind}] " if kind else "") + text
    rows = ["".join(f"  [{button['text']}]" for button in row) for row in message["buttons"]]
    return "\n    ".join([line.replace("\n", "\n    "), *rows])
