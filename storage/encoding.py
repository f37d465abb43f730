"""Events and messages as JSON, and back as what they were."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from tickets import corrections, events, staff_events
from tickets.events import Event
from tickets.ports.delivery import Message
from tickets.staff_events import StaffEvent

_MESSAGE = TypeAdapter(Message)

_EVENTS: dict[str, TypeAdapter[Event]] = {
    name: TypeAdapter(thing)
    for name, thing in (vars(events) | vars(corrections)).items()
    if isinstance(thing, type) and issubclass(thing, Event) and thing is not Event
}
_STAFF_EVENTS: dict[str, TypeAdapter[StaffEvent]] = {
    name: TypeAdapter(thing)
    for name, thing in vars(staff_events).items()
    if isinstance(thing, type) and issubclass(thing, StaffEvent)
}
"""By the name under which they are kept: a class that was used keeps its name, and a field that
is added later needs a default, or old histories could not be read any more."""

_OF_EVERY_EVENT = {"number", "at", "actor"}
_OF_EVERY_STAFF_EVENT = {"member", "at", "actor"}


def event_payload(event: Event) -> dict[str, Any]:
    """What an event's type adds to an Event, ready for JSON."""
    payload: dict[str, Any] = _EVENTS[type(event).__name__].dump_python(
        event, mode="json", exclude=_OF_EVERY_EVENT
    )
    return payload


def staff_event_payload(event: StaffEvent) -> dict[str, Any]:
    """What an event's type adds to a StaffEvent, ready for JSON."""
    payload: dict[str, Any] = _STAFF_EVENTS[type(event).__name__].dump_python(
        event, mode="json", exclude=_OF_EVERY_STAFF_EVENT
    )
    return payload


def restored_event(type_name: str, fields: Mapping[str, Any]) -> Event:
    """The event of a type; the fields of its payload may be as JSON has them."""
    return _EVENTS[type_name].validate_python(fields)


def message_text(message: Message) -> str:
    """A message as JSON text."""
    return _MESSAGE.dump_json(message, exclude_defaults=True).decode()


def restored_message(text: str) -> Message:
    """The message of a JSON text."""
    return _MESSAGE.validate_json(text)
