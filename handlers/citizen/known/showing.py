"""The open tickets that a report may be about, as everybody may see them."""

from dataclasses import replace

from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.questions import Options, Question
from handlers.phrases import category_phrase, place_phrase, shortened
from handlers.texts import Html
from tickets.actions.reporters.matching import known_already, may_be_known, support_of
from tickets.analysis.likeness import Matter
from tickets.analysis.masking import masked, public_words
from tickets.report import Draft
from tickets.ticket import Ticket

WORDS_SHOWN = 160
"""UTF-16 units of what somebody else wrote: enough to know it again."""


async def known(turn: CitizenTurn, draft: Draft) -> tuple[Ticket, ...]:
    """What may be the same; nothing where it may not be asked, or was answered for this place and
    category."""
    if not may_be_known(draft, turn.rooms.city):
        return ()
    assert draft.category is not None
    assert draft.place is not None
    assert draft.description is not None
    if turn.memory.unlike == (draft.category, draft.place):
        return ()
    matter = Matter(draft.category, draft.place, draft.description, turn.rooms.clock.now())
    return await known_already(turn.tx, turn.rooms.city, matter)


async def known_question(turn: CitizenTurn, draft: Draft) -> Question | None:
    """Is it one of these? And once it was: shall what was told go along? None for no question."""
    if turn.memory.joined is not None:
        return joined_question(turn, turn.memory.joined)
    found = await known(turn, draft)
    if not found:
        return None
    lines, options = [], []
    for place, ticket in enumerate(found, 1):
        theirs = await _theirs(turn, ticket)
        lines.append(await _line(turn, ticket, place, theirs))
        same = "button-enclose" if theirs else "button-same"
        label = turn.label(same, place=place, total=len(found))
        options.append([Choice(label, "enclose" if theirs else "join", ticket.number)])
    options.append([Choice(turn.label("button-unlike"), "unlike")])
    return turn.text("ask-known", lines=Html("\n\n".join(lines))), options


def joined_question(turn: CitizenTurn, number: str) -> Question:
    """Shall what was told and sent go to the ticket that is followed now?"""
    options: Options = [
        [Choice(turn.label("button-include"), "include")],
        [Choice(turn.label("button-only-follow"), "only-follow")],
        [Choice(turn.label("button-not-this"), "not-this")],
    ]
    return turn.text("ask-include", number=number), options


async def _theirs(turn: CitizenTurn, ticket: Ticket) -> str:
    """Whether the citizen reported it ("own") or stands behind it ("followed") already."""
    if ticket.reporter == turn.citizen.id:
        return "own"
    followed = turn.citizen.id in await turn.tx.tickets.followers(ticket.number)
    return "followed" if followed else ""


async def _line(turn: CitizenTurn, ticket: Ticket, place: int, theirs: str) -> Html:
    where = replace(ticket.place, point=None) if ticket.place.area else ticket.place
    support = await support_of(turn.tx, ticket)
    words = " ".join(public_words(ticket).split())
    return turn.text(
        f"known-{theirs}" if theirs else "known-other",
        place=place,
        number=ticket.number,
        category=category_phrase(turn.rooms, turn.language, ticket.category),
        where=masked(place_phrase(turn.rooms, turn.language, where)),
        words=shortened(words, WORDS_SHOWN),
        status=turn.label(f"status-{ticket.status}"),
        since=turn.rooms.texts.day(turn.language, ticket.filed_at),
        followers=support.followers,
    )
