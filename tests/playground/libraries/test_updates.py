"""Everything that a bot can get is read by both libraries, and nothing of it is lost."""

import pytest
from aiogram.types import Message as AiogramMessage
from aiogram.types import Update as AiogramUpdate
from telegram import Bot
from telegram import Update as TelegramUpdate


@pytest.fixture
async def updates(api, town, phone):
    """One update of each kind that the playground knows."""
    kinds = [
        "message",
        "edited_message",
        "callback_query",
        "message_reaction",
        "my_chat_member",
        "chat_member",
    ]
    await api("getUpdates", allowed_updates=kinds)
    said = await phone.says("/lapor <b> @sahut_bot #banjir https://kota.go.id")
    await phone.says("balasan", reply_to=said)
    await phone.edits(said, "diubah")
    await phone.sends_photo(caption="kecil", width=100, height=80)
    await phone.sends_album(2)
    for kind in ("video", "voice", "audio", "animation", "video_note", "sticker", "document"):
        await phone.sends(kind)
    await phone.shares_location(1, 2, live_period=900, accuracy=12)
    await phone.sends("venue", latitude=1, longitude=2, title="Pasar", address="Jl. A")
    await phone.shares_contact()
    await phone.sends("web-app-data", data="{}", button_text="Peta")
    await phone.sends("forward", from_chat=phone.chat, message_id=said["message_id"])
    markup = {"inline_keyboard": [[{"text": "Kirim", "callback_data": "k"}]]}
    sent = await api("sendMessage", chat_id=phone.who.id, text="?", reply_markup=markup)
    await phone.taps("Kirim", wait=0)
    await phone.reacts(sent, "👍")
    await phone.blocks()
    await phone.unblocks()
    forum = await town.group("Meja", [phone.who, "sahut_bot"], forum=True)
    await town.call("POST", f"groups/{forum}/admins", json={"who": "sahut_bot"})
    topic = await town.call("POST", f"groups/{forum}/topics", json={"name": "BJM-1"})
    await phone.who.chat_in(forum).topic(topic["thread"]).says("di topik")
    siti = await town.person("Siti")
    await town.call("POST", f"groups/{forum}/members", json={"who": siti.id})
    await town.call("DELETE", f"groups/{forum}/members/{siti.id}", params={"by": str(phone.who.id)})
    await town.call("PATCH", f"groups/{forum}", json={"title": "Meja aduan"})
    plain = await town.group("Kecil", [phone.who, "sahut_bot"])
    await town.call("POST", f"groups/{plain}/upgrade", json={})
    return await api.updates()


def lost(given, read, path=""):
    """Fields that were sent and are not in what a library read."""
    if isinstance(given, dict):
        if not isinstance(read, dict):
            return [path]
        return [
            name
            for key, value in given.items()
            for name in lost(value, read.get(key), f"{path}.{key}")
        ]
    if isinstance(given, list):
        pairs = zip(given, read or [None] * len(given), strict=True)
        return [
            name
            for number, (one, other) in enumerate(pairs)
            for name in lost(one, other, f"{path}[{number}]")
        ]
    return [] if read is not None else [path]


LEGACY = (
    "left_chat_participant",  # an old name that Telegram still sends
    "all_members_are_administrators",
)


def test_aiogram_reads_every_update(updates):
    assert len(updates) > 30
    for update in updates:
        read = AiogramUpdate.model_validate(update).model_dump(mode="json", by_alias=True)
        for kind in ("message", "edited_message"):
            if kind in update:
                assert AiogramMessage.model_validate(update[kind]).content_type != "unknown"
        missing = [path for path in lost(update, read) if not path.endswith(LEGACY)]
        assert [path for path in missing if ".left_chat_participant" not in path] == [], update


def test_the_other_library_reads_every_update(updates):
    bot = Bot("123456:AAtest")
    for update in updates:
        read = TelegramUpdate.de_json(update, bot)
        assert read.update_id == update["update_id"]
        kind = next(key for key in update if key != "update_id")
        assert getattr(read, kind) is not None
        assert read.effective_user is not None
