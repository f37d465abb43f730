"""Turns what happened into messages for those who must hear of it, before the commit.

A rule records an event and knows no chat; here is decided who hears of it. The words for citizens
are chosen in handlers.news.citizens, those for officers in handlers.news.officers. The person who
acted has their answer from their own handler and is not told again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.jobs.photos import photo_check
from handlers.news.above import NewsFromAbove
from handlers.news.approvals import ApprovalNews, Step
from handlers.news.citizens import CitizenNews
from handlers.news.colleagues import ColleagueNews
from handlers.news.corrections import Correction, CorrectionNews
from handlers.news.entrants import EntrantNews
from handlers.news.helping import HelperNews
from handlers.news.mornings import Mornings
from handlers.news.officers import StaffNews
from handlers.turn import Rooms
from tickets.corrections import HelperAdded, HelperRemoved
from tickets.events import (
    AddendumGiven,
    Announced,
    AnswerRated,
    CommentGiven,
    ContactSeen,
    DayTurned,
    DeadlineMissed,
    DeadlineNear,
    DraftForgotten,
    Event,
    EvidenceAdded,
    FollowerJoined,
    FollowerLeft,
    GroupLost,
    MemberJoined,
    MoveUndone,
    NoteAdded,
    OfficesOpened,
    ReporterAwaited,
    ReporterStopped,
    ResultConfirmed,
    ResultDenied,
    RightLacking,
    StatusChanged,
    StopDisputed,
    StopLifted,
    TakenOver,
    ThemeAnswered,
    ThemeJoined,
    ThemeLeft,
    TicketFiled,
    TicketPassedOn,
    TicketReleased,
    TicketTaken,
)
from tickets.people import Actor, Role
from tickets.ports import Tx
from tickets.staff_events import StaffEvent
from tickets.ticket import Ticket
from tickets.workflow import Move


@dataclass(frozen=True, slots=True)
class Announcer:
    """Announces the events of one transaction; the unit of work calls it before the commit."""

    rooms: Rooms

    async def __call__(self, tx: Tx, events: Sequence[Announced]) -> None:
        """Queue all messages that the events call for."""
        staff, citizens = StaffNews(tx, self.rooms), CitizenNews(tx, self.rooms)
        approvals = ApprovalNews(tx, self.rooms)
        entrants = EntrantNews(tx, self.rooms)
        above, colleagues = NewsFromAbove(tx, self.rooms, staff), ColleagueNews(tx, self.rooms)
        changed: dict[str, Ticket] = {}
        undone = {event.number: event for event in events if isinstance(event, MoveUndone)}
        for event in events:
            match event:
                case DraftForgotten():
                    await citizens.draft_forgotten(event.citizen)
                case OfficesOpened():
                    await Mornings(tx, self.rooms).tell(event)
                case MemberJoined():
                    await staff.joined(event)
                case ThemeAnswered():
                    await staff.theme_answered(event)
                case GroupLost():
                    await staff.group_lost(event)
                case RightLacking():
                    await staff.right_lacking(event)
                case DayTurned(number=number):
                    changed[number] = await tx.tickets.get(number)
                case StaffEvent():
                    await colleagues.announce(event)
                case Event():
                    ticket = await tx.tickets.get(event.number)
                    changed[ticket.number] = ticket
                    if check := photo_check(event, ticket):
                        await tx.jobs.add(check)
                    if isinstance(event, Step):
                        await approvals.tell(event, ticket)
                        continue
                    if isinstance(event, MoveUndone):
                        await approvals.waits_again(ticket)
                    if isinstance(event, Correction):
                        await CorrectionNews(tx, self.rooms, staff, citizens).tell(event, ticket)
                    elif not await above.announce(event, ticket):
                        await _announce(staff, citizens, event, ticket)
                    await entrants.hear(event, ticket)
                    await HelperNews(tx, self.rooms, staff).hear(event, ticket)
        for ticket in changed.values():
            await staff.refresh_cards(ticket, undone.get(ticket.number))


async def _announce(staff: StaffNews, citizens: CitizenNews, event: Event, ticket: Ticket) -> None:
    match event:
        case TicketFiled():
            await staff.new_card(ticket)
        case StatusChanged():
            await _announce_move(staff, citizens, event, ticket)
        case AddendumGiven(actor=Actor(role=Role.FOLLOWER), text=text, evidence=evidence):
            await staff.from_follower(ticket, text, evidence)
        case AddendumGiven(text=text, evidence=evidence):
            await staff.from_reporter(ticket, "staff-added", text, evidence)
        case ResultDenied():
            await staff.denied(event, ticket)
        case AnswerRated(rating=rating):
            await staff.tell(ticket, "staff-rated", rating=rating)
        case CommentGiven(text=text):
            await staff.from_reporter(ticket, "staff-comment", text)
        case MoveUndone():
            await citizens.undone(ticket)
            await staff.undone(event, ticket)
        case EvidenceAdded(evidence=evidence):
            await citizens.evidence(ticket, evidence)
        case DeadlineNear():
            await staff.deadline_near(event, ticket)
        case DeadlineMissed():
            await staff.deadline_missed(event, ticket)
        case ReporterAwaited(until=until):
            await citizens.awaited(ticket, until)
        case ReporterStopped():
            await citizens.stopped(event, ticket)
        case StopLifted():
            await citizens.stop_lifted(ticket)
        case StopDisputed(text=text):
            await staff.stop_disputed(ticket, text)
        case (
            TicketTaken()
            | ThemeJoined()
            | ThemeLeft()
            | TicketReleased()
            | TicketPassedOn()
            | NoteAdded()
            | HelperAdded()
            | HelperRemoved()
            | ContactSeen()
            | FollowerJoined()
            | FollowerLeft()
            | ResultConfirmed()
            | TakenOver()
        ):
            pass  # the refreshed card and the time line show it
        case _:
            raise TypeError(f"nobody would hear of {type(event).__name__}")


async def _announce_move(
    staff: StaffNews, citizens: CitizenNews, event: StatusChanged, ticket: Ticket
) -> None:
    if event.actor.role is not Role.REPORTER:
        await citizens.moved(event, ticket)
    match event.move:
        case Move.VERIFY | Move.ASSIGN:
            await staff.new_card(ticket, remark=event.text)
            await staff.topics.say_goodbye(ticket)
        case Move.HAND_BACK:
            await staff.new_card(ticket)
            await staff.handed_back(event, ticket)
            await staff.topics.say_goodbye(ticket)
        case Move.REOPEN:
            await staff.new_card(ticket)
            await staff.topics.say_goodbye(ticket)
        case Move.INFORM:
            await staff.from_reporter(ticket, "staff-informed", event.text, event.evidence)
        case Move.OBJECT:
            await staff.objected(event, ticket)
        case Move.WITHDRAW:
            await staff.tell(ticket, "staff-withdrawn")
        case Move.LEAVE:
            await staff.tell(ticket, "staff-left")
        case Move.LAPSE:
            await staff.tell(ticket, "staff-lapsed")
        case _:
            pass  # the refreshed card says it
