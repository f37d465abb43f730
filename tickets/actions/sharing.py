"""Other units that help the one in the lead: they see a ticket and write notes on it."""

from collections.abc import Sequence
from dataclasses import replace

from tickets.actions.officers.handling import Handling
from tickets.corrections import HelperAdded, HelperRemoved
from tickets.errors import InvalidInput
from tickets.permissions import Action, acting
from tickets.ticket import Ticket


async def assign_to(
    handling: Handling, number: str, units: Sequence[str], text: str = ""
) -> Ticket:
    """Give a ticket to the first of these units, and let the others help it.

    Where the first one has it already, only the others are new, and the words become a note.

    Raises:
        NotFound, NotAllowed, WrongState, InvalidInput: as in Handling.assign and add_helper.
    """
    lead, *others = units
    ticket = await handling.tx.tickets.get(number)
    new = [unit for unit in dict.fromkeys(others) if unit not in (lead, *ticket.helpers)]
    if not new or ticket.unit != lead:
        return await handling.assign(number, lead, text, helpers=new)
    for unit in new:
        ticket = await add_helper(handling, number, unit)
    return await handling.note(number, text) if text else ticket


async def add_helper(handling: Handling, number: str, unit: str) -> Ticket:
    """Let one more unit help; the one in the lead still answers.

    Raises:
        NotFound, NotAllowed, WrongState: as in Handling.
        InvalidInput: ``unit-unknown``, ``unit-already`` where it has the lead,
            ``helper-already``, ``helper-without-lead`` while no unit has the ticket, or
            ``unit-not-for-protected``.
    """
    ticket = await handling.tx.tickets.get(number)
    handling.check(ticket, Action.SHARE)
    if handling.city.find_unit(unit) is None:
        raise InvalidInput("unit-unknown", unit=unit)
    if ticket.sensitive:
        raise InvalidInput("unit-not-for-protected", number=number)
    if ticket.unit is None:
        raise InvalidInput("helper-without-lead", number=number)
    if unit == ticket.unit:
        raise InvalidInput("unit-already", number=number, unit=unit)
    if unit in ticket.helpers:
        raise InvalidInput("helper-already", number=number, unit=unit)
    shared = await handling.tx.tickets.save(replace(ticket, helpers=(*ticket.helpers, unit)))
    actor, *_ = acting(handling.member, Action.SHARE, ticket)
    now = handling.clock.now()
    handling.tx.record(HelperAdded(number=number, at=now, actor=actor, unit=unit))
    return shared


async def remove_helper(handling: Handling, number: str, unit: str) -> Ticket:
    """Let a unit help no longer; it no longer sees the ticket either.

    Raises:
        NotFound, NotAllowed, WrongState: as in Handling.
        InvalidInput: ``not-helping``.
    """
    ticket = await handling.tx.tickets.get(number)
    handling.check(ticket, Action.SHARE)
    if unit not in ticket.helpers:
        raise InvalidInput("not-helping", number=number, unit=unit)
    left = tuple(helper for helper in ticket.helpers if helper != unit)
    kept = await handling.tx.tickets.save(replace(ticket, helpers=left))
    actor, *_ = acting(handling.member, Action.SHARE, ticket)
    now = handling.clock.now()
    handling.tx.record(HelperRemoved(number=number, at=now, actor=actor, unit=unit))
    return kept
