"""Who reported: shown to those who handle it, found by the desk, and each time noted down."""

from tickets.actions.officers.handling import Handling
from tickets.analysis.identity import identity_of
from tickets.errors import InvalidInput, WrongState
from tickets.events import ContactSeen
from tickets.people import Citizen, Member
from tickets.permissions import Action, Scope, acting, possible_moves, require, scope
from tickets.ports import Among, Clock, Page, Tx
from tickets.staff_events import ReporterSearched
from tickets.ticket import Status


async def show_contact(handling: Handling, number: str) -> Citizen:
    """The reporter of an open ticket, with the name and the phone that they registered.

    Raises:
        NotFound, NotAllowed: as in Handling.
        WrongState: it is over, and nobody has to call the reporter any more.
        InvalidInput: ``contact-anonymous`` or ``contact-none``.
    """
    ticket = await handling.tx.tickets.get(number)
    actor, *_ = acting(handling.member, Action.CONTACT, ticket)
    if ticket.privacy.hides_reporter:
        raise InvalidInput("contact-anonymous", number=number)
    if ticket.status.ended and ticket.reopen_requested_at is None:
        possible = tuple(possible_moves(handling.member.posts, ticket))
        raise WrongState(number, ticket.status, Action.CONTACT, possible)
    reporter = None
    if ticket.reporter is not None:
        reporter = await handling.tx.citizens.get(ticket.reporter)
    if reporter is None or (reporter.name is None and reporter.phone is None):
        raise InvalidInput("contact-none", number=number)
    handling.tx.record(ContactSeen(number=number, at=handling.clock.now(), actor=actor))
    return reporter


async def find_reporters(tx: Tx, member: Member, name_or_phone: str) -> frozenset[int]:
    """Ids of the citizens who registered with just this name or phone.

    Raises:
        NotAllowed: the member may not look for people.
        InvalidInput: ``reporter-unreadable``.
    """
    require(member, Action.FIND_REPORTER)
    if not identity_of(name_or_phone):
        raise InvalidInput("reporter-unreadable")
    return frozenset(await tx.citizens.known_as(name_or_phone))


async def tickets_of(
    tx: Tx,
    clock: Clock,
    member: Member,
    reporters: frozenset[int],
    *,
    limit: int,
    offset: int = 0,
) -> Page:
    """What these citizens reported under their name; that somebody looked is noted down.

    Raises:
        NotAllowed: the member may not look for people.
    """
    actor = require(member, Action.FIND_REPORTER)
    desk = [post for post in member.posts if post.role is actor.role]
    seen: Scope = scope(desk, Action.FIND_REPORTER)
    page = await tx.tickets.waiting(
        seen, tuple(Status), limit=limit, offset=offset, among=Among(reporters=reporters)
    )
    found = tuple(ticket.number for ticket in page.tickets)
    tx.record(ReporterSearched(member=member.id, at=clock.now(), actor=actor, found=found))
    return page
