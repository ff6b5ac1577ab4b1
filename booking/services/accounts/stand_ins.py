"""Stand-ins: who works an absent counsellor's agenda, from when to when, and what of it is theirs."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, select

from booking.database import db, write_transaction
from booking.domain.enums import Act, RoleKind
from booking.domain.errors import NotFound
from booking.models import Account, Appointment, Counsellor, Office, OutboxMessage, Role
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.records import audit


@dataclass(frozen=True, slots=True)
class Absence:
    """From when to when somebody is away (the last day counts, None: until further notice), and who, if not anybody."""

    first: date
    last: date | None = None
    counsellor_id: int | None = None


def may_act(desk: AgendaAccess, appointment_id: int | None, message_id: int | None) -> bool:
    """Return whether the named appointment, or the one an e-mail is about, lies in what a stand-in may see."""
    asked = select(Appointment.counsellor_id, Appointment.starts_at)
    if appointment_id is not None:
        asked = asked.where(Appointment.id == appointment_id)
    elif message_id is not None:
        asked = asked.join(OutboxMessage, OutboxMessage.appointment_id == Appointment.id).where(
            OutboxMessage.id == message_id
        )
    else:
        return True
    found = db.session.execute(asked.where(Appointment.office_id == desk.counsellor.office_id)).one_or_none()
    return found is not None and desk.sees(*found)


def start_stand_in(email: str, office: Office, absence: Absence) -> None:
    """Let an account stand in at an office; twice from the same day on, the second counts. NotFound.

    The account may be one of another office's counsellors; the absent counsellor is one of this office.
    """
    with write_transaction(office):
        account = _account(email)
        if absence.counsellor_id is not None and not _is_of(office, absence.counsellor_id):
            raise NotFound
        role = db.session.scalar(_roles(account, office).where(Role.valid_from == absence.first))
        if role is None:
            role = Role(account_id=account.id, office_id=office.id, kind=RoleKind.STAND_IN, valid_from=absence.first)
            db.session.add(role)
        role.counsellor_id, role.valid_until = absence.counsellor_id, absence.last
        audit.note_office(Act.STAND_IN_STARTED, office, None)


def end_stand_in(email: str, office: Office) -> int:
    """Return how many of an account's times as a stand-in of an office have ended with this, at once. NotFound."""
    with write_transaction(office):
        account, today = _account(email), office.today()
        roles = [role for role in db.session.scalars(_roles(account, office)) if not _is_over(role, today)]
        for role in roles:
            if role.valid_from >= today:
                db.session.delete(role)
            else:
                role.valid_until = today - timedelta(days=1)
        if roles:
            audit.note_office(Act.STAND_IN_ENDED, office, None)
    return len(roles)


def _is_over(role: Role, today: date) -> bool:
    return role.valid_until is not None and role.valid_until < today


def _account(email: str) -> Account:
    address = email.strip().lower()
    found = db.session.scalar(select(Account).where(Account.email == address, Account.closed_at.is_(None)))
    if found is None:
        raise NotFound
    return found


def _is_of(office: Office, counsellor_id: int) -> bool:
    return db.session.scalar(select(Counsellor.office_id).where(Counsellor.id == counsellor_id)) == office.id


def _roles(account: Account, office: Office) -> Select[Role]:
    return select(Role).where(
        Role.account_id == account.id, Role.office_id == office.id, Role.kind == RoleKind.STAND_IN
    )
