"""A city from the text of its pack: the whole of it, or all that is wrong with it."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from tickets.city.answers import read_answers, read_templates
from tickets.city.geography import (
    read_abbreviations,
    read_areas,
    read_extent,
    read_links,
    read_neighbours,
    read_places,
)
from tickets.city.pack import (
    HANDLING_CLASSES,
    KINDS,
    LAPSED,
    ORDINARY_KINDS,
    REGISTRATION_RULES,
    STOP_DAYS_AT_MOST,
    City,
    Hours,
    Limits,
)
from tickets.city.reading import Findings, PackError, Table
from tickets.city.tree import read_categories, read_routes, read_units

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
USUAL_OFFICE_HOURS = {
    **dict.fromkeys(range(4), Hours(time(8), time(16))),
    4: Hours(time(8), time(16, 30)),
}


def parse_pack(
    text: str, shapes: Callable[[str], str] | None = None, *, file: str = "pack"
) -> City:
    """The city that a pack's TOML describes.

    Args:
        text: the pack.
        shapes: gives the text of a GeoJSON file that the pack names, by the path as it stands
            there; may raise OSError. Only called for packs that name one.
        file: what the pack is called in messages.

    Raises:
        PackError: with every problem found, each with its key and its remedy.
    """
    findings = Findings(file)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        findings.note("", f"This is not valid TOML: {error}. Mend that line and check again.")
        raise PackError(findings.problems) from error
    city = _read_city(Table(values, "", findings), shapes)
    findings.note_unread_keys()
    if findings.problems:
        raise PackError(findings.problems)
    return city


def _read_city(pack: Table, shapes: Callable[[str], str] | None) -> City:
    head = pack.table("city")
    languages, default_language = _read_languages(head)
    spoken = (default_language, *(x for x in languages if x != default_language))
    kinds = _read_kinds(head)
    hours = pack.table("hours")
    texts = _read_texts(pack.table("texts"), languages)
    units = read_units(pack)
    unit_codes = [unit.code for unit in units]
    categories = read_categories(pack, spoken, unit_codes, kinds, texts)
    areas = read_areas(pack, shapes)
    if "whistleblowing" in kinds and not any(c.suits("whistleblowing") for c in categories):
        head.note(
            "kinds",
            "There is no category for whistleblowing. Give the categories that it is about "
            'kinds = ["whistleblowing"], or leave this kind out.',
        )
    return City(
        name=head.text("name"),
        prefix=head.text(
            "prefix", pattern=r"[A-Z]{2,5}", described="two to five capital letters, such as BJM"
        ),
        region=head.text("region"),
        timezone=_read_timezone(head),
        languages=languages,
        default_language=default_language,
        office_hours=_read_office_hours(hours.table("office")),
        desk_unit=head.code("desk_unit", unit_codes, "a unit") or "",
        categories=categories,
        units=units,
        areas=areas,
        rejection_reasons=_read_rejection_reasons(pack, spoken),
        kinds=kinds,
        quiet_hours=hours.hours("quiet"),
        days_off=_read_days_off(hours),
        neighbours=read_neighbours(pack),
        places=read_places(pack, areas),
        abbreviations=read_abbreviations(pack.table("abbreviations")),
        routes=read_routes(pack, categories, unit_codes, areas),
        limits=_read_limits(pack.table("limits")),
        extent=read_extent(pack.table("extent")),
        answers=read_answers(pack.table("answers")),
        templates=read_templates(pack, spoken, [c.code for c in categories], kinds),
        registration=_read_registration(pack.table("registration"), kinds),
        links=read_links(pack, categories, areas, spoken),
        morning_digest=pack.table("digests").flag("morning", True),
        texts=texts,
        leader=head.optional_text("leader"),
        overseer=head.optional_text("overseer"),
        channel=head.optional_text(
            "channel",
            pattern=r"@[A-Za-z][A-Za-z0-9_]{3,31}|-100\d+",
            described='the channel as Telegram knows it, such as "@lapor_contoh" or "-1001234567"',
        ),
        whistleblowing_unit=head.code(
            "whistleblowing_unit", unit_codes, "a unit", must="whistleblowing" in kinds
        ),
    )


def _read_languages(head: Table) -> tuple[tuple[str, ...], str]:
    languages = tuple(dict.fromkeys(head.words("languages"))) or ("id",)
    for place, language in enumerate(languages):
        if not (language.isascii() and language.isalpha() and language.islower()):
            head.note(f"languages[{place}]", 'Give a language code such as "id", "en" or "bjn".')
    return languages, head.choice("default_language", languages, default=languages[0])


def _read_kinds(head: Table) -> tuple[str, ...]:
    kinds = head.codes("kinds", KINDS, "a kind")
    return tuple(kind for kind in KINDS if kind in kinds) or ORDINARY_KINDS


def _read_timezone(head: Table) -> ZoneInfo:
    described = 'a time zone such as "Asia/Jakarta", "Asia/Makassar" or "Asia/Jayapura"'
    name = head.text("timezone", described=described)
    try:
        return ZoneInfo(name or "UTC")
    except (LookupError, ValueError, OSError):
        head.note("timezone", f'"{name}" is not a known time zone. Give {described}.')
        return ZoneInfo("UTC")


def _read_office_hours(office: Table) -> Mapping[int, Hours]:
    if not office.values:
        return USUAL_OFFICE_HOURS
    found = {}
    for weekday, name in enumerate(WEEKDAYS):
        hours = office.hours(name)
        if hours is None:
            continue
        if hours.start > hours.end:
            office.note(name, "An office day must end after it begins. Put the earlier time first.")
        found[weekday] = hours
    return found or USUAL_OFFICE_HOURS


def _read_days_off(hours: Table) -> Mapping[date, str]:
    return {entry.day("date"): entry.text("name") for entry in hours.tables("days_off")}


def _read_limits(table: Table) -> Limits:
    usual = Limits()
    handling = table.table("handling_days")
    return Limits(
        verification_days=table.integer("verification_days", usual.verification_days, least=1),
        first_answer_days=table.integer("first_answer_days", usual.first_answer_days, least=1),
        urgent_answer_days=table.integer("urgent_answer_days", usual.urgent_answer_days, least=1),
        handling_days={
            name: handling.integer(name, usual.handling_days[name], least=1)
            for name in HANDLING_CLASSES
        },
        reminder_before=table.days("reminder_before", usual.reminder_before, falling=True),
        overdue_repeat=table.days("overdue_repeat", usual.overdue_repeat),
        escalate_overdue_days=table.integer("escalate_overdue_days", usual.escalate_overdue_days),
        escalate_objections=table.integer("escalate_objections", usual.escalate_objections),
        reporter_days=table.integer("reporter_days", usual.reporter_days, least=1),
        reporter_reminder_days=table.integer(
            "reporter_reminder_days", usual.reporter_reminder_days
        ),
        takeover_days=table.integer("takeover_days", usual.takeover_days, least=1),
        draft_nudge_after=timedelta(
            hours=table.number(
                "draft_nudge_after_hours", usual.draft_nudge_after / timedelta(hours=1)
            )
        ),
        draft_kept_days=table.integer("draft_kept_days", usual.draft_kept_days, least=1),
        personal_data_days=table.integer("personal_data_days", usual.personal_data_days, least=1),
        consent_version=table.integer("consent_version", usual.consent_version, least=1),
        similar_within_metres=table.integer("similar_within_metres", usual.similar_within_metres),
        similar_within_days=table.integer("similar_within_days", usual.similar_within_days),
        similar_words_percent=table.integer(
            "similar_words_percent", usual.similar_words_percent, least=1, most=100
        ),
        evidence_count=table.integer("evidence_count", usual.evidence_count, most=10),
        # Bots cannot fetch more than this from Telegram.
        evidence_megabytes=table.integer(
            "evidence_megabytes", usual.evidence_megabytes, least=1, most=20
        ),
        updates_a_minute=table.integer("updates_a_minute", usual.updates_a_minute, least=10),
        reports_a_day=table.integer("reports_a_day", usual.reports_a_day, least=1),
        stop_days=table.integer("stop_days", usual.stop_days, least=1, most=STOP_DAYS_AT_MOST),
        undo_within=timedelta(
            seconds=table.integer("undo_seconds", usual.undo_within.seconds, most=600)
        ),
        news_gathered=timedelta(
            minutes=table.integer("gather_minutes", usual.news_gathered.seconds // 60, most=60)
        ),
    )


def _read_registration(table: Table, kinds: Sequence[str]) -> Mapping[str, str]:
    return {kind: table.choice(kind, REGISTRATION_RULES, default="optional") for kind in kinds}


def _read_texts(table: Table, languages: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
    found = {}
    for language in languages:
        if table.has(language):
            texts = table.table(language)
            found[language] = {key: texts.text(key) for key in texts.values}
    return found


def _read_rejection_reasons(
    pack: Table, languages: Sequence[str]
) -> Mapping[str, Mapping[str, str]]:
    reasons: dict[str, Mapping[str, str]] = {}
    tables = pack.tables("rejection_reasons", must=True)
    for table in tables:
        code = table.text("code", pattern=r"[a-z0-9-]{2,24}", described='a code such as "not-ours"')
        if code in reasons:
            table.note("code", f'"{code}" is given twice. Give each reason a code of its own.')
        reasons[code] = table.names("names", languages)
    if tables and LAPSED not in reasons:
        pack.note(
            "rejection_reasons",
            f'The reason with the code "{LAPSED}" is missing: it is given by itself when a '
            "reporter did not answer a question in time. Add it.",
        )
    return reasons
