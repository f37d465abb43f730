"""What goes into a report for somebody else: a command, words, files, pins, forwarded messages."""

from dataclasses import replace

from telegram import Message, Update

from handlers.officer.entries import memory
from handlers.officer.entries.memory import Entry
from handlers.officer.entries.panel import person_phrase, show
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.memory import awaited, stop_waiting
from handlers.officer.work.said import Said, listen
from handlers.texts import Html
from tickets.actions.reporters.entering import Entering
from tickets.city import Point, areas_meant, locate
from tickets.permissions import PERMISSIONS, Action, require
from tickets.report import Step, placed, with_evidence
from tickets.ticket import Place


def enters(turn: OfficerTurn) -> bool:
    """Whether this officer may enter reports for others, here."""
    return not turn.group and any(
        Action.ENTER in PERMISSIONS[post.role] for post in turn.officer.posts
    )


def entering(turn: OfficerTurn) -> Entering:
    """What this officer can do for others in this transaction."""
    return Entering(turn.tx, turn.rooms.clock, turn.rooms.city, turn.officer)


async def on_command(update: Update, context: OfficerContext) -> None:
    """/atasnama, with the first words and files or without; one that was begun goes on."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.ENTER)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    stop_waiting(turn.conversation)
    said, now = await listen(turn, message), turn.rooms.clock.now()
    entry = memory.entry_in(turn.conversation, now)
    if entry is None or not entry.confirmed:
        await _take(turn, memory.begun(turn.rooms.city, now), said)
    elif said.words or said.files:
        await show(turn, entry, note=turn.text("entry-unfinished"))
    else:
        await show(turn, entry)


async def drop(turn: OfficerTurn) -> bool:
    """Let go of the report that is being put together, and of for whom it was; says whether there
    was one."""
    entry = memory.entry_in(turn.conversation, turn.rooms.clock.now())
    if entry is not None and entry.person is not None:
        await entering(turn).forget(entry.person)
    return memory.forget(turn.conversation)


async def heard(turn: OfficerTurn, message: Message, said: Said) -> bool:
    """Take a message as a piece of the report that is being put together, or ask whether a
    forwarded one shall become a report. What the bot asked for last goes before."""
    now, forwarded = turn.rooms.clock.now(), message.forward_origin is not None
    about_ticket = said.to is not None and said.to.about is not None
    if not enters(turn) or about_ticket or awaited(turn.conversation, now) is not None:
        return False
    entry = memory.entry_in(turn.conversation, now)
    if entry is not None and not memory.listens(entry, now) and not forwarded:
        return False
    if entry is None or (not entry.confirmed and not memory.listens(entry, now)):
        if not forwarded:
            return False
        entry = memory.begun(turn.rooms.city, now, confirmed=False)
    elif not entry.confirmed and not forwarded and not _same_album(entry, said):
        return False
    if said.point is not None:
        await _pinned(turn, entry, said.point, message)
    elif said.words or said.files:
        await _take(turn, entry, said)
    else:
        return False
    return True


async def _take(turn: OfficerTurn, entry: Entry, said: Said) -> None:
    """Put words and files where they belong."""
    # Pieces of an album and a heap of forwarded messages change one panel instead of making many.
    more = _same_album(entry, said) or (not entry.confirmed and bool(entry.words or entry.album))
    note = Html()
    for file in said.files:
        entry = replace(entry, draft=with_evidence(entry.draft, file, None))
    if said.words:
        entry, note = await _with_words(turn, entry, said.words)
    entry = replace(entry, album=said.album)
    await show(turn, entry, anew=not more, note=note)


async def _with_words(turn: OfficerTurn, entry: Entry, words: str) -> tuple[Entry, Html]:
    missing_place = entry.draft.next_step is Step.LOCATION and not entry.areas
    match entry.expects or ("place" if entry.confirmed and missing_place else ""):
        case "place":
            return _placed(turn, entry, words), Html()
        case "person":
            person = await entering(turn).person(words, entry.person)
            note = turn.text("entry-noted-person", person=person_phrase(person))
            return replace(entry, person=person.id, expects=""), note
        case "description":
            return replace(entry.told(words), expects=""), Html()
        case _:
            return entry.told(f"{entry.words}\n{words}".strip()), Html()


def _placed(turn: OfficerTurn, entry: Entry, text: str) -> Entry:
    """The place in words; its area is asked for where it may be one of several."""
    city, words = turn.rooms.city, " ".join(text.split())
    areas, sure = areas_meant(city, words)
    place = Place(words=words, area=areas[0].code if sure else None)
    draft = placed(entry.draft, city, place)
    codes = () if sure else tuple(area.code for area in areas)
    return replace(entry, draft=draft, areas=codes, expects="")


async def _pinned(turn: OfficerTurn, entry: Entry, point: Point, message: Message) -> None:
    city = turn.rooms.city
    found = locate(city, point)
    called = message.venue.title if message.venue else None
    known = entry.draft.place.words if entry.draft.place else None
    place = Place(
        point=point,
        area=found.area.code if found.area else None,
        words=called or known,
        approximate=found.approximate,
    )
    entry = replace(entry, draft=placed(entry.draft, city, place), areas=(), expects="")
    note = turn.text("entry-outside", city=city.name) if found.outside else Html()
    await show(turn, entry, note=note)


def _same_album(entry: Entry, said: Said) -> bool:
    return said.album is not None and entry.album == said.album
