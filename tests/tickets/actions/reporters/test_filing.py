"""From a draft to a ticket that somebody is responsible for."""

from dataclasses import replace

import pytest

from tests.tickets.samples import ADMINISTRATOR, ROADS, SHELTER, World, a_city, category
from tickets.actions.reporters.filing import file_report
from tickets.city import Area, Limits, RouteRule
from tickets.errors import InvalidInput
from tickets.events import TicketFiled
from tickets.people import Role
from tickets.ticket import Kind, Place, Privacy, Status
from tickets.timers import TimerKind, draft_nudge, draft_subject
from tickets.tracking import read_number


async def file(world, draft, chat=5001):
    citizen = await world.citizen(chat)
    async with world.uow() as tx:
        return await file_report(tx, world.clock, world.city, citizen, draft)


async def test_a_directly_routed_report_is_with_its_unit_at_once(world):
    ticket, new = await file(world, world.draft("pothole"))
    assert new
    assert (ticket.status, ticket.unit, ticket.verify_due) == (Status.ASSIGNED, "ROADS", None)
    assert read_number("TST", ticket.number) == ticket.number
    (event,) = await world.history(ticket.number)
    assert isinstance(event, TicketFiled)
    assert (event.unit, event.actor.role) == ("ROADS", Role.REPORTER)


async def test_any_other_report_is_with_the_desk(world):
    ticket, _ = await file(world, world.draft("roadworks"))
    assert (ticket.status, ticket.unit) == (Status.RECEIVED, None)
    assert ticket.due == ticket.verify_due


async def test_deadlines_are_the_domains_working_days(world):
    direct, _ = await file(world, world.draft("pothole"))
    assert f"{direct.answer_due:%Y-%m-%d}" == "2026-03-09"
    assert f"{direct.finish_due:%Y-%m-%d}" == "2026-06-10"
    desk, _ = await file(world, world.draft("clinic"))
    assert f"{desk.verify_due:%Y-%m-%d}" == "2026-03-05"
    assert f"{desk.answer_due:%Y-%m-%d}" == "2026-03-12"


async def test_a_draft_becomes_one_ticket_however_often_it_is_sent(world):
    draft = world.draft()
    first, new = await file(world, draft)
    second, again = await file(world, draft)
    assert (new, again) == (True, False)
    assert second == first
    assert len(world.uow.all_tickets) == 1
    assert len(await world.history(first.number)) == 1


@pytest.mark.parametrize(
    ("missing", "step"),
    [
        ({"kind": None}, "kind"),
        ({"category": None}, "category"),
        ({"place": None}, "location"),
        ({"description": None}, "description"),
        ({"evidence_done": False}, "evidence"),
        ({"privacy": None}, "privacy"),
    ],
)
async def test_an_unfinished_draft_is_not_filed(world, missing, step):
    with pytest.raises(InvalidInput) as refusal:
        await file(world, world.draft(**missing))
    assert refusal.value.problem == "draft-incomplete"
    assert refusal.value.values["step"] == step
    assert not world.uow.all_tickets


async def test_filing_ends_the_reminder_of_the_draft(world):
    citizen = await world.citizen()
    draft = world.draft()
    nudge = draft_nudge(citizen.id, draft.started_at, world.city)
    async with world.uow() as tx:
        await tx.timers.replace(draft_subject(citizen.id), [nudge])
    await file(world, draft)
    async with world.uow() as tx:
        rung = await tx.timers.claim(nudge.due, 100)
    assert TimerKind.DRAFT_NUDGE not in {timer.kind for timer in rung}


async def test_an_exception_by_area_sends_a_report_elsewhere():
    rule = RouteRule("clinic", "ROADS", areas=("A1",), direct=True)
    world = World(a_city(routes=(rule,)))
    near, _ = await file(world, world.draft("clinic", place=Place(area="A1")))
    far, _ = await file(world, world.draft("clinic", place=Place(words="jauh")))
    assert (near.unit, far.unit) == ("ROADS", None)


async def test_a_place_that_the_pack_no_longer_has_is_no_obstacle(world):
    ticket, _ = await file(world, world.draft("clinic", place=Place(area="GONE")))
    assert ticket.status is Status.RECEIVED


async def test_a_protected_case_goes_past_the_desk_whatever_the_pack_says():
    violence = category("violence", "SHELTER", sensitive=True)
    world = World(a_city(categories=(violence,)))
    ticket, _ = await file(world, world.draft("violence", privacy=Privacy.SECRET))
    assert (ticket.status, ticket.unit, ticket.sensitive) == (Status.ASSIGNED, "SHELTER", True)
    assert (await world.does(SHELTER, "view", ticket.number)).number == ticket.number


async def test_whistleblowing_goes_to_the_unit_that_the_pack_names():
    world = World(a_city(whistleblowing_unit="HEALTH"))
    draft = world.draft("roadworks", kind=Kind.WHISTLEBLOWING, privacy=Privacy.ANONYMOUS_SECRET)
    ticket, _ = await file(world, draft)
    assert (ticket.status, ticket.unit) == (Status.ASSIGNED, "HEALTH")


async def test_what_the_citizen_sent_is_on_the_ticket(world):
    place = Place(words="depan pasar", area="A1")
    draft = world.draft("pothole", evidence=(4, 5), place=place, privacy=Privacy.ANONYMOUS)
    ticket, _ = await file(world, draft)
    assert (ticket.evidence, ticket.place, ticket.privacy) == ((4, 5), place, Privacy.ANONYMOUS)
    citizen = await world.citizen()
    assert ticket.reporter == citizen.id


async def test_the_citys_own_limits_count():
    world = World(a_city(limits=Limits(verification_days=1, first_answer_days=2)))
    ticket, _ = await file(world, world.draft("clinic"))
    assert f"{ticket.verify_due:%Y-%m-%d}" == "2026-03-03"
    assert f"{ticket.answer_due:%Y-%m-%d}" == "2026-03-05"


async def test_everybody_can_be_found_who_has_to_act(world):
    """Nothing is filed that no role of the staff can see."""
    for code in ("pothole", "roadworks", "clinic", "whatever", "violence"):
        for privacy in Privacy:
            number = await world.files(code, privacy=privacy)
            ticket = await world.ticket(number)
            post = {"ROADS": ROADS, "SHELTER": SHELTER, None: ADMINISTRATOR}[ticket.unit]
            assert (await world.does(post, "view", number)).number == number


def test_the_small_city_is_one_that_the_rules_can_read():
    assert a_city().areas == (Area("A1", "Kelayan", "D1", "Selatan"),)


@pytest.mark.parametrize(
    ("rule", "privacy", "phone", "taken"),
    [
        ("required", Privacy.OPEN, None, False),
        ("required", Privacy.SECRET, None, False),
        ("required", Privacy.ANONYMOUS, None, True),
        ("required", Privacy.ANONYMOUS_SECRET, None, True),
        ("required", Privacy.OPEN, "+62811", True),
        ("optional", Privacy.OPEN, None, True),
        ("never", Privacy.OPEN, None, True),
    ],
)
async def test_the_city_may_want_to_know_who_reports_but_never_of_the_anonymous(
    rule, privacy, phone, taken
):
    world = World(a_city(registration={"complaint": rule}))
    citizen = replace(await world.citizen(), phone=phone)
    async with world.uow() as tx:
        await tx.citizens.save(citizen)
    if taken:
        assert (await file(world, world.draft(privacy=privacy)))[1]
        return
    with pytest.raises(InvalidInput, match="registration-missing"):
        await file(world, world.draft(privacy=privacy))


async def test_what_is_shown_on_purpose_is_never_of_a_protected_case(world):
    shown, _ = await file(world, world.draft("pothole", unmasked=True))
    protected = world.draft("violence", unmasked=True, privacy=Privacy.SECRET)
    assert shown.unmasked
    assert not (await file(world, protected))[0].unmasked
