"""Who asks to be forgotten."""

from tests.tickets.samples import ROADS
from tickets.actions.reporters.forgetting import forget
from tickets.ticket import Status


async def test_what_waits_for_their_answer_goes_on_without_it(world):
    number = await world.files()
    before = await world.ticket(number)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    world.clock.advance(days=2)
    citizen = await world.citizen()
    async with world.uow() as tx:
        assert await forget(tx, world.clock, world.city, citizen) == 1
    after = await world.ticket(number)
    assert (after.status, after.reporter) == (before.status, None)
    assert after.status is Status.ASSIGNED
    assert after.answer_due > before.answer_due, (
        "the city has the time again that the question took"
    )
