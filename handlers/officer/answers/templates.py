"""Answering with prepared texts: choose one, see it filled in, send it or change it first."""

from zlib import crc32

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.answers.offering import ANY, PAGE, filled, template_rows
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import page_in, turners
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.choices import choice_slot, prompt
from handlers.officer.work.deeds import DEEDS
from handlers.officer.work.performing import perform
from handlers.officer.work.said import listen, number_and_rest
from handlers.phrases import category_phrase, shortened
from handlers.texts import Html
from tickets.city.answers import TEMPLATED_MOVES, Template
from tickets.permissions import require
from tickets.ticket import Ticket
from tickets.tracking import read_number
from tickets.workflow import Move

SLOT = "templates"
WORDS_SHOWN = 120
"""UTF-16 units of a text in the list of all."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/templat: all of them; with a number, those that fit the report now."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Move.REPLY)
    number, said = number_and_rest(turn.rooms.city.prefix, await listen(turn, message))
    if said.words:
        await show_usage(turn, "templat")
    elif number is None:
        await _list_all(turn, 0)
    else:
        await _offer(turn, await turn.ticket(number), None, 0)


async def on_list_tap(update: Update, context: OfficerContext) -> None:
    """Another page of all texts."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Move.REPLY)
    await _list_all(turn, page_in(read_tap(query.data).arguments[0]), anew=False)


async def on_offer_tap(update: Update, context: OfficerContext) -> None:
    """The texts that fit a ticket, or another page of them."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    typed, name, page, *_ = (*read_tap(query.data).arguments, "", "", "")
    move = Move(name) if name in TEMPLATED_MOVES else None
    number = turn.number_in(typed)
    if number is None or (move is None and name != ANY):
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _offer(turn, await turn.ticket(number), move, page_in(page), anew=False)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A text was chosen, is to be sent, or to be changed first."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    verb, arguments = read_tap(query.data)
    typed, name, code, mark, *_ = (*arguments, "", "", "", "")
    template = next((t for t in turn.rooms.city.templates if t.code == code), None)
    if template is None or name not in template.moves:
        turn.tell("officer-tap-unknown", alert=True)
        return
    message = query.message.message_id if query.message else 0
    if memory.tapped_again(turn.conversation, message, query.data or "", turn.rooms.clock.now()):
        turn.tell("officer-toast-twice")
        return
    ticket = await turn.ticket(read_number(turn.rooms.city.prefix, typed))
    move = Move(name)
    turn.handling.check(ticket, move)
    text = await filled(turn, ticket, template)
    if verb == OfficerTap.EDIT:
        await _edit(turn, ticket, move, text)
    elif verb == OfficerTap.SEND and mark == _mark(text):
        await _send(turn, ticket, move, text)
    else:
        if verb == OfficerTap.SEND:
            turn.tell("officer-toast-template-changed")
        await _show(turn, ticket, move, template, text)


async def _show(
    turn: OfficerTurn, ticket: Ticket, move: Move, template: Template, text: str
) -> None:
    """The text as the reporter would read it, with what can be done with it."""
    arguments = (ticket.number, move, template.code)
    send = button(turn.label("officer-button-send"), OfficerTap.SEND, *arguments, _mark(text))
    edit = button(turn.label("officer-button-edit"), OfficerTap.EDIT, *arguments)
    back = button(turn.label("officer-page-before"), OfficerTap.TEMPLATES, ticket.number, move, 0)
    shown = turn.text(
        "officer-template",
        number=ticket.number,
        move=turn.label(f"move-{move}"),
        words=text,
    )
    await turn.say(
        shown,
        buttons=((send, edit), (back,)),
        about=ticket.number,
        slot=choice_slot(ticket.number),
        anew=False,
    )


async def _send(turn: OfficerTurn, ticket: Ticket, move: Move, text: str) -> None:
    """Make the move with these words, and with the files that came before the text was chosen."""
    awaited = memory.awaited(turn.conversation, turn.rooms.clock.now())
    files: tuple[int, ...] = ()
    if awaited is not None and (awaited.verb, awaited.number) == (move, ticket.number):
        files = awaited.files
    await perform(turn, DEEDS[move], ticket, text, files, place=choice_slot(ticket.number))


async def _edit(turn: OfficerTurn, ticket: Ticket, move: Move, text: str) -> None:
    """Show the text so that one touch copies it, and wait for what is made of it."""
    await turn.say(
        turn.text("officer-template-copy", words=text),
        about=ticket.number,
        slot=choice_slot(ticket.number),
        anew=False,
    )
    await prompt(turn, DEEDS[move], ticket)


async def _offer(
    turn: OfficerTurn, ticket: Ticket, move: Move | None, page: int, *, anew: bool = True
) -> None:
    rows = template_rows(turn, ticket, move, page)
    text = "officer-choose-template" if rows else "officer-no-template"
    await turn.say(
        turn.text(text, number=ticket.number),
        buttons=rows,
        about=ticket.number,
        slot=choice_slot(ticket.number),
        anew=anew,
    )


async def _list_all(turn: OfficerTurn, page: int, *, anew: bool = True) -> None:
    templates = turn.rooms.city.templates
    pages = max(1, -(-len(templates) // PAGE))
    page = min(page, pages - 1)
    lines = [turn.text("officer-templates-head", total=len(templates), page=page + 1, pages=pages)]
    lines += [_line(turn, template) for template in templates[page * PAGE : (page + 1) * PAGE]]
    if templates:
        lines.append(turn.text("officer-templates-foot"))
    await turn.say(
        "\n".join(lines),
        buttons=turners(turn, page, pages, OfficerTap.ALL_TEMPLATES),
        slot=SLOT,
        anew=anew,
    )


def _line(turn: OfficerTurn, template: Template) -> Html:
    about = ", ".join(
        category_phrase(turn.rooms, turn.language, code) for code in template.categories
    )
    return turn.text(
        "officer-templates-line",
        name=template.names.get(turn.language) or next(iter(template.names.values())),
        moves=", ".join(turn.label(f"move-{move}") for move in template.moves),
        about=about or turn.label("officer-templates-any"),
        words=shortened(" ".join(next(iter(template.texts.values())).split()), WORDS_SHOWN),
    )


def _mark(text: str) -> str:
    """Tells words that were shown from those that the ticket would fill in by now."""
    return f"{crc32(text.encode()):08x}"[:4]
