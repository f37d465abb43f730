"""What can be put right on a report, and what is chosen from a few: its kind, its class."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.corrections import places
from handlers.officer.corrections.asking import put, tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.choices import ask_words
from handlers.officer.work.memory import stop_waiting
from handlers.officer.work.said import Said, listen, number_and_rest
from handlers.phrases import category_phrase, place_phrase
from tickets.actions.officers.correcting import correct_handling, correct_kind, correct_title
from tickets.actions.reporters.filing import handling_class
from tickets.city import HANDLING_CLASSES
from tickets.permissions import Action, reaches
from tickets.ports.delivery import Button, Rows
from tickets.ticket import Ticket


async def on_command(update: Update, context: OfficerContext) -> None:
    """/ubah NUMBER."""
    turn, message = context.turn, update.message
    assert message is not None
    number, said = number_and_rest(turn.rooms.city.prefix, await listen(turn, message))
    if number is None or said.words:
        await show_usage(turn, "ubah")
        return
    await _offer(turn, await turn.ticket(number), anew=True)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """One of the things that can be put right, or what it really is."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    typed, what, value, *_ = (*read_tap(query.data).arguments, "", "", "")
    number = turn.number_in(typed)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    ticket = await turn.ticket(number)
    stop_waiting(turn.conversation)
    match what:
        case "":
            await _offer(turn, ticket, anew=False)
        case "title":
            turn.handling.check(ticket, Action.DESCRIBE)
            text = turn.text("officer-prompt-title", number=ticket.number, title=ticket.headline)
            await ask_words(turn, text, f"{OfficerTap.CORRECT}:title", ticket.number)
        case "kind" if value:
            done = await correct_kind(turn.handling, ticket.number, value)
            await _done(turn, done, turn.label(f"kind-{done.kind}"))
        case "kind":
            await _offer_kinds(turn, ticket)
        case "handling" if value:
            done = await correct_handling(turn.handling, ticket.number, value)
            await _done(turn, done, turn.label(f"handling-{value}"))
        case "handling":
            await _offer_classes(turn, ticket)
        case _:
            await places.on_tap(turn, ticket, what, value)


async def on_words(turn: OfficerTurn, number: str, what: str, said: Said) -> None:
    """The title or the place that was asked for."""
    ticket = await turn.ticket(number)
    if what == "place":
        await places.propose(turn, ticket, said)
        return
    done = await correct_title(turn.handling, number, said.words)
    await _done(turn, done, done.title, anew=True)


async def _done(turn: OfficerTurn, ticket: Ticket, after: str, *, anew: bool = False) -> None:
    """Say what it is now, and by when it has to be done."""
    turn.tell("officer-toast-corrected")
    due = turn.rooms.texts.day(turn.language, ticket.finish_due)
    text = turn.text("officer-done-corrected", number=ticket.number, after=after, due=due)
    more = tap(turn.label("officer-button-correct-more"), ticket)
    await put(turn, ticket, text, ((more,),), anew=anew)


async def _offer(turn: OfficerTurn, ticket: Ticket, *, anew: bool) -> None:
    """Show what it is now, with a button for whatever this officer may put right."""
    turn.handling.check(ticket, Action.DESCRIBE)
    rooms, language = turn.rooms, turn.language
    decided = handling_class(rooms.city, ticket.kind, ticket.category, ticket.handling)
    text = turn.text(
        "officer-choose-correction",
        number=ticket.number,
        title=ticket.title or turn.label("officer-untitled"),
        place=place_phrase(rooms, language, ticket.place),
        category=category_phrase(rooms, language, ticket.category),
        kind=turn.label(f"kind-{ticket.kind}"),
        handling=turn.label(f"handling-{decided}"),
        due=rooms.texts.day(language, ticket.finish_due),
    )
    buttons = [
        tap(turn.label("officer-button-title"), ticket, "title"),
        tap(turn.label("officer-button-place"), ticket, "place"),
    ]
    if any(reaches(post, Action.CORRECT, ticket) for post in turn.officer.posts):
        category = turn.label("officer-button-category")
        buttons += [
            button(category, OfficerTap.CATEGORIES, ticket.number),
            tap(turn.label("officer-button-kind"), ticket, "kind"),
            tap(turn.label("officer-button-handling"), ticket, "handling"),
        ]
    await put(turn, ticket, text, in_rows(buttons, 2), anew=anew)


async def _offer_kinds(turn: OfficerTurn, ticket: Ticket) -> None:
    turn.handling.check(ticket, Action.CORRECT)
    rows: Rows = tuple(
        (tap(turn.label(f"kind-{kind}"), ticket, "kind", kind),)
        for kind in turn.rooms.city.kinds
        if kind != ticket.kind
    )
    kind = turn.label(f"kind-{ticket.kind}")
    text = turn.text("officer-choose-kind", number=ticket.number, kind=kind)
    await put(turn, ticket, text, (*rows, _back(turn, ticket)))


async def _offer_classes(turn: OfficerTurn, ticket: Ticket) -> None:
    turn.handling.check(ticket, Action.CORRECT)
    city = turn.rooms.city
    decided = handling_class(city, ticket.kind, ticket.category, ticket.handling)
    rows: Rows = tuple(
        (
            tap(
                turn.label(
                    "officer-button-class",
                    handling=turn.label(f"handling-{one}"),
                    days=city.limits.handling_days[one],
                ),
                ticket,
                "handling",
                one,
            ),
        )
        for one in HANDLING_CLASSES
        if one != decided
    )
    now = turn.label(f"handling-{decided}")
    text = turn.text("officer-choose-handling", number=ticket.number, handling=now)
    await put(turn, ticket, text, (*rows, _back(turn, ticket)))


def _back(turn: OfficerTurn, ticket: Ticket) -> tuple[Button, ...]:
    return (tap(turn.label("officer-page-before"), ticket),)
