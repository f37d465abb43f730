"""Putting right what a report says, through the chat."""

from tickets.people import Part, Post, Role
from tickets.ticket import Kind


async def test_a_title_stands_on_card_list_and_search(office, liaison, desk):
    number = (await office.filed("jalan-rusak")).number
    menu = await liaison.says(f"/ubah {number}")
    assert "🏷 Betulkan kategori" not in menu.last.labels
    await liaison.taps(menu.last, "📝 Judul")
    too_long = await liaison.says("x" * 61)
    assert "paling banyak 60" in too_long.text
    await liaison.taps(menu.last, "📝 Judul")
    done = await liaison.says("Lubang Pasar Sudimampir")
    assert "kini: Lubang Pasar Sudimampir" in done.all
    assert "Lubang Pasar Sudimampir" in office.card(liaison.id, number).text
    assert "Lubang Pasar Sudimampir" in (await liaison.says("/antrian")).text
    assert number in (await desk.says("/cari sudimampir")).text
    assert "memberi judul" in (await desk.says(f"/lihat {number}")).text
    assert not office.to_reporter()


async def test_a_place_is_typed_and_confirmed(office, liaison):
    ticket = await office.filed("jalan-rusak")
    menu = await liaison.says(f"/ubah {ticket.number}")
    await liaison.taps(menu.last, "📍 Lokasi")
    asked = await liaison.says("Jl. Kelayan")
    assert (await office.ticket(ticket.number)).place == ticket.place
    label = next(label for label in asked.last.labels if "Kelayan" in label)
    done = await liaison.taps(asked.last, label)
    place = (await office.ticket(ticket.number)).place
    assert place.words == "Jl. Kelayan"
    assert place.area is not None
    assert "Jl. Kelayan" in office.card(liaison.id, ticket.number).text
    over = await liaison.taps_data(f"correct:{ticket.number}:told:")
    assert "Tulis lagi" in over.toast
    assert "kini: Jl. Kelayan" in done.all


async def test_a_place_is_chosen_or_sent_as_a_pin(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    menu = await liaison.says(f"/ubah {number}")
    asked = await liaison.taps(menu.last, "📍 Lokasi")
    districts = await liaison.taps(asked.with_button("🗺 Pilih kelurahan"), "🗺 Pilih kelurahan")
    areas = await liaison.taps(districts.last, districts.last.labels[0])
    await liaison.taps(areas.last, areas.last.labels[0])
    chosen = (await office.ticket(number)).place.area
    assert office.city.find_area(chosen).name == areas.last.labels[0]
    await liaison.taps(menu.last, "📍 Lokasi")
    asked = await liaison.sends("location", {"latitude": -3.3285, "longitude": 114.59})
    await liaison.taps(asked.last, "✅ Ya, itu")
    assert (await office.ticket(number)).place.point.latitude == -3.3285


async def test_a_kind_is_corrected_and_unit_and_reporter_hear_of_it(office, desk, liaison):
    ticket = await office.filed("jalan-rusak")
    menu = await desk.says(f"/ubah {ticket.number}")
    kinds = await desk.taps(menu.last, "🗂 Jenis")
    assert "Pengaduan" not in kinds.last.labels
    done = await desk.taps(kinds.last, "Permintaan informasi")
    corrected = await office.ticket(ticket.number)
    assert corrected.kind is Kind.INFORMATION
    assert corrected.finish_due < ticket.finish_due
    assert "kini: Permintaan informasi" in done.all
    assert "dari Pengaduan menjadi Permintaan informasi" in office.read_by(liaison.id)
    [told] = office.to_reporter()
    assert "kini tercatat sebagai Permintaan informasi" in told.text
    assert "Batas penyelesaiannya kini" in told.text


async def test_a_handling_class_is_chosen_with_its_days(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    menu = await desk.says(f"/ubah {number}")
    classes = await desk.taps(menu.last, "⏱ Kelas penanganan")
    label = next(label for label in classes.last.labels if "informasi" in label)
    await desk.taps(classes.last, label)
    assert (await office.ticket(number)).handling == "information"
    assert "batas penyelesaian kini" in (await liaison.says(f"/lihat {number}")).text
    refused = await liaison.taps_data(f"correct:{number}:handling:inspection")
    assert "Peran Anda" in refused.toast
    assert (await office.ticket(number)).handling == "information"
    assert refused.alert


async def test_who_sees_to_another_part_of_the_unit_gets_what_was_placed_there(office, liaison):
    area = office.city.areas[0]
    there = Post(Role.LIAISON, "PUPR", frozenset({Part(areas=frozenset({area.code}))}))
    colleague = await office.hire(41, there)
    number = (await office.filed("jalan-rusak")).number
    assert number not in office.read_by(colleague.id)
    await liaison.taps_data(f"correct:{number}:area:{area.code}")
    assert area.name in office.card(colleague.id, number).text
