"""Who hears of a ticket: the unit's group or officers, the desk, leaders, reporter, followers."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.turn import Rooms
from tickets.actions.staff.leave import by_id, stands_in
from tickets.events import InstructionGiven, QuestionAsked
from tickets.people import Citizen, Member, Post, Role
from tickets.permissions import Action, reaches
from tickets.ports import Tx
from tickets.ticket import Ticket


@dataclass(frozen=True, slots=True)
class StaffChat:
    """A chat of the officers' bot, and as what it is addressed there.

    Attributes:
        posts: decide what is shown and which buttons there are.
        forum: it is a group with topics.
    """

    chat: int
    posts: tuple[Post, ...]
    language: str
    forum: bool = False


async def unit_chats(tx: Tx, rooms: Rooms, ticket: Ticket) -> list[StaffChat]:
    """Where a ticket is worked on: its unit's chats, the desk's while no unit can be reached.

    A protected case goes to named officers only, never to a group nor to the desk.
    """
    chats = await own_chats(tx, rooms, ticket)
    return chats or ([] if ticket.sensitive else await desk_chats(tx, rooms))


async def own_chats(tx: Tx, rooms: Rooms, ticket: Ticket) -> list[StaffChat]:
    """The chats of the ticket's unit; none where the unit has neither group nor officers yet."""
    if ticket.unit is None:
        return await desk_chats(tx, rooms)
    group = not ticket.sensitive
    return await _chats(tx, rooms, Post(Role.LIAISON, ticket.unit), group=group, ticket=ticket)


async def desk_chats(tx: Tx, rooms: Rooms) -> list[StaffChat]:
    """The complaints desk: its group, or its officers one by one."""
    return await _chats(tx, rooms, Post(Role.ADMINISTRATOR), group=True)


async def chats_of(tx: Tx, rooms: Rooms, unit: str) -> list[StaffChat]:
    """A unit's group, or its officers one by one."""
    return await _chats(tx, rooms, Post(Role.LIAISON, unit), group=True)


async def helper_chats(tx: Tx, rooms: Rooms, ticket: Ticket, unit: str) -> list[StaffChat]:
    """The chats of a unit that helps with the ticket, or did until now."""
    helped = replace(ticket, helpers=(unit,))
    return await _chats(tx, rooms, Post(Role.LIAISON, unit), group=True, ticket=helped)


async def leader_chats(tx: Tx, rooms: Rooms, ticket: Ticket) -> list[StaffChat]:
    """The leaders of the city and of the ticket's unit, as far as they may see it."""
    return await _above(tx, rooms, ticket, Role.LEADER)


async def overseer_chats(tx: Tx, rooms: Rooms, ticket: Ticket) -> list[StaffChat]:
    """The overseers, if the ticket was escalated and they may see it."""
    return await _above(tx, rooms, ticket, Role.OVERSEER)


async def callers(tx: Tx, rooms: Rooms, ticket: Ticket, since: datetime) -> list[StaffChat]:
    """Who asked or instructed the unit since then, as far as they may still see the ticket."""
    called = {
        event.actor.person: None
        for event in await tx.tickets.history(ticket.number)
        if isinstance(event, QuestionAsked | InstructionGiven) and event.at >= since
    }
    members = [await tx.members.get(person) for person in called if person is not None]
    return [
        _private(rooms, member)
        for member in members
        if member.active and any(reaches(post, Action.ENQUIRE, ticket) for post in member.posts)
    ]


async def approver_chats(tx: Tx, rooms: Rooms, ticket: Ticket) -> list[StaffChat]:
    """Who consents to the unit's answers: its heads, or the desk while it has none."""
    heads: list[StaffChat] = []
    if ticket.unit is not None:
        head = Post(Role.LEADER, ticket.unit)
        heads = await _chats(tx, rooms, head, group=False, ticket=ticket)
    return heads or await desk_chats(tx, rooms)


async def officer(tx: Tx, rooms: Rooms, member: int) -> StaffChat | None:
    """The private chat of a member, while they are active."""
    found = await tx.members.get(member)
    return _private(rooms, found) if found.active else None


async def all_leader_chats(tx: Tx, rooms: Rooms) -> list[StaffChat]:
    """Every leader, as what they are at all."""
    return await _in_posts(tx, rooms, Role.LEADER, lambda _: True)


async def _above(tx: Tx, rooms: Rooms, ticket: Ticket, role: Role) -> list[StaffChat]:
    return await _in_posts(tx, rooms, role, lambda post: reaches(post, Action.VIEW, ticket))


async def _in_posts(
    tx: Tx, rooms: Rooms, role: Role, wanted: Callable[[Post], bool]
) -> list[StaffChat]:
    """Who is there for the wanted posts of a role."""
    held = [
        (member, post)
        for member in await tx.members.holding(role)
        for post in member.posts
        if post.role is role and wanted(post)
    ]
    return [_private(rooms, member) for member in await _on_duty(tx, rooms, held)]


async def member_chat(tx: Tx, rooms: Rooms, member: int) -> StaffChat:
    """A member's private chat, whether they may still act or not."""
    return _private(rooms, await tx.members.get(member))


async def at(tx: Tx, rooms: Rooms, chat: int) -> StaffChat | None:
    """A chat that has something of ours in it already; None where nobody of ours is any more."""
    if chat > 0:
        member = await tx.members.find(chat)
        return _private(rooms, member) if member else None
    tie = await tx.members.tied_to(chat)
    if tie is None:
        return None
    at_desk = tie.unit == rooms.city.desk_unit
    post = Post(Role.ADMINISTRATOR) if at_desk else Post(Role.LIAISON, tie.unit)
    return StaffChat(chat, (post,), rooms.city.default_language, tie.forum)


def may_see(chat: StaffChat, ticket: Ticket) -> bool:
    """Whether a ticket may be shown in a chat; a protected case in no group, not its unit's."""
    if ticket.sensitive and chat.chat < 0:
        return False
    return any(reaches(post, Action.VIEW, ticket) for post in chat.posts)


async def reporter(tx: Tx, ticket: Ticket) -> Citizen | None:
    """The reporter, while we may and can write to them."""
    return None if ticket.reporter is None else _writable(await tx.citizens.get(ticket.reporter))


async def followers(tx: Tx, ticket: Ticket) -> list[Citizen]:
    """Those besides the reporter who follow."""
    ids: Collection[int] = await tx.tickets.followers(ticket.number)
    citizens = [await tx.citizens.get(citizen) for citizen in ids if citizen != ticket.reporter]
    return [citizen for citizen in citizens if _writable(citizen)]


def _writable(citizen: Citizen) -> Citizen | None:
    return citizen if citizen.chat_id is not None and citizen.reachable else None


async def _chats(
    tx: Tx, rooms: Rooms, post: Post, *, group: bool, ticket: Ticket | None = None
) -> list[StaffChat]:
    """The group of a post's unit; else the holders of the post, of a ticket those who reach it."""
    unit = post.unit or rooms.city.desk_unit
    if group and (tie := await tx.members.group_of(unit)) is not None:
        return [StaffChat(tie.chat, (post,), rooms.city.default_language, tie.forum)]
    held = [
        (member, own)
        for member in await tx.members.holding(post.role, post.unit)
        for own in member.posts
        if own.same(post) and (ticket is None or reaches(own, Action.VIEW, ticket))
    ]
    return [_private(rooms, member) for member in await _on_duty(tx, rooms, held)]


async def _on_duty(tx: Tx, rooms: Rooms, held: Sequence[tuple[Member, Post]]) -> Sequence[Member]:
    """The holders of posts, each who is on leave replaced by who stands in for them."""
    if all(member.leave is None for member, _ in held):
        return list(by_id(member for member, _ in held).values())
    everyone, now = by_id(await tx.members.everyone()), rooms.clock.now()
    there = (stands_in(everyone, member, post, now) for member, post in held)
    return list(by_id(there).values())


def _private(rooms: Rooms, member: Member) -> StaffChat:
    language = rooms.texts.language_for(member.language)
    return StaffChat(member.telegram_id, member.posts, language)
