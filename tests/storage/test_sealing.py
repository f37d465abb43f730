from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import select, text, update
from sqlmodel import col

from storage.keys import check_keys, index_people
from storage.repositories.mail.outbox import UNREADABLE_PAUSE
from storage.sealing import Sealer
from storage.tables import Base, CitizenRow, DeadLetterRow, OutboxRow
from storage.unit_of_work import SqlUnitOfWork
from tests.storage.conftest import Store
from tests.storage.samples import NOW, a_message
from tickets.people import Actor, Post, Role
from tickets.ports.delivery import Bot
from tickets.staff_events import ReporterSearched

GOOD = "gxTHk3y0nWFS0fZbHKs3bVSx0oxQ1XA7nRYMFZn0Rdk="
NAME, PHONE = "Siti Aminah binti Yusuf", "+628115001234"


def key() -> str:
    return Fernet.generate_key().decode()


def test_what_was_sealed_can_be_unsealed() -> None:
    sealer = Sealer(key())
    sealed = sealer.seal(NAME)
    assert NAME not in sealed
    assert sealer.seal(NAME) != sealed
    assert sealer.unseal(sealed) == NAME


def test_nothing_stays_nothing() -> None:
    sealer = Sealer(key())
    assert sealer.seal(None) is None
    assert sealer.unseal(None) is None
    assert sealer.unseal(sealer.seal("")) == ""


def test_a_new_key_in_front_seals_and_the_old_one_still_opens() -> None:
    old, new = key(), key()
    sealed = Sealer(old).seal(NAME)
    both = Sealer(f"{new}, {old}")
    assert both.unseal(sealed) == NAME
    assert Sealer(new).unseal(both.seal(NAME)) == NAME
    with pytest.raises(InvalidToken):
        Sealer(new).unseal(sealed)


@pytest.mark.parametrize("malformed", ["", " , ", "secret", "a" * 44, f"{GOOD},short"])
def test_a_malformed_key_is_refused_with_the_remedy(malformed: str) -> None:
    with pytest.raises(ValueError, match=r"SECRET_KEY .*generate_key") as refusal:
        Sealer(malformed)
    assert "short" not in str(refusal.value)
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


async def everything_in(store: Store) -> bytes:
    """All that somebody who took the database would have: every row, and every byte of a file."""
    async with store.database.engine.connect() as connection:
        rows = [
            tuple(row)
            for table in Base.metadata.sorted_tables
            for row in await connection.execute(text(f"SELECT * FROM {table.name}"))
        ]
    content = repr(rows).encode()
    path = store.database.engine.url.database
    if store.database.engine.dialect.name == "sqlite":
        assert path is not None
        content += b"".join(file.read_bytes() for file in Path(path).parent.glob("test.db*"))
    return content


async def test_names_and_phones_are_nowhere_in_the_database(store: Store) -> None:
    async with store.uow() as tx:
        citizen = await tx.citizens.by_chat(1)
        await tx.citizens.save(replace(citizen, name=NAME, phone=PHONE, language="marker"))
        await tx.outbox.put(a_message(f"{NAME}, {PHONE}", slot="contact"))
        await tx.outbox.put(a_message(f"again {NAME}, {PHONE}", slot="contact"))
        await tx.outbox.put(a_message(f"{NAME}, {PHONE}", chat=2))
        await tx.dead_letters.keep(bot=Bot.CITIZEN, update=f'{{"{NAME}": 1}}', trace=PHONE)
        _, refused = await tx.outbox.claim(Bot.CITIZEN, NOW, 2)
        await tx.outbox.discard(refused, f"Bad Request: {PHONE}")
    content = await everything_in(store)
    assert b"marker" in content
    assert NAME.encode() not in content
    assert PHONE.encode() not in content
    async with store.uow() as tx:
        kept = await tx.citizens.by_chat(1)
        assert (kept.name, kept.phone) == (NAME, PHONE)


async def test_a_key_can_be_changed_while_the_program_goes_on(store: Store) -> None:
    old, new = key(), key()
    before = SqlUnitOfWork(store.database, Sealer(old), store.folder)
    after = SqlUnitOfWork(store.database, Sealer(f"{new},{old}"), store.folder)
    async with before() as tx:
        await tx.citizens.save(replace(await tx.citizens.by_chat(1), name=NAME))
        await tx.outbox.put(a_message("sealed before"))
    async with after() as tx:
        assert (await tx.citizens.by_chat(1)).name == NAME
        [waiting] = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        assert waiting.message.text == "sealed before"


async def test_people_are_found_through_a_change_of_the_key_and_after_it(store: Store) -> None:
    old, new = key(), key()
    async with SqlUnitOfWork(store.database, Sealer(old), store.folder)() as tx:
        citizen = await tx.citizens.by_chat(1)
        await tx.citizens.save(replace(citizen, name=NAME, phone=PHONE))
    async with store.database.transaction() as statements:
        await statements.run(update(CitizenRow).values(name_digest=None))  # before digests
    both = SqlUnitOfWork(store.database, Sealer(f"{new},{old}"), store.folder)
    async with both() as tx:
        assert list(await tx.citizens.known_as(PHONE)) == [citizen.id]
        assert list(await tx.citizens.known_as(NAME)) == []
    await index_people(store.database, Sealer(f"{new},{old}"))
    async with SqlUnitOfWork(store.database, Sealer(new), store.folder)() as tx:
        assert list(await tx.citizens.known_as(PHONE)) == [citizen.id]
        assert list(await tx.citizens.known_as(NAME)) == [citizen.id]


async def test_officers_names_are_sealed_and_the_audit_names_nobody(store: Store) -> None:
    async with store.uow() as tx:
        member = await tx.members.join(77, Post(Role.ADMINISTRATOR), "id")
        await tx.members.set_name(member.id, NAME)
        actor = Actor(Role.ADMINISTRATOR, member.id)
        tx.record(ReporterSearched(member=member.id, at=NOW, actor=actor, found=("BJM-1",)))
    content = await everything_in(store)
    assert NAME.encode() not in content
    assert b"ReporterSearched" in content
    assert b"BJM-1" in content


async def test_the_key_of_another_database_is_noticed(store: Store) -> None:
    old, new = key(), key()
    await check_keys(store.database, Sealer(old))
    await check_keys(store.database, Sealer(old))
    with pytest.raises(ValueError, match=r"SECRET_KEY .*after a comma"):
        await check_keys(store.database, Sealer(new))
    await check_keys(store.database, Sealer(f"{new},{old}"))


async def test_a_message_that_nobody_can_read_holds_up_no_other(store: Store) -> None:
    async with store.uow() as tx:
        await tx.outbox.put(a_message("lost", chat=1))
        await tx.outbox.put(a_message("found", chat=2))
    async with store.database.transaction() as statements:
        await statements.run(
            update(OutboxRow)
            .where(col(OutboxRow.chat) == 1)
            .values(content=store.sealer.seal("no message"))
        )
    async with store.uow() as tx:
        claimed = await tx.outbox.claim(Bot.CITIZEN, NOW, 10)
    assert [waiting.message.text for waiting in claimed] == ["found"]
    async with store.database.transaction() as statements:
        assert len(await statements.all(select(DeadLetterRow))) == 1
        assert len(await statements.all(select(OutboxRow))) == 1


async def test_a_message_under_another_key_waits_until_the_key_is_back(store: Store) -> None:
    stranger = SqlUnitOfWork(store.database, Sealer(key()), store.folder)
    async with store.uow() as tx:
        await tx.outbox.put(a_message("sealed", chat=1))
    async with stranger() as tx:
        await tx.outbox.put(a_message("readable", chat=2))
        claimed = await tx.outbox.claim(Bot.CITIZEN, NOW, 10)
        assert [waiting.message.text for waiting in claimed] == ["readable"]
        assert not await tx.outbox.claim(Bot.CITIZEN, NOW, 10)
    async with store.database.transaction() as statements:
        assert not await statements.all(select(DeadLetterRow))
    async with store.uow() as tx:
        assert not await tx.outbox.claim(Bot.CITIZEN, NOW, 10), "it is looked at now and then"
        sealed = await tx.outbox.claim(Bot.CITIZEN, NOW + UNREADABLE_PAUSE, 1)
        assert [waiting.message.text for waiting in sealed] == ["sealed"]
