"""What is kept about a citizen, as a file that they can read and keep."""

import html
import re
from collections.abc import AsyncIterator

from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.phrases import category_phrase, place_phrase, timeline, unit_name
from handlers.texts import Html
from tickets.people import Actor, Role
from tickets.ticket import Ticket

PAGE = 100
MIME_TYPE = "text/plain"
_TAGS = re.compile(r"<[^>]+>")


async def own_file(turn: CitizenTurn) -> bytes:
    """Everything: who they are to us, each of their reports with its history, and
    what they did to reports of others."""
    citizen, none = turn.citizen, turn.label("data-none")
    parts = [
        turn.text(
            "export-head",
            city=turn.rooms.city.name,
            when=turn.rooms.texts.moment(turn.language, turn.rooms.clock.now()),
            language=citizen.language or none,
            name=citizen.name or none,
            phone=citizen.phone or none,
            consent=turn.rooms.texts.moment(turn.language, citizen.consent_at)
            if citizen.consent_at
            else none,
            quiet=int(citizen.answers_only),
            plain=int(citizen.plain),
        )
    ]
    parts += [await _told(turn, ticket) async for ticket in _theirs(turn)]
    return html.unescape(_TAGS.sub("", "\n\n".join(parts))).encode()


async def _theirs(turn: CitizenTurn) -> AsyncIterator[Ticket]:
    offset = 0
    while True:
        page = await turn.tx.tickets.of_reporter(turn.citizen.id, limit=PAGE, offset=offset)
        for ticket in page.tickets:
            yield ticket
        offset += PAGE
        if offset >= page.total:
            return


async def _told(turn: CitizenTurn, ticket: Ticket) -> Html:
    rooms, language = turn.rooms, turn.language
    history = await turn.tx.tickets.history(ticket.number)
    if ticket.reporter != turn.citizen.id:
        mine = [event for event in history if event.actor == Actor(Role.FOLLOWER, turn.citizen.id)]
        lines = timeline(rooms, language, mine, staff=False, reader=turn.citizen.id)
        return turn.text(
            "export-supported",
            number=ticket.number,
            status=turn.text(f"status-{ticket.status}"),
            lines=Html("\n".join(lines)) or turn.text("data-none"),
        )
    return turn.text(
        "export-report",
        number=ticket.number,
        when=rooms.texts.moment(language, ticket.filed_at),
        status=turn.text(f"status-{ticket.status}"),
        kind=turn.text(f"kind-{ticket.kind}"),
        category=category_phrase(rooms, language, ticket.category),
        privacy=turn.text(f"privacy-{ticket.privacy}"),
        place=place_phrase(rooms, language, ticket.place),
        unit=unit_name(rooms, ticket.unit),
        words=ticket.description,
        files=len(ticket.evidence),
        lines=Html("\n".join(timeline(rooms, language, history, staff=False))),
    )
