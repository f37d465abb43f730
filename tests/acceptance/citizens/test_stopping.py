"""The desk stops somebody who will not stop, without learning who it is."""

from playground.phone import Phone
from tests.acceptance.stories import reports, taps


async def test_the_desk_stops_a_reporter_and_lets_them_in_again(citizen: Phone, desk: Phone):
    number = await reports(citizen)
    await desk.says(f"/hentikan {number} kasar 3")
    await desk.sees("dihentikan sampai")
    notice = await citizen.sees("tidak menerima laporan baru")
    await citizen.says("/lapor")
    await citizen.sees("tidak menerima laporan atau tambahan")
    await citizen.says("Itu bukan kata kasar, Pak.", reply_to=notice)
    await citizen.sees("sudah kami teruskan kepada admin")
    await desk.sees("Itu bukan kata kasar")
    await desk.says("/hentikan")
    await desk.sees("pelapor berkeberatan")
    await taps(desk, f"Akhiri {number}")
    await desk.sees("Tidak ada pelapor yang dihentikan")
    await citizen.sees("dapat melapor lagi")
    assert await reports(citizen) != number
