"""Asking an officer for what a deed still needs: words, a unit, a reason, another ticket."""

from handlers.callbacks import OfficerTap, button
from handlers.officer.answers.offering import template_rows
from handlers.officer.lists.listing import turners
from handlers.officer.turn import OfficerTurn
from handlers.officer.work.deeds import Deed, Needs
from handlers.officer.work.memory import Awaited, await_words
from handlers.phrases import place_phrase
from tickets.actions.reporters.filing import area_of
from tickets.actions.reporters.matching import known_already
from tickets.analysis.likeness import matter_of
from tickets.city import LAPSED, Unit, route
from tickets.ports.delivery import Button, Reply, Rows
from tickets.ticket import Ticket
from tickets.workflow import Move

UNITS_A_PAGE = 8
WORDS_AT_MOST = 90
"""Characters of a report in a list of duplicates."""
OTHER = "-"
"""Stands for "another reason, in words" in the data of a button."""
_LABEL_AT_MOST = 48
"""Characters; more are cut off by phones anyway."""


def choice_slot(number: str) -> str:
    """The place of a question with buttons, which its answer then takes."""
    return f"choice:{number}"


async def ask_for(
    turn: OfficerTurn,
    deed: Deed,
    ticket: Ticket,
    files: tuple[int, ...] = (),
    album: str | None = None,
) -> None:
    """Ask for what the deed needs besides the ticket."""
    match deed.needs:
        case Needs.UNIT:
            await offer_units(turn, ticket)
        case Needs.REASON if not files:
            await offer_reasons(turn, ticket)
        case Needs.OTHER_TICKET:
            await offer_duplicates(turn, ticket)
            await prompt(turn, deed, ticket)
        case _:
            await offer_templates(turn, deed, ticket)
            await prompt(turn, deed, ticket, files, album)


async def offer_templates(turn: OfficerTurn, deed: Deed, ticket: Ticket) -> None:
    """Show the prepared texts that fit, if the city has any."""
    rows = template_rows(turn, ticket, deed.verb) if isinstance(deed.verb, Move) else ()
    if rows:
        text = turn.text("officer-choose-template", number=ticket.number)
        slot = choice_slot(ticket.number)
        await turn.say(text, buttons=rows, about=ticket.number, slot=slot)


async def prompt(
    turn: OfficerTurn,
    deed: Deed,
    ticket: Ticket,
    files: tuple[int, ...] = (),
    album: str | None = None,
) -> None:
    """Ask for words; a reply to this message does the deed."""
    text = turn.text(f"officer-prompt-{deed.verb}", number=ticket.number)
    if files:
        text = turn.text("officer-prompt-with-files", prompt=text, count=len(files))
    await ask_words(turn, text, deed.verb, ticket.number, files, album)


async def ask_words(
    turn: OfficerTurn,
    text: str,
    purpose: str,
    number: str,
    files: tuple[int, ...] = (),
    album: str | None = None,
) -> None:
    """Put a question that is answered in words, by a reply or, in a private chat, just so."""
    if turn.group:
        mention = turn.text("officer-mention", user=str(turn.conversation.user))
        text = turn.text("officer-prompt-in-group", prompt=text, mention=mention)
    else:
        text = turn.text("officer-prompt-private", prompt=text)
    awaited = Awaited(purpose, number, files, album)
    await_words(turn.conversation, awaited, turn.rooms.clock.now())
    await turn.say(text, keyboard=Reply.FORCE, about=number or None, purpose=purpose)


async def offer_units(
    turn: OfficerTurn, ticket: Ticket, page: int = 0, *, anew: bool = True
) -> None:
    """Let the unit be chosen, the one that the pack proposes first."""
    units = _units(turn, ticket)
    pages = max(1, -(-len(units) // UNITS_A_PAGE))
    page = min(max(page, 0), pages - 1)
    start = page * UNITS_A_PAGE
    rows: list[tuple[Button, ...]] = [
        (button(unit_label(unit), Move.ASSIGN, ticket.number, unit.code),)
        for unit in units[start : start + UNITS_A_PAGE]
    ]
    rows += turners(turn, page, pages, OfficerTap.UNITS, ticket.number)
    await turn.say(
        turn.text("officer-choose-unit", number=ticket.number, page=page + 1, pages=pages),
        buttons=tuple(rows),
        about=ticket.number,
        purpose=Move.ASSIGN,
        slot=choice_slot(ticket.number),
        anew=anew,
    )


async def offer_reasons(turn: OfficerTurn, ticket: Ticket) -> None:
    """Let one of the pack's reasons be chosen, or another be written."""
    city = turn.rooms.city
    rows: Rows = tuple(
        (button(city.rejection_reason(code, turn.language), Move.REJECT, ticket.number, code),)
        for code in city.rejection_reasons
        if code != LAPSED
    )
    other = button(turn.label("officer-other-reason"), Move.REJECT, ticket.number, OTHER)
    await turn.say(
        turn.text("officer-choose-reason", number=ticket.number),
        buttons=(*rows, *template_rows(turn, ticket, Move.REJECT), (other,)),
        about=ticket.number,
        purpose=Move.REJECT,
        slot=choice_slot(ticket.number),
    )


async def offer_duplicates(turn: OfficerTurn, ticket: Ticket) -> None:
    """Show tickets that this one may be a duplicate of, if there are any."""
    known = await known_already(turn.tx, turn.rooms.city, matter_of(ticket))
    found = [other for other in known if turn.may_show(other)]
    if not found:
        return
    lines = [turn.text("officer-duplicates", number=ticket.number)]
    lines += [
        turn.text(
            "officer-duplicates-line",
            number=other.number,
            status=turn.label(f"status-{other.status}"),
            where=place_phrase(turn.rooms, turn.language, other.place),
            words=shortened(other.description),
        )
        for other in found
    ]
    rows = tuple(
        (
            button(other.number, OfficerTap.VIEW, other.number),
            button(turn.label("officer-button-merge"), Move.MERGE, ticket.number, other.number),
        )
        for other in found
    )
    slot = choice_slot(ticket.number)
    await turn.say("\n".join(lines), buttons=rows, about=ticket.number, slot=slot)


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= WORDS_AT_MOST else line[: WORDS_AT_MOST - 1] + "…"


def _units(turn: OfficerTurn, ticket: Ticket) -> list[Unit]:
    city = turn.rooms.city
    category = city.find_category(ticket.category)
    proposed = route(city, category, area_of(ticket.place, city), ticket.kind).unit
    units = [unit for unit in city.units if unit.code != ticket.unit]
    if proposed != city.desk_unit:
        units.sort(key=lambda unit: unit.code != proposed)
    return units


def unit_label(unit: Unit) -> str:
    """What a unit is called on a button."""
    label = f"{unit.code} · {unit.name}"
    return label if len(label) <= _LABEL_AT_MOST else label[: _LABEL_AT_MOST - 1] + "…"
