"""What has had its time goes; what is still needed stays. On both databases."""

import hashlib
import os
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import func, select, update
from sqlmodel import col

from scheduler.retention import Retention
from storage.tables import (
    Base,
    ConversationRow,
    DeadLetterRow,
    EvidenceRow,
    FollowerRow,
    OutboxKeyRow,
    SentRow,
    TimerRow,
)
from tests.fakes import FakeClock
from tests.storage.conftest import Store
from tests.storage.samples import DAY, NOW, a_file, a_message, a_ticket
from tests.tickets.samples import a_city
from tickets.events import AddendumGiven
from tickets.people import SYSTEM
from tickets.ports import Conversation
from tickets.ports.delivery import Bot
from tickets.ports.topics import TopicState
from tickets.ports.upkeep import Stale
from tickets.ticket import Medium, Status
from tickets.timers import Timer, TimerKind

LATER = NOW + 1000 * DAY
"""By the machine's time everything that a test makes came long before."""
AHEAD = datetime.now(UTC) + 3000 * DAY


async def clear(store: Store, what: Stale, before: datetime = LATER) -> int:
    async with store.uow() as tx:
        return await tx.upkeep.clear(what, before, 100)


async def clear_files(store: Store, before: datetime = AHEAD) -> tuple[int, list[str]]:
    async with store.uow() as tx:
        count, digests = await tx.upkeep.clear_files(before, 100)
    return count, list(digests)


async def rows_in(store: Store, table: type[Base]) -> int:
    async with store.database.transaction() as sql:
        return await sql.first(select(func.count()).select_from(table)) or 0


async def test_a_forgotten_draft_goes_but_old_buttons_stay_old(store: Store) -> None:
    async with store.uow() as tx:
        for chat, updated_at in ((1, NOW - DAY), (2, NOW + DAY)):
            await tx.conversations.save(
                Conversation(
                    Bot.CITIZEN,
                    chat,
                    chat,
                    "describing",
                    {"draft": {"id": "x"}},
                    7,
                    updated_at=updated_at,
                )
            )
    assert await clear(store, Stale.DRAFTS, NOW) == 1
    assert await clear(store, Stale.DRAFTS, NOW) == 0
    async with store.uow() as tx:
        old = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        new = await tx.conversations.load(Bot.CITIZEN, 2, 2)
    assert (old.state, old.data, old.prompt) == (None, {}, 7)
    assert new.data == {"draft": {"id": "x"}}


async def test_who_reported_is_forgotten_after_the_end_alone(store: Store) -> None:
    async with store.uow() as tx:
        siti = await tx.citizens.by_chat(11)
        ended = await tx.tickets.add(a_ticket(reporter=siti.id, status=Status.CLOSED))
        going_on = await tx.tickets.add(a_ticket(reporter=siti.id, status=Status.IN_PROGRESS))
        for ticket in (ended, going_on):
            await tx.tickets.follow(ticket.number, siti.id)
            await tx.topics.keep(Bot.CITIZEN, 11, ticket.number, TopicState(5, "Laporan"))
    assert await clear(store, Stale.REPORTERS, NOW) == 0
    assert await clear(store, Stale.REPORTERS) == 1
    async with store.uow() as tx:
        assert (await tx.tickets.get(ended.number)).reporter is None
        assert (await tx.tickets.get(going_on.number)).reporter == siti.id
        assert await tx.tickets.followers(ended.number) == []
        assert await tx.tickets.followers(going_on.number) == [siti.id]
        assert await tx.topics.of(Bot.CITIZEN, 11, ended.number) is None
        assert await tx.topics.of(Bot.CITIZEN, 11, going_on.number) is not None
    assert await rows_in(store, FollowerRow) == 1


async def test_names_and_phones_stay_while_there_is_a_ticket(store: Store) -> None:
    async with store.uow() as tx:
        siti, budi = await tx.citizens.by_chat(11), await tx.citizens.by_chat(12)
        for citizen in (siti, budi):
            await tx.citizens.save(
                replace(citizen, name="Nama", phone="+62811", consent_at=NOW - DAY)
            )
        await tx.tickets.add(a_ticket(reporter=siti.id))
    assert await clear(store, Stale.CONTACTS) == 1
    async with store.uow() as tx:
        assert (await tx.citizens.get(siti.id)).name == "Nama"
        assert (await tx.citizens.get(budi.id)).phone is None


async def test_what_rang_for_a_ticket_that_goes_on_never_rings_again(store: Store) -> None:
    async with store.uow() as tx:
        going_on = await tx.tickets.add(a_ticket(status=Status.ASSIGNED))
        ended = await tx.tickets.add(a_ticket(status=Status.REJECTED))
        for subject in (going_on.number, ended.number, "draft:1"):
            timers = [Timer(TimerKind.FINISH_MISSED, subject, NOW)]
            await tx.timers.replace(subject, timers)
        assert len(await tx.timers.claim(NOW, 10)) == 3
        waiting = [Timer(TimerKind.FINISH_NEAR, ended.number, NOW)]
        await tx.timers.replace(ended.number, waiting)
    assert await clear(store, Stale.TIMERS) == 2
    assert await rows_in(store, TimerRow) == 2


async def test_records_of_messages_and_defects_go(store: Store) -> None:
    async with store.uow() as tx:
        await tx.outbox.put(a_message(dedupe_key="once"))
        [waiting] = await tx.outbox.claim(Bot.CITIZEN, NOW, 1)
        await tx.outbox.delivered(waiting, [5])
        await tx.dead_letters.keep(bot=None, update="{}", trace="…")
    for what, table in (
        (Stale.SENT_MESSAGES, SentRow),
        (Stale.DEDUPE_KEYS, OutboxKeyRow),
        (Stale.DEAD_LETTERS, DeadLetterRow),
    ):
        assert await clear(store, what, NOW - 10_000 * DAY) == 0
        assert await clear(store, what, AHEAD) == 1
        assert await rows_in(store, table) == 0


async def test_only_files_that_belong_to_nothing_go(store: Store) -> None:
    async with store.uow() as tx:
        on_ticket, in_history, waiting, told, nowhere = [await a_file(tx) for _ in range(5)]
        ticket = await tx.tickets.add(a_ticket(evidence=(on_ticket,)))
        tx.record(
            AddendumGiven(
                number=ticket.number, at=NOW, actor=SYSTEM, text="", evidence=(in_history,)
            )
        )
        await tx.outbox.put(a_message(text="", evidence=(waiting,)))
        draft = {"draft": {"evidence": [told]}}
        await tx.conversations.save(Conversation(Bot.CITIZEN, 1, 1, "describing", draft))
        await tx.evidence.fetched(nowhere, "ab" * 32, 10)
    assert await clear_files(store, NOW - 10_000 * DAY) == (0, [])
    assert await clear_files(store) == (1, ["ab" * 32])
    assert await clear_files(store) == (0, [])
    async with store.uow() as tx:
        kept = await tx.evidence.get([on_ticket, in_history, waiting, told, nowhere])
    assert [file.id for file in kept] == [on_ticket, in_history, waiting, told]


async def test_bytes_that_another_file_shares_stay(store: Store) -> None:
    async with store.uow() as tx:
        used, unused = await a_file(tx), await a_file(tx)
        for file in (used, unused):
            await tx.evidence.fetched(file, "cd" * 32, 10)
        await tx.tickets.add(a_ticket(evidence=(used,)))
    assert await clear_files(store) == (1, [])


async def test_a_file_that_comes_again_is_new_again(store: Store) -> None:
    async with store.uow() as tx:
        file = await a_file(tx)
    async with store.database.transaction() as sql:
        await sql.run(update(EvidenceRow).values(added_at=NOW - 100 * DAY))
        [unique_id] = await sql.all(select(col(EvidenceRow.unique_id)))
    async with store.uow() as tx:
        again = await tx.evidence.add(
            bot=Bot.CITIZEN,
            file_id="f",
            unique_id=unique_id,
            medium=(await tx.evidence.get([file]))[0].medium,
            mime_type="image/jpeg",
            size=1,
        )
    assert again == file
    assert await clear_files(store, NOW - DAY) == (0, [])


async def test_a_night_clears_everything_in_portions(store: Store, monkeypatch) -> None:
    monkeypatch.setattr("scheduler.retention.PORTION", 2)
    folder = store.folder
    digest = folder.put(b"bytes")
    old = folder.path(digest)
    os.utime(old, (0, 0))
    async with store.uow() as tx:
        for number in range(5):
            await tx.conversations.save(
                Conversation(Bot.CITIZEN, number, number, "describing", updated_at=NOW)
            )
        file = await a_file(tx)
        await tx.evidence.fetched(file, digest, 5)
    clock = FakeClock(AHEAD)
    await Retention(store.uow, clock, a_city(), folder).clear()
    async with store.database.transaction() as sql:
        states = await sql.all(select(col(ConversationRow.state)))
    assert list(states) == [None] * 5
    assert not old.exists()


async def test_files_that_were_made_go_when_they_are_sent_and_old(store: Store) -> None:
    async with store.uow() as tx:
        old = await tx.evidence.put(b"old", "text/csv", name="a.csv", kept_until=NOW)
        again = await tx.evidence.put(b"twice", "text/csv", kept_until=NOW)
        photo = await tx.evidence.put(b"twice", "image/png", medium=Medium.PHOTO)
        waiting = await tx.evidence.put(b"waiting", "text/csv", kept_until=NOW)
        prolonged = await tx.evidence.put(b"more", "text/csv", kept_until=NOW)
        assert prolonged == await tx.evidence.put(b"more", "text/csv", kept_until=NOW + DAY)
        assert len({old, again, photo, waiting, prolonged}) == 5
        await tx.outbox.put(a_message("here it is", evidence=(waiting,)))
        files = await tx.evidence.files(Bot.OFFICER, [old, photo])
        assert [(file.name, file.medium) for file in files] == [
            ("a.csv", Medium.DOCUMENT),
            ("", Medium.PHOTO),
        ]
    async with store.uow() as tx:
        assert await tx.upkeep.clear_made(NOW - DAY, 10) == (0, [])
        assert await tx.upkeep.clear_made(NOW, 10) == (2, [files[0].path.name])
        known = await tx.evidence.get([old, again, photo, waiting, prolonged])
        assert [one.id for one in known] == [photo, waiting, prolonged]


async def test_a_sent_export_leaves_the_disk(store: Store) -> None:
    async with store.uow() as tx:
        await tx.evidence.put(b"old", "text/csv", kept_until=NOW)
    path = store.folder.path(hashlib.sha256(b"old").hexdigest())
    os.utime(path, (0, 0))
    await Retention(store.uow, FakeClock(NOW), a_city(), store.folder).clear_made()
    assert not path.exists()
