"""One bot in a town, somebody who talks to it, and the messenger that serves it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playground.client import Phone, Town
from playground.pictures import plain_png
from playground.server import Playground
from tickets.ports.delivery import Bot, Button, Delivered, File, Keyboard, Message, Messenger, Rows
from tickets.ticket import Medium

PICTURE = plain_png(40, 30)

BUTTONS: Rows = (
    (Button("Ambil", "take:BJM-1"), Button("Tolak", "reject:BJM-1")),
    (Button("Peta", url="https://example.org/peta"),),
)


@dataclass
class Line:
    """One bot in a town, a person who talks to it, and the messenger under test."""

    server: Playground
    town: Town
    bot: Bot
    token: str
    messenger: Messenger
    phone: Phone

    async def deliver(
        self,
        text: str = "",
        *files: File,
        chat: int | None = None,
        edits: int | None = None,
        replies_to: int | None = None,
        buttons: Rows = (),
        keyboard: Keyboard | None = None,
        thread: int | None = None,
        qr: str = "",
    ):
        """Hand a message to the messenger."""
        message = Message(
            bot=self.bot,
            chat=self.phone.who.id if chat is None else chat,
            text=text,
            buttons=buttons,
            keyboard=keyboard,
            thread=thread,
            evidence=tuple(file.evidence for file in files),
            qr=qr,
        )
        return await self.messenger.deliver(message, files, edits, replies_to)

    async def delivered(self, *args: Any, **more: Any) -> int:
        """Hand a message over and insist; returns the id of its first message."""
        outcome = await self.deliver(*args, **more)
        assert isinstance(outcome, Delivered), outcome
        return outcome.message_ids[0]

    async def group(self, **kind: bool) -> int:
        """A group with the person and the bot."""
        return await self.town.group("Unit PUPR", [self.phone.who, "sahut_bot"], **kind)

    async def calls(self, method: str) -> int:
        """How often the bot called a method."""
        lines = (await self.town.transcript("sahut_bot")).splitlines()
        return sum(f"→ {method} " in line for line in lines)

    async def file_id_of(self, kind: str, content: bytes | None = None, **given: Any) -> str:
        """The person sends a file; the id under which the bot hears of it."""
        await self.phone.sends(kind, content, **given)
        update = self.server.town.queues[self.server.town.bot_named("sahut_bot").id].last
        assert update is not None
        thing = update.payload[kind]
        return str((thing[-1] if isinstance(thing, list) else thing)["file_id"])


def file(
    folder: Path, medium: Medium, mime_type: str, evidence: int = 1, content: bytes | None = None
) -> File:
    """A file in the evidence folder."""
    path = folder / f"{evidence:064}"
    path.write_bytes(content or (PICTURE if medium is Medium.PHOTO else b"bytes"))
    return File(evidence, medium, mime_type, path)
