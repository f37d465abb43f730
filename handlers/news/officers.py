"""What officers are told, and where: cards that are kept up to date, and notices beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.cards import RELAYED, card, card_slot, holder, time_left
from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.news.topics import TicketTopics
from handlers.phrases import category_phrase, post_name, unit_name, who
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.actions.officers.undoing import cause_of
from tickets.actions.reporters.matching import support_of
from tickets.events import (
    DeadlineMissed,
    DeadlineNear,
    GroupLost,
    MemberJoined,
    MoveUndone,
    ResultDenied,
    RightLacking,
    StatusChanged,
    ThemeAnswered,
)
from tickets.people import Post, Role
from tickets.permissions import Scope
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message, Priority
from tickets.ticket import Status, Ticket

_OPEN = (Status.ASSIGNED, Status.IN_PROGRESS, Status.NEEDS_INFO)
REFUSED_SHOWN = 40
"""Tickets that a theme's answer did not reach, named one by one; so many fit into a message."""
REPEATED_AT_MOST = 50
"""Cards that are put up again when a group is lost; the rest is found with /antrian."""


@dataclass(frozen=True, slots=True)
class StaffNews:
    """Messages to officers within one transaction."""

    tx: Tx
    rooms: Rooms

    @property
    def topics(self) -> TicketTopics:
        """The ticket's topics in the groups that have some."""
        return TicketTopics(self.tx, self.rooms)

    async def new_card(self, ticket: Ticket, remark: str = "") -> None:
        """Put the ticket before those who have to see to it now, with its files."""
        if not await audiences.own_chats(self.tx, self.rooms, ticket):
            await self._nobody_there(ticket)
        for chat in await audiences.unit_chats(self.tx, self.rooms, ticket):
            await self.put_card(chat, ticket, anew=True)
            if ticket.evidence:
                await self.put(chat, ticket, "", evidence=ticket.evidence)
            if remark:
                text = self.rooms.texts.get(
                    chat.language,
                    "staff-assigned",
                    number=ticket.number,
                    unit=unit_name(self.rooms, ticket.unit),
                    words=remark,
                )
                await self.put(chat, ticket, text)

    async def bring_card(self, ticket: Ticket) -> None:
        """Put the ticket before those of its unit for whose part of the work it was none before."""
        slots = dict(await self.tx.outbox.slots(Bot.OFFICER, card_slot(ticket.number)))
        for chat in await audiences.unit_chats(self.tx, self.rooms, ticket):
            if chat.chat not in slots:
                await self.put_card(chat, ticket, anew=True)

    async def refresh_cards(self, ticket: Ticket, undone: MoveUndone | None = None) -> None:
        """Bring every card of the ticket up to date, wherever one stands, and its topics.

        Args:
            undone: by this just now; whom the ticket was given for nothing reads so on the card.
        """
        chats: list[StaffChat] = []
        for_nothing = {chat.chat for chat in await self._given_for_nothing(undone)}
        slots = await self.tx.outbox.slots(Bot.OFFICER, card_slot(ticket.number))
        for chat_id, thread in dict(slots).items():
            chat = await audiences.at(self.tx, self.rooms, chat_id)
            chats += [chat] if chat else []
            if chat and audiences.may_see(chat, ticket):
                await self.put_card(chat, ticket, thread=thread)
            else:
                text = self.rooms.texts.get(
                    self.rooms.city.default_language,
                    "card-undone" if chat_id in for_nothing else "card-gone",
                    number=ticket.number,
                )
                await self.tx.outbox.put(
                    Message(
                        bot=Bot.OFFICER,
                        chat=chat_id,
                        thread=thread,
                        text=text,
                        slot=card_slot(ticket.number),
                        priority=Priority.UPKEEP,
                    )
                )
        await self.topics.refresh(ticket, chats)

    async def tell(self, ticket: Ticket, message: str, **arguments: str | int) -> None:
        """Tell those who work on the ticket."""
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        await self._tell(chats, ticket, message, (), **arguments)

    async def from_reporter(
        self, ticket: Ticket, message: str, words: str, evidence: Sequence[int] = ()
    ) -> None:
        """Pass on what the reporter wrote and sent."""
        message = message if words else "staff-added-files"
        for chat in await audiences.unit_chats(self.tx, self.rooms, ticket):
            text = self.rooms.texts.get(chat.language, message, number=ticket.number, words=words)
            await self.put(chat, ticket, text, evidence=tuple(evidence), purpose=RELAYED)

    async def from_follower(self, ticket: Ticket, words: str, evidence: Sequence[int] = ()) -> None:
        """Pass on what a follower added. A reply would reach the reporter, so it is none."""
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        await self._tell(chats, ticket, "staff-supported", tuple(evidence), words=words)

    async def objected(self, event: StatusChanged, ticket: Ticket) -> None:
        """Put an objection before those who decide on it, and let the unit know."""
        for chat in await self._deciders(ticket):
            await self.put_card(chat, ticket, anew=True)
        by_follower = event.actor.role is Role.FOLLOWER
        await self._denial(ticket, event, "staff-challenged" if by_follower else "staff-objected")

    async def denied(self, event: ResultDenied, ticket: Ticket) -> None:
        """Let the same people know of one more follower who says that it is not done."""
        await self._denial(ticket, event, "staff-denied")

    async def _denial(
        self, ticket: Ticket, event: StatusChanged | ResultDenied, message: str
    ) -> None:
        unit = await audiences.unit_chats(self.tx, self.rooms, ticket)
        chats = _once([*await self._deciders(ticket), *unit])
        await self._tell(chats, ticket, message, event.evidence, words=event.text)

    async def _deciders(self, ticket: Ticket) -> list[StaffChat]:
        """The desk, where it may read the ticket; else its unit decides."""
        return [] if ticket.sensitive else await audiences.desk_chats(self.tx, self.rooms)

    async def handed_back(self, event: StatusChanged, ticket: Ticket) -> None:
        """Tell the desk why a unit gave the ticket back."""
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            actor = who(self.rooms, chat.language, event.actor)
            await self._tell([chat], ticket, "staff-handed_back", (), who=actor, words=event.text)

    async def stop_disputed(self, ticket: Ticket, text: str) -> None:
        """Put an objection to a stop before the desk, which alone decides on it."""
        if ticket.sensitive:
            return
        chats = await audiences.desk_chats(self.tx, self.rooms)
        await self._tell(chats, ticket, "staff-stop-disputed", (), words=text)

    async def undone(self, event: MoveUndone, ticket: Ticket) -> None:
        """Tell those to whom the ticket had been given that it was taken back."""
        for chat in await self._given_for_nothing(event):
            text = self.rooms.texts.get(
                chat.language,
                "staff-undone",
                number=ticket.number,
                who=who(self.rooms, chat.language, event.actor),
            )
            await self.put_plain(chat, text)

    async def _given_for_nothing(self, undone: MoveUndone | None) -> list[StaffChat]:
        if undone is None or undone.left == undone.unit:
            return []
        if undone.left is None:
            return await audiences.desk_chats(self.tx, self.rooms)
        return await audiences.chats_of(self.tx, self.rooms, undone.left)

    async def deadline_near(self, event: DeadlineNear, ticket: Ticket) -> None:
        """Remind those who have to act."""
        for chat in await self._responsible(ticket):
            await self._deadline(chat, ticket, event, "staff-near")

    async def deadline_missed(self, event: DeadlineMissed, ticket: Ticket) -> None:
        """Tell those who have to act, and the first time the leaders too."""
        responsible = await self._responsible(ticket)
        for chat in responsible:
            await self._deadline(chat, ticket, event, "staff-missed")
        if not event.again:
            await self._escalate(event, ticket, {chat.chat for chat in responsible})

    async def _escalate(self, event: DeadlineMissed, ticket: Ticket, told: set[int]) -> None:
        """Call in whoever stands above the unit and may know: of a secret ticket the desk, of a
        protected case the desk too, but told no more than that there is one."""
        if not (ticket.sensitive or ticket.privacy.hides_ticket):
            for chat in await audiences.leader_chats(self.tx, self.rooms, ticket):
                if chat.chat not in told:
                    await self._deadline(chat, ticket, event, "leader-missed")
            return
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            text = self.rooms.texts.get(
                chat.language,
                "staff-forgotten-protected" if ticket.sensitive else "staff-forgotten-secret",
                number=ticket.number,
                unit=unit_name(self.rooms, ticket.unit),
                deadline=self.rooms.texts.label(chat.language, f"deadline-{event.deadline}"),
                due=self.rooms.texts.day(chat.language, event.due),
            )
            await self.put_plain(chat, text)

    async def joined(self, event: MemberJoined) -> None:
        """Tell the desk and the unit who came in: nobody joins a unit behind its back."""
        desk = await audiences.desk_chats(self.tx, self.rooms)
        unit = await audiences.chats_of(self.tx, self.rooms, event.unit) if event.unit else []
        newcomer = await self.tx.members.get(event.member)
        for chat in _once([*desk, *unit]):
            if chat.chat == newcomer.telegram_id:
                continue
            post = Post(event.role, event.unit, event.only)
            role = post_name(self.rooms, chat.language, post)
            text = self.rooms.texts.get(chat.language, "staff-joined", role=role)
            await self.put_plain(chat, text)

    async def theme_answered(self, event: ThemeAnswered) -> None:
        """Tell who wrote to all tickets of a theme how many have it, and which do not and why."""
        answer = await self.tx.themes.answer(event.answer)
        chat = await audiences.officer(self.tx, self.rooms, answer.member)
        if chat is None:
            return

        def say(message: str, **arguments: str | int) -> Html:
            return self.rooms.texts.get(chat.language, message, **arguments)

        told = len(answer.numbers) - len(answer.refused)
        lines = [say("staff-theme-answered", theme=event.theme, count=told)]
        for number, status in list(answer.refused.items())[:REFUSED_SHOWN]:
            why = self.rooms.texts.label(chat.language, f"theme-refused-{status}")
            lines.append(say("staff-theme-refused", number=number, why=why))
        if len(answer.refused) > REFUSED_SHOWN:
            more = len(answer.refused) - REFUSED_SHOWN
            lines.append(say("staff-theme-refused-more", count=more))
        await self.put_plain(chat, "\n".join(lines))

    async def group_lost(self, event: GroupLost) -> None:
        """A unit's group is gone: tell the desk, and put what is open before the unit's officers,
        or before the desk where it has none."""
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            unit = unit_name(self.rooms, event.unit)
            text = self.rooms.texts.get(
                chat.language, "staff-group-lost", unit=unit, code=event.unit
            )
            await self.put_plain(chat, text)
        page = await self.tx.tickets.waiting(
            Scope(units=frozenset({event.unit})), _OPEN, limit=REPEATED_AT_MOST
        )
        for ticket in page.tickets:
            if not ticket.sensitive:
                await self.new_card(ticket)

    async def right_lacking(self, event: RightLacking) -> None:
        """Tell the desk what keeps a unit's group from having its topics in order."""
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            text = self.rooms.texts.get(
                chat.language,
                f"staff-lacks-{event.right.name.lower()}",
                unit=unit_name(self.rooms, event.unit),
            )
            await self.put_plain(chat, text)

    async def _responsible(self, ticket: Ticket) -> list[StaffChat]:
        if ticket.reopen_requested_at is not None and not ticket.sensitive:
            return await audiences.desk_chats(self.tx, self.rooms)
        unit = await audiences.unit_chats(self.tx, self.rooms, ticket)
        if ticket.proposed_at is None:
            return unit
        return _once([*unit, *await audiences.approver_chats(self.tx, self.rooms, ticket)])

    async def _nobody_there(self, ticket: Ticket) -> None:
        """A unit without group and officers would let the ticket hang: the desk must act.

        Of a protected case the desk learns no more than that there is one.
        """
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            text = self.rooms.texts.get(
                chat.language,
                "staff-nobody-protected" if ticket.sensitive else "staff-nobody",
                unit=unit_name(self.rooms, ticket.unit),
                number=ticket.number,
            )
            await self.put_plain(chat, text)

    async def _deadline(
        self, chat: StaffChat, ticket: Ticket, event: DeadlineNear | DeadlineMissed, message: str
    ) -> None:
        language = chat.language
        text = self.rooms.texts.get(
            language,
            message,
            number=ticket.number,
            deadline=self.rooms.texts.label(language, f"deadline-{event.deadline}"),
            due=self.rooms.texts.day(language, event.due),
            left=time_left(self.rooms, language, event.due),
            unit=unit_name(self.rooms, ticket.unit),
            category=category_phrase(self.rooms, language, ticket.category),
        )
        key = f"{message}:{ticket.number}:{event.deadline}:{event.due:%Y%m%d%H%M}:{chat.chat}"
        key += f":{event.at:%Y%m%d}"
        await self.put(chat, ticket, text, dedupe_key=key)

    async def _tell(
        self,
        chats: Iterable[StaffChat],
        ticket: Ticket,
        message: str,
        evidence: tuple[int, ...],
        **arguments: str | int,
    ) -> None:
        purpose = RELAYED if message == "staff-objected" else ""
        for chat in chats:
            said = arguments
            if arguments.get("words") == "":
                said = arguments | {
                    "words": self.rooms.texts.label(chat.language, "staff-wordless")
                }
            text = self.rooms.texts.get(chat.language, message, number=ticket.number, **said)
            await self.put(chat, ticket, text, evidence=evidence, purpose=purpose)

    async def put_card(
        self, chat: StaffChat, ticket: Ticket, *, anew: bool = False, thread: int | None = None
    ) -> None:
        """Put the ticket's card into a chat, or bring the one there up to date."""
        citizen = await audiences.reporter(self.tx, ticket)
        text, buttons = card(
            self.rooms,
            chat.language,
            ticket,
            chat.posts,
            evidence_count=len(ticket.evidence),
            support=await support_of(self.tx, ticket),
            taken_by=await holder(self.tx, self.rooms, chat.language, ticket),
            reachable=ticket.reporter is None or citizen is not None,
        )
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                thread=thread,
                topic=self.topics.of(chat, ticket),
                text=text,
                buttons=buttons,
                slot=card_slot(ticket.number),
                anew=anew,
                about=ticket.number,
                priority=Priority.PUSH if anew else Priority.UPKEEP,
            )
        )

    async def put(
        self,
        chat: StaffChat,
        ticket: Ticket,
        text: str,
        *,
        evidence: tuple[int, ...] = (),
        purpose: str = "",
        dedupe_key: str | None = None,
        undoable: bool = False,
    ) -> None:
        """Say something about a ticket in a chat, below its card. For the arguments see Message.

        Args:
            undoable: it waits until the move that it tells of can no longer be taken back.
        """
        within = self.rooms.city.limits.undo_within
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text=text,
                evidence=evidence,
                topic=self.topics.of(chat, ticket),
                replies_to=card_slot(ticket.number),
                about=ticket.number,
                purpose=purpose,
                priority=Priority.PUSH,
                dedupe_key=dedupe_key,
                not_before=self.rooms.clock.now() + within if undoable and within else None,
                cause=cause_of(ticket) if within else None,
            )
        )

    async def put_plain(self, chat: StaffChat, text: str) -> None:
        """Say something in a chat that is about no ticket there."""
        await self.tx.outbox.put(
            Message(bot=Bot.OFFICER, chat=chat.chat, text=text, priority=Priority.PUSH)
        )


def _once(chats: Iterable[StaffChat]) -> list[StaffChat]:
    return list({chat.chat: chat for chat in chats}.values())
