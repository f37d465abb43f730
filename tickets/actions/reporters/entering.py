"""Reports that a member enters for somebody else, and how that person takes them over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from tickets.actions.reporters.filing import file_report
from tickets.actions.reporters.following import Following
from tickets.city import City
from tickets.codes import digest_of, new_code
from tickets.errors import InvalidInput, NotAllowed, NotFound
from tickets.events import ContactSeen, TakenOver, TicketFiled
from tickets.people import Actor, Citizen, Member, Role
from tickets.permissions import Action, reaches, require, speaks_for_reporter
from tickets.ports import Clock, Tx
from tickets.report import Draft
from tickets.staff_events import Entries
from tickets.ticket import Ticket

PASSED_ON_AT_MOST = 1000
"""Reports; nobody has entered more that wait for their reporters."""
NAME_AT_MOST = 80
"""Characters of a person's name."""
_PHONE = re.compile(r"\+?\(?\d(?:[\s().-]*\d){5,}")
_PHONE_DIGITS = range(8, 16)


@dataclass(frozen=True, slots=True)
class Entering:
    """One member who speaks for others, in one transaction.

    What they may see and do of a ticket is what its reporter may, until that person takes it over.
    Every method raises NotAllowed where their role enters nothing for others, and NotFound where
    the ticket is not one that they entered, or is theirs no longer.
    """

    tx: Tx
    clock: Clock
    city: City
    member: Member

    async def person(self, text: str, known: int | None = None) -> Citizen:
        """Note down for whom it is, sealed like all that is known of reporters.

        Args:
            text: a name, a phone number, or both.
            known: id of the citizen that was noted down before, and is mended now.

        Raises:
            InvalidInput: ``person-missing``, ``person-too-long`` or ``phone-malformed``.
        """
        require(self.member, Action.ENTER)
        name, phone = read_person(text)
        citizen = await self._citizen(known)
        named = replace(
            citizen,
            name=name,
            phone=phone,
            consent_at=self.clock.now(),
            consent_version=self.city.limits.consent_version,
        )
        await self.tx.citizens.save(named)
        return named

    async def forget(self, known: int) -> None:
        """Nothing was sent: who it would have been for is nobody's business any more."""
        citizen = await self.tx.citizens.get(known)
        await self.tx.citizens.save(replace(citizen, name=None, phone=None, consent_at=None))

    async def file(self, draft: Draft, person: int | None) -> tuple[Ticket, str]:
        """Make a ticket of a draft, and a code by which the person can take it over.

        Args:
            person: the citizen of ``person``; None for somebody who gave no name.

        Raises:
            InvalidInput: ``draft-incomplete``.
        """
        actor = require(self.member, Action.ENTER)
        citizen = await self._citizen(person)
        ticket, _ = await file_report(self.tx, self.clock, self.city, citizen, draft, actor)
        return ticket, await self._offer(ticket)

    async def view(self, number: str) -> Ticket:
        """A ticket that the member speaks for."""
        require(self.member, Action.ENTER)
        ticket = await self.tx.tickets.get(number)
        if not speaks_for_reporter(self.member, ticket):
            raise NotFound("ticket", number)
        return ticket

    async def code(self, number: str) -> str:
        """Another code for a ticket; the one before is void."""
        return await self._offer(await self.view(number))

    async def contact(self, number: str) -> Citizen:
        """How to reach the person; that it was looked up stands in the history.

        Raises:
            NotAllowed: they are anonymous, and it was somebody else whom they told who they are.
        """
        ticket = await self.view(number)
        if ticket.reporter is None:
            raise NotFound("ticket", number)
        actor = require(self.member, Action.ENTER)
        if ticket.privacy.hides_reporter and not await self._filed(number):
            raise NotAllowed(Action.CONTACT)
        self.tx.record(ContactSeen(number=number, at=self.clock.now(), actor=actor))
        return await self.tx.citizens.get(ticket.reporter)

    async def speaking(self, number: str) -> Following:
        """What the person could do with the ticket, done by the member for them."""
        ticket = await self.view(number)
        if ticket.reporter is None:
            raise NotFound("ticket", number)
        citizen = await self.tx.citizens.get(ticket.reporter)
        actor = require(self.member, Action.ENTER)
        return Following(self.tx, self.clock, self.city, citizen, behalf=actor)

    async def _filed(self, number: str) -> bool:
        """Whether the member entered it themselves, and did not get it from who did."""
        history = await self.tx.tickets.history(number)
        return any(
            isinstance(event, TicketFiled) and event.actor.person == self.member.id
            for event in history
        )

    async def _citizen(self, known: int | None) -> Citizen:
        if known is None:
            return await self.tx.citizens.add()
        return await self.tx.citizens.get(known)

    async def _offer(self, ticket: Ticket) -> str:
        code, digest = new_code()
        until = self.clock.now() + timedelta(days=self.city.limits.takeover_days)
        await self.tx.takeovers.offer(ticket.number, digest, until)
        return code


async def pass_on_entries(tx: Tx, left: Member, to: Sequence[Member]) -> tuple[Entries, ...]:
    """What a member entered for others and can no longer speak for goes to the first of these who
    can, and may know of it. Protected cases are closed to all of them.

    Returns:
        To whom which of those went that are still open.
    """
    page = await tx.tickets.entered_by(left.id, limit=PASSED_ON_AT_MOST)
    passed: dict[int, list[str]] = {}
    for ticket in page.tickets:
        if ticket.sensitive or speaks_for_reporter(left, ticket):
            continue
        for member in to:
            moved = replace(ticket, entered_by=member.id)
            known = any(reaches(post, Action.VIEW, ticket) for post in member.posts)
            if speaks_for_reporter(member, moved) and (known or not ticket.confidential):
                await tx.tickets.save(moved)
                open_ones = passed.setdefault(member.id, [])
                open_ones += [] if ticket.status.ended else [ticket.number]
                break
    return tuple(Entries(to, tuple(numbers)) for to, numbers in passed.items() if numbers)


async def offered(tx: Tx, clock: Clock, citizen: Citizen, code: str) -> Ticket:
    """The ticket that a code is for; of one's own it still is after it was used.

    Raises:
        NotFound: there is none, or it was used by somebody else, or it is over; which is not told.
    """
    number = await tx.takeovers.offered(digest_of(code), clock.now())
    if number is not None:
        ticket = await tx.tickets.get(number)
        if ticket.reporter is not None and (
            ticket.entered_by is not None or ticket.reporter == citizen.id
        ):
            return ticket
    raise NotFound("takeover", "")


async def take_over(tx: Tx, clock: Clock, city: City, citizen: Citizen, code: str) -> Ticket:
    """Make the citizen the reporter; what was noted down of the person for them is forgotten.

    A second time by the same citizen changes nothing.

    Raises:
        NotFound: as in ``offered``.
    """
    ticket = await offered(tx, clock, citizen, code)
    if ticket.entered_by is None or ticket.reporter is None:
        return ticket
    person = await tx.citizens.get(ticket.reporter)
    await tx.citizens.save(replace(person, name=None, phone=None))
    await tx.citizens.save(citizen.consenting(clock.now(), city.limits.consent_version))
    if ticket.merged_into is not None:
        await tx.tickets.follow(ticket.merged_into, citizen.id)
    taken = await tx.tickets.save(replace(ticket, reporter=citizen.id, entered_by=None))
    tx.record(
        TakenOver(
            number=ticket.number,
            at=clock.now(),
            actor=Actor(Role.REPORTER, citizen.id),
            entered_by=ticket.entered_by,
        )
    )
    return taken


def read_person(text: str) -> tuple[str | None, str | None]:
    """Name and phone in what somebody typed, in whatever order.

    Raises:
        InvalidInput: ``person-missing``, ``person-too-long`` or ``phone-malformed``.
    """
    words = " ".join(text.split())
    found = _PHONE.search(words)
    name, phone = words, None
    if found is not None:
        digits = re.sub(r"\D", "", found[0])
        if len(digits) not in _PHONE_DIGITS:
            raise InvalidInput("phone-malformed")
        phone = ("+" if found[0].startswith("+") else "") + digits
        name = f"{words[: found.start()]} {words[found.end() :]}"
    name = " ".join(name.strip(" ,;:/()-").split())
    if not name and phone is None:
        raise InvalidInput("person-missing")
    if len(name) > NAME_AT_MOST:
        raise InvalidInput("person-too-long", most=NAME_AT_MOST)
    return name or None, phone
