"""The reports that one entered for others: the list, one of them, and speaking for its reporter."""

from telegram import Message, Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.news.entrants import ADD
from handlers.officer.entries.panel import person_phrase
from handlers.officer.entries.taps import offer_takeover
from handlers.officer.entries.telling import entering, enters
from handlers.officer.entries.telling import heard as heard_piece
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import PAGE, in_rows, page_in, turners
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.said import Said, command_words
from handlers.phrases import category_phrase, happened_line, place_phrase, shortened, unit_name
from handlers.texts import Html
from handlers.timeline import timeline
from tickets.people import Role
from tickets.permissions import PERMISSIONS, Action, require
from tickets.ports.delivery import Button, Reply, Rows
from tickets.ticket import Status, Ticket
from tickets.workflow import Move, moves

SLOT = "entries"
OBJECT = "own-object"
WORDS_SHOWN, LINES_SHOWN = 900, 8
"""UTF-16 units of a description, and the newest lines of a time line."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/titipan."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.ENTER)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    if command_words(message.text or message.caption or ""):
        await show_usage(turn, "titipan")
        return
    await show_list(turn, 0)


async def on_page_tap(update: Update, context: OfficerContext) -> None:
    """Another page of the list."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.ENTER)
    if turn.group:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await show_list(turn, page_in(read_tap(query.data).arguments[0]), anew=False)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """One of the reports: shown, or something done with it."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    typed, what, *_ = (*read_tap(query.data).arguments, "", "")
    number = turn.number_in(typed)
    if turn.group or number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    memory.stop_waiting(turn.conversation)
    await _do(turn, await entering(turn).view(number), what)


def only_enters(turn: OfficerTurn) -> bool:
    """Whether the only list this officer has is that of their own entries: an ambassador's."""
    rights = {right for post in turn.officer.posts for right in PERMISSIONS[post.role]}
    return enters(turn) and Action.QUEUE not in rights


async def show_list(turn: OfficerTurn, page: int, *, anew: bool = True) -> None:
    """A page of what one entered and nobody has taken over, newest first."""
    found = await turn.tx.tickets.entered_by(turn.officer.id, limit=PAGE, offset=page * PAGE)
    if not found.tickets and page > 0:
        await show_list(turn, 0, anew=anew)
        return
    pages = max(1, -(-found.total // PAGE))
    shown = [
        (place, ticket)
        for place, ticket in enumerate(found.tickets, page * PAGE + 1)
        if not ticket.sensitive
    ]
    head = "own-list-head" if shown else "own-list-empty"
    lines = [turn.text(head, total=found.total, page=page + 1, pages=pages)]
    lines += [
        turn.text(
            "own-list-line",
            place=place,
            number=ticket.number,
            status=turn.label(f"status-{ticket.status}"),
            category=category_phrase(turn.rooms, turn.language, ticket.category),
            where=place_phrase(turn.rooms, turn.language, ticket.place)[:60],
        )
        for place, ticket in shown
    ]
    openers = [button(str(place), OfficerTap.OWN, ticket.number) for place, ticket in shown]
    turning = turners(turn, page, pages, OfficerTap.ENTRIES)
    await turn.say("\n".join(lines), buttons=(*in_rows(openers, 4), *turning), slot=SLOT, anew=anew)


async def heard(turn: OfficerTurn, message: Message, said: Said) -> bool:
    """Take words and files that are meant for a report of somebody else, begun or sent."""
    if said.command or not enters(turn):
        return False
    meant = _meant(turn, said)
    if meant is None:
        return await heard_piece(turn, message, said)
    await _speak(turn, *meant, said)
    return True


def _meant(turn: OfficerTurn, said: Said) -> tuple[str, str] | None:
    """What to do with which ticket: by album, by the message replied to, by the last question.

    Somebody may be quicker than the note of which message went out under which id. Then the number
    in it tells, to those who have no other business with tickets than to speak for others.
    """
    album = memory.album_of(turn.conversation, said.album)
    if album is not None and album[0] in {ADD, OBJECT}:
        return ADD, album[1]
    if said.to is not None:
        ours = said.to.purpose in {ADD, OBJECT} and said.to.about is not None
        return (said.to.purpose, said.to.about or "") if ours else None
    awaited = memory.awaited(turn.conversation, turn.rooms.clock.now())
    if awaited is not None and awaited.verb in {ADD, OBJECT}:
        return awaited.verb, awaited.number
    if said.quoted is not None and only_enters(turn):
        return ADD, said.quoted
    return None


async def _speak(turn: OfficerTurn, verb: str, number: str, said: Said) -> None:
    """Say for the reporter what they would say themselves."""
    if not said.words and not said.files:
        await turn.say(turn.text("officer-no-words"))
        return
    following = await entering(turn).speaking(number)
    more = memory.album_of(turn.conversation, said.album) is not None
    if verb == OBJECT:
        await following.object(number, said.words, said.files)
    else:
        await following.add(number, said.words, said.files)
    memory.stop_waiting(turn.conversation)
    memory.begin_album(turn.conversation, said.album, verb, number)
    if not more:
        await turn.say(turn.text("own-done", number=number), about=number, purpose=ADD)


async def _do(turn: OfficerTurn, ticket: Ticket, what: str) -> None:
    match what:
        case "link":
            await offer_takeover(turn, ticket, await entering(turn).code(ticket.number))
        case "contact":
            person = await entering(turn).contact(ticket.number)
            shown = person_phrase(person) or turn.label("entry-nameless")
            await turn.say(turn.text("own-contact", number=ticket.number, person=shown))
        case "withdraw":
            sure = button(
                turn.label("own-button-withdraw-yes"), OfficerTap.OWN, ticket.number, "withdraw-yes"
            )
            await turn.say(turn.text("own-ask-withdraw", number=ticket.number), buttons=((sure,),))
        case "withdraw-yes":
            await (await entering(turn).speaking(ticket.number)).withdraw(ticket.number)
            await turn.say(turn.text("own-withdrawn", number=ticket.number))
        case "add" | "object":
            verb = OBJECT if what == "object" else ADD
            awaited = memory.Awaited(verb, ticket.number)
            memory.await_words(turn.conversation, awaited, turn.rooms.clock.now())
            await turn.say(
                turn.text(f"own-ask-{what}", number=ticket.number),
                keyboard=Reply.FORCE,
                about=ticket.number,
                purpose=verb,
            )
        case _:
            await _show(turn, ticket)


async def _show(turn: OfficerTurn, ticket: Ticket) -> None:
    """What the reporter would see; never what officers write among themselves."""
    history = await turn.tx.tickets.history(ticket.number)
    lines = list(timeline(turn.rooms, turn.language, history, staff=False))
    await turn.say(
        turn.text(
            "own-card",
            number=ticket.number,
            status=turn.label(f"status-{ticket.status}"),
            category=category_phrase(turn.rooms, turn.language, ticket.category),
            privacy=turn.label(f"privacy-{ticket.privacy}"),
            place=place_phrase(turn.rooms, turn.language, ticket.place),
            happened=happened_line(turn.rooms, turn.language, ticket.happened),
            unit=unit_name(turn.rooms, ticket.unit),
            words=shortened(ticket.description, WORDS_SHOWN),
            lines=Html("\n".join(lines[-LINES_SHOWN:])),
        ),
        buttons=_buttons(turn, ticket),
        evidence=ticket.evidence,
        about=ticket.number,
        purpose=ADD,
    )


def _buttons(turn: OfficerTurn, ticket: Ticket) -> Rows:
    possible = moves(ticket, Role.REPORTER)
    found: list[Button] = []

    def offer(message: str, what: str) -> None:
        found.append(button(turn.label(message), OfficerTap.OWN, ticket.number, what))

    if not ticket.status.ended:
        asked = ticket.status is Status.NEEDS_INFO
        offer("own-button-answer" if asked else "own-button-add", "add")
    if Move.OBJECT in possible:
        offer("own-button-object", "object")
    offer("own-button-link", "link")
    offer("own-button-contact", "contact")
    if Move.WITHDRAW in possible:
        offer("own-button-withdraw", "withdraw")
    return in_rows(found, 2)
