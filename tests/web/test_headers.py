"""What every answer says about itself."""

import gzip

import pytest
from flask.testing import FlaskClient

from booking.app import create_app
from tests.databases import dispose
from tests.factories import production_environment

PAGES = [
    "/",
    "/de/emstek/",
    "/de/emstek/talk",
    "/de/emstek/times",
    "/nowhere",
    "/api/v1/emstek/slots",
    "/account/sign-in",
]


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_forbids_what_it_does_not_need(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["Content-Security-Policy"]
    for rule in ("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"):
        assert rule in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


def test_https_is_asked_for_only_where_it_is_spoken(client: FlaskClient, engine_url: str) -> None:
    assert "Strict-Transport-Security" not in client.get("/de/emstek/").headers
    production = create_app(environ=production_environment(engine_url))
    answer = production.test_client().get("/assets/none", base_url="https://termine.example.org")
    dispose(production)
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]


def test_a_foreign_host_name_is_refused(client: FlaskClient) -> None:
    assert client.get("/de/emstek/", headers={"Host": "evil.example"}).status_code == 400


def test_the_name_step_is_not_kept(client: FlaskClient) -> None:
    answer = client.get("/de/emstek/name?slot=20261116T073000Z")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]


def test_style_sheets_have_a_hashed_name_and_stay(client: FlaskClient) -> None:
    page = client.get("/de/emstek/").text
    href = page.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = client.get(href)
    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert "SPDX-License-Identifier: EUPL-1.2" in answer.text
    assert client.get("/assets/site.css").status_code == 404


def test_pages_travel_compressed(client: FlaskClient) -> None:
    answer = client.get("/de/emstek/", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert b"<!doctype html>" in gzip.decompress(answer.data)


def test_too_large_a_body_is_refused_with_a_page(client: FlaskClient) -> None:
    answer = client.post("/de/emstek/name?slot=20261116T073000Z", data={"name": "x" * 100_000})
    assert answer.status_code == 413
    assert "04473" in answer.text
