"""A conversation by clicks and typing, and what a bot does seen as it happens."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opener, Place
from tests.browser.screen import NARROW, PhoneOnScreen
from tests.browser.tiny_bot import TinyBot, buttons

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_start_button_opens_the_conversation(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await expect(citizen.node.get_by_text("@kota_bot")).to_be_visible()
    await citizen.button("MULAI").click()
    heard = await bot.hears()
    assert heard["text"] == "/start"
    await bot.says(place.siti.id, "Selamat <b>datang</b>")
    welcome = await citizen.sees("Selamat datang")
    await expect(welcome.locator("strong")).to_have_text("datang")
    await expect(citizen.input).to_be_focused()


async def test_button_spins_until_answered_and_the_answer_shows(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    number = await bot.says(place.siti.id, "Pilih", **buttons(["Jalan", "Sampah"]))
    key = citizen.button("Jalan")
    await key.focus()
    await citizen.page.keyboard.press("Enter")
    await expect(citizen.log.get_by_role("progressbar")).to_be_visible()
    tap = await bot.hears("callback_query")
    assert tap["data"] == "Jalan"
    await bot.call("answerCallbackQuery", callback_query_id=tap["id"], text="Dicatat")
    await expect(citizen.node.get_by_text("Dicatat")).to_be_visible()
    await expect(citizen.log.get_by_role("progressbar")).to_have_count(0)

    await bot.call(
        "editMessageText",
        chat_id=place.siti.id,
        message_id=number,
        text="Sudah dipilih",
        **buttons(["Ubah"]),
    )
    changed = await citizen.sees("Sudah dipilih")
    await expect(changed).to_contain_text("diubah")
    await expect(citizen.button("Ubah")).to_be_focused()


async def test_alert_waits_to_be_acknowledged(citizen: PhoneOnScreen, bot: TinyBot, place: Place):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.says(place.siti.id, "Kirim?", **buttons(["Kirim laporan"]))
    await citizen.button("Kirim laporan").click()
    tap = await bot.hears("callback_query")
    await bot.call(
        "answerCallbackQuery", callback_query_id=tap["id"], text="Sudah terkirim", show_alert=True
    )
    alert = citizen.node.get_by_role("alertdialog", name="Sudah terkirim")
    await expect(alert.get_by_role("button", name="Oke")).to_be_focused()
    await citizen.page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)
    await expect(citizen.button("Kirim laporan")).to_be_focused()


async def test_typing_shows_until_the_message_comes(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.call("sendChatAction", chat_id=place.siti.id, action="typing")
    await expect(citizen.node.get_by_text("sedang mengetik…")).to_be_visible()
    await bot.says(place.siti.id, "Ini jawabannya")
    await citizen.sees("Ini jawabannya")
    await expect(citizen.node.get_by_text("sedang mengetik…")).to_have_count(0)


async def test_deleted_message_goes_away(citizen: PhoneOnScreen, bot: TinyBot, place: Place):
    await citizen.button("MULAI").click()
    await bot.hears()
    number = await bot.says(place.siti.id, "Segera hilang")
    await citizen.sees("Segera hilang")
    await bot.call("deleteMessage", chat_id=place.siti.id, message_id=number)
    await expect(citizen.log.get_by_text("Segera hilang")).to_have_count(0)


async def test_officer_answers_by_replying_to_the_card(
    officer: PhoneOnScreen, office: TinyBot, place: Place
):
    number = await office.says(place.group.id, "Laporan BJM-0001: lubang di jalan")
    menu = await officer.menu_of("Laporan BJM-0001")
    await menu.get_by_role("menuitem", name="Balas").click()
    await expect(officer.node.get_by_text("Membalas petugas_bot")).to_be_visible()
    await officer.says("Ditambal hari ini")
    reply = await officer.sees("Ditambal hari ini")
    quote = reply.get_by_role("button", name="Balasan untuk petugas_bot")
    await expect(quote).to_contain_text("Laporan BJM-0001")
    heard = await office.hears_text("Ditambal hari ini")
    assert heard["reply_to_message"]["message_id"] == number


async def test_own_message_is_edited_then_deleted(citizen: PhoneOnScreen, bot: TinyBot):
    await citizen.button("MULAI").click()
    await citizen.says("Jaln rusak")
    menu = await citizen.menu_of("Jaln rusak")
    await menu.get_by_role("menuitem", name="Ubah").click()
    await expect(citizen.input).to_have_value("Jaln rusak")
    await citizen.says("Jalan rusak")
    edited = await citizen.sees("Jalan rusak")
    await expect(edited).to_contain_text("diubah")
    assert (await bot.hears("edited_message"))["text"] == "Jalan rusak"
    menu = await citizen.menu_of("Jalan rusak")
    await menu.get_by_role("menuitem", name="Hapus").click()
    await expect(citizen.log.get_by_text("Jalan rusak")).to_have_count(0)


async def test_reaction_is_given_and_taken_back(citizen: PhoneOnScreen, bot: TinyBot, place: Place):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.says(place.siti.id, "Selesai ditambal")
    await citizen.menu_of("Selesai ditambal")
    await citizen.button("Beri reaksi 👍").click()
    mine = citizen.button("👍, 1 reaksi")
    await expect(mine).to_have_attribute("aria-pressed", "true")
    await mine.click()
    await expect(mine).to_have_count(0)


async def test_commands_are_completed_and_sent(citizen: PhoneOnScreen, bot: TinyBot):
    await bot.call(
        "setMyCommands",
        commands=[
            {"command": "lapor", "description": "Buat laporan"},
            {"command": "laporan", "description": "Laporan saya"},
            {"command": "bantuan", "description": "Cara memakai"},
        ],
    )
    await citizen.button("MULAI").click()
    await bot.hears()
    await citizen.input.press_sequentially("/la")
    options = citizen.node.get_by_role("option")
    await expect(options).to_have_count(2)
    await citizen.input.press("ArrowDown")
    await expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    await citizen.input.press("Enter")
    assert (await bot.hears())["text"] == "/laporan"
    await citizen.button("Perintah").click()
    await expect(options).to_have_count(3)
    await citizen.input.press("Escape")
    await expect(options).to_have_count(0)
    await citizen.button("Perintah").click()
    await options.filter(has_text="Cara memakai").click()
    assert (await bot.hears())["text"] == "/bantuan"


async def test_reply_keyboard_is_pressed_and_removed(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.says(
        place.siti.id,
        "Terbuka atau rahasia?",
        reply_markup={"keyboard": [[{"text": "Terbuka"}, {"text": "Rahasia"}]]},
    )
    keyboard = citizen.node.get_by_role("group", name="Papan jawaban")
    await keyboard.get_by_role("button", name="Rahasia").click()
    assert (await bot.hears())["text"] == "Rahasia"
    await bot.says(place.siti.id, "Baik", reply_markup={"remove_keyboard": True})
    await expect(keyboard).to_have_count(0)


async def test_forced_reply_answers_the_question(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    asked = await bot.says(
        place.siti.id,
        "Apa alasannya?",
        reply_markup={"force_reply": True, "input_field_placeholder": "Alasan…"},
    )
    await expect(citizen.input).to_have_attribute("placeholder", "Alasan…")
    await expect(citizen.input).to_be_focused()
    await citizen.says("Belum selesai")
    heard = await bot.hears()
    assert heard["reply_to_message"]["message_id"] == asked
    await expect(citizen.node.get_by_text("Membalas kota_bot")).to_be_hidden()


async def test_deep_link_in_a_message_opens_the_other_bot(
    citizen: PhoneOnScreen, bot: TinyBot, office: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.says(place.siti.id, "Undangan: https://t.me/petugas_bot?start=undangan-1")
    await citizen.log.get_by_role("link", name="undangan-1").click()
    await citizen.button("MULAI").click()
    await office.hears_text("/start undangan-1")


async def test_unread_messages_are_counted_and_marked(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await citizen.button("Kembali").click()
    await bot.says(place.siti.id, "Kabar satu")
    await bot.says(place.siti.id, "Kabar dua")
    row = citizen.node.get_by_role("listitem").filter(has_text="kota_bot")
    await expect(row.get_by_label("2 belum dibaca")).to_be_visible()
    await expect(row).to_contain_text("Kabar dua")
    await row.get_by_role("button").click()
    await expect(citizen.log.get_by_text("Pesan belum dibaca")).to_be_visible()
    await citizen.button("Kembali").click()
    await expect(row.get_by_label("belum dibaca")).to_have_count(0)


async def test_blocked_bot_can_be_unblocked(citizen: PhoneOnScreen, bot: TinyBot):
    await citizen.button("MULAI").click()
    await bot.hears()
    await citizen.button("Menu percakapan").click()
    await citizen.node.get_by_role("menuitem", name="Blokir bot").click()
    await expect(citizen.input).to_be_hidden()
    await citizen.button("Buka blokir bot").click()
    await expect(citizen.input).to_be_visible()


async def test_message_is_forwarded_to_another_chat(
    officer: PhoneOnScreen, office: TinyBot, place: Place
):
    await office.says(place.group.id, "Kartu laporan")
    menu = await officer.menu_of("Kartu laporan")
    await menu.get_by_role("menuitem", name="Teruskan").click()
    await officer.sheet.get_by_role("button", name="petugas_bot").click()
    forwarded = await officer.sees("Kartu laporan")
    await expect(forwarded).to_contain_text("Diteruskan dari petugas_bot")


async def test_refusal_is_told_in_words(citizen: PhoneOnScreen, bot: TinyBot, page: Page):
    await citizen.button("MULAI").click()
    await bot.hears()
    await citizen.input.fill("a" * 4097)
    await citizen.input.press("Enter")
    invalid = await citizen.input.evaluate("node => node.validationMessage")
    assert "4096" in invalid
    await expect(citizen.input).to_have_value("a" * 4097)


async def test_pinned_message_is_one_press_away(
    page: Page, officer: PhoneOnScreen, office: TinyBot, place: Place
):
    await page.request.post(
        f"{place.playground.url}/sim/groups/{place.group.id}/admins",
        data={"who": "petugas_bot", "rights": {"can_pin_messages": True}},
    )
    number = await office.says(place.group.id, "Kartu yang penting")
    await officer.says("Pesan sesudahnya")
    await office.call("pinChatMessage", chat_id=place.group.id, message_id=number)
    await officer.node.get_by_role("button", name="Pesan tersemat Kartu yang penting").click()
    await expect(officer.message("Kartu yang penting")).to_be_focused()
    await expect(officer.log.get_by_text("petugas_bot menyematkan pesan")).to_be_visible()


async def test_touching_a_message_opens_its_menu(opened: Opener, bot: TinyBot, place: Place):
    page = await opened(viewport=NARROW, has_touch=True, is_mobile=True)
    citizen = PhoneOnScreen(page, "Siti Aminah")
    await citizen.button("MULAI").tap()
    await bot.hears()
    await bot.says(place.siti.id, "Halo, ada kabar")
    await (await citizen.sees("Halo, ada kabar")).get_by_text("Halo").tap()
    await citizen.node.get_by_role("menuitem", name="Balas").tap()
    await expect(citizen.node.get_by_text("Membalas kota_bot")).to_be_visible()
