"""The officers' texts: the same messages in each language, none missing, none unused."""

import re
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers.officer.commands import COMMANDS
from handlers.officer.work.deeds import DEEDS
from tickets.permissions import Action

HANDLERS = Path(__file__).parents[3] / "handlers"
TOASTS = (
    "officer-toast-",
    "officer-problem-",
    "officer-not-",
    "officer-wrong-",
    "officer-stranger-tap",
)
TAGS = {"b", "i", "code", "a", "blockquote"}


class Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the library's name
        self.found.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    """Ids, with those of attributes, and the arguments of each."""
    text = files("handlers.texts").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message) and entry.id.name.startswith("officer-"):
            for name, node in (
                (entry.id.name, entry.value),
                *((f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes),
            ):
                variables = Variables()
                variables.visit(node)
                assert name not in found, f"{name} stands twice"
                found[name] = variables.found
    return found


def test_both_languages_say_the_same():
    assert messages("id") == messages("en")


def test_everything_that_the_code_says_is_there():
    known = {name.split(".")[0] for name in messages("id")}
    code = officers_code()
    said = set(re.findall(r'"(officer-[a-z_-]+[a-z_])[."]', code))
    assert said <= known
    for deed in DEEDS.values():
        assert f"officer-done-{deed.verb}" in known
    for action in Action:
        assert f"officer-action-{action}" in known
    for command in COMMANDS:
        assert f"officer-command-{command.name}" in known


def officers_code() -> str:
    folders = ("officer", "jobs", "pictures")
    files = [file for folder in folders for file in (HANDLERS / folder).rglob("*.py")]
    return "\n".join(
        file.read_text(encoding="utf-8")
        for file in [*files, HANDLERS / "periods.py", HANDLERS / "phrases.py"]
    )


def test_nothing_is_there_that_nobody_says():
    code = officers_code()
    made = tuple(re.findall(r'f"(officer-[a-z_-]+-)\{', code))
    unused = [
        name
        for name in messages("id")
        if f'"{name}"' not in code and not name.startswith(made) and name != "officer-language"
    ]
    assert unused == []


class Wellformed(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS, tag
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_markup_is_what_telegram_understands(texts, language):
    for name, arguments in messages(language).items():
        values: dict[str, str | int] = dict.fromkeys(arguments, 3)
        html = texts.get(language, name, **values)
        parser = Wellformed()
        parser.feed(html)
        assert not parser.open, name
        if name.startswith(TOASTS):
            assert "<" not in html, f"{name} is read under the finger too"


@pytest.mark.parametrize("language", ["id", "en"])
def test_examples_in_the_usage_can_be_sent_as_they_stand(texts, language):
    for command in COMMANDS:
        usage = texts.get(
            language, f"officer-command-{command.name}.usage", number="BJM-7K3M-Q2XS", unit="PUPR"
        )
        example = re.search(r"<code>(.*?)</code>", usage)
        assert example is not None
        assert example[1].split()[0] == f"/{command.name}"
