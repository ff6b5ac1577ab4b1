"""How often something may be tried."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.errors import TooMany
from booking.models import Attempt
from booking.services import limits
from booking.services.limits import Limit
from tests.world import at

KNOCK = Limit("knock", 3, timedelta(hours=1))
RING = Limit("ring", 3, timedelta(hours=1))


def knocks(times: int, limit: Limit = KNOCK, who: str = "somebody") -> list[bool]:
    """Return of each try in turn whether it was allowed."""
    return [is_allowed(limit, who) for _ in range(times)]


def is_allowed(limit: Limit, who: str) -> bool:
    """Return whether a try is allowed."""
    try:
        limits.take((limit, who))
    except TooMany:
        return False
    return True


def test_one_may_try_as_often_as_the_limit_says(app: Flask) -> None:
    assert knocks(5) == [True, True, True, False, False]


def test_acts_and_people_are_counted_apart(app: Flask) -> None:
    knocks(4)
    assert knocks(1, who="somebody else") == [True]
    assert knocks(1, RING) == [True]


def test_one_limit_of_two_that_is_used_up_is_enough(app: Flask) -> None:
    knocks(3, RING)
    with pytest.raises(TooMany):
        limits.take((KNOCK, "somebody"), (RING, "somebody"))


def test_a_new_window_begins_at_nothing(app: Flask, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 0))
    knocks(4)
    clock.move_to(at(2026, 11, 16, 9, 59))
    assert knocks(1) == [False]
    clock.move_to(at(2026, 11, 16, 10, 0))
    assert knocks(1) == [True]


def test_a_refusal_says_how_long_to_wait(app: Flask, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 20))
    knocks(3)
    with pytest.raises(TooMany) as refused:
        limits.take((KNOCK, "somebody"))
    assert refused.value.wait == timedelta(minutes=40)


def test_a_try_that_is_given_back_does_not_count(app: Flask) -> None:
    for _ in range(5):
        tries = limits.take((KNOCK, "somebody"))
        with write_transaction():
            limits.give_back(tries)
    assert knocks(4) == [True, True, True, False]


def test_who_comes_many_at_once_has_no_more_tries(app: Flask) -> None:
    def knock(_number: int) -> bool:
        with app.app_context():
            return is_allowed(KNOCK, "somebody")

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(knock, range(40))) == 3


def test_old_counters_are_swept_out(app: Flask, clock: Traveller) -> None:
    knocks(2)
    clock.move_to(at(2026, 11, 19, 9, 0))
    knocks(1, RING)
    db.session.expire_all()
    assert [row.act for row in db.session.query(Attempt)] == ["ring"]


def test_a_household_of_ipv6_is_one_network(app: Flask) -> None:
    own = limits.network("2001:db8:1:2::1")
    assert limits.network("2001:db8:1:2:ffff::9") == own
    assert limits.network("2001:db8:1:3::1") != own


def test_an_ipv4_address_is_the_same_however_it_is_written(app: Flask) -> None:
    assert limits.network("::ffff:203.0.113.7") == limits.network("203.0.113.7")
    assert limits.network("203.0.113.8") != limits.network("203.0.113.7")


def test_an_address_that_is_none_counts_too(app: Flask) -> None:
    assert limits.network(None) == limits.network("unix:")


def test_tomorrow_the_same_network_has_another_key(app: Flask, clock: Traveller) -> None:
    today = limits.network("203.0.113.7")
    clock.move_to(at(2026, 11, 17, 9, 0))
    assert limits.network("203.0.113.7") != today


def test_no_address_is_kept(app: Flask) -> None:
    limits.take((KNOCK, limits.network("203.0.113.7")), (RING, limits.hidden("rania@example.org", "account")))
    kept = [row.who for row in db.session.query(Attempt)]
    assert len(kept) == 2
    assert not [who for who in kept if "rania" in who or "@" in who or "." in who]
