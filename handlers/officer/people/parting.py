"""Choosing the part of a unit's work that an invitation is for, by buttons."""

from collections.abc import Iterable

from handlers.callbacks import OfficerTap, button
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerTurn
from tickets.people import Role
from tickets.ports.delivery import Button

ALL = "-"
"""Stands for all of the unit's work in the data of a button."""
CHOSEN = "?"
"""Follows the part in the data of a button: only the days are missing."""
_AREAS, _CATEGORIES = ".areas", ".categories"
_LABEL_AT_MOST = 48


async def offer_parts(turn: OfficerTurn, unit: str, open_: str) -> None:
    """Everything or a part; the districts and headings; what belongs to one of them.

    Args:
        open_: what was opened; "" for the first question.
    """
    city, language = turn.rooms.city, turn.language

    def tap(label: str, part: str, *chosen: str) -> Button:
        data = (Role.LIAISON, unit, part, *chosen)
        return button(label[:_LABEL_AT_MOST], OfficerTap.INVITE, *data)

    def whole(label: str, code: str) -> Button:
        return tap(turn.label("officer-invite-part-whole", part=label), code, CHOSEN)

    handled = [c for c in city.categories if c.unit == unit]
    headings = list(dict.fromkeys(c.parent or c.code for c in handled))
    shown: Iterable[Button]
    below, heading = city.areas_of(open_), city.find_category(open_)
    if open_ == _AREAS:
        shown = [tap(name, code) for code, name in city.districts()]
    elif open_ == _CATEGORIES:
        shown = [tap(city.category(code).name(language), code) for code in headings]
    elif below:
        shown = [whole(below[0].district, open_), *(tap(a.name, a.code, CHOSEN) for a in below)]
    elif heading is not None:
        own = [c for c in city.children(open_) if c.unit == unit]
        name = heading.name(language)
        shown = [whole(name, open_), *(tap(c.name(language), c.code, CHOSEN) for c in own)]
    else:
        shown = [
            tap(turn.label("officer-invite-part-all"), ALL, CHOSEN),
            tap(turn.label("officer-invite-part-areas"), _AREAS),
            *([tap(turn.label("officer-invite-part-categories"), _CATEGORIES)] if handled else ()),
        ]
    rows = in_rows(list(shown), 2)
    if open_:
        rows = (*rows, (tap(turn.label("officer-page-before"), ""),))
    await turn.say(
        turn.text("officer-invite-part", unit=unit), buttons=rows, slot="invite", anew=False
    )
