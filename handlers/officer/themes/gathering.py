"""Making themes, putting tickets under them and taking them out."""

import re

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import example_number
from handlers.officer.lists.listing import PAGE, page_in, turners
from handlers.officer.lists.search import found_on
from handlers.officer.themes.sending import ask_for_words, send_off
from handlers.officer.themes.showing import ADD, DROP, REMOVE, known, show_all, show_one
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.choices import ask_words, choice_slot
from handlers.officer.work.said import Said, command_words
from tickets.actions.officers.gathering import TO_ALL, Gathering
from tickets.errors import InvalidInput, NotFound
from tickets.permissions import Action, require
from tickets.ports.delivery import Rows
from tickets.tracking import read_number

NUMBERS_AT_MOST = 50
"""Tickets named in one message."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/tema: all themes; with a name, the one that has it, new or not."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.VIEW)
    name = command_words(message.text or message.caption or "")
    if not name:
        await show_all(turn, 0)
        return
    there = [theme for theme, _ in await known(turn) if theme.name.casefold() == name.casefold()]
    theme = there[0] if there else await _gathering(turn).make(name)
    await show_one(turn, theme, 0)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A button about themes."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.VIEW)
    verb, arguments = read_tap(query.data)
    first, second, *_ = (*arguments, "", "")
    match verb:
        case OfficerTap.THEMES:
            await show_all(turn, page_in(first), anew=False)
        case OfficerTap.THEME:
            await _open(turn, _id(first), page_in(second))
        case OfficerTap.THEME_DO:
            await _do(turn, _id(first), second)
        case OfficerTap.THEME_SEND:
            await send_off(turn, _id(first))
        case OfficerTap.THEME_OF | OfficerTap.THEME_FOUND:
            await _choose(turn, OfficerTap(verb), first, page_in(second))
        case OfficerTap.THEME_PUT:
            await _put_one(turn, first, second)
        case _:
            await _put_found(turn, page_in(first), _id(second))


async def on_words(turn: OfficerTurn, _: str, argument: str, said: Said) -> None:
    """Tracking numbers that go under a theme or leave it, or words for all its tickets."""
    named, what = argument.split(":")
    if what in TO_ALL:
        await ask_for_words(turn, _id(named), what, said)
        return
    prefix = turn.rooms.city.prefix
    number = rf"(?<!\w)(?:{prefix}[-\s]?)?\w{{4}}[-\s]?\w{{4}}(?!\w)"
    typed = re.findall(number, said.words, re.IGNORECASE)
    if not typed:
        raise InvalidInput("number-malformed", text=said.words[:40])
    lines, changed = [], 0
    for text in typed[:NUMBERS_AT_MOST]:
        try:
            changed += await _change(turn, read_number(prefix, text), _id(named), what)
        except InvalidInput as error:
            values = {"example": example_number(prefix), **error.values}
            lines.append(turn.text(f"officer-problem-{error.problem}", **values))
        except NotFound:
            lines.append(turn.text("officer-not-found", number=text))
    done = "officer-theme-added" if what == ADD else "officer-theme-removed"
    await turn.say("\n".join([turn.text(done, count=changed), *lines]))
    await show_one(turn, await turn.tx.themes.get(_id(named)), 0)


async def _change(turn: OfficerTurn, number: str, theme: int, what: str) -> bool:
    ticket = await turn.ticket(number)
    if what == ADD:
        return await _gathering(turn).put(number, theme)
    return ticket.theme == theme and await _gathering(turn).take_out(number)


async def _open(turn: OfficerTurn, theme: int, page: int) -> None:
    there = {known_one.id: known_one for known_one, _ in await known(turn)}
    if theme not in there:
        turn.tell("officer-theme-gone", alert=True)
        return
    await show_one(turn, there[theme], page, anew=False)


async def _do(turn: OfficerTurn, theme: int, what: str) -> None:
    there = {known_one.id: known_one for known_one, _ in await known(turn)}
    if theme not in there:
        turn.tell("officer-theme-gone", alert=True)
    elif what in {ADD, REMOVE}:
        require(turn.officer, Action.GATHER)
        text = turn.text(f"officer-prompt-theme-{what}", theme=there[theme].name)
        await ask_words(turn, text, f"{OfficerTap.THEME_DO}:{theme}:{what}", "")
    elif what == DROP:
        await _gathering(turn).drop(theme)
        turn.tell("officer-theme-dropped")
        await show_all(turn, 0, anew=False)
    elif what in TO_ALL:
        right = next(move for move in TO_ALL if move == what)
        require(turn.officer, right)
        text = turn.text(f"officer-prompt-theme-{right}", theme=there[theme].name)
        await ask_words(turn, text, f"{OfficerTap.THEME_DO}:{theme}:{right}", "")
    else:
        turn.tell("officer-tap-unknown", alert=True)


async def _choose(turn: OfficerTurn, verb: OfficerTap, what: str, page: int) -> None:
    """Under which theme a ticket, or a page of what was found, shall stand."""
    require(turn.officer, Action.GATHER)
    themes = await known(turn)
    pages = max(1, -(-len(themes) // PAGE))
    page = min(page, pages - 1)
    put = OfficerTap.THEME_PUT if verb is OfficerTap.THEME_OF else OfficerTap.THEME_PUT_FOUND
    rows: Rows = tuple(
        (button(theme.name, put, what, theme.id),)
        for theme, _ in themes[page * PAGE : (page + 1) * PAGE]
    )
    about = None
    if verb is OfficerTap.THEME_OF:
        about = _number(turn, what)
        ticket = await turn.ticket(about)
        if ticket.theme is not None:
            out = button(turn.label("officer-button-theme-out"), put, what, "-")
            rows = ((out,),)
            pages = 1
    await turn.say(
        turn.text("officer-choose-theme" if rows else "officer-no-theme"),
        buttons=(*rows, *turners(turn, page, pages, verb, what)),
        about=about,
        slot=choice_slot(about or verb),
        anew=page == 0,
    )


async def _put_one(turn: OfficerTurn, typed: str, theme: str) -> None:
    number = _number(turn, typed)
    ticket = await turn.ticket(number)
    if theme == "-":
        await _gathering(turn).take_out(number)
        text = turn.text("officer-theme-removed", count=int(ticket.theme is not None))
    else:
        text = turn.text("officer-theme-added", count=int(await _put(turn, number, _id(theme))))
    await turn.say(text, about=number, slot=choice_slot(number), anew=False)


async def _put_found(turn: OfficerTurn, page: int, theme: int) -> None:
    """Put a page of what this person searched for last under a theme."""
    found = await found_on(turn, page)
    if found is None:
        turn.tell("officer-search-over", alert=True)
        return
    count, others = 0, []
    for ticket in found:
        try:
            count += await _put(turn, ticket.number, theme)
        except InvalidInput as error:
            others.append(turn.text(f"officer-problem-{error.problem}", **error.values))
    lines = [turn.text("officer-theme-added", count=count), *others]
    slot = choice_slot(OfficerTap.THEME_FOUND)
    await turn.say("\n".join(lines), slot=slot, anew=False)


async def _put(turn: OfficerTurn, number: str, theme: int) -> bool:
    return await _gathering(turn).put(number, theme)


def _gathering(turn: OfficerTurn) -> Gathering:
    return Gathering(turn.tx, turn.rooms.clock, turn.rooms.city, turn.officer)


def _number(turn: OfficerTurn, typed: str) -> str:
    """The tracking number that a button carries.

    Raises:
        NotFound: it cannot be one of ours.
    """
    try:
        return read_number(turn.rooms.city.prefix, typed)
    except InvalidInput:
        raise NotFound("ticket", typed[:20]) from None


def _id(text: str) -> int:
    """What a button names; 0, which nothing has, for what cannot be one."""
    return int(text[:9]) if text.isdecimal() else 0
