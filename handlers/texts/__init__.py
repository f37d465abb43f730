"""What people read: Fluent files per language, rendered as HTML for Telegram with all arguments
escaped, so that nothing a person wrote can become markup."""

import html
from collections.abc import Mapping
from datetime import date, datetime
from importlib.resources import files

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from tickets.city import City

LANGUAGES = {"id": "Bahasa Indonesia", "en": "English", "bjn": "Bahasa Banjar"}
"""Languages that have a text file, by the name that their speakers call them."""
_BORROWED_LOCALES = {"bjn": "id"}
"""Banjarese writes dates as Indonesian does."""

LONGEST_ARGUMENT = 2_000
"""Fluent refuses arguments beyond 2,500 characters, and a description may have more; longer ones
are put in after the formatting."""


class Html(str):
    """Text that is markup already and shall not be escaped again."""

    __slots__ = ()


class MissingTextError(LookupError):
    """No language has the message, or an argument of it is missing: a defect of ours."""


class Texts:
    """All texts in all languages, with what the city's pack says instead.

    A language that lacks a message falls back to the city's own.
    """

    def __init__(self, city: City) -> None:
        self._city = city
        self.languages = tuple(code for code in city.languages if code in LANGUAGES)
        self._bundles = {code: _bundle(code, city.texts.get(code, {})) for code in self.languages}

    def language_for(self, code: str | None) -> str:
        """The language to speak with somebody whose phone says ``code`` ("en-GB", None)."""
        spoken = (code or "").split("-")[0].lower()
        return spoken if spoken in self._bundles else self._city.default_language

    def get(self, language: str, message: str, /, **arguments: str | int) -> Html:
        """A message as HTML. ``message`` may name an attribute: "step-kind.button".

        Raises:
            MissingTextError: there is no such message, or it lacks an argument.
        """
        bundle = self._bundles.get(language)
        if bundle is None or not bundle.has_message(message.split(".")[0]):
            bundle = self._bundles[self._city.default_language]
        identifier, _, attribute = message.partition(".")
        if not bundle.has_message(identifier):
            raise MissingTextError(message)
        found = bundle.get_message(identifier)
        pattern = found.attributes.get(attribute) if attribute else found.value
        if pattern is None:
            raise MissingTextError(message)
        values = _escaped(arguments)
        long = {
            f"\ue000{name}\ue001": value
            for name, value in values.items()
            if isinstance(value, str) and len(value) > LONGEST_ARGUMENT
        }
        values |= {mark[1:-1]: mark for mark in long}
        text, problems = bundle.format_pattern(pattern, values)
        if problems:
            raise MissingTextError(f"{message}: {problems[0]}")
        shown = str(text)
        for mark, value in long.items():
            shown = shown.replace(mark, value)
        return Html(shown)

    def label(self, language: str, message: str, /, **arguments: str | int) -> str:
        """The same as plain text, for buttons, toasts and command menus."""
        return html.unescape(self.get(language, message, **arguments))

    def day(self, language: str, moment: datetime) -> str:
        """A date in the city's zone: "Kamis, 26 November 2026"."""
        return self.calendar_day(language, moment.astimezone(self._city.timezone).date())

    def calendar_day(self, language: str, day: date) -> str:
        """A day of the calendar: "Kamis, 26 November 2026"."""
        return format_date(day, "EEEE, d MMMM y", locale=_locale(language))

    def month(self, language: str, moment: datetime) -> str:
        """A month in the city's zone: "November 2026"."""
        return self.calendar_month(language, moment.astimezone(self._city.timezone).date())

    def calendar_month(self, language: str, day: date) -> str:
        """The month of a day: "November 2026"."""
        return format_date(day, "MMMM y", locale=_locale(language))

    def short_day(self, language: str, day: date) -> str:
        """A day without its year: "26 Nov"."""
        return format_date(day, "d MMM", locale=_locale(language))

    def number(self, language: str, number: float) -> str:
        """A number as it is written: "12.000", "4,5"."""
        return format_decimal(number, format="#,##0.#", locale=_locale(language))

    def moment(self, language: str, moment: datetime) -> str:
        """A short date and time in the city's zone: "26 Nov 2026 14.30"."""
        local = moment.astimezone(self._city.timezone)
        return format_datetime(local, "d MMM y HH.mm", locale=_locale(language))


def _escaped(arguments: Mapping[str, str | int]) -> dict[str, str | int]:
    return {
        name: html.escape(value, quote=False)
        if isinstance(value, str) and not isinstance(value, Html)
        else value
        for name, value in arguments.items()
    }


def _bundle(language: str, overrides: Mapping[str, str]) -> FluentBundle:
    bundle = FluentBundle([_locale(language)], use_isolating=False)
    source = (files(__name__) / f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(source))
    for message, text in overrides.items():
        indented = text.strip().replace("\n", "\n    ")
        bundle.add_resource(FluentResource(f"{message} =\n    {indented}\n"), allow_overrides=True)
    return bundle


def _locale(language: str) -> str:
    return _BORROWED_LOCALES.get(language, language)
