"""Messages with files: photos, videos, voice, documents and so on, singly or as an album."""

from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.compose import may_send, read_caption, read_reply, read_thread, send, written
from playground.botapi.errors import bad_request
from playground.botapi.uploads import media_from
from playground.life.posting import post
from playground.world.messages import Content

Json = dict[str, Any]

ALBUM_LEAST, ALBUM_MOST = 2, 10
ALBUM_ALONE = ("document", "audio")


def _send_file(call: Call, kind: str) -> Json:
    chat = call.chat(sending=True)
    text, entities = read_caption(call)
    media = media_from(call, kind, call[kind], call.given)
    return send(call, Content(text, entities, media, fields=_shown(call.given)), chat=chat)


def _shown(given: Json) -> Json:
    fields = {}
    if given.get("has_spoiler"):
        fields["has_media_spoiler"] = True
    if given.get("show_caption_above_media"):
        fields["show_caption_above_media"] = True
    return fields


@method("sendPhoto")
def send_photo(call: Call) -> Json:
    return _send_file(call, "photo")


@method("sendVideo")
def send_video(call: Call) -> Json:
    return _send_file(call, "video")


@method("sendAnimation")
def send_animation(call: Call) -> Json:
    return _send_file(call, "animation")


@method("sendAudio")
def send_audio(call: Call) -> Json:
    return _send_file(call, "audio")


@method("sendVoice")
def send_voice(call: Call) -> Json:
    return _send_file(call, "voice")


@method("sendDocument")
def send_document(call: Call) -> Json:
    return _send_file(call, "document")


@method("sendVideoNote")
def send_video_note(call: Call) -> Json:
    return _send_file(call, "video_note")


@method("sendSticker")
def send_sticker(call: Call) -> Json:
    return _send_file(call, "sticker")


@method("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    """Sends an album; its parts are messages of their own that share `media_group_id`."""
    chat = call.chat(sending=True)
    items: list[Json] = call["media"]
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > ALBUM_MOST:
        raise bad_request("too many messages to send as an album")
    if len(items) < ALBUM_LEAST:
        raise bad_request(f"too few messages to send as an album; {ALBUM_LEAST} are needed")
    kinds = {item["type"] for item in items}
    for alone in ALBUM_ALONE:
        if alone in kinds and len(kinds) > 1:
            raise bad_request(f"{alone} can't be mixed with other media types")
    contents = []
    for item in items:
        text, entities = read_caption(call, item)
        media = media_from(call, item["type"], item["media"], item)
        contents.append(Content(text, entities, media, fields=_shown(item)))
    thread, reply_to = read_thread(call, chat), read_reply(call, chat)
    for content in contents:
        may_send(call, chat, content)
    call.gateway.rates.spend(call.bot.id, chat.id_for(call.bot), len(contents))
    album = call.town.digits(17)
    sent = [
        post(
            call.town,
            chat,
            call.bot,
            content,
            thread=thread,
            reply_to=reply_to,
            album=album,
            protected=call.get("protect_content", False),
        )
        for content in contents
    ]
    return [written(call, message) for message in sent]
