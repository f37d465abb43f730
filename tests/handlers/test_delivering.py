"""What both messengers share, without a library and without a network."""

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.sending.delivering import ALBUM_AT_MOST, albums, file_name
from handlers.sending.failures import bad_request, reason_of
from handlers.sending.splitting import TEXT_AT_MOST, split_html
from tickets.ports.delivery import Blocked, File, Refused, Throttled
from tickets.ticket import Medium


def units(html: str) -> int:
    """UTF-16 units as Telegram counts them."""
    return len(shown(html).encode("utf-16-le")) // 2


def shown(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def well_formed(html: str) -> bool:
    """Whether every tag is closed, in order."""
    opened: list[str] = []
    for close, name in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if not close:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened


def test_a_text_that_fits_is_left_alone():
    text = "  <b>x</b>\n" + "y" * (TEXT_AT_MOST - 20)
    assert split_html(text) == [text]


def test_tags_and_entities_do_not_count():
    text = '<a href="https://example.org/panjang">&lt;</a>' * TEXT_AT_MOST
    assert split_html(text) == [text]


def test_it_is_cut_at_line_breaks():
    text = "\n".join("baris " + "x" * 90 for _ in range(100))
    parts = split_html(text)
    assert "\n".join(parts) == text
    assert len(parts) == 3


def test_without_line_breaks_it_is_cut_at_spaces():
    parts = split_html("kata " * 2000)
    assert {word for part in parts for word in part.split()} == {"kata"}
    assert all(units(part) <= TEXT_AT_MOST for part in parts)


def test_without_either_it_is_cut_anywhere_but_never_in_a_character():
    parts = split_html("🏚" * 3000 + "&amp;" * 3000)
    assert "".join(map(shown, parts)) == "🏚" * 3000 + "&" * 3000
    assert all(units(part) <= TEXT_AT_MOST for part in parts)


def test_open_tags_go_on_in_the_next_part():
    parts = split_html('<b>satu <a href="u">' + "dua\n" * 2000 + "</a></b>")
    assert len(parts) > 1
    assert parts[0].startswith('<b>satu <a href="u">dua')
    assert parts[0].endswith("</a></b>")
    assert parts[1].startswith('<b><a href="u">dua')


def test_no_part_is_empty():
    parts = split_html("x" * TEXT_AT_MOST + "\n" * 5000 + "<b>\n</b>" + "y")
    assert [shown(part).strip() != "" for part in parts] == [True] * len(parts)


_words = st.sampled_from(
    ["<b>", "</b>", "<i>", "</i>", "&lt;", "&amp;", "kata", " ", "\n", "🏚", "panjang" * 3]
)


@given(st.lists(_words, max_size=60), st.integers(min_value=22, max_value=60))
def test_whatever_is_cut_fits_is_whole_and_stays_well_formed(words, at_most):
    opened: list[str] = []
    text = ""
    for word in words:
        if word in ("</b>", "</i>"):
            if not opened or opened[-1] != word[2]:
                continue
            opened.pop()
        elif word in ("<b>", "<i>"):
            opened.append(word[1])
        text += word
    text += "".join(f"</{tag}>" for tag in reversed(opened))

    parts = split_html(text, at_most)

    assert all(well_formed(part) for part in parts)
    assert all(units(part) <= at_most for part in parts)
    assert "".join("".join(map(shown, parts)).split()) == "".join(shown(text).split())


def file(evidence: int, medium: Medium, mime_type: str = "image/jpeg") -> File:
    return File(evidence, medium, mime_type, Path("x"))


def test_albums_hold_no_more_than_telegram_takes():
    groups = list(albums([file(n, Medium.PHOTO) for n in range(23)]))
    assert [len(group) for group in groups] == [ALBUM_AT_MOST, ALBUM_AT_MOST, 3]
    assert [f.evidence for group in groups for f in group] == list(range(23))


def test_voices_never_stand_in_albums():
    groups = list(albums([file(n, Medium.VOICE) for n in range(3)]))
    assert [len(group) for group in groups] == [1, 1, 1]


@pytest.mark.parametrize(
    ("mime_type", "name"),
    [
        ("image/jpeg", "bukti-3.jpg"),
        ("application/pdf", "bukti-3.pdf"),
        ("application/x-strange", "bukti-3"),
    ],
)
def test_files_are_named_by_what_they_are(mime_type, name):
    assert file_name(file(3, Medium.DOCUMENT, mime_type)) == name


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: chat not found",
        "Chat not found",
        "Bad Request: user not found",
        "Bad Request: PEER_ID_INVALID",
        "Bad Request: group chat was deactivated",
        "Bad Request: have no rights to send a message",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: CHAT_WRITE_FORBIDDEN",
    ],
)
def test_a_chat_that_is_closed_to_us_is_blocked(description):
    assert bad_request(description) == Blocked(description)


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: can't parse entities: Unsupported start tag",
        "Bad Request: message is too long",
        "Bad Request: BUTTON_DATA_INVALID",
        "Bad Request: message text is empty",
        "Bad Request: not enough rights to send photos to the chat",
        "Bad Request: not enough rights to send videos to the chat",
        "Bad Request: not enough rights to send documents to the chat",
        "Bad Request: not enough rights to send voice notes to the chat",
    ],
)
def test_what_only_this_message_cannot_have_is_refused(description):
    assert bad_request(description) == Refused(description)


def test_an_album_that_was_too_fast_says_so_in_its_own_way():
    description = (
        "Bad Request: failed to send message #1 with the error message "
        '"Too Many Requests: retry after 8"'
    )
    assert bad_request(description) == Throttled(8.0)


def test_reasons_are_short_and_name_no_token():
    token = "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr"
    said = reason_of(OSError(), f"Cannot connect to http://x/bot{token}/sendMessage at 12:30")
    assert said == "OSError: Cannot connect to http://x/bot<token>/sendMessage at 12:30"
    assert len(reason_of(OSError(), "<html>" * 1000)) == 200
