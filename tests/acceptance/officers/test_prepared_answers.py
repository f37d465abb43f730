"""An officer answers with one thumb, over HTTP."""

from playground.phone import Phone
from tests.acceptance.stories import reports, taps


async def test_a_prepared_answer_in_three_taps(citizen: Phone, unit: Phone):
    await reports(citizen)
    await unit.sees("berlubang besar")
    await taps(unit, "Selesai")
    await unit.sees("Jawaban siap pakai")
    await taps(unit, "Sudah dikerjakan")
    await unit.sees("Pelapor akan membaca")
    assert "sudah kami kerjakan" not in await citizen.shown()
    await taps(unit, "Kirim")
    await citizen.sees("sudah kami kerjakan")
    await taps(citizen, "5⭐")
