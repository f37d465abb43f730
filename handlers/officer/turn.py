"""One update of an officer on its way through the bot: who writes, where, and who reads there."""

from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any

from telegram.ext import CallbackContext, ExtBot

from handlers.turn import Turn
from tickets.actions.officers.handling import Handling
from tickets.errors import InvalidInput, NotFound
from tickets.people import Member, Post, Role
from tickets.permissions import Action, Scope, reaches, scope
from tickets.ports import Tie
from tickets.ticket import Ticket
from tickets.tracking import read_number

TOAST_AT_MOST = 200
"""Characters; Telegram's bound for the answer to a tap."""


@dataclass(slots=True)
class OfficerTurn(Turn):
    """A turn of the officers' bot.

    Attributes:
        member: who writes; None for a stranger.
        group: the chat is a group, so others read what is said here.
        tie: the unit that the group belongs to.
        topic: the tracking number of the ticket that the topic is about.
        trouble: what a handler raised; the library would swallow it.
    """

    member: Member | None
    group: bool
    tie: Tie | None
    topic: str | None
    trouble: Exception | None = field(default=None, init=False)

    @property
    def officer(self) -> Member:
        """Who writes, behind the gate that lets no stranger through."""
        if self.member is None:
            raise LookupError("a stranger came through the gate")
        return self.member

    @property
    def handling(self) -> Handling:
        """What this officer can do in this transaction."""
        return Handling(self.tx, self.rooms.clock, self.rooms.city, self.officer)

    @property
    def readers(self) -> tuple[Post, ...]:
        """As what those who read this chat may see tickets: a group is its unit, or the desk.

        Who has no post there, but is still in the group, gets nothing by asking.
        """
        if not self.group:
            return self.officer.posts
        if self.tie is None or not self._belongs_to(self.tie.unit):
            return ()
        if self.tie.unit == self.rooms.city.desk_unit:
            return (Post(Role.ADMINISTRATOR), Post(Role.LIAISON, self.tie.unit))
        return (Post(Role.LIAISON, self.tie.unit),)

    @property
    def hears_all(self) -> bool:
        """Whether the bot surely gets what is written in this group without naming it, as its
        administrators do; else only the first piece of an album with a command reaches it."""
        return self.tie is not None and self.tie.lacks == frozenset()

    def _belongs_to(self, unit: str) -> bool:
        """Whether who writes has a post for the unit, or one for the whole city."""
        wide = {Role.ADMINISTRATOR, Role.LEADER}
        return self.member is None or any(
            post.unit == unit or (post.unit is None and post.role in wide)
            for post in self.member.posts
        )

    def may_show(self, ticket: Ticket) -> bool:
        """Whether all who read this chat may know of the ticket; a protected case no group may."""
        if self.group and ticket.sensitive:
            return False
        return any(reaches(post, Action.VIEW, ticket) for post in self.readers)

    def scope(self, action: Action) -> Scope:
        """What a list may hold that is shown in this chat."""
        return replace(scope(self.readers, action), protected=not self.group)

    async def ticket(self, number: str) -> Ticket:
        """A ticket that this officer may see and that may be spoken of in this chat.

        Raises:
            NotFound: either is not so; it looks like a number that does not exist.
        """
        ticket = await self.handling.view(number)
        if not self.may_show(ticket):
            raise NotFound("ticket", number)
        return ticket

    def number_in(self, typed: str) -> str | None:
        """The tracking number that a button carries; None where it cannot be one of ours."""
        try:
            return read_number(self.rooms.city.prefix, typed)
        except InvalidInput:
            return None

    def tell(self, message: str, /, *, alert: bool = False, **arguments: str | int) -> None:
        """Answer the tap with a message of the texts, which must be without markup."""
        self.toast, self.alert = self.label(message, **arguments)[:TOAST_AT_MOST], alert


CURRENT: ContextVar[OfficerTurn] = ContextVar("the officer's turn")
"""Set around the library's processing of one update; its task runs within."""

Data = dict[str, Any]


class OfficerContext(CallbackContext[ExtBot[None], Data, Data, Data]):
    """What handlers get besides the update."""

    @property
    def turn(self) -> OfficerTurn:
        """The update's turn."""
        return CURRENT.get()
