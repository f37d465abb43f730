"""Gathering tickets under a theme, and writing to all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tickets.actions.officers.handling import Handling
from tickets.actions.wording import words
from tickets.city import City
from tickets.errors import InvalidInput, NotFound, RuleError
from tickets.events import ThemeAnswered, ThemeJoined, ThemeLeft
from tickets.people import Member
from tickets.permissions import Action, acting, possible_moves, require, scope
from tickets.ports import Among, Clock, Tx
from tickets.themes import Theme, ThemeAnswer, answer_of, answer_timer
from tickets.ticket import Status, Ticket
from tickets.timers import Timer
from tickets.workflow import Move

NAME_AT_LEAST, NAME_AT_MOST = 3, 60
"""Characters of a theme's name; it has to fit on a button."""
TICKETS_AT_MOST = 2000
"""Open tickets of one theme that are written to at once."""
PORTION = 20
"""Tickets a transaction, so that no officer waits for it."""
OPEN = (Status.RECEIVED, Status.NEEDS_INFO, Status.ASSIGNED, Status.IN_PROGRESS)
TO_ALL = (Move.START, Move.RESOLVE)
"""What can be told to all: how far it is, or that it is done."""
UNSEEN = "unseen"
"""Stands for the status of a ticket that its sender may no longer see."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """One member who gathers tickets, in one transaction.

    Every method raises NotFound for a theme or a ticket that is not there for this member, and
    NotAllowed.
    """

    tx: Tx
    clock: Clock
    city: City
    member: Member

    async def make(self, name: str) -> Theme:
        """A new theme, or the one that has the name already.

        Raises:
            InvalidInput: ``theme-name``.
        """
        require(self.member, Action.GATHER)
        name = " ".join(name.split())
        if not NAME_AT_LEAST <= len(name) <= NAME_AT_MOST:
            raise InvalidInput("theme-name", least=NAME_AT_LEAST, most=NAME_AT_MOST)
        return await self.tx.themes.add(name, self.clock.now())

    async def put(self, number: str, theme: int) -> bool:
        """Put a ticket under a theme; whether that changed something.

        Raises:
            InvalidInput: ``theme-another`` where it stands under another one.
        """
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.GATHER, ticket)
        wanted = await self.tx.themes.get(theme)
        if ticket.theme == theme:
            return False
        if ticket.theme is not None:
            other = await self.tx.themes.get(ticket.theme)
            raise InvalidInput("theme-another", number=number, theme=other.name)
        await self.tx.tickets.save(replace(ticket, theme=theme))
        self.tx.record(
            ThemeJoined(number=number, at=self.clock.now(), actor=actor, theme=wanted.name)
        )
        return True

    async def take_out(self, number: str) -> bool:
        """Take a ticket out of its theme; whether it was in one."""
        ticket = await self.tx.tickets.get(number)
        actor, *_ = acting(self.member, Action.GATHER, ticket)
        if ticket.theme is None:
            return False
        theme = await self.tx.themes.get(ticket.theme)
        await self.tx.tickets.save(replace(ticket, theme=None))
        self.tx.record(ThemeLeft(number=number, at=self.clock.now(), actor=actor, theme=theme.name))
        return True

    async def drop(self, theme: int) -> None:
        """Let a theme go that holds nothing.

        Raises:
            InvalidInput: ``theme-not-empty``, counting what only others may see.
        """
        require(self.member, Action.GATHER)
        if await self.tx.tickets.any_in(theme):
            raise InvalidInput("theme-not-empty")
        await self.tx.themes.remove(theme)

    async def open_tickets(self, theme: int) -> Sequence[Ticket]:
        """What is open under a theme, as far as the member may see it."""
        page = await self.tx.tickets.waiting(
            scope(self.member.posts, Action.VIEW),
            OPEN,
            limit=TICKETS_AT_MOST,
            among=Among(theme=theme),
        )
        return page.tickets

    def possible(self, tickets: Sequence[Ticket], move: Move) -> list[Ticket]:
        """Those on which the member could make the move now."""
        return [t for t in tickets if move in possible_moves(self.member.posts, t)]

    async def draft(
        self, theme: int, move: Move, text: str, evidence: Sequence[int]
    ) -> ThemeAnswer:
        """Words for all; nothing goes out before they are sent off.

        Raises:
            InvalidInput: ``theme-nothing-open`` where the move is possible on none.
        """
        require(self.member, move)
        await self.tx.themes.get(theme)
        if not self.possible(await self.open_tickets(theme), move):
            raise InvalidInput("theme-nothing-open")
        return await self.tx.themes.draft(theme, move, words(text), tuple(evidence), self.member.id)

    async def send(self, answer: int) -> ThemeAnswer:
        """Send words off to all tickets that are open now; a second time changes nothing.

        Raises:
            NotFound: they are somebody else's.
            InvalidInput: ``theme-sent``.
        """
        drafted = await self.tx.themes.answer(answer)
        if drafted.member != self.member.id:
            raise NotFound("theme-answer", str(answer))
        if drafted.sent_at is not None:
            raise InvalidInput("theme-sent")
        now = self.clock.now()
        numbers = tuple(ticket.number for ticket in await self.open_tickets(drafted.theme))
        sent = replace(drafted, sent_at=now, numbers=numbers)
        await self.tx.themes.save(sent)
        timer = answer_timer(answer, now)
        await self.tx.timers.replace(timer.subject, [timer])
        return sent


async def carry_on(tx: Tx, clock: Clock, city: City, timer: Timer) -> None:
    """Send the next portion of a theme's answer, each ticket by the ordinary rules; what is left
    is a timer again, and at the end who sent it hears on which tickets it was not possible."""
    try:
        answer = await tx.themes.answer(answer_of(timer))
    except NotFound:
        return
    member = await tx.members.get(answer.member)
    handling = Handling(tx, clock, city, member, theme_answer=answer.id)
    refused = dict(answer.refused)
    portion = answer.numbers[answer.done : answer.done + PORTION]
    for number in portion:
        before = (await tx.tickets.get(number)).status
        try:
            if answer.move is Move.START:
                await handling.start(number, answer.text, answer.evidence)
            else:
                await handling.resolve(number, answer.text, answer.evidence)
        except NotFound:
            refused[number] = UNSEEN
        except RuleError:
            refused[number] = before
    answer = replace(answer, done=answer.done + len(portion), refused=refused)
    await tx.themes.save(answer)
    if answer.done < len(answer.numbers):
        following = answer_timer(answer.id, _later(timer.due, clock.now()))
        await tx.timers.replace(following.subject, [following])
        return
    theme = await tx.themes.get(answer.theme)
    tx.record(ThemeAnswered(answer=answer.id, theme=theme.name, at=clock.now()))


def _later(due: datetime, now: datetime) -> datetime:
    """A moment that no timer of the answer had yet."""
    return max(due + timedelta(seconds=1), now)
