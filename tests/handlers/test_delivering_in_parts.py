"""A delivery that takes several calls, and what is left when one of them fails."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.sending.delivering import AnswerUnread, Delivery, SentFile, Undelivered, Whereto
from handlers.sending.splitting import TEXT_AT_MOST
from tickets.ports.delivery import (
    Bot,
    Button,
    Delivered,
    Failure,
    File,
    Message,
    Partly,
    Refused,
    Throttled,
    Unreachable,
)
from tickets.ports.topics import TopicDeed, TopicState
from tickets.ticket import Medium

ONE, TWO, THREE = (letter * (TEXT_AT_MOST - 10) for letter in "abc")
BUTTONS = ((Button("Ambil", "take"),),)


class RecordingDelivery(Delivery):
    """Writes down what each call was given; answers the calls that it was told to as told."""

    bot = Bot.OFFICER

    def __init__(self, *answers: Failure | AnswerUnread | None) -> None:
        self.answers = list(answers)
        self.calls: list[str] = []
        self.buttons: list[bool] = []
        self.replies: list[int | None] = []

    async def send_text(self, to: Whereto, text: str, message: Message | None) -> int:
        """Record."""
        return self._call(to, text[:1], message)

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Record."""
        self._call(Whereto(chat, None, None, selective=False), f"-{len(messages)}", None)

    async def edit(self, message: Message, message_id: int) -> None:
        """Record."""
        self.calls.append("edit")

    async def send_picture(self, to: Whereto, picture: bytes, message: Message) -> int:
        """Record."""
        return self._call(to, "qr", message)

    async def send_file(self, to: Whereto, file: File, message: Message | None) -> SentFile:
        """Record."""
        return SentFile(self._call(to, str(file.evidence), message), f"id-{file.evidence}")

    async def send_album(self, to: Whereto, files: Sequence[File]) -> Sequence[SentFile]:
        """Record."""
        first = self._call(to, "+".join(str(file.evidence) for file in files), None)
        return [SentFile(first + n, f"id-{file.evidence}") for n, file in enumerate(files)]

    async def fetch(self, file_id: str) -> bytes:
        """Nothing is fetched here."""
        raise NotImplementedError

    async def open_topic(self, chat: int, title: str) -> int:
        """No topics here."""
        raise NotImplementedError

    async def change_topic(self, chat: int, thread: int, deed: TopicDeed, to: TopicState) -> None:
        """No topics here."""
        raise NotImplementedError

    def _call(self, to: Whereto, what: str, message: Message | None) -> int:
        self.calls.append(what)
        self.buttons.append(message is not None)
        self.replies.append(to.replies_to)
        if self.answers and (answer := self.answers.pop(0)) is not None:
            raise answer if isinstance(answer, AnswerUnread) else Undelivered(answer)
        return 100 + len(self.calls)


def text(*parts: str) -> Message:
    return Message(bot=Bot.OFFICER, chat=-5, text="\n".join(parts), buttons=BUTTONS, slot="s")


@pytest.mark.parametrize(("parts", "number"), [((ONE,), 1), ((ONE, TWO, THREE), 3), (("",), 0)])
def test_it_is_known_beforehand_how_many_messages_a_text_takes(parts, number):
    assert RecordingDelivery().parts(text(*parts)) == number


async def test_what_went_out_before_a_429_is_not_part_of_the_rest():
    bot = RecordingDelivery(None, Throttled(7))
    outcome = await bot.deliver(replace(text(ONE, TWO, THREE), replies_to="card"), (), None, 9)
    assert outcome == Partly((101,), {}, text(TWO, THREE), Throttled(7))
    assert bot.replies == [9, None]

    again = RecordingDelivery()
    assert await again.deliver(outcome.rest, (), None, None) == Delivered((101, 102), {})
    assert again.calls == ["b", "c"]
    assert again.buttons == [False, True]


async def test_a_first_call_that_fails_leaves_everything():
    assert await RecordingDelivery(Throttled(7)).deliver(text(ONE, TWO), (), None, None) == (
        Throttled(7)
    )


async def test_albums_that_went_out_do_not_go_out_again(tmp_path):
    media = {1: Medium.PHOTO, 2: Medium.DOCUMENT, 3: Medium.PHOTO}
    files = [File(n, medium, "image/jpeg", tmp_path, f"id-{n}") for n, medium in media.items()]
    message = replace(text(""), evidence=(1, 2, 3))
    outcome = await RecordingDelivery(None, Unreachable("reset")).deliver(
        message, files, None, None
    )
    assert outcome == Partly(
        (101, 102), {1: "id-1", 3: "id-3"}, replace(message, evidence=(2,)), Unreachable("reset")
    )


async def test_buttons_that_stand_under_the_text_do_not_come_again_with_its_files(tmp_path):
    file = File(1, Medium.PHOTO, "image/jpeg", tmp_path, "id-1")
    message = replace(text("a"), evidence=(1,))
    outcome = await RecordingDelivery(None, Throttled(1)).deliver(message, [file], None, None)
    assert outcome == Partly((101,), {}, replace(message, text="", buttons=()), Throttled(1))


async def test_an_answer_that_cannot_be_read_does_not_cost_the_parts_after_it():
    bot = RecordingDelivery(AnswerUnread((55,)))
    assert await bot.deliver(text(ONE, TWO), (), None, None) == Delivered((55, 102), {})


async def test_a_file_that_another_process_keeps_is_for_another_process(tmp_path):
    file = File(1, Medium.PHOTO, "image/jpeg", tmp_path / "not here", None)
    outcome = await RecordingDelivery().deliver(text("a"), [file], None, None)
    assert isinstance(outcome, Unreachable)
    assert outcome.ours


@pytest.mark.parametrize("here", [True, False])
async def test_an_id_that_telegram_forgot_is_made_up_for_by_the_bytes(tmp_path: Path, here: bool):
    path = tmp_path / "bytes"
    if here:
        path.write_bytes(b"x")
    file = File(1, Medium.PHOTO, "image/jpeg", path, "old")
    bot = RecordingDelivery(Refused("Bad Request: wrong file identifier"))
    outcome = await bot.deliver(text(""), [file], None, None)
    if here:
        assert outcome == Delivered((102,), {1: "id-1"})
    else:
        assert isinstance(outcome, Unreachable)
        assert outcome.ours
