"""Messages without files: texts, places, contacts, dice, and what a bot is doing meanwhile."""

from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.compose import read_text, read_thread, send
from playground.botapi.errors import bad_request
from playground.life.posting import act, draft
from playground.text import formatting
from playground.world.messages import Content

Json = dict[str, Any]

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    "record_audio", "upload_audio",
}  # fmt: skip
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
LIVE_FOREVER = 0x7FFFFFFF


@method("sendMessage")
def send_message(call: Call) -> Json:
    chat = call.chat(sending=True)
    text, entities = read_text(call)
    fields = {}
    if call.get("link_preview_options"):
        fields["link_preview_options"] = call["link_preview_options"]
    return send(call, Content(text, entities, fields=fields), chat=chat)


def location_fields(call: Call) -> Json:
    """A Location from a call's parameters, checked."""
    latitude, longitude = call["latitude"], call["longitude"]
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180:
        raise bad_request("invalid location specified")
    location: Json = {"latitude": latitude, "longitude": longitude}
    accuracy = call.get("horizontal_accuracy")
    if accuracy:
        location["horizontal_accuracy"] = min(max(accuracy, 0), 1500)
    heading = call.get("heading")
    if heading:
        if not 1 <= heading <= 360:
            raise bad_request("wrong live location heading specified")
        location["heading"] = heading
    period = call.get("live_period")
    if period:
        if not 60 <= period <= 86400 and period != LIVE_FOREVER:
            raise bad_request("wrong live location period specified")
        location["live_period"] = period
    return location


@method("sendLocation")
def send_location(call: Call) -> Json:
    chat = call.chat(sending=True)
    return send(call, Content(fields={"location": location_fields(call)}), chat=chat)


@method("sendVenue")
def send_venue(call: Call) -> Json:
    chat = call.chat(sending=True)
    location = location_fields(call)
    venue = {"location": location, "title": call["title"], "address": call["address"]}
    for name in ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type"):
        if call.get(name):
            venue[name] = call[name]
    return send(call, Content(fields={"location": location, "venue": venue}), chat=chat)


@method("sendContact")
def send_contact(call: Call) -> Json:
    chat = call.chat(sending=True)
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: call[name] for name in names if call.get(name)}
    owner = next(
        (p for p in call.town.people.values() if p.phone == contact["phone_number"].lstrip("+")),
        None,
    )
    if owner is not None:
        contact["user_id"] = owner.id
    return send(call, Content(fields={"contact": contact}), chat=chat)


@method("sendDice")
def send_dice(call: Call) -> Json:
    chat = call.chat(sending=True)
    emoji = call.get("emoji", "🎲")
    if emoji not in DICE:
        raise bad_request("wrong dice emoji specified")
    dice = {"emoji": emoji, "value": call.town.random.randint(1, DICE[emoji])}
    return send(call, Content(fields={"dice": dice}), chat=chat)


@method("sendChatAction")
def send_chat_action(call: Call) -> bool:
    chat = call.chat(sending=True)
    if call["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    act(call.town, chat, call.bot, call["action"], read_thread(call, chat))
    return True


@method("sendMessageDraft")
def send_message_draft(call: Call) -> bool:
    """Shows a message that is being written; nothing of it stays."""
    chat = call.chat(sending=True)
    try:
        text, entities = formatting.read(
            call.get("text", ""), call.get("parse_mode"), call.get("entities")
        )
    except formatting.BadText as bad:
        raise bad_request(str(bad)) from None
    shown = {
        "thread": read_thread(call, chat),
        "draft_id": call["draft_id"],
        "text": text,
        "entities": entities,
    }
    draft(call.town, chat, call.bot, shown)
    return True
