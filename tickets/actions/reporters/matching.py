"""Whether a report is known already, and how many stand behind one that is."""

from tickets.analysis.likeness import Matter, alike, surroundings
from tickets.analysis.support import Support, support
from tickets.city import City
from tickets.ports import Tx
from tickets.report import Draft
from tickets.ticket import Kind, Ticket

LOOKED_THROUGH = 200
"""Newest tickets near the pin, and as many of the same heading anywhere."""


async def known_already(tx: Tx, city: City, matter: Matter) -> tuple[Ticket, ...]:
    """The open tickets, for all to see, that are probably about the same, the likeliest first."""
    found = await tx.tickets.open_near(surroundings(matter, city), limit=LOOKED_THROUGH)
    return alike(matter, found, city)


def may_be_known(draft: Draft, city: City) -> bool:
    """Whether somebody who tells this may be shown what others reported.

    Never where the report is to be kept from others: it may not even be asked about.
    """
    if draft.category is None or draft.place is None or draft.description is None:
        return False
    if draft.kind is Kind.WHISTLEBLOWING or city.category(draft.category).sensitive:
        return False
    return draft.privacy is None or not draft.privacy.hides_ticket


async def support_of(tx: Tx, ticket: Ticket) -> Support:
    """How many follow a ticket, and what they say of its result."""
    followers = await tx.tickets.followers(ticket.number)
    said = followers and (ticket.status.concluded or ticket.reopen_requested_at is not None)
    history = await tx.tickets.history(ticket.number) if said else ()
    return support(followers, ticket.reporter, history)
