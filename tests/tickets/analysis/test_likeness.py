"""Which tickets may be about the same thing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tickets.samples import FILED, a_city, a_ticket
from tickets.analysis.likeness import SUGGESTED, alike, matter_of, surroundings
from tickets.city import Point
from tickets.ticket import Place, Status

CITY = a_city()
PIN = Point(-3.3200, 114.5900)
NEXT_DOOR = Point(-3.3210, 114.5905)
ACROSS_TOWN = Point(-3.3400, 114.6100)
HOLE = "Lubang besar di jalan depan pasar"
LAMP = "Lampu penerangan padam sejak minggu lalu"


def ticket(number: str, place: Place, description: str = HOLE, **more):
    return a_ticket(number=number, draft=number, place=place, description=description, **more)


MINE = ticket("0", Place(PIN, "A1"))


@pytest.mark.parametrize(
    ("other", "suggested"),
    [
        (ticket("1", Place(NEXT_DOOR)), True),
        (ticket("1", Place(NEXT_DOOR), LAMP), True),
        (ticket("1", Place(ACROSS_TOWN)), False),
        (ticket("1", Place(area="A1")), True),
        (ticket("1", Place(area="A1"), LAMP), False),
        (ticket("1", Place(area="A2")), False),
        (ticket("1", Place()), False),
        (ticket("1", Place(NEXT_DOOR), category="clinic"), False),
        (ticket("1", Place(NEXT_DOOR), category="gone"), False),
        (ticket("1", Place(NEXT_DOOR), filed_at=FILED - timedelta(days=200)), False),
        (ticket("0", Place(PIN)), False),
    ],
)
def test_what_is_near_and_alike_is_suggested(other, suggested):
    assert (other in alike(matter_of(MINE), [other], CITY)) is suggested


def test_the_same_place_in_other_words_is_the_same_place():
    one = ticket("0", Place(words="depan SDN Kelayan"))
    other = ticket("1", Place(words="Depan SDN Kelayan 2"))
    elsewhere = ticket("2", Place(words="Terminal Pal 6"))
    assert alike(matter_of(one), [other, elsewhere], CITY) == (other,)


def test_the_same_words_for_a_place_in_another_area_mean_another_place():
    one = ticket("0", Place(area="A1", words="depan masjid"))
    assert not alike(matter_of(one), [ticket("1", Place(area="A2", words="depan masjid"))], CITY)


def test_where_neither_has_a_place_the_words_decide():
    one, other = ticket("0", Place()), ticket("1", Place(), HOLE.upper())
    assert alike(matter_of(one), [other, ticket("2", Place(), LAMP)], CITY) == (other,)


def test_how_like_the_words_have_to_be_is_for_the_pack_to_say():
    one, other = ticket("0", Place()), ticket("1", Place(), "Lubang besar di jalan depan sekolah")
    strict = a_city(limits=replace(CITY.limits, similar_words_percent=100))
    assert alike(matter_of(one), [other], CITY)
    assert not alike(matter_of(one), [other], strict)


@pytest.mark.parametrize("bearing", [(1, 0), (-1, 0), (0, 1), (0, -1)])
def test_the_box_holds_all_that_is_near(bearing):
    around = surroundings(matter_of(MINE), CITY)
    degrees = CITY.limits.similar_within_metres / 111_320
    edge = Point(PIN.latitude + degrees * bearing[0], PIN.longitude + degrees * bearing[1])
    assert around.box is not None
    assert around.box.south <= edge.latitude <= around.box.north
    assert around.box.west <= edge.longitude <= around.box.east
    assert around.since == FILED - timedelta(days=CITY.limits.similar_within_days)
    assert surroundings(matter_of(ticket("0", Place(area="A1"))), CITY).box is None


def test_the_likeliest_come_first_and_few():
    near = [ticket(str(n), Place(NEXT_DOOR), LAMP) for n in range(2, 9)]
    best = ticket("9", Place(NEXT_DOOR), status=Status.IN_PROGRESS)
    found = alike(matter_of(MINE), [*near, best], CITY)
    assert found[0] == best
    assert len(found) == SUGGESTED
