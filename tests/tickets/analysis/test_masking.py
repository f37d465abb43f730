import pytest

from tickets.analysis.masking import MASK, Personal, masked, personal_data


@pytest.mark.parametrize(
    ("text", "kind", "secret"),
    [
        ("Hubungi 0812-3456-7890 ya", Personal.PHONE, "0812-3456-7890"),
        ("Hubungi 081234567890.", Personal.PHONE, "081234567890"),
        ("wa +62 812 3456 7890", Personal.PHONE, "+62 812 3456 7890"),
        ("wa 6281234567890", Personal.PHONE, "6281234567890"),
        ("kantor (0511) 336-4512", Personal.PHONE, "(0511) 336-4512"),
        ("NIK saya 6371012304850001", Personal.NIK, "6371012304850001"),
        ("NIK 637101 230485 0001", Personal.NIK, "637101 230485 0001"),
        ("surel siti.rahmah+1@contoh.co.id dong", Personal.EMAIL, "siti.rahmah+1@contoh.co.id"),
        ("truk DA 1234 XY ngebut", Personal.PLATE, "DA 1234 XY"),
        ("truk da 1234 xy ngebut", Personal.PLATE, "da 1234 xy"),
        ("mobil B1234ABC", Personal.PLATE, "B1234ABC"),
        ("rumah Pak Ahmad Fauzi bocor", Personal.NAME, "Ahmad Fauzi"),
        ("anaknya bu Siti", Personal.NAME, "Siti"),
        ("warung H. Udin", Personal.NAME, "Udin"),
    ],
)
def test_what_is_somebodys_is_masked(text: str, kind: Personal, secret: str) -> None:
    (finding,) = personal_data(text)
    assert (finding.kind, text[finding.start : finding.end]) == (kind, secret)
    assert masked(text) == text.replace(secret, MASK)


@pytest.mark.parametrize(
    "text",
    [
        "Lampu mati sejak 3 malam di RT 05 RW 02, tiang nomor 17.",
        "Pak RT dan Bu Camat sudah tahu, Bapak Walikota juga.",
        "jam 5 pagi, di 5 titik, ke 12 rumah",
        "Jl. A. Yani Km 4,5 No. 12, dekat ibu kota",
        "banjir 100 cm sejak 12-03-2026 pukul 10.30",
        "sudah lapor ke 112 dan 129",
        "uang Rp 2.500.000 diminta bapak itu",
        "laporan BJM-7K3M-Q2XD",
    ],
)
def test_what_is_nobodys_stays(text: str) -> None:
    assert masked(text) == text


def test_several_in_one_text() -> None:
    text = "Pak Budi (0812 3456 7890, DA 1 A) di Gang 3"
    assert masked(text) == f"Pak {MASK} ({MASK}, {MASK}) di Gang 3"
