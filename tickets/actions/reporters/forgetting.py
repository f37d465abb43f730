"""A citizen asks to be forgotten: who they are goes, their tickets stay without a person."""

from dataclasses import replace

from tickets.actions.reporters.following import Following
from tickets.city import City
from tickets.people import Citizen
from tickets.ports import Clock, Tx
from tickets.ports.delivery import Bot
from tickets.ticket import Status
from tickets.timers import draft_subject

PAGE = 100


async def forget(tx: Tx, clock: Clock, city: City, citizen: Citizen) -> int:
    """Cut every link between a person and what they reported; it cannot be undone.

    What waits for their answer goes on without it, or it would lapse. Only who is stopped stays
    known by their chat, until the stop is over.

    Returns:
        How many tickets lost their reporter. They go on; nobody is told about them any more.
    """
    numbers: list[str] = []
    while True:
        page = await tx.tickets.of_reporter(citizen.id, limit=PAGE, offset=len(numbers))
        numbers += [ticket.number for ticket in page.tickets]
        if not page.tickets or len(numbers) >= page.total:
            break
    forgotten = 0
    for number in numbers:
        ticket = await tx.tickets.get(number)
        if ticket.reporter != citizen.id:
            continue
        forgotten += 1
        if ticket.status is Status.NEEDS_INFO:
            await Following(tx, clock, city, citizen).leave(ticket)
        else:
            await tx.tickets.save(replace(ticket, reporter=None))
    await tx.timers.replace(draft_subject(citizen.id), ())
    chat = citizen.chat_id if citizen.stopped(clock.now()) else None
    if citizen.chat_id is not None:
        await tx.outbox.forget_chat(Bot.CITIZEN, citizen.chat_id)
    await tx.hearings.forget(citizen.id)
    await tx.citizens.save(
        replace(
            citizen,
            chat_id=chat,
            name=None,
            phone=None,
            consent_at=None,
            reachable=False,
            plain=False,
            answers_only=False,
        )
    )
    return forgotten
