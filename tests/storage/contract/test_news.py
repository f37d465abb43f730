"""What waits to be told together, what is withdrawn, what is erased, and how citizens hear."""

from datetime import timedelta
from typing import Any

from tests.storage.samples import NOW, a_file, a_full_ticket, a_member, a_message, a_ticket
from tickets.events import MoveUndone, StatusChanged
from tickets.hearing import Hearing
from tickets.people import SYSTEM
from tickets.permissions import Scope
from tickets.ports import Tx, UnitOfWork
from tickets.ports.delivery import Bot, Button, Priority
from tickets.ports.mail import Waiting
from tickets.ports.news import Undo
from tickets.ticket import Status
from tickets.workflow import Move

MINUTE = timedelta(minutes=1)
SHOW, RATE = ((Button("Lihat", "show:1"),),), ((Button("Nilai", "rate:1"),),)


async def claimed(tx: Tx, minutes: int = 0) -> list[Waiting]:
    return list(await tx.outbox.claim(Bot.CITIZEN, NOW + minutes * MINUTE, 100))


async def test_what_may_go_at_the_same_time_goes_as_one(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", gather="news:A", purpose="ask", buttons=SHOW))
        await tx.outbox.put(a_message("of another", gather="news:B"))
        await tx.outbox.put(a_message("two", gather="news:A", buttons=RATE))
    async with uow() as tx:
        [first] = await claimed(tx)
        assert first.message.text == "one\n\ntwo"
        assert (first.message.buttons, first.message.purpose) == (RATE, "ask")
        await tx.outbox.delivered(first, [1])
    async with uow() as tx:
        [other] = await claimed(tx)
        assert other.message.text == "of another"
        await tx.outbox.delivered(other, [2])
        assert not await claimed(tx)


async def test_what_waits_longer_comes_later_by_itself(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", gather="news:A"))
        await tx.outbox.put(a_message("two", gather="news:A", not_before=NOW + MINUTE))
    async with uow() as tx:
        [one] = await claimed(tx)
        assert one.message.text == "one"
        await tx.outbox.delivered(one, [1])
    async with uow() as tx:
        [two] = await claimed(tx, 1)
        assert two.message.text == "two"


async def test_what_is_gathered_survives_a_failure(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("one", gather="news:A"))
        await tx.outbox.put(a_message("two", gather="news:A"))
    async with uow() as tx:
        [first] = await claimed(tx)
        await tx.outbox.postpone(first, NOW + MINUTE)
        await tx.outbox.put(a_message("three", gather="news:A"))
    async with uow() as tx:
        [again] = await claimed(tx, 1)
        assert again.message.text == "one\n\ntwo\n\nthree"


async def test_files_follow_the_words_they_were_gathered_with(uow: UnitOfWork) -> None:
    async with uow() as tx:
        photo = await a_file(tx)
        await tx.evidence.fetched(photo, "0" * 64, 100)
        await tx.outbox.put(a_message("one", gather="news:A", evidence=(photo,)))
        await tx.outbox.put(a_message("two", gather="news:A"))
    async with uow() as tx:
        [text] = await claimed(tx)
        assert text.message.text == "one\n\ntwo"
        await tx.outbox.delivered(text, [1])
    async with uow() as tx:
        [files] = await claimed(tx)
        assert files.message.evidence == (photo,)
        await tx.outbox.delivered(files, [2])
        assert not await claimed(tx)


async def test_what_waits_is_rescheduled(uow: UnitOfWork) -> None:
    async with uow() as tx:
        later = NOW + 5 * MINUTE
        await tx.outbox.put(a_message("one", gather="news:A", not_before=later))
        await tx.outbox.put(a_message("of another", gather="news:B", chat=2, not_before=later))
        await tx.outbox.reschedule(Bot.CITIZEN, 1, "news:A", NOW + MINUTE)
        assert not await claimed(tx)
        [one] = await claimed(tx, 1)
        assert one.message.text == "one"


async def test_what_was_undone_is_withdrawn_unless_it_is_under_way(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("under way", cause="A:2"))
        [under_way] = await claimed(tx)
        await tx.outbox.put(a_message("undone", cause="A:2", chat=2))
        await tx.outbox.put(a_message("done", cause="A:1", chat=3))
    async with uow() as tx:
        await tx.outbox.withdraw("A:2")
        await tx.outbox.delivered(under_way, [1])
        [done] = await claimed(tx)
        assert done.message.text == "done"


async def test_a_dialogue_is_erased_with_what_waits_and_what_is_under_way(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("before"))
        await tx.outbox.delivered((await claimed(tx))[0], [3])
        await tx.outbox.put(a_message("stands"))
        await tx.outbox.delivered((await claimed(tx))[0], [7])
        await tx.outbox.put(a_message("under way"))
        [under_way] = await claimed(tx)
        await tx.outbox.put(a_message("waits"))
        await tx.outbox.put(a_message("news", priority=Priority.PUSH))
    async with uow() as tx:
        await tx.outbox.erase(Bot.CITIZEN, 1, theirs=[4, 6], first=4)
        await tx.outbox.delivered(under_way, [9])
    async with uow() as tx:
        [erasing] = await claimed(tx)
        assert erasing.message.erases == (4, 6, 7, 9)
        await tx.outbox.delivered(erasing, [])
    async with uow() as tx:
        [news] = await claimed(tx)
        assert news.message.text == "news"


async def test_how_a_citizen_hears_is_kept_until_they_are_forgotten(uow: UnitOfWork) -> None:
    async with uow() as tx:
        ticket = await tx.tickets.add(a_ticket())
        siti, budi = await tx.citizens.by_chat(1), await tx.citizens.by_chat(2)
        usual = Hearing(ticket.number, siti.id)
        assert await tx.hearings.get(ticket.number, siti.id) == usual
        heard = Hearing(ticket.number, siti.id, muted=True, told_at=NOW, no_later=NOW + MINUTE)
        await tx.hearings.save(usual)
        await tx.hearings.save(heard)
        await tx.hearings.save(Hearing(ticket.number, budi.id, told_at=NOW))
    async with uow() as tx:
        assert await tx.hearings.get(ticket.number, siti.id) == heard
        await tx.hearings.forget(siti.id)
        assert await tx.hearings.get(ticket.number, siti.id) == usual
        assert (await tx.hearings.get(ticket.number, budi.id)).told_at == NOW


async def test_the_last_move_can_be_undone_with_all_that_the_ticket_was(uow: UnitOfWork) -> None:
    async with uow() as tx:
        before = await tx.tickets.add(await a_full_ticket(tx))
        member = await a_member(tx)
        undo = Undo(before, 1, Move.ASSIGN, member, NOW + MINUTE)
        await tx.undos.keep(undo, NOW)
        later = Undo(before, 2, Move.START, member, NOW + 2 * MINUTE, joined=(4, 5))
        await tx.undos.keep(later, NOW)
    async with uow() as tx:
        assert await tx.undos.get(before.number) == later
        other = await tx.tickets.add(a_ticket())
        await tx.undos.keep(Undo(other, 1, Move.ASSIGN, member, NOW + 9 * MINUTE), NOW + 3 * MINUTE)
        assert await tx.undos.get(before.number) is None, "it was over"
        await tx.undos.drop(other.number)
        assert await tx.undos.get(other.number) is None


async def test_what_was_undone_is_no_answer_in_the_figures(uow: UnitOfWork) -> None:
    async with uow() as tx:
        ticket = await tx.tickets.add(a_ticket())
        common: dict[str, Any] = {"number": ticket.number, "at": NOW, "actor": SYSTEM}
        assigned, answered = Status.ASSIGNED, Status.ANSWERED
        resolved = StatusChanged(**common, move=Move.RESOLVE, before=assigned, after=answered)
        tx.record(resolved)
        tx.record(MoveUndone(**common, move=Move.RESOLVE, before=answered, after=assigned))
    async with uow() as tx:
        facts = await tx.tickets.facts(Scope(city=True))
        assert [fact.answered_at for fact in facts] == [None]
        tx.record(resolved)
    async with uow() as tx:
        facts = await tx.tickets.facts(Scope(city=True))
        assert [fact.answered_at for fact in facts] == [NOW]


async def test_news_of_one_ticket_are_dropped_but_questions(uow: UnitOfWork) -> None:
    news = {"about": "A", "priority": Priority.PUSH}
    async with uow() as tx:
        await tx.outbox.put(a_message("question", purpose="ask", **news))
        await tx.outbox.put(a_message("progress", not_before=NOW + MINUTE, **news))
        await tx.outbox.put(a_message("of another", about="B", priority=Priority.PUSH))
        await tx.outbox.put(a_message("of another's", chat=2, **news))
        await tx.outbox.put(a_message("an answer", about="A", priority=Priority.CONVERSATION))
    async with uow() as tx:
        await tx.outbox.drop_news(Bot.CITIZEN, 1, "A", but="ask")
    async with uow() as tx:
        said = []
        while waiting := await claimed(tx, 2):
            for one in waiting:
                said.append(one.message.text)
                await tx.outbox.delivered(one, [len(said)])
    assert sorted(said) == ["an answer", "of another", "of another's", "question"]
    async with uow() as tx:
        await tx.outbox.put(a_message("question", purpose="ask", **news))
        await tx.outbox.drop_news(Bot.CITIZEN, 1, "A")
        assert not await claimed(tx, 2)
