"""What officers do to a ticket. Each method checks the right, makes one move, notes it down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tickets.actions.moving import make_move
from tickets.actions.officers.approving import propose
from tickets.actions.officers.proposals import needs_approval, waiting_proposal
from tickets.actions.raising import escalate
from tickets.actions.reporters.filing import answer_by, area_of, finish_by
from tickets.actions.staff.leave import by_id, covered_by
from tickets.actions.wording import maybe_words, words
from tickets.city import LAPSED, City
from tickets.city.calendar import calendar_of
from tickets.city.routing import route
from tickets.corrections import HelperAdded
from tickets.errors import InvalidInput, WrongState
from tickets.events import (
    Cause,
    EvidenceAdded,
    FilesProposed,
    NoteAdded,
    TicketReleased,
    TicketTaken,
)
from tickets.people import Member, Role
from tickets.permissions import Action, acting, possible_moves, speaks_for_reporter
from tickets.ports import Clock, Tx
from tickets.ports.news import Undo
from tickets.ticket import Status, Ticket
from tickets.workflow import Move

DECIDED: Mapping[str, Any] = {
    "reopen_requested_at": None,
    "reporter_objects": False,
    "decide_due": None,
}
"""What a decision on an objection changes, whichever way it goes."""
_ONLY_WHILE_OPEN = {
    Action.TAKE,
    Action.INSTRUCT,
    Action.ESCALATE,
    Action.CORRECT,
    Action.DESCRIBE,
    Action.URGE,
    Action.CALM,
    Action.SHARE,
}


@dataclass(frozen=True, slots=True)
class Handling:
    """One member at work in one transaction.

    Every method raises NotFound where the member may not even know of the ticket, NotAllowed where
    they may see it but not do this, and WrongState where the ticket's status does not allow it.
    """

    tx: Tx
    clock: Clock
    city: City
    member: Member
    theme_answer: int | None = None

    async def view(self, number: str) -> Ticket:
        """The ticket, for a member who may see it."""
        ticket = await self.tx.tickets.get(number)
        acting(self.member, Action.VIEW, ticket)
        return ticket

    def check(self, ticket: Ticket, action: Action | Move) -> None:
        """Whether the member could do this now: asked before they write a long text for it."""
        acting(self.member, action, ticket)
        if action is Action.RESPOND and ticket.called_since is None:
            raise InvalidInput("nothing-to-respond", number=ticket.number)
        if action is Action.ESCALATE and ticket.confidential:
            raise InvalidInput("escalation-confidential", number=ticket.number)
        possible = possible_moves(self.member.posts, ticket)
        over = action in _ONLY_WHILE_OPEN and ticket.status.ended
        if action is Action.ESCALATE and ticket.reopen_requested_at is not None:
            over = False
        if over or (isinstance(action, Move) and action not in possible):
            raise self._wrong_state(ticket, action)

    def needs_approval(self, ticket: Ticket, move: Action | Move) -> bool:
        """Whether what the member writes with this move is read by a superior first."""
        return isinstance(move, Move) and needs_approval(self.city, self.member, ticket, move)

    async def take(self, number: str) -> Ticket:
        """The member sees to it from now on. Taking what one has already changes nothing."""
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.TAKE, ticket)
        if ticket.status.ended:
            raise self._wrong_state(ticket, Action.TAKE)
        if ticket.assignee == self.member.id:
            return ticket
        ticket = await self.tx.tickets.save(replace(ticket, assignee=self.member.id))
        self.tx.record(TicketTaken(number=number, at=self.clock.now(), actor=actor))
        return ticket

    async def release(self, number: str) -> Ticket:
        """Nobody in particular sees to it any more: by who took it or stands in for them, or by
        the desk.

        Raises:
            InvalidInput: ``not-taken``, or ``taken-by-another``.
        """
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.RELEASE, ticket)
        if ticket.assignee is None:
            raise InvalidInput("not-taken", number=number)
        everyone = by_id(await self.tx.members.everyone())
        own = covered_by(everyone, self.member, self.clock.now())
        if ticket.assignee not in own and not self.member.holds(Role.ADMINISTRATOR):
            raise InvalidInput("taken-by-another", number=number)
        ticket = await self.tx.tickets.save(replace(ticket, assignee=None))
        self.tx.record(TicketReleased(number=number, at=self.clock.now(), actor=actor))
        return ticket

    async def note(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """Write something on the ticket that only officers read; files may go without words."""
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.NOTE, ticket)
        text = maybe_words(text) if evidence else words(text)
        now, files = self.clock.now(), tuple(evidence)
        self.tx.record(NoteAdded(number=number, at=now, actor=actor, text=text, evidence=files))
        return ticket

    async def attach(self, number: str, move: Move, evidence: Sequence[int]) -> Ticket:
        """Send more files after a move, such as the later pieces of an album; where that became a
        proposal, they wait with it.

        Raises:
            InvalidInput: ``proposal-over`` where it was decided already.
        """
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Move.REPLY, ticket)
        if self.needs_approval(ticket, move):
            proposal = await waiting_proposal(self.tx, ticket)
            if proposal is None or proposal.author.person != self.member.id:
                raise InvalidInput("proposal-over", number=number)
            self.tx.record(
                FilesProposed(
                    number=number, at=self.clock.now(), actor=actor, evidence=tuple(evidence)
                )
            )
            return ticket
        self.tx.record(
            EvidenceAdded(number=number, at=self.clock.now(), actor=actor, evidence=tuple(evidence))
        )
        return ticket

    async def verify(self, number: str) -> Ticket:
        """The desk found the report in order: it goes to the unit that its category names.

        Raises:
            InvalidInput: ``unit-not-evident`` when the pack names no unit; assign it by hand.
        """
        ticket = await self.tx.tickets.get(number)
        self.check(ticket, Move.VERIFY)
        category = self.city.find_category(ticket.category)
        unit = route(self.city, category, area_of(ticket.place, self.city), ticket.kind).unit
        if unit == self.city.desk_unit:
            raise InvalidInput("unit-not-evident", number=number)
        return await self._hand_to(ticket, Move.VERIFY, unit)

    async def assign(
        self, number: str, unit: str, text: str = "", helpers: Sequence[str] = ()
    ) -> Ticket:
        """Give the ticket to a unit, with a word to it if there is one.

        Args:
            helpers: codes of further units that help from now on, besides those that do already.

        Raises:
            InvalidInput: ``unit-unknown``, ``unit-already`` where it is there (a second tap), or
                ``unit-not-for-protected`` for a protected case.
        """
        ticket = await self.tx.tickets.get(number)
        self.check(ticket, Move.ASSIGN)
        if self.city.find_unit(unit) is None:
            raise InvalidInput("unit-unknown", unit=unit)
        if unit == ticket.unit:
            raise InvalidInput("unit-already", number=number, unit=unit)
        if ticket.sensitive and helpers:
            raise InvalidInput("unit-not-for-protected", number=number)
        assigned = await self._hand_to(ticket, Move.ASSIGN, unit, maybe_words(text), helpers)
        now, (actor, *_) = self.clock.now(), acting(self.member, Move.ASSIGN, ticket)
        for helper in helpers:
            self.tx.record(HelperAdded(number=number, at=now, actor=actor, unit=helper))
        return assigned

    async def start(self, number: str, text: str = "", evidence: Sequence[int] = ()) -> Ticket:
        """The unit works on it; told in words, how far it is answers the reporter too."""
        if text.strip():
            return await self._answer(number, Move.START, words(text), evidence)
        ticket = await self.tx.tickets.get(number)
        return await self._move(ticket, Move.START, evidence=evidence)

    async def ask(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """Ask the reporter; the city's clock stands still until they answer.

        Raises:
            InvalidInput: ``nobody-to-ask`` when the reporter left it to others or was forgotten,
                or nobody may speak for one without a chat.
        """
        ticket = await self.tx.tickets.get(number)
        if ticket.reporter is None or not await self._hears(ticket):
            self.check(ticket, Move.ASK)
            raise InvalidInput("nobody-to-ask", number=number)
        return await self._move(
            ticket, Move.ASK, text=words(text), evidence=evidence, resume=ticket.status
        )

    async def _hears(self, ticket: Ticket) -> bool:
        """Whether a question would come to somebody who may answer it."""
        if ticket.entered_by is None:
            return True
        return speaks_for_reporter(await self.tx.members.get(ticket.entered_by), ticket)

    async def reply(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """Write to the reporter; files may go without words."""
        text = maybe_words(text) if evidence else words(text)
        return await self._answer(number, Move.REPLY, text, evidence)

    async def resolve(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """It is done: say what was done, with proof; the reporter rates or objects."""
        return await self._answer(number, Move.RESOLVE, words(text), evidence)

    async def reject(
        self, number: str, reason: str, text: str = "", evidence: Sequence[int] = ()
    ) -> Ticket:
        """It cannot be dealt with: one of the pack's reasons, or plain words, or both.

        Args:
            reason: a code of the pack's rejection reasons, or "".

        Raises:
            InvalidInput: ``reason-missing`` with neither; LAPSED, which only time gives, is none.
        """
        ticket = await self.tx.tickets.get(number)
        self.check(ticket, Move.REJECT)
        if reason in self.city.rejection_reasons and reason != LAPSED:
            plain = self.city.rejection_reason(reason, self.city.default_language)
            text = f"{plain}\n{text.strip()}".strip()
        elif not text.strip():
            raise InvalidInput("reason-missing", number=number)
        return await self._move(
            ticket, Move.REJECT, text=words(text), evidence=evidence, objections=0
        )

    async def hand_back(self, number: str, text: str) -> Ticket:
        """Not ours: back to the desk with the reason."""
        days = self.city.limits.verification_days
        return await self._move(
            await self.tx.tickets.get(number),
            Move.HAND_BACK,
            text=words(text),
            unit=None,
            helpers=(),
            assignee=None,
            verify_due=calendar_of(self.city).add_working_days(self.clock.now(), days),
        )

    async def merge(self, number: str, into: str) -> Ticket:
        """It is about the same as another ticket; its reporter follows that one from now on.

        Raises:
            InvalidInput: ``merge-into-itself``, ``merge-into-ended`` or ``merge-unlike-privacy``
                (what is told of one must not reveal the other).
        """
        ticket = await self.tx.tickets.get(number)
        self.check(ticket, Move.MERGE)
        other = await self.view(into)
        if other.number == number:
            raise InvalidInput("merge-into-itself", number=number)
        if other.status in {Status.MERGED, Status.WITHDRAWN, Status.REJECTED}:
            raise InvalidInput("merge-into-ended", number=into)
        if other.privacy.hides_ticket or other.sensitive:
            raise InvalidInput("merge-unlike-privacy", number=into)
        hear_already = {other.reporter, *await self.tx.tickets.followers(into)}
        hear_of_this = [ticket.reporter, *await self.tx.tickets.followers(number)]
        joined = tuple(c for c in hear_of_this if c is not None and c not in hear_already)
        merged = await self._move(ticket, Move.MERGE, text=into, joined=joined, merged_into=into)
        for citizen in joined:
            await self.tx.tickets.follow(into, citizen)
        if ticket.escalated_at is not None and other.escalated_at is None:
            # Who was called in for this one keeps the matter in sight.
            actor, *_ = acting(self.member, Move.MERGE, ticket)
            cause = Cause.MERGED
            await escalate(self.tx, self.clock, self.city, actor, other, cause, text=number)
        return merged

    async def reopen(self, number: str, text: str = "") -> Ticket:
        """The objection was right: it is worked on again, with fresh deadlines."""
        ticket = await self.tx.tickets.get(number)
        now, limits, calendar = self.clock.now(), self.city.limits, calendar_of(self.city)
        finish_due = finish_by(self.city, ticket.kind, ticket.category, now, ticket.handling)
        answer_due = answer_by(self.city, now, urgent=ticket.urgent_at is not None)
        to_desk = ticket.status is Status.REJECTED and not ticket.sensitive
        return await self._move(
            ticket,
            Move.REOPEN,
            text=maybe_words(text),
            unit=None if to_desk else ticket.unit,
            helpers=() if to_desk else ticket.helpers,
            assignee=None if to_desk else ticket.assignee,
            **DECIDED,
            rating=None,
            first_answered_at=None,
            verify_due=calendar.add_working_days(now, limits.verification_days),
            answer_due=min(answer_due, finish_due),
            finish_due=finish_due,
        )

    async def uphold(self, number: str, text: str, evidence: Sequence[int] = ()) -> Ticket:
        """The answer stands in spite of the objection, and the reporter is told why."""
        ticket = await self.tx.tickets.get(number)
        return await self._move(ticket, Move.UPHOLD, text=words(text), evidence=evidence, **DECIDED)

    async def _answer(self, number: str, move: Move, text: str, evidence: Sequence[int]) -> Ticket:
        """Make a move by which the reporter hears something; a word of the desk's is no answer."""
        ticket = await self.tx.tickets.get(number)
        by_unit = ticket.status is not Status.RECEIVED
        if self.needs_approval(ticket, move):
            self.check(ticket, move)
            actors = acting(self.member, move, ticket)
            actor = next(actor for actor in actors if actor.role is Role.LIAISON)
            return await propose(
                self.tx, self.clock, self.city, actor, ticket, move, text, evidence
            )
        return await self._move(
            ticket,
            move,
            text=text,
            evidence=evidence,
            first_answered_at=ticket.first_answered_at or (self.clock.now() if by_unit else None),
        )

    async def _hand_to(
        self,
        ticket: Ticket,
        move: Move,
        unit: str,
        text: str = "",
        helpers: Sequence[str] = (),
    ) -> Ticket:
        if ticket.sensitive and unit != ticket.unit:
            raise InvalidInput("unit-not-for-protected", number=ticket.number)
        urgent = ticket.urgent_at is not None
        answer_due = answer_by(self.city, self.clock.now(), urgent=urgent)
        return await self._move(
            ticket,
            move,
            text=text,
            unit=unit,
            helpers=tuple(helper for helper in (*ticket.helpers, *helpers) if helper != unit),
            assignee=None,
            answer_due=answer_due,
        )

    async def _move(
        self,
        ticket: Ticket,
        move: Move,
        *,
        text: str = "",
        evidence: Sequence[int] = (),
        joined: tuple[int, ...] = (),
        **changes: Any,
    ) -> Ticket:
        actors = acting(self.member, move, ticket)
        try:
            moved = await make_move(
                self.tx,
                self.clock,
                self.city,
                actors,
                ticket,
                move,
                text=text,
                evidence=evidence,
                theme_answer=self.theme_answer,
                **changes,
            )
        except WrongState:
            raise self._wrong_state(ticket, move) from None
        now, within = self.clock.now(), self.city.limits.undo_within
        if within and self.theme_answer is None:
            undo = Undo(ticket, moved.version, move, self.member.id, now + within, joined)
            await self.tx.undos.keep(undo, now)
        return moved

    def _wrong_state(self, ticket: Ticket, tried: Action | Move) -> WrongState:
        possible = tuple(move.value for move in possible_moves(self.member.posts, ticket))
        return WrongState(ticket.number, ticket.status, tried, possible)
