"""Addresses are remembered, never those with a key, and never across languages, offices or mounts."""

from flask import Flask, g

from booking import i18n
from booking.i18n import LANGUAGES
from booking.models import Office
from booking.web import url_cache

KEY = f"{'a' * 14}.{'b' * 43}"


def test_an_address_is_that_of_the_language_and_the_office_spoken_of(app: Flask, office: Office) -> None:
    with app.test_request_context("/en/emstek/"), i18n.speaking(LANGUAGES["en"]):
        g.office = office
        assert url_cache.url_for("public.start") == "/en/emstek/"
        assert url_cache.url_for(".start") == "/en/emstek/"
        with i18n.speaking(LANGUAGES["ar"]):
            assert url_cache.url_for("public.start") == "/ar/emstek/"
            assert url_cache.url_for("public.start", lang="de") == "/de/emstek/"


def test_an_address_begins_where_the_program_is_mounted(app: Flask, office: Office) -> None:
    for mount in ("", "/termine"):
        with app.test_request_context("/en/emstek/", environ_overrides={"SCRIPT_NAME": mount}):
            assert url_cache.url_for("public.start", lang="en", office="emstek") == f"{mount}/en/emstek/"


def test_an_address_with_a_key_is_not_remembered(app: Flask) -> None:
    with app.test_request_context("/"):
        before = url_cache._remembered.cache_info().currsize
        assert KEY in url_cache.url_for("public.ticket", lang="en", key=KEY)
        assert url_cache._remembered.cache_info().currsize == before
