"""Themes as messages: all of them, and one with its tickets."""

from handlers.callbacks import OfficerTap, button
from handlers.officer.lists.listing import PAGE, Listing, in_rows, turners
from handlers.officer.turn import OfficerTurn
from tickets.actions.officers.gathering import TO_ALL
from tickets.permissions import PERMISSIONS, Action
from tickets.ports import Among
from tickets.ports.delivery import Button, Rows
from tickets.themes import Theme
from tickets.ticket import Status
from tickets.workflow import Move

SLOT = "theme"
ADD, REMOVE, DROP = "add", "remove", "drop"
"""What can be done with a theme besides writing to all."""


def may(turn: OfficerTurn, right: Action | Move) -> bool:
    """Whether this officer has the right, in whatever role."""
    return any(right in PERMISSIONS[post.role] for post in turn.officer.posts)


async def known(turn: OfficerTurn) -> list[tuple[Theme, int]]:
    """The themes that concern those who read this chat, with how many tickets they may see there;
    an empty one is for who gathers."""
    held = await turn.tx.tickets.themes(turn.scope(Action.VIEW))
    gathers = may(turn, Action.GATHER)
    return [
        (theme, held.get(theme.id, 0))
        for theme in await turn.tx.themes.newest()
        if gathers or theme.id in held
    ]


async def show_all(turn: OfficerTurn, page: int, *, anew: bool = True) -> None:
    """All themes, a button for each."""
    themes = await known(turn)
    pages = max(1, -(-len(themes) // PAGE))
    page = min(page, pages - 1)
    rows: Rows = tuple(
        (button(f"{theme.name} ({count})", OfficerTap.THEME, theme.id, 0),)
        for theme, count in themes[page * PAGE : (page + 1) * PAGE]
    )
    head = turn.text("officer-themes-head", total=len(themes), page=page + 1, pages=pages)
    lines = [head, turn.text("officer-themes-how")] if may(turn, Action.GATHER) else [head]
    turning = turners(turn, page, pages, OfficerTap.THEMES)
    await turn.say("\n".join(lines), buttons=(*rows, *turning), slot=SLOT, anew=anew)


async def show_one(turn: OfficerTurn, theme: Theme, page: int, *, anew: bool = True) -> None:
    """One theme with a page of its tickets, as far as those who read the chat may see them."""
    found = await turn.tx.tickets.waiting(
        turn.scope(Action.VIEW),
        tuple(Status),
        limit=PAGE,
        offset=page * PAGE,
        among=Among(theme=theme.id),
    )
    if not found.tickets and page > 0:
        await show_one(turn, theme, 0, anew=anew)
        return
    listing = Listing(found, page, OfficerTap.THEME, (str(theme.id),))
    head = turn.text(
        "officer-theme-head" if found.total else "officer-theme-empty",
        theme=theme.name,
        total=found.total,
        page=page + 1,
        pages=listing.pages,
    )
    await turn.say(
        "\n".join([head, *listing.lines(turn)]),
        buttons=(*listing.buttons(turn), *_deeds(turn, theme, found.total)),
        slot=SLOT,
        anew=anew,
    )


def _deeds(turn: OfficerTurn, theme: Theme, total: int) -> Rows:
    """What this officer can do with the theme; in a group others may tap, and are refused."""

    def deed(what: str) -> Button:
        label = turn.label(f"officer-button-theme-{what}")
        return button(label, OfficerTap.THEME_DO, theme.id, what)

    buttons = [deed(move) for move in TO_ALL if total and may(turn, move)]
    if may(turn, Action.GATHER):
        buttons += [deed(ADD), deed(REMOVE if total else DROP)]
    back = button(turn.label("officer-button-themes"), OfficerTap.THEMES, 0)
    return (*in_rows(buttons, 2), (back,))
