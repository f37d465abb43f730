"""What waits, one ticket, figures."""

import re
from datetime import timedelta

import pytest

from tickets.people import Post, Role
from tickets.ticket import Privacy, Status


async def test_the_queue_has_the_most_urgent_first(office, desk, liaison):
    early = (await office.filed("jalan-rusak")).number
    office.clock.advance(days=1)
    late = (await office.filed("jalan-rusak")).number
    text = (await liaison.says("/antrian")).text
    assert text.index(early) < text.index(late)
    assert "2 laporan" in text
    assert "6 hari lagi" in text
    office.clock.advance(timedelta(days=10))
    assert "terlambat" in (await liaison.says("/antrian")).text


async def test_a_row_of_the_queue_opens_its_ticket(office, liaison):
    number = (await office.filed("jalan-rusak", photos=2)).number
    queue = await liaison.says("/antrian")
    answer = await liaison.taps(queue.last, "1")
    assert "Lubang besar" in answer.text
    assert "Riwayat" in answer.text
    assert office.card(liaison.id, number).id == answer.shown[0].id
    assert any(shown.message.evidence for shown in answer.shown)


async def test_the_queue_is_paged_in_place(office, liaison):
    numbers = {(await office.filed("jalan-rusak")).number for _ in range(19)}
    queue = await liaison.says("/antrian")
    assert "halaman 1 dari 3" in queue.text
    seen = set(re.findall(r"BJM-\w{4}-\w{4}", queue.text))
    for page in (2, 3):
        first = queue.last.id
        queue = await liaison.taps(queue.last, "Berikutnya ▶")
        assert queue.last.id == first
        assert f"halaman {page} dari 3" in queue.text
        assert f"<b>{8 * (page - 1) + 1}.</b>" in queue.text
        seen |= set(re.findall(r"BJM-\w{4}-\w{4}", queue.text))
    assert seen == numbers
    assert "Berikutnya ▶" not in queue.last.labels
    assert "halaman 2" in (await liaison.taps(queue.last, "◀ Sebelumnya")).text


async def test_a_page_that_is_gone_shows_the_first(office, liaison):
    await office.filed("jalan-rusak")
    assert "1 laporan" in (await liaison.taps_data("queue:unit:7")).text


async def test_an_empty_queue_says_so(office, desk, liaison):
    for phone in (desk, liaison):
        assert "tidak ada yang menunggu" in (await phone.says("/antrian")).text


async def test_each_role_has_its_own_queue(office, desk, liaison, outsider, leader):
    at_desk = (await office.filed("galian")).number
    at_unit = (await office.filed("jalan-rusak")).number
    secret = (await office.filed("galian", Privacy.SECRET)).number
    desks = (await desk.says("/antrian")).text
    assert at_desk in desks
    assert secret in desks
    assert at_unit not in desks
    units = (await liaison.says("/antrian")).text
    assert at_unit in units
    assert at_desk not in units
    assert "tidak ada yang menunggu" in (await outsider.says("/antrian")).text
    leaders = (await leader.says("/antrian")).text
    assert at_desk in leaders
    assert at_unit in leaders
    assert secret not in leaders


async def test_the_queue_has_other_views(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/tanya {number} RT berapa?")
    queue = await liaison.says("/antrian")
    assert number not in queue.text
    waiting = await liaison.taps(queue.last, "Menunggu pelapor")
    assert number in waiting.text
    assert number in (await liaison.says("/antrian menunggu pelapor")).text
    everything = await desk.taps((await desk.says("/antrian")).last, "Semua yang terbuka")
    assert number in everything.text


async def test_filters_show_mine_untaken_today_and_late(office, desk, liaison):
    mine = (await office.filed("jalan-rusak")).number
    office.clock.advance(days=2)
    other = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/ambil {mine}")

    async def shown(view: str) -> set[str]:
        queue = await liaison.says("/antrian")
        return set(re.findall(r"BJM-\w{4}-\w{4}", (await liaison.taps(queue.last, view)).text))

    assert await shown("Saya tangani") == {mine}
    assert await shown("Belum diambil") == {other}
    assert await shown("Tenggat hari ini") == set()
    assert await shown("Terlambat") == set()
    office.clock.advance(days=5)
    assert await shown("Tenggat hari ini") == {mine}
    assert await shown("Terlambat") == set()
    office.clock.advance(days=1)
    assert await shown("Terlambat") == {mine}


async def test_objections_wait_for_the_desk(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} Sudah ditambal")
    assert number not in (await desk.says("/antrian keberatan")).text
    await office.citizen_does("object", number, "Masih berlubang")
    assert number in (await desk.says("/antrian keberatan")).text


async def test_a_ticket_is_shown_with_its_history_and_files(office, desk, liaison):
    number = (await office.filed("galian", photos=1)).number
    await desk.says(f"/verifikasi {number}")
    await liaison.says(f"/catatan {number} Sudah telepon RT")
    await liaison.sends_photo(f"/balas {number} Kami sudah mulai")
    answer = await liaison.says(f"/lihat {number}")
    for words in ("memverifikasi", "Sudah telepon RT", "Kami sudah mulai", "Lubang besar"):
        assert words in answer.text
    assert answer.shown[0].message.slot == f"card:{number}"
    files = [file for shown in answer.shown for file in shown.message.evidence]
    assert len(files) == len(set(files)) == 2
    assert "<b>pasar</b>" not in answer.text


async def test_a_long_life_is_shown_whole(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    for n in range(30):
        await liaison.says(f"/catatan {number} {n} {'catatan panjang ' * 60}")
    answer = await liaison.says(f"/lihat {number}")
    assert "29 catatan" in answer.text


HIDDEN_COMMANDS = [
    "/lihat {}",
    "/ambil {}",
    "/verifikasi {}",
    "/disposisi {} PUPR",
    "/proses {}",
    "/tanya {} Di mana?",
    "/balas {} Halo semua",
    "/selesai {} Sudah selesai",
    "/kembalikan {} Bukan kami",
    "/tolak {} Bukan kami",
    "/gabung {} {}",
    "/buka {}",
    "/tetap {} Sudah benar",
    "/catatan {} Mencatat saja",
    "{}",
]


@pytest.mark.parametrize("command", HIDDEN_COMMANDS)
@pytest.mark.parametrize(
    ("category", "privacy"),
    [
        ("jalan-rusak", Privacy.OPEN),
        ("jalan-rusak", Privacy.ANONYMOUS_SECRET),
        (None, Privacy.SECRET),
    ],
)
async def test_what_one_may_not_see_looks_like_what_does_not_exist(
    office, outsider, command, category, privacy
):
    if category is None:
        category = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    hidden = (await office.filed(category, privacy)).number
    missing = "BJM-7K3M-Q2XS"
    words = command.replace("{}", "{0}")
    one = await outsider.says(words.format(hidden))
    other = await outsider.says(words.format(missing))
    assert one.text.replace(hidden, missing) == other.text
    assert "tidak ditemukan" in one.text
    tap = command.strip("/").split()[0]
    for data in (f"view:{hidden}", f"start:{hidden}", f"reply:{hidden}", f"{tap}:{hidden}"):
        assert "Lubang" not in (await outsider.taps_data(data)).all
    assert (await office.ticket(hidden)).status is Status.ASSIGNED


async def test_nobody_ever_reads_who_reported(office, desk, liaison, leader):
    for privacy in Privacy:
        number = (await office.filed("jalan-rusak", privacy)).number
        await office.citizen_does("add", number, "Makin dalam, Pak")
        for phone in (desk, liaison, leader):
            await phone.says(f"/lihat {number}")
        await liaison.says(f"/selesai {number} Sudah ditambal")
        await office.citizen_does("object", number, "Belum rata")
    read = office.read_by(desk.id, liaison.id, leader.id)
    for secret in ("Siti", "Rahmah", "811", "7001"):
        assert secret not in re.sub(r"BJM-\w{4}-\w{4}", "", read)


async def found(phone, words: str, chat: int | None = None) -> set[str]:
    return set(re.findall(r"BJM-\w{4}-\w{4}", (await phone.says(f"/cari {words}", chat)).text))


async def test_search_finds_by_number_words_place_and_category(office, liaison):
    hole = (await office.filed("jalan-rusak", description="Aspal mengelupas 100% parah")).number
    drain = (await office.filed("drainase", description="Got mampet bau sekali")).number
    assert await found(liaison, hole[4:8].lower()) == {hole}
    assert await found(liaison, "MENGELUPAS") == {hole}
    assert await found(liaison, "sdn kelayan") == {hole, drain}
    assert await found(liaison, "selokan") == {drain}
    assert await found(liaison, "jalan dan jembatan") == {hole}
    assert await found(liaison, "100%") == {hole}
    assert await found(liaison, "%%%") == set()
    await liaison.says(f"/selesai {drain} Sudah dikeruk")
    assert await found(liaison, "got mampet") == {drain}


async def test_search_is_paged_and_opens_tickets(office, liaison):
    for _ in range(9):
        await office.filed("jalan-rusak")
    first = await liaison.says("/cari lubang")
    assert "9 laporan, halaman 1 dari 2" in first.text
    second = await liaison.taps(first.last, "Berikutnya ▶")
    assert second.last.id == first.last.id
    assert "Riwayat" in (await liaison.taps(second.last, "9")).text


async def test_search_finds_nothing_that_one_may_not_see(office, desk, liaison, outsider, leader):
    sensitive = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    secret = (await office.filed("jalan-rusak", Privacy.SECRET)).number
    protected = (await office.filed(sensitive, Privacy.SECRET)).number
    await office.tie(-5, "PUPR")
    assert await found(liaison, "lubang") == {secret}
    assert await found(desk, "lubang") == {secret}
    assert await found(leader, "lubang") == set()
    assert await found(outsider, secret[4:8]) == set()
    elsewhere = (await office.filed("puskesmas")).number
    assert elsewhere in await found(desk, "lubang")
    assert await found(desk, "lubang", -5) == {secret}
    protector = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    await office.tie(-6, "DP3A")
    assert await found(protector, "lubang") == {protected}
    assert await found(protector, "lubang", -6) == set()
    for name in ("Siti", "Rahmah", "54321"):
        assert await found(desk, name) == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "Caranya"),
        ("ab", "paling sedikit 3"),
        ("x" * 5000, "tidak ada"),
        ("<b>{x}", "&lt;b&gt;"),
    ],
)
async def test_searching_for_nonsense(office, liaison, words, expected):
    assert expected in (await liaison.says(f"/cari {words}")).text


async def test_pages_of_a_search_that_is_over(office, liaison):
    assert "sudah lewat" in (await liaison.taps_data("search:1")).toast
    assert "belum dipasang" in (await liaison.says("/cari lubang", chat=-9)).text


async def test_a_long_history_is_one_message_with_the_newest_entries(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    for count in range(30):
        await liaison.says(f"/catatan {number} {count} {'panjang ' * 300}")
    answer = await liaison.says(f"/lihat {number}")
    history = answer.last.text
    assert "21 catatan sebelumnya" in history
    assert "“29 panjang" in history
    assert len(re.sub("<[^>]+>", "", history).encode("utf-16-le")) // 2 <= 4096
