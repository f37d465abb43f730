"""Parts of a unit's work that a post may be for: read from words, and kept in step with the pack.

A district or heading stands in the part together with what belongs to it today, so that neither
permissions nor storage need the pack; ``renew_parts`` adds at every start what the pack has added
since. What the pack no longer has stays as it is: to leave it out could make a part the whole.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from tickets.city import City
from tickets.city.places import match_place
from tickets.city.words import plain
from tickets.errors import InvalidInput
from tickets.people import Part, Post
from tickets.ports import Tx

SUGGESTED = 5
_KINDS = {
    **dict.fromkeys(("kelurahan", "kel", "desa", "area"), ("area",)),
    **dict.fromkeys(("kecamatan", "kec", "district"), ("district",)),
    **dict.fromkeys(("kategori", "category"), ("category",)),
    **dict.fromkeys(("wilayah", "hanya", "only"), ("area", "district", "category")),
}
_KIND = re.compile(rf"\b({'|'.join(_KINDS)})\b\.?", re.IGNORECASE)


def part_in(city: City, words: str) -> Part:
    """The part that words name, such as "kelurahan Mantuil, Basirih kategori jalan".

    Names and codes are separated by commas. None at all is everything.

    Raises:
        InvalidInput: ``part-unknown`` for a name that stands for nothing, or for several things.
    """
    areas: set[str] = set()
    categories: set[str] = set()
    kinds: tuple[str, ...] = ("area", "district", "category")
    for place, piece in enumerate(_KIND.split(words)):
        if place % 2:
            kinds = _KINDS[piece.lower()]
            continue
        for name in filter(None, (name.strip(" .") for name in re.split("[,;\n]", piece))):
            kind, code = _named(city, name, kinds)
            (categories if kind == "category" else areas).add(code)
    return grown(city, Part(frozenset(areas), frozenset(categories)))


def grown(city: City, part: Part) -> Part:
    """The part with all that belongs to its districts and headings in the pack as it is."""
    areas = {area.code for area in city.areas if area.district_code in part.areas}
    below = {c.code for c in city.categories if c.parent in part.categories}
    return Part(part.areas | areas, part.categories | below)


def names_of(city: City, part: Part, language: str) -> Iterator[str]:
    """What a part is for, without what belongs to a district or heading that is in it whole."""
    districts = dict(city.districts())
    for code in sorted(part.areas):
        area = city.find_area(code)
        if area is None or area.district_code not in part.areas:
            yield area.name if area else districts.get(code, code)
    for code in sorted(part.categories):
        category = city.find_category(code)
        if category is None or category.parent not in part.categories:
            yield category.name(language) if category else code


async def renew_parts(tx: Tx, city: City) -> None:
    """Let posts have what the pack has put into their districts and headings since; to be called
    whenever the program starts."""
    for member in await tx.members.everyone():
        for post in member.posts:
            renewed = _grown(city, post)
            if renewed != post:
                await tx.members.put_post(member.id, renewed)


def _grown(city: City, post: Post) -> Post:
    return replace(post, only=frozenset(grown(city, part) for part in post.only))


def _named(city: City, name: str, kinds: tuple[str, ...]) -> tuple[str, str]:
    """Kind and code of the one thing that a name or code stands for, or begins."""
    known = [thing for thing in _things(city) if thing[0] in kinds]
    wanted = plain(name)
    for found in (
        [thing for thing in known if wanted in (plain(thing[1]), plain(thing[2]))],
        [thing for thing in known if plain(thing[2]).startswith(wanted)],
    ):
        if len({thing[:2] for thing in found}) == 1:
            return found[0][:2]
        if found:
            break
    near = [f"{code} ({called})" for _, code, called in found]
    if not near:
        near = [match.name for match in match_place(city, name) if match.kind in kinds]
    if not near and "category" in kinds:
        near = [category.code for category in city.top_categories()]
    shown = ", ".join(list(dict.fromkeys(near))[:SUGGESTED])
    raise InvalidInput("part-unknown", name=name, near=shown or "–")


def _things(city: City) -> Iterator[tuple[str, str, str]]:
    """Kind, code and a name of all that a part can be made of."""
    for area in city.areas:
        for name in (area.name, *area.aliases):
            yield "area", area.code, name
    for code, name in city.districts():
        yield "district", code, name
    for category in city.categories:
        for name in category.names.values():
            yield "category", category.code, name
