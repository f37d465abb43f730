"""What members are told who entered a report for somebody without a chat, until that person has it.

They read what the person would read, so that they can pass it on as it stands, and in private only.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.callbacks import OfficerTap, button
from handlers.phrases import unit_name
from handlers.turn import Rooms
from tickets.actions.officers.undoing import cause_of
from tickets.analysis.support import reporter_objected
from tickets.events import Event, EvidenceAdded, ReporterAwaited, StatusChanged, TakenOver
from tickets.people import STAFF, Member, Role
from tickets.permissions import speaks_for_reporter
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message, Priority
from tickets.ticket import Status, Ticket
from tickets.timers import reporter_has_until
from tickets.workflow import Move

ADD = "own-add"
"""The purpose of a message to which a reply is the answer or an addition for the reporter."""


@dataclass(frozen=True, slots=True)
class EntrantNews:
    """Messages to those who speak for a reporter, within one transaction."""

    tx: Tx
    rooms: Rooms

    async def hear(self, event: Event, ticket: Ticket) -> None:
        """Tell what concerns the person they speak for."""
        if isinstance(event, TakenOver):
            await self._taken_over(event)
            return
        member = await self._speaker(ticket)
        if member is None:
            return
        match event:
            case StatusChanged():
                themselves = event.actor.role in STAFF and event.actor.person == member.id
                if not themselves:
                    await self._moved(member, event, ticket)
            case EvidenceAdded(evidence=evidence):
                await self._tell(member, ticket, "push-evidence", undoable=True, evidence=evidence)
            case ReporterAwaited(until=until):
                asked = ticket.status is Status.NEEDS_INFO
                message = "push-awaited-question" if asked else "push-awaited-answer"
                await self._tell(member, ticket, message, due=self._day(member, until))

    async def _moved(self, member: Member, event: StatusChanged, ticket: Ticket) -> None:
        history = await self.tx.tickets.history(ticket.number)
        message = f"push-{event.move}"
        if event.move is Move.START and event.text:
            message = "push-start-words"
        elif event.move is Move.UPHOLD and not reporter_objected(history):
            message = "push-uphold-others"
        due = ticket.answer_due
        if event.after in {Status.NEEDS_INFO, Status.ANSWERED}:
            due = reporter_has_until(ticket, self.rooms.city)
        await self._tell(
            member,
            ticket,
            message,
            undoable=event.actor.role is not Role.SYSTEM,
            evidence=event.evidence,
            words=event.text,
            other=ticket.merged_into or "",
            due=self._day(member, due) if due else "",
        )

    async def _taken_over(self, event: TakenOver) -> None:
        """From now on the person hears everything themselves."""
        member = await self.tx.members.get(event.entered_by)
        if member.active:
            language = self.rooms.texts.language_for(member.language)
            text = self.rooms.texts.get(language, "entrant-taken-over", number=event.number)
            await self._put(member, Message(bot=Bot.OFFICER, chat=0, text=text))

    async def _speaker(self, ticket: Ticket) -> Member | None:
        if ticket.entered_by is None:
            return None
        member = await self.tx.members.get(ticket.entered_by)
        return member if speaks_for_reporter(member, ticket) else None

    async def _tell(
        self,
        member: Member,
        ticket: Ticket,
        message: str,
        *,
        evidence: tuple[int, ...] = (),
        undoable: bool = False,
        **arguments: str,
    ) -> None:
        """Queue it; what an officer can still take back waits until they no longer can."""
        within = self.rooms.city.limits.undo_within if undoable else timedelta()
        texts, language = self.rooms.texts, self.rooms.texts.language_for(member.language)
        unit = unit_name(self.rooms, ticket.unit)
        news = texts.get(language, message, number=ticket.number, unit=unit, **arguments)
        show = button(texts.label(language, "button-show"), OfficerTap.OWN, ticket.number)
        await self._put(
            member,
            Message(
                bot=Bot.OFFICER,
                chat=0,
                text=texts.get(language, "entrant-news", news=news),
                buttons=((show,),),
                evidence=evidence,
                about=ticket.number,
                purpose=ADD,
                not_before=self.rooms.clock.now() + within if within else None,
                cause=cause_of(ticket) if within else None,
            ),
        )

    async def _put(self, member: Member, message: Message) -> None:
        await self.tx.outbox.put(replace(message, chat=member.telegram_id, priority=Priority.PUSH))

    def _day(self, member: Member, moment: datetime) -> str:
        return self.rooms.texts.day(self.rooms.texts.language_for(member.language), moment)
