"""When it happened: told by the citizen, read by the unit."""

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast
from tests.acceptance.stories import sends, taps


async def test_a_bill_of_last_month(cast: Cast):
    citizen = cast.citizen.chat_with(CITIZEN_BOT)
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await citizen.says("Tagihan air saya membengkak padahal rumah kosong")
    await citizen.sees("1 dari 6")
    await taps(citizen, "Meteran dan tagihan")
    await citizen.sees("3 dari 7")
    await citizen.says("Kelayan Barat")
    await citizen.sees("Kapan terjadinya?")
    await citizen.says("minggu depan")
    await citizen.sees("belum terjadi")
    await citizen.says("bulan lalu")
    await citizen.sees("Waktu kejadian dicatat")
    await taps(citizen, "Tidak ada")
    await citizen.sees("7 dari 7")
    await taps(citizen, "Terbuka")
    await citizen.sees("Waktu kejadian:")
    number = await sends(citizen)
    await desk.says(f"/lihat {number}")
    await desk.sees("🗓 Waktu kejadian:")
