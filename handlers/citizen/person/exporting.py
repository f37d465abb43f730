"""What is kept about a citizen, as a file that they can read and keep."""

import html
import re
from collections.abc import AsyncIterator

from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.person.consenting import consent_phrase
from handlers.phrases import category_phrase, happened_line, place_phrase, unit_name
from handlers.texts import Html
from handlers.timeline import timeline
from tickets.people import Actor, Role
from tickets.report import Draft
from tickets.ticket import Ticket

PAGE = 100
MIME_TYPE = "text/plain"
_TAGS = re.compile(r"<[^>]+>")


async def own_file(turn: CitizenTurn) -> bytes:
    """Everything: who they are to us, what they did not send yet, each of their reports with its
    history, and what they did to reports of others."""
    citizen, none = turn.citizen, turn.label("data-none")
    parts = [
        turn.text(
            "export-head",
            city=turn.rooms.city.name,
            when=turn.rooms.texts.moment(turn.language, turn.rooms.clock.now()),
            language=citizen.language or none,
            name=citizen.name or none,
            phone=citizen.phone or none,
            consent=consent_phrase(turn),
            quiet=int(citizen.answers_only),
            plain=int(citizen.plain),
        )
    ]
    if turn.memory.telling and turn.memory.draft is not None:
        parts.append(_half_told(turn, turn.memory.draft))
    parts += [await _told(turn, ticket) async for ticket in _theirs(turn)]
    return html.unescape(_TAGS.sub("", "\n\n".join(parts))).encode()


def _half_told(turn: CitizenTurn, draft: Draft) -> Html:
    rooms, language, none = turn.rooms, turn.language, turn.label("data-none")
    return turn.text(
        "export-draft",
        when=rooms.texts.moment(language, draft.started_at),
        category=category_phrase(rooms, language, draft.category) if draft.category else none,
        place=place_phrase(rooms, language, draft.place),
        happened=happened_line(rooms, language, draft.happened, "report-happened"),
        words="\n".join(turn.memory.words.values()) or draft.description or none,
        files=len(draft.evidence),
    )


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
        happened=happened_line(rooms, language, ticket.happened, "report-happened"),
        unit=unit_name(rooms, ticket.unit),
        words=ticket.description,
        files=len(ticket.evidence),
        lines=Html("\n".join(timeline(rooms, language, history, staff=False))),
    )
