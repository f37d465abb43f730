import pytest

from playground.text.spotting import spot
from playground.text.utf16 import cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start payload", [("bot_command", "/start")]),
        ("/status@sahut_bot BJM", [("bot_command", "/status@sahut_bot")]),
        ("jalan 1/2 rusak", []),
        ("😀 /lapor", [("bot_command", "/lapor")]),
        ("hubungi @sahut_bot", [("mention", "@sahut_bot")]),
        ("surel a.b@kota.go.id ya", [("email", "a.b@kota.go.id")]),
        ("lihat https://kota.go.id/x.", [("url", "https://kota.go.id/x")]),
        ("lihat kota.go.id", [("url", "kota.go.id")]),
        ("#banjir #2024 #rw05", [("hashtag", "#banjir"), ("hashtag", "#rw05")]),
        ("telepon +62 812-3456-7890 ya", [("phone_number", "+62 812-3456-7890")]),
        ("Rp 1.000.000,00", []),
    ],
)
def test_what_telegram_finds_by_itself(text, found):
    assert [(e["type"], cut(text, e["offset"], e["length"])) for e in spot(text, [])] == found


def test_code_and_links_are_left_alone():
    given = [{"type": "code", "offset": 0, "length": 6}]
    assert spot("/start", given) == given
