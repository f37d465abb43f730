"""Who may do what: one table of roles and actions, and how far each reaches."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tickets.errors import NotAllowed, NotFound
from tickets.people import Actor, Member, Part, Post, Role
from tickets.ticket import Ticket
from tickets.workflow import Move, moves


class Action(StrEnum):
    """What a member can do besides the moves of the workflow."""

    VIEW = "view"
    QUEUE = "queue"
    TAKE = "take"
    RELEASE = "release"
    CORRECT = "correct"
    DESCRIBE = "describe"
    URGE = "urge"
    CALM = "calm"
    SHARE = "share"
    NOTE = "note"
    UNDO = "undo"
    STATISTICS = "statistics"
    EXPORT = "export"
    APPROVE = "approve"
    ENTER = "enter"
    GATHER = "gather"
    INVITE = "invite"
    TIE_GROUP = "tie_group"
    STOP = "stop"
    TAKE_LEAVE = "take_leave"
    CONTACT = "contact"
    FIND_REPORTER = "find_reporter"
    ESCALATE = "escalate"
    ENQUIRE = "enquire"
    INSTRUCT = "instruct"
    RESPOND = "respond"


class Reach(StrEnum):
    """Which tickets an action may touch."""

    CITY = "city"
    UNIT = "unit"
    PROTECTED = "protected"
    ESCALATED = "escalated"
    ENTERED = "entered"


CITY, UNIT, PROTECTED, ESCALATED = Reach.CITY, Reach.UNIT, Reach.PROTECTED, Reach.ESCALATED
ENTERED = Reach.ENTERED

PERMISSIONS: dict[Role, dict[Action | Move, Reach]] = {
    Role.ADMINISTRATOR: {
        Action.VIEW: CITY,
        Action.QUEUE: CITY,
        Action.TAKE: CITY,
        Action.RELEASE: CITY,
        Action.CORRECT: CITY,
        Action.DESCRIBE: CITY,
        Action.URGE: CITY,
        Action.CALM: CITY,
        Action.SHARE: CITY,
        Action.NOTE: CITY,
        Action.UNDO: CITY,
        Action.STATISTICS: CITY,
        Action.EXPORT: CITY,
        Action.APPROVE: CITY,
        Action.ENTER: ENTERED,
        Action.GATHER: CITY,
        Action.INVITE: CITY,
        Action.TIE_GROUP: CITY,
        Action.STOP: CITY,
        Action.TAKE_LEAVE: CITY,
        Action.CONTACT: CITY,
        Action.FIND_REPORTER: CITY,
        Action.ESCALATE: CITY,
        Action.RESPOND: CITY,
        Move.VERIFY: CITY,
        Move.ASSIGN: CITY,
        Move.START: CITY,
        Move.RESOLVE: CITY,
        Move.ASK: CITY,
        Move.REPLY: CITY,
        Move.REJECT: CITY,
        Move.MERGE: CITY,
        Move.REOPEN: CITY,
        Move.UPHOLD: CITY,
    },
    Role.LIAISON: {
        Action.VIEW: UNIT,
        Action.QUEUE: UNIT,
        Action.TAKE: UNIT,
        Action.RELEASE: UNIT,
        Action.DESCRIBE: UNIT,
        Action.URGE: PROTECTED,
        Action.CALM: PROTECTED,
        Action.NOTE: UNIT,
        Action.UNDO: UNIT,
        Action.STATISTICS: UNIT,
        Action.EXPORT: UNIT,
        Action.ENTER: ENTERED,
        Action.TAKE_LEAVE: UNIT,
        Action.CONTACT: UNIT,
        Action.RESPOND: UNIT,
        Move.START: UNIT,
        Move.ASK: UNIT,
        Move.REPLY: UNIT,
        Move.RESOLVE: UNIT,
        Move.HAND_BACK: UNIT,
        Move.REOPEN: PROTECTED,
        Move.UPHOLD: PROTECTED,
    },
    Role.LEADER: {
        Action.VIEW: CITY,
        Action.QUEUE: CITY,
        Action.STATISTICS: CITY,
        Action.EXPORT: CITY,
        Action.APPROVE: UNIT,
        Action.URGE: CITY,
        Action.CALM: CITY,
        Action.TAKE_LEAVE: CITY,
        Action.ESCALATE: CITY,
        Action.ENQUIRE: CITY,
        Action.INSTRUCT: CITY,
    },
    Role.OVERSEER: {
        Action.VIEW: ESCALATED,
        Action.QUEUE: ESCALATED,
        Action.TAKE_LEAVE: ESCALATED,
        Action.ENQUIRE: ESCALATED,
    },
    Role.AMBASSADOR: {
        Action.ENTER: ENTERED,
    },
}
"""What is not in the table is not allowed. Citizens do not stand here: what they may do to a
ticket hangs on whether it is theirs, see tickets.actions.reporters.following."""

SHARED = frozenset({Action.VIEW, Action.NOTE})
"""What of the above reaches tickets too that a unit only helps with."""


def reaches(post: Post, action: Action | Move, ticket: Ticket) -> bool:
    """Whether a post lets its holder do the action on this ticket.

    A secret ticket is for the desk and the unit that handles it, whoever else sees the city or
    was called in. A sensitive one (protected cases) is for its unit alone, not even for the desk,
    so there the unit also decides on objections and on what is urgent (PROTECTED). A leader with
    a unit is the head of that unit: what a leader may do reaches only its tickets then, the secret
    ones too, but no protected case. A unit that helps with a ticket sees it and writes notes
    (SHARED); nobody helps with protected cases. A post for parts of the unit's work reaches what
    lies in one of them.
    """
    reach = PERMISSIONS[post.role].get(action)
    if reach is None or reach is ENTERED:
        return False
    own = post.unit is not None and post.unit == ticket.unit and _in_part(post.only, ticket)
    if ticket.sensitive:
        return own and post.role is Role.LIAISON
    if reach is PROTECTED:
        return False
    if post.unit in ticket.helpers and action in SHARED:
        own = own or _in_part(post.only, ticket)
    if reach is UNIT or post.unit is not None:
        return own
    if reach is ESCALATED and ticket.escalated_at is None:
        return False
    return post.role is Role.ADMINISTRATOR or not ticket.privacy.hides_ticket


def _in_part(only: frozenset[Part], ticket: Ticket) -> bool:
    return not only or any(
        (not part.areas or ticket.place.area in part.areas)
        and (not part.categories or ticket.category in part.categories)
        for part in only
    )


def speaks_for_reporter(member: Member, ticket: Ticket) -> bool:
    """Whether the member entered the ticket for somebody who has not taken it over (ENTERED).

    It hangs on the person, not on a post, and opens nothing but what the reporter sees. A protected
    case is closed to whoever entered it as soon as it is sent.
    """
    return (
        member.active
        and ticket.entered_by == member.id
        and not ticket.sensitive
        and any(Action.ENTER in PERMISSIONS[post.role] for post in member.posts)
    )


def acting(member: Member, action: Action | Move, ticket: Ticket) -> tuple[Actor, ...]:
    """The roles in which the member may do the action on this ticket.

    Raises:
        NotFound: they may not even see the ticket; outside this looks like a number that does
            not exist.
        NotAllowed: they may see it but not do this.
    """
    if not member.active or not any(reaches(post, Action.VIEW, ticket) for post in member.posts):
        raise NotFound("ticket", ticket.number)
    actors = tuple(
        Actor(post.role, member.id, post.unit)
        for post in member.posts
        if reaches(post, action, ticket)
    )
    if not actors:
        raise NotAllowed(action)
    return actors


def possible_moves(posts: Iterable[Post], ticket: Ticket) -> tuple[Move, ...]:
    """The moves that holders of these posts can make on the ticket now: what buttons show."""
    return tuple(
        dict.fromkeys(
            move
            for post in posts
            for move in moves(ticket, post.role)
            if reaches(post, move, ticket)
        )
    )


def require(member: Member, action: Action | Move) -> Actor:
    """The role in which the member may do something that touches no ticket.

    Raises:
        NotAllowed: none of their roles may.
    """
    for post in member.posts:
        if member.active and action in PERMISSIONS[post.role]:
            return Actor(post.role, member.id, post.unit)
    raise NotAllowed(action)


def instead(member: Member, meant: Action | Move) -> Action | Move:
    """What a member means by writing something: leaders and overseers, who write to nobody else,
    ask the unit."""
    rights = {right for post in member.posts for right in PERMISSIONS[post.role]}
    return Action.ENQUIRE if meant not in rights and Action.ENQUIRE in rights else meant


@dataclass(frozen=True, slots=True)
class Scope:
    """Which tickets a list may hold.

    Attributes:
        units: everything that these units handle, secret and protected tickets too.
        parts: besides, the same of what lies in a part that one of these posts is for.
        headed: besides, everything that these units handle but protected cases.
        helping: besides, what the units of these posts help with, as far as the posts reach.
        city: besides, everything in the city that is neither secret nor protected.
        secret: besides, what is secret (never what is protected).
        escalated: besides, what was escalated and is neither secret nor protected.
        protected: False leaves out protected cases even of these units: a group reads the list.
    """

    units: frozenset[str] = frozenset()
    parts: frozenset[Post] = frozenset()
    headed: frozenset[str] = frozenset()
    helping: frozenset[Post] = frozenset()
    city: bool = False
    secret: bool = False
    escalated: bool = False
    protected: bool = True


PUBLIC = Scope(city=True)
"""What is neither secret nor protected: for figures that everybody reads, and for files that may
go anywhere."""


def scope(posts: Iterable[Post], action: Action) -> Scope:
    """What holders of these posts may see in a list of the action's kind."""
    reach = [(post, PERMISSIONS[post.role].get(action)) for post in posts]
    tied = {post for post, r in reach if r in {CITY, UNIT} and post.unit}
    units = {post for post in tied if post.role is Role.LIAISON}
    return Scope(
        units=frozenset(post.unit for post in units if post.unit and not post.only),
        parts=frozenset(post for post in units if post.only),
        headed=frozenset(p.unit for p in tied if p.unit and p.role is Role.LEADER),
        helping=frozenset(tied if action in SHARED else ()),
        city=any(r is CITY and post.unit is None for post, r in reach),
        secret=any(r is CITY and post.role is Role.ADMINISTRATOR for post, r in reach),
        escalated=any(r is ESCALATED for _, r in reach),
    )
