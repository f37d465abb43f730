"""The work of the desk: passing on, rejecting, merging, deciding, correcting."""

import pytest

from tests.handlers.officer.office import Office
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status


async def move_on(office: Office, number: str, status: Status) -> None:
    ticket = await office.ticket(number)
    assert ticket.status is status, ticket.status


async def test_disposition_by_command_with_a_remark(office, desk, outsider):
    number = (await office.filed("galian")).number
    done = await desk.says(f"/disposisi {number} dinkes mohon dicek hari ini")
    assert "Dinas Kesehatan" in done.text
    assert (await office.ticket(number)).unit == "DINKES"
    assert "mohon dicek hari ini" in office.read_by(outsider.id)
    assert "mohon dicek" not in "".join(m.text for m in office.to_reporter())


async def test_disposition_by_button_pages_through_all_units(office, desk):
    number = (await office.filed("galian")).number
    choice = await desk.taps(office.card(desk.id, number), "Disposisi")
    assert choice.last.labels[0].startswith("PUPR · ")
    seen: list[str] = []
    while True:
        seen += [label for label in choice.last.labels if "·" in label]
        if "Berikutnya ▶" not in choice.last.labels:
            break
        first = choice.last.id
        choice = await desk.taps(choice.last, "Berikutnya ▶")
        assert choice.last.id == first
    assert len(seen) == len(set(seen)) == len(office.city.units)
    assert "◀ Sebelumnya" in choice.last.labels
    done = await desk.taps(choice.last, seen[-1])
    assert (await office.ticket(number)).unit == office.city.units[-1].code
    assert done.with_id(choice.last.id).labels == []


async def test_a_ticket_without_an_evident_unit_offers_the_units(office, desk):
    unclear = {None, office.city.desk_unit}
    category = next(c for c in office.city.categories if c.unit in unclear and c.parent)
    number = (await office.filed(category.code)).number
    choice = await desk.taps(office.card(desk.id, number), "Verifikasi")
    assert any(label.startswith("PUPR") for label in choice.last.labels)


async def test_rejection_by_one_of_the_packs_reasons(office, desk):
    number = (await office.filed("galian")).number
    choice = await desk.taps(office.card(desk.id, number), "Tolak")
    assert "✍️ Alasan lain…" in choice.last.labels
    assert not any("tidak dijawab" in label for label in choice.last.labels)
    reason = choice.last.labels[0]
    done = await desk.taps(choice.last, reason)
    assert reason in done.with_id(choice.last.id).text
    await move_on(office, number, Status.REJECTED)
    assert reason in office.to_reporter()[-1].text


async def test_rejection_in_plain_words(office, desk):
    number = (await office.filed("galian")).number
    choice = await desk.taps(office.card(desk.id, number), "Tolak")
    prompt = await desk.taps(choice.last, "✍️ Alasan lain…")
    await desk.replies(prompt.last, "Itu jalan provinsi, kami teruskan")
    assert "Itu jalan provinsi, kami teruskan" in office.to_reporter()[-1].text
    other = (await office.filed("galian")).number
    assert "tidak dapat diproses" in (await desk.says(f"/tolak {other} Di luar kota")).text


async def test_merging(office, desk):
    main, double = (await office.filed("galian")).number, (await office.filed("galian")).number
    prompt = await desk.taps(office.card(desk.id, double), "Gabung")
    done = await desk.replies(prompt.last, main.lower())
    assert f"digabung ke <b>{main}</b>" in done.text
    assert (await office.ticket(double)).merged_into == main
    third = (await office.filed("galian")).number
    assert "digabung" in (await desk.says(f"/gabung {third} {main}")).text


async def test_duplicates_are_suggested_and_merged_with_one_tap(office, desk):
    main = (await office.filed("galian", description="Galian <b>PDAM</b> menganga di jalan")).number
    await office.filed("puskesmas")
    await office.filed("galian", Privacy.SECRET)
    double = (await office.filed("galian", description="Bekas galian PDAM di jalan")).number
    offered = await desk.taps(office.card(desk.id, double), "Gabung")
    suggested = offered.with_button("⇢ Gabung ke sini")
    assert [label for label in suggested.labels if label.startswith("BJM")] == [main]
    assert "&lt;b&gt;PDAM" in suggested.text
    assert offered.last.message.keyboard == "force"
    done = await desk.taps(suggested, "⇢ Gabung ke sini")
    assert f"digabung ke <b>{main}</b>" in done.with_id(suggested.id).text
    assert (await office.ticket(double)).merged_into == main
    assert "dirinya" in (await desk.taps_data(f"merge:{main}:{main}")).toast


@pytest.mark.parametrize("decision", ["Buka kembali", "Jawaban tetap", "/buka", "/tetap"])
async def test_deciding_on_an_objection(office, desk, liaison, decision):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} Sudah ditambal")
    await office.citizen_does("object", number, "Masih berlubang")
    if decision.startswith("/"):
        await desk.says(f"{decision} {number} Sudah kami periksa lagi")
    else:
        answer = await desk.taps(office.card(desk.id, number), decision)
        if decision == "Jawaban tetap":
            await desk.replies(answer.last, "Sudah kami periksa lagi")
    expected = Status.IN_PROGRESS if decision in ("Buka kembali", "/buka") else Status.CLOSED
    await move_on(office, number, expected)


async def test_the_desk_corrects_a_category(office, desk, liaison):
    number = (await office.filed("galian")).number
    shown = await desk.says(f"/lihat {number}")
    menu = await desk.taps(shown.with_button("✏️ Betulkan isi laporan"), "✏️ Betulkan isi laporan")
    headings = await desk.taps(menu.last, "🏷 Betulkan kategori")
    health = await desk.taps(headings.last, "Kesehatan")
    assert "Jalan dan jembatan" not in health.last.labels
    again = await desk.taps(health.last, "◀ Sebelumnya")
    assert again.last.labels == headings.last.labels
    health = await desk.taps(again.last, "Kesehatan")
    done = await desk.taps(health.last, health.last.labels[0])
    assert "kini berkategori Kesehatan" in done.with_id(headings.last.id).text
    assert "Kesehatan" in office.card(desk.id, number).text
    assert "mengubah kategori" in (await desk.says(f"/lihat {number}")).text
    verified = await desk.says(f"/verifikasi {number}")
    assert "Dinas Kesehatan" in verified.text
    assert "tidak ditemukan" in (await liaison.says(f"/kategori {number}")).text
    own = (await office.filed("jalan-rusak")).number
    assert "Peran Anda" in (await liaison.says(f"/kategori {own}")).text


async def test_what_turns_out_to_be_a_protected_case_leaves_the_desk(office, desk, leader):
    protector = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    number = (await office.filed("galian", description="Suami saya memukul saya lagi")).number
    await leader.says(f"/lihat {number}")
    code = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    done = await desk.taps_data(f"category:{number}:{code}")
    assert "tidak lagi dapat membacanya" in done.text
    ticket = await office.ticket(number)
    assert (ticket.status, ticket.unit) == (Status.ASSIGNED, "DP3A")
    assert ticket.privacy is Privacy.SECRET
    assert "memukul" in office.card(protector.id, number).text
    for phone in (desk, leader):
        assert "tidak ditemukan" in (await phone.says(f"/lihat {number}")).text
        assert "memukul" not in office.card(phone.id, number).text


@pytest.mark.parametrize(
    "data",
    [
        "category:{}:nonsense",
        "category:{}:jalan",
        "category:{}:galian",
        "category:{}",
        "category:x:y",
        "categories:{}:nonsense",
        "categories:x",
    ],
)
async def test_forged_categories_change_nothing(office, desk, liaison, leader, data):
    number = (await office.filed("galian")).number
    for phone in (desk, liaison, leader):
        answer = await phone.taps_data(data.replace("{}", number))
        assert answer.toast or "categories" in data
    assert (await office.ticket(number)).category == "galian"
