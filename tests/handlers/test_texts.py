"""The text files against each other, against the code, and against Telegram's HTML."""

import ast
import html
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

import handlers
import tickets
from handlers.texts import LANGUAGES, Texts
from tickets.city import parse_pack

PACK = Path(__file__).parents[2] / "packs" / "banjarmasin.toml"
HANDLERS = Path(handlers.__file__).parent
TEXTS = HANDLERS / "texts"
TAGS = {"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
"""What Telegram takes, as far as the texts use it."""
NAME = "[A-Za-z0-9_-]+"
WHOLE = "id"
"""The language that has to have everything; the others may fall back to it."""
COMPLETE = ("id", "en", "bjn")
"""Languages that promise every text."""


def messages(language: str) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    resource = parse((TEXTS / f"{language}.ftl").read_text(encoding="utf-8"))
    for entry in resource.body:
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{entry.id.name} is there twice"
            found[entry.id.name] = entry
    return found


def arguments(message: ftl.Message) -> set[str]:
    class Finder(Visitor):
        def __init__(self) -> None:
            self.names: set[str] = set()

        def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 the library's name
            self.names.add(node.id.name)

    finder = Finder()
    finder.visit(message)
    return finder.names


def variants(pattern: ftl.Pattern) -> Iterator[str]:
    """A pattern's text, once with the first and once with the last variant of each selection."""
    for place in (0, -1):
        yield _flat(pattern, place)


def _flat(pattern: ftl.Pattern, place: int) -> str:
    parts = []
    for element in pattern.elements:
        if isinstance(element, ftl.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ftl.SelectExpression):
            parts.append(_flat(element.expression.variants[place].value, place))
        elif isinstance(element.expression, ftl.StringLiteral):
            parts.append(element.expression.value)
        else:
            parts.append("x")
    return "".join(parts)


class Checker(HTMLParser):
    """Fails on tags that Telegram does not take, or that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in TAGS, f"Telegram does not know <{tag}>"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another tag"


def languages() -> list[str]:
    return list(LANGUAGES)


@pytest.mark.parametrize("language", [code for code in COMPLETE if code != WHOLE])
def test_a_complete_language_has_every_message(language: str) -> None:
    assert set(messages(language)) == set(messages(WHOLE))


@pytest.mark.parametrize("language", [code for code in languages() if code != WHOLE])
def test_each_message_takes_the_same_arguments(language: str) -> None:
    whole = messages(WHOLE)
    different = {
        name: (arguments(message), arguments(whole[name]))
        for name, message in messages(language).items()
        if name not in whole or arguments(message) != arguments(whole[name])
    }
    assert different == {}


@pytest.mark.parametrize("language", languages())
def test_each_message_is_well_formed_html(language: str) -> None:
    for name, message in messages(language).items():
        assert message.value is not None, name
        for text in variants(message.value):
            checker = Checker()
            checker.feed(text)
            checker.close()
            assert checker.open == [], f"{name} leaves {checker.open} open"


@pytest.mark.parametrize("language", languages())
def test_toasts_fit_into_telegrams_bubble(language: str) -> None:
    for name, message in messages(language).items():
        if name.startswith("toast-") and message.value is not None:
            assert len(_flat(message.value, -1)) <= 200, name


def named_in_code() -> tuple[set[str], list[re.Pattern[str]]]:
    """All string constants in the code that shows texts, and f-strings as patterns."""
    names: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for file in (*HANDLERS.rglob("*.py"), HANDLERS.parent / "bot" / "posters.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.add(node.value)
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else NAME
                    for part in node.values
                ]
                if any(part[:1].isalpha() for part in parts):
                    patterns.append(re.compile("".join(parts)))
    return names, patterns


def test_every_message_is_used() -> None:
    names, patterns = named_in_code()
    unused = {
        name
        for name in messages(WHOLE)
        if name not in names and not any(pattern.fullmatch(name) for pattern in patterns)
    }
    assert unused == set()


def test_every_message_that_the_code_names_is_there() -> None:
    """Looks at what is given to text(), label(), get() and say() as a plain string."""
    there = set(messages(WHOLE))
    missing = Counter(
        node.args[place].value  # type: ignore[attr-defined] # it is a constant
        for file in HANDLERS.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute | ast.Name)
        and (getattr(node.func, "attr", None) or getattr(node.func, "id", "")) in {"text", "label"}
        for place in range(len(node.args))
        if isinstance(node.args[place], ast.Constant)
        and isinstance(node.args[place].value, str)  # type: ignore[attr-defined] # it is a constant
        and node.args[place].value not in there  # type: ignore[attr-defined] # it is a constant
    )
    assert missing == Counter()


def test_an_argument_may_be_as_long_as_any_description() -> None:
    city = parse_pack(PACK.read_text(encoding="utf-8"))
    words = "<" + "a" * 3_000
    shown = Texts(city).get("id", "timeline-quote", words=words)
    assert html.escape(words, quote=False) in shown


def test_every_problem_of_a_citizen_has_a_sentence() -> None:
    rules = Path(tickets.__file__).parent
    sources = [
        *(rules / name for name in ("report.py", "tracking.py")),
        *(
            rules / "actions" / "reporters" / name
            for name in ("following.py", "filing.py", "forgetting.py")
        ),
        *(HANDLERS / "citizen").rglob("*.py"),
    ]
    problems = {
        code
        for source in sources
        for code in re.findall(r'InvalidInput\(\s*"([a-z-]+)"', source.read_text(encoding="utf-8"))
    }
    assert len(problems) > 15, "the pattern no longer finds them"
    there = set(messages(WHOLE))
    assert {code for code in problems if f"problem-{code}" not in there} == set()
