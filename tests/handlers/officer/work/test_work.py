"""Working on tickets by command and by button."""

from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Phone
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status

HALLO = "Kami sudah ke lokasi"


async def move_on(office: Office, number: str, status: Status) -> None:
    ticket = await office.ticket(number)
    assert ticket.status is status, ticket.status


async def test_a_day_at_the_desk_and_in_the_unit_by_buttons(office, desk, liaison):
    ticket = await office.filed("galian")
    number = ticket.number
    card = office.card(desk.id, number)
    assert card.labels == [
        "Ambil",
        "Verifikasi",
        "Disposisi",
        "Tanya pelapor",
        "Balas",
        "Tolak",
        "Gabung",
        "Catatan",
        "Lihat",
    ]
    done = await desk.taps(card, "Verifikasi")
    assert "diteruskan ke Dinas Pekerjaan Umum" in done.text
    assert "Diteruskan ke unit" in done.toast
    await move_on(office, number, Status.ASSIGNED)

    card = office.card(liaison.id, number)
    assert card.labels[:3] == ["Ambil", "Proses", "Tanya pelapor"]
    taken = await liaison.taps(card, "Ambil")
    assert "Anda ambil" in taken.text
    assert "Ambil" not in office.card(liaison.id, number).labels

    await liaison.taps(office.card(liaison.id, number), "Proses")
    await move_on(office, number, Status.IN_PROGRESS)

    asked = await liaison.taps(office.card(liaison.id, number), "Tanya pelapor")
    assert "ingin ditanyakan" in asked.last.text
    assert asked.last.message.keyboard == "force"
    sent = await liaison.replies(asked.last, "Di sebelah mana tepatnya?")
    assert "Di sebelah mana tepatnya?" in sent.text
    await move_on(office, number, Status.NEEDS_INFO)
    assert "Di sebelah mana tepatnya?" in office.to_reporter()[-1].text

    await office.citizen_does("inform", number, "Depan toko Haji Udin")
    assert "Depan toko Haji Udin" in office.read_by(liaison.id)

    prompt = await liaison.taps(office.card(liaison.id, number), "Selesai")
    done = await liaison.sends_photo("Sudah ditambal <hari ini>", to=prompt.last)
    assert "Sudah ditambal &lt;hari ini&gt;" in done.text
    assert "1 berkas ikut" in done.text
    await move_on(office, number, Status.ANSWERED)
    assert any(message.evidence for message in office.to_reporter())


async def test_the_same_by_commands_in_one_line(office, desk, liaison):
    number = (await office.filed("galian")).number
    assert "Anda ambil" in (await desk.says(f"/ambil {number}")).text
    assert "terverifikasi" in (await desk.says(f"/verifikasi {number.lower()}")).text
    assert "sedang ditangani" in (await liaison.says(f"/proses {number}")).text
    told = await liaison.says(f"/proses {number} Tim berangkat besok")
    assert "Tim berangkat besok" in told.text
    assert HALLO in (await liaison.says(f"/balas {number} {HALLO}")).text
    assert "Catatan" in (await liaison.says(f"/catatan {number} Sudah telepon RT")).text
    assert "Sudah telepon RT" not in "".join(m.text for m in office.to_reporter())
    assert "Pertanyaan" in (await liaison.says(f"/tanya {number} RT berapa?")).text
    await office.citizen_does("inform", number, "RT 12 dekat pasar")
    assert "dijawab" in (await liaison.says(f"/selesai {number} Sudah rata kembali")).text
    read = [m.text for m in office.to_reporter()]
    for words in (HALLO, "Tim berangkat besok", "RT berapa?", "Sudah rata kembali"):
        assert any(words in text for text in read)


async def test_english_aliases_work(office, desk, liaison):
    number = (await office.filed("galian")).number
    for command in (f"/take {number}", f"/verify {number}"):
        assert "✅" in (await desk.says(command)).text
    for command in (
        f"/progress {number}",
        f"/reply {number} {HALLO}",
        f"/note {number} hubungi RT",
    ):
        assert "✅" in (await liaison.says(command)).text
    assert number in (await liaison.says(f"/view {number}")).text
    assert number in (await liaison.says("/queue")).text
    assert "✅" in (await liaison.says(f"/resolve {number} Sudah rata")).text


async def test_a_number_is_read_with_patience(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    code = number.removeprefix("BJM-")
    for typed in (
        number,
        number.lower(),
        number.replace("-", ""),
        number.replace("-", " "),
        code,
        code.replace("-", ""),
        f"#{number}",
    ):
        assert HALLO in (await liaison.says(f"/balas {typed} {HALLO}")).text, typed
    assert (await liaison.says(f"/balas {number}\n{HALLO}\nbaris kedua")).text.count("baris kedua")


async def test_not_ours(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    prompt = await liaison.taps(office.card(liaison.id, number), "Bukan wewenang")
    await liaison.replies(prompt.last, "Ini jalan provinsi")
    await move_on(office, number, Status.RECEIVED)
    assert "Ini jalan provinsi" in office.read_by(desk.id)
    assert "Ini jalan provinsi" not in "".join(m.text for m in office.to_reporter())
    other = (await office.filed("jalan-rusak")).number
    assert "kembali" in (await liaison.says(f"/kembalikan {other} Jalan desa")).text


async def test_progress_is_told_more_than_once_but_not_by_a_double_tap(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    card = office.card(liaison.id, number)
    await liaison.taps(card, "Proses")
    again = await liaison.taps(card, "Proses")
    assert not again.shown
    assert again.toast == "Sudah diterima."
    office.clock.advance(seconds=5)
    third = await liaison.taps(card, "Proses")
    assert "Diproses" in third.all
    assert len([m for m in office.to_reporter() if "ditangani" in m.text]) == 1
    office.clock.advance(hours=3)
    prompt = await liaison.taps(office.card(liaison.id, number), "Proses")
    await liaison.replies(prompt.last, "Separuh sudah ditambal")
    assert "Separuh sudah ditambal" in office.to_reporter()[-1].text


async def test_the_second_of_two_officers_learns_what_the_first_did(office, liaison):
    colleague = await office.hire(16, Post(Role.LIAISON, "PUPR"))
    number = (await office.filed("jalan-rusak")).number
    stale = office.card(colleague.id, number)
    await liaison.says(f"/selesai {number} Sudah ditambal")
    office.clock.advance(minutes=1)
    answer = await colleague.taps(stale, "Bukan wewenang")
    assert "Dijawab" in answer.all
    assert "Pejabat penghubung" in answer.toast
    assert (await office.ticket(number)).status is Status.ANSWERED


async def test_what_somebody_took_is_taken_over_only_on_purpose(office, liaison):
    colleague = await office.hire(16, Post(Role.LIAISON, "PUPR"))
    number = (await office.filed("jalan-rusak")).number
    stale = office.card(colleague.id, number)
    await liaison.taps(office.card(liaison.id, number), "Ambil")
    asked = await colleague.taps(stale, "Ambil")
    assert "petugas lain" in asked.text
    assert (await office.ticket(number)).assignee == (await office.member(liaison)).id
    await colleague.taps(asked.with_button("Ambil alih"), "Ambil alih")
    assert (await office.ticket(number)).assignee == (await office.member(colleague)).id
    assert "petugas lain" in (await liaison.says(f"/ambil {number}")).text


async def test_the_officer_is_told_when_the_reporter_cannot_read_it(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    await office.reporter_blocks()
    assert "memblokir bot" in (await liaison.says(f"/balas {number} {HALLO}")).text


async def test_a_protected_case_sends_nothing_but_that_there_is_news(office):
    officer = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    category = next(c for c in office.city.categories if c.sensitive and c.parent)
    number = (await office.filed(category.code, Privacy.SECRET)).number
    answer = await officer.says(f"/balas {number} Kami siap mendampingi")
    assert "ada kabar" in answer.text
    assert "mendampingi" not in "".join(m.text for m in office.to_reporter())


async def test_a_leader_reads_and_does_nothing(office, desk, liaison, leader):
    number = (await office.filed("jalan-rusak")).number
    shown = await leader.says(f"/lihat {number}")
    assert shown.shown[0].labels == ["Tanya unit", "Instruksi", "Lihat"]
    refused = await leader.says(f"/balas {number} Segera!")
    assert "Peran Anda tidak dapat" in refused.text
    assert "Balas" in refused.text
    assert "Peran Anda" in (await leader.taps_data(f"start:{number}")).toast


async def test_the_same_update_twice_is_the_receivers_to_drop(office: Office, liaison: Phone):
    """Taps that come again inside the double-tap window change nothing either."""
    number = (await office.filed("jalan-rusak")).number
    card = office.card(liaison.id, number)
    await liaison.taps(card, "Ambil")
    await liaison.taps(card, "Ambil")
    history = [e for e in office.uow.events if getattr(e, "number", "") == number]
    assert len(history) == 2


async def test_what_was_taken_can_be_let_go(office, desk, liaison):
    colleague = await office.hire(16, Post(Role.LIAISON, "PUPR"))
    number = (await office.filed("jalan-rusak")).number
    assert "belum diambil" in (await liaison.says(f"/lepas {number}")).text
    taken = await liaison.taps(office.card(liaison.id, number), "Ambil")
    assert "petugas lain" in (await colleague.says(f"/lepas {number}")).text
    released = await liaison.taps(taken.with_button("Lepas lagi"), "Lepas lagi")
    assert "Anda lepas" in released.text
    assert (await office.ticket(number)).assignee is None
    assert "Ambil" in office.card(colleague.id, number).labels
    await colleague.says(f"/ambil {number}")
    assert "✅" in (await desk.says(f"/release {number}")).text
    assert "melepas laporan ini" in (await colleague.says(f"/lihat {number}")).text
