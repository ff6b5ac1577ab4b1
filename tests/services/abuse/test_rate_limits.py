"""How often something may be tried."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.errors import TooMany
from booking.models import Attempt
from booking.services.abuse import rate_limits
from booking.services.abuse.rate_limits import Limit
from tests.factories import at

KNOCK = Limit("knock", 3, timedelta(hours=1))
RING = Limit("ring", 3, timedelta(hours=1))


def knocks(times: int, limit: Limit = KNOCK, who: str = "somebody") -> list[bool]:
    """Return of each try in turn whether it was allowed."""
    return [is_allowed(limit, who) for _ in range(times)]


def is_allowed(limit: Limit, who: str) -> bool:
    """Return whether a try is allowed."""
    try:
        rate_limits.hit((limit, who))
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
        rate_limits.hit((KNOCK, "somebody"), (RING, "somebody"))


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
        rate_limits.hit((KNOCK, "somebody"))
    assert refused.value.wait == timedelta(minutes=40)


def test_a_try_that_is_given_back_does_not_count(app: Flask) -> None:
    for _ in range(5):
        tries = rate_limits.hit((KNOCK, "somebody"))
        with write_transaction():
            rate_limits.refund(tries)
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
    own = rate_limits.network_key("2001:db8:1:2::1")
    assert rate_limits.network_key("2001:db8:1:2:ffff::9") == own
    assert rate_limits.network_key("2001:db8:1:3::1") != own


def test_an_ipv4_address_is_the_same_however_it_is_written(app: Flask) -> None:
    assert rate_limits.network_key("::ffff:203.0.113.7") == rate_limits.network_key("203.0.113.7")
    assert rate_limits.network_key("203.0.113.8") != rate_limits.network_key("203.0.113.7")


def test_an_address_that_is_none_counts_too(app: Flask) -> None:
    assert rate_limits.network_key(None) == rate_limits.network_key("unix:")


def test_tomorrow_the_same_network_has_another_key(app: Flask, clock: Traveller) -> None:
    today = rate_limits.network_key("203.0.113.7")
    clock.move_to(at(2026, 11, 17, 9, 0))
    assert rate_limits.network_key("203.0.113.7") != today


def test_no_address_is_kept(app: Flask) -> None:
    rate_limits.hit(
        (KNOCK, rate_limits.network_key("203.0.113.7")), (RING, rate_limits.pseudonym("rania@example.org", "account"))
    )
    kept = [row.who for row in db.session.query(Attempt)]
    assert len(kept) == 2
    assert not [who for who in kept if "rania" in who or "@" in who or "." in who]


def act(fails: bool = False) -> bool:
    """Return whether an act may be done; it keeps a row of its own in the same transaction."""
    try:
        with write_transaction():
            rate_limits.hit_in_transaction(KNOCK, "somebody")
            db.session.add(Attempt(act="done", who=secrets.token_hex(8), window_at=now(), count=1))
            assert not fails
    except (TooMany, AssertionError):
        return False
    return True


def done() -> int:
    """Return how many acts were kept."""
    return db.session.query(Attempt).filter_by(act="done").count()


def test_an_act_over_the_limit_is_taken_back_and_counts_no_further(app: Flask) -> None:
    assert [act() for _ in range(5)] == [True, True, True, False, False]
    assert done() == 3
    assert db.session.query(Attempt).filter_by(act="knock").one().count == 3


def test_an_act_that_fails_otherwise_is_not_counted(app: Flask) -> None:
    assert [act(fails=True) for _ in range(5)] == [False] * 5
    assert [act() for _ in range(4)] == [True, True, True, False]


def test_a_refused_act_says_how_long_to_wait(app: Flask, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 20))
    knocks(3)
    with pytest.raises(TooMany) as refused, write_transaction():
        rate_limits.hit_in_transaction(KNOCK, "somebody")
    assert refused.value.wait == timedelta(minutes=40)
    clock.shift(refused.value.wait)
    assert act()


def test_many_acts_at_once_are_no_more(app: Flask) -> None:
    def one(_number: int) -> bool:
        with app.app_context():
            return act()

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(one, range(24))) == 3
    assert done() == 3


def test_a_limit_is_used_up_after_the_last_failure_and_asking_counts_nothing(app: Flask, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 0))
    asked = []
    for _ in range(3):
        asked += [rate_limits.is_exhausted(KNOCK, "somebody"), rate_limits.is_exhausted(KNOCK, "somebody")]
        rate_limits.hit((KNOCK, "somebody"))
    assert asked == [False] * 6
    assert rate_limits.is_exhausted(KNOCK, "somebody")
    assert not rate_limits.is_exhausted(KNOCK, "somebody else")
    assert not rate_limits.is_exhausted(RING, "somebody")
    clock.move_to(at(2026, 11, 16, 10, 0))
    assert not rate_limits.is_exhausted(KNOCK, "somebody")


def test_the_limits_of_the_public_are_generous() -> None:
    hour = timedelta(hours=1)
    found = [(one.most, one.window) for one in (rate_limits.BOOKINGS, rate_limits.CALLBACKS, rate_limits.WRONG_NUMBERS)]
    assert found == [(30, hour), (30, hour), (20, hour)]


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_the_machine_itself_is_free_in_development_only(app: Flask, address: str) -> None:
    assert not rate_limits.applies_to(address)
    app.config["BOOKING_ENV"] = "production"
    assert rate_limits.applies_to(address)


@pytest.mark.parametrize("address", ["203.0.113.7", "10.0.0.7", "2001:db8::1", "::ffff:203.0.113.7", "", "unix:", "1"])
def test_every_other_address_counts(app: Flask, address: str) -> None:
    assert rate_limits.applies_to(address)


def test_what_comes_from_no_network_does_not_count(app: Flask) -> None:
    assert not rate_limits.applies_to(None)
