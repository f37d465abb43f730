"""Nothing of a ticket reaches somebody who may no longer see it, whichever way they try."""

import pytest

from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Answer, Phone, Shown
from tickets.people import Post, Role

GROUP = -800
WORDS = "Lubang besar"
VERBS = ("view", "take", "reply", "resolve", "note", "respond", "enquire", "contact", "escalate")


async def tries(phone: Phone, number: str, card: Shown, chat: int | None = None) -> list[Answer]:
    """Everything somebody might try: numbers, searches, lists, old buttons, replies to cards."""
    said = [
        f"/lihat {number}",
        number,
        f"/cari {number[4:8]}",
        "/cari lubang besar",
        "/antrian",
        "/statistik",
        "/ekspor",
        f"/kontak {number}",
        f"/balas {number} Halo semua",
        f"/jawab {number} Halo semua",
    ]
    answers = [await phone.says(words, chat=chat) for words in said]
    answers += [await phone.taps_data(f"{verb}:{number}", chat) for verb in VERBS]
    answers.append(await phone.taps_data("queue:city:0", chat))
    answers.append(await phone.replies(card, "Halo semua", chat))
    return answers


def learned(answers: list[Answer]) -> list[str]:
    """What of it tells more than that there is nothing for them."""
    return [
        answer.all for answer in answers if WORDS in answer.all or "Jalan berlubang" in answer.all
    ]


async def filed(office: Office) -> str:
    return str((await office.filed("jalan-rusak")).number)


@pytest.mark.parametrize("how", ["suspend", "dismiss:liaison.PUPR:-"])
async def test_who_was_suspended_or_dismissed_learns_nothing(office, desk, liaison, how):
    number = await filed(office)
    card = office.card(liaison.id, number)
    await desk.taps_data(f"member:{(await office.member(liaison)).id}:{how}")
    before = await office.ticket(number)
    answers = await tries(liaison, number, card)
    assert learned(answers) == []
    assert all("hanya untuk petugas" in a.all or "bukan petugas" in a.all.lower() for a in answers)
    assert await office.ticket(number) == before


async def test_who_changed_units_learns_nothing_of_the_old_one_even_in_its_group(
    office, desk, liaison
):
    await office.tie(GROUP, "PUPR")
    number = await filed(office)
    card = office.card(GROUP, number)
    me = (await office.member(liaison)).id
    await desk.taps_data(f"member:{me}:appoint:liaison.DINKES")
    await desk.taps_data(f"member:{me}:dismiss:liaison.PUPR:-")
    before = await office.ticket(number)
    assert learned(await tries(liaison, number, card)) == []
    assert learned(await tries(liaison, number, card, GROUP)) == []
    assert await office.ticket(number) == before


async def test_a_group_that_goes_to_another_unit_shows_nothing_of_the_first(
    office, desk, liaison, outsider
):
    await office.tie(GROUP, "PUPR")
    number = await filed(office)
    card = office.card(GROUP, number)
    await desk.says("/pasang DINKES", chat=GROUP)
    for phone in (liaison, outsider):
        assert learned(await tries(phone, number, card, GROUP)) == []
    await liaison.says(f"/proses {number}")
    assert "tidak lagi ditangani di sini" in office.card(GROUP, number).text


@pytest.mark.parametrize("role", [Role.OVERSEER, Role.AMBASSADOR])
async def test_overseers_and_ambassadors_learn_nothing_by_themselves(office, desk, liaison, role):
    number = await filed(office)
    phone = await office.hire(70, Post(role))
    before = await office.ticket(number)
    assert learned(await tries(phone, number, office.card(liaison.id, number))) == []
    assert await office.ticket(number) == before


async def test_a_case_that_becomes_protected_leaves_the_group_of_its_own_unit(office, desk):
    await office.hire(31, Post(Role.LIAISON, "DP3A"))
    await office.tie(GROUP, "DP3A")
    number = await filed(office)
    await desk.says(f"/disposisi {number} DP3A")
    assert WORDS in office.card(GROUP, number).text
    await desk.taps_data(f"category:{number}:kekerasan")
    assert WORDS not in office.card(GROUP, number).text
