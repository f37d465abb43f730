"""What citizens are told about their tickets, in plain words."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from handlers.callbacks import CitizenTap, button
from handlers.news import audiences
from handlers.phrases import category_phrase, unit_name
from handlers.plain import plainly
from handlers.ratings import rating_rows
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.actions.officers.undoing import cause_of
from tickets.analysis.masking import masked
from tickets.analysis.support import reporter_objected, verdicts
from tickets.city.calendar import calendar_of
from tickets.events import ReporterStopped, StatusChanged
from tickets.hearing import DIALOGUE, PRESSING, Weight, hears, is_awake, planned, weight_of
from tickets.people import Citizen, Role
from tickets.permissions import Action, Scope
from tickets.ports import Among, Tx
from tickets.ports.delivery import Bot, Button, Message, Priority, Rows
from tickets.ports.topics import TOPIC_TITLE_AT_MOST, Topic
from tickets.ticket import Status, Ticket
from tickets.timers import reporter_has_until
from tickets.workflow import Move, moves

ALL_OF_THE_CITY = Scope(city=True, secret=True)
"""Where a citizen's own tickets are looked for; only whether there is one is asked."""
_SILENT = {Move.WITHDRAW, Move.LEAVE, Move.RATE, Move.OBJECT, Move.INFORM}
"""What the reporter did themselves."""
_OTHER_WORDS = {Move.RESOLVE, Move.REJECT, Move.LAPSE, Move.CLOSE}
"""What a follower cannot rate, answer or object to."""
LOOKED_THROUGH = 50
"""Newest tickets of a citizen among which a merged one is looked for."""


@dataclass(frozen=True, slots=True)
class CitizenNews:
    """Messages to reporters and followers within one transaction.

    What is told waits until it can no longer be undone, for the end of the quiet hours unless its
    hearer is awake and writing, and to be told together with what comes soon after it.
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
            if message is not None and not await self._hears_as_reporter(follower, event, ticket):
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

    async def _hears_as_reporter(
        self, follower: Citizen, event: StatusChanged, ticket: Ticket
    ) -> bool:
        """Whether they hear the same words about a ticket of their own under the same theme."""
        if event.theme_answer is None or ticket.theme is None:
            return False
        own = await self.tx.tickets.waiting(
            ALL_OF_THE_CITY,
            (Status.ASSIGNED, Status.IN_PROGRESS, event.after),
            limit=1,
            among=Among(theme=ticket.theme, reporter=follower.id),
        )
        return own.total > 0

    async def evidence(self, ticket: Ticket, evidence: tuple[int, ...]) -> None:
        """Pass on files that an officer added."""
        if (citizen := await audiences.reporter(self.tx, ticket)) is not None:
            unit = unit_name(self.rooms, ticket.unit)
            text = self._text(citizen, "push-evidence", number=ticket.number, unit=unit)
            await self._put(
                citizen,
                ticket,
                text,
                self._buttons(citizen, ticket),
                evidence=evidence,
                pressing=True,
                undoable=True,
            )

    async def undone(self, ticket: Ticket) -> None:
        """Nothing was heard of a move: what comes next need not wait for it."""
        hearers = [await audiences.reporter(self.tx, ticket)]
        hearers += await audiences.followers(self.tx, ticket)
        for citizen in hearers:
            if citizen is not None:
                hearing = await self.tx.hearings.get(ticket.number, citizen.id)
                await self.tx.hearings.save(replace(hearing, told_at=None, no_later=None))

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
        await self._put(
            citizen,
            ticket,
            text,
            self._buttons(citizen, ticket),
            purpose=Move.ASK if asked else "",
            weight=Weight.QUESTION if asked else Weight.NEWS,
            by_itself=True,
        )

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
        await self._put(citizen, ticket, text, purpose=Action.STOP, weight=Weight.QUESTION)

    async def stop_lifted(self, ticket: Ticket) -> None:
        """Say that reports are taken again, where no other stop goes on."""
        citizen = await audiences.reporter(self.tx, ticket)
        if citizen is None or citizen.stopped(self.rooms.clock.now()):
            return
        text = self._text(citizen, "push-stop-lifted")
        await self._put(citizen, ticket, text, by_itself=True)

    async def tell_reporter(self, ticket: Ticket, message: str, **arguments: str) -> None:
        """Tell the reporter something that nobody waits for."""
        if (citizen := await audiences.reporter(self.tx, ticket)) is None:
            return
        text = self._text(citizen, message, number=ticket.number, **arguments)
        await self._put(citizen, ticket, text, self._buttons(citizen, ticket), weight=Weight.NEWS)

    async def draft_forgotten(self, citizen_id: int) -> None:
        """Remind somebody, once, that a report is not sent yet."""
        citizen = await self.tx.citizens.get(citizen_id)
        if citizen.chat_id is None or not citizen.reachable or citizen.answers_only:
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
        asks_for_verdict = message == "push-resolve"
        text = self._text(
            citizen,
            "push-resolve-plain" if asks_for_verdict and citizen.plain else message,
            number=ticket.number,
            unit=unit_name(self.rooms, ticket.unit),
            # An officer may have written the reporter's name into it.
            words=masked(event.text) if follows else event.text,
            other=ticket.merged_into or "",
            due=self.rooms.texts.day(language, due) if due else "",
        )
        buttons = self._buttons(citizen, ticket)
        undo = await self.tx.undos.get(ticket.number)
        undoable = undo is not None and undo.version == ticket.version
        once = f"theme:{event.theme_answer}:{citizen.id}" if event.theme_answer else None
        await self._put(
            citizen,
            ticket,
            text,
            () if asks_for_verdict and citizen.plain else buttons,
            evidence=event.evidence,
            purpose=Move.ASK if event.move is Move.ASK else "",
            weight=weight_of(event.move, event.text),
            pressing=event.move in PRESSING,
            talk=event.move in DIALOGUE,
            by_itself=event.actor.role is Role.SYSTEM,
            undoable=undoable,
            once=once,
        )
        if asks_for_verdict and citizen.plain and not ticket.sensitive:
            question = self._text(citizen, "push-verdict", number=ticket.number)
            await self._put(
                citizen,
                ticket,
                question,
                buttons,
                weight=Weight.ANSWER,
                undoable=undoable,
                once=once and f"{once}:verdict",
            )

    def _buttons(self, citizen: Citizen, ticket: Ticket) -> Rows:
        """What fits where the ticket stands now: an open question is simply answered."""

        def tap(label: str, verb: CitizenTap) -> Button:
            return button(self._label(citizen, label), verb, ticket.number)

        own = ticket.reporter == citizen.id
        possible = moves(ticket, Role.REPORTER) if own else ()
        rows: Rows = ()
        match ticket.status:
            case Status.NEEDS_INFO if own:
                return ()
            case Status.ANSWERED if own and Move.RATE in possible:
                label = partial(self._label, citizen)
                rows = rating_rows(label, ticket.number, plain=citizen.plain)
                rows += ((tap("button-object", CitizenTap.OBJECT),),)
            case Status.ANSWERED if not own:
                confirm = tap("button-confirm", CitizenTap.CONFIRM)
                rows = ((confirm, tap("button-deny", CitizenTap.OBJECT)),)
            case Status.CLOSED if not own or Move.OBJECT in possible:
                rows = ((tap("button-reopen", CitizenTap.OBJECT),),)
            case Status.REJECTED if Move.OBJECT in possible:
                rows = ((tap("button-object-refusal", CitizenTap.OBJECT),),)
        mute = tap("button-mute", CitizenTap.MUTE)
        return (*rows, (*self._show(citizen, ticket), mute))

    def _show(self, citizen: Citizen, ticket: Ticket) -> tuple[Button, ...]:
        return (button(self._label(citizen, "button-show"), CitizenTap.SHOW, ticket.number),)

    async def _put(
        self,
        citizen: Citizen,
        ticket: Ticket,
        text: Html,
        buttons: Rows = (),
        *,
        evidence: tuple[int, ...] = (),
        purpose: str = "",
        weight: Weight = Weight.ANSWER,
        pressing: bool = False,
        talk: bool = False,
        by_itself: bool = False,
        undoable: bool = False,
        once: str | None = None,
    ) -> None:
        """Queue it for when it may come, if its hearer wants it.

        Of a protected case nothing is told but that there is news, with a button to see it.

        Args:
            pressing: it waits for nothing else to come with it.
            talk: so does this, while the hearer is there and writing.
            by_itself: only time did it; nobody is there and waits for it.
            undoable: an officer did it and can take it back for a while.
            once: whoever heard something under this key does not hear it again.
        """
        own = ticket.reporter == citizen.id or await self._merged_into(citizen, ticket)
        hearing = await self.tx.hearings.get(ticket.number, citizen.id)
        if not hears(citizen, hearing, weight, own=own):
            return
        if ticket.sensitive:
            text = self._text(citizen, "push-neutral")
            buttons, evidence = (self._show(citizen, ticket),), ()
        elif citizen.plain and evidence:
            count = self._text(citizen, "push-files", count=len(evidence))
            text = Html(f"{text}\n\n{count}")
        city, now = self.rooms.city, self.rooms.clock.now()
        awake = not by_itself and is_awake(
            citizen.id, await self.tx.tickets.history(ticket.number), now
        )
        plan = planned(
            hearing,
            city,
            now,
            now + city.limits.undo_within if undoable else now,
            # In plain mode each thing is a message of its own.
            pressing=pressing or citizen.plain or (talk and awake),
            awake=awake,
        )
        await self.tx.hearings.save(plan.hearing)
        assert citizen.chat_id is not None
        together = city.limits.news_gathered and not citizen.plain
        gather = f"news:{ticket.number}" if together else None
        if plan.along and gather:
            await self.tx.outbox.reschedule(Bot.CITIZEN, citizen.chat_id, gather, plan.at)
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
                not_before=plan.at if plan.at > now else None,
                gather=gather,
                topic=self._topic(citizen, ticket),
                cause=cause_of(ticket) if undoable and city.limits.undo_within else None,
                dedupe_key=once,
            )
        )

    def _topic(self, citizen: Citizen, ticket: Ticket) -> Topic | None:
        """The ticket's topic where private chats have some; a protected case has no name there."""
        if ticket.sensitive or not self.rooms.abilities.private_topics:
            return None
        category = category_phrase(self.rooms, self._language(citizen), ticket.category)
        title = self._label(citizen, "button-which", number=ticket.number, category=category)
        return Topic(ticket.number, title[:TOPIC_TITLE_AT_MOST])

    async def _merged_into(self, citizen: Citizen, ticket: Ticket) -> bool:
        """Whether a report of theirs was merged into the ticket: its answers are theirs then.

        It matters only to those who want no other news.
        """
        if not citizen.answers_only:
            return False
        page = await self.tx.tickets.of_reporter(citizen.id, limit=LOOKED_THROUGH)
        return any(
            theirs.merged_into == ticket.number and theirs.reporter == citizen.id
            for theirs in page.tickets
        )

    def _waking(self) -> datetime:
        return calendar_of(self.rooms.city).next_waking_time(self.rooms.clock.now())

    def _language(self, citizen: Citizen) -> str:
        return self.rooms.texts.language_for(citizen.language)

    def _text(self, citizen: Citizen, message: str, **arguments: str | int) -> Html:
        text = self.rooms.texts.get(self._language(citizen), message, **arguments)
        return Html(plainly(text)) if citizen.plain else text

    def _label(self, citizen: Citizen, message: str, **arguments: str | int) -> str:
        label = self.rooms.texts.label(self._language(citizen), message, **arguments)
        return plainly(label) if citizen.plain else label
