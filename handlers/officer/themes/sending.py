"""Writing to all open tickets of a theme: words, a look at what would happen, and off."""

from handlers.callbacks import OfficerTap, button
from handlers.officer.turn import OfficerTurn
from handlers.officer.work.said import Said
from tickets.actions.officers.gathering import TO_ALL, Gathering

IMPOSSIBLE_SHOWN = 15
"""Tickets on which it is not possible, named before it is sent; all are named afterwards."""


async def ask_for_words(turn: OfficerTurn, theme: int, what: str, said: Said) -> None:
    """Words for all came: show how many tickets get them, and which cannot and why."""
    gathering = Gathering(turn.tx, turn.rooms.clock, turn.rooms.city, turn.officer)
    move = next(move for move in TO_ALL if move == what)
    drafted = await gathering.draft(theme, move, said.words, said.files)
    found = await gathering.open_tickets(theme)
    possible = {ticket.number for ticket in gathering.possible(found, move)}
    rest = [t for t in found if t.number not in possible and turn.may_show(t)]
    lines = [
        turn.text(
            "officer-theme-preview",
            count=len(possible),
            move=turn.label(f"move-{move}"),
            theme=(await turn.tx.themes.get(theme)).name,
        ),
        turn.text("officer-theme-words", words=drafted.text),
    ]
    if drafted.evidence:
        lines.append(turn.text("officer-done-proposed-files", count=len(drafted.evidence)))
    if rest:
        lines.append(turn.text("officer-theme-impossible", count=len(rest)))
    lines += [
        turn.text(
            "officer-theme-impossible-line",
            number=ticket.number,
            why=turn.label(f"theme-refused-{ticket.status}"),
        )
        for ticket in rest[:IMPOSSIBLE_SHOWN]
    ]
    send = button(turn.label("officer-button-theme-send"), OfficerTap.THEME_SEND, drafted.id)
    await turn.say("\n".join(lines), buttons=((send,),), slot=_slot(drafted.id))


async def send_off(turn: OfficerTurn, answer: int) -> None:
    """The look at it was enough: send it to all."""
    gathering = Gathering(turn.tx, turn.rooms.clock, turn.rooms.city, turn.officer)
    sent = await gathering.send(answer)
    turn.tell("officer-theme-sending")
    text = turn.text("officer-theme-sent", count=len(sent.numbers))
    await turn.say(text, slot=_slot(answer), anew=False)


def _slot(answer: int) -> str:
    return f"theme-answer:{answer}"
