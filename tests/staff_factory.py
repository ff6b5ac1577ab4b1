"""People of the desk for tests: accounts with their roles, another office, closures, and signing in."""

from datetime import date

from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from sqlalchemy import inspect
from werkzeug.test import TestResponse

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import RoleKind
from booking.models import Account, Counsellor, Office, Role
from booking.services.accounts import accounts, stand_ins
from tests.html_checks import text_of

PASSWORD = "korb-anna-sieben-fisch"
EMAIL = "rania@example.org"
LONG_AGO = date(2022, 2, 1)


def account(
    office: Office,
    kind: RoleKind | None = RoleKind.COUNSELLOR,
    *,
    email: str = EMAIL,
    language: str = "en",
    valid_from: date = LONG_AGO,
    valid_until: date | None = None,
    counsellor: Counsellor | None = None,
) -> Account:
    """Return an account with `PASSWORD` and one role in the office, linked to a counsellor if one is given."""
    password_hash = accounts.HASHER.hash(PASSWORD)
    roles = [Role(office_id=office.id, kind=kind, valid_from=valid_from, valid_until=valid_until)] if kind else []
    with write_transaction():
        made = Account(email=email, password_hash=password_hash, language=language, created_at=now(), roles=roles)
        db.session.add(made)
        db.session.flush()
        if counsellor is not None:
            db.session.merge(counsellor).account_id = made.id
    return made


def counsellor_of(office: Office) -> Counsellor:
    """Return the office's first counsellor."""
    return db.session.query(Counsellor).filter_by(office_id=office.id).order_by(Counsellor.id).first()


def colleague(office: Office) -> Counsellor:
    """Return one more counsellor of the office, without hours."""
    with write_transaction():
        made = Counsellor(office_id=office.id, shown_name="Δήμητρα")
        db.session.add(made)
    return made


def another_office(office: Office) -> Office:
    """Return an office like the given one, in another town, without counsellors."""
    columns = [column.key for column in inspect(Office).column_attrs if column.key != "id"]
    with write_transaction():
        made = Office(**{name: getattr(office, name) for name in columns} | {"slug": "molbergen", "city": "Molbergen"})
        db.session.add(made)
    return made


def token_of(client: FlaskClient, address: str = "/account/sign-in") -> str:
    """Return the token of the first form of a page."""
    field = BeautifulSoup(text_of(client.get(address)), "html5lib").select_one("input[name=csrf_token]")
    assert field is not None
    return str(field["value"])


def sign_in(client: FlaskClient, email: str = EMAIL, password: str = PASSWORD, **more: object) -> TestResponse:
    """Return the answer to the filled in form."""
    typed = {"email": email, "password": password, "csrf_token": token_of(client)}
    return client.post("/account/sign-in", data=typed, **more)  # type: ignore[arg-type]


def stand_in(account: Account, office: Office, first: date, last: date | None, of: Counsellor | None = None) -> None:
    """Let an account stand in at an office, for one counsellor if she is given."""
    absence = stand_ins.Absence(first, last, of.id if of else None)
    stand_ins.start_stand_in(account.email, office, absence)


def choose_emails(counsellor: Counsellor, **flags: bool) -> None:
    """Let the counsellor choose."""
    with write_transaction():
        for name, value in flags.items():
            setattr(counsellor, name, value)
