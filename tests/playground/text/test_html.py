import pytest

from playground.text.formatting import BadText, read
from playground.text.utf16 import cut, length


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b>", "a", [("bold", 0, 1)]),
        ("<strong>a</strong><em>b</em>", "ab", [("bold", 0, 1), ("italic", 1, 1)]),
        (
            "<i>a</i> <u>b</u> <ins>c</ins>",
            "a b c",
            [("italic", 0, 1), ("underline", 2, 1), ("underline", 4, 1)],
        ),
        (
            "<s>a</s><strike>b</strike><del>c</del>",
            "abc",
            [("strikethrough", n, 1) for n in range(3)],
        ),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<code>a</code><pre>b</pre>", "ab", [("code", 0, 1), ("pre", 1, 1)]),
        ("<blockquote>a\nb</blockquote>", "a\nb", [("blockquote", 0, 3)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<B>a</B >", "a", [("bold", 0, 1)]),
        ("😀<b>é</b>", "😀é", [("bold", 2, 1)]),
        ("<b>😀</b>!", "😀!", [("bold", 0, 2)]),
        ("&lt;b&gt; &amp;amp; &quot;x&quot; &nbsp;", '<b> &amp; "x" &nbsp;', []),
        ("&#65;&#x1F600;<i>&#66;</i>", "A😀B", [("italic", 3, 1)]),
        ("<b></b>a", "a", []),
        ("  <b> a </b>  ", "a", [("bold", 0, 1)]),
        ("1 &lt; 2 and <b>3 > 2</b>", "1 < 2 and 3 > 2", [("bold", 10, 5)]),
    ],
)
def test_tags_become_entities_counted_in_utf16_units(source, text, entities):
    read_text, found = read(source, "HTML", None)
    assert read_text == text
    assert [(e["type"], e["offset"], e["length"]) for e in found] == entities


def test_links_keep_their_address_and_mention_people():
    _, found = read('<a href="https://sahut.id/x?a=1&amp;b=2">lihat</a>', "HTML", None)
    assert found == [
        {"type": "text_link", "offset": 0, "length": 5, "url": "https://sahut.id/x?a=1&b=2"}
    ]
    _, found = read('<a href="tg://user?id=77">Siti</a>', "HTML", None)
    assert found == [{"type": "text_mention", "offset": 0, "length": 4, "user": {"id": 77}}]
    _, found = read('<a href="no address">x</a>', "HTML", None)
    assert found == []


def test_a_language_of_code_is_kept():
    _, found = read('<pre><code class="language-python">x = 1</code></pre>', "HTML", None)
    assert found == [{"type": "pre", "offset": 0, "length": 5, "language": "python"}]


def test_a_moment_keeps_its_time_and_format():
    source = '<tg-time unix="1774000000" format="wDT">besok</tg-time>'
    _, found = read(source, "HTML", None)
    moment = {"unix_time": 1774000000, "date_time_format": "wDT"}
    assert found == [{"type": "date_time", "offset": 0, "length": 5, **moment}]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("é<b>a</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("1 < 2 <b>x</b>", 'Unsupported start tag "" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x"', 'Unclosed start tag "a" at byte offset 0'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"),
        ("<a href=x_y>a</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
def test_complaints_are_telegrams_with_the_offset_in_bytes(source, complaint):
    with pytest.raises(BadText) as refused:
        read(source, "html", None)
    assert str(refused.value) == f"can't parse entities: {complaint}"


def test_an_unknown_parse_mode_is_refused():
    with pytest.raises(BadText, match=r"^unsupported parse_mode$"):
        read("a", "Markup", None)


def test_given_entities_are_checked_and_moved_with_the_trimmed_text():
    text, found = read("  halo dunia", None, [{"type": "bold", "offset": 2, "length": 4}])
    assert (text, found) == ("halo dunia", [{"type": "bold", "offset": 0, "length": 4}])
    _, found = read("halo", None, [{"type": "italic", "offset": 2, "length": 90}])
    assert found == [{"type": "italic", "offset": 2, "length": 2}]
    with pytest.raises(BadText, match="Unsupported type specified"):
        read("halo", None, [{"type": "wavy", "offset": 0, "length": 1}])


def test_utf16_units():
    assert [length(text) for text in ("", "abc", "é", "😀", "a😀b")] == [0, 3, 1, 2, 4]
    assert cut("a😀b", 1, 2) == "😀"
    assert cut("a😀b", 3, 1) == "b"
