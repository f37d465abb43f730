"""The help: short, by role, and leading to everything that one can do."""

from functools import partial

import pytest

from handlers.officer.commands import OFTEN, offered
from tickets.people import STAFF, Post, Role

GROUP = -300


@pytest.mark.parametrize(
    ("role", "there", "not_there"),
    [
        (Role.LIAISON, "/kembalikan", "/verifikasi"),
        (Role.ADMINISTRATOR, "/disposisi", "/kembalikan"),
        (Role.LEADER, "/statistik", "/balas"),
        (Role.OVERSEER, "/bahasa", "/ambil"),
    ],
)
async def test_help_names_what_this_person_can_do(office, role, there, not_there):
    phone = await office.hire(600, Post(role, "PUPR" if role is Role.LIAISON else None))
    page = await phone.says("/bantuan")
    text = page.text + "".join([(await phone.taps(page.last, b)).text for b in page.last.labels])
    assert there in text
    assert f"<code>{not_there}" not in text


@pytest.mark.parametrize("role", STAFF)
async def test_help_is_short_and_leads_to_every_command_once(office, role):
    post = Post(role, "PUPR" if role is Role.LIAISON else None)
    phone = await office.hire(600, post)
    page = await phone.says("/bantuan")
    assert len(page.text) < 1500
    for name in OFTEN[role]:
        assert f"/{name}" in page.text or name == "setujui"
    found = []
    says = partial(office.rooms.texts.get, "id")
    for label in page.last.labels:
        opened = await phone.taps(page.last, label)
        assert opened.last.id == page.last.id
        assert label not in opened.last.labels
        found += [c for c in offered((post,)) if says(f"officer-command-{c.name}") in opened.text]
    assert sorted(c.name for c in found) == sorted(c.name for c in offered((post,)))
    back = await phone.taps(opened.last, "◀ Bantuan")
    assert back.text == page.text


async def test_help_finds_commands_by_a_word(office, liaison):
    assert "/tanya BJM-" in (await liaison.says("/bantuan bertanya")).text
    unknown = await liaison.says("/bantuan <b>zzz")
    assert "Tidak ada perintah “&lt;b&gt;zzz”" in unknown.text
    assert "/antrian" in unknown.text


async def test_help_in_a_group_offers_what_is_done_there(office, liaison, desk):
    await office.tie(GROUP, "PUPR")
    page = await liaison.says("/bantuan", chat=GROUP)
    assert "👤 Saya, bot ini" in page.last.labels
    assert "👥 Petugas, grup" not in page.last.labels
    opened = await liaison.taps(page.last, "👤 Saya, bot ini", chat=GROUP)
    assert "/cuti" not in opened.text


async def test_a_heading_that_is_none_shows_the_first_page(office, liaison):
    page = await liaison.says("/bantuan")
    assert (await liaison.taps_data("help:zzz", message=page.last.id)).text == page.text


async def test_help_explains_one_command(office, liaison):
    answer = await liaison.says("/bantuan balas")
    assert "/balas BJM-" in answer.text
    assert (await liaison.says("/help /reply")).text == answer.text
    assert "/antrian" in (await liaison.says("/bantuan nonsense")).text


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role.LIAISON, "dibaca pelapor"),
        (Role.ADMINISTRATOR, "dibaca pelapor"),
        (Role.LEADER, "pelapor tidak membacanya"),
        (Role.OVERSEER, "pelapor tidak membacanya"),
        (Role.AMBASSADOR, "/atasnama"),
    ],
)
async def test_help_says_whom_a_reply_is_for(office, role, said):
    phone = await office.hire(600, Post(role, "PUPR" if role is Role.LIAISON else None))
    head = (await phone.says("/bantuan")).text.split("Yang paling sering")[0]
    assert said in head
    assert ("dibaca pelapor" in head) == (role in (Role.LIAISON, Role.ADMINISTRATOR))
