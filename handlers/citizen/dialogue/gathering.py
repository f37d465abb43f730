"""What a message brought: its words, its pin, and its file noted down to be fetched."""

from dataclasses import replace

from aiogram.enums import ContentType
from aiogram.types import Message

from handlers.citizen.dialogue.memory import Held
from handlers.citizen.dialogue.reading import read_piece
from handlers.citizen.dialogue.turn import CitizenTurn
from tickets.errors import InvalidInput
from tickets.ports.delivery import Bot
from tickets.report import check_file
from tickets.ticket import Place

UNUSABLE = {
    ContentType.STICKER,
    ContentType.POLL,
    ContentType.DICE,
    ContentType.GAME,
    ContentType.STORY,
    ContentType.CHECKLIST,
    ContentType.PAID_MEDIA,
}
"""What people send and no report can hold. Telegram's own notices need no answer."""


async def gather(message: Message, turn: CitizenTurn, already: int = 0) -> Held | None:
    """What the message brought; None for a notice of Telegram's own.

    Args:
        already: how many files are where this one goes.

    Raises:
        InvalidInput: ``message-unusable``, or what tickets.report.check_file says.
    """
    piece = read_piece(message, turn.rooms.city.centre)
    if piece is None:
        if message.content_type in UNUSABLE:
            raise InvalidInput("message-unusable")
        return None
    turn.album = piece.album
    evidence: tuple[int, ...] = ()
    if (file := piece.attachment) is not None:
        check_file(file.size, already)
        number = await turn.tx.evidence.add(
            bot=Bot.CITIZEN,
            file_id=file.file_id,
            unique_id=file.unique_id,
            medium=file.medium,
            mime_type=file.mime_type,
            size=file.size,
        )
        evidence = (number,)
    words = {piece.message_id: piece.words} if piece.words else {}
    place = Place(point=piece.point, words=piece.place) if piece.point else None
    return Held(words, evidence, place, piece.message_id if place else None)


def with_more(held: Held | None, more: Held) -> Held:
    """Both together, as pieces of one thing."""
    if held is None:
        return more
    return replace(
        held,
        words=held.words | more.words,
        evidence=tuple(dict.fromkeys((*held.evidence, *more.evidence))),
        place=more.place or held.place,
        pin_from=more.pin_from or held.pin_from,
    )
