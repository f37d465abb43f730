"""Photos that were used before are pointed out, as far as one may know of the earlier report."""

from dataclasses import replace

import pytest

from handlers.jobs.makers import makers
from handlers.jobs.photos import photo_check
from tickets.events import StatusChanged
from tickets.people import Post, Role
from tickets.ticket import Privacy

GROUP = -5
DIGEST = "ab" * 32


async def reused(office, *ids: int) -> None:
    """As if these files had the same bytes."""
    async with office.uow() as tx:
        for id_ in ids:
            await tx.evidence.fetched(id_, DIGEST, 1000)


async def resolving(office, number: str) -> StatusChanged:
    """How a report was resolved."""
    async with office.uow() as tx:
        events = await tx.tickets.history(number)
    return next(e for e in events if isinstance(e, StatusChanged) and e.evidence)


async def proof_of(office, number: str) -> int:
    """The photo with which a report was resolved."""
    event = await resolving(office, number)
    return event.evidence[0]


@pytest.fixture
async def resolved(office, liaison):
    """Two reports that the unit resolved with a photo each; gives their numbers and photos."""
    found = []
    for _ in range(2):
        number = (await office.filed("jalan-rusak")).number
        await liaison.sends_photo(f"/selesai {number} Sudah rata", name=number)
        found.append((number, await proof_of(office, number)))
        await office.works()
        office.clock.advance(days=1)
    return found


async def test_a_proof_photo_used_again_is_shown_to_the_desk_and_its_officer(
    office, desk, liaison, leader, outsider
):
    first = (await office.filed("jalan-rusak")).number
    await liaison.sends_photo(f"/selesai {first} Sudah rata", name=first)
    old = await proof_of(office, first)
    assert not [one for one in await office.works() if "mirip" in one.text]
    office.clock.advance(days=1)
    second = (await office.filed("jalan-rusak")).number
    await liaison.sends_photo(f"/selesai {second} Sudah rata juga", name=second)
    new = await proof_of(office, second)
    await reused(office, old, new)
    await office.works()
    for phone in (desk, liaison):
        text, files = [one for one in office.all_in(phone.id) if one.message.about == second][-2:]
        assert f"Foto bukti <b>{second}</b> mirip dengan foto pada <b>{first}</b>" in text.text
        assert "Senin, 2 Maret 2026" in text.text
        assert files.message.evidence == (new, old)
    assert "mirip" not in office.read_by(leader.id, outsider.id)


async def test_a_reporters_photo_is_no_proof(office, desk, liaison):
    ticket = await office.filed("jalan-rusak", photos=1)
    await office.works()
    await liaison.sends_photo(f"/selesai {ticket.number} Sudah rata", name=ticket.number)
    await reused(office, *ticket.evidence, await proof_of(office, ticket.number))
    await office.works()
    assert "foto dari pelapornya sendiri" in office.read_by(desk.id)


async def test_a_photo_reported_before_is_shown_where_it_is_verified(office, desk):
    first = await office.filed("galian", photos=1)
    await office.works()
    second = await office.filed("galian", photos=1)
    await reused(office, *first.evidence, *second.evidence)
    await office.works()
    assert f"Foto pelapor pada <b>{second.number}</b> mirip" in office.read_by(desk.id)
    assert f"Foto pelapor pada <b>{first.number}</b> mirip" not in office.read_by(desk.id)


@pytest.mark.parametrize("hidden", [Privacy.SECRET, "sensitive", "another unit's"])
async def test_what_may_not_be_seen_is_not_named(office, liaison, desk, hidden):
    sensitive = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    category = {"sensitive": sensitive, "another unit's": "puskesmas"}.get(hidden, "galian")
    privacy = Privacy.SECRET if hidden != "another unit's" else Privacy.OPEN
    earlier = await office.filed(category, privacy, photos=1)
    await office.works()
    office.clock.advance(hours=1)
    number = (await office.filed("jalan-rusak")).number
    await liaison.sends_photo(f"/selesai {number} Sudah rata", name=number)
    await reused(office, *earlier.evidence, await proof_of(office, number))
    await office.works()
    told = office.read_by(liaison.id)
    assert "tidak dapat ditampilkan di sini" in told
    assert earlier.number not in told
    shown = {file for one in office.all_in(liaison.id) for file in one.message.evidence}
    assert not shown & set(earlier.evidence)
    if hidden == "sensitive":
        assert earlier.number not in office.read_by(desk.id)
    else:
        assert earlier.number in office.read_by(desk.id)


async def test_of_a_protected_case_only_its_officer_is_told(office, desk):
    sensitive = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    await office.tie(GROUP, "DP3A")
    protector = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    numbers = []
    for _ in range(2):
        ticket = await office.filed(sensitive, Privacy.SECRET)
        await protector.sends_photo(
            f"/selesai {ticket.number} Sudah didampingi", name=ticket.number
        )
        numbers.append((ticket.number, await proof_of(office, ticket.number)))
    await reused(office, *(file for _, file in numbers))
    await office.works()
    assert f"mirip dengan foto pada <b>{numbers[0][0]}</b>" in office.read_by(protector.id)
    assert "mirip" not in office.read_by(desk.id, GROUP)


async def test_what_was_told_is_not_told_again(office, liaison, desk, resolved):
    (_, old), (number, new) = resolved
    await reused(office, old, new)
    again, ticket = await resolving(office, number), await office.ticket(number)
    for _ in range(2):
        async with office.uow() as tx:
            await tx.jobs.add(photo_check(again, ticket))
        await office.works()
    assert office.read_by(desk.id).count("mirip") == 1


async def test_a_check_waits_for_the_bytes(office, liaison, desk):
    number = (await office.filed("jalan-rusak")).number
    await liaison.sends_photo(f"/selesai {number} Sudah rata", name=number)
    photo = await proof_of(office, number)
    async with office.uow() as tx:
        (job,) = await tx.jobs.claim(office.clock.now(), 9)
        row = tx.kept.evidence.rows[photo]
        row.evidence = replace(row.evidence, sha256=None)
    maker = makers(office.rooms, office.uow)[job.kind]
    assert await maker(job) > office.clock.now()
    async with office.uow() as tx:
        await tx.evidence.give_up(photo)
    assert await maker(job) is None
