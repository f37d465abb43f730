"""Each bot knows the commands of the other one, to explain them."""

from handlers.citizen.commands import ALIASES, MENU, OFFICERS_COMMANDS
from handlers.officer.commands import COMMANDS
from handlers.officer.people.guidance import CITIZENS_COMMANDS

CITIZENS = {*MENU, *ALIASES.values()}
OFFICERS = {name for command in COMMANDS for name in (command.name, command.alias)}


def test_the_citizens_bot_knows_all_of_the_officers():
    assert OFFICERS - CITIZENS == OFFICERS_COMMANDS


def test_the_officers_bot_knows_all_of_the_citizens():
    assert set(CITIZENS_COMMANDS) == CITIZENS - OFFICERS
