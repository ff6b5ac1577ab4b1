"""The legal pages say what the office's row and the table of terms know, and nothing else."""

import gzip

import pytest
from flask.testing import FlaskClient

from booking.database import write_transaction
from booking.domain import retention
from booking.domain.retention import Term
from booking.i18n import LANGUAGES, speaking
from booking.models import Office
from booking.web.public import legal
from tests.html_checks import text_of
from tests.staff_factory import account, another_office, counsellor_of, sign_in
from tests.web.visitor import Visitor

PAGES = {
    "privacy": "Privacy",
    "imprint": "Legal notice",
    "accessibility": "Accessibility",
    "plain": "What you can do here",
}
MOST_BYTES = 8 * 1024


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_light_in_each_language(client: FlaskClient, page: str, lang: str) -> None:
    answer = client.get(f"/{lang}/emstek/{page}")
    assert answer.status_code == 200
    assert len(gzip.compress(answer.data)) <= MOST_BYTES


def test_every_public_page_of_an_office_links_them(visitor: Visitor) -> None:
    for name, title in PAGES.items():
        visitor.open("/en/emstek/").tap(title)
        assert visitor.answer.request.path == f"/en/emstek/{name}"
        assert visitor.main.h1 is not None
        assert visitor.main.h1.get_text() == title


def test_privacy_says_that_the_desk_can_write_a_note(visitor: Visitor) -> None:
    visitor.open("/en/emstek/privacy")
    assert "The counsellors can write a short note with an appointment." in visitor.text


def test_the_desk_does_not_link_them(client: FlaskClient, office: Office) -> None:
    account(office, counsellor=counsellor_of(office))
    sign_in(client)
    assert "/privacy" not in text_of(client.get("/desk/", follow_redirects=True))


def test_the_imprint_says_what_is_known_and_leaves_out_the_rest(visitor: Visitor, office: Office) -> None:
    visitor.open("/en/emstek/imprint")
    for known in ("Gemeinde Emstek", "Am Markt 1", "49685 Emstek", "rathaus@emstek.de", "§ 5 DDG"):
        assert known in visitor.text
    assert "Fax: 04473 948474" in visitor.text
    assert "Represented by" not in visitor.text
    with write_transaction():
        office.represented_by, office.fax = "Zofia Wójcik-Łęcka", None
    visitor.open("/en/emstek/imprint")
    assert "Represented by: Zofia Wójcik-Łęcka" in visitor.text
    assert "Fax" not in visitor.text


def test_the_data_protection_officer_is_named_once_known(visitor: Visitor, office: Office) -> None:
    assert "Data protection officer" not in visitor.open("/en/emstek/privacy").text
    with write_transaction():
        office.data_protection_officer = "datenschutz@example.org"
    assert "Data protection officer: datenschutz@example.org" in visitor.open("/en/emstek/privacy").text


def test_every_term_of_the_table_stands_on_the_privacy_page(visitor: Visitor) -> None:
    visitor.open("/en/emstek/privacy")
    with speaking(LANGUAGES["en"]):
        for terms, after in ((retention.TERMS, legal.KEPT_AFTER), (retention.SOONER, legal.SOONER_AFTER)):
            for table, term in terms.items():
                assert f"{after[table]} {in_words(term.days)}" in visitor.text, table
        for after, days in (
            (legal.NETWORK_AFTER, retention.NETWORK_DAYS),
            (legal.NETWORK_OF_GROUP_AFTER, retention.NETWORK_OF_GROUP_DAYS),
        ):
            assert f"{after} {in_words(days)}" in visitor.text
        assert f"{legal.LOST_AFTER} {in_words(retention.NUMBER_LOST_DAYS)}" in visitor.text


def in_words(days: int) -> str:
    """Return a term as the English page has it."""
    if not days:
        return "at the latest in the next night"
    return "1 day" if days == 1 else f"{days} days"


def test_a_changed_term_changes_the_page(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Appointment: after its day 14 days" in visitor.open("/en/emstek/privacy").text
    monkeypatch.setitem(retention.TERMS, "appointments", Term(21, "the appointment"))
    assert "Appointment: after its day 21 days" in visitor.open("/en/emstek/privacy").text


def test_the_privacy_page_names_law_rights_and_where_to_complain(visitor: Visitor) -> None:
    visitor.open("/en/emstek/privacy")
    for said in (
        "Art. 6 Abs. 1 Buchst. e DSGVO, § 3 NDSG",
        "Data stored about me",
        "Der Landesbeauftragte für den Datenschutz Niedersachsen",
        "E-mails are not encrypted on their way.",
        "no cookie",
    ):
        assert said in visitor.text


def test_the_accessibility_statement_is_honest_and_names_who_arbitrates(visitor: Visitor) -> None:
    visitor.open("/en/emstek/accessibility")
    assert "Nobody from outside has checked these pages yet." in visitor.text
    assert "Schlichtungsstelle nach § 9d NBGG" in visitor.text


def test_an_office_of_another_state_names_no_authority_of_lower_saxony(visitor: Visitor, office: Office) -> None:
    other = another_office(office)
    with write_transaction():
        other.state = "NW"
    for page in PAGES:
        text = visitor.open(f"/en/molbergen/{page}").text
        assert "NBGG" not in text
        assert "NDSG" not in text
        assert "Niedersachsen" not in text


def test_the_plain_page_leads_to_everything_one_can_do(visitor: Visitor) -> None:
    visitor.open("/en/emstek/plain")
    for link, path in (
        ("Book for myself", "/en/emstek/talk"),
        ("Book for someone else", "/en/emstek/talk"),
        ("My appointment", "/en/find"),
        ("Ask us to find a time", "/en/emstek/callback"),
    ):
        assert visitor.open("/en/emstek/plain").tap(link).answer.request.path == path
