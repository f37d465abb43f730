"""Parts of a report that come by themselves, in any order: words, files, pins."""

from aiogram import F, Router
from aiogram.enums import ContentType
from aiogram.filters import StateFilter
from aiogram.types import Message

from handlers.citizen.dialogue.reading import Attachment, read_piece
from handlers.citizen.dialogue.states import Intake, step_of
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake.drafting import begun, current, keep, with_only_words, with_words
from handlers.citizen.intake.location import pinned
from handlers.citizen.intake.prompts import ask_next, ask_step
from handlers.texts import Html
from tickets.delivery import Bot
from tickets.errors import InvalidInput
from tickets.report import Step, check_file, described, with_evidence

UNUSABLE = {
    ContentType.STICKER,
    ContentType.CONTACT,
    ContentType.POLL,
    ContentType.DICE,
    ContentType.GAME,
    ContentType.STORY,
    ContentType.CHECKLIST,
    ContentType.PAID_MEDIA,
}
"""What people send and no report can hold. Telegram's own notices need no answer."""


def register(router: Router) -> None:
    """A description where it was asked for, and whatever else comes."""
    router.message.register(description, StateFilter(Intake.description), F.text)
    router.message.register(piece)
    router.edited_message.register(edited)


async def description(message: Message, turn: CitizenTurn) -> None:
    """The description: in place of the one that is there, or after the few words so far."""
    draft, words = current(turn), message.text or ""
    if draft.has(Step.DESCRIPTION) or not turn.memory.words:
        draft = with_only_words(turn, draft, message.message_id, words)
    else:
        draft = with_words(turn, draft, message.message_id, words)
        described(draft, draft.description or words)
    await keep(turn, draft)
    await ask_next(turn)


async def piece(message: Message, turn: CitizenTurn) -> None:
    """Take whatever is in the message into the report, and ask for what is still missing."""
    found = read_piece(message)
    if found is None:
        if message.content_type in UNUSABLE:
            raise InvalidInput("message-unusable")
        return
    turn.album = found.album
    draft, note = begun(turn), Html()
    if found.attachment is not None:
        draft = with_evidence(
            draft, await shelve(turn, found.attachment, len(draft.evidence)), found.attachment.size
        )
        note = turn.text("noted-files", count=len(draft.evidence))
    if found.words is not None:
        draft = with_words(turn, draft, found.message_id, found.words)
        note = note or turn.text("noted-words")
    await keep(turn, draft)
    if found.point is not None:
        await pinned(turn, draft, found.point, found.place)
    elif step_of(turn.conversation.state) is Step.EVIDENCE:
        await ask_step(turn, Step.EVIDENCE, note if found.words else None)
    else:
        await ask_next(turn, note)


async def edited(message: Message, turn: CitizenTurn) -> None:
    """An edited message edits its piece of the description."""
    draft, found = turn.memory.draft, read_piece(message)
    if draft is None or found is None or found.message_id not in turn.memory.words:
        return
    await keep(turn, with_words(turn, draft, found.message_id, found.words or ""))
    await ask_step(
        turn, step_of(turn.conversation.state) or draft.next_step, turn.text("noted-edit")
    )


async def shelve(turn: CitizenTurn, attachment: Attachment, already: int) -> int:
    """Note a file to be fetched.

    Raises:
        InvalidInput: see tickets.report.check_file.
    """
    check_file(attachment.size, already)
    return await turn.tx.evidence.add(
        bot=Bot.CITIZEN,
        file_id=attachment.file_id,
        unique_id=attachment.unique_id,
        medium=attachment.medium,
        mime_type=attachment.mime_type,
        size=attachment.size,
    )
