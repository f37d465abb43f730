"""Agreeing that what is sent is kept and passed on: by sending it, once for each notice."""

from handlers.citizen.dialogue.turn import CitizenTurn


async def note_consent(turn: CitizenTurn) -> None:
    """Remember when the citizen first sent something under the notice that this agrees to it."""
    version = turn.rooms.city.limits.consent_version
    agreed = turn.citizen.consenting(turn.rooms.clock.now(), version)
    if agreed is not turn.citizen:
        turn.citizen = agreed
        await turn.tx.citizens.save(agreed)


def consent_phrase(turn: CitizenTurn) -> str:
    """Since when, and to which notice."""
    if turn.citizen.consent_at is None:
        return turn.label("data-none")
    day = turn.rooms.texts.day(turn.language, turn.citizen.consent_at)
    return turn.label("data-consent", day=day, version=turn.citizen.consent_version)
