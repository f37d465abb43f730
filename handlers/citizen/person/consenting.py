"""Agreeing that what is sent is kept and passed on: by sending it, once."""

from dataclasses import replace

from handlers.citizen.dialogue.turn import CitizenTurn


async def note_consent(turn: CitizenTurn) -> None:
    """Remember when the citizen first sent something under the notice that this agrees to it."""
    if turn.citizen.consent_at is None:
        turn.citizen = replace(turn.citizen, consent_at=turn.rooms.clock.now())
        await turn.tx.citizens.save(turn.citizen)
