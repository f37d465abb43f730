"""The half-told report of a conversation: begun, changed, put away."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from handlers.citizen.dialogue.turn import CitizenTurn
from tickets.errors import InvalidInput
from tickets.pace import refuse_if_stopped
from tickets.report import DESCRIPTION_AT_LEAST, Draft, described
from tickets.timers import draft_nudge, draft_subject

ERASE = "erase"
"""The verb of the button that takes a conversation off the screen; see erasing."""


def begun(turn: CitizenTurn) -> Draft:
    """The half-told report, or an empty new one.

    Raises:
        Stopped: the desk takes no reports from this citizen for now.
    """
    if turn.memory.draft is None:
        refuse_if_stopped(turn.citizen, turn.rooms.clock.now())
        turn.memory.draft = Draft(id=uuid4().hex, started_at=turn.rooms.clock.now())
        turn.memory.began = turn.message_id
    return turn.memory.draft


def current(turn: CitizenTurn) -> Draft:
    """The half-told report.

    Raises:
        InvalidInput: ``no-draft``.
    """
    if turn.memory.draft is None:
        raise InvalidInput("no-draft")
    return turn.memory.draft


def forget_if_old(turn: CitizenTurn) -> None:
    """Let go of a half-told report that nobody went on with for as long as the pack keeps it."""
    last, kept = turn.conversation.updated_at, turn.rooms.city.limits.draft_kept_days
    if last is None or turn.rooms.clock.now() - last <= timedelta(days=kept):
        return
    if turn.memory.draft is not None:
        turn.memory.forget_draft()
        turn.memory.held = None
        turn.conversation.state = None


async def keep(turn: CitizenTurn, draft: Draft) -> None:
    """Remember the changed report, and count the time until its one reminder anew.

    A protected case is never reminded of: somebody else may look at the phone.
    """
    memory, now = turn.memory, turn.rooms.clock.now()
    memory.draft = draft
    rang = memory.nudge_due is not None and memory.nudge_due <= now
    category = turn.rooms.city.find_category(draft.category) if draft.category else None
    if category is not None and category.sensitive:
        await turn.tx.timers.replace(draft_subject(turn.citizen.id), ())
    elif memory.telling and not rang:
        timer = draft_nudge(turn.citizen.id, now, turn.rooms.city)
        memory.nudge_due = timer.due
        await turn.tx.timers.replace(timer.subject, {timer})


async def drop(turn: CitizenTurn) -> None:
    """Forget the report and its reminder."""
    turn.memory.forget_draft()
    turn.memory.album = turn.memory.album_about = None
    await turn.tx.timers.replace(draft_subject(turn.citizen.id), ())
    await turn.go(None)


def with_words(turn: CitizenTurn, draft: Draft, message_id: int, words: str) -> Draft:
    """The draft with one more piece of its description, or with the piece as it was edited.

    A piece too short to be a description waits for the next one.

    Raises:
        InvalidInput: see tickets.report.described.
    """
    pieces = {**turn.memory.words, message_id: words.strip()}
    changed = _described(draft, pieces)
    turn.memory.words = pieces
    return changed


def with_only_words(turn: CitizenTurn, draft: Draft, message_id: int, words: str) -> Draft:
    """The draft with these words alone as its description.

    Raises:
        InvalidInput: see tickets.report.described.
    """
    changed = described(draft, words)
    turn.memory.words = {message_id: words.strip()}
    return changed


def _described(draft: Draft, pieces: dict[int, str]) -> Draft:
    text = "\n".join(piece for piece in pieces.values() if piece)
    if len(text) < DESCRIPTION_AT_LEAST:
        return replace(draft, description=None)
    return described(draft, text)
