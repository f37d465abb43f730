"""Who is in a group, what bots hear of it, and what they may do there."""

import pytest

from playground.client import SimError

ALL = ["message", "my_chat_member", "chat_member"]


async def test_a_bot_hears_that_it_was_added(api, officer, group):
    update = (await api.updates())[-1]["my_chat_member"]
    assert update["chat"] == {
        "id": group,
        "type": "group",
        "title": "PUPR",
        "all_members_are_administrators": False,
    }
    assert update["from"]["id"] == officer.id
    statuses = [update[side]["status"] for side in ("old_chat_member", "new_chat_member")]
    assert statuses == ["left", "member"]


async def test_numbers_need_more_than_32_bits(group, citizen):
    assert group < -(2**31)
    assert citizen.id > 2**31


async def test_people_come_and_go(api, town, officer, group, administrator):
    await api("getUpdates", allowed_updates=ALL)
    await api.updates()
    siti = await town.person("Siti")
    await town.call("POST", f"groups/{group}/members", json={"who": siti.id, "by": officer.id})
    joined, member = await api.updates()
    assert joined["message"]["new_chat_members"][0]["id"] == siti.id
    assert member["chat_member"]["new_chat_member"]["status"] == "member"
    await siti.chat_in(group).says("halo")
    await town.call("POST", f"people/{siti.id}/chats/{group}/leave", json={})
    with pytest.raises(SimError, match="Siti is in no group"):
        await siti.chat_in(group).view()
    _, left, member = await api.updates()
    assert left["message"]["left_chat_member"]["id"] == siti.id
    assert member["chat_member"]["new_chat_member"]["status"] == "left"


async def test_other_members_are_only_told_to_administrators(api, town, group):
    await api("getUpdates", allowed_updates=ALL)
    await api.updates()
    siti = await town.person("Siti")
    await town.call("POST", f"groups/{group}/members", json={"who": siti.id})
    assert [list(update)[1] for update in await api.updates()] == ["message"]


async def test_a_removed_bot_is_forbidden_to_write(api, town, officer, group):
    path = f"groups/{group}/members/sahut_bot"
    await town.call("DELETE", path, params={"by": str(officer.id)})
    refusal = await api.refused("sendMessage", chat_id=group, text="halo")
    assert refusal == "Forbidden: bot was kicked from the group chat"
    update = (await api.updates())[-1]["my_chat_member"]
    assert update["new_chat_member"]["status"] == "kicked"


async def test_a_bot_that_left_is_no_member(api, group):
    await api("leaveChat", chat_id=group)
    refusal = await api.refused("sendMessage", chat_id=group, text="halo")
    assert refusal == "Forbidden: bot is not a member of the group chat"


async def test_a_group_that_the_bot_never_was_in_is_not_found(api, town, officer):
    number = await town.group("Rahasia", [officer])
    assert await api.refused("getChat", chat_id=number) == "Bad Request: chat not found"


async def test_an_upgraded_group_names_its_new_number(api, town, officer, group):
    moved = (await town.call("POST", f"groups/{group}/upgrade", json={}))["id"]
    assert moved < -(10**12)
    answer = await api.answer("sendMessage", chat_id=group, text="halo")
    assert answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": moved},
    }
    told = [u["message"] for u in await api.updates() if "message" in u]
    assert [m.get("migrate_to_chat_id") for m in told if "migrate_to_chat_id" in m] == [moved]
    assert [m.get("migrate_from_chat_id") for m in told if "migrate_from_chat_id" in m] == [group]
    assert (await api("getChat", chat_id=group))["type"] == "group"
    await api("sendMessage", chat_id=moved, text="halo")
    await officer.chat_in(moved).sees("halo")
    with pytest.raises(SimError, match="supergroup already"):
        await town.call("POST", f"groups/{moved}/upgrade", json={})


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("selamat pagi", False),
        ("/antrian", True),
        ("/antrian@sahut_bot", True),
        ("/antrian@lain_bot", False),
        ("tolong @sahut_bot", True),
        ("surel a@sahut_bot.id", False),
    ],
)
async def test_with_privacy_a_bot_reads_what_concerns_it(api, officer, group, text, heard):
    await api.updates()
    await officer.chat_in(group).says(text)
    assert bool(await api.updates()) is heard


async def test_replies_to_a_bot_reach_it(api, officer, group):
    card = await api("sendMessage", chat_id=group, text="BJM-1")
    chat = officer.chat_in(group)
    await chat.sees("BJM-1")
    await api.updates()
    await chat.says("sudah diperbaiki", reply_to=card)
    message = (await api.updates())[-1]["message"]
    assert message["reply_to_message"]["message_id"] == card["message_id"]


async def test_an_administrator_or_a_bot_without_privacy_reads_everything(
    api, stage, town, officer, group, administrator
):
    await api.updates()
    await officer.chat_in(group).says("selamat pagi")
    assert (await api.updates())[-1]["message"]["text"] == "selamat pagi"
    curious = stage.add_bot("curious_bot", privacy=False)
    await town.call("POST", f"groups/{group}/members", json={"who": "curious_bot"})
    await officer.chat_in(group).says("masih pagi")
    assert "masih pagi" in str(stage.town.queues[curious.id].pending()[-1].payload["text"])


async def test_bots_do_not_read_each_other(api, stage, town, group, administrator):
    other = stage.add_bot("lain_bot", privacy=False)
    await town.call("POST", f"groups/{group}/members", json={"who": "lain_bot"})
    before = len(stage.town.queues[other.id])
    await api("sendMessage", chat_id=group, text="halo @lain_bot")
    assert len(stage.town.queues[other.id]) == before


async def test_rights_and_restrictions(api, town, officer, citizen, group):
    calls: list[tuple[str, dict[str, object], str]] = [
        (
            "pinChatMessage",
            {"message_id": 1},
            "not enough rights to manage pinned messages in the chat",
        ),
        ("setChatTitle", {"title": "x"}, "not enough rights"),
        (
            "banChatMember",
            {"user_id": citizen.id},
            "not enough rights to restrict/unrestrict chat member",
        ),
        ("exportChatInviteLink", {}, "not enough rights"),
        ("createForumTopic", {"name": "x"}, "the chat is not a forum"),
    ]
    for method, given, complaint in calls:
        assert await api.refused(method, chat_id=group, **given) == f"Bad Request: {complaint}"
    rights = {
        "who": "sahut_bot",
        "rights": {"can_promote_members": True, "can_pin_messages": False},
    }
    await town.call("POST", f"groups/{group}/admins", json=rights)
    assert await api.refused("pinChatMessage", chat_id=group, message_id=1) == (
        "Bad Request: not enough rights to manage pinned messages in the chat"
    )
    where = {"chat_id": group, "user_id": citizen.id}
    await api("promoteChatMember", **where, can_delete_messages=True)
    await api("setChatAdministratorCustomTitle", **where, custom_title="Ketua")
    member = await api("getChatMember", **where)
    assert (member["status"], member["custom_title"]) == ("administrator", "Ketua")
    assert member["can_delete_messages"]
    assert not member["can_pin_messages"]
    assert await api.refused("promoteChatMember", **where, can_pin_messages=True) == (
        "Bad Request: RIGHT_FORBIDDEN"
    )
    assert await api.refused("banChatMember", **where) == (
        "Bad Request: user is an administrator of the chat"
    )
    await api("promoteChatMember", **where)
    await api("banChatMember", **where)
    assert (await api("getChatMember", **where))["status"] == "kicked"
    await api("unbanChatMember", **where, only_if_banned=True)
    assert (await api("getChatMember", **where))["status"] == "left"
    assert await api.refused("banChatMember", chat_id=group, user_id=officer.id) == (
        "Bad Request: can't remove chat owner"
    )


async def test_a_member_of_a_supergroup_is_restricted(api, town, officer, citizen):
    group = await town.group("PUPR", [officer, citizen, "sahut_bot"], supergroup=True)
    await town.call("POST", f"groups/{group}/admins", json={"who": "sahut_bot"})
    where = {"chat_id": group, "user_id": citizen.id}
    await api("restrictChatMember", **where, permissions={"can_send_messages": True})
    member = await api("getChatMember", **where)
    assert (member["status"], member["can_send_messages"]) == ("restricted", True)
    assert member["can_send_photos"] is False
    everything = {name: True for name in member if name.startswith("can_")}
    await api("restrictChatMember", **where, permissions=everything)
    assert (await api("getChatMember", **where))["status"] == "member"


async def test_members_of_plain_groups_are_not(api, citizen, group, administrator):
    where = {"chat_id": group, "user_id": citizen.id}
    assert await api.refused("restrictChatMember", **where, permissions={}) == (
        "Bad Request: method is available only for supergroups"
    )
    assert await api.refused("promoteChatMember", **where) == (
        "Bad Request: not enough rights to restrict/unrestrict chat member"
    )
    assert await api.refused("banChatMember", chat_id=group, user_id=api.bot.id) == (
        "Bad Request: can't restrict self"
    )
    assert await api.refused("banChatMember", chat_id=citizen.id, user_id=citizen.id) == (
        "Bad Request: chat not found"
    )
    stranger = await api.refused("getChatMember", chat_id=group, user_id=5)
    assert stranger == "Bad Request: user not found"


async def test_what_a_group_lets_its_members_send(api, town, group, officer):
    await town.call("POST", f"groups/{group}/admins", json={"who": "sahut_bot"})
    await api("setChatPermissions", chat_id=group, permissions={"can_send_photos": True})
    await api("sendMessage", chat_id=group, text="administrators may")
    await town.call("POST", f"groups/{group}/admins", json={"who": "sahut_bot", "admin": False})
    refusal = await api.refused("sendMessage", chat_id=group, text="halo")
    assert refusal == "Bad Request: have no rights to send a message"


async def test_what_a_bot_learns_of_a_group(api, town, officer, citizen, group, administrator):
    await api("setChatTitle", chat_id=group, title="Dinas PUPR")
    await api("setChatDescription", chat_id=group, description="Jalan dan jembatan")
    chat = await api("getChat", chat_id=group)
    assert (chat["title"], chat["description"]) == ("Dinas PUPR", "Jalan dan jembatan")
    assert chat["permissions"]["can_send_messages"]
    assert await api("getChatMemberCount", chat_id=group) == 3
    administrators = await api("getChatAdministrators", chat_id=group)
    assert [m["status"] for m in administrators] == ["creator", "administrator"]
    link = await api("createChatInviteLink", chat_id=group, name="tamu")
    assert link["invite_link"].startswith("https://t.me/+")
    assert (await api("exportChatInviteLink", chat_id=group)).startswith("https://t.me/+")
    for title, complaint in [
        ("Dinas PUPR", "chat title is not modified"),
        (" ", "chat title is empty"),
        ("x" * 129, "chat title is too long"),
    ]:
        refusal = await api.refused("setChatTitle", chat_id=group, title=title)
        assert refusal == f"Bad Request: {complaint}"


async def test_keyboards_that_ask_for_places_are_for_private_chats(api, group):
    for button, complaint in [
        ({"request_contact": True}, "phone number can be requested in private chats only"),
        ({"request_location": True}, "location can be requested in private chats only"),
    ]:
        markup = {"keyboard": [[{"text": "x", **button}]]}
        refusal = await api.refused("sendMessage", chat_id=group, text="?", reply_markup=markup)
        assert refusal == f"Bad Request: {complaint}"
    markup = {"inline_keyboard": [[{"text": "x", "web_app": {"url": "https://sahut.id"}}]]}
    refusal = await api.refused("sendMessage", chat_id=group, text="?", reply_markup=markup)
    assert refusal == "Bad Request: BUTTON_TYPE_INVALID"


async def test_a_selective_keyboard_is_for_whom_it_answers(api, officer, citizen, group):
    asked = await officer.chat_in(group).says("/antrian")
    markup = {"keyboard": [["Ambil"]], "selective": True}
    await api(
        "sendMessage",
        chat_id=group,
        text="pilih",
        reply_markup=markup,
        reply_parameters={"message_id": asked["message_id"]},
    )
    assert await officer.chat_in(group).buttons() == ["Ambil"]
    assert await citizen.chat_in(group).buttons() == []


async def test_deleting_in_a_group_needs_the_right(api, town, citizen, group):
    said = await citizen.chat_in(group).says("/hapus ini")
    where = {"chat_id": group, "message_id": said["message_id"]}
    assert await api.refused("deleteMessage", **where) == "Bad Request: message can't be deleted"
    await town.call("POST", f"groups/{group}/admins", json={"who": "sahut_bot"})
    await api("deleteMessage", **where)
