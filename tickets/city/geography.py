"""Reading where things are: districts and areas, their shapes, neighbours, places."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shapely import GEOSException
from shapely.geometry import MultiPolygon, Polygon, shape

from tickets.city.links import Link
from tickets.city.pack import PLACE_KINDS, Area, Category, Extent, Neighbour, Place
from tickets.city.places import Point
from tickets.city.reading import Table
from tickets.city.tree import note_repeated_codes

AREA_CODE = r"[A-Za-z0-9][A-Za-z0-9.-]{0,23}"
LINK_WORDS_AT_MOST = 120
"""Characters; what is longer is no name of a place and fits on no poster."""


def read_areas(pack: Table, shapes: Callable[[str], str] | None) -> tuple[Area, ...]:
    """The areas that are listed, with the shapes of the boundary file; or those of the file."""
    listed = _read_listed_areas(pack)
    if not pack.has("areas"):
        if not listed:
            pack.note(
                "districts",
                "The city has no areas. Give at least one [[districts]] with its areas, "
                "or a boundary file as geojson under [areas].",
            )
        return listed
    drawn = {area.code: area for area in _read_drawn_areas(pack.table("areas"), shapes)}
    if not listed:
        return tuple(drawn.values())
    for code in drawn.keys() - {area.code for area in listed}:
        pack.note(
            "areas.geojson",
            f'The boundary file has an area "{code}" that stands in no [[districts]]. '
            "Add it there, or leave out all [[districts]] to take the file's own names.",
        )
    return tuple(_with_shape(area, drawn.get(area.code)) for area in listed)


def _with_shape(area: Area, drawn: Area | None) -> Area:
    if drawn is None:
        return area
    return replace(area, shape=drawn.shape, centre=area.centre or drawn.centre)


def _read_listed_areas(pack: Table) -> tuple[Area, ...]:
    tables: list[Table] = []
    areas: list[Area] = []
    described = "the official code, such as 63.71.01.1001"
    for district in pack.tables("districts"):
        code = district.text("code", pattern=AREA_CODE, described=described)
        name = district.text("name")
        for table in district.tables("areas", must=True):
            tables.append(table)
            areas.append(
                Area(
                    code=table.text("code", pattern=AREA_CODE, described=described),
                    name=table.text("name"),
                    district_code=code,
                    district=name,
                    centre=table.point("centre"),
                    aliases=table.words("aliases"),
                )
            )
    note_repeated_codes(tables, areas)
    return tuple(areas)


def _read_drawn_areas(table: Table, shapes: Callable[[str], str] | None) -> list[Area]:
    path = table.text("geojson", described="the path of a GeoJSON file, seen from the pack")
    properties = {
        name: table.text(f"{name}_property", name)
        for name in ("code", "name", "district_code", "district")
    }
    if not path:
        return []
    areas: dict[str, Area] = {}
    for place, feature in enumerate(_features(table, path, shapes)):
        problem = f"Feature {place} of {path}"
        values = feature.get("properties") or {}
        missing = [key for key in properties.values() if not str(values.get(key) or "").strip()]
        polygon = _polygon(feature)
        if missing:
            table.note(
                "geojson",
                f"{problem} has no {' and no '.join(missing)}. Name the file's own properties "
                "with code_property, name_property, district_code_property, district_property.",
            )
        elif polygon is None:
            table.note(
                "geojson",
                f"{problem} is not a valid polygon in degrees, longitude first (WGS 84). Mend it.",
            )
        else:
            code, name, district_code, district = (
                str(values[key]).strip() for key in properties.values()
            )
            if code in areas:
                table.note("geojson", f'{problem} repeats the code "{code}". Join the two.')
            inside = polygon.representative_point()
            centre = Point(round(inside.y, 6), round(inside.x, 6))
            areas[code] = Area(code, name, district_code, district, centre, shape=polygon)
    return list(areas.values())


def _features(
    table: Table, path: str, shapes: Callable[[str], str] | None
) -> Iterator[Mapping[str, Any]]:
    if shapes is None:
        table.note("geojson", "Boundary files cannot be read here. List the areas instead.")
        return
    try:
        content = json.loads(shapes(path))
        features = content["features"] if content["type"] == "FeatureCollection" else None
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        table.note("geojson", f"{path} cannot be read: {reason}. Mend the path.")
    except (ValueError, KeyError, TypeError):
        table.note("geojson", f"{path} is not GeoJSON. Give a FeatureCollection of polygons.")
    else:
        if not features or not all(isinstance(feature, dict) for feature in features):
            table.note("geojson", f"{path} has no features. Give a FeatureCollection of polygons.")
            return
        yield from features


def _polygon(feature: Mapping[str, Any]) -> Polygon | MultiPolygon | None:
    try:
        polygon = shape(feature["geometry"])
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, GEOSException):
        return None
    if not isinstance(polygon, Polygon | MultiPolygon) or polygon.is_empty or not polygon.is_valid:
        return None
    west, south, east, north = polygon.bounds
    if not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
        return None
    return polygon


def read_extent(table: Table) -> Extent:
    """How far the city reaches beyond what is drawn or listed."""
    usual = Extent()
    return Extent(
        reach_km=table.number("reach_km", usual.reach_km),
        tolerance_metres=table.number("tolerance_metres", usual.tolerance_metres, most=5_000),
    )


def read_neighbours(pack: Table) -> tuple[Neighbour, ...]:
    """The regions around the city."""
    usual = Neighbour("", ()).reach_km
    return tuple(
        Neighbour(table.text("name"), table.points("points"), table.number("reach_km", usual))
        for table in pack.tables("neighbours")
    )


def read_places(pack: Table, areas: Sequence[Area]) -> tuple[Place, ...]:
    """Landmarks, streets and rivers by the areas that they lie in."""
    codes = [area.code for area in areas]
    return tuple(
        Place(
            name=table.text("name"),
            kind=table.choice("kind", PLACE_KINDS, default=PLACE_KINDS[0]),
            areas=table.codes("areas", codes, "an area"),
            aliases=table.words("aliases"),
            point=table.point("point"),
        )
        for table in pack.tables("places")
    )


def read_links(
    pack: Table, categories: Sequence[Category], areas: Sequence[Area], languages: Sequence[str]
) -> tuple[Link, ...]:
    """Links and posters, each with the place and the category that it fills in."""
    codes = [area.code for area in areas]
    reported = [category.code for category in categories if category.parent]
    found: dict[str, Link] = {}
    for table in pack.tables("links"):
        link = Link(
            code=table.text(
                "code",
                pattern=r"[a-z0-9][a-z0-9-]{1,31}",
                described='a code of small letters, digits and dashes, such as "lampu-0417"',
            ),
            name=table.text("name"),
            headings=table.names("headings", languages, must=False),
            point=table.point("point"),
            area=table.code("area", codes, "an area", must=False),
            words=table.optional_text("words"),
            category=table.code("category", reported, "a sub-category", must=False),
        )
        if link.code in found:
            table.note("code", f'"{link.code}" is given twice. Give each link a code of its own.')
        if len(link.place_words or "") > LINK_WORDS_AT_MOST:
            key = "words" if link.words else "name"
            table.note(key, f"This is too long. Give at most {LINK_WORDS_AT_MOST} characters.")
        found[link.code] = link
    return tuple(found.values())


def read_abbreviations(table: Table) -> Mapping[str, str]:
    """Short forms that people use in names of places."""
    return {short.lower(): table.text(short).lower() for short in table.values}
