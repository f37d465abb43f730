"""Buttons of the message in which a report for somebody else is put together."""

from dataclasses import replace
from datetime import timedelta

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.entries import memory
from handlers.officer.entries.memory import Entry
from handlers.officer.entries.panel import SLOT, show
from handlers.officer.entries.telling import drop, entering
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.memory import stop_waiting
from handlers.phrases import unit_name
from tickets.permissions import Action, require
from tickets.ports.delivery import Bot
from tickets.report import categorised, of_kind, placed, privacies, with_privacy
from tickets.ticket import Place, Privacy, Ticket

_EXPECTED = ("description", "place", "person")


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A button of the panel; one of an earlier report does nothing any more."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.ENTER)
    key, what, value, *_ = (*read_tap(query.data).arguments, "", "", "")
    entry = memory.entry_in(turn.conversation, turn.rooms.clock.now())
    if entry is None or entry.key != key or turn.group:
        turn.tell("entry-toast-over", alert=True)
        return
    stop_waiting(turn.conversation)
    match what:
        case "send":
            await _send(turn, entry)
        case "drop":
            await drop(turn)
            await turn.say(turn.text("entry-dropped"), slot=SLOT, anew=False)
        case "menu" if _menu_known(turn, value):
            await show(turn, entry, anew=False, menu=value)
        case _:
            changed = _changed(turn, entry, what, value)
            if changed is None:
                turn.tell("officer-tap-unknown", alert=True)
            else:
                await show(turn, changed, anew=False)


def _changed(turn: OfficerTurn, entry: Entry, what: str, value: str) -> Entry | None:
    """The entry after a choice; None where the choice is not there (any more)."""
    city, draft = turn.rooms.city, entry.draft
    match what:
        case "confirm":
            return replace(entry, confirmed=True)
        case "back":
            return replace(entry, expects="")
        case "expect" if value in _EXPECTED:
            return replace(entry, expects=value, areas=())
        case "category":
            category = city.find_category(value)
            if category is None or city.children(value) or not category.suits(draft.kind):
                return None
            return replace(entry, draft=categorised(draft, city, value))
        case "area" if city.find_area(value) is not None:
            place = replace(draft.place or Place(), area=value)
            return replace(entry, draft=placed(draft, city, place), areas=())
        case "words":
            return replace(entry, areas=())
        case "nowhere":
            return replace(entry, draft=placed(draft, city, Place()), expects="", areas=())
        case "kind" if value in city.kinds:
            changed = of_kind(draft, city, value)
            if changed.privacy is None:
                changed = replace(changed, privacy=privacies(changed, city)[0])
            return replace(entry, draft=changed)
        case "privacy" if value in {privacy.value for privacy in privacies(draft, city)}:
            return replace(entry, draft=with_privacy(draft, city, Privacy(value)))
        case _:
            return None


def _menu_known(turn: OfficerTurn, value: str) -> bool:
    return value in {"kinds", "privacies", "categories"} or bool(turn.rooms.city.children(value))


async def _send(turn: OfficerTurn, entry: Entry) -> None:
    """File it, and show by which link and code the person can take it over."""
    ticket, code = await entering(turn).file(entry.draft, entry.person)
    memory.forget(turn.conversation)
    turn.tell("officer-toast-done", status=turn.label(f"status-{ticket.status}"))
    texts, due = turn.rooms.texts, ticket.due or ticket.finish_due
    await turn.say(
        turn.text(
            "entry-filed-protected" if ticket.sensitive else "entry-filed",
            number=ticket.number,
            unit=unit_name(turn.rooms, ticket.unit),
            due=texts.day(turn.language, due),
        ),
        slot=SLOT,
        anew=False,
    )
    await offer_takeover(turn, ticket, code)


async def offer_takeover(turn: OfficerTurn, ticket: Ticket, code: str) -> None:
    """The link and the QR code, to be handed to nobody but the person."""
    link = turn.rooms.start_link(Bot.CITIZEN, f"k-{code}")
    days = turn.rooms.city.limits.takeover_days
    until = turn.rooms.clock.now() + timedelta(days=days)
    label = turn.label("entry-button-own")
    await turn.say(
        turn.text(
            "entry-takeover",
            number=ticket.number,
            link=link,
            until=turn.rooms.texts.day(turn.language, until),
        ),
        buttons=() if ticket.sensitive else ((button(label, OfficerTap.OWN, ticket.number),),),
        qr=link,
    )
