"""The feed as calendars fetch it: acceptance list G."""

import gzip
import logging
from collections.abc import Callable

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient
from time_machine import Traveller
from werkzeug.test import TestResponse

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Status
from booking.models import Attempt, AuditEntry, Counsellor, Office
from booking.services import tickets
from booking.services.abuse import rate_limits
from booking.services.calendars import feeds
from booking.web import access_log
from tests import staff_factory
from tests.factories import at, book
from tests.html_checks import text_of
from tests.stored_rows import count_rows

ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "br, gzip": gzip.decompress,
    "gzip;q=0, br": brotli.decompress,
}
WRONG = ["x", "x" * 43, "x" * 4000, "%00", "%F0%9F%8C%BB", "%27%20OR%201=1", "..%2e", "a.ics", "a?b=c"]


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return the office's counsellor, who has an account and two appointments."""
    found = staff_factory.counsellor_of(office)
    staff_factory.account(office, counsellor=found)
    book(office, name="محمد النجار")
    book(office, name="Олена Ковальчук")
    return found


@pytest.fixture
def path(counsellor: Counsellor) -> str:
    """Return the path of her feed."""
    return f"/feed/{feeds.create(counsellor)}.ics"


def headers_of(answer: TestResponse) -> dict[str, str]:
    """Return the headers but for what differs from one moment to the next."""
    return {name: value for name, value in answer.headers if name != "Date"}


def test_a_calendar_gets_the_feed_with_the_headers_it_needs(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert "Set-Cookie" not in answer.headers
    assert "Cookie" not in answer.headers.get("Vary", "")
    assert answer.data.count(b"BEGIN:VEVENT") == 2


@pytest.mark.parametrize("accepted", ENCODINGS)
def test_two_fetches_have_the_same_bytes_and_a_strong_etag(
    client: FlaskClient, clock: Traveller, path: str, accepted: str
) -> None:
    first = client.get(path, headers={"Accept-Encoding": accepted})
    clock.shift(7)
    second = client.get(path, headers={"Accept-Encoding": accepted})
    assert first.data == second.data
    assert first.headers["ETag"] == second.headers["ETag"]
    assert first.headers["ETag"].startswith('"')
    assert ENCODINGS[accepted](first.data) == client.get(path).data
    assert "Accept-Encoding" in first.headers["Vary"]


@pytest.mark.parametrize("accepted", ENCODINGS)
@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}, W/"more"', "*"])
def test_what_a_calendar_has_already_is_not_sent_again(
    client: FlaskClient, clock: Traveller, path: str, accepted: str, form: str
) -> None:
    fetched = client.get(path, headers={"Accept-Encoding": accepted})
    clock.shift(900)
    asking = {"Accept-Encoding": accepted, "If-None-Match": form.format(fetched.headers["ETag"])}
    for method in ("GET", "HEAD"):
        answer = client.open(path, method=method, headers=asking)
        assert (answer.status_code, answer.data) == (304, b"")
        assert answer.headers["Cache-Control"] == "private, no-cache"
        if form != "*":
            assert answer.headers["ETag"] == fetched.headers["ETag"]
        assert not {"Content-Type", "Content-Encoding"} & set(answer.headers.keys())


def test_each_encoding_has_an_etag_of_its_own(client: FlaskClient, path: str) -> None:
    tags = {one: client.get(path, headers={"Accept-Encoding": one}).headers["ETag"] for one in ("", "gzip", "br")}
    assert len(set(tags.values())) == 3
    answer = client.get(path, headers={"Accept-Encoding": "", "If-None-Match": tags["gzip"]})
    assert answer.status_code == 200


@pytest.mark.parametrize("accepted", ["", "gzip", "br"])
def test_what_has_changed_is_sent(client: FlaskClient, office: Office, path: str, accepted: str) -> None:
    before = client.get(path, headers={"Accept-Encoding": accepted})
    one = book(office, at(2026, 11, 23, 9, 0))
    asking = {"Accept-Encoding": accepted, "If-None-Match": before.headers["ETag"]}
    after = client.get(path, headers=asking)
    assert after.status_code == 200
    assert one.uid.encode() in ENCODINGS[accepted](after.data)
    with write_transaction():
        db.session.merge(one).status = Status.ARRIVED
    asking["If-None-Match"] = after.headers["ETag"]
    assert client.get(path, headers=asking).status_code == 304


def test_head_says_what_get_says(client: FlaskClient, path: str) -> None:
    for accepted in ("", "gzip", "br"):
        shown, asked = (client.open(path, method=one, headers={"Accept-Encoding": accepted}) for one in ("GET", "HEAD"))
        assert (asked.status_code, asked.data) == (200, b"")
        assert headers_of(asked) == headers_of(shown)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_but_reading_is_allowed(client: FlaskClient, path: str, method: str) -> None:
    for one in (path, "/feed/x.ics"):
        answer = client.open(one, method=method)
        assert answer.status_code == 405
        assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


def test_every_wrong_token_gets_the_same_answer(client: FlaskClient, counsellor: Counsellor) -> None:
    old = feeds.create(counsellor)
    revoked = feeds.create(counsellor)
    feeds.revoke(counsellor)
    answers = [client.get(f"/feed/{token}.ics") for token in (*WRONG, old, revoked)]
    assert {answer.status_code for answer in answers} == {404}
    assert {answer.data for answer in answers} == {answers[0].data}
    assert all(headers_of(answer) == headers_of(answers[0]) for answer in answers)
    assert answers[0].headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answers[0].headers["X-Robots-Tag"]


def test_an_address_is_dead_as_soon_as_it_is_renewed_or_revoked(client: FlaskClient, counsellor: Counsellor) -> None:
    first, second = (f"/feed/{feeds.create(counsellor)}.ics" for _time in range(2))
    assert [client.get(one).status_code for one in (first, second)] == [404, 200]
    tag = client.get(second).headers["ETag"]
    feeds.revoke(counsellor)
    assert client.get(second).status_code == 404
    assert client.get(second, headers={"If-None-Match": tag}).status_code == 404


def test_the_token_opens_nothing_else(client: FlaskClient, path: str) -> None:
    token = path.removeprefix("/feed/").removesuffix(".ics")
    for other in (f"/feed/{token}", f"/feed?token={token}", f"/feed/.ics?token={token}", f"/de/ticket/{token}"):
        assert client.get(other).status_code == 404
    client.set_cookie("desk", token)
    assert client.get("/desk/feed", headers={"Authorization": f"Bearer {token}"}).status_code == 302


def test_neither_page_of_an_error_repeats_the_token(client: FlaskClient, path: str) -> None:
    token = path.removeprefix("/feed/").removesuffix(".ics")
    for answer in (client.post(path), client.get(f"{path}/"), client.get(f"/feed/{token}"), client.get(f"{path}x")):
        assert answer.status_code in (404, 405)
        assert token not in text_of(answer)
        assert token not in str(answer.headers)


def test_a_calendar_that_goes_on_asking_takes_nobody_the_tries(
    client: FlaskClient, office: Office, counsellor: Counsellor
) -> None:
    old = feeds.create(counsellor)
    feeds.revoke(counsellor)
    network = {"REMOTE_ADDR": "203.0.113.7"}
    for _time in range(rate_limits.WRONG_NUMBERS.most + 1):
        assert client.get(f"/feed/{old}.ics", environ_overrides=network).status_code == 404
    assert count_rows(Attempt) == 0
    number = book(office).number
    found = client.post("/de/find", data={"number": number}, environ_overrides=network)
    assert found.status_code == 303


def test_what_fails_is_logged_without_the_token(
    app: Flask, client: FlaskClient, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    app.config["PROPAGATE_EXCEPTIONS"] = False
    with write_transaction():
        db.session.query(Office).one().timezone = "Nowhere"
    with caplog.at_level(logging.DEBUG):
        answer = client.get(path)
    assert answer.status_code == 500
    assert "ZoneInfoNotFoundError at feed.calendar" in caplog.text
    token = path.removeprefix("/feed/").removesuffix(".ics")
    assert token not in caplog.text
    assert token not in text_of(answer)


@pytest.mark.parametrize("server", access_log.SERVERS)
def test_servers_log_no_path_that_opens_something(
    office: Office, path: str, server: str, caplog: pytest.LogCaptureFixture
) -> None:
    key = tickets.key(book(office), Holder.CLIENT)
    token = path.removeprefix("/feed/").removesuffix(".ics")
    logger = logging.getLogger(server)
    with caplog.at_level(logging.INFO, logger=server):
        logger.info("Client disconnected while serving %s" % path)  # noqa: UP031, G002 - as waitress does it
        logger.info('"%s" %s', f"GET /ar/ticket/{key}/move?slot=x HTTP/1.1", 200)
        logger.info("Error handling request %s", f"/de/ticket/{key}.ics")
        logger.info("Serving on http://127.0.0.1:8000")
    assert not any(secret in caplog.text for secret in (token, key, key[:12], token[:8]))
    assert [record.getMessage() for record in caplog.records] == [
        "Client disconnected while serving /feed/…",
        '"GET /ar/ticket/…/move?slot=x HTTP/1.1" 200',
        "Error handling request /de/ticket/…",
        "Serving on http://127.0.0.1:8000",
    ]


def test_a_fetch_leaves_no_entry_of_what_was_done(client: FlaskClient, path: str) -> None:
    before = count_rows(AuditEntry)
    client.get(path)
    assert count_rows(AuditEntry) == before
