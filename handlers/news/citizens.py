"""What citizens are told about their tickets, in plain words."""

from dataclasses import dataclass
from datetime import datetime

from handlers.callbacks import CitizenTap, button
from handlers.news import audiences
from handlers.phrases import unit_name
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.analysis.support import reporter_objected, verdicts
from tickets.city.calendar import calendar_of
from tickets.events import ReporterStopped, StatusChanged
from tickets.people import Citizen
from tickets.permissions import Action
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Button, Message, Priority, Rows
from tickets.ticket import Status, Ticket
from tickets.timers import reporter_has_until
from tickets.workflow import Move

_SILENT = {Move.WITHDRAW, Move.LEAVE, Move.RATE, Move.OBJECT, Move.INFORM}
"""What the reporter did themselves."""
_OTHER_WORDS = {Move.RESOLVE, Move.REJECT, Move.LAPSE, Move.CLOSE}
"""What a follower cannot rate, answer or object to."""


@dataclass(frozen=True, slots=True)
class CitizenNews:
    """Messages to reporters and followers within one transaction.

    What an officer did is told at once; what only time did waits for the end of the quiet hours.
    """

    tx: Tx
    rooms: Rooms

    async def moved(self, event: StatusChanged, ticket: Ticket) -> None:
        """Tell what became of the ticket."""
        if event.move in _SILENT:
            return
        if event.move is Move.UPHOLD:
            await self._upheld(event, ticket)
            return
        if (citizen := await audiences.reporter(self.tx, ticket)) is not None:
            await self._moved(citizen, event, ticket, self._message(event))
        for follower in await audiences.followers(self.tx, ticket):
            message = self._message(event, follows=True)
            if message is not None:
                await self._moved(follower, event, ticket, message, follows=True)

    async def _upheld(self, event: StatusChanged, ticket: Ticket) -> None:
        """Tell all who objected why the answer stands, and the reporter in any case."""
        history = await self.tx.tickets.history(ticket.number)
        if (citizen := await audiences.reporter(self.tx, ticket)) is not None:
            message = "push-uphold" if reporter_objected(history) else "push-uphold-others"
            await self._moved(citizen, event, ticket, message)
        said = verdicts(history)
        for follower in await audiences.followers(self.tx, ticket):
            if said.get(follower.id) is False:
                await self._moved(follower, event, ticket, "push-uphold", follows=True)

    async def evidence(self, ticket: Ticket, evidence: tuple[int, ...]) -> None:
        """Pass on files that an officer added."""
        if (citizen := await audiences.reporter(self.tx, ticket)) is not None:
            unit = unit_name(self.rooms, ticket.unit)
            text = self._text(citizen, "push-evidence", number=ticket.number, unit=unit)
            await self._put(citizen, ticket, text, evidence=evidence)

    async def awaited(self, ticket: Ticket, until: datetime) -> None:
        """Remind the reporter that their own days run out."""
        if (citizen := await audiences.reporter(self.tx, ticket)) is None:
            return
        asked = ticket.status is Status.NEEDS_INFO
        text = self._text(
            citizen,
            "push-awaited-question" if asked else "push-awaited-answer",
            number=ticket.number,
            unit=unit_name(self.rooms, ticket.unit),
            due=self.rooms.texts.day(self._language(citizen), until),
        )
        buttons = () if asked else self._verdict(citizen, ticket)
        purpose = Move.ASK if asked else ""
        await self._put(citizen, ticket, text, buttons, purpose=purpose, by_itself=True)

    async def stopped(self, event: ReporterStopped, ticket: Ticket) -> None:
        """Say why and until when no reports are taken; a reply to it is an objection."""
        if (citizen := await audiences.reporter(self.tx, ticket)) is None:
            return
        language = self._language(citizen)
        text = self._text(
            citizen,
            "push-stopped",
            number=ticket.number,
            reason=self.rooms.texts.label(language, f"stop-reason-{event.reason}"),
            until=self.rooms.texts.day(language, event.until),
        )
        await self._put(citizen, ticket, text, purpose=Action.STOP)

    async def stop_lifted(self, ticket: Ticket) -> None:
        """Say that reports are taken again, where no other stop goes on."""
        citizen = await audiences.reporter(self.tx, ticket)
        if citizen is None or citizen.stopped(self.rooms.clock.now()):
            return
        text = self._text(citizen, "push-stop-lifted")
        await self._put(citizen, ticket, text, by_itself=True)

    async def draft_forgotten(self, citizen_id: int) -> None:
        """Remind somebody, once, that a report is not sent yet."""
        citizen = await self.tx.citizens.get(citizen_id)
        if citizen.chat_id is None or not citizen.reachable:
            return
        buttons = (
            (
                button(self._label(citizen, "button-continue"), CitizenTap.CONTINUE_DRAFT),
                button(self._label(citizen, "button-drop"), CitizenTap.DROP_DRAFT),
            ),
        )
        await self.tx.outbox.put(
            Message(
                bot=Bot.CITIZEN,
                chat=citizen.chat_id,
                text=self._text(citizen, "push-draft"),
                buttons=buttons,
                priority=Priority.PUSH,
                not_before=self._waking(),
            )
        )

    def _message(self, event: StatusChanged, *, follows: bool = False) -> str | None:
        if event.move is Move.START and event.text:
            return "push-start-words"
        if follows and event.move in {Move.ASK, Move.REPLY}:
            return None  # the dialogue with the reporter is theirs alone
        if follows and event.move in _OTHER_WORDS:
            return f"push-{event.move}-follower"
        return f"push-{event.move}"

    async def _moved(
        self,
        citizen: Citizen,
        event: StatusChanged,
        ticket: Ticket,
        message: str | None,
        *,
        follows: bool = False,
    ) -> None:
        if message is None:
            return
        language = self._language(citizen)
        due = ticket.answer_due
        if event.after in {Status.NEEDS_INFO, Status.ANSWERED}:
            due = reporter_has_until(ticket, self.rooms.city)
        text = self._text(
            citizen,
            message,
            number=ticket.number,
            unit=unit_name(self.rooms, ticket.unit),
            words=event.text,
            other=ticket.merged_into or "",
            due=self.rooms.texts.day(language, due) if due else "",
        )
        buttons: Rows = (self._show(citizen, ticket),)
        if event.move is Move.RESOLVE:
            verdict = self._confirmation if follows else self._verdict
            buttons = verdict(citizen, ticket)
        elif event.move is Move.CLOSE:
            again = self._label(citizen, "button-reopen")
            buttons = ((button(again, CitizenTap.OBJECT, ticket.number),), *buttons)
        elif not follows and event.after is Status.REJECTED:
            objection = self._label(citizen, "button-object-refusal")
            buttons = ((button(objection, CitizenTap.OBJECT, ticket.number),), *buttons)
        await self._put(
            citizen,
            ticket,
            text,
            buttons if event.move is not Move.ASK else (),
            evidence=event.evidence,
            purpose=Move.ASK if event.move is Move.ASK else "",
            by_itself=event.move in {Move.LAPSE, Move.CLOSE},
        )

    def _verdict(self, citizen: Citizen, ticket: Ticket) -> Rows:
        stars = tuple(
            button(
                f"{rating}⭐",
                CitizenTap.RATE,
                ticket.number,
                rating,
            )
            for rating in range(1, 6)
        )
        objection = self._label(citizen, "button-object")
        return (
            stars,
            (button(objection, CitizenTap.OBJECT, ticket.number),),
            self._show(citizen, ticket),
        )

    def _confirmation(self, citizen: Citizen, ticket: Ticket) -> Rows:
        """What a follower may say of the result."""
        return (
            (
                button(self._label(citizen, "button-confirm"), CitizenTap.CONFIRM, ticket.number),
                button(self._label(citizen, "button-deny"), CitizenTap.OBJECT, ticket.number),
            ),
            self._show(citizen, ticket),
        )

    def _show(self, citizen: Citizen, ticket: Ticket) -> tuple[Button, ...]:
        return (button(self._label(citizen, "button-show"), CitizenTap.SHOW, ticket.number),)

    async def _put(
        self,
        citizen: Citizen,
        ticket: Ticket,
        text: str,
        buttons: Rows = (),
        *,
        evidence: tuple[int, ...] = (),
        purpose: str = "",
        by_itself: bool = False,
    ) -> None:
        """Queue it; of a protected case nothing but that there is news, and a button to see it."""
        if ticket.sensitive:
            text = self._text(citizen, "push-neutral")
            buttons, evidence = (self._show(citizen, ticket),), ()
        assert citizen.chat_id is not None
        await self.tx.outbox.put(
            Message(
                bot=Bot.CITIZEN,
                chat=citizen.chat_id,
                text=text,
                buttons=buttons,
                evidence=evidence,
                about=ticket.number,
                purpose=purpose,
                priority=Priority.PUSH,
                not_before=self._waking() if by_itself else None,
            )
        )

    def _waking(self) -> datetime:
        return calendar_of(self.rooms.city).next_waking_time(self.rooms.clock.now())

    def _language(self, citizen: Citizen) -> str:
        return self.rooms.texts.language_for(citizen.language)

    def _text(self, citizen: Citizen, message: str, **arguments: str | int) -> Html:
        return self.rooms.texts.get(self._language(citizen), message, **arguments)

    def _label(self, citizen: Citizen, message: str) -> str:
        return self.rooms.texts.label(self._language(citizen), message)
