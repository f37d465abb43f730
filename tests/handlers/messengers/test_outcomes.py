"""What becomes of Telegram's and the network's refusals, with either messenger."""

import json
from typing import Any

import pytest

from tickets.ports.delivery import (
    Blocked,
    Bot,
    Button,
    Delivered,
    Message,
    Moved,
    Refused,
    Throttled,
    Unreachable,
)


async def test_a_429_is_handed_on(line):
    await line.town.fault("429", retry_after=17)
    assert await line.deliver("halo") == Throttled(17.0)


@pytest.mark.parametrize("kind", ["500", "502", "reset"])
async def test_trouble_on_the_way_is_unreachable_and_names_no_token(line, kind):
    await line.town.fault(kind)
    outcome = await line.deliver("halo")
    assert isinstance(outcome, Unreachable)
    assert line.token.partition(":")[2] not in outcome.reason
    await line.town.heal()
    assert isinstance(await line.deliver("halo"), Delivered)


async def test_an_answer_that_is_lost_is_unreachable_though_the_message_is_there(line):
    await line.town.fault("lost", count=1)
    assert isinstance(await line.deliver("halo"), Unreachable)
    assert (await line.phone.last())["text"] == "halo"


@pytest.mark.parametrize("bot", [Bot.CITIZEN], indirect=True)
async def test_an_answer_that_the_library_cannot_read_is_still_a_delivery(line, monkeypatch):
    def newer_than_the_library(text: str) -> Any:
        answer = json.loads(text)
        answer["result"]["chat"] = "something new"
        return answer

    monkeypatch.setattr(line.messenger._bot.session, "json_loads", newer_than_the_library)
    outcome = await line.deliver("halo")
    assert outcome == Delivered(((await line.phone.last())["message_id"],), {})


async def test_a_server_that_is_not_there_is_unreachable_and_names_no_token(line):
    await line.server.stop()
    outcome = await line.deliver("halo")
    assert isinstance(outcome, Unreachable)
    assert line.token.partition(":")[2] not in outcome.reason


async def test_who_blocked_the_bot_has_blocked_it(line):
    await line.phone.blocks()
    assert isinstance(await line.deliver("halo"), Blocked)


async def test_who_never_wrote_cannot_be_written_to(line):
    stranger = await line.town.person("Budi")
    assert isinstance(await line.deliver("halo", chat=stranger.id), Blocked)
    assert isinstance(await line.deliver("halo", chat=424242), Blocked)


async def test_a_group_that_put_the_bot_out_has_blocked_it(line):
    group = await line.group()
    me = line.server.town.bot_named("sahut_bot").id
    await line.town.call("DELETE", f"groups/{group}/members/{me}?by={line.phone.who.id}")
    assert isinstance(await line.deliver("halo", chat=group), Blocked)


async def test_a_group_that_became_a_supergroup_has_moved(line):
    group = await line.group()
    moved = await line.town.call("POST", f"groups/{group}/upgrade", json={})
    assert await line.deliver("halo", chat=group) == Moved(moved["id"])


@pytest.mark.parametrize(
    ("text", "buttons"),
    [("<b>tidak ditutup", ()), ("halo", ((Button("x", "y" * 65),),)), ("  ", ())],
)
async def test_what_telegram_will_never_take_is_refused(line, text, buttons):
    assert isinstance(await line.deliver(text, buttons=buttons), Refused)


async def test_nothing_at_all_is_refused(line):
    assert await line.deliver("") == Refused("there is nothing to send")


async def test_a_token_that_is_not_valid_is_the_operators_to_mend(line, connect, capsys):
    secret = "AAbbccddeeffgghhiijjkkllmmnnooppqqr"
    stranger = await connect(line.server.url, f"99999:{secret}")
    message = Message(bot=line.bot, chat=line.phone.who.id, text="halo")
    outcome = await stranger.deliver(message, (), None, None)
    assert outcome == Unreachable("the bot's token is refused")
    said = capsys.readouterr().out
    assert "token_refused" in said
    assert secret not in said
