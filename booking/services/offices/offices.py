"""Offices: found by their address, loaded from what is shipped, and their words in a language."""

import re
import tomllib
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Ability, Act, Weekday
from booking.domain.errors import NoSender, NotFound
from booking.models import Counsellor, Office, OfficeHours, OfficeText, SpokenLanguage, Topic, TopicText
from booking.services.records import audit

LONGEST_LOCAL_PART = 64 - len("+") - 20  # RFC 5321 §4.5.3.1.1, with room for the token of the e-mail
# An organizer must be answered (docs/developers/calendar.md).
NOBODY = re.compile(r"(no|do-?not)[-_.]?reply.*", re.IGNORECASE)
# Asked by every page: built once, with the texts in the same question.
_BY_SLUG = select(Office).where(Office.slug == bindparam("slug")).options(joinedload(Office.texts))


def by_slug(slug: str) -> Office:
    """Return the office of an address; NotFound."""
    office = db.session.scalars(_BY_SLUG, {"slug": slug}).unique().one_or_none()
    if office is None:
        raise NotFound
    return office


def all_offices() -> list[Office]:
    """Return every office, by name."""
    return list(db.session.scalars(select(Office).order_by(Office.slug)))


def only() -> Office | None:
    """Return the office if there is just one."""
    found = all_offices()
    return found[0] if len(found) == 1 else None


def zones() -> set[ZoneInfo]:
    """Return the zones that offices lie in."""
    return {ZoneInfo(name) for name in db.session.scalars(select(Office.timezone).distinct())}


def set_sender(office: Office, address: str | None, *, is_confirmed: bool, account_id: int | None = None) -> None:
    """Give the office the address its e-mails come from, or none; NoSender, and nothing is changed.

    `is_confirmed` if the desk says just now that only the counselling staff reads its mailbox. E-mails that wait
    follow when they are sent.
    """
    address = _sender(address) if address else None
    with write_transaction(office):
        kept = db.session.get_one(Office, office.id)
        is_same = kept.sender_address == address
        if not (is_confirmed and address):
            kept.sender_confirmed_at = None
        elif not (is_same and kept.sender_confirmed_at):
            kept.sender_confirmed_at = now()
        kept.sender_address = address
        audit.note_office(Act.SENDER_SET, kept, account_id)


def _sender(address: str) -> str:
    """Return the address in its usual form; NoSender."""
    try:
        found = validate_email(address.strip(), check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError as error:
        raise NoSender from error
    if len(found.local_part) > LONGEST_LOCAL_PART or NOBODY.fullmatch(found.local_part):
        raise NoSender
    return found.normalized


def load_shipped(name: str = "emstek") -> Office | None:
    """Make the shipped office with its week and one counsellor; None, and nothing is changed, if there is one."""
    with write_transaction():
        if db.session.scalar(select(func.count(Office.id))):
            return None
        facts = tomllib.loads((files("booking.shipped") / f"{name}.toml").read_text(encoding="utf-8"))
        office = _office(facts)
        db.session.add(office)
        db.session.flush()
        db.session.add(Counsellor(office_id=office.id, hours=_week(facts)))
    return office


def _office(facts: dict[str, Any]) -> Office:
    compound = {"texts", "hours", "valid_from", "topics", "spoken"}
    office = Office(**{key: value for key, value in facts.items() if key not in compound})
    office.texts = [OfficeText(language=code, **texts) for code, texts in facts["texts"].items()]
    office.topics = [_topic(position, topic) for position, topic in enumerate(facts["topics"])]
    codes = [(code, Ability(ability)) for ability, found in facts["spoken"].items() for code in found]
    office.spoken_languages = [
        SpokenLanguage(code=code, ability=ability, position=position) for position, (code, ability) in enumerate(codes)
    ]
    return office


def _topic(position: int, facts: dict[str, Any]) -> Topic:
    texts = [
        TopicText(language=code, name=name, bring=facts.get("bring", {}).get(code))
        for code, name in facts["name"].items()
    ]
    number, icon, minutes = facts["number"], facts["icon"], facts["minutes"]
    return Topic(number=number, icon=icon, minutes=minutes, position=position, texts=texts)


def _week(facts: dict[str, Any]) -> list[OfficeHours]:
    return [
        OfficeHours(
            weekday=Weekday[row["weekday"].upper()],
            opens=row["opens"],
            closes=row["closes"],
            valid_from=facts["valid_from"],
            valid_until=None,
            with_appointment=row.get("with_appointment", True),
        )
        for row in facts["hours"]
    ]
