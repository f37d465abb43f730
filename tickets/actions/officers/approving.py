"""The second step of an answer: a superior lets it go, gives it back, or words it anew."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tickets.actions.moving import make_move
from tickets.actions.officers.proposals import Proposal, waiting_proposal
from tickets.actions.wording import maybe_words, words
from tickets.city import City
from tickets.errors import InvalidInput
from tickets.events import (
    AnswerApproved,
    AnswerProposed,
    AnswerRecalled,
    AnswerReturned,
    Event,
    EvidenceAdded,
)
from tickets.people import Actor, Member, Role
from tickets.permissions import Action, acting
from tickets.ports import Clock, Tx
from tickets.ticket import Ticket
from tickets.timers import timers_for
from tickets.workflow import Move, target


async def propose(
    tx: Tx,
    clock: Clock,
    city: City,
    actor: Actor,
    ticket: Ticket,
    move: Move,
    text: str,
    evidence: Sequence[int],
) -> Ticket:
    """Put an answer before the superior; one that still waited is replaced.

    Raises:
        WrongState: the move that it asks for does not exist in this status.
    """
    target(ticket, move, [actor.role])
    event = AnswerProposed(
        number=ticket.number,
        at=clock.now(),
        actor=actor,
        move=move,
        text=text,
        evidence=tuple(evidence),
    )
    return await _keep(tx, city, replace(ticket, proposed_at=clock.now()), event)


@dataclass(frozen=True, slots=True)
class Approving:
    """One member who decides on proposed answers, in one transaction.

    The desk may do so too: a head can be away, and a report must not wait for that.

    Every method raises NotFound and NotAllowed as Handling does, and InvalidInput with
    ``proposal-over`` where the proposal was decided, recalled or replaced meanwhile.
    """

    tx: Tx
    clock: Clock
    city: City
    member: Member

    async def waiting(self, number: str) -> tuple[Ticket, Proposal]:
        """The answer that waits for consent, for who may give it."""
        ticket = await self.tx.tickets.get(number)
        acting(self.member, Action.APPROVE, ticket)
        return ticket, await self._proposal(ticket)

    async def approve(
        self, number: str, place: int, text: str = "", evidence: Sequence[int] = ()
    ) -> Ticket:
        """It goes to the citizen as the unit's answer, in other words where some are given.

        The move is the unit's: its liaison makes it, and the history names both.

        Raises:
            InvalidInput: ``proposal-own``: two people have to have read it.
        """
        ticket = await self.tx.tickets.get(number)
        approver, *_ = acting(self.member, Action.APPROVE, ticket)
        proposal = await self._proposal(ticket, place)
        own = proposal.author.person == self.member.id
        if own and approver.role is not Role.LEADER:
            raise InvalidInput("proposal-own", number=number)
        now, changed = self.clock.now(), maybe_words(text)
        answered = await make_move(
            self.tx,
            self.clock,
            self.city,
            [proposal.author],
            ticket,
            proposal.move,
            text=changed or proposal.text,
            evidence=(*proposal.evidence, *evidence),
            proposed_at=None,
            first_answered_at=ticket.first_answered_at or now,
        )
        self.tx.record(AnswerApproved(number=number, at=now, actor=approver, text=changed))
        return answered

    async def attach(self, number: str, evidence: Sequence[int]) -> Ticket:
        """Send more files after an answer that was worded anew, the later pieces of an album."""
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.APPROVE, ticket)
        files, now = tuple(evidence), self.clock.now()
        self.tx.record(EvidenceAdded(number=number, at=now, actor=actor, evidence=files))
        return ticket

    async def send_back(self, number: str, place: int, text: str) -> Ticket:
        """Not like this: back to who wrote it, with the reason. The citizen hears nothing."""
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.APPROVE, ticket)
        await self._proposal(ticket, place)
        event = AnswerReturned(number=number, at=self.clock.now(), actor=actor, text=words(text))
        return await _keep(self.tx, self.city, replace(ticket, proposed_at=None), event)

    async def recall(self, number: str, place: int) -> Ticket:
        """Who wrote it thought better of it.

        Raises:
            InvalidInput: ``proposal-of-another``.
        """
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.VIEW, ticket)
        proposal = await self._proposal(ticket, place)
        if proposal.author.person != self.member.id:
            raise InvalidInput("proposal-of-another", number=number)
        event = AnswerRecalled(number=number, at=self.clock.now(), actor=actor)
        return await _keep(self.tx, self.city, replace(ticket, proposed_at=None), event)

    async def _proposal(self, ticket: Ticket, place: int | None = None) -> Proposal:
        proposal = await waiting_proposal(self.tx, ticket)
        if proposal is None or place not in (None, proposal.place):
            raise InvalidInput("proposal-over", number=ticket.number)
        return proposal


async def _keep(tx: Tx, city: City, ticket: Ticket, event: Event) -> Ticket:
    kept = await tx.tickets.save(ticket)
    await tx.timers.replace(kept.number, timers_for(kept, city))
    tx.record(event)
    return kept
