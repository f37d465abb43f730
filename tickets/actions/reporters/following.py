"""What citizens do with tickets after filing: answer, add, follow, rate, object, withdraw."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tickets.actions.moving import make_move
from tickets.actions.raising import escalate
from tickets.actions.reporters.pausing import time_given_back
from tickets.actions.wording import maybe_words, words
from tickets.analysis.support import verdicts
from tickets.city import City
from tickets.city.calendar import calendar_of
from tickets.errors import InvalidInput, NotFound, WrongState
from tickets.events import (
    AddendumGiven,
    AnswerRated,
    Cause,
    CommentGiven,
    FollowerJoined,
    FollowerLeft,
    ResultConfirmed,
    ResultDenied,
)
from tickets.pace import refuse_if_stopped
from tickets.people import SYSTEM, Actor, Citizen, Role
from tickets.ports import Clock, Tx
from tickets.ports.delivery import Bot
from tickets.ticket import Status, Ticket
from tickets.workflow import Move, moves

AWAITED_AMONG = 50
"""Newest tickets of a citizen that are looked through for open questions, which lapse in days."""


@dataclass(frozen=True, slots=True)
class Following:
    """One citizen and their tickets, in one transaction.

    Attributes:
        behalf: the member who speaks for the citizen; it is they who stand in the history then.

    Every method raises NotFound where the ticket is not theirs, just as if there were none, and
    WrongState where its status does not allow what they want.
    """

    tx: Tx
    clock: Clock
    city: City
    citizen: Citizen
    behalf: Actor | None = None

    async def view(self, number: str) -> Ticket:
        """A ticket that the citizen reported or follows."""
        return (await self._theirs(number))[0]

    async def follow(self, number: str) -> Ticket:
        """Hear of somebody else's ticket, and stand behind it.

        One that is not for all to see looks like none.
        """
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter == self.citizen.id:
            return ticket
        if ticket.privacy.hides_ticket or ticket.sensitive:
            raise NotFound("ticket", number)
        if await self.tx.tickets.follow(number, self.citizen.id):
            self.tx.record(
                FollowerJoined(number=number, at=self.clock.now(), actor=self._as(Role.FOLLOWER))
            )
        return ticket

    async def unfollow(self, number: str) -> None:
        """Hear no more of somebody else's ticket; nothing happens where one does not follow."""
        if await self.tx.tickets.unfollow(number, self.citizen.id):
            await self._hush(number)
            self.tx.record(
                FollowerLeft(number=number, at=self.clock.now(), actor=self._as(Role.FOLLOWER))
            )

    async def verdict(self, number: str) -> bool | None:
        """Whether the citizen, a follower, said that it is done; None while they said nothing."""
        return verdicts(await self.tx.tickets.history(number)).get(self.citizen.id)

    async def confirm(self, number: str) -> Ticket:
        """A follower says that it is done, where a reporter would rate it; again is no more.

        Raises:
            InvalidInput: ``rating-wanted`` from the reporter.
        """
        ticket, actor = await self._theirs(number)
        if actor.role is Role.REPORTER:
            raise InvalidInput("rating-wanted", number=number)
        if not ticket.status.concluded:
            raise WrongState(number, ticket.status, "confirm")
        if await self.verdict(number) is not True:
            self.tx.record(ResultConfirmed(number=number, at=self.clock.now(), actor=actor))
        return ticket

    async def mute(self, number: str, muted: bool) -> Ticket:
        """Hear no more of a ticket, or hear of it again; only questions come all the same."""
        ticket = await self.view(number)
        hearing = await self.tx.hearings.get(number, self.citizen.id)
        await self.tx.hearings.save(replace(hearing, muted=muted))
        if muted:
            await self._hush(number, but=Move.ASK)
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
        """Answer the officer's question: the ticket goes back to where it was asked, and the city's
        side has the time again that it took."""
        ticket = await self._own(number)
        text = _words(text, evidence)
        given_back = time_given_back(ticket, self.city, self.clock.now())
        return await self._move(
            ticket, Move.INFORM, text=text, evidence=evidence, resume=None, **given_back
        )

    async def add(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """Add something to a ticket that is still worked on or decided on; from its reporter it
        answers the question that is open. What is said of a merged one goes to where it goes on.

        Raises:
            InvalidInput: ``ticket-ended`` when nobody works on it any more.
            Stopped: the desk takes nothing new from them; an answer it still takes.
        """
        ticket, actor = await self._theirs(number)
        if ticket.merged_into is not None:
            return await self.add(ticket.merged_into, text, evidence)
        if ticket.status is Status.NEEDS_INFO and actor.role is Role.REPORTER:
            return await self.inform(number, text, evidence)
        refuse_if_stopped(self.citizen, self.clock.now())
        if ticket.status.ended and ticket.reopen_requested_at is None:
            raise InvalidInput("ticket-ended", number=number, status=ticket.status)
        self.tx.record(
            AddendumGiven(
                number=number,
                at=self.clock.now(),
                actor=self._named(actor),
                text=_words(text, evidence),
                evidence=tuple(evidence),
            )
        )
        return ticket

    async def withdraw(self, number: str) -> Ticket:
        """Take the report back. One that others follow goes on without its reporter."""
        ticket = await self._own(number)
        if await self.supported(ticket):
            ticket = await self.leave(ticket)
        else:
            ticket = await self._move(ticket, Move.WITHDRAW, resume=None)
        await self._hush(number)
        return ticket

    async def leave(self, ticket: Ticket) -> Ticket:
        """Have the citizen's own ticket go on without them, from where it was before a question."""
        asked = ticket.status is Status.NEEDS_INFO
        given_back = time_given_back(ticket, self.city, self.clock.now()) if asked else {}
        return await self._move(ticket, Move.LEAVE, resume=None, reporter=None, **given_back)

    async def supported(self, ticket: Ticket) -> bool:
        """Whether others stand behind the citizen's own ticket, so that it goes on without them."""
        return bool(set(await self.tx.tickets.followers(ticket.number)) - {self.citizen.id})

    async def rate(self, number: str, rating: int) -> Ticket:
        """Say how well it was done, from 1 (bad) to 5 (good); that ends the ticket.

        Raises:
            InvalidInput: ``rating-unknown``.
        """
        if rating not in range(1, 6):
            raise InvalidInput("rating-unknown")
        ticket = await self._move(await self._own(number), Move.RATE, rating=rating)
        self.tx.record(
            AnswerRated(
                number=number, at=self.clock.now(), actor=self._as(Role.REPORTER), rating=rating
            )
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
            CommentGiven(
                number=number, at=self.clock.now(), actor=self._as(Role.REPORTER), text=words(text)
            )
        )
        return ticket

    async def object(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """It is not done, or was refused wrongly: staff must decide whether it is reopened.

        A reporter joins the objection that followers made. A follower who comes later, or when
        followers objected often enough, is heard too, but it makes no further objection.

        Raises:
            Stopped: as in add, to a follower; who reported may always object.
        """
        ticket, actor = await self._theirs(number)
        text = _words(text, evidence)
        by_reporter = actor.role is Role.REPORTER
        if not by_reporter:
            refuse_if_stopped(self.citizen, self.clock.now())
        counts = Move.OBJECT in moves(ticket, actor.role)
        if not by_reporter and ticket.status.concluded and not counts:
            self.tx.record(
                ResultDenied(
                    number=number,
                    at=self.clock.now(),
                    actor=actor,
                    text=text,
                    evidence=tuple(evidence),
                )
            )
            return ticket
        now, days = self.clock.now(), self.city.limits.verification_days
        decide_due = ticket.decide_due or calendar_of(self.city).add_working_days(now, days)
        ticket = await self._move(
            ticket,
            Move.OBJECT,
            actor,
            text=text,
            evidence=evidence,
            reopen_requested_at=ticket.reopen_requested_at or now,
            reporter_objects=ticket.reporter_objects or by_reporter,
            decide_due=decide_due,
            objections=ticket.objections + by_reporter,
            challenges=ticket.challenges + (not by_reporter),
        )
        most, count = self.city.limits.escalate_objections, ticket.objections
        if not most or count < most or ticket.escalated_at or ticket.confidential:
            return ticket
        return await escalate(
            self.tx, self.clock, self.city, SYSTEM, ticket, Cause.OBJECTIONS, count=count
        )

    def objects(self, ticket: Ticket) -> bool:
        """Whether the citizen, who reported or follows the ticket, may say that it is not done."""
        if ticket.reporter == self.citizen.id:
            return Move.OBJECT in moves(ticket, Role.REPORTER)
        return ticket.status.concluded

    async def _hush(self, number: str, *, but: str = "") -> None:
        """What waits to be told of the ticket, for the morning or to be gathered, is not said."""
        if self.citizen.chat_id is not None:
            await self.tx.outbox.drop_news(Bot.CITIZEN, self.citizen.chat_id, number, but=but)

    def _as(self, role: Role) -> Actor:
        return Actor(role, self.citizen.id)

    def _named(self, actor: Actor) -> Actor:
        """Who stands in the history."""
        return self.behalf or actor

    async def _theirs(self, number: str) -> tuple[Ticket, Actor]:
        """A ticket, and in which role the citizen speaks about it."""
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter == self.citizen.id:
            return ticket, self._as(Role.REPORTER)
        if self.citizen.id in await self.tx.tickets.followers(number):
            return ticket, self._as(Role.FOLLOWER)
        raise NotFound("ticket", number)

    async def _own(self, number: str) -> Ticket:
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter != self.citizen.id:
            raise NotFound("ticket", number)
        return ticket

    async def _move(
        self,
        ticket: Ticket,
        move: Move,
        actor: Actor | None = None,
        *,
        text: str = "",
        evidence: Sequence[int] = (),
        **changes: Any,
    ) -> Ticket:
        actor = actor or self._as(Role.REPORTER)
        return await make_move(
            self.tx,
            self.clock,
            self.city,
            [actor],
            ticket,
            move,
            text=text,
            evidence=evidence,
            behalf=self.behalf,
            **changes,
        )


def _words(text: str, evidence: Sequence[int]) -> str:
    """What was written; a photo or a recording says enough without words."""
    return maybe_words(text) if evidence else words(text)
