"""What buttons carry: a verb and arguments in at most 64 bytes. Never trusted when it returns."""

from enum import StrEnum
from typing import NamedTuple

from tickets.ports.delivery import Button

DATA_BYTES_AT_MOST = 64
"""Telegram's bound for callback_data."""


class CitizenTap(StrEnum):
    """Buttons under messages to citizens that stay valid after the dialogue has moved on.

    The arguments are a tracking number first, then what is named here.
    """

    SHOW = "show"
    RATE = "rate"  # 1 to 5
    COMMENT = "comment"
    CONFIRM = "confirm"
    FOLLOW = "follow"
    UNFOLLOW = "unfollow"
    OBJECT = "object"
    WITHDRAW = "withdraw"
    ADD = "add"
    MUTE = "mute"
    UNMUTE = "unmute"
    RESUME_NEWS = "news"  # no number
    CONTINUE_DRAFT = "continue"  # no number
    DROP_DRAFT = "drop"  # no number
    BEGIN = "begin"  # no number


class OfficerTap(StrEnum):
    """Buttons under cards besides the moves of tickets.workflow, whose values are verbs too."""

    VIEW = "view"
    TAKE = "take"
    RELEASE = "release"
    NOTE = "note"
    URGE = "urge"
    CALM = "calm"
    ESCALATE = "escalate"
    ENQUIRE = "enquire"
    INSTRUCT = "instruct"
    RESPOND = "respond"
    CONTACT = "contact"
    QUEUE = "queue"  # a filter, a page; no number
    SEARCH = "search"  # a page; no number
    STATISTICS = "statistics"  # a period, a unit; no number
    LEAGUE = "league"  # a period; no number
    EXPORT = "export"  # a form, a format, a period, a unit; or to stop; no number
    INVITE = "invite"  # a role, a unit or a page of units; no number
    REVOKE = "revoke"  # the beginning of an invitation's digest; no number
    STAFF = "staff"  # a unit, a page; no number
    MEMBER = "member"  # an id, what to do, a post, a successor; no number
    LEAVE = "leave"  # a day, a colleague's id; or nothing, to end it; no number
    CORRECT = "correct"  # what is to be put right, what it is instead
    CATEGORIES = "categories"  # a heading to open, none for the headings themselves
    CATEGORY = "category"  # the code of the right one
    PROPOSAL = "proposal"
    APPROVE = "approve"  # which proposal of the ticket, counted from 1; so the next three
    SEND_BACK = "sendback"
    AMEND = "amend"
    RECALL = "recall"
    TEMPLATES = "templates"  # a move or "-", a page of the texts to choose from
    TEMPLATE = "template"  # a move, the text's code; so the next two
    SEND = "send"  # and a mark of the words that were shown
    EDIT = "edit"
    ALL_TEMPLATES = "alltemplates"  # a page; no number
    PASS = "pass"  # a reply in a group by its message and its writer; so the next one
    KEEP = "keep"
    THEMES = "themes"  # a page; no number
    THEME = "theme"  # its id, a page; no number
    THEME_DO = "themedo"  # its id, what to do; no number
    THEME_SEND = "themesend"  # the id of an answer to all; no number
    THEME_OF = "themeof"  # a page of themes to choose from
    THEME_PUT = "themeput"  # a theme's id, or "-" to take it out
    THEME_FOUND = "themefound"  # a page of what was found, a page of themes; no number
    THEME_PUT_FOUND = "themeputfound"  # a page of what was found, a theme's id; no number
    UNITS = "units"  # a page of the units to choose from
    SHARE = "share"  # whether to show a page of the units, to add or to drop one; which
    UNDO = "undo"  # the version of the ticket after the move
    HELP = "help"  # a heading, none for the first page; no number
    LANGUAGE = "language"  # its code; no number
    STOP = "stop"  # a reason; none to be asked for one
    LIFT = "lift"
    ENTRY = "entry"  # the draft's id, what to do, its value; no number
    OWN = "own"  # what to do with a report that one entered for somebody
    ENTRIES = "entries"  # a page; no number


class Tap(NamedTuple):
    """What came back with a tapped button."""

    verb: str
    arguments: tuple[str, ...]


def button(label: str, verb: str, *arguments: str | int) -> Button:
    """A button that brings back the verb and its arguments."""
    data = ":".join([verb, *map(str, arguments)])
    if len(data.encode()) > DATA_BYTES_AT_MOST:
        raise ValueError(f"the button's data are too long for Telegram: {data!r}")
    return Button(label, data)


def read_tap(data: str | None) -> Tap:
    """What a button brought back; a forged one gives a verb that nobody knows."""
    verb, *arguments = (data or "").split(":")
    return Tap(verb, tuple(arguments))
