"""Which unit gets a report, by what it is about and where it is."""

from dataclasses import dataclass

from tickets.city.pack import Area, Category, City, RouteRule


@dataclass(frozen=True, slots=True)
class Route:
    """Where a report goes first."""

    unit: str
    direct: bool
    """Straight to the unit that handles it. If not, the desk verifies it first and `unit` is
    what the desk is offered to pass it on to."""


def route(
    city: City, category: Category | None, area: Area | None = None, kind: str | None = None
) -> Route:
    """The unit that a report is for.

    Whistleblowing goes straight to the unit that the pack names for it, so that nobody who may be
    the subject reads it first. Else the first exception of the pack that fits counts, then the
    category's own unit, and the desk for all that nobody was named for.

    Args:
        city: whose rules count.
        category: None where the reporter could not choose one.
        area: None where the place is unknown; exceptions by area then do not count.
        kind: the kind of report, where it is known.
    """
    if kind == "whistleblowing" and city.whistleblowing_unit:
        return Route(city.whistleblowing_unit, direct=True)
    if category is None:
        return Route(city.desk_unit, direct=False)
    for rule in city.routes:
        if _fits(rule, category, area):
            return Route(rule.unit, category.direct if rule.direct is None else rule.direct)
    return Route(category.unit or city.desk_unit, category.direct)


def _fits(rule: RouteRule, category: Category, area: Area | None) -> bool:
    if area is None or rule.category not in (category.code, category.parent):
        return False
    return area.code in rule.areas or area.district_code in rule.districts
