"""Reading who is responsible for what: units, the category tree, and exceptions by area."""

from collections.abc import Iterable, Mapping, Sequence

from tickets.city.answers import read_approval
from tickets.city.pack import HANDLING_CLASSES, Area, Category, RouteRule, Unit
from tickets.city.reading import Table, unknown_code

UNIT_CODE = r"[A-Z][A-Z0-9-]{1,19}"
CATEGORY_CODE = r"[a-z][a-z0-9-]{1,23}"


def read_units(pack: Table) -> tuple[Unit, ...]:
    """All units, with parents that are there and lead to no circle."""
    tables = pack.tables("units", must=True)
    described = "a code of capital letters, digits and dashes, such as PUPR"
    units = [
        Unit(
            code=table.text("code", pattern=UNIT_CODE, described=described),
            name=table.text("name"),
            parent=table.optional_text("parent"),
            approval=read_approval(table),
        )
        for table in tables
    ]
    note_repeated_codes(tables, units)
    parents = {unit.code: unit.parent for unit in units}
    for table, unit in zip(tables, units, strict=True):
        if unit.parent is None:
            continue
        if unit.parent not in parents:
            table.note("parent", unknown_code(unit.parent, parents, "a unit"))
        elif _in_circle(unit.code, parents):
            table.note("parent", f'"{unit.code}" comes to stand above itself. Mend the parents.')
    return tuple(units)


def _in_circle(code: str, parents: Mapping[str, str | None]) -> bool:
    seen = {code}
    above = parents.get(code)
    while above is not None and above not in seen:
        seen.add(above)
        above = parents.get(above)
    return above == code


def read_categories(
    pack: Table,
    languages: Sequence[str],
    units: Sequence[str],
    kinds: Sequence[str],
    texts: Mapping[str, Mapping[str, str]],
) -> tuple[Category, ...]:
    """The tree, flat: each upper category followed by its own, which inherit from it.

    `languages` has the default language first.
    """
    tables: list[Table] = []
    categories: list[Category] = []

    def read(table: Table, parent: Category | None) -> Category:
        category = _read_category(table, parent, languages, units, kinds)
        if category.hotline and not all(category.hotline in texts.get(x, {}) for x in languages):
            table.note(
                "hotline",
                f'There must be a text "{category.hotline}" for every language. Add it to '
                + ", ".join(f"[texts.{language}]" for language in languages)
                + ".",
            )
        tables.append(table)
        categories.append(category)
        return category

    for table in pack.tables("categories", must=True):
        top = read(table, None)
        for below in table.tables("sub", must=True):
            read(below, top)
    note_repeated_codes(tables, categories)
    return tuple(categories)


def _read_category(
    table: Table,
    parent: Category | None,
    languages: Sequence[str],
    units: Sequence[str],
    kinds: Sequence[str],
) -> Category:
    described = "a code of small letters, digits and dashes (at most 24), such as jalan-rusak"
    unit = table.code("unit", units, "a unit", must=False) or (parent.unit if parent else None)
    direct = table.flag("direct", parent.direct if parent else False)
    if direct and not unit:
        table.note("direct", "What passes the desk by needs a unit to go to. Give its unit.")
    sensitive = table.flag("sensitive", parent.sensitive if parent else False)
    if sensitive and not unit:
        table.note("sensitive", "A protected category needs a unit of its own. Give its unit.")
    return Category(
        code=table.text("code", pattern=CATEGORY_CODE, described=described),
        names=table.names("names", languages),
        unit=unit,
        parent=parent.code if parent else None,
        handling=table.choice(
            "handling", HANDLING_CLASSES, default=parent.handling if parent else "simple"
        ),
        direct=direct,
        sensitive=sensitive,
        keywords=table.words("keywords"),
        hints=table.names("hints", languages, must=False),
        kinds=table.codes("kinds", kinds, "a kind") or (parent.kinds if parent else ()),
        hotline=table.optional_text("hotline") or (parent.hotline if parent else None),
        asks_date=table.flag("asks_date", parent.asks_date if parent else False),
        approval=read_approval(table) if table.has("approval") or not parent else parent.approval,
    )


def read_routes(
    pack: Table, categories: Sequence[Category], units: Sequence[str], areas: Sequence[Area]
) -> tuple[RouteRule, ...]:
    """The exceptions to the categories' units, in the order in which they are tried."""
    category_codes = [category.code for category in categories]
    area_codes = [area.code for area in areas]
    district_codes = list({area.district_code: None for area in areas})
    rules = []
    for table in pack.tables("routes"):
        rule = RouteRule(
            category=table.code("category", category_codes, "a category") or "",
            unit=table.code("unit", units, "a unit") or "",
            districts=table.codes("districts", district_codes, "a district"),
            areas=table.codes("areas", area_codes, "an area"),
            direct=table.flag("direct", False) if table.has("direct") else None,
        )
        if not rule.districts and not rule.areas:
            table.note("districts", "A route is for some places only. Give districts or areas.")
        rules.append(rule)
    return tuple(rules)


def note_repeated_codes(tables: Iterable[Table], things: Iterable[Category | Unit | Area]) -> None:
    """Note each code that an earlier thing of the same sort already has."""
    seen: dict[str, Table] = {}
    for table, thing in zip(tables, things, strict=True):
        first = seen.setdefault(thing.code, table)
        if first is not table and thing.code:
            table.note("code", f'"{thing.code}" already stands at {first.at}. Give another code.')
