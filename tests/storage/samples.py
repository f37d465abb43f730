"""Things to keep: a ticket, a message, a file that somebody sent."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from tickets.city import Point
from tickets.people import Post, Role
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message
from tickets.ticket import Kind, Medium, Occasion, Place, Privacy, Span, Status, Ticket

NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
DAY = timedelta(days=1)

_numbers = count(1)


def a_ticket(**changes: Any) -> Ticket:
    """A ticket with a number and a draft of its own."""
    number = next(_numbers)
    ticket = Ticket(
        number=f"BJM-{number:04}-TEST",
        draft=f"draft-{number}",
        kind=Kind.COMPLAINT,
        category="road.hole",
        privacy=Privacy.OPEN,
        status=Status.RECEIVED,
        description="Jalan berlubang depan SDN Kelayan",
        place=Place(),
        reporter=None,
        filed_at=NOW,
        status_since=NOW,
        finish_due=NOW + 60 * DAY,
    )
    return replace(ticket, **changes)


async def a_full_ticket(tx: Tx) -> Ticket:
    """A ticket in which nothing is left at its default, with all that it refers to."""
    reporter = await tx.citizens.by_chat(9_000_000_001)
    member = await a_member(tx)
    other = await tx.tickets.add(a_ticket())
    return a_ticket(
        place=Place(Point(-3.3194, 114.5908), "63.71.01", "depan SDN Kelayan", approximate=True),
        kind=Kind.WHISTLEBLOWING,
        privacy=Privacy.ANONYMOUS_SECRET,
        status=Status.NEEDS_INFO,
        reporter=reporter.id,
        evidence=(await a_file(tx), await a_file(tx)),
        unit="PUPR",
        assignee=member,
        entered_by=member,
        verify_due=NOW + 3 * DAY,
        answer_due=NOW + 5 * DAY,
        first_answered_at=NOW + timedelta(microseconds=1),
        resume=Status.ASSIGNED,
        reopen_requested_at=NOW + DAY,
        reporter_objects=True,
        decide_due=NOW + 4 * DAY,
        objections=2,
        proposed_at=NOW + 2 * DAY,
        challenges=1,
        theme=3,
        rating=4,
        merged_into=other.number,
        sensitive=True,
        unmasked=True,
        happened=Occasion(date(2026, 11, 16), Span.WEEK),
        escalated_at=NOW + 2 * DAY,
        enquired_at=NOW + 3 * DAY,
        instructed_at=NOW + 4 * DAY,
        instruction_due=NOW + 6 * DAY,
        title="Lubang depan sekolah",
        handling="inspection",
        urgent_at=NOW + DAY,
        helpers=("DLH", "DISHUB"),
    )


async def a_member(tx: Tx) -> int:
    """A new member's id."""
    post = Post(Role.LIAISON, "PUPR")
    return (await tx.members.join(8_000_000_000 + next(_numbers), post, "id")).id


async def a_file(tx: Tx, *, bot: Bot = Bot.CITIZEN, fetched: bool = False) -> int:
    """A new file's id."""
    number = next(_numbers)
    file = await tx.evidence.add(
        bot=bot,
        file_id=f"file-{number}",
        unique_id=f"unique-{number}",
        medium=Medium.PHOTO,
        mime_type="image/jpeg",
        size=1000,
    )
    if fetched:
        await tx.evidence.fetched(file, f"{number:064x}", 1000)
    return file


def a_message(text: str = "Halo", **changes: Any) -> Message:
    """A message of the citizens' bot to chat 1."""
    return Message(**{"bot": Bot.CITIZEN, "chat": 1, "text": text, **changes})
