"""Finding tickets again: by a part of the number, words, a place, a category."""

from collections.abc import Sequence

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import PAGE, Listing, page_in
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from tickets.actions.officers.contacts import find_reporters, tickets_of
from tickets.permissions import PERMISSIONS, Action, require
from tickets.ports import Among, Page
from tickets.ports.delivery import Rows
from tickets.ticket import Status, Ticket

SLOT = "search"
LEAST = 3
"""Characters; fewer find everything."""
MOST = 100
"""Characters that are searched for; the rest of a longer text is left out."""
_KEPT = "search"
_REPORTER = {"pelapor", "reporter", "palapor"}
"""In front of a name or a phone: whose reports are wanted."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/cari WORDS."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.VIEW)
    words = " ".join(command_words(message.text or message.caption or "").split())[:MOST]
    first, _, person = words.partition(" ")
    if first.lower().rstrip(":") in _REPORTER:
        await _by_reporter(turn, person)
    elif not words:
        await show_usage(turn, "cari")
    elif len(words) < LEAST:
        await turn.say(turn.text("officer-search-short", least=LEAST))
    else:
        turn.conversation.data[_KEPT] = words
        await show(turn, words, 0)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """Another page of what this person searched for last in this chat."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.VIEW)
    words = turn.conversation.data.get(_KEPT)
    page = page_in(read_tap(query.data).arguments[0])
    if isinstance(words, list):
        await _show_of(turn, frozenset(words), page, anew=False)
    elif words is None:
        turn.tell("officer-search-over", alert=True)
    else:
        await show(turn, words, page, anew=False)


async def show(turn: OfficerTurn, words: str, page: int, *, anew: bool = True) -> None:
    """Show one page of what is found."""
    if not turn.readers:
        await turn.say(turn.text("officer-group-untied"))
        return
    found = await _page(turn, words, page)
    if not found.tickets and page > 0:
        await show(turn, words, 0, anew=anew)
        return
    listing = Listing(found, page, OfficerTap.SEARCH)
    head = turn.text(
        "officer-search-head" if found.total else "officer-search-nothing",
        words=words,
        total=found.total,
        page=page + 1,
        pages=listing.pages,
    )
    gather: Rows = ()
    if found.total and any(Action.GATHER in PERMISSIONS[post.role] for post in turn.readers):
        label = turn.label("officer-button-theme-found")
        gather = ((button(label, OfficerTap.THEME_FOUND, page, 0),),)
    await turn.say(
        "\n".join([head, *listing.lines(turn)]),
        buttons=(*listing.buttons(turn), *gather),
        slot=SLOT,
        anew=anew,
    )


async def _by_reporter(turn: OfficerTurn, person: str) -> None:
    """What somebody reported under their name. Who it was is remembered by a number only."""
    if turn.group:
        require(turn.officer, Action.FIND_REPORTER)
        await turn.say(turn.text("officer-only-private"))
        return
    reporters = await find_reporters(turn.tx, turn.officer, person)
    turn.conversation.data[_KEPT] = sorted(reporters)
    await _show_of(turn, reporters, 0)


async def _show_of(
    turn: OfficerTurn, reporters: frozenset[int], page: int, *, anew: bool = True
) -> None:
    if turn.group:
        turn.tell("officer-tap-unknown", alert=True)
        return
    tx, clock, member = turn.tx, turn.rooms.clock, turn.officer
    found = await tickets_of(tx, clock, member, reporters, limit=PAGE, offset=page * PAGE)
    listing = Listing(found, page, OfficerTap.SEARCH)
    head = turn.text(
        "officer-search-reporter" if found.total else "officer-search-no-reporter",
        total=found.total,
        page=page + 1,
        pages=listing.pages,
    )
    await turn.say(
        "\n".join([head, *listing.lines(turn)]),
        buttons=listing.buttons(turn),
        slot=SLOT,
        anew=anew,
    )


async def found_on(turn: OfficerTurn, page: int) -> Sequence[Ticket] | None:
    """A page of what this person searched for last in this chat; None where they did not."""
    words = turn.conversation.data.get(_KEPT)
    return (await _page(turn, words, page)).tickets if isinstance(words, str) else None


async def _page(turn: OfficerTurn, words: str, page: int) -> Page:
    return await turn.tx.tickets.waiting(
        turn.scope(Action.VIEW),
        tuple(Status),
        limit=PAGE,
        offset=page * PAGE,
        among=_among(turn, words),
    )


def _among(turn: OfficerTurn, words: str) -> Among:
    """What the words may mean: themselves, an area, a category with those below it."""
    city, wanted = turn.rooms.city, words.lower()
    areas = {
        area.code
        for area in city.areas
        if any(wanted in name.lower() for name in (area.name, area.district, *area.aliases))
    }
    named = {
        category.code
        for category in city.categories
        if any(wanted in name.lower() for name in category.names.values())
    }
    below = {category.code for category in city.categories if category.parent in named}
    return Among(words=words, areas=frozenset(areas), categories=frozenset(named | below))
