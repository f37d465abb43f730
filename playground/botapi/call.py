"""One call of a method, how it finds its chats, and the register of the methods played."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from playground.botapi.errors import bad_request, forbidden
from playground.schema.checks import Upload
from playground.world.chats import Chat, Group, Member
from playground.world.messages import Message
from playground.world.people import Bot, Sender
from playground.world.town import Town

if TYPE_CHECKING:
    from playground.botapi.gateway import Gateway

Json = dict[str, Any]
Method = Callable[["Call"], Any]

M = TypeVar("M", bound=Callable[["Call"], Any])

METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[M], M]:
    """Registers a function as a method of the Bot API."""

    def register(function: M) -> M:
        METHODS[name] = function
        return function

    return register


@dataclass(eq=False, slots=True)
class Call:
    """A checked request of one bot."""

    town: Town
    gateway: "Gateway"
    bot: Bot
    name: str
    given: Json
    uploads: dict[str, Upload]

    def get(self, name: str, default: Any = None) -> Any:
        return self.given.get(name, default)

    def __getitem__(self, name: str) -> Any:
        return self.given[name]

    def chat(self, *, name: str = "chat_id", sending: bool = False, reading: bool = False) -> Chat:
        """The chat that is meant, if this bot may reach it; a plain group may be read afterwards.

        Raises:
            ApiError: it does not exist for this bot, or the bot was blocked or removed.
        """
        wanted = self.given[name]
        if isinstance(wanted, str) and not wanted.lstrip("-").isdigit():
            raise bad_request("chat not found")
        number = int(wanted)
        if number < 0:
            return self._group(number, reading)
        if number == self.bot.id or number in self.town.bots:
            raise forbidden("bot can't send messages to bots")
        person = self.town.people.get(number)
        chat = self.town.private.get((self.bot.id, number)) if person else None
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        if sending and chat.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def _group(self, number: int, reading: bool) -> Group:
        group = self.town.groups.get(number)
        if group is None or self.bot.id not in group.members:
            raise bad_request("chat not found")
        if reading and group.type == "group":
            return group
        if group.moved_to is not None:
            raise bad_request(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=group.moved_to
            )
        member = group.member(self.bot)
        if member.status == "kicked":
            raise forbidden(f"bot was kicked from the {group.type} chat")
        if member.status == "left":
            raise forbidden(f"bot is not a member of the {group.type} chat")
        return group

    def message(self, chat: Chat, what: str, *, name: str = "message_id") -> Message:
        """A message of the chat; `what` fills "message to … not found"."""
        message = chat.messages.get(self.given[name])
        if message is None:
            raise bad_request(f"{what} not found")
        return message

    def need(self, chat: Chat, right: str, refused: str = "not enough rights") -> Member | None:
        """Makes sure that the bot has an administrator's right in a group."""
        if not isinstance(chat, Group):
            return None
        member = chat.member(self.bot)
        if not member.may(right):
            raise bad_request(refused)
        return member

    def user(self, name: str = "user_id") -> Sender:
        """The person or bot that is meant."""
        number = self.given[name]
        if number in self.town.people:
            return self.town.people[number]
        if number in self.town.bots:
            return self.town.bots[number]
        raise bad_request("user not found" if number > 0 else "invalid user_id specified")
