"""Photos, files, places, contacts and voices: sent by clicks, and shown when they come."""

import base64
import re
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import FilePayload, expect

from tests.browser.conftest import Opener, Place
from tests.browser.screen import PhoneOnScreen
from tests.browser.tiny_bot import TinyBot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@pytest_asyncio.fixture(loop_scope="session")
async def started(citizen: PhoneOnScreen, bot: TinyBot) -> PhoneOnScreen:
    await citizen.button("MULAI").click()
    await bot.hears()
    return citizen


async def chooses(phone: PhoneOnScreen, name: str) -> None:
    await phone.button("Lampirkan").click()
    await phone.node.get_by_role("menuitem", name=name, exact=True).click()


async def test_photo_is_uploaded_with_a_caption_and_looked_at(started: PhoneOnScreen, bot: TinyBot):
    async with started.page.expect_file_chooser() as chooser:
        await chooses(started, "Foto atau video")
    photo = FilePayload(name="lubang.png", mimeType="image/png", buffer=DOT)
    await (await chooser.value).set_files(photo)
    await started.sheet.get_by_label("Keterangan").fill("Lubang di depan sekolah")
    await started.sheet.get_by_role("button", name="Kirim", exact=True).click()
    heard = await bot.hears()
    assert heard["photo"]
    assert heard["caption"] == "Lubang di depan sekolah"
    message = await started.sees("Lubang di depan sekolah")
    await message.get_by_role("button", name="Foto dari Siti Aminah").click()
    viewer = started.page.get_by_role("dialog", name="Foto ukuran penuh")
    await expect(viewer.get_by_role("img")).to_be_visible()
    await started.page.keyboard.press("Escape")
    await expect(viewer).to_have_count(0)


async def test_samples_go_out_as_one_album(started: PhoneOnScreen, bot: TinyBot):
    await chooses(started, "Foto contoh")
    for name in ("Jalan berlubang", "Lampu jalan mati", "Banjir"):
        await started.sheet.get_by_role("button", name=name).click()
    await started.sheet.get_by_role("button", name="Pakai").click()
    await started.sheet.get_by_label("Keterangan").fill("Tiga foto")
    await started.sheet.get_by_role("button", name="Kirim", exact=True).click()
    album = {(await bot.hears())["media_group_id"] for _ in range(3)}
    assert len(album) == 1
    message = await started.sees("Tiga foto")
    await expect(message.get_by_role("button", name="Foto dari Siti Aminah")).to_have_count(3)
    await expect(started.log.get_by_role("article")).to_have_count(2)


async def test_picture_sent_as_a_file_keeps_its_name(
    started: PhoneOnScreen, bot: TinyBot, tmp_path: Path
):
    picture = tmp_path / "surat tugas.png"
    picture.write_bytes(DOT)
    async with started.page.expect_file_chooser() as chooser:
        await chooses(started, "Berkas")
    await (await chooser.value).set_files(picture)
    await started.sheet.get_by_role("button", name="Kirim", exact=True).click()
    assert (await bot.hears())["document"]["file_name"] == "surat tugas.png"
    shown = started.log.get_by_role("link", name="surat tugas.png")
    async with started.page.expect_download() as download:
        await shown.click()
    assert (await download.value).suggested_filename == "surat tugas.png"


async def test_pin_is_dropped_by_click_and_moved_by_arrow_keys(
    started: PhoneOnScreen, bot: TinyBot
):
    await chooses(started, "Lokasi")
    here = started.sheet.get_by_role("status")
    map_ = started.sheet.get_by_role("application")
    await started.sheet.get_by_label("Wilayah").select_option(label="Rawa")
    await expect(here).to_contain_text("Rawa, Selatan")
    await map_.focus()
    for _ in range(4):
        await started.page.keyboard.press("Shift+ArrowUp")
    await expect(here).not_to_contain_text("Rawa")
    box = await map_.bounding_box()
    assert box
    await map_.click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    places = re.findall(r"-?\d+\.\d+", await here.inner_text())
    assert -3.32 < float(places[0]) < -3.30
    await started.sheet.get_by_role("button", name="Kirim lokasi ini").click()
    sent = (await bot.hears())["location"]
    assert [round(sent["latitude"], 5), round(sent["longitude"], 5)] == [*map(float, places)]
    await expect(started.log.get_by_role("img", name=re.compile("^Lokasi"))).to_be_visible()


async def test_location_button_of_the_bot_opens_the_map(
    started: PhoneOnScreen, bot: TinyBot, place: Place
):
    key = {"text": "Kirim lokasi", "request_location": True}
    await bot.says(
        place.siti.id, "Di mana?", reply_markup={"keyboard": [[key]], "one_time_keyboard": True}
    )
    await started.button("Kirim lokasi").click()
    await started.sheet.get_by_label("Wilayah").select_option(label="Pasar")
    await started.sheet.get_by_role("button", name="Kirim lokasi ini").click()
    assert round((await bot.hears())["location"]["latitude"], 3) == -3.3
    await expect(started.button("Kirim lokasi")).to_be_hidden()


async def test_named_place_goes_out_as_a_venue(started: PhoneOnScreen, bot: TinyBot):
    await chooses(started, "Lokasi")
    await started.sheet.get_by_label("Wilayah").select_option(label="Dermaga")
    await started.sheet.get_by_label("Nama tempat").fill("Pasar Terapung")
    await started.sheet.get_by_role("button", name="Kirim lokasi ini").click()
    assert (await bot.hears())["venue"]["title"] == "Pasar Terapung"
    await started.sees("Pasar Terapung")


async def test_live_location_is_moved_and_stopped(started: PhoneOnScreen, bot: TinyBot):
    await chooses(started, "Lokasi")
    await started.sheet.get_by_label("Lokasi langsung").select_option("900")
    await started.sheet.get_by_role("button", name="Kirim lokasi ini").click()
    await bot.hears()
    menu = await started.menu_of("Langsung sampai")
    await menu.get_by_role("menuitem", name="Geser lokasi langsung").click()
    await started.sheet.get_by_label("Wilayah").select_option(label="Rawa")
    await started.sheet.get_by_role("button", name="Pindahkan ke sini").click()
    moved = await bot.hears("edited_message")
    assert round(moved["location"]["latitude"], 2) == -3.33
    menu = await started.menu_of("Rawa")
    await menu.get_by_role("menuitem", name="Hentikan lokasi langsung").click()
    assert "live_period" not in (await bot.hears("edited_message"))["location"]


async def test_number_is_handed_over_only_after_asking(
    started: PhoneOnScreen, bot: TinyBot, place: Place
):
    key = {"text": "Bagikan nomor", "request_contact": True}
    await bot.says(place.siti.id, "Nomor Anda?", reply_markup={"keyboard": [[key]]})
    await started.button("Bagikan nomor").click()
    await expect(started.sheet).to_contain_text("+628111111111")
    await started.sheet.get_by_role("button", name="Bagikan kontak saya").click()
    heard = await bot.hears()
    assert heard["contact"]["user_id"] == place.siti.id
    await started.sees("628111111111")


async def test_voice_is_recorded_and_sent(opened: Opener, bot: TinyBot):
    phone = PhoneOnScreen(await opened(permissions=["microphone"]), "Siti Aminah")
    await phone.button("MULAI").click()
    await bot.hears()
    await chooses(phone, "Rekam suara")
    await phone.sheet.get_by_role("button", name="Kirim rekaman").click()
    assert (await bot.hears())["voice"]["duration"] >= 1
    await expect(phone.log.get_by_role("group", name="Pesan suara")).to_be_visible()
