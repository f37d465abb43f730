"""What can go wrong by the rules. A handler turns each into a sentence that says what to do."""

from dataclasses import dataclass
from datetime import datetime


class RuleError(Exception):
    """The rules do not let this happen. Everything that is not a RuleError is a bug."""


@dataclass
class NotAllowed(RuleError):
    """This person may not do this, or may not see the ticket at all; both look the same outside."""

    action: str


@dataclass
class NotFound(RuleError):
    """There is no such thing, by the name that was given."""

    what: str
    name: str


@dataclass
class WrongState(RuleError):
    """The ticket stands where this move does not exist.

    Attributes:
        status: where the ticket stands.
        move: what was tried.
        possible: what the same person could do now instead.
    """

    number: str
    status: str
    move: str
    possible: tuple[str, ...] = ()


@dataclass
class Stopped(RuleError):
    """The desk takes no reports from this citizen before then."""

    until: datetime


@dataclass
class Changed(RuleError):
    """Somebody else changed the ticket between reading and writing; look again."""

    number: str


@dataclass
class InvalidInput(RuleError):
    """What was entered cannot be used.

    Attributes:
        problem: a code that the texts know, such as ``description-too-long``.
        values: what the sentence needs, such as the limit that was passed.
    """

    problem: str
    values: dict[str, str | int]

    def __init__(self, problem: str, **values: str | int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values
