import pytest

from playground.text.formatting import BadText, read


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        (
            "*a* _b_ __c__ ~d~ ||e|| `f`",
            "a b c d e f",
            ["bold", "italic", "underline", "strikethrough", "spoiler", "code"],
        ),
        ("*a _b_*", "a b", ["bold", "italic"]),
        ("```\nx\n```", "x", ["pre"]),
        ("`a*b_c`", "a*b_c", ["code"]),
        (r"1\.5 \- \*x\*", "1.5 - *x*", []),
        (">a\n>b\nc", "a\nb\nc", ["blockquote"]),
        (">a\n>b||", "a\nb", ["expandable_blockquote"]),
        (">a\n**>b\n>c||", "a\nb\nc", ["blockquote", "expandable_blockquote"]),
    ],
)
def test_marks_become_entities(source, text, entities):
    read_text, found = read(source, "MarkdownV2", None)
    assert read_text == text
    assert [entity["type"] for entity in found] == entities


def test_links_emoji_and_languages_keep_their_arguments():
    _, found = read(r"[a\.b](https://sahut.id/\)x) ![🙂](tg://emoji?id=5)", "MarkdownV2", None)
    assert found == [
        {"type": "text_link", "offset": 0, "length": 3, "url": "https://sahut.id/)x"},
        {"type": "custom_emoji", "offset": 4, "length": 2, "custom_emoji_id": "5"},
    ]
    _, found = read("```python\nx\n```", "MarkdownV2", None)
    assert found[0]["language"] == "python"


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("BJM-7K2M", "Character '-' is reserved and must be escaped with the preceding '\\'"),
        ("a.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a (b)", "Character '(' is reserved and must be escaped with the preceding '\\'"),
        ("x > y", "Character '>' is reserved and must be escaped with the preceding '\\'"),
        ("a *b", "Can't find end of Bold entity at byte offset 2"),
        ("é _b", "Can't find end of Italic entity at byte offset 3"),
        ("`b", "Can't find end of Code entity at byte offset 0"),
        ("[a](http://x.y", "Can't find end of a URL at byte offset 4"),
        ("![a](http://x.y)", "Custom emoji entity must contain a tg://emoji URL"),
    ],
)
def test_what_is_not_escaped_or_closed_is_refused(source, complaint):
    with pytest.raises(BadText) as refused:
        read(source, "MarkdownV2", None)
    assert str(refused.value) == f"can't parse entities: {complaint}"


def test_the_old_markdown_knows_no_nesting():
    text, found = read(r"*a_b* _c_ `d` [e](http://f.g) \*h", "Markdown", None)
    assert text == "a_b c d e *h"
    assert [entity["type"] for entity in found] == ["bold", "italic", "code", "text_link"]
    with pytest.raises(BadText, match="Can't find end of the entity starting at byte offset 1"):
        read("a_b", "Markdown", None)
