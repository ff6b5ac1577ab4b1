"""The office that is shipped, found by its address, with its words."""

from pathlib import Path

import pytest
from flask import Flask
from flask_migrate import upgrade

from booking.database import db, write_transaction
from booking.domain.enums import Ability
from booking.domain.errors import NotFound
from booking.domain.spoken_languages import SPOKEN
from booking.i18n import LANGUAGES
from booking.models import Counsellor, Office, OfficeHours, Topic
from booking.models.office import Words
from booking.services.offices import offices
from tests.databases import MIGRATIONS, application


def elsewhere(office: Office) -> Office:
    """Return a second office, kept beside the first."""
    facts = {column.name: getattr(office, column.name) for column in Office.__table__.columns}
    with write_transaction():
        made = Office(**{**facts, "id": None, "slug": "elsewhere"})
        db.session.add(made)
    return made


def test_an_empty_database_gets_the_published_office_once(empty_url: str, tmp_path: Path) -> None:
    with application(empty_url, tmp_path):
        upgrade(MIGRATIONS)
        assert offices.only() is None
        made = offices.load_shipped()
        assert made is not None
        assert (made.address, made.phone) == ("Rathaus Emstek, Am Markt 1, 49685 Emstek", "+49447394840")
        assert (made.sender_name, made.sender_address) == ("Rathaus Emstek", None)
        assert (made.timezone, made.state) == ("Europe/Berlin", "NI")


def test_what_somebody_changed_is_not_shipped_again(office: Office) -> None:
    with write_transaction():
        office.phone = "+4944731"
    assert offices.load_shipped() is None
    db.session.expire_all()
    assert offices.by_slug("emstek").phone == "+4944731"
    assert [db.session.query(table).count() for table in (Office, Counsellor, OfficeHours)] == [1, 1, 5]


def test_the_counsellors_name_is_hers_to_enter(office: Office) -> None:
    counsellor = db.session.query(Counsellor).one()
    assert (counsellor.office_id, counsellor.account_id, counsellor.shown_name) == (office.id, None, None)


def test_every_topic_has_a_number_an_icon_and_a_german_name(office: Office) -> None:
    assert len({topic.number for topic in office.topics}) == len(office.topics) > 0
    assert [topic.position for topic in office.topics] == list(range(len(office.topics)))
    for topic in office.topics:
        assert topic.icon
        assert topic.words("name", "de").language == "de"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_office_speaks_every_language_and_says_what_to_bring(office: Office, code: str) -> None:
    assert {office.words(field, code).language for field in ("name", "scope", "bring")} == {code}
    for topic in office.topics:
        assert topic.words("name", code).language == code
        lines = topic.words("bring", code)
        assert lines.language == code
        # It stands on the ticket, where the topic's name must not be read.
        assert not set(topic.words("name", code).text.split(", ")) & set(lines.text.replace("\n", " ").split())


def test_the_spoken_languages_are_known_and_each_stands_once(office: Office) -> None:
    codes = [spoken.code for spoken in office.spoken_languages]
    assert len(set(codes)) == len(codes)
    assert set(codes) <= set(SPOKEN)
    assert {spoken.ability for spoken in office.spoken_languages} <= set(Ability)


def test_an_unknown_address_is_no_office(app: Flask) -> None:
    for slug in ("", "Emstek", "emstek ", "nowhere", "' OR 1=1 --"):
        with pytest.raises(NotFound):
            offices.by_slug(slug)


def test_of_two_offices_none_is_the_only_one(office: Office) -> None:
    assert offices.only() == office
    other = elsewhere(office)
    assert offices.only() is None
    assert offices.by_slug("elsewhere").id == other.id
    assert [one.slug for one in offices.all_offices()] == ["elsewhere", "emstek"]


def test_a_text_shows_in_its_language_else_in_german_else_not(office: Office) -> None:
    assert office.words("name", "ar").language == "ar"
    assert office.words("name", "ti") == Words("Migrationsberatung Emstek", "de")
    assert office.words("confidentiality", "de") is None


def test_an_empty_text_counts_as_none(office: Office) -> None:
    with write_transaction():
        for texts in office.texts:
            if texts.language == "ar":
                texts.name = ""
    assert office.words("name", "ar") == Words("Migrationsberatung Emstek", "de")


def test_a_topic_goes_with_its_office_but_an_office_with_counsellors_stays(office: Office) -> None:
    other = elsewhere(office)
    with write_transaction():
        db.session.add(Topic(office_id=other.id, number=1, position=0, minutes=30, icon="x"))
    with write_transaction():
        db.session.delete(other)
    assert db.session.query(Topic).filter_by(office_id=other.id).count() == 0
    assert offices.only() == office
