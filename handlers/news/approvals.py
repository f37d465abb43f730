"""Answers that wait for consent: put before the superior, and what became of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.phrases import who
from handlers.proposals import proposal_shown, proposal_slot
from handlers.turn import Rooms
from tickets.actions.officers.proposals import last_proposal
from tickets.events import (
    AnswerApproved,
    AnswerProposed,
    AnswerRecalled,
    AnswerReturned,
    FilesProposed,
    ProposalDropped,
    ProposalWaits,
)
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message, Priority
from tickets.ticket import Ticket

Step = (
    AnswerProposed
    | FilesProposed
    | AnswerApproved
    | AnswerReturned
    | AnswerRecalled
    | ProposalDropped
    | ProposalWaits
)


@dataclass(frozen=True, slots=True)
class ApprovalNews:
    """Messages about proposed answers within one transaction; never to a citizen."""

    tx: Tx
    rooms: Rooms

    async def tell(self, event: Step, ticket: Ticket) -> None:
        """Say what happened to a proposed answer."""
        match event:
            case AnswerProposed():
                chats = await audiences.approver_chats(self.tx, self.rooms, ticket)
                await self._put_before(chats, ticket, "proposal", event.evidence)
            case FilesProposed():
                for chat in await audiences.approver_chats(self.tx, self.rooms, ticket):
                    await self._put(chat, ticket, "", event.evidence)
            case ProposalWaits():
                heads = await audiences.approver_chats(self.tx, self.rooms, ticket)
                desk = await audiences.desk_chats(self.tx, self.rooms)
                both = {chat.chat: chat for chat in (*desk, *heads)}
                await self._put_before(both.values(), ticket, "proposal-waits")
            case AnswerApproved(text=text):
                outcome = "proposal-approved-changed" if text else "proposal-approved"
                await self._decided(event, ticket, outcome, text)
            case AnswerReturned(text=text):
                await self._decided(event, ticket, "proposal-returned", text)
            case AnswerRecalled():
                await self._decided(event, ticket, "proposal-recalled")
            case ProposalDropped():
                await self._decided(event, ticket, "proposal-dropped")

    async def waits_again(self, ticket: Ticket) -> None:
        """A move was taken back by which a proposed answer was dropped: it waits as before."""
        history = await self.tx.tickets.history(ticket.number)
        steps = [event for event in history if isinstance(event, AnswerProposed | ProposalDropped)]
        if ticket.proposed_at is None or not isinstance(steps[-1], ProposalDropped):
            return
        approvers = await audiences.approver_chats(self.tx, self.rooms, ticket)
        await self._put_before(approvers, ticket, "proposal")
        proposal = last_proposal(history)
        if proposal is None or proposal.author.person is None:
            return
        author = await audiences.officer(self.tx, self.rooms, proposal.author.person)
        if author is not None and author.chat not in {chat.chat for chat in approvers}:
            text = self.rooms.texts.get(author.language, "proposal-again", number=ticket.number)
            await self._put(author, ticket, text)

    async def _put_before(
        self,
        chats: Iterable[StaffChat],
        ticket: Ticket,
        message: str,
        evidence: tuple[int, ...] = (),
    ) -> None:
        proposal = last_proposal(await self.tx.tickets.history(ticket.number))
        if proposal is None:
            return
        for chat in chats:
            text, buttons = proposal_shown(self.rooms, chat.language, ticket, proposal, message)
            await self.tx.outbox.put(
                Message(
                    bot=Bot.OFFICER,
                    chat=chat.chat,
                    text=text,
                    buttons=buttons,
                    slot=proposal_slot(ticket.number),
                    anew=True,
                    about=ticket.number,
                    priority=Priority.PUSH,
                )
            )
            if evidence:
                await self._put(chat, ticket, "", evidence)

    async def _decided(
        self,
        event: AnswerApproved | AnswerReturned | AnswerRecalled | ProposalDropped,
        ticket: Ticket,
        outcome: str,
        words: str = "",
    ) -> None:
        """Take the buttons away wherever it stands, and tell its author."""
        slot = proposal_slot(ticket.number)
        for chat_id, thread in await self.tx.outbox.slots(Bot.OFFICER, slot):
            chat = await audiences.at(self.tx, self.rooms, chat_id)
            language = chat.language if chat else self.rooms.city.default_language
            await self.tx.outbox.put(
                Message(
                    bot=Bot.OFFICER,
                    chat=chat_id,
                    thread=thread,
                    text=self._outcome(language, event, ticket, outcome),
                    slot=slot,
                    about=ticket.number,
                    priority=Priority.PUSH,
                )
            )
        proposal = last_proposal(await self.tx.tickets.history(ticket.number))
        if proposal is None or proposal.author.person in (None, event.actor.person):
            return
        author = await audiences.officer(self.tx, self.rooms, proposal.author.person)
        if author is None:
            return
        lines = [self._outcome(author.language, event, ticket, outcome)]
        if words:
            lines.append(self.rooms.texts.get(author.language, "proposal-words", words=words))
        if isinstance(event, AnswerReturned):
            kept = self.rooms.texts.get(
                author.language, "proposal-returned-words", words=proposal.text
            )
            lines.append(kept)
        purpose = proposal.move if isinstance(event, AnswerReturned) else ""
        await self._put(author, ticket, "\n".join(lines), purpose=purpose)

    def _outcome(
        self,
        language: str,
        event: AnswerApproved | AnswerReturned | AnswerRecalled | ProposalDropped,
        ticket: Ticket,
        outcome: str,
    ) -> str:
        by = who(self.rooms, language, event.actor)
        return self.rooms.texts.get(language, outcome, number=ticket.number, who=by)

    async def _put(
        self,
        chat: StaffChat,
        ticket: Ticket,
        text: str,
        evidence: tuple[int, ...] = (),
        *,
        purpose: str = "",
    ) -> None:
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text=text,
                evidence=evidence,
                about=ticket.number,
                purpose=purpose,
                priority=Priority.PUSH,
            )
        )
