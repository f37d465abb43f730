"""The tables of rights and moves, tried in full through the chat: commands and buttons alike."""

import pytest

from handlers.officer.commands import COMMANDS
from handlers.officer.work.deeds import DEEDS, Needs
from tickets.actions.officers.handling import Handling
from tickets.errors import RuleError
from tickets.people import Post, Role
from tickets.permissions import Action, possible_moves, reaches
from tickets.ticket import Privacy, Status
from tickets.workflow import Move

POSTS = [
    Post(Role.ADMINISTRATOR),
    Post(Role.LIAISON, "PUPR"),
    Post(Role.LIAISON, "DINKES"),
    Post(Role.LEADER),
    Post(Role.LEADER, "PUPR"),
    Post(Role.OVERSEER),
    Post(Role.AMBASSADOR),
]
NEVER_ENDS = {Action.NOTE, Action.RESPOND, Action.ENQUIRE}
ABOVE = {Role.LEADER, Role.OVERSEER}


def words_for(needs: Needs, other: str) -> str:
    return {
        Needs.NOTHING: "",
        Needs.UNIT: "DLH",
        Needs.OTHER_TICKET: other,
    }.get(needs, "Kata-kata secukupnya")


async def put_into(
    office,
    number: str,
    status: Status,
    *,
    objected: bool = False,
    escalated: bool = True,
    urgent: bool = False,
) -> None:
    """A ticket of PUPR in a status, whatever led there, with a question of the overseer's."""
    async with office.uow() as tx:
        ticket = await tx.tickets.get(number)
        unit = None if status is Status.RECEIVED else "PUPR"
        tx.kept.tickets.by_number[number] = ticket.__class__(
            **{
                **{name: getattr(ticket, name) for name in ticket.__slots__},
                "status": status,
                "unit": unit,
                "resume": Status.ASSIGNED if status is Status.NEEDS_INFO else None,
                "reopen_requested_at": office.clock.now() if objected else None,
                "assignee": None,
                "escalated_at": office.clock.now() if escalated else None,
                "enquired_at": office.clock.now(),
                "urgent_at": office.clock.now() if urgent else None,
            }
        )


def allowed(post: Post, verb: Move | Action, ticket) -> bool:
    """What the tables of the core say; they are held to the law in tests/tickets."""
    if isinstance(verb, Move):
        return verb in possible_moves([post], ticket)
    if verb is Action.RELEASE:
        return False
    over = ticket.status.ended and verb not in NEVER_ENDS
    if verb is Action.ESCALATE and ticket.reopen_requested_at is not None:
        over = False
    return reaches(post, verb, ticket) and not over


OBJECTABLE = [Status.ANSWERED, Status.CLOSED, Status.REJECTED]
STANDS = [*((status, False) for status in Status), *((status, True) for status in OBJECTABLE)]
"""Each status, and again with an objection where there can be one."""


@pytest.mark.parametrize("post", POSTS, ids=lambda post: f"{post.role}-{post.unit or 'city'}")
@pytest.mark.parametrize(("status", "objected"), STANDS)
async def test_commands_and_buttons_do_what_the_tables_allow_and_nothing_else(
    office, post, status, objected
):
    phone = await office.hire(50, post)
    other = (await office.filed("galian")).number
    number = (await office.filed("galian")).number
    for verb, deed in DEEDS.items():
        await put_into(office, number, status, objected=objected, urgent=verb is Action.CALM)
        before = await office.ticket(number)
        events = len(office.uow.events)
        command = next(c.name for c in COMMANDS if c.right == verb)
        words = words_for(deed.needs, other)
        office.clock.advance(minutes=1)
        answer = await phone.says(f"/{command} {number} {words}".strip())
        may = allowed(post, deed.verb, before)
        if command == "tanya" and post.role in ABOVE:
            may = allowed(post, Action.ENQUIRE, before)  # they ask the unit, not the reporter
        assert (len(office.uow.events) > events) is may, f"{verb}: {answer.text}"
        assert answer.text.startswith("✅") is may, answer.text

        await put_into(office, number, status, objected=objected, urgent=verb is Action.CALM)
        before = await office.ticket(number)
        office.clock.advance(minutes=1)
        may = allowed(post, deed.verb, before)
        tapped = await phone.taps_data(f"{verb}:{number}")
        assert tapped.alert is not may, f"{verb}: {tapped.all}"
        assert bool(tapped.shown) is may
        if not may:
            assert await office.ticket(number) == before


@pytest.mark.parametrize("post", POSTS, ids=lambda post: f"{post.role}-{post.unit or 'city'}")
@pytest.mark.parametrize("privacy", Privacy)
async def test_a_card_carries_exactly_the_moves_that_work(office, post, privacy):
    phone = await office.hire(50, post)
    ticket = await office.filed("jalan-rusak", privacy)
    member = await office.member(phone)
    answer = await phone.says(f"/lihat {ticket.number}")
    if not reaches(post, Action.VIEW, ticket):
        assert "tidak ditemukan" in answer.text
        assert "Lubang" not in answer.text
        return
    data = {b.data.split(":")[0] for row in answer.shown[0].message.buttons for b in row}
    async with office.uow() as tx:
        handling = Handling(tx, office.clock, office.city, member)
        for verb in Move:
            try:
                handling.check(ticket, verb)
            except RuleError:
                assert verb.value not in data
            else:
                assert verb.value in data
