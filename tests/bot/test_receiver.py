"""Acknowledged means committed: updates, replays, trouble and defects in the receiver."""

import asyncio
import json
from collections.abc import Callable

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.receiver import Receiver
from bot.webhooks import SECRET_HEADER, path_of, webhook_app
from handlers.turn import ChannelError, Incoming, Turn
from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.ports import Conversation, Tx
from tickets.ports.delivery import Bot, Message

SECRET = "s" * 32


class EchoTurn(Turn):
    pass


class EchoChannel:
    """Says back what it is told; a text can be a defect, or wait for another one."""

    bot = Bot.CITIZEN

    def __init__(self, *batches: list[Incoming] | Exception) -> None:
        self.batches = list(batches)
        self.offsets: list[int | None] = []
        self.answered: list[int] = []
        self.drained = asyncio.Event()
        self.apologies = True
        self.answering = asyncio.Event()
        self.answering.set()
        self.waits: list[int] = []
        self.on_poll: Callable[[int], None] = lambda polls: None

    async def poll(self, offset: int | None, wait: int) -> list[Incoming]:
        self.offsets.append(offset)
        self.waits.append(wait)
        self.on_poll(len(self.offsets))
        if not self.batches and not wait:
            return []
        if not self.batches:
            self.drained.set()
            await asyncio.Event().wait()
        batch = self.batches[0]
        if isinstance(batch, Exception):
            self.batches.pop(0)
            raise batch
        if offset is not None and all(incoming.update_id < offset for incoming in batch):
            self.batches.pop(0)
            return await self.poll(offset, wait)
        return batch

    def read(self, body: bytes) -> Incoming:
        return incoming(**json.loads(body))

    async def handle(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> Turn:
        if incoming.update == "defect":
            raise ZeroDivisionError("secret text of the person")
        conversation.data["told"] = [*conversation.data.get("told", []), incoming.update]
        await say(tx, incoming.chat, incoming.update)
        return EchoTurn.__new__(EchoTurn)

    async def apologise(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> None:
        if not self.apologies:
            raise RuntimeError("no words")
        await say(tx, incoming.chat, "sorry")

    async def answer(self, incoming: Incoming, turn: Turn) -> None:
        await self.answering.wait()
        self.answered.append(incoming.update_id)

    async def open(self) -> None: ...

    async def introduce(self) -> None: ...

    async def close(self) -> None: ...

    async def use_webhook(self, url: str, secret: str) -> None: ...


async def say(tx: Tx, chat: int, text: str) -> None:
    await tx.outbox.put(Message(bot=Bot.CITIZEN, chat=chat, text=text))


def incoming(update_id: int, text: str, user: int = 7) -> Incoming:
    raw = json.dumps({"update_id": update_id, "text": text})
    return Incoming(update_id, chat=user, user=user, update=text, raw=raw)


@pytest.fixture
def unit_of_work() -> MemoryUnitOfWork:
    return MemoryUnitOfWork()


def receiver(channel: EchoChannel, unit_of_work: MemoryUnitOfWork) -> Receiver:
    return Receiver(channel, unit_of_work, FakeClock())


def said(unit_of_work: MemoryUnitOfWork) -> list[str]:
    return [message.text for message in unit_of_work.messages]


async def polled(channel: EchoChannel, unit_of_work: MemoryUnitOfWork) -> None:
    """Poll until the channel has nothing more."""
    receiving = receiver(channel, unit_of_work)
    task = asyncio.create_task(receiving.poll())
    drained = asyncio.create_task(channel.drained.wait())
    await asyncio.wait([task, drained], return_when=asyncio.FIRST_COMPLETED)
    drained.cancel()
    if not task.done():
        task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await receiving.finish()
    if not task.cancelled():
        task.result()


@pytest.fixture
def no_pauses(monkeypatch):
    monkeypatch.setattr("bot.receiver.FIRST_PAUSE", 0.0)
    monkeypatch.setattr("bot.receiver.LONGEST_PAUSE", 0.0)


async def test_the_offset_moves_behind_a_committed_batch(unit_of_work):
    channel = EchoChannel([incoming(11, "a"), incoming(12, "b")], [incoming(13, "c")])
    await polled(channel, unit_of_work)
    assert said(unit_of_work) == ["a", "b", "c"]
    assert channel.offsets[:2] == [None, 13]
    assert channel.answered == [11, 12, 13]


async def test_an_update_that_comes_again_changes_nothing(unit_of_work):
    again = receiver(EchoChannel(), unit_of_work)
    await again.work([incoming(1, "once")])
    await again.work([incoming(1, "once"), incoming(2, "twice")])
    assert said(unit_of_work) == ["once", "twice"]


async def test_an_older_update_that_was_overtaken_still_counts(unit_of_work):
    overtaken = receiver(EchoChannel(), unit_of_work)
    await overtaken.work([incoming(6, "tap")])
    await overtaken.work([incoming(5, "message")])
    assert said(unit_of_work) == ["tap", "message"]


async def test_nothing_is_acknowledged_while_the_database_is_away(unit_of_work, no_pauses):
    channel = EchoChannel([incoming(1, "a")])

    def back_at_the_third_call(polls: int) -> None:
        unit_of_work.available = polls >= 3

    channel.on_poll = back_at_the_third_call
    await polled(channel, unit_of_work)
    assert channel.offsets[:4] == [None, None, None, 2]
    assert said(unit_of_work) == ["a"]


async def test_what_waited_is_fetched_without_waiting_for_more(unit_of_work):
    channel = EchoChannel([incoming(1, "a")], [incoming(2, "b")])
    await polled(channel, unit_of_work)
    assert [bool(wait) for wait in channel.waits] == [False, False, False, False, False, True]


async def test_a_slow_answer_to_a_tap_holds_up_nobody(unit_of_work):
    channel = EchoChannel()
    channel.answering.clear()
    receiving = receiver(channel, unit_of_work)
    await receiving.work([incoming(1, "tap"), incoming(2, "after")])
    assert said(unit_of_work) == ["tap", "after"]
    assert channel.answered == []
    channel.answering.set()
    await receiving.finish()
    assert channel.answered == [1, 2]


async def test_a_defect_is_kept_and_told_and_the_rest_goes_on(unit_of_work):
    defective = receiver(EchoChannel(), unit_of_work)
    await defective.work([incoming(1, "defect"), incoming(2, "after"), incoming(3, "other", 8)])
    assert sorted(said(unit_of_work)) == ["after", "other", "sorry"]
    (bot, contents, trace), *more = unit_of_work.dead_letters
    assert (bot, json.loads(contents)["update_id"], more) == (Bot.CITIZEN, 1, [])
    assert "ZeroDivisionError" in trace
    await defective.work([incoming(1, "defect")])
    assert len(unit_of_work.dead_letters) == 1


async def test_a_failing_apology_keeps_the_letter_and_does_not_come_again(unit_of_work):
    channel = EchoChannel()
    channel.apologies = False
    speechless = receiver(channel, unit_of_work)
    await speechless.work([incoming(1, "defect")])
    await speechless.work([incoming(1, "defect")])
    assert len(unit_of_work.dead_letters) == 1


async def test_logs_hold_nothing_of_what_was_written(unit_of_work, capsys):
    await receiver(EchoChannel(), unit_of_work).work([incoming(1, "defect")])
    logged = capsys.readouterr()
    assert "handler_failed" in logged.out + logged.err
    assert "secret text" not in logged.out + logged.err


async def test_a_revoked_token_ends_the_polling(unit_of_work):
    channel = EchoChannel(ChannelError("the token is not valid", fatal=True))
    with pytest.raises(ChannelError, match="token"):
        await polled(channel, unit_of_work)


async def test_telegram_away_is_waited_for(unit_of_work, no_pauses):
    channel = EchoChannel(ChannelError("away"), [incoming(1, "back")])
    await polled(channel, unit_of_work)
    assert said(unit_of_work) == ["back"]


class TestWebhooks:
    @pytest.fixture
    async def client(self, unit_of_work):
        receivers = {Bot.CITIZEN: receiver(EchoChannel(), unit_of_work)}
        async with TestClient(TestServer(webhook_app(receivers, SECRET))) as client:
            yield client

    @staticmethod
    async def brings(client, body: object, secret: str = SECRET) -> int:
        answer = await client.post(path_of(Bot.CITIZEN), json=body, headers={SECRET_HEADER: secret})
        return int(answer.status)

    async def test_ok_means_committed(self, client, unit_of_work):
        assert await self.brings(client, {"update_id": 1, "text": "a"}) == 200
        assert said(unit_of_work) == ["a"]

    async def test_a_wrong_or_missing_secret_is_turned_away(self, client, unit_of_work):
        assert await self.brings(client, {"update_id": 1, "text": "a"}, "wrong") == 403
        assert (await client.post(path_of(Bot.CITIZEN), json={})).status == 403
        assert said(unit_of_work) == []

    async def test_the_database_away_asks_to_come_again(self, client, unit_of_work):
        unit_of_work.available = False
        assert await self.brings(client, {"update_id": 1, "text": "a"}) == 503
        unit_of_work.available = True
        assert await self.brings(client, {"update_id": 1, "text": "a"}) == 200
        assert said(unit_of_work) == ["a"]

    async def test_what_is_no_update_is_refused(self, client):
        answer = await client.post(
            path_of(Bot.CITIZEN), data=b"\xff", headers={SECRET_HEADER: SECRET}
        )
        assert answer.status == 400
