from dataclasses import replace
from datetime import timedelta

import pytest

from tests.storage.samples import DAY, NOW, a_member, a_message, a_ticket
from tickets.errors import NotFound
from tickets.people import Invitation, Part, Post, Role, Stop, StopReason
from tickets.ports import Tie, UnitOfWork
from tickets.ports.delivery import Bot

LIAISON, DESK = Post(Role.LIAISON, "PUPR"), Post(Role.ADMINISTRATOR)
BIG = 9_007_199_254_740_991
"""Telegram's ids are larger than 32 bits and promised to fit into 52."""


async def test_a_citizen_is_made_on_the_first_contact(uow: UnitOfWork) -> None:
    async with uow() as tx:
        citizen = await tx.citizens.by_chat(BIG, "id")
        other = await tx.citizens.by_chat(2)
        assert (citizen.chat_id, citizen.language, citizen.reachable) == (BIG, "id", True)
        assert (citizen.name, citizen.phone, citizen.consent_at) == (None, None, None)
        assert other.id != citizen.id
    async with uow() as tx:
        assert await tx.citizens.by_chat(BIG, "en") == citizen
        assert await tx.citizens.get(citizen.id) == citizen


async def test_a_citizen_is_kept_and_forgotten(uow: UnitOfWork) -> None:
    async with uow() as tx:
        citizen = replace(
            await tx.citizens.by_chat(1),
            language="bjn",
            name="Siti Aminah",
            phone="+62 811 500 1234",
            consent_at=NOW,
            consent_version=3,
            reachable=False,
        )
        await tx.citizens.save(citizen)
    async with uow() as tx:
        assert await tx.citizens.by_chat(1) == citizen
        await tx.citizens.save(replace(citizen, chat_id=None, name=None, phone=None))
    async with uow() as tx:
        forgotten = await tx.citizens.get(citizen.id)
        assert (forgotten.chat_id, forgotten.name, forgotten.phone) == (None, None, None)
        assert (await tx.citizens.by_chat(1)).id != citizen.id


async def test_stops_are_kept_by_ticket_and_dropped(uow: UnitOfWork) -> None:
    async with uow() as tx:
        citizen = await tx.citizens.by_chat(1)
        desk = await a_member(tx)
        first, second = [
            Stop(
                number=(await tx.tickets.add(a_ticket(reporter=citizen.id))).number,
                citizen=citizen.id,
                reason=StopReason.ABUSE,
                by=desk,
                at=NOW + later * DAY,
                until=NOW + 7 * DAY,
            )
            for later in (0, 1)
        ]
        await tx.citizens.keep_stop(first)
        await tx.citizens.keep_stop(second)
        await tx.citizens.keep_stop(replace(first, disputed=True))
        await tx.citizens.save(replace(citizen, stopped_until=NOW + 7 * DAY))
    async with uow() as tx:
        assert list(await tx.citizens.stops()) == [second, replace(first, disputed=True)]
        assert (await tx.citizens.by_chat(1)).stopped_until == NOW + 7 * DAY
        await tx.citizens.drop_stop(second.number)
        await tx.citizens.drop_stop("BJM-NONE-0000")
    async with uow() as tx:
        assert list(await tx.citizens.stops()) == [replace(first, disputed=True)]


async def test_unknown_people_are_not_found(uow: UnitOfWork) -> None:
    async with uow() as tx:
        citizen = await tx.citizens.by_chat(1)
        with pytest.raises(NotFound):
            await tx.citizens.get(citizen.id + 1)
        with pytest.raises(NotFound):
            await tx.citizens.save(replace(citizen, id=citizen.id + 1))
        with pytest.raises(NotFound):
            await tx.members.get(1)
        with pytest.raises(NotFound):
            await tx.members.set_language(1, "id")
        assert await tx.members.find(1) is None


async def test_a_member_joins_and_is_given_more_posts(uow: UnitOfWork) -> None:
    async with uow() as tx:
        member = await tx.members.join(BIG, LIAISON, "id")
        assert (member.telegram_id, member.language, member.posts) == (BIG, "id", (LIAISON,))
        assert member.active
    async with uow() as tx:
        assert await tx.members.find(BIG) == member
        again = await tx.members.join(BIG, DESK, "en")
        assert again.id == member.id
        assert again.language == "id"
        assert set(again.posts) == {LIAISON, DESK}
        assert await tx.members.join(BIG, DESK, "en") == again
        await tx.members.set_language(member.id, "en")
    async with uow() as tx:
        assert await tx.members.get(member.id) == replace(again, language="en")


async def test_members_are_found_by_role_and_unit_with_all_their_posts(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one = await tx.members.join(1, LIAISON, None)
        await tx.members.join(2, Post(Role.LIAISON, "DLH"), None)
        one = await tx.members.join(1, Post(Role.LIAISON, "DLH"), None)
        desk = await tx.members.join(3, DESK, None)
    async with uow() as tx:
        two = await tx.members.find(2)
        assert list(await tx.members.holding(Role.LIAISON, "PUPR")) == [one]
        assert list(await tx.members.holding(Role.LIAISON, "DLH")) == [one, two]
        assert list(await tx.members.holding(Role.LIAISON)) == [one, two]
        assert list(await tx.members.holding(Role.ADMINISTRATOR)) == [desk]
        assert list(await tx.members.holding(Role.LEADER)) == []


async def test_parts_of_a_units_work_are_kept_with_invitation_and_post(uow: UnitOfWork) -> None:
    roads, here = Part(categories=frozenset({"jalan"})), Part(areas=frozenset({"A1", "A2"}))
    first, second = (Post(Role.LIAISON, "PUPR", frozenset({part})) for part in (roads, here))
    async with uow() as tx:
        await tx.members.invite(Invitation("digest", first, NOW + DAY))
    async with uow() as tx:
        (open_,) = await tx.members.invitations(NOW)
        assert open_.post == first
        used = await tx.members.redeem("digest", NOW)
        assert used is not None
        member = await tx.members.join(1, used.post, "id")
        assert member.posts == (first,)
        both = await tx.members.join(1, second, "id")
        assert both.posts == (Post(Role.LIAISON, "PUPR", frozenset({roads, here})),)
        await tx.members.put_post(member.id, second)
    async with uow() as tx:
        assert (await tx.members.get(member.id)).posts == (second,)
        assert (await tx.members.join(1, LIAISON, "id")).posts == (LIAISON,)
        assert (await tx.members.join(1, first, "id")).posts == (LIAISON,)
        await tx.members.drop(member.id, first)
        assert (await tx.members.get(member.id)).posts == ()


async def test_an_invitation_is_used_once_and_in_time(uow: UnitOfWork) -> None:
    invitation = Invitation("digest", LIAISON, NOW + DAY)
    async with uow() as tx:
        await tx.members.invite(invitation)
        await tx.members.invite(Invitation("over", DESK, NOW))
    async with uow() as tx:
        assert await tx.members.redeem("another digest", NOW) is None
        assert await tx.members.redeem("over", NOW) is None
        assert await tx.members.redeem("digest", NOW + DAY) is None
        used = await tx.members.redeem("digest", NOW)
        assert used == replace(invitation, used_at=NOW)
    async with uow() as tx:
        assert await tx.members.redeem("digest", NOW) is None


async def test_a_group_has_one_unit_and_a_unit_one_group(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.tie(-100, "PUPR")
        await tx.members.tie(-200, "DLH")
        await tx.members.tie(-300, "PUPR")
        await tx.members.tie(-200, "DISHUB")
    async with uow() as tx:
        assert await tx.members.tied_to(-100) is None
        assert await tx.members.tied_to(-200) == Tie(-200, "DISHUB")
        assert await tx.members.tied_to(-300) == Tie(-300, "PUPR")
        assert await tx.members.group_of("PUPR") == Tie(-300, "PUPR")
        assert await tx.members.group_of("DLH") is None


async def test_a_group_that_moves_takes_everything_along(uow: UnitOfWork) -> None:
    old, new = -100, -1_001_234_567_890
    bot, later = Bot.OFFICER, NOW + timedelta(minutes=5)
    async with uow() as tx:
        await tx.members.tie(old, "PUPR")
        talk = await tx.conversations.load(bot, old, 7)
        talk.state = "asked"
        await tx.conversations.save(talk)
        await tx.outbox.put(a_message("card", bot=bot, chat=old, slot="card", about="A"))
        [card] = await tx.outbox.claim(bot, NOW, 1)
        await tx.outbox.delivered(card, [5])
        await tx.outbox.put(a_message("changed", bot=bot, chat=old, slot="card"))
        await tx.outbox.put(a_message("elsewhere", bot=bot, chat=-999))
    async with uow() as tx:
        await tx.members.move_group(old, new)
    async with uow() as tx:
        assert await tx.members.tied_to(old) is None
        assert await tx.members.group_of("PUPR") == Tie(new, "PUPR")
        assert (await tx.conversations.load(bot, new, 7)).state == "asked"
        assert (await tx.conversations.load(bot, old, 7)).state is None
        changed, elsewhere = await tx.outbox.claim(bot, later, 5)
        assert (changed.message.chat, changed.message.text) == (new, "changed")
        assert elsewhere.message.chat == -999
        assert await tx.outbox.slots(bot, "card") == [(new, None)]


async def test_numbers_of_messages_mean_nothing_in_the_new_group(uow: UnitOfWork) -> None:
    bot, old, new = Bot.OFFICER, -100, -200
    async with uow() as tx:
        await tx.outbox.put(a_message("card", bot=bot, chat=old, slot="card", about="A"))
        [card] = await tx.outbox.claim(bot, NOW, 1)
        await tx.outbox.delivered(card, [5])
        await tx.members.move_group(old, new)
        await tx.outbox.put(a_message("reminder", bot=bot, chat=new, replies_to="card"))
        await tx.outbox.put(a_message("changed", bot=bot, chat=new, slot="card"))
    async with uow() as tx:
        assert await tx.outbox.sent(bot, new, 5) is None
        assert await tx.outbox.sent(bot, old, 5) is None
        assert await tx.outbox.slots(bot, "card") == [(new, None)]
        [reminder] = await tx.outbox.claim(bot, NOW, 9)
        assert reminder.replies_to is None
        await tx.outbox.delivered(reminder, [6])
        [changed] = await tx.outbox.claim(bot, NOW, 9)
        assert (changed.message.text, changed.edits) == ("changed", None)
        await tx.outbox.delivered(changed, [7])
        await tx.outbox.put(a_message("again", bot=bot, chat=new, slot="card"))
        [again] = await tx.outbox.claim(bot, NOW, 9)
        assert again.edits == 7


async def test_what_the_new_group_has_already_stays(uow: UnitOfWork) -> None:
    bot, old, new = Bot.OFFICER, -100, -200
    async with uow() as tx:
        await tx.members.tie(old, "PUPR")
        await tx.members.tie(new, "DLH")
        for chat in (old, new):
            talk = await tx.conversations.load(bot, chat, 7)
            talk.state = f"in {chat}"
            await tx.conversations.save(talk)
            await tx.outbox.put(a_message(bot=bot, chat=chat, slot="card", about=f"in {chat}"))
        for card in await tx.outbox.claim(bot, NOW, 2):
            await tx.outbox.delivered(card, [5] if card.message.chat == new else [6])
    async with uow() as tx:
        await tx.members.move_group(old, new)
    async with uow() as tx:
        assert await tx.members.tied_to(new) == Tie(new, "PUPR")
        assert (await tx.conversations.load(bot, new, 7)).state == f"in {new}"
        kept = await tx.outbox.sent(bot, new, 5)
        assert kept is not None
        assert kept.about == f"in {new}"
        await tx.outbox.put(a_message("changed", bot=bot, chat=new, slot="card"))
        [changed] = await tx.outbox.claim(bot, NOW, 9)
        assert changed.edits == 5


async def test_members_are_suspended_restored_and_lose_posts(uow: UnitOfWork) -> None:
    liaison, leader = Post(Role.LIAISON, "PUPR"), Post(Role.LEADER)
    async with uow() as tx:
        await tx.members.join(8_100_000_001, liaison, "id")
        member = await tx.members.join(8_100_000_001, leader, "id")
        other = await tx.members.join(8_100_000_002, leader, "id")
    async with uow() as tx:
        await tx.members.set_active(member.id, active=False)
        await tx.members.drop(member.id, liaison)
        await tx.members.drop(member.id, Post(Role.LIAISON, "DLH"))
    async with uow() as tx:
        assert await tx.members.find(8_100_000_001) is None
        assert (await tx.members.get(member.id)).posts == (leader,)
        assert [m.id for m in await tx.members.everyone()] == [member.id, other.id]
        await tx.members.set_active(member.id, active=True)
        assert await tx.members.find(8_100_000_001) is not None
        with pytest.raises(NotFound):
            await tx.members.set_active(999_999, active=False)


async def test_open_invitations_are_listed_and_revoked(uow: UnitOfWork) -> None:
    post = Post(Role.LEADER)
    async with uow() as tx:
        for digest, days in (("later", 2), ("sooner", 1), ("over", -1), ("used", 3)):
            await tx.members.invite(Invitation(digest, post, NOW + timedelta(days=days)))
        assert await tx.members.redeem("used", NOW)
    async with uow() as tx:
        usable = await tx.members.invitations(NOW)
        assert [invitation.digest for invitation in usable] == ["sooner", "later"]
        await tx.members.revoke("sooner")
        await tx.members.revoke("used")
        assert await tx.members.redeem("sooner", NOW) is None
        assert [i.digest for i in await tx.members.invitations(NOW)] == ["later"]
