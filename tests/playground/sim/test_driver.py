"""The driver: its cursor, and what its failures say."""

import re

import pytest

from playground.client import NotSeen


@pytest.fixture
def says(api, phone):
    async def send(text, **given):
        return await api("sendMessage", chat_id=phone.who.id, text=text, **given)

    return send


async def test_sees_looks_at_what_came_after_the_last_thing(says, phone):
    await says("satu")
    await says("dua")
    await phone.sees("dua")
    with pytest.raises(NotSeen):
        await phone.sees("satu", within=0.01)
    await says("satu")
    await phone.sees("satu")


async def test_what_came_before_one_spoke_does_not_count(says, phone):
    await says("lama")
    await phone.says("halo")
    with pytest.raises(NotSeen):
        await phone.sees("lama", within=0.01)


async def test_ones_own_words_do_not_count(phone):
    await phone.says("jalan rusak")
    phone.cursor = 0
    with pytest.raises(NotSeen):
        await phone.sees("jalan rusak", within=0.01)


async def test_patterns_buttons_and_kinds(api, says, phone):
    markup = {"inline_keyboard": [[{"text": "Kirim laporan", "callback_data": "k"}]]}
    await says("Nomor BJM-7K2M-X4QP", reply_markup=markup)
    await phone.sees(re.compile(r"BJM-\w{4}-\w{4}"))
    await says("lagi", reply_markup=markup)
    await phone.sees("Kirim laporan")
    await api("sendLocation", chat_id=phone.who.id, latitude=1, longitude=1)
    await phone.sees(kind="location")


async def test_a_failure_shows_the_chat_and_the_last_calls(says, phone):
    markup = {"inline_keyboard": [[{"text": "Mulai", "callback_data": "m"}]]}
    await says("Selamat datang", reply_markup=markup)
    with pytest.raises(NotSeen) as failure:
        await phone.sees("Nomor laporan", within=0.01)
    text = str(failure.value)
    assert text.startswith("Warga Banjar did not see 'Nomor laporan' within 0.01 s")
    assert "— Sahut, as Warga Banjar sees it —" in text
    assert "  you: /start\n  Sahut: Selamat datang\n      [Mulai]" in text
    assert "sahut_bot → sendMessage" in text


async def test_never_sees(says, phone):
    await phone.never_sees("galat", within=0.01)
    await says("galat")
    with pytest.raises(NotSeen, match="saw 'galat', and should not"):
        await phone.never_sees("galat")
    await phone.sees("galat")
    await says("selesai")
    await says("galat")
    await phone.never_sees("galat", before="selesai")
    with pytest.raises(NotSeen, match="did not see 'tidak ada'"):
        await phone.never_sees("x", before="tidak ada", within=0.01)


async def test_buttons_are_the_newest_inline_ones_and_the_keyboard(says, phone):
    for text in ("lama", "baru"):
        markup = {"inline_keyboard": [[{"text": text, "callback_data": "x"}]]}
        await says("?", reply_markup=markup)
    await says("!", reply_markup={"keyboard": [["Batal"]]})
    assert await phone.buttons() == ["baru", "Batal"]
    assert (await phone.last())["text"] == "!"


async def test_people_who_are_there_already_can_be_played(town, citizen):
    (found,) = await town.people()
    assert (found.id, found.name) == (citizen.id, citizen.name)


async def test_the_story_of_a_group_and_a_private_chat(api, town, citizen):
    officer = await town.person("Petugas")
    group = await town.group("PUPR", [officer, "sahut_bot"])
    markup = {"inline_keyboard": [[{"text": "Ambil", "callback_data": "take:1"}]]}
    await api("sendMessage", chat_id=group, text="BJM-1 jalan rusak", reply_markup=markup)
    card = await officer.chat_in(group).sees("BJM-1")
    assert await officer.chat_in(group).taps("Ambil", message=card, wait=0) is None
    assert (await api.updates())[-1]["callback_query"]["message"]["chat"]["id"] == group
