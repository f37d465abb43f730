"""Commands by scope and language, names, descriptions, the menu button, what a bot learns."""

import pytest

LAPOR = [{"command": "lapor", "description": "Buat laporan"}]
REPORT = [{"command": "report", "description": "Report something"}]


async def test_a_person_sees_the_narrowest_list_in_their_language(api, town, phone):
    await api("setMyCommands", commands=LAPOR)
    await api("setMyCommands", commands=REPORT, language_code="en")
    assert [c["command"] for c in (await phone.view())["commands"]] == ["lapor"]
    tourist = await town.person("Ann", language="en")
    foreign = tourist.chat_with("sahut_bot")
    assert [c["command"] for c in (await foreign.view())["commands"]] == ["report"]
    scope = {"type": "chat", "chat_id": phone.who.id}
    await api("setMyCommands", commands=[{"command": "/admin", "description": "Meja"}], scope=scope)
    assert [c["command"] for c in (await phone.view())["commands"]] == ["admin"]
    assert await api("getMyCommands", scope=scope) == [{"command": "admin", "description": "Meja"}]
    await api("deleteMyCommands", scope=scope)
    assert await api("getMyCommands", scope=scope) == []
    assert [c["command"] for c in (await phone.view())["commands"]] == ["lapor"]


async def test_groups_and_their_administrators_have_lists_of_their_own(api, town, phone, citizen):
    officer = await town.person("Petugas")
    group = await town.group("PUPR", [officer, citizen, "sahut_bot"])
    await api("setMyCommands", commands=LAPOR)
    await api("setMyCommands", commands=REPORT, scope={"type": "all_chat_administrators"})
    assert [c["command"] for c in (await officer.chat_in(group).view())["commands"]] == ["report"]
    assert [c["command"] for c in (await citizen.chat_in(group).view())["commands"]] == ["lapor"]
    scope = {"type": "chat_member", "chat_id": group, "user_id": citizen.id}
    await api("setMyCommands", commands=REPORT, scope=scope)
    assert [c["command"] for c in (await citizen.chat_in(group).view())["commands"]] == ["report"]


@pytest.mark.parametrize(
    ("commands", "complaint"),
    [
        ([{"command": "Lapor", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a", "description": " "}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "x"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_that_telegram_refuses(api, commands, complaint):
    assert await api.refused("setMyCommands", commands=commands) == f"Bad Request: {complaint}"


async def test_names_and_descriptions_by_language(api, phone):
    await api("setMyName", name="Sahut Banjarmasin")
    await api("setMyDescription", description="Lapor ke kota")
    await api("setMyDescription", description="Report to the city", language_code="en")
    await api("setMyShortDescription", short_description="Pengaduan")
    assert await api("getMyName") == {"name": "Sahut Banjarmasin"}
    assert await api("getMyDescription", language_code="en") == {
        "description": "Report to the city"
    }
    assert await api("getMyDescription", language_code="fr") == {"description": "Lapor ke kota"}
    assert await api("getMyShortDescription") == {"short_description": "Pengaduan"}
    view = await phone.view()
    assert (view["title"], view["bot"]["description"]) == ("Sahut Banjarmasin", "Lapor ke kota")
    assert await api.refused("setMyName", name="x" * 65) == "Bad Request: name is too long"
    assert await api.refused("setMyName", name="x", language_code="indonesia") == (
        "Bad Request: invalid language code specified"
    )


async def test_the_menu_button(api, phone):
    button = {"type": "web_app", "text": "Peta", "web_app": {"url": "https://sahut.id"}}
    await api("setChatMenuButton", chat_id=phone.who.id, menu_button=button)
    assert await api("getChatMenuButton", chat_id=phone.who.id) == button
    assert (await phone.view())["menu_button"] == button
    await api("setChatMenuButton", chat_id=phone.who.id, menu_button={"type": "default"})
    assert await api("getChatMenuButton", chat_id=phone.who.id) == {"type": "default"}


async def test_what_a_bot_is_and_where(api, phone):
    me = await api("getMe")
    assert me["is_bot"]
    assert me["can_read_all_group_messages"] is False
    chat = await api("getChat", chat_id=phone.who.id)
    assert (chat["type"], chat["active_usernames"]) == ("private", ["warga"])
    member = await api("getChatMember", chat_id=phone.who.id, user_id=phone.who.id)
    assert member["status"] == "member"
    assert await api("getUserProfilePhotos", user_id=phone.who.id) == {
        "total_count": 0,
        "photos": [],
    }
    assert (await api("getMyDefaultAdministratorRights"))["can_manage_chat"] is False
    await api(
        "setMyDefaultAdministratorRights",
        rights={
            name: name == "can_manage_chat"
            for name in (await api("getMyDefaultAdministratorRights"))
        },
    )
    assert (await api("getMyDefaultAdministratorRights"))["can_manage_chat"] is True
