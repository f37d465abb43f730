from datetime import timedelta
from pathlib import Path

from tests.storage.conftest import Opener
from tests.storage.samples import DAY, NOW, a_file, a_ticket
from tickets.events import EvidenceAdded
from tickets.people import SYSTEM
from tickets.ports import Tx, UnitOfWork
from tickets.ports.delivery import Bot, File
from tickets.ports.mail import LEASE, Unfetched
from tickets.ticket import Evidence, Medium

MINUTE = timedelta(minutes=1)
DIGEST = "ab12" + "0" * 60


async def add(tx: Tx, unique_id: str = "u", bot: Bot = Bot.CITIZEN) -> int:
    return await tx.evidence.add(
        bot=bot,
        file_id=f"{bot}-{unique_id}",
        unique_id=unique_id,
        medium=Medium.VIDEO,
        mime_type="video/mp4",
        size=3_000_000_000,
    )


async def test_the_same_file_from_the_same_bot_is_one(uow: UnitOfWork) -> None:
    async with uow() as tx:
        first = await add(tx)
        assert await add(tx) == first
    async with uow() as tx:
        assert await add(tx) == first
        assert await add(tx, bot=Bot.OFFICER) != first
        assert await add(tx, "v") != first


async def test_what_is_known_comes_in_the_order_asked_for(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two = await add(tx, "1"), await add(tx, "2")
        await tx.evidence.fetched(two, DIGEST, 5)
    async with uow() as tx:
        known = await tx.evidence.get([two, 999_999, one])
        assert list(known) == [
            Evidence(two, Medium.VIDEO, "video/mp4", 5, DIGEST),
            Evidence(one, Medium.VIDEO, "video/mp4", 3_000_000_000),
        ]
        assert list(await tx.evidence.get([])) == []


async def test_fetched_files_are_ready_for_each_bot(uow: UnitOfWork, tmp_path: Path) -> None:
    async with uow() as tx:
        one, two, missing = await add(tx, "1"), await add(tx, "2"), await add(tx, "3")
        await tx.evidence.fetched(one, DIGEST, 5)
        await tx.evidence.fetched(two, DIGEST, 5)
        await tx.evidence.remember(Bot.OFFICER, {two: "uploaded"})
        await tx.evidence.remember(Bot.OFFICER, {two: "uploaded again"})
        await tx.evidence.remember(Bot.OFFICER, {})
    path = tmp_path / "evidence" / "ab" / "12" / DIGEST
    async with uow() as tx:
        assert list(await tx.evidence.files(Bot.OFFICER, [two, missing, one])) == [
            File(two, Medium.VIDEO, "video/mp4", path, "uploaded again"),
            File(one, Medium.VIDEO, "video/mp4", path, None),
        ]
        [again] = await tx.evidence.files(Bot.CITIZEN, [one])
        assert again.file_id == "citizen-1"
        assert list(await tx.evidence.files(Bot.CITIZEN, [])) == []


async def test_files_are_taken_for_fetching_for_a_while(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two = await add(tx, "1"), await add(tx, "2", Bot.OFFICER)
    async with uow() as tx:
        [first] = await tx.evidence.unfetched(NOW, 1)
        assert first == Unfetched(one, Bot.CITIZEN, "citizen-1", 0)
    async with uow() as tx:
        [second] = await tx.evidence.unfetched(NOW, 10)
        assert second == Unfetched(two, Bot.OFFICER, "officer-2", 0)
        assert list(await tx.evidence.unfetched(NOW + LEASE - MINUTE, 10)) == []
    async with uow() as tx:
        again = await tx.evidence.unfetched(NOW + LEASE, 10)
        assert [file.evidence for file in again] == [one, two]


async def test_fetching_is_tried_again_later_and_counted(uow: UnitOfWork) -> None:
    async with uow() as tx:
        file = await add(tx)
        await tx.evidence.unfetched(NOW, 1)
        await tx.evidence.postpone(file, NOW + 5 * MINUTE)
    async with uow() as tx:
        assert list(await tx.evidence.unfetched(NOW + 4 * MINUTE, 1)) == []
        [again] = await tx.evidence.unfetched(NOW + 5 * MINUTE, 1)
        assert again.attempts == 1


async def test_what_is_settled_is_not_fetched_any_more(uow: UnitOfWork) -> None:
    async with uow() as tx:
        fetched, failed = await add(tx, "1"), await add(tx, "2")
        await tx.evidence.fetched(fetched, DIGEST, 5)
        await tx.evidence.give_up(failed)
    async with uow() as tx:
        assert list(await tx.evidence.unfetched(NOW + DAY, 10)) == []
        [known] = await tx.evidence.get([failed])
        assert known.failed
        assert list(await tx.evidence.files(Bot.CITIZEN, [failed])) == []


async def test_what_was_given_up_is_fetched_when_it_is_sent_again(open_uow: Opener) -> None:
    wakes: list[int] = []
    uow = open_uow(wake=lambda: wakes.append(1))
    async with uow() as tx:
        file = await add(tx)
        await tx.evidence.unfetched(NOW, 1)
        await tx.evidence.postpone(file, NOW + DAY)
        await tx.evidence.give_up(file)
    wakes.clear()
    async with uow() as tx:
        again = await tx.evidence.add(
            bot=Bot.CITIZEN,
            file_id="newer",
            unique_id="u",
            medium=Medium.VIDEO,
            mime_type="video/mp4",
            size=5,
        )
        assert again == file
    assert wakes == [1]
    async with uow() as tx:
        assert list(await tx.evidence.unfetched(NOW, 9)) == [
            Unfetched(file, Bot.CITIZEN, "newer", 0)
        ]
        [known] = await tx.evidence.get([file])
        assert not known.failed


async def test_one_file_can_go_to_many(uow: UnitOfWork) -> None:
    async with uow() as tx:
        file = await a_file(tx, fetched=True)
        [citizens] = await tx.evidence.files(Bot.CITIZEN, [file])
        [officers] = await tx.evidence.files(Bot.OFFICER, [file])
        assert citizens.file_id is not None
        assert officers.file_id is None


async def test_what_the_program_made_is_ready_at_once_and_kept_once(uow: UnitOfWork) -> None:
    async with uow() as tx:
        made = await tx.evidence.put(b"number\nBJM-1", "text/csv")
        again = await tx.evidence.put(b"number\nBJM-1", "text/csv")
        other = await tx.evidence.put(b"number\nBJM-2", "text/csv")
        assert made == again != other
        [known] = await tx.evidence.get([made])
        assert (known.medium, known.mime_type, known.size) == (Medium.DOCUMENT, "text/csv", 12)
        [file] = await tx.evidence.files(Bot.OFFICER, [made])
        assert file.file_id is None
        assert list(await tx.evidence.unfetched(NOW, 10)) == []


async def test_prints_are_read_in_pages_and_copies_found(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two, three = [await add(tx, str(n)) for n in range(3)]
        await tx.evidence.fetched(one, DIGEST, 5, b"first")
        await tx.evidence.fetched(one, DIGEST, 5, b"again")
        await tx.evidence.fetched(two, DIGEST, 5)
        await tx.evidence.fetched(three, "c" * 64, 5, b"third")
    async with uow() as tx:
        assert list(await tx.evidence.prints(after=0, limit=1)) == [(one, b"first")]
        assert list(await tx.evidence.prints(after=one, limit=9)) == [(three, b"third")]
        assert list(await tx.evidence.copies(two)) == [one, two]
        assert list(await tx.evidence.copies(await add(tx, "unfetched"))) == []


async def test_files_are_found_in_tickets_and_their_histories(uow: UnitOfWork) -> None:
    async with uow() as tx:
        sent, shown, nowhere = [await add(tx, str(n)) for n in range(3)]
        ticket = await tx.tickets.add(a_ticket(evidence=(sent,)))
        tx.record(EvidenceAdded(number=ticket.number, at=NOW, actor=SYSTEM, evidence=(shown,)))
    async with uow() as tx:
        found = await tx.evidence.tickets_with([shown, sent, nowhere])
        assert list(found) == [(sent, ticket.number), (shown, ticket.number)]
        assert list(await tx.evidence.tickets_with([])) == []
