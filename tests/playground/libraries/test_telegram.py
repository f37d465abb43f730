"""About forty calls with python-telegram-bot's client, valid and invalid, and its application."""

from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from playground.pictures import plain_png

PNG = plain_png(400, 300)
Context = ContextTypes.DEFAULT_TYPE


@pytest.fixture
async def ptb(stage, bot):
    client = Bot(bot.token, base_url=f"{stage.url}/bot", base_file_url=f"{stage.url}/file/bot")
    async with client:
        yield client


def inline(**button):
    return InlineKeyboardMarkup([[InlineKeyboardButton("Kirim", **button)]])


async def test_texts_and_keyboards(ptb, phone):
    chat = phone.who.id
    assert (await ptb.get_me()).username == "sahut_bot"
    sent = await ptb.send_message(
        chat, "<b>Halo</b> 😀", parse_mode="HTML", reply_markup=inline(callback_data="k")
    )
    assert sent.text_html == "<b>Halo</b> 😀"
    assert sent.reply_markup.inline_keyboard[0][0].callback_data == "k"
    markdown = await ptb.send_message(chat, r"*Halo* _dunia_\.", parse_mode="MarkdownV2")
    assert [entity.type for entity in markdown.entities] == ["bold", "italic"]
    place = KeyboardButton("Lokasi", request_location=True)
    buttons = [[place, KeyboardButton("Batal")]]
    await ptb.send_message(chat, "di mana?", reply_markup=ReplyKeyboardMarkup(buttons))
    assert await phone.buttons() == ["Kirim", "Lokasi", "Batal"]
    await ptb.send_message(chat, "ok", reply_markup=ReplyKeyboardRemove())
    await ptb.send_message(chat, "?", reply_markup=ForceReply(input_field_placeholder="isi"))
    reply = await ptb.send_message(
        chat,
        "https://sahut.id",
        reply_parameters=ReplyParameters(sent.message_id),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        disable_notification=True,
        protect_content=True,
    )
    assert reply.reply_to_message.message_id == sent.message_id
    assert reply.has_protected_content
    edited = await sent.edit_text("baru")
    assert edited.text == "baru"
    await edited.edit_reply_markup(inline(url="https://sahut.id"))
    assert await ptb.send_chat_action(chat, "typing")
    await edited.delete()
    await ptb.delete_messages(chat, [markdown.message_id, reply.message_id])


async def test_files_places_and_albums(ptb, phone):
    chat = phone.who.id
    sent = await ptb.send_photo(chat, PNG, caption="<b>jalan</b>", parse_mode="HTML")
    assert sent.caption_entities[0].type == "bold"
    file = await sent.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == PNG
    again = await ptb.send_photo(chat, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    album = await ptb.send_media_group(
        chat, [InputMediaPhoto(PNG, caption="a"), InputMediaPhoto(PNG)]
    )
    assert len({message.media_group_id for message in album}) == 1
    document = await ptb.send_document(chat, b"isi", filename="surat.txt")
    assert document.document.file_name == "surat.txt"
    assert (await ptb.send_voice(chat, b"x", duration=3)).voice.file_size == 1
    assert (await ptb.send_location(chat, -3.3, 114.6)).location.latitude == -3.3
    assert (await ptb.send_venue(chat, -3.3, 114.6, "Pasar", "Jl. A")).venue.title == "Pasar"
    assert (await ptb.send_contact(chat, "129", "SAPA")).contact.first_name == "SAPA"
    await sent.edit_caption("baru")
    await sent.edit_media(InputMediaPhoto(PNG))
    assert (await sent.forward(chat)).forward_origin.sender_user.is_bot
    assert (await sent.copy(chat)).message_id > 0
    await sent.pin()
    assert (await ptb.get_chat(chat)).pinned_message.message_id == sent.message_id
    await sent.unpin()


async def test_profile_and_groups(ptb, town, phone):
    chat = phone.who.id
    commands = [BotCommand("lapor", "Buat laporan")]
    await ptb.set_my_commands(commands, BotCommandScopeChat(chat), "id")
    assert await ptb.get_my_commands(BotCommandScopeChat(chat), "id") == tuple(commands)
    await ptb.set_my_description("Lapor ke kota")
    assert (await ptb.get_my_description()).description == "Lapor ke kota"
    await ptb.set_chat_menu_button(chat, MenuButtonCommands())
    said = await phone.says("halo")
    await ptb.set_message_reaction(chat, said["message_id"], "👍")
    forum = await town.group("Meja", [phone.who, "sahut_bot"], forum=True)
    await town.call("POST", f"groups/{forum}/admins", json={"who": "sahut_bot"})
    topic = await ptb.create_forum_topic(forum, "BJM-1")
    sent = await ptb.send_message(forum, "kartu", message_thread_id=topic.message_thread_id)
    assert sent.is_topic_message
    await ptb.edit_forum_topic(forum, topic.message_thread_id, "BJM-1 selesai")
    await ptb.close_forum_topic(forum, topic.message_thread_id)
    await ptb.reopen_forum_topic(forum, topic.message_thread_id)
    assert (await ptb.get_chat_member(forum, phone.who.id)).status == "creator"
    assert len(await ptb.get_chat_administrators(forum)) == 2
    assert await ptb.get_chat_member_count(forum) == 2
    await ptb.delete_forum_topic(forum, topic.message_thread_id)
    assert await ptb.send_message_draft(chat, 1, "…")


async def test_refusals_are_the_exceptions_that_the_library_knows(
    ptb, stage, town, phone, monkeypatch
):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    chat = phone.who.id
    sent = await ptb.send_message(chat, "a")
    for call, said in [
        (ptb.send_message(1, "a"), "Chat not found"),
        (ptb.send_message(chat, "a" * 4097), "Message is too long"),
        (
            ptb.send_message(chat, "<b>a", parse_mode="HTML"),
            "Can't parse entities: can't find end tag",
        ),
        (
            ptb.send_message(chat, "a", reply_markup=inline(callback_data="x" * 65)),
            "[Bb]utton_data_invalid",
        ),
        (ptb.edit_message_text("a", chat, sent.message_id), "Message is not modified"),
        (ptb.edit_message_text("b", chat, 99), "Message to edit not found"),
        (ptb.delete_message(chat, 99), "Message to delete not found"),
        (ptb.answer_callback_query("77"), "Query is too old"),
        (ptb.send_photo(chat, b"text"), "[Ii]mage_process_failed"),
        (ptb.send_photo(chat, "AgACunknown"), "Wrong file identifier"),
        (ptb.get_file("AgACunknown"), "Wrong file_id"),
        (ptb.send_media_group(chat, [InputMediaPhoto(PNG)]), "too few messages"),
        (ptb.send_message(chat, "a", api_kwargs={"txet": "b"}), "Unknown parameter"),
    ]:
        with pytest.raises(BadRequest, match=f"(?i){said}"):
            await call
    group = await town.group("PUPR", [phone.who, "sahut_bot"])
    moved = (await town.call("POST", f"groups/{group}/upgrade", json={}))["id"]
    with pytest.raises(ChatMigrated) as migrated:
        await ptb.send_message(group, "a")
    assert migrated.value.new_chat_id == moved
    await phone.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await ptb.send_message(chat, "a")
    await town.fault("429", retry_after=4, count=1)
    with pytest.raises(RetryAfter) as flood:
        await ptb.send_message(moved, "a")
    assert flood.value.retry_after == timedelta(seconds=4)
    for kind in ("502", "reset"):
        await town.fault(kind, count=1)
        with pytest.raises(NetworkError):
            await ptb.get_me()
    await ptb.set_webhook("http://127.0.0.1:9/hook", secret_token="rahasia")
    with pytest.raises(Conflict, match="while webhook is active"):
        await ptb.get_updates()
    assert (await ptb.get_webhook_info()).url == "http://127.0.0.1:9/hook"
    await ptb.delete_webhook()
    async with HTTPXRequest() as request:
        wrong = Bot("1:wrong", base_url=f"{stage.url}/bot", request=request)
        with pytest.raises(InvalidToken):
            await wrong.get_me()


async def test_an_application_that_polls(stage, bot, api, phone):
    application = (
        Application.builder()
        .token(bot.token)
        .base_url(f"{stage.url}/bot")
        .base_file_url(f"{stage.url}/file/bot")
        .job_queue(None)
        .build()
    )

    async def start(update: Update, context: Context) -> None:
        assert update.message is not None
        assert context.args == ["BJM-1"]
        await update.message.reply_text("Selamat datang", reply_markup=inline(callback_data="go"))

    async def tapped(update: Update, context: Context) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("Baik", show_alert=True)
        await update.callback_query.edit_message_text("Dimulai")

    async def place(update: Update, context: Context) -> None:
        assert update.message is not None
        await update.message.reply_text("Diterima", do_quote=True)

    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(tapped, "go"))
    application.add_handler(MessageHandler(filters.LOCATION, place))
    await application.initialize()
    await application.start()
    assert application.updater is not None
    await application.updater.start_polling()
    await phone.starts("BJM-1")
    await phone.sees("Selamat datang")
    assert await phone.taps("Kirim") == {"text": "Baik", "show_alert": True, "url": None}
    await phone.sees("Dimulai")
    await phone.shares_location(-3.3, 114.6)
    assert (await phone.sees("Diterima"))["reply_to"]["name"] == "Warga Banjar"
    await application.updater.stop()
    await application.stop()
    await application.shutdown()
