from dataclasses import replace
from datetime import timedelta

from tests.storage.samples import NOW, a_file, a_message
from tickets.ports import Tx, UnitOfWork
from tickets.ports.delivery import Bot, Priority
from tickets.ports.mail import Waiting

MINUTE = timedelta(minutes=1)


async def the_one(tx: Tx) -> Waiting:
    """The only message that can go out."""
    [waiting] = await tx.outbox.claim(Bot.CITIZEN, NOW, 100)
    return waiting


async def test_a_later_message_edits_what_stands_in_its_slot(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("two", slot="card", about="BJM-1"))
        await tx.outbox.put(a_message("other slot", slot="other", chat=1))
    async with uow() as tx:
        two = await the_one(tx)
        assert (two.message.text, two.edits) == ("two", 10)
        await tx.outbox.delivered(two, [10])
        sent = await tx.outbox.sent(Bot.CITIZEN, 1, 10)
        assert sent is not None
        assert sent.about == "BJM-1"
        other = await the_one(tx)
        assert (other.message.text, other.edits) == ("other slot", None)


async def test_the_same_slot_of_another_chat_or_bot_is_another_one(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("two", slot="card", chat=2))
        await tx.outbox.put(a_message("three", slot="card", bot=Bot.OFFICER))
        [three] = await tx.outbox.claim(Bot.OFFICER, NOW, 9)
        assert (await the_one(tx)).edits is None
        assert three.edits is None


async def test_what_waits_for_the_slot_is_replaced_in_its_place(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card", about="A", purpose="p"))
        await tx.outbox.put(a_message("between"))
        await tx.outbox.put(a_message("elsewhere", slot="card", chat=2))
    async with uow() as tx:
        await tx.outbox.put(a_message("two", slot="card", about="B", thread=4))
        first, elsewhere = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        assert elsewhere.message.text == "elsewhere"
        assert first.message == a_message("two", slot="card", about="B", thread=4)
        await tx.outbox.delivered(first, [1])
        assert (await the_one(tx)).message.text == "between"


async def test_a_replaced_message_stays_as_urgent_as_it_was(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="a", chat=1))
        await tx.outbox.put(a_message("two", slot="a", chat=1, priority=Priority.DIGEST))
        await tx.outbox.put(a_message("three", slot="a", chat=2, priority=Priority.DIGEST))
        await tx.outbox.put(a_message("four", slot="a", chat=2, priority=Priority.PUSH))
        first, second = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        assert (first.message.text, first.message.priority) == ("two", Priority.CONVERSATION)
        assert (second.message.text, second.message.priority) == ("four", Priority.PUSH)


async def test_a_replacement_brings_its_own_time(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="a", not_before=NOW + MINUTE))
        await tx.outbox.put(a_message("two", slot="a"))
        assert (await the_one(tx)).message.text == "two"


async def test_a_key_outlives_the_message_that_was_replaced(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="a", dedupe_key="k"))
        await tx.outbox.put(a_message("two", slot="a"))
        await tx.outbox.put(a_message("three", slot="a", dedupe_key="k"))
        assert (await the_one(tx)).message.text == "two"


async def test_what_is_on_its_way_is_not_replaced(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        one = await the_one(tx)
    async with uow() as tx:
        await tx.outbox.put(a_message("two", slot="card"))
        await tx.outbox.put(a_message("three", slot="card"))
    async with uow() as tx:
        await tx.outbox.delivered(one, [10])
        three = await the_one(tx)
        assert (three.message.text, three.edits) == ("three", 10)
        await tx.outbox.delivered(three, [10])
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 9)) == []


async def test_what_was_postponed_can_be_replaced(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        await tx.outbox.postpone(await the_one(tx), NOW + MINUTE)
        await tx.outbox.put(a_message("two", slot="card"))
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 9)) == []
        [two] = await tx.outbox.claim(Bot.CITIZEN, NOW + MINUTE, 9)
        assert (two.message.text, two.attempts) == ("two", 1)


async def test_anew_sends_another_message_and_the_slot_follows_it(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card", about="A"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("two", slot="card", about="B", anew=True))
        two = await the_one(tx)
        assert two.edits is None
        await tx.outbox.delivered(two, [20])
    async with uow() as tx:
        await tx.outbox.put(a_message("three", slot="card"))
        assert (await the_one(tx)).edits == 20
        old = await tx.outbox.sent(Bot.CITIZEN, 1, 10)
        assert old is not None
        assert old.about == "A"


async def test_a_promise_to_send_anew_outlives_a_replacement(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("two", slot="card", anew=True))
        await tx.outbox.put(a_message("three", slot="card"))
        three = await the_one(tx)
        assert (three.message.text, three.message.anew, three.edits) == ("three", True, None)


async def test_anew_replaces_an_edit_that_still_waits(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("two", slot="card"))
        await tx.outbox.put(a_message("three", slot="card", anew=True))
        three = await the_one(tx)
        assert (three.message.text, three.edits) == ("three", None)
        await tx.outbox.delivered(three, [20])
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 9)) == []


async def test_when_the_edited_message_is_gone_it_is_sent_as_a_new_one(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", slot="card"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("two", slot="card"))
        await tx.outbox.send_anew(await the_one(tx))
    async with uow() as tx:
        two = await the_one(tx)
        assert (two.message.text, two.edits) == ("two", None)
        await tx.outbox.delivered(two, [20])
        await tx.outbox.put(a_message("three", slot="card"))
        assert (await the_one(tx)).edits == 20


async def test_a_message_replies_to_what_stands_in_a_slot(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("card", slot="card"))
        await tx.outbox.put(a_message("reminder", replies_to="card"))
        await tx.outbox.put(a_message("elsewhere", chat=2, replies_to="card"))
        card, elsewhere = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        assert elsewhere.replies_to is None
        await tx.outbox.delivered(card, [10])
        assert (await the_one(tx)).replies_to == 10


async def test_files_of_a_replaced_message_go_out_once(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two = await a_file(tx, fetched=True), await a_file(tx, fetched=True)
        await tx.outbox.put(a_message("first", slot="card", evidence=(one,)))
        await tx.outbox.put(a_message("second", slot="card", evidence=(one, two)))
        await tx.outbox.put(a_message("third", slot="card"))
    async with uow() as tx:
        third = await the_one(tx)
        assert third.message.text == "third"
        await tx.outbox.delivered(third, [10])
        for files, id_ in (((one,), 11), ((two,), 12)):
            waiting = await the_one(tx)
            assert (waiting.message.evidence, waiting.replies_to) == (files, 10)
            await tx.outbox.delivered(waiting, [id_])
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 9)) == []


async def test_files_alone_in_a_slot_are_sent_not_edited(uow: UnitOfWork) -> None:
    async with uow() as tx:
        missing, there = await a_file(tx), await a_file(tx, fetched=True)
        await tx.outbox.put(a_message("one", slot="photo"))
        await tx.outbox.delivered(await the_one(tx), [10])
        await tx.outbox.put(a_message("", slot="photo", evidence=(missing,)))
        await tx.outbox.put(a_message("", slot="photo", evidence=(there,)))
        photo = await the_one(tx)
        assert (photo.message.evidence, photo.edits) == ((there,), None)


async def test_the_places_of_a_slot_are_where_it_stands_or_waits(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("stands", slot="card", chat=1))
        await tx.outbox.put(a_message("in a thread", slot="card", chat=3, thread=7))
        for waiting in await tx.outbox.claim(Bot.CITIZEN, NOW, 9):
            await tx.outbox.delivered(waiting, [10])
        await tx.outbox.put(a_message("both", slot="card", chat=3, thread=7))
        await tx.outbox.put(a_message("waits", slot="card", chat=2))
        await tx.outbox.put(a_message("other slot", slot="other", chat=4))
        await tx.outbox.put(a_message("other bot", slot="card", chat=5, bot=Bot.OFFICER))
    async with uow() as tx:
        assert list(await tx.outbox.slots(Bot.CITIZEN, "card")) == [(1, None), (2, None), (3, 7)]
        assert list(await tx.outbox.slots(Bot.CITIZEN, "nothing")) == []


async def test_of_a_message_that_went_out_partly_the_rest_waits(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one, two", slot="card", about="A", replies_to="x"))
        whole = await the_one(tx)
        rest = await tx.outbox.delivered_partly(whole, [10], replace(whole.message, text="two"))
        assert (rest.id, rest.message.text, rest.edits) == (whole.id, "two", None)
        sent = await tx.outbox.sent(Bot.CITIZEN, 1, 10)
        assert sent is not None
        assert sent.about == "A"
        await tx.outbox.postpone(rest, NOW)
    async with uow() as tx:
        two = await the_one(tx)
        assert (two.message.text, two.message.slot, two.edits) == ("two", "card", None)
        await tx.outbox.delivered(two, [11])
        await tx.outbox.put(a_message("three", slot="card"))
        assert (await the_one(tx)).edits == 11


async def test_files_that_went_out_are_not_waited_for_again(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two = await a_file(tx, fetched=True), await a_file(tx, fetched=True)
        await tx.outbox.put(a_message("", evidence=(one, two)))
        whole = await the_one(tx)
        left = replace(whole.message, evidence=(two,))
        rest = await tx.outbox.delivered_partly(whole, [10], left)
        await tx.outbox.postpone(rest, NOW)
        assert (await the_one(tx)).message.evidence == (two,)


async def test_the_rest_of_what_is_gone_already_does_not_come_back(uow: UnitOfWork) -> None:
    async with uow() as tx:
        file = await a_file(tx, fetched=True)
        await tx.outbox.put(a_message("", evidence=(file,)))
        whole = await the_one(tx)
        await tx.outbox.discard_chat(Bot.CITIZEN, 1, "blocked", keep=False)
        rest = await tx.outbox.delivered_partly(whole, [10], whole.message)
        await tx.outbox.postpone(rest, NOW)
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 9)) == []
