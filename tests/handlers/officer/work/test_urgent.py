"""What goes first, through the chat."""


async def test_what_is_urgent_stands_first_and_unit_and_leader_hear_of_it(
    office, desk, liaison, leader
):
    first = (await office.filed("jalan-rusak")).number
    office.clock.advance(hours=1)
    number = (await office.filed("jalan-rusak")).number
    queue = (await liaison.says("/antrian")).text
    assert queue.index(first) < queue.index(number)
    done = await desk.says(f"/mendesak {number} Sudah ada yang jatuh")
    assert done.last.labels == ["Tidak mendesak lagi"]
    queue = (await liaison.says("/antrian")).text
    assert queue.index(number) < queue.index(first)
    assert "🚨" in queue
    assert "MENDESAK" in office.card(liaison.id, number).text
    for phone in (liaison, leader):
        assert "Sudah ada yang jatuh" in office.read_by(phone.id)
    await desk.taps(done.last, "Tidak mendesak lagi")
    assert "MENDESAK" not in office.card(liaison.id, number).text
    assert "tidak mendesak lagi, kata" in office.read_by(liaison.id)
    shown = await desk.says(f"/lihat {number}")
    assert "🚨 Mendesak" in shown.last.labels
    assert not office.to_reporter()
