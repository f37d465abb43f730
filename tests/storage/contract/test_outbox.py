from datetime import timedelta

from tests.storage.samples import DAY, NOW, a_file, a_message
from tickets.ports import Tx, UnitOfWork
from tickets.ports.delivery import Asks, Bot, Button, Key, Message, Priority, Reply, Sent
from tickets.ports.mail import TEXT_LEASE, Waiting

MINUTE = timedelta(minutes=1)


async def put(uow: UnitOfWork, *messages: Message) -> None:
    async with uow() as tx:
        for message in messages:
            await tx.outbox.put(message)


async def claimed(tx: Tx, limit: int = 100, *, after: timedelta = timedelta(0)) -> list[Waiting]:
    return list(await tx.outbox.claim(Bot.CITIZEN, NOW + after, limit))


def texts(waiting: list[Waiting]) -> list[str]:
    return [each.message.text for each in waiting]


async def test_a_message_comes_out_as_it_was_put_in(uow: UnitOfWork) -> None:
    plain = a_message("plain", chat=2)
    full = Message(
        bot=Bot.CITIZEN,
        chat=-1_001_234_567_890,
        text="<b>Nomor</b> {number} \N{BEAR FACE}",
        buttons=((Button("Ambil", "take:1"), Button("Buka", url="https://example.org")), ()),
        thread=5_000_000_000,
        slot="card:1",
        anew=True,
        replies_to="other",
        about="BJM-0000-0000",
        purpose="answer",
        priority=Priority.DIGEST,
        not_before=NOW,
        dedupe_key="once",
    )
    keyboard = a_message(
        "keyboard", chat=3, keyboard=((Key("Lokasi", Asks.LOCATION), Key("Lewati")), (Key("x"),))
    )
    remove = a_message("remove", chat=4, keyboard=Reply.REMOVE)
    await put(uow, plain, keyboard, remove, full)
    async with uow() as tx:
        waiting = await claimed(tx)
        assert [each.message for each in waiting] == [plain, keyboard, remove, full]
        assert {(each.attempts, each.edits, each.replies_to) for each in waiting} == {
            (0, None, None)
        }


async def test_each_chat_gives_its_first_message_until_that_is_settled(uow: UnitOfWork) -> None:
    await put(uow, a_message("1a"), a_message("1b"), a_message("2a", chat=2), a_message("1c"))
    async with uow() as tx:
        first, other = await claimed(tx)
        assert texts([first, other]) == ["1a", "2a"]
    async with uow() as tx:
        assert await claimed(tx) == []
        await tx.outbox.delivered(first, [1])
    async with uow() as tx:
        [second] = await claimed(tx)
        assert second.message.text == "1b"


async def test_conversation_goes_before_push_before_digest(uow: UnitOfWork) -> None:
    await put(
        uow,
        a_message("digest", chat=1, priority=Priority.DIGEST),
        a_message("push", chat=2, priority=Priority.PUSH),
        a_message("answer", chat=3),
        a_message("push again", chat=4, priority=Priority.PUSH),
    )
    async with uow() as tx:
        assert texts(await claimed(tx, 3)) == ["answer", "push", "push again"]
    async with uow() as tx:
        assert texts(await claimed(tx)) == ["digest"]


async def test_an_answer_overtakes_a_digest_in_its_chat(uow: UnitOfWork) -> None:
    await put(uow, a_message("digest", priority=Priority.DIGEST), a_message("answer"))
    async with uow() as tx:
        [first] = await claimed(tx)
        assert first.message.text == "answer"
        await tx.outbox.delivered(first, [1])
        assert texts(await claimed(tx)) == ["digest"]


async def test_nothing_overtakes_what_is_on_its_way(uow: UnitOfWork) -> None:
    await put(uow, a_message("digest", priority=Priority.DIGEST))
    async with uow() as tx:
        await claimed(tx)
    await put(uow, a_message("answer"))
    async with uow() as tx:
        assert await claimed(tx) == []


async def test_each_bot_sends_its_own(uow: UnitOfWork) -> None:
    await put(uow, a_message("citizen"), a_message("officer", bot=Bot.OFFICER))
    async with uow() as tx:
        [officer] = await tx.outbox.claim(Bot.OFFICER, NOW, 10)
        assert officer.message.text == "officer"
        assert texts(await claimed(tx)) == ["citizen"]


async def test_a_claim_ends_with_its_lease(uow: UnitOfWork) -> None:
    await put(uow, a_message("a"), a_message("b"))
    async with uow() as tx:
        assert texts(await claimed(tx)) == ["a"]
    async with uow() as tx:
        assert await claimed(tx, after=TEXT_LEASE - timedelta(seconds=1)) == []
        [again] = await claimed(tx, after=TEXT_LEASE)
        assert (again.message.text, again.attempts) == ("a", 0)


async def test_a_claim_counts_only_with_its_commit(uow: UnitOfWork) -> None:
    await put(uow, a_message("a"))
    try:
        async with uow() as tx:
            assert texts(await claimed(tx)) == ["a"]
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    async with uow() as tx:
        assert texts(await claimed(tx)) == ["a"]


async def test_a_message_that_waits_for_its_time_holds_up_nobody(uow: UnitOfWork) -> None:
    await put(uow, a_message("later", not_before=NOW + MINUTE), a_message("now"))
    async with uow() as tx:
        [now] = await claimed(tx)
        assert now.message.text == "now"
        await tx.outbox.delivered(now, [1])
    async with uow() as tx:
        assert await claimed(tx) == []
        assert texts(await claimed(tx, after=MINUTE)) == ["later"]


async def test_a_postponed_message_holds_up_what_comes_after_it(uow: UnitOfWork) -> None:
    pause = TEXT_LEASE / 3
    await put(uow, a_message("first", priority=Priority.PUSH), a_message("other chat", chat=2))
    async with uow() as tx:
        _, first = await claimed(tx)
        await tx.outbox.postpone(first, NOW + pause)
    await put(uow, a_message("second", priority=Priority.PUSH))
    async with uow() as tx:
        assert await claimed(tx) == []
    async with uow() as tx:
        [again] = await claimed(tx, after=pause)
        assert (again.message.text, again.attempts) == ("first", 1)
        await tx.outbox.postpone(again, NOW + 2 * pause, count=False)
    async with uow() as tx:
        assert await claimed(tx, after=pause) == []
    await put(uow, a_message("an answer"))
    async with uow() as tx:
        assert texts(await claimed(tx, after=pause)) == ["an answer"]


async def test_vain_attempts_are_counted_if_they_were_any(uow: UnitOfWork) -> None:
    await put(uow, a_message("a"))
    for count, attempts in ((True, 0), (False, 1), (True, 1), (True, 2)):
        async with uow() as tx:
            [waiting] = await claimed(tx)
            assert waiting.attempts == attempts
            await tx.outbox.postpone(waiting, NOW, count=count)


async def test_what_went_out_is_known_by_its_id(uow: UnitOfWork) -> None:
    await put(uow, a_message("a", slot="card", about="BJM-1", purpose="answer"))
    async with uow() as tx:
        [waiting] = await claimed(tx)
        assert await tx.outbox.sent(Bot.CITIZEN, 1, 50) is None
        await tx.outbox.delivered(waiting, [50, 51])
    async with uow() as tx:
        for id_ in (50, 51):
            sent = await tx.outbox.sent(Bot.CITIZEN, 1, id_)
            assert sent == Sent(Bot.CITIZEN, 1, id_, "card", "BJM-1", "answer")
        assert await tx.outbox.sent(Bot.CITIZEN, 2, 50) is None
        assert await tx.outbox.sent(Bot.OFFICER, 1, 50) is None
        assert await claimed(tx, after=DAY) == []


async def test_what_left_no_message_behind_is_settled_all_the_same(uow: UnitOfWork) -> None:
    await put(uow, a_message("a", slot="card"))
    async with uow() as tx:
        [waiting] = await claimed(tx)
        await tx.outbox.delivered(waiting, [])
    async with uow() as tx:
        assert await claimed(tx, after=DAY) == []
        assert list(await tx.outbox.slots(Bot.CITIZEN, "card")) == []


async def test_a_key_is_used_once_for_ever(uow: UnitOfWork) -> None:
    await put(uow, a_message("a", dedupe_key="k"), a_message("b", dedupe_key="k"))
    async with uow() as tx:
        [waiting] = await claimed(tx)
        assert waiting.message.text == "a"
        await tx.outbox.delivered(waiting, [1])
    await put(uow, a_message("c", chat=2, dedupe_key="k"), a_message("d", dedupe_key="other"))
    async with uow() as tx:
        assert texts(await claimed(tx)) == ["d"]


async def test_a_refused_message_is_gone_and_its_chat_goes_on(uow: UnitOfWork) -> None:
    await put(uow, a_message("bad"), a_message("good"))
    async with uow() as tx:
        [bad] = await claimed(tx)
        await tx.outbox.discard(bad, "Bad Request: BUTTON_DATA_INVALID")
    async with uow() as tx:
        assert texts(await claimed(tx)) == ["good"]
        assert texts(await claimed(tx, after=DAY)) == ["good"]


async def test_a_chat_that_cannot_be_reached_loses_all_that_waits(uow: UnitOfWork) -> None:
    await put(
        uow,
        a_message("a"),
        a_message("b", not_before=NOW + MINUTE),
        a_message("c", chat=2),
        a_message("d", bot=Bot.OFFICER),
    )
    async with uow() as tx:
        await claimed(tx, 1)
        await tx.outbox.discard_chat(Bot.CITIZEN, 1, "blocked", keep=False)
    async with uow() as tx:
        assert texts(await claimed(tx, after=DAY)) == ["c"]
        assert texts(list(await tx.outbox.claim(Bot.OFFICER, NOW, 9))) == ["d"]
    await put(uow, a_message("afterwards"))
    async with uow() as tx:
        assert texts(await claimed(tx)) == ["afterwards"]


async def test_settling_what_is_gone_already_harms_nobody(uow: UnitOfWork) -> None:
    await put(uow, a_message("a"))
    async with uow() as tx:
        [gone] = await claimed(tx)
        await tx.outbox.discard_chat(Bot.CITIZEN, 1, "blocked", keep=False)
    await put(uow, a_message("b"))
    async with uow() as tx:
        await tx.outbox.postpone(gone, NOW + DAY)
        await tx.outbox.send_anew(gone)
        await tx.outbox.discard(gone, "refused")
        assert texts(await claimed(tx)) == ["b"]
    async with uow() as tx:
        await tx.outbox.delivered(gone, [1])
        assert await tx.outbox.sent(Bot.CITIZEN, 1, 1) is not None


async def test_files_follow_their_text_as_a_message_of_their_own(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two = await a_file(tx, fetched=True), await a_file(tx, fetched=True)
        button = ((Button("Ambil", "take"),),)
        message = a_message(
            "card", evidence=(two, one), slot="card", about="BJM-1", purpose="p", buttons=button
        )
        await tx.outbox.put(message)
        await tx.outbox.put(a_message("after"))
    async with uow() as tx:
        [text] = await claimed(tx)
        assert (text.message.text, text.message.evidence) == ("card", ())
        assert text.message.buttons == button
        await tx.outbox.delivered(text, [10])
        [files] = await claimed(tx)
        assert (files.message.text, files.message.evidence) == ("", (two, one))
        assert (files.message.about, files.message.purpose) == ("BJM-1", "p")
        assert (files.message.slot, files.message.buttons) == (None, ())
        assert (files.edits, files.replies_to) == (None, 10)
        await tx.outbox.delivered(files, [11, 12])
        assert texts(await claimed(tx)) == ["after"]


async def test_files_without_a_slot_follow_without_a_reply(uow: UnitOfWork) -> None:
    async with uow() as tx:
        file = await a_file(tx, fetched=True)
        await tx.outbox.put(a_message("text", evidence=(file,)))
        [text] = await claimed(tx)
        await tx.outbox.delivered(text, [1])
        [files] = await claimed(tx)
        assert (files.message.evidence, files.replies_to) == ((file,), None)


async def test_missing_files_hold_up_nobody(uow: UnitOfWork) -> None:
    async with uow() as tx:
        there, missing = await a_file(tx, fetched=True), await a_file(tx)
        await tx.outbox.put(a_message("", evidence=(there, missing)))
        await tx.outbox.put(a_message("text"))
    async with uow() as tx:
        [text] = await claimed(tx)
        assert text.message.text == "text"
        await tx.outbox.delivered(text, [1])
        assert await claimed(tx) == []
        await tx.evidence.fetched(missing, "0" * 64, 5)
        [files] = await claimed(tx)
        assert files.message.evidence == (there, missing)


async def test_files_that_cannot_be_had_are_not_waited_for(uow: UnitOfWork) -> None:
    async with uow() as tx:
        missing = await a_file(tx)
        await tx.outbox.put(a_message("", evidence=(missing,)))
        assert await claimed(tx) == []
        await tx.evidence.give_up(missing)
        assert len(await claimed(tx)) == 1


async def test_nothing_is_kept_of_a_last_word(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("Selamat jalan", slot="prompt", remembered=False))
        [waiting] = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        await tx.outbox.delivered(waiting, [5])
    async with uow() as tx:
        assert await tx.outbox.sent(Bot.CITIZEN, 1, 5) is None
        assert not await tx.outbox.slots(Bot.CITIZEN, "prompt")
