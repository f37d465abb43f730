"""Stories of people who report through somebody else, told over HTTP."""

import re

import pytest

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast
from playground.client import Citizen, Town
from playground.phone import Phone
from tests.acceptance.stories import number_in, taps

TAKEOVER = re.compile(r"start=(k-[\w-]+)")
INVITATION = re.compile(r"start=([\w-]+)")
OTHERS_WORDS = {"from": {"first_name": "Bu RT"}}


async def joins(cast: Cast, person: Citizen, words: str) -> Phone:
    """Somebody becomes a member by an invitation of the administrator's; gives their chat."""
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says(f"/undang {words}")
    invitation = await desk.sees("t.me", kind="photo")
    found = INVITATION.search(invitation["text"])
    assert found is not None
    phone = person.chat_with(OFFICER_BOT)
    await phone.starts(found[1])
    await phone.sees("Selamat bergabung")
    return phone


async def code_in(phone: Phone) -> str:
    """The code by which the report can be taken over that was sent just now."""
    found = TAKEOVER.search((await phone.sees("Tautan agar pelapor", kind="photo"))["text"])
    assert found is not None
    return found[1]


@pytest.fixture
async def son(town: Town, cast: Cast) -> Phone:
    person = await town.person("Zulkifli", "Anshari")
    return person.chat_with(CITIZEN_BOT)


async def test_a_woman_at_the_counter_and_her_son(unit: Phone, cast: Cast, town: Town, son: Phone):
    counter = cast.administrator.chat_with(OFFICER_BOT)
    await counter.sends_photo(caption="/atasnama Jalan berlubang besar, ibu mertua saya jatuh")
    await counter.sees("Tentang apa?")
    await taps(counter, "Jalan berlubang")
    await counter.sees("Di mana?")
    await counter.says("Pasar Lama")
    await counter.sees("Pasar Lama, Kec. Banjarmasin Tengah")
    await taps(counter, "Pelapor")
    await counter.sees("Siapa pelapornya?")
    await counter.says("Hajjah Mastora 0815-2233-4455")
    await counter.sees("Hajjah Mastora, 081522334455")
    await taps(counter, "Kirim laporan")
    code = await code_in(counter)

    card = await unit.sees("Laporan titipan")
    number = number_in(card)
    assert "ibu mertua" in card["text"]
    await unit.says(f"/tanya {number} Di sisi kiri atau kanan?")
    await counter.sees("Di sisi kiri atau kanan?")
    await taps(counter, "Lihat laporan")
    await counter.sees("ibu mertua")
    await taps(counter, "Jawab untuk pelapor")
    await counter.sees("apa yang disampaikan pelapor")
    await counter.says("Kiri, kata beliau lewat telepon")
    await unit.sees("Kiri, kata beliau")

    await son.starts(code)
    await son.sees("sudah dimasukkan untuk Anda")
    await taps(son, "Ya, ini laporan saya")
    await son.sees("ibu mertua")
    await counter.sees("mengambil alih")
    await unit.sends_photo(caption=f"/selesai {number} Lubang sudah ditambal")
    await son.sees("Lubang sudah ditambal")
    await taps(son, "5⭐")
    await son.sees(re.compile("[Tt]erima kasih"))
    await unit.sees("nilai 5 dari 5")
    assert "ditambal" not in str(await counter.messages())

    await son.starts(code)
    await son.sees(number)
    neighbour = (await town.person("Tetangga")).chat_with(CITIZEN_BOT)
    await neighbour.starts(code)
    await neighbour.sees("Tautan itu tidak berlaku")
    await neighbour.starts("k-nothing_of-the_kind")
    await neighbour.sees("Tautan itu tidak berlaku")
    everything = await town.transcript(bot=OFFICER_BOT)
    for personal in ("Zulkifli", "Anshari"):
        assert personal not in everything
    assert "Mastora" not in str(await unit.messages())


async def test_an_ambassadors_day(unit: Phone, cast: Cast, town: Town):
    ambassador = await joins(cast, await town.person("Melati", "Kartika"), "duta 3 hari")
    await ambassador.says("/antrian")
    await ambassador.sees("Tidak ada laporan titipan")
    await ambassador.says("/bantuan")
    guide = await ambassador.sees("/atasnama")
    assert "/verifikasi" not in guide["text"]

    await ambassador.says("/atasnama")
    await ambassador.sees("Tulis apa yang terjadi")
    await ambassador.says("Jalan berlubang di depan langgar, nenek sebelah tersandung")
    await ambassador.sees("Tentang apa?")
    await taps(ambassador, "Jalan berlubang")
    await ambassador.sees("Di mana?")
    await ambassador.shares_location(-3.3285, 114.59)
    await ambassador.sees("Bacakan kepada pelapor")
    await taps(ambassador, "Kirim laporan")
    await code_in(ambassador)
    number = number_in(await unit.sees("Laporan titipan"))
    assert "Melati" not in str(await unit.messages())

    await unit.says(f"/balas {number} Besok kami datang")
    await ambassador.sees("Besok kami datang")
    await ambassador.says("/titipan")
    await ambassador.sees(number)
    await taps(ambassador, "1")
    await ambassador.sees("nenek sebelah")
    await taps(ambassador, "Tambahkan")
    await ambassador.sees("Tulis atau kirim apa yang disampaikan")
    await ambassador.says("Beliau menunggu di rumah sampai siang")
    await ambassador.sees("Tersampaikan")
    await unit.sees("Beliau menunggu di rumah")
    await ambassador.says(f"/lihat {number}")
    await ambassador.sees("tidak ditemukan")


async def test_a_forwarded_album_becomes_a_report(unit: Phone, cast: Cast, town: Town):
    neighbour = await town.person("Fatimah", "Zahra")
    group = await town.group("RT 05", [neighbour, cast.liaison])
    told = await neighbour.chat_in(group).sends_album(2, caption="Jalan berlubang besar")
    told.append(await neighbour.chat_in(group).says("Airnya menggenang sampai ke rumah"))
    officer = cast.liaison.chat_with(OFFICER_BOT)
    for message in told:
        await officer.sends("forward", from_chat=group, message_id=message["message_id"])
    await officer.sees(re.compile("menggenang.*Bukti: 2.*Jadikan laporan", re.DOTALL))
    await taps(officer, "Ya, jadikan laporan")
    await officer.sees("Tentang apa?")
    await taps(officer, "Jalan berlubang")
    await officer.sees("Di mana?")
    await officer.says("Pasar Lama")
    await officer.sees("Bacakan kepada pelapor")
    await taps(officer, "Kirim laporan")
    await code_in(officer)
    card = await unit.sees("Laporan titipan")
    assert "Airnya menggenang" in card["text"]
    assert "Fatimah" not in str(await unit.messages())


async def test_a_poster_fills_in_place_and_category(citizen: Phone, cast: Cast):
    await citizen.starts("p-pasar-lama")
    await citizen.sees(re.compile("Sampah menumpuk.*Pasar Lama", re.DOTALL))
    await taps(citizen, "Pengaduan")
    await citizen.sees("Ceritakan apa yang terjadi")
    await citizen.starts("p-sudah-dicabut")
    await citizen.sees("Halo, ini layanan pengaduan")
