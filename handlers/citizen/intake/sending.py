"""Sending the report: once, however often it is tapped."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.following.hushing import what_comes
from handlers.citizen.intake.drafting import current, keep
from handlers.citizen.intake.erasing import erase_button
from handlers.citizen.intake.review import as_seen
from handlers.citizen.person.consenting import note_consent
from handlers.citizen.person.registering import offer_contact
from handlers.phrases import unit_name
from tickets.actions.reporters.filing import file_report
from tickets.errors import InvalidInput
from tickets.report import Draft, registration_missing, with_privacy
from tickets.ticket import Ticket


def register(router: Router) -> None:
    """The one button that makes a ticket."""
    router.callback_query.register(send, Chosen("send"))
    router.callback_query.register(send_as, Chosen("send-as"))


async def send(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """File the report and say its number."""
    draft = current(turn)
    if value != draft.id:
        raise InvalidInput("tap-unknown")
    await _file(turn, draft)


async def send_as(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """Choose the privacy and file the report with one tap."""
    await _file(turn, with_privacy(current(turn), turn.rooms.city, value))


async def _file(turn: CitizenTurn, draft: Draft) -> None:
    rooms = turn.rooms
    if registration_missing(draft, rooms.city, turn.citizen):
        await keep(turn, draft)
        await offer_contact(turn, "contact-needed")
        return
    turn.memory.pace.files(rooms.clock.now(), rooms.city)
    ticket, _ = await file_report(turn.tx, rooms.clock, rooms.city, turn.citizen, draft)
    await turn.ask(turn.text("sent-report", report=await as_seen(turn, draft)), [])
    began = turn.memory.began
    await note_consent(turn)
    turn.memory.pass_on(turn.memory.words, ticket.number)
    turn.memory.forget_draft()
    if turn.memory.album is not None:
        turn.memory.album_about = ticket.number
    await turn.go(None)
    await confirm(turn, ticket, began)


async def confirm(turn: CitizenTurn, ticket: Ticket, began: int) -> None:
    """The number, who has it now, and until when an answer is due."""
    texts, language = turn.rooms.texts, turn.language
    due, finish = ticket.due or ticket.finish_due, ticket.finish_due
    rows = [(button(turn.label("button-show-report"), CitizenTap.SHOW, ticket.number),)]
    if ticket.sensitive:
        rows.append((erase_button(turn, began),))
    await turn.say(
        turn.text(
            "filed-direct" if ticket.unit else "filed",
            number=ticket.number,
            unit=unit_name(turn.rooms, ticket.unit),
            due=texts.day(language, due),
            answer=texts.day(language, ticket.answer_due or finish),
            finish=texts.day(language, finish),
            comes=what_comes(turn, ticket),
        ),
        buttons=tuple(rows),
        about=ticket.number,
    )
