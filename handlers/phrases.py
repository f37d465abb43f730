"""Parts of tickets in words, the same on both sides: place, category, unit, member, duration."""

from datetime import timedelta

from handlers.texts import Html
from handlers.turn import Rooms
from tickets.actions.staff.parts import names_of
from tickets.events import TicketEscalated
from tickets.people import Actor, Member, Post, Role
from tickets.ticket import Occasion, Place, Span

HOURS_UP_TO = 48
"""Longer times are told in days."""


def category_phrase(rooms: Rooms, language: str, code: str) -> str:
    """ "Jalan › Lubang"; the bare code where the pack no longer has it."""
    category = rooms.city.find_category(code)
    if category is None:
        return code
    parent = rooms.city.find_category(category.parent) if category.parent else None
    name = category.name(language)
    return f"{parent.name(language)} › {name}" if parent else name


def place_phrase(rooms: Rooms, language: str, place: Place | None) -> str:
    """Words and area of a place, or its pin where neither is known. Plain text."""

    def say(message: str, **arguments: str) -> str:
        return rooms.texts.label(language, message, **arguments)

    if place is None:
        return say("place-unknown")
    area = rooms.city.find_area(place.area) if place.area else None
    named = area is not None and place.words and place.words.casefold() == area.name.casefold()
    parts = [place.words] if place.words and not named else []
    if area is not None:
        found = say("place-area", area=area.name, district=area.district)
        parts.append(say("place-approximate", place=found) if place.approximate else found)
    elif place.point is not None:
        latitude, longitude = f"{place.point.latitude:.5f}", f"{place.point.longitude:.5f}"
        parts.append(say("place-pin", latitude=latitude, longitude=longitude))
    return ", ".join(parts) or say("place-unknown")


def occasion_phrase(rooms: Rooms, language: str, occasion: Occasion | None) -> str:
    """When something happened, as exactly as it is known. Plain text."""
    if occasion is None:
        return rooms.texts.label(language, "occasion-unknown")
    match occasion.span:
        case Span.DAY:
            return rooms.texts.calendar_day(language, occasion.day)
        case Span.WEEK:
            last = occasion.day + timedelta(days=6)
            return rooms.texts.label(
                language,
                "occasion-week",
                first=rooms.texts.short_day(language, occasion.day),
                last=rooms.texts.short_day(language, last),
                year=str(last.year),
            )
        case Span.MONTH:
            return rooms.texts.calendar_month(language, occasion.day)
        case Span.YEAR:
            return str(occasion.day.year)


def happened_line(
    rooms: Rooms, language: str, happened: Occasion | None, message: str = "happened-line"
) -> Html:
    """When it happened, as a line to be put behind another; nothing where that is not known."""
    if happened is None:
        return Html()
    when = occasion_phrase(rooms, language, happened)
    return rooms.texts.get(language, message, when=when)


def unit_name(rooms: Rooms, code: str | None) -> str:
    """The unit's name; the desk's where there is none."""
    unit = rooms.city.find_unit(code or rooms.city.desk_unit)
    return unit.name if unit else code or ""


def who(rooms: Rooms, language: str, actor: Actor) -> str:
    """The role and unit somebody acted in; never the person."""
    role = "head" if actor.role is Role.LEADER and actor.unit else actor.role.value
    return rooms.texts.label(language, f"role-{role}", unit=unit_name(rooms, actor.unit))


def post_name(rooms: Rooms, language: str, post: Post) -> str:
    """Role and unit of a post, and the parts of the unit's work that it is for."""
    called = who(rooms, language, Actor(post.role, unit=post.unit))
    parts = [", ".join(names_of(rooms.city, part, language)) for part in post.only]
    if not parts:
        return called
    return rooms.texts.label(language, "post-only", post=called, parts="; ".join(sorted(parts)))


def duration_phrase(rooms: Rooms, language: str, time: timedelta | None) -> str:
    """A length of time in words that are exact enough to compare units."""
    if time is None:
        return rooms.texts.label(language, "officer-duration-none")
    hours = round(time.total_seconds() / 3600)
    if hours < HOURS_UP_TO:
        return rooms.texts.label(language, "officer-duration-hours", count=hours)
    return rooms.texts.label(language, "officer-duration-days", count=round(hours / 24))


def member_name(rooms: Rooms, language: str, member: Member) -> str:
    """What colleagues call a member. Never for citizens, nor for overseers."""
    return member.name or rooms.texts.label(language, "member-unnamed", number=str(member.id))


def why_escalated(rooms: Rooms, language: str, event: TicketEscalated) -> str:
    """Why leaders and overseers see a ticket, as the end of a sentence."""
    actor = who(rooms, language, event.actor)
    return rooms.texts.label(
        language, f"escalated-{event.cause}", count=event.count, who=actor, words=event.text
    )


def shortened(text: str, units: int) -> str:
    """The text, cut after so many UTF-16 units, which is what Telegram counts."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * units:
        return text
    return encoded[: 2 * units].decode("utf-16-le", errors="ignore").rstrip() + "…"
