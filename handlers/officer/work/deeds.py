"""What an officer can do to a ticket, and what each deed needs besides the ticket."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum, auto

from tickets.actions.officers.escalating import ask_unit, escalate_by, instruct, respond
from tickets.actions.officers.handling import Handling
from tickets.actions.sharing import assign_to
from tickets.actions.urging import lift_urgency, mark_urgent
from tickets.permissions import Action
from tickets.ticket import Ticket
from tickets.tracking import read_number
from tickets.workflow import Move

Do = Callable[[Handling, str, str, tuple[int, ...]], Awaitable[Ticket]]


class Needs(StrEnum):
    """What has to be told besides the ticket's number."""

    NOTHING = auto()
    WORDS = auto()
    MAYBE_WORDS = auto()
    UNIT = auto()
    REASON = auto()
    OTHER_TICKET = auto()


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done.

    Attributes:
        verb: a Move or an Action; the verb of its button and the purpose of its prompt.
        do: does it, given the number, the words and the ids of files.
        heard: the reporter reads the words.
        files: photos and files go along, to the reporter where the words do.
    """

    verb: Move | Action
    needs: Needs
    do: Do
    heard: bool = False
    files: bool = False


async def _take(handling: Handling, number: str, _: str, __: tuple[int, ...]) -> Ticket:
    return await handling.take(number)


async def _release(handling: Handling, number: str, _: str, __: tuple[int, ...]) -> Ticket:
    return await handling.release(number)


async def _verify(handling: Handling, number: str, _: str, __: tuple[int, ...]) -> Ticket:
    return await handling.verify(number)


async def _assign(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    codes: list[str] = []
    while words and (not codes or handling.city.find_unit(words.split()[0].upper())):
        code, *rest = words.split(maxsplit=1)
        codes.append(code.upper())
        words = rest[0] if rest else ""
    return await assign_to(handling, number, codes, words)


async def _start(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.start(number, words, files)


async def _ask(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.ask(number, words, files)


async def _reply(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.reply(number, words, files)


async def _resolve(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.resolve(number, words, files)


async def _reject(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.reject(number, "", words, files)


async def _hand_back(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await handling.hand_back(number, words)


async def _merge(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await handling.merge(number, read_number(handling.city.prefix, words))


async def _reopen(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await handling.reopen(number, words)


async def _uphold(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.uphold(number, words, files)


async def _note(handling: Handling, number: str, words: str, files: tuple[int, ...]) -> Ticket:
    return await handling.note(number, words, files)


async def _respond(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await respond(handling, number, words)


async def _enquire(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await ask_unit(handling, number, words)


async def _instruct(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await instruct(handling, number, words)


async def _escalate(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await escalate_by(handling, number, words)


async def _urge(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await mark_urgent(handling, number, words)


async def _calm(handling: Handling, number: str, words: str, _: tuple[int, ...]) -> Ticket:
    return await lift_urgency(handling, number, words)


DEEDS: dict[str, Deed] = {
    deed.verb: deed
    for deed in (
        Deed(Action.TAKE, Needs.NOTHING, _take),
        Deed(Action.RELEASE, Needs.NOTHING, _release),
        Deed(Move.VERIFY, Needs.NOTHING, _verify),
        Deed(Move.ASSIGN, Needs.UNIT, _assign),
        Deed(Move.START, Needs.MAYBE_WORDS, _start, heard=True, files=True),
        Deed(Move.ASK, Needs.WORDS, _ask, heard=True, files=True),
        Deed(Move.REPLY, Needs.WORDS, _reply, heard=True, files=True),
        Deed(Move.RESOLVE, Needs.WORDS, _resolve, heard=True, files=True),
        Deed(Move.REJECT, Needs.REASON, _reject, heard=True, files=True),
        Deed(Move.HAND_BACK, Needs.WORDS, _hand_back),
        Deed(Move.MERGE, Needs.OTHER_TICKET, _merge),
        Deed(Move.REOPEN, Needs.MAYBE_WORDS, _reopen),
        Deed(Move.UPHOLD, Needs.WORDS, _uphold, heard=True, files=True),
        Deed(Action.URGE, Needs.MAYBE_WORDS, _urge),
        Deed(Action.CALM, Needs.MAYBE_WORDS, _calm),
        Deed(Action.NOTE, Needs.WORDS, _note, files=True),
        Deed(Action.RESPOND, Needs.WORDS, _respond),
        Deed(Action.ENQUIRE, Needs.WORDS, _enquire),
        Deed(Action.INSTRUCT, Needs.WORDS, _instruct),
        Deed(Action.ESCALATE, Needs.WORDS, _escalate),
    )
}
"""By verb."""
