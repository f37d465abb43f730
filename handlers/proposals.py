"""An answer that waits for a superior's consent, as it is put before them."""

from handlers.callbacks import OfficerTap, button
from handlers.phrases import who
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.actions.officers.proposals import Proposal
from tickets.ports.delivery import Rows
from tickets.ticket import Ticket


def proposal_slot(number: str) -> str:
    """The place of a ticket's proposed answer in whatever chat it stands."""
    return f"proposal:{number}"


def proposal_shown(
    rooms: Rooms, language: str, ticket: Ticket, proposal: Proposal, message: str = "proposal"
) -> tuple[Html, Rows]:
    """Who proposes what, and the buttons to decide on it.

    Args:
        message: the sentence above the words.
    """
    texts, number = rooms.texts, ticket.number
    lines = [
        texts.get(
            language,
            message,
            number=number,
            who=who(rooms, language, proposal.author),
            move=texts.label(language, f"move-{proposal.move}"),
            since=texts.moment(language, proposal.at),
        )
    ]
    if proposal.text:
        lines.append(texts.get(language, "proposal-words", words=proposal.text))
    if proposal.evidence:
        lines.append(texts.get(language, "proposal-files", count=len(proposal.evidence)))

    def labelled(name: str, verb: OfficerTap, *more: int) -> Rows:
        return ((button(texts.label(language, f"proposal-button-{name}"), verb, number, *more),),)

    place = proposal.place
    return Html("\n".join(lines)), (
        *labelled("approve", OfficerTap.APPROVE, place),
        *labelled("return", OfficerTap.SEND_BACK, place),
        *labelled("amend", OfficerTap.AMEND, place),
        (button(texts.label(language, "action-view"), OfficerTap.VIEW, number),),
    )
