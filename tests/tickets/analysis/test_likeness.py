"""Which tickets may be about the same thing."""

from datetime import timedelta

import pytest

from tests.tickets.samples import FILED, a_city, a_ticket
from tickets.analysis.likeness import SUGGESTED, alike
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
    assert (other in alike(MINE, [other], CITY)) is suggested


def test_the_same_place_in_other_words_is_the_same_place():
    one = ticket("0", Place(words="depan SDN Kelayan"))
    other = ticket("1", Place(words="Depan SDN Kelayan 2"))
    assert alike(one, [other, ticket("2", Place(words="Terminal Pal 6"))], CITY) == (other,)


def test_the_likeliest_come_first_and_few():
    near = [ticket(str(n), Place(NEXT_DOOR), LAMP) for n in range(2, 9)]
    best = ticket("9", Place(NEXT_DOOR), status=Status.IN_PROGRESS)
    found = alike(MINE, [*near, best], CITY)
    assert found[0] == best
    assert len(found) == SUGGESTED
