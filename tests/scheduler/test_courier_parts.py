"""Messages that Telegram takes in several parts."""

from scheduler.rates import GROUP_PER_MINUTE
from tests.scheduler.doubles import CITIZEN_CHAT, GROUP, message, queue
from tickets.ports.delivery import Blocked, Bot, Partly, Refused, Throttled, Unreachable

OTHER = CITIZEN_CHAT + 1
LONG = 5
"""Parts of a long text."""


async def test_a_long_text_costs_its_parts(courier, unit_of_work, officers, time):
    long = "x" * 4096 * LONG
    await queue(unit_of_work, *(message(long, GROUP, Bot.OFFICER) for _ in range(5)))
    for _ in range(59):
        await courier.work_off()
        time.pass_by(1)
    assert len(officers.handed) == GROUP_PER_MINUTE // LONG


async def test_after_a_429_only_the_rest_is_sent(courier, unit_of_work, citizens, time):
    rest = message("kedua", slot="s", about="BJM-1")
    citizens.answers[CITIZEN_CHAT] += [Partly((7,), {}, rest, Throttled(12))]
    await queue(unit_of_work, message("pertama, kedua", slot="s", about="BJM-1"))
    await courier.work_off()
    time.pass_by(11.5)
    await courier.work_off()
    assert citizens.texts == ["pertama, kedua"]

    time.pass_by(0.5)
    await courier.work_off()

    assert citizens.texts == ["pertama, kedua", "kedua"]
    assert citizens.handed[1].edits is None, "the first part stays as it is"
    assert unit_of_work.messages == ()
    async with unit_of_work() as tx:
        for id_ in (7, 102):
            sent = await tx.outbox.sent(Bot.CITIZEN, CITIZEN_CHAT, id_)
            assert sent is not None
            assert sent.about == "BJM-1"


async def test_a_rest_that_is_refused_is_refused_by_itself(courier, unit_of_work, citizens):
    rest = message("kedua")
    citizens.answers[CITIZEN_CHAT] += [
        Partly((7,), {}, rest, Refused("thread not found")),
        Refused("can't parse entities"),
    ]
    await queue(unit_of_work, message("pertama, kedua"), message("lain"))
    await courier.work_off()
    assert citizens.texts == ["pertama, kedua", "kedua", "lain"]
    assert unit_of_work.dead_letters == ((Bot.CITIZEN, "kedua", "can't parse entities"),)


async def test_what_is_lost_with_the_chat_is_the_rest(courier, unit_of_work, officers):
    rest = message("kedua", GROUP, Bot.OFFICER)
    officers.answers[GROUP] += [Partly((7,), {}, rest, Blocked("kicked"))]
    await queue(unit_of_work, message("pertama, kedua", GROUP, Bot.OFFICER))
    await courier.work_off()
    assert unit_of_work.dead_letters == ((Bot.OFFICER, "kedua", "kicked"),)


async def test_a_file_that_is_not_in_this_folder_says_nothing_of_telegram(
    courier, unit_of_work, citizens, time
):
    chats = range(1, 9)
    for chat in chats:
        citizens.answers[chat] += [Unreachable("not here", ours=True)]
    await queue(unit_of_work, *(message("x", chat) for chat in chats))
    for _ in range(10):
        await courier.work_off()
        time.pass_by(0.2)
    assert {handed.message.chat for handed in citizens.handed} == set(chats)
