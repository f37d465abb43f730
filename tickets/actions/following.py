"""What citizens do with tickets after filing: answer, add, rate, object, withdraw."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tickets.actions.moving import make_move
from tickets.actions.wording import words
from tickets.city import City
from tickets.city.calendar import calendar_of
from tickets.errors import InvalidInput, NotFound
from tickets.events import AddendumGiven, AnswerRated, CommentGiven
from tickets.pace import refuse_if_stopped
from tickets.people import Actor, Citizen, Role
from tickets.ports import Clock, Tx
from tickets.ticket import Status, Ticket
from tickets.workflow import Move

AWAITED_AMONG = 50
"""Newest tickets of a citizen that are looked through for open questions, which lapse in days."""


@dataclass(frozen=True, slots=True)
class Following:
    """One citizen and their tickets, in one transaction.

    Every method raises NotFound where the ticket is not theirs, just as if there were none, and
    WrongState where its status does not allow what they want.
    """

    tx: Tx
    clock: Clock
    city: City
    citizen: Citizen

    async def view(self, number: str) -> Ticket:
        """A ticket that the citizen reported or follows."""
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter != self.citizen.id and self.citizen.id not in (
            await self.tx.tickets.followers(number)
        ):
            raise NotFound("ticket", number)
        return ticket

    async def follow(self, number: str) -> Ticket:
        """Hear of somebody else's ticket; one that is not for all to see looks like none."""
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter == self.citizen.id:
            return ticket
        if ticket.privacy.hides_ticket or ticket.sensitive:
            raise NotFound("ticket", number)
        await self.tx.tickets.follow(number, self.citizen.id)
        return ticket

    async def own(self, number: str) -> Ticket:
        """A ticket that the citizen reported, for questions before something is done to it."""
        return await self._own(number)

    async def awaited(self) -> tuple[Ticket, ...]:
        """The citizen's own tickets with an officer's question that is not answered yet."""
        page = await self.tx.tickets.of_reporter(self.citizen.id, limit=AWAITED_AMONG)
        return tuple(
            ticket
            for ticket in page.tickets
            if ticket.status is Status.NEEDS_INFO and ticket.reporter == self.citizen.id
        )

    async def inform(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """Answer the officer's question: the ticket goes back to where it was asked.

        The working days that the question took are added to what the city's side has left; what
        fell due in between is due a working day later.
        """
        ticket = await self._own(number)
        text = words(text) if not evidence else text.strip()
        now = self.clock.now()
        return await self._move(
            ticket,
            Move.INFORM,
            text=text,
            evidence=evidence,
            resume=None,
            verify_due=self._later(ticket.verify_due, ticket.status_since, now),
            answer_due=self._later(ticket.answer_due, ticket.status_since, now),
            finish_due=self._later(ticket.finish_due, ticket.status_since, now),
        )

    async def add(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """Add something to a ticket that is still worked on, or answer its question.

        Raises:
            InvalidInput: ``ticket-ended`` when nobody works on it any more.
            Stopped: the desk takes nothing new from them; an answer it still takes.
        """
        ticket = await self._own(number)
        if ticket.status is Status.NEEDS_INFO:
            return await self.inform(number, text, evidence)
        refuse_if_stopped(self.citizen, self.clock.now())
        if ticket.status.ended:
            raise InvalidInput("ticket-ended", number=number, status=ticket.status)
        self.tx.record(
            AddendumGiven(
                number=number,
                at=self.clock.now(),
                actor=self._actor,
                text=words(text) if not evidence else text.strip(),
                evidence=tuple(evidence),
            )
        )
        return ticket

    async def withdraw(self, number: str) -> Ticket:
        """Take the report back. One that others follow goes on without its reporter."""
        ticket = await self._own(number)
        if not set(await self.tx.tickets.followers(number)) - {self.citizen.id}:
            return await self._move(ticket, Move.WITHDRAW, resume=None)
        return await self._move(ticket, Move.LEAVE, resume=None, reporter=None)

    async def rate(self, number: str, rating: int) -> Ticket:
        """Say how well it was done, from 1 (bad) to 5 (good); that ends the ticket.

        Raises:
            InvalidInput: ``rating-unknown``.
        """
        if rating not in range(1, 6):
            raise InvalidInput("rating-unknown")
        ticket = await self._move(await self._own(number), Move.RATE, rating=rating)
        self.tx.record(
            AnswerRated(number=number, at=self.clock.now(), actor=self._actor, rating=rating)
        )
        return ticket

    async def comment(self, number: str, text: str) -> Ticket:
        """Add words to the rating.

        Raises:
            InvalidInput: ``rating-missing`` before it was rated.
            Stopped: as in add.
        """
        ticket = await self._own(number)
        if ticket.rating is None:
            raise InvalidInput("rating-missing", number=number)
        refuse_if_stopped(self.citizen, self.clock.now())
        self.tx.record(
            CommentGiven(number=number, at=self.clock.now(), actor=self._actor, text=words(text))
        )
        return ticket

    async def object(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """It is not done, or was refused wrongly: staff must decide whether it is reopened."""
        ticket = await self._own(number)
        return await self._move(
            ticket,
            Move.OBJECT,
            text=words(text),
            evidence=evidence,
            reopen_requested_at=self.clock.now(),
            objections=ticket.objections + 1,
        )

    @property
    def _actor(self) -> Actor:
        return Actor(Role.REPORTER, self.citizen.id)

    async def _own(self, number: str) -> Ticket:
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter != self.citizen.id:
            raise NotFound("ticket", number)
        return ticket

    def _later(self, due: datetime | None, asked: datetime, answered: datetime) -> datetime | None:
        if due is None:
            return None
        calendar = calendar_of(self.city)
        days = calendar.working_days_between(asked, answered)
        later = calendar.add_working_days(due, days) if days else due
        if asked <= due and later <= answered:
            return calendar.add_working_days(answered, 1)
        return later

    async def _move(
        self,
        ticket: Ticket,
        move: Move,
        *,
        text: str = "",
        evidence: Sequence[int] = (),
        **changes: Any,
    ) -> Ticket:
        return await make_move(
            self.tx,
            self.clock,
            self.city,
            [self._actor],
            ticket,
            move,
            text=text,
            evidence=evidence,
            **changes,
        )
