"""About forty calls with aiogram's own client, valid and invalid, and its dispatcher."""

import asyncio

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.filters import CommandStart
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    CallbackQuery,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    MenuButtonCommands,
    Message,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from playground.pictures import plain_png

PNG = plain_png(400, 300)


@pytest.fixture
async def aiobot(stage, bot):
    session = AiohttpSession(api=TelegramAPIServer.from_base(stage.url))
    client = Bot(bot.token, session, default=DefaultBotProperties(parse_mode="HTML"))
    yield client
    await session.close()


def photo():
    return BufferedInputFile(PNG, "jalan.png")


def inline(**button):
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Kirim", **button)]])


async def test_texts_and_keyboards(aiobot, phone):
    chat = phone.who.id
    assert (await aiobot.get_me()).username == "sahut_bot"
    sent = await aiobot.send_message(chat, "<b>Halo</b> 😀", reply_markup=inline(callback_data="k"))
    assert sent.html_text == "<b>Halo</b> 😀"
    assert sent.reply_markup.inline_keyboard[0][0].callback_data == "k"
    markdown = await aiobot.send_message(chat, r"*Halo* _dunia_\.", parse_mode="MarkdownV2")
    assert [entity.type for entity in markdown.entities] == ["bold", "italic"]
    buttons = [[KeyboardButton(text="Lokasi", request_location=True), KeyboardButton(text="Batal")]]
    await aiobot.send_message(chat, "di mana?", reply_markup=ReplyKeyboardMarkup(keyboard=buttons))
    assert await phone.buttons() == ["Kirim", "Lokasi", "Batal"]
    await aiobot.send_message(chat, "ok", reply_markup=ReplyKeyboardRemove())
    await aiobot.send_message(chat, "?", reply_markup=ForceReply(input_field_placeholder="isi"))
    reply = await aiobot.send_message(
        chat,
        "https://sahut.id",
        reply_parameters=ReplyParameters(message_id=sent.message_id),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        disable_notification=True,
        protect_content=True,
    )
    assert reply.reply_to_message.message_id == sent.message_id
    assert reply.has_protected_content
    edited = await sent.edit_text("<i>baru</i>")
    assert edited.text == "baru"
    await edited.edit_reply_markup(reply_markup=inline(url="https://sahut.id"))
    assert await aiobot.send_chat_action(chat, "typing")
    await edited.delete()
    await aiobot.delete_messages(chat, [markdown.message_id, reply.message_id])


async def test_files_places_and_albums(aiobot, phone):
    chat = phone.who.id
    sent = await aiobot.send_photo(chat, photo(), caption="<b>jalan</b>")
    assert sent.caption_entities[0].type == "bold"
    content = await aiobot.download(sent.photo[-1])
    assert content.read() == PNG
    again = await aiobot.send_photo(chat, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    album = await aiobot.send_media_group(
        chat, [InputMediaPhoto(media=photo(), caption="a"), InputMediaPhoto(media=photo())]
    )
    assert len({message.media_group_id for message in album}) == 1
    document = await aiobot.send_document(chat, BufferedInputFile(b"isi", "surat.txt"))
    assert document.document.file_name == "surat.txt"
    assert (
        await aiobot.send_voice(chat, BufferedInputFile(b"x", "a.ogg"), duration=3)
    ).voice.duration == 3
    assert (await aiobot.send_location(chat, -3.3, 114.6)).location.latitude == -3.3
    assert (await aiobot.send_venue(chat, -3.3, 114.6, "Pasar", "Jl. A")).venue.title == "Pasar"
    assert (await aiobot.send_contact(chat, "129", "SAPA")).contact.first_name == "SAPA"
    await sent.edit_caption(caption="baru")
    await sent.edit_media(InputMediaPhoto(media=photo()))
    assert (await sent.forward(chat)).forward_origin.sender_user.is_bot
    assert (await sent.copy_to(chat)).message_id > 0
    await sent.pin()
    assert (await aiobot.get_chat(chat)).pinned_message.message_id == sent.message_id
    await sent.unpin()


async def test_profile_and_groups(aiobot, town, phone):
    chat = phone.who.id
    commands = [BotCommand(command="lapor", description="Buat laporan")]
    await aiobot.set_my_commands(
        commands, scope=BotCommandScopeChat(chat_id=chat), language_code="id"
    )
    (command,) = await aiobot.get_my_commands(BotCommandScopeChat(chat_id=chat), "id")
    assert (command.command, command.description) == ("lapor", "Buat laporan")
    await aiobot.set_my_description("Lapor ke kota")
    assert (await aiobot.get_my_description()).description == "Lapor ke kota"
    await aiobot.set_chat_menu_button(chat, MenuButtonCommands())
    said = await phone.says("halo")
    await aiobot.set_message_reaction(chat, said["message_id"], [ReactionTypeEmoji(emoji="👍")])
    forum = await town.group("Meja", [phone.who, "sahut_bot"], forum=True)
    await town.call("POST", f"groups/{forum}/admins", json={"who": "sahut_bot"})
    topic = await aiobot.create_forum_topic(forum, "BJM-1")
    sent = await aiobot.send_message(forum, "kartu", message_thread_id=topic.message_thread_id)
    assert sent.is_topic_message
    await aiobot.edit_forum_topic(forum, topic.message_thread_id, name="BJM-1 selesai")
    await aiobot.close_forum_topic(forum, topic.message_thread_id)
    await aiobot.reopen_forum_topic(forum, topic.message_thread_id)
    assert (await aiobot.get_chat_member(forum, phone.who.id)).status == "creator"
    assert len(await aiobot.get_chat_administrators(forum)) == 2
    assert await aiobot.get_chat_member_count(forum) == 2
    await aiobot.delete_forum_topic(forum, topic.message_thread_id)


async def test_refusals_are_the_exceptions_that_aiogram_knows(aiobot, stage, town, phone):
    chat = phone.who.id
    sent = await aiobot.send_message(chat, "a")
    for call, said in [
        (aiobot.send_message(1, "a"), "chat not found"),
        (aiobot.send_message(chat, "a" * 4097), "message is too long"),
        (aiobot.send_message(chat, "<b>a"), "can't parse entities: Can't find end tag"),
        (
            aiobot.send_message(chat, "a", reply_markup=inline(callback_data="x" * 65)),
            "BUTTON_DATA_INVALID",
        ),
        (
            aiobot.edit_message_text("a", chat_id=chat, message_id=sent.message_id),
            "message is not modified",
        ),
        (aiobot.edit_message_text("b", chat_id=chat, message_id=99), "message to edit not found"),
        (aiobot.delete_message(chat, 99), "message to delete not found"),
        (aiobot.answer_callback_query("77"), "query is too old"),
        (aiobot.send_photo(chat, BufferedInputFile(b"text", "a.png")), "IMAGE_PROCESS_FAILED"),
        (aiobot.send_photo(chat, "AgACunknown"), "wrong file identifier"),
        (aiobot.get_file("AgACunknown"), "wrong file_id"),
        (aiobot.send_media_group(chat, [InputMediaPhoto(media=photo())]), "too few messages"),
        (aiobot.set_my_commands([BotCommand(command="A", description="a")]), "BOT_COMMAND_INVALID"),
    ]:
        with pytest.raises(TelegramBadRequest, match=said):
            await call
    group = await town.group("PUPR", [phone.who, "sahut_bot"])
    moved = (await town.call("POST", f"groups/{group}/upgrade", json={}))["id"]
    with pytest.raises(TelegramMigrateToChat) as migrated:
        await aiobot.send_message(group, "a")
    assert migrated.value.migrate_to_chat_id == moved
    await phone.blocks()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await aiobot.send_message(chat, "a")
    await town.fault("429", retry_after=4, count=1)
    with pytest.raises(TelegramRetryAfter) as flood:
        await aiobot.send_message(moved, "a")
    assert flood.value.retry_after == 4
    await town.fault("502", count=1)
    with pytest.raises(TelegramServerError):
        await aiobot.get_me()
    await aiobot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(TelegramConflictError, match="while webhook is active"):
        await aiobot.get_updates()
    assert (await aiobot.get_webhook_info()).url == "http://127.0.0.1:9/hook"
    await aiobot.delete_webhook()
    wrong = Bot("1:wrong", aiobot.session)
    with pytest.raises(TelegramUnauthorizedError):
        await wrong.get_me()


async def test_a_dispatcher_that_polls(aiobot, api, phone):
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart(deep_link=True))
    async def start(message: Message) -> None:
        await message.answer("Selamat datang", reply_markup=inline(callback_data="go"))

    @dispatcher.callback_query(F.data == "go")
    async def tapped(query: CallbackQuery) -> None:
        await query.answer("Baik", show_alert=True)
        assert isinstance(query.message, Message)
        await query.message.edit_text("Dimulai")

    @dispatcher.message(F.location)
    async def place(message: Message) -> None:
        await message.reply("Diterima")

    polling = asyncio.ensure_future(dispatcher.start_polling(aiobot, handle_signals=False))
    await phone.starts("BJM-1")
    await phone.sees("Selamat datang")
    assert await phone.taps("Kirim") == {"text": "Baik", "show_alert": True, "url": None}
    await phone.sees("Dimulai")
    await phone.shares_location(-3.3, 114.6)
    assert (await phone.sees("Diterima"))["reply_to"]["name"] == "Warga Banjar"
    await dispatcher.stop_polling()
    await polling
