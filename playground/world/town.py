"""The town: who and what there is, and where to find it."""

import random
import re
from datetime import UTC
from typing import Any

from playground.world.chats import Chat, Group, Member, PrivateChat
from playground.world.clock import Clock
from playground.world.feed import Feed
from playground.world.files import FileStore
from playground.world.people import Bot, Person, Sender
from playground.world.updates import UpdateQueue

Json = dict[str, Any]

FIRST_PERSON = 7_000_000_001  # beyond 32 bits, as real numbers may be
FIRST_GROUP = -4_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001
TOKEN = re.compile(r"(\d{3,12}):[A-Za-z0-9_-]{10,}")


class NotThere(LookupError):
    """Somebody or something is not in the town; the message says who."""


class Town:
    """Everything that is remembered; it knows no HTTP."""

    def __init__(self, seed: int = 0) -> None:
        self.random = random.Random(seed)
        self.feed = Feed()
        self.clock = Clock(self._clock_moved)
        self.bots: dict[int, Bot] = {}
        self.queues: dict[int, UpdateQueue] = {}
        self._tokens: dict[str, Bot] = {}
        self.empty()

    def empty(self) -> None:
        """Forgets everything but the bots."""
        self.people: dict[int, Person] = {}
        self.private: dict[tuple[int, int], PrivateChat] = {}
        self.groups: dict[int, Group] = {}
        self.files = FileStore()
        self.taps: dict[str, Any] = {}
        for queue in self.queues.values():
            queue.clear()
        self.feed.publish("reset", None, lambda _: {})

    def _clock_moved(self) -> None:
        now = self.clock.now()
        shown = {
            "now": int(now.timestamp()),
            "iso": now.astimezone(UTC).isoformat(timespec="seconds"),
        }
        self.feed.publish("clock", None, lambda _: shown)

    def digits(self, count: int) -> str:
        """A random number of so many digits, for identifiers that nobody should guess."""
        return str(self.random.randrange(10 ** (count - 1), 10**count))

    def add_bot(
        self,
        username: str,
        name: str | None = None,
        token: str | None = None,
        *,
        privacy: bool = True,
        private_topics: bool = False,
    ) -> Bot:
        """Registers a bot as BotFather would.

        Raises:
            ValueError: the token has not the form of one, or the name or number is taken.
        """
        username = username.removeprefix("@")
        if not re.fullmatch(r"[A-Za-z]\w{2,28}bot", username, re.IGNORECASE | re.ASCII):
            raise ValueError(
                f"{username!r} is no user name for a bot: "
                "5 to 32 letters, digits or _, ending in 'bot'"
            )
        if token is None:
            token = f"{self.digits(9)}:AA" + "".join(
                self.random.choices("abcdefghjkmnpqrstuvwxyz23456789", k=33)
            )
        match = TOKEN.fullmatch(token)
        if match is None:
            raise ValueError(
                "a bot's token looks like 123456:AAexample, with at least ten signs after the colon"
            )
        bot = Bot(int(match[1]), token, username, name or username, privacy, private_topics)
        if bot.id in self.bots or any(
            b.username.lower() == username.lower() for b in self.bots.values()
        ):
            raise ValueError(
                f"there is a bot with the number {bot.id} or the name {username} already"
            )
        self.bots[bot.id] = self._tokens[token] = bot
        first_update = self.random.randrange(100_000_000, 900_000_000)
        self.queues[bot.id] = UpdateQueue(first_update, self.clock.timestamp)
        self.feed.publish("bot", None, lambda _: {"shown": bot_card(self, bot)})
        return bot

    def add_person(
        self,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language: str = "id",
        phone: str | None = None,
    ) -> Person:
        """Somebody moves in.

        Raises:
            ValueError: the name is empty.
        """
        if not first_name.strip():
            raise ValueError("a person needs a first name")
        number = FIRST_PERSON + len(self.people)
        phone = phone or f"62812{number % 10_000_000:08d}"
        person = Person(number, first_name, last_name, username, language, phone)
        self.people[person.id] = person
        self.feed.publish("person", None, lambda _: {"shown": person_card(person)})
        return person

    def new_group(self, title: str, *, supergroup: bool, forum: bool) -> Group:
        """A group without members yet."""
        taken = len(self.groups)
        start = FIRST_SUPERGROUP if supergroup or forum else FIRST_GROUP
        group = Group(start - taken, title, supergroup=supergroup, forum=forum)
        self.groups[group.id] = group
        return group

    def bot_with(self, token: str) -> Bot | None:
        return self._tokens.get(token)

    def bot_named(self, name: str | int) -> Bot:
        """A bot by its number or user name.

        Raises:
            NotThere: there is none.
        """
        wanted = str(name).removeprefix("@").lower()
        for bot in self.bots.values():
            if wanted in (str(bot.id), bot.username.lower()):
                return bot
        raise NotThere(f"there is no bot {name}")

    def person(self, number: int) -> Person:
        """A person by number.

        Raises:
            NotThere: there is none.
        """
        if number not in self.people:
            raise NotThere(f"there is no person {number}")
        return self.people[number]

    def someone(self, who: int | str) -> Sender:
        """A person or bot by number, a bot also by user name."""
        if str(who).lstrip("@").isdigit() and int(who) in self.people:
            return self.people[int(who)]
        return self.bot_named(who)

    def group(self, number: int) -> Group:
        """A group by its number.

        Raises:
            NotThere: there is none.
        """
        if number not in self.groups:
            raise NotThere(f"there is no group {number}")
        return self.groups[number]

    def private_chat(self, bot: Bot, person: Person) -> PrivateChat:
        """The chat of the two, which is made when it is first asked for; that does not open it."""
        key = (bot.id, person.id)
        if key not in self.private:
            self.private[key] = PrivateChat(bot, person)
        return self.private[key]

    def chat_of(self, person: Person, named: str | int) -> Chat:
        """A chat as a person names it.

        Raises:
            NotThere: it does not exist, or the person is not in it.
        """
        text = str(named)
        if not text.lstrip("-").isdigit() or int(text) > 0:
            return self.private_chat(self.bot_named(text), person)
        group = self.groups.get(int(text))
        if group is None or not group.member(person).present:
            raise NotThere(f"{person.name} is in no group {named}")
        return group

    def chats_of(self, person: Person) -> list[Chat]:
        """All chats of a person, those with the newest messages first."""
        chats: list[Chat] = [self.private_chat(bot, person) for bot in self.bots.values()]
        chats += [
            g for g in self.groups.values() if g.member(person).present and g.moved_to is None
        ]

        def newest(chat: Chat) -> int:
            return max((m.date for m in reversed(list(chat.messages.values())[-3:])), default=0)

        return sorted(chats, key=newest, reverse=True)


def person_card(person: Person) -> Json:
    """A person, as the control interface shows one."""
    names = ("id", "first_name", "last_name", "username", "language", "phone", "name")
    return {name: getattr(person, name) for name in names}


def bot_card(town: Town, bot: Bot) -> Json:
    """A bot, as the control interface shows one, without what only the server knows."""
    return {
        "id": bot.id,
        "username": bot.username,
        "name": bot.name,
        "privacy": bot.privacy,
        "pending": len(town.queues[bot.id]),
    }


def group_card(group: Group) -> Json:
    """A group, as the control interface shows one."""
    return {
        "id": group.id,
        "type": group.type,
        "title": group.title,
        "forum": group.forum,
        "topics": topics_card(group),
        "members": [member_card(member) for member in group.members.values() if member.present],
    }


def topics_card(chat: Chat) -> list[Json]:
    """The topics of a chat."""
    return [
        {"thread": t.thread, "name": t.name, "closed": t.closed, "icon_color": t.icon_color}
        for t in chat.topics.values()
    ]


def member_card(member: Member) -> Json:
    who = member.who
    return {"id": who.id, "name": who.name, "bot": isinstance(who, Bot), "status": member.status}
