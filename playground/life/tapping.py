"""A tap on an inline button, from the person's thumb to the bot's answer."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from playground.world import messages as writing
from playground.world.messages import Message
from playground.world.people import Bot, Person
from playground.world.town import Town
from playground.world.updates import TAP_LIFETIME

Json = dict[str, Any]


@dataclass(eq=False, slots=True)
class Tap:
    """A callback query; `answered` ends when the bot answers for the first time."""

    id: str
    bot: Bot
    person: Person
    message: Message
    data: str
    at: int
    answered: "asyncio.Future[Json]" = field(repr=False)

    def too_old(self, now: int) -> bool:
        return now - self.at > TAP_LIFETIME

    def answer(self, town: Town, given: Json) -> None:
        """Shows the bot's answer to who tapped."""
        if self.answered.done():
            return
        self.answered.set_result(given)
        shown = {
            "chat": self.message.chat.id_for(self.person),
            "message_id": self.message.id,
            "callback_query_id": self.id,
            **given,
        }
        town.feed.publish("answer", [self.person.id], lambda _: shown)


def tap(town: Town, person: Person, message: Message, data: str) -> Tap:
    """Sends a callback query to the bot that wrote the message."""
    bot = message.sender
    if not isinstance(bot, Bot):
        raise ValueError("only a bot's message has buttons to tap")
    future: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
    made = Tap(town.digits(19), bot, person, message, data, town.clock.timestamp(), future)
    town.taps[made.id] = made
    if len(town.taps) > 5000:
        for old in list(town.taps)[:1000]:
            del town.taps[old]
    payload = {
        "id": made.id,
        "from": person.user,
        "message": writing.for_bot(message, bot, town.files),
        "chat_instance": str(abs(hash((bot.id, message.chat.id_for(bot)))) % 10**18),
        "data": data,
    }
    town.queues[bot.id].add("callback_query", payload, f"user{person.id}")
    return made
