"""What officers are shown: reused photos, figures as a picture, exports made in the background."""

import csv
import io
import re
from typing import Any

import pytest
from PIL import Image, ImageEnhance

from benchmarks.photos import saved
from benchmarks.scenes import scene
from bot.demo import OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.crowd import crowd
from tests.acceptance.stories import reports


@pytest.fixture
def administrator(cast: Cast) -> Phone:
    """The administrator's private chat with the officers' bot."""
    return cast.administrator.chat_with(OFFICER_BOT)


@pytest.fixture
def liaison(cast: Cast) -> Phone:
    """The liaison's private chat with the officers' bot."""
    return cast.liaison.chat_with(OFFICER_BOT)


async def content(town: Town, message: dict[str, Any]) -> bytes:
    """The bytes of the file in a message."""
    return await town.file(message["media"]["url"])


async def test_a_proof_photo_from_an_old_case_is_pointed_out(
    citizen: Phone, liaison: Phone, desk: Phone
):
    first, second = await reports(citizen), await reports(citizen)
    repaired = scene(7)
    await liaison.sends_photo(saved(repaired, 85), caption=f"/selesai {first} Sudah rata")
    await citizen.sees("Sudah rata")
    again = ImageEnhance.Brightness(repaired.crop((0, 0, 608, 456))).enhance(1.2)
    await liaison.sends_photo(saved(again, 60), caption=f"/selesai {second} Sudah ditambal")
    for phone in (liaison, desk):
        told = await phone.sees(f"Foto bukti {second} mirip dengan foto pada {first}")
        assert "diperiksa" in told["text"]
        await phone.sees(kind="photo")


async def test_figures_come_as_text_and_as_a_picture(
    citizen: Phone, administrator: Phone, town: Town
):
    await reports(citizen)
    await administrator.says("/statistik")
    assert "Masuk: 1" in (await administrator.sees("Kota Banjarmasin"))["text"]
    picture = await administrator.sees(kind="photo")
    width, height = Image.open(io.BytesIO(await content(town, picture))).size
    assert width == 780
    assert height > 780


async def test_a_large_export_is_made_in_the_background(
    citizen: Phone, administrator: Phone, cast: Cast, town: Town, database_url: str
):
    number = await reports(citizen, "=HYPERLINK(1) jalan berlubang besar di depan SDN Kelayan")
    await crowd(database_url, number, 3000)
    await administrator.says("/ekspor lengkap")
    await administrator.sees("Menyiapkan ekspor")
    await administrator.sees("3.001 laporan")
    file = await administrator.sees(kind="document")
    assert re.fullmatch(r"laporan-bjm-complete-\d+-\d+\.csv", file["media"]["file_name"])
    text = (await content(town, file)).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len({row["nomor"] for row in rows}) == 3001
    assert {row["isi_laporan"][:11] for row in rows} == {"'=HYPERLINK"}
    assert not re.search(r"Siti|Rahmah|0001111|7000000001", text)


async def test_a_liaisons_export_holds_their_unit_alone(
    citizen: Phone, liaison: Phone, cast: Cast, town: Town, database_url: str
):
    number = await reports(citizen)
    await crowd(database_url, number, 20, unit="DINKES")
    await liaison.says("/ekspor")
    file = await liaison.sees(kind="document")
    text = (await content(town, file)).decode("utf-8-sig")
    assert [row["tracking_id"] for row in csv.DictReader(io.StringIO(text))] == [number]
