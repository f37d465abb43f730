"""What was called, answered and delivered, as JSON lines, and the same to be read by a person."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

KEPT = 50_000
SHORT = 160


class Transcript:
    """Keeps the last entries in memory; they are written out only when somebody asks."""

    def __init__(self) -> None:
        self._entries: deque[Json] = deque(maxlen=KEPT)
        self._number = 0

    def add(self, kind: str, at: float, **entry: Any) -> None:
        """Notes something: a `call`, an `update` or a person's `act`."""
        self._number += 1
        self._entries.append({"n": self._number, "at": at, "kind": kind, **entry})

    def clear(self) -> None:
        self._entries.clear()

    def entries(self, bot: str | None = None, after: int = 0) -> Iterator[Json]:
        """The entries, the oldest first."""
        for entry in list(self._entries):
            if entry["n"] > after and bot in (None, entry.get("bot")):
                yield entry

    def lines(self, bot: str | None = None, after: int = 0) -> Iterator[str]:
        """The entries as JSON lines."""
        for entry in self.entries(bot, after):
            yield json.dumps(entry, ensure_ascii=False, default=str)


def readable(entries: Iterable[Json]) -> Iterator[str]:
    """One line for each entry."""
    for entry in entries:
        moment = datetime.fromtimestamp(entry["at"], UTC).strftime("%d %b %H:%M:%S")
        yield f"{moment}  {_said(entry)}"


def _said(entry: Json) -> str:
    if entry["kind"] == "call":
        outcome = "ok" if entry["ok"] else f"{entry['code']} {entry['description']}"
        fault = f"  [fault: {entry['fault']}]" if entry.get("fault") else ""
        return f"{entry['bot']} → {entry['method']} {_short(entry['given'])} = {outcome}{fault}"
    if entry["kind"] == "update":
        what = f"update {entry['update_id']} {entry['what']}"
        return f"{entry['bot']} ← {what} {_short(entry['payload'])}"
    return f"{entry['who']} {entry['what']} {_short(entry['given'])}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= SHORT else text[: SHORT - 1] + "…"


def read_lines(lines: Iterable[str]) -> Iterator[Json]:
    """Reads JSON lines back."""
    for line in lines:
        if line.strip():
            yield json.loads(line)
